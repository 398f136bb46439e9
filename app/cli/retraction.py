"""The command that takes an import back, or takes in again what was set aside."""

from __future__ import annotations

from app.base.text import translate
from app.cli.answer import Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call
from app.cli.packages import imported


def _options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "package", metavar="PACKAGE_ID", help=translate("cli", "the id that import has printed")
    )
    parser.add_argument(
        "--again",
        action="store_true",
        help=translate("cli", "take in again what an undo of this package has set aside"),
    )


def _undo(call: Call) -> Answer:
    from app.services import retraction

    args = call.args
    with call.database() as store:
        if args.again:
            return imported([retraction.take_again(store, args.package, call.progress)])
        done = retraction.undo_import(store, args.package)
    data = {
        "package": done.package,
        "number": done.number,
        "office": done.office,
        "changes": done.changes,
        "held": done.held,
        "records": done.records,
    }
    said = translate(
        "cli",
        "Package {number} of {office} is taken back: {changes} changes of {records} records.",
        number=done.number,
        office=done.office,
        changes=done.changes,
        records=done.records,
    )
    return Answer({"undone": data}, lambda: [said])


ACTIONS = {"undo-import": Action(_options, _undo)}
