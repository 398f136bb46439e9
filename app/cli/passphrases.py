"""The command about the passphrase of a database."""

from __future__ import annotations

from pathlib import Path

from app.base.errors import CallError
from app.base.text import translate
from app.cli.answer import Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--new-passphrase-file",
        metavar="F",
        help=translate("cli", "file whose first line is the new passphrase"),
    )
    parser.add_argument(
        "--ask-headquarters",
        metavar="OUT",
        help=translate("cli", "it is forgotten: write a request that headquarters can answer"),
    )
    parser.add_argument(
        "--answer",
        metavar="FILE",
        help=translate("cli", "it is forgotten: headquarters’ answer, with a new passphrase"),
    )


def _passphrase(call: Call) -> Answer:
    from app.services import protection, servers

    args = call.args
    path = servers.place(args.db)
    servers.refuse(path, "passphrase")
    if not path.is_file():
        raise CallError("no_such_file", path=str(path))
    if args.ask_headquarters:
        return _ask(path, Path(args.ask_headquarters))
    if not args.new_passphrase_file:
        raise CallError("passphrase_new_missing")
    new = protection.passphrase_in(args.new_passphrase_file)
    if args.answer:
        return _use(path, Path(args.answer), new)
    if protection.is_protected(path):
        protection.change_passphrase(path, protection.passphrase_in(args.passphrase_file), new)
        said = translate(
            "cli",
            "The passphrase is changed. Backups made until now still open with the old one;"
            " where somebody may know it, make a new backup and delete those.",
        )
    else:
        protection.rewrite(path, new)
        said = translate(
            "cli",
            "The database is protected now, and with it the backups, attached files and kept"
            " packages beside it. Copies you put elsewhere are not.",
        )
    return Answer({"protected": True}, lambda: [said])


def _ask(path: Path, target: Path) -> Answer:
    from app.services import forgotten

    if target.exists():
        raise CallError("file_exists", path=str(target))
    digits = forgotten.ask(path, target)
    said = translate(
        "cli",
        "Written: {path}. Send it to headquarters; they ring you, and then you read these digits"
        " out: {digits}",
        path=target,
        digits=digits,
    )
    return Answer({"path": str(target), "digits": digits}, lambda: [said])


def _use(path: Path, answer: Path, new: str) -> Answer:
    from app.services import forgotten

    forgotten.use(path, answer, new)
    said = translate(
        "cli", "The database has its new passphrase. Backups made until now keep the old one."
    )
    return Answer({"protected": True}, lambda: [said])


ACTIONS = {"passphrase": Action(_options, _passphrase)}
