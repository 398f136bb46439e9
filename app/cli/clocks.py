"""The command about clocks: suspect."""

from __future__ import annotations

from app.base.text import translate
from app.cli.answer import Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _suspect_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "feed",
        metavar="FEED",
        help=translate("cli", "the laptop: a feed as status names it, or how that begins"),
    )
    parser.add_argument(
        "--clear", action="store_true", help=translate("cli", "its clock is right after all")
    )


def _suspect(call: Call) -> Answer:
    from app.services import clocks

    with call.database() as store:
        done = clocks.mark(store, call.args.feed, clear=call.args.clear)
    records = len(done.changes.uids - {clocks.UID})
    data = {
        "replica": done.replica,
        "laptop": done.laptop,
        "suspect": done.suspect,
        "records": records,
    }
    said = (
        translate(
            "cli",
            "{laptop}: the clock is marked as wrong; where others wrote too, its values are shown"
            " last (shown otherwise now: {records}). Everyone gets the mark with the next package.",
            laptop=done.laptop,
            records=records,
        )
        if done.suspect
        else translate(
            "cli",
            "{laptop}: the clock counts as right (shown otherwise now: {records}). Everyone hears"
            " it with the next package.",
            laptop=done.laptop,
            records=records,
        )
    )
    return Answer(data, lambda: [said])


ACTIONS = {"suspect": Action(_suspect_options, _suspect)}
