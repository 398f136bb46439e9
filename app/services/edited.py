"""The files of packages that somebody edited in Excel, to look at their edits again."""

from __future__ import annotations

from pathlib import Path

from app.exchange import archive
from app.services.who import Who
from database.engine import Store


def file_of(store: Store, office: str, number: int) -> Path | None:
    """Return the file of a received package as it came last, or None where it is not kept.

    Args:
        store: the database.
        office: who made the package.
        number: its number.
    """
    who: Who = store.identity
    found = archive.kept(who.database, archive.RECEIVED, office, number)
    return found[-1] if found else None
