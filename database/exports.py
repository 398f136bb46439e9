"""The log of what left as a report or file: rows are added, never changed and never taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.base import clock
from database.models import export_note
from database.unit import Unit


@dataclass(frozen=True)
class Export:
    """One report or file that left; no values."""

    report: str
    """Key of what it was."""
    profile: str
    """For whom: hq, partner or public."""
    threshold: int
    """The smallest number of people it shows; 0: all."""
    format: str
    rows: int
    place: str
    """Where it went, in words: a file, the printer, the clipboard."""
    by: str
    """Office and laptop."""
    made_at: int = 0
    """Milliseconds since 1970; 0: now."""


_COLUMNS = (*("report", "profile", "threshold", "format", "rows", "place", "by", "made_at"),)


def add(unit: Unit, entry: Export, remembered: bytes | None) -> None:
    """Write down that something left.

    Args:
        unit: a transaction that writes.
        entry: what left.
        remembered: what later reports to the same readers have to know of it, packed.
    """
    values = {name: getattr(entry, name) for name in _COLUMNS}
    values |= {"made_at": entry.made_at or clock.now_ms(), "remembered": remembered}
    unit.connection.execute(sa.insert(export_note).values(values))


def newest(unit: Unit, limit: int) -> list[Export]:
    """Return what left, the newest first."""
    query = sa.select(*(export_note.c[name] for name in _COLUMNS))
    rows = unit.connection.execute(query.order_by(export_note.c.id.desc()).limit(limit))
    return [Export(*row) for row in rows]


def remembered(unit: Unit, profiles: Sequence[str]) -> list[tuple[str, int, bytes]]:
    """Return profile, threshold and what was remembered of all that left for these readers."""
    query = sa.select(export_note.c.profile, export_note.c.threshold, export_note.c.remembered)
    query = query.where(
        export_note.c.profile.in_(profiles), export_note.c.remembered.is_not(None)
    ).distinct()
    return [(row[0], row[1], row[2]) for row in unit.connection.execute(query)]
