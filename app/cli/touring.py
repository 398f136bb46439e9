"""The command that plays the whole story: tour."""

from __future__ import annotations

from pathlib import Path

from app.base.text import language, translate
from app.cli.answer import DONE, REFUSED, Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _options(parser: Arguments) -> None:
    parser.add_argument(
        "folder",
        metavar="DIR",
        help=translate("cli", "a new or empty folder, or that of a former tour"),
    )


def _tour(call: Call) -> Answer:
    from app.services.tour import tour

    # For people the steps are the answer, for programs they stand beside it.
    tell = call.say if call.args.json else _print
    result = tour(Path(call.args.folder), language(), tell, call.progress)
    equal = bool(result["digests_equal"])
    last = (
        translate("cli", "The tour is over: all databases agree.")
        if equal
        else translate("cli", "The databases do not agree.")
    )
    return Answer(result, lambda: [last], DONE if equal else REFUSED)


def _print(line: str) -> None:
    print(line, flush=True)


ACTIONS = {"tour": Action(_options, _tour)}
