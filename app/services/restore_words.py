"""What a restore would mean, in sentences for window and terminal."""

from __future__ import annotations

from collections.abc import Iterator

from app.base import clock
from app.base.text import language, translate
from app.domain.days import show_day
from app.services.restore import Lacking, Offered, Preview
from app.services.sentences import entity_label


def lines(seen: Preview) -> Iterator[str]:
    """Yield what the backup holds, and what the database holds that the backup does not."""
    found = seen.backup
    yield translate(
        "restore",
        "The backup: {records} records, {changes} changes, the last of {day}.",
        records=found.records,
        changes=found.changes,
        day=_day(found.last_change),
    )
    if seen.current is None:
        yield translate(
            "restore",
            "The database that is there now cannot be read, so nobody can say what it holds beyond"
            " the backup. It is kept as it is.",
        )
    elif seen.lacking is None:
        yield translate(
            "restore", "The database that is there now is of an older version; it is kept as it is."
        )
    else:
        yield from _lacking(seen.lacking)


def offer(found: Offered) -> Iterator[str]:
    """Yield what going back to the newest good backup of a damaged database would mean."""
    yield translate(
        "restore",
        "The newest sound backup: {records} records, {changes} changes, the last of {day}.",
        records=found.seen.backup.records,
        changes=found.seen.backup.changes,
        day=_day(found.seen.backup.last_change),
    )
    if found.seen.lacking is not None:
        yield from _lacking(found.seen.lacking)
    elif found.own:
        yield translate(
            "restore",
            "%n changes made here until {day} are not in it. Those that were sent come back from"
            " who received them; the others are in the damaged file only.",
            found.own,
            day=_day(found.seen_at),
        )
    else:
        yield translate("restore", "Nothing that was recorded here is missing in it.")
    yield translate(
        "restore",
        "Packages of others that came later are taken again. The damaged file is kept beside the"
        " backups; nothing of it is thrown away.",
    )


def _lacking(lacking: Lacking) -> Iterator[str]:
    if not lacking.changes:
        yield translate("restore", "The backup holds all that the database holds.")
        return
    others = lacking.changes - lacking.own
    if others:
        yield translate(
            "restore",
            "%n later changes came from others; they come again with the next packages.",
            others,
        )
    sent = lacking.own - lacking.unsent
    if sent:
        yield translate(
            "restore",
            "%n later changes of this laptop were sent; they come back from who received them.",
            sent,
        )
    if lacking.unsent:
        yield translate(
            "restore",
            "At risk: %n changes of this laptop since {day} (days of work: {days}) are in no"
            " package. Only the database kept aside will have them.",
            lacking.unsent,
            day=_day(lacking.since),
            days=lacking.days,
        )
        for entity, title in lacking.named:
            yield "  " + translate(
                "tables", "{field}: {value}", field=entity_label(entity), value=title
            )
        rest = sum(lacking.records.values()) - len(lacking.named)
        if rest > 0:
            yield "  " + translate("restore", "and %n more records", rest)


def _day(at: int) -> str:
    return show_day(clock.iso(at)[:10], language()) if at else "–"
