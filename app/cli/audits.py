"""The commands about data protection: what was done here, what is held of whom, what to purge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.base import clock
from app.base.text import translate
from app.cli.answer import Answer, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.audit import Entry
    from app.services.holdings import Holding
    from app.services.retention import Due


def _audit_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--since",
        default="",
        metavar="DAY",
        help=translate("cli", "from this day on, such as 2026-01-31"),
    )
    parser.add_argument(
        "--csv", action="store_true", help=translate("cli", "as a table for a spreadsheet program")
    )


def _audit(call: Call) -> Answer:
    from app.services import audit

    since = audit.since_when(call.args.since)
    with call.database() as store:
        found = audit.entries(store, since)
    data = {"audit": [entry.row() for entry in found]}
    if call.args.csv:
        return Answer(data, lambda: audit.as_csv(found).splitlines())
    return Answer(data, lambda: _audited(found))


def _audited(found: list[Entry]) -> Iterator[str]:
    from app.services import audit, audit_words

    head = (
        translate("cli", "When"),
        translate("cli", "By"),
        translate("cli", "What"),
        translate("cli", "More"),
    )
    rows = [(clock.iso(e.at), e.by, audit_words.kind(e.kind), audit.in_words(e)) for e in found]
    if rows:
        yield from table(head, rows)
    else:
        yield translate("cli", "Nothing was done here in that time.")


def _held_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "uid", metavar="UID", help=translate("cli", "the contact, as list shows it")
    )


def _held(call: Call) -> Answer:
    from app.services import holdings

    with call.database() as store:
        found = holdings.of_contact(store, call.args.uid)
    return Answer(found.as_json(), lambda: _holding(found))


def _holding(found: Holding) -> Iterator[str]:
    from app.services import holding_words

    yield from holding_words.lines(found)


def _purge(call: Call) -> Answer:
    from app.services import purging

    with call.database() as store:
        purging.purge(store, call.args.uid)
    said = translate(
        "cli", "What was held of this person is gone; whoever received it hears of it."
    )
    return Answer({"purged": call.args.uid}, lambda: [said])


def _retention_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--keep",
        nargs=2,
        metavar=("UID", "DAY"),
        help=translate("cli", "keep a record until this day; it is asked about again then"),
    )


def _retention(call: Call) -> Answer:
    from app.services import retention

    with call.database() as store:
        if call.args.keep:
            uid, day = call.args.keep
            retention.keep_until(store, uid, day)
        due = retention.due(store)
    data = {"due": [each._asdict() for each in due]}
    return Answer(data, lambda: _due(due))


def _due(due: list[Due]) -> Iterator[str]:
    head = (
        translate("cli", "Record"),
        translate("cli", "Kind"),
        translate("cli", "Last used"),
        translate("cli", "Id"),
    )
    if due:
        yield from table(head, [(d.title, d.entity, d.used_on, d.uid) for d in due])
    else:
        yield translate("cli", "Nothing has to be looked at again.")


ACTIONS = {
    "audit": Action(_audit_options, _audit),
    "held": Action(_held_options, _held),
    "purge": Action(_held_options, _purge),
    "retention": Action(_retention_options, _retention),
}
