"""The commands about signatures: enrol, trust."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import CallError
from app.base.text import translate
from app.cli.answer import Answer, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.enrolling import Laptop
    from app.services.two_persons import Waiting
    from database.engine import Store


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
    parser.add_argument(
        "--two-persons",
        choices=["on", "off"],
        help=translate("cli", "at headquarters: let two persons decide on trust, or one again"),
    )
    parser.add_argument(
        "--confirm",
        metavar="LAPTOP",
        help=translate("cli", "confirm what another person proposed; “alone” for one person again"),
    )
    parser.add_argument(
        "--refuse", metavar="LAPTOP", help=translate("cli", "drop what somebody proposed")
    )
    parser.add_argument(
        "--as",
        dest="person",
        default="",
        metavar="NAME",
        help=translate("cli", "your name, where two persons decide on trust"),
    )


def _trust(call: Call) -> Answer:
    from app.services import enrolling, two_persons

    args = call.args
    named = (args.file, args.revoke, args.confirm, args.refuse, args.two_persons)
    if sum(bool(each) for each in named) > 1:
        options = ["FILE", "--revoke", "--confirm", "--refuse", "--two-persons"]
        raise CallError("one_of_two", options=options)
    with call.database() as store:
        if args.revoke:
            return _revoke(store, args)
        if args.confirm or args.refuse or args.two_persons:
            return _by_two(store, args)
        if args.file and (args.renewed or args.digits is not None):
            found, _ = enrolling.verify(store, Path(args.file), args.digits or "", args.person)
            said = translate(
                "cli",
                "Verified: {laptop}. What it signs is believed from now on.",
                laptop=found.label or found.office,
            )
            return Answer({"laptops": [_json(found)]}, lambda: [_proposed(found) or said])
        if args.file:
            return _listed([enrolling.look(store, Path(args.file))], [])
        return _listed(enrolling.known(store), two_persons.waiting(store))


def _revoke(store: Store, args: Namespace) -> Answer:
    from app.services import enrolling, lost, report_files

    if args.form and Path(args.form).exists():
        raise CallError("file_exists", path=args.form)
    gone, _ = enrolling.revoke(store, args.revoke, args.person)
    if args.form:
        report_files.save(store, lost.report(store, gone[0]), "pdf", Path(args.form))
    said = translate(
        "cli",
        "{laptop} is trusted no longer; everybody hears of it with the next package.",
        laptop=gone[0].label,
    )
    told = {"laptops": [_json(each) for each in gone]}
    return Answer(told, lambda: [_proposed(gone[0]) or said])


def _proposed(laptop: Laptop) -> str:
    """Return what is said where a second person has to confirm; empty where nobody has to."""
    if not laptop.proposed_by:
        return ""
    return translate(
        "cli",
        "Proposed by {name}. It counts once another person confirms it:"
        " trust DATABASE --confirm {laptop} --as NAME",
        name=laptop.proposed_by,
        laptop=laptop.signer.replica[:8],
    )


def _by_two(store: Store, args: Namespace) -> Answer:
    from app.services import two_persons

    if args.two_persons == "on":
        two_persons.turn_on(store)
        said = translate("cli", "From now on two persons decide on trust.")
    elif args.two_persons:
        name = two_persons.propose_alone(store, args.person)
        said = translate(
            "cli",
            "Proposed by {name}. It counts once another person confirms it:"
            " trust DATABASE --confirm {laptop} --as NAME",
            name=name,
            laptop=two_persons.ALONE,
        )
    elif args.refuse:
        two_persons.refuse(store, args.refuse, args.person)
        said = translate("cli", "Dropped: nothing was changed.")
    else:
        two_persons.confirm(store, args.confirm, args.person)
        said = translate("cli", "Confirmed: it counts from now on.")
    on, waits = two_persons.is_on(store), two_persons.waiting(store)
    told = {"two_persons": on, "waiting": [_waiting(each) for each in waits]}
    return Answer(told, lambda: [said])


def _listed(listed: list[Laptop], waits: list[Waiting]) -> Answer:
    head = (
        translate("cli", "Laptop"),
        translate("cli", "State"),
        translate("cli", "Digits"),
    )
    rows = [(each.label or each.office, each.state.value, each.shown) for each in listed]
    more = [
        translate(
            "cli",
            "Waits for a second person: {what} {laptop}, proposed by {name}",
            what=each.what,
            laptop=each.label,
            name=each.by,
        )
        for each in waits
    ]
    told = {
        "laptops": [_json(each) for each in listed],
        "waiting": [_waiting(each) for each in waits],
    }
    return Answer(told, lambda: [*table(head, rows), *more])


def _waiting(each: Waiting) -> dict[str, Any]:
    return {
        "what": each.what,
        "replica": each.signer.replica,
        "laptop": each.label,
        "proposed_by": each.by,
    }


def _json(each: Laptop) -> dict[str, Any]:
    return {
        "office": each.office,
        "laptop": each.label,
        "replica": each.signer.replica,
        "key": each.signer.key,
        "state": each.state.value,
        "digits": each.shown,
        "renewed": bool(each.before),
        "proposed_by": each.proposed_by,
    }


ACTIONS = {
    "enrol": Action(_enrol_options, _enrol),
    "trust": Action(_trust_options, _trust),
}
