"""The commands about signatures: enrol, trust."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.base.errors import CallError
from app.base.text import translate
from app.cli.answer import Answer, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call
from app.services.enrolling import Laptop


def _enrol_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--out", metavar="F", required=True, help=translate("cli", "the enrolment to write")
    )


def _enrol(call: Call) -> Answer:
    from app.services import enrolling

    target = Path(call.args.out)
    if target.exists():
        raise CallError("file_exists", path=str(target))
    with call.database() as store:
        made = enrolling.enrol(store, target)
    said = translate(
        "cli",
        "Written: {path}. Whoever receives it rings you; then read these digits out: {digits}",
        path=target,
        digits=made.digits,
    )
    return Answer(_json(made) | {"path": str(target)}, lambda: [said])


def _trust_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help=translate("cli", "an enrolment, or a package of the laptop"),
    )
    parser.add_argument(
        "--digits",
        metavar="D",
        help=translate("cli", "the last two groups of its digits, heard on the phone"),
    )
    parser.add_argument(
        "--renewed",
        action="store_true",
        help=translate("cli", "a verified laptop under a new name, for which its old key vouches"),
    )
    parser.add_argument(
        "--revoke",
        metavar="LAPTOP",
        help=translate("cli", "a laptop that was lost: trust it no longer"),
    )
    parser.add_argument(
        "--form", metavar="F.pdf", help=translate("cli", "with --revoke: the form to print")
    )


def _trust(call: Call) -> Answer:
    from app.services import enrolling, lost, report_files

    args = call.args
    if args.file and args.revoke:
        raise CallError("one_of_two", options=["FILE", "--revoke"])
    with call.database() as store:
        if args.revoke:
            if args.form and Path(args.form).exists():
                raise CallError("file_exists", path=args.form)
            gone, _ = enrolling.revoke(store, args.revoke)
            if args.form:
                report_files.save(store, lost.report(store, gone[0]), "pdf", Path(args.form))
            said = translate(
                "cli",
                "{laptop} is trusted no longer; everybody hears of it with the next package.",
                laptop=gone[0].label,
            )
            return Answer({"laptops": [_json(each) for each in gone]}, lambda: [said])
        if args.file and (args.renewed or args.digits is not None):
            found, _ = enrolling.verify(store, Path(args.file), args.digits or "")
            said = translate(
                "cli",
                "Verified: {laptop}. What it signs is believed from now on.",
                laptop=found.label or found.office,
            )
            return Answer({"laptops": [_json(found)]}, lambda: [said])
        listed = [enrolling.look(store, Path(args.file))] if args.file else enrolling.known(store)
    head = (
        translate("cli", "Laptop"),
        translate("cli", "State"),
        translate("cli", "Digits"),
    )
    rows = [(each.label or each.office, each.state.value, each.shown) for each in listed]
    return Answer({"laptops": [_json(each) for each in listed]}, lambda: table(head, rows))


def _json(each: Laptop) -> dict[str, Any]:
    return {
        "office": each.office,
        "laptop": each.label,
        "replica": each.signer.replica,
        "key": each.signer.key,
        "state": each.state.value,
        "digits": each.shown,
        "renewed": bool(each.before),
    }


ACTIONS = {
    "enrol": Action(_enrol_options, _enrol),
    "trust": Action(_trust_options, _trust),
}
