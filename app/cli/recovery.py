"""The command of headquarters about forgotten passphrases: recover."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import CallError
from app.base.text import translate
from app.cli.answer import Answer, labelled
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.rescue import Request
    from database.engine import Store


def _options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "request",
        metavar="REQUEST",
        nargs="?",
        help=translate("cli", "the request of an office that forgot its passphrase"),
    )
    parser.add_argument(
        "--digits",
        metavar="D",
        help=translate("cli", "the last two groups of its digits, heard on the phone"),
    )
    parser.add_argument("--out", metavar="F", help=translate("cli", "the answer to write"))
    parser.add_argument(
        "--make",
        action="store_true",
        help=translate("cli", "make headquarters’ recovery key; offices hear of it by packages"),
    )
    parser.add_argument(
        "--save-key", metavar="F", help=translate("cli", "write the recovery key, for a safe")
    )
    parser.add_argument(
        "--take-key", metavar="F", help=translate("cli", "take the recovery key from the safe")
    )
    parser.add_argument(
        "--key-passphrase-file",
        metavar="F",
        help=translate("cli", "file whose first line opens that copy of the recovery key"),
    )


def _recover(call: Call) -> Answer:
    args = call.args
    asked = [name for name in ("request", "make", "save_key", "take_key") if getattr(args, name)]
    if len(asked) != 1:
        options = ["REQUEST", "--make", "--save-key", "--take-key"]
        raise CallError("one_of_these", options=", ".join(options))
    with call.database() as store:
        if args.request:
            return _request(call, store)
        return _key(call, store)


def _key(call: Call, store: Store) -> Answer:
    from app.services import protection, rescue

    args = call.args
    if args.make:
        rescue.make(store)
        said = translate(
            "cli",
            "The recovery key is made. Save a copy of it for a safe (--save-key); offices hear of"
            " it with your next packages.",
        )
        return Answer({"recovery": True}, lambda: [said])
    words = protection.passphrase_in(args.key_passphrase_file)
    if not words:
        raise CallError("one_of_these", options="--key-passphrase-file")
    if args.take_key:
        rescue.take(store, Path(args.take_key), words)
        told = translate("cli", "The recovery key is here now; requests can be answered.")
        return Answer({"recovery": True}, lambda: [told])
    target = Path(args.save_key)
    if target.exists():
        raise CallError("file_exists", path=str(target))
    rescue.save(store, target, words)
    kept = translate(
        "cli",
        "Written: {path}. It opens the databases of all offices: keep it in a safe, and its"
        " passphrase elsewhere.",
        path=target,
    )
    return Answer({"path": str(target)}, lambda: [kept])


def _request(call: Call, store: Store) -> Answer:
    from app.services import rescue

    args = call.args
    path = Path(args.request)
    if args.digits is None:
        found = rescue.look(store, path)
        lines = [
            labelled(found.laptop or found.office, found.shown),
            translate(
                "cli",
                "Ring that office at a number you knew before, and have the digits read out. Then:"
                " --digits with the last two groups, and --out for the answer.",
            ),
        ]
        return Answer(_json(found), lambda: lines)
    if not args.out:
        raise CallError("one_of_these", options="--out")
    target = Path(args.out)
    if target.exists():
        raise CallError("file_exists", path=str(target))
    found = rescue.answer(store, path, args.digits, target)
    said = translate(
        "cli",
        "Written: {path}. It opens the database of {laptop}, there and once.",
        path=target,
        laptop=found.laptop or found.office,
    )
    return Answer(_json(found) | {"path": str(target)}, lambda: [said])


def _json(found: Request) -> dict[str, Any]:
    return {
        "office": found.office,
        "laptop": found.laptop,
        "digits": found.digits,
        "answered_before": found.again,
        "revoked": found.revoked,
    }


ACTIONS = {"recover": Action(_options, _recover)}
