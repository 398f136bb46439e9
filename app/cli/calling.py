"""The command by which an officer on a server says how to be called: officer."""

from __future__ import annotations

from app.base.text import translate
from app.cli.answer import Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _officer_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--name",
        metavar="NAME",
        help=translate("cli", "how colleagues at headquarters call you; “” for the login alone"),
    )


def _officer(call: Call) -> Answer:
    from app.services import calling, start

    with call.database() as store:
        wanted = call.args.name
        who = start.who(store) if wanted is None else calling.call_me(store, wanted)
        login = store.login
    said = (
        translate("cli", "On what you do at headquarters stands: {name}", name=who.officer)
        if login
        else translate("cli", "This database is a file of this laptop: its name stands on it.")
    )
    return Answer({"login": login, "officer": who.officer}, lambda: [said])


ACTIONS = {"officer": Action(_officer_options, _officer)}
