"""The command that moves a database: move."""

from __future__ import annotations

from app.base.errors import CallError
from app.base.text import translate
from app.cli.answer import Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _move_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "to",
        metavar="TO",
        help=translate("cli", "a file that is not there yet, or the address of an empty database"),
    )
    parser.add_argument(
        "--protect",
        metavar="F",
        help=translate("cli", "file whose first line is the passphrase of the new file"),
    )
    parser.add_argument(
        "--unprotected",
        action="store_true",
        help=translate("cli", "into a file without a passphrase, although there is one now"),
    )
    parser.add_argument(
        "--anyway",
        action="store_true",
        help=translate("cli", "also on a network share, a stick, or in a folder of OneDrive"),
    )


def _move(call: Call) -> Answer:
    from app.services import moving, protection, servers, sole

    args = call.args
    path = servers.place(args.to)
    words = protection.passphrase_in(args.protect) if args.protect else ""
    open_file = not (words or args.unprotected or servers.is_address(args.to))
    if open_file and protection.is_protected(servers.place(args.db)):
        raise CallError("move_unprotected", path=args.db)
    with call.database() as store:
        sole.claim(store.path)  # a window would go on with what was moved, and nobody be told
        moved = moving.move(
            store, path, passphrase=words, anyway=args.anyway, progress=call.progress
        )
    data = {
        "path": args.to,
        "replica": moved.replica,
        "records": moved.records,
        "changes": moved.changes,
        "files": moved.files,
        "packages": moved.packages,
        "protected": moved.protected,
    }
    said = [
        translate(
            "cli",
            "Moved to {path}: {records} records, {changes} changes, {files} files, {packages}"
            " packages. All was compared and is equal.",
            path=args.to,
            records=moved.records,
            changes=moved.changes,
            files=moved.files,
            packages=moved.packages,
        ),
        translate(
            "cli",
            "It goes on as a new laptop. {path} is kept as it was: work there no longer.",
            path=args.db,
        ),
    ]
    if not moved.protected:
        said.append(translate("cli", "No passphrase protects it where it lies now."))
    return Answer(data, lambda: said)


ACTIONS = {"move": Action(_move_options, _move)}
