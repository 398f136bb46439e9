"""The command about the passphrase of a database."""

from __future__ import annotations

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
        required=True,
        help=translate("cli", "file whose first line is the new passphrase"),
    )


def _passphrase(call: Call) -> Answer:
    from app.services import protection, servers

    args = call.args
    path = servers.place(args.db)
    servers.refuse(path, "passphrase")
    if not path.is_file():
        raise CallError("no_such_file", path=str(path))
    new = protection.passphrase_in(args.new_passphrase_file)
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
            "The database is protected now. Backups made until now are not: make a new one, and"
            " delete those nobody may read.",
        )
    return Answer({"protected": True}, lambda: [said])


ACTIONS = {"passphrase": Action(_options, _passphrase)}
