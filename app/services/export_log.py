"""The log of everything that left this laptop as a report or file: what, for whom, when, where to.

It holds no values a person can read. What it remembers of a report for partners or the public only
serves the next ones: two reports beside each other must not give a small number away.
Source: reliability.md B4.
"""

from __future__ import annotations

import dataclasses

from app.domain.report import Profile, Report
from app.reports.memory import Earlier, packed, unpacked
from app.services import audit
from app.services.who import Who
from database import exports
from database.engine import Store
from database.exports import Export
from database.reach import NOTHING
from database.unit import Unit, read, write

__all__ = ["Export", "earlier", "entries", "note"]

_OUTSIDE = (Profile.PARTNER, Profile.PUBLIC)


def note(store: Store, report: Report, form: str, place: str, rows: int | None = None) -> None:
    """Write down that a report left; every writer, printer and clipboard says so.

    Args:
        store: the database.
        report: what left, just as it was seen.
        form: xlsx, pdf, csv, json, paper, picture or text.
        place: where it went, in words: the file, the printer, the clipboard.
        rows: how many records it holds; the rows of its tables when omitted.
    """
    if rows is None:
        rows = sum(len(table.rows) for table in report.tables)
    kept = packed(report.remembered) if report.remembered is not None else None
    _add(store, Export(report.key, report.profile, report.threshold, form, rows, place, ""), kept)


def entries(store: Store, limit: int = 200) -> tuple[Export, ...]:
    """Return what left, the newest first."""
    with read(store) as unit:
        return tuple(exports.newest(unit, limit))


def earlier(unit: Unit) -> tuple[Earlier, ...]:
    """Return what readers outside have seen before, for the protection of the next report."""
    return tuple(
        Earlier(Profile(profile), threshold, unpacked(data))
        for profile, threshold, data in exports.remembered(unit, _OUTSIDE)
    )


def _add(store: Store, entry: Export, kept: bytes | None) -> None:
    who: Who = store.identity
    with write(store, NOTHING) as unit:
        exports.add(unit, dataclasses.replace(entry, by=who.signed), kept)
        told = {"report": entry.report, "profile": str(entry.profile), "format": entry.format}
        audit.note(unit, who, "report", **told, rows=entry.rows)
        unit.commit()
