"""The commands about a database as a whole: new, digest, check, diagnose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.base.errors import CallError, StoreError, StoreLockedError
from app.base.text import translate
from app.cli.answer import DONE, REFUSED, Answer, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _new_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--office", required=True, help=translate("cli", "two letters of a country office, or HQ")
    )
    parser.add_argument("--role", required=True, help=translate("cli", "field or hq"))
    parser.add_argument("--label", default="", help=translate("cli", "the laptop's name"))
    parser.add_argument(
        "--training",
        action="store_true",
        help=translate("cli", "with the training data of that office, at headquarters of all"),
    )
    parser.add_argument(
        "--unprotected",
        action="store_true",
        help=translate("cli", "without a passphrase, for training and tests"),
    )
    parser.add_argument(
        "--anyway",
        action="store_true",
        help=translate("cli", "also on a network share, a stick, or in a folder of OneDrive"),
    )


def _new(call: Call) -> Answer:
    from app.services import protection, servers, signing, start

    args = call.args
    words = "" if args.unprotected else protection.passphrase_in(args.passphrase_file)
    if bool(words) == args.unprotected or (args.unprotected and args.passphrase_file):
        raise CallError("unprotected_or_passphrase", options=["--passphrase-file", "--unprotected"])
    told = {"office": args.office, "role": args.role, "label": args.label}
    chosen = {"language": call.language} if call.language else {}
    path = servers.place(args.db)
    if words:
        servers.refuse(path, "passphrase")
    store = start.create(
        path, training=args.training, passphrase=words, anyway=args.anyway, **told, **chosen
    )
    try:
        call.speak_as(store)
        who = start.who(store)
        if not (store.lies_here or who.training):  # no passphrase says that it is in earnest
            signing.be_strict(store, strict=True)
    finally:
        start.close_store(store)
    if args.unprotected:
        call.say(translate("cli", "This database is not protected by a passphrase."))
    data = {"replica": who.replica, "office": who.office, "role": who.role}
    said = translate("cli", "Made: {path} (office {office}).", path=args.db, office=who.office)
    return Answer(data, lambda: [said])


def _digest_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument("--scope", help=translate("cli", "only this scope, such as BF or global"))


def _digest(call: Call) -> Answer:
    from app.services import checks

    with call.database() as store:
        scopes = checks.digest(store, call.args.scope)
    head = (translate("cli", "Scope"), translate("cli", "Digest"))
    return Answer({"scopes": scopes}, lambda: table(head, scopes.items()))


def _check_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--deep",
        action="store_true",
        help=translate("cli", "replay the log from nothing and compare"),
    )


def _check(call: Call) -> Answer:
    from app.services import check_words, checks, sentences

    with call.database() as store:
        checked = checks.check(store, deep=call.args.deep, progress=call.progress)
    findings: list[dict[str, Any]] = [
        {
            **finding,
            "message": sentences.of_check(str(finding["code"]), finding),
            "meaning": check_words.meaning(str(finding["code"])),
            "remedy": check_words.remedy(str(finding["code"])),
        }
        for finding in checked.findings
    ]

    def lines() -> Iterator[str]:
        if checked.ok:
            yield translate("cli", "All is sound.")
        told = {(each["meaning"], each["remedy"]): each for each in findings}
        for each in findings:
            yield str(each["message"])
            if told[each["meaning"], each["remedy"]] is each:  # the last that means the same
                yield f"  {each['meaning']}"
                yield f"  {each['remedy']}"

    code = DONE if checked.ok else REFUSED
    return Answer({"ok": checked.ok, "findings": findings}, lines, code)


def _diagnose_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--out",
        metavar="FILE",
        help=translate("cli", "the report to write; without it, you only see what would be in it"),
    )


def _diagnose(call: Call) -> Answer:
    from app.services import diagnosing

    try:
        with call.database() as store:
            parts = diagnosing.gather(store, call.progress)
    except StoreLockedError:
        raise  # with the passphrase the report says more
    except StoreError as error:  # just then somebody needs it
        parts = diagnosing.without_database(error)
    data: dict[str, Any] = {"parts": [{"name": p.name, "text": p.text} for p in parts]}
    if call.args.out:
        size = diagnosing.save(parts, Path(call.args.out))
        said = translate("cli", "Written: {file}", file=call.args.out)
        return Answer({"path": call.args.out, "bytes": size, **data}, lambda: [said])
    return Answer(data, lambda: [f"--- {p.name}\n{p.text}" for p in parts])


ACTIONS = {
    "new": Action(_new_options, _new),
    "digest": Action(_digest_options, _digest),
    "check": Action(_check_options, _check),
    "diagnose": Action(_diagnose_options, _diagnose),
}
