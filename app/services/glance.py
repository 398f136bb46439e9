"""A first look at a database, so that rows stand there before everything that works is imported.

It only reads, what anybody may see of a database of this version whose key is known. Whether the
database is sound, was copied or came from elsewhere is looked at behind it (``start.open_store``),
before anything can be changed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.base import files
from app.base.errors import StoreError
from app.domain.query import Query
from app.services import list_views
from app.services.who import Who, read_who
from database.engine import Store
from database.first_rows import FirstRows
from database.stores import store_at

if TYPE_CHECKING:
    from app.services.list_views import ListView
    from database.first_rows import Found

LASTING = 8
"""Megabytes that each connection of a database that stays open keeps of it."""


def begin_store(path: Path, *, lasting: bool) -> Store:
    """Return a database that nothing was asked of yet."""
    store = store_at(path, LASTING) if lasting else store_at(path)
    store.left_open = Path(f"{path}-wal").exists()
    return store


class Glance:
    """What is seen of a database at once: who it is, how lists were left, their first rows."""

    def __init__(self, store: Store, who: Who, seen: FirstRows) -> None:
        """Keep what ``look`` opened."""
        self.store = store
        self.who = who
        self._seen = seen

    def view(self, place: str) -> ListView:
        """Return what a list remembers."""
        return list_views.understood(self._seen.setting(f"my.{list_views.key(place)}", "{}"))

    def rows(self, query: Query, fields: Sequence[str], limit: int) -> Found | None:
        """Return the first rows of a list as ``queries`` would, or None where that takes more."""
        return self._seen.rows(query, fields, limit)

    def close(self) -> None:
        """End the look."""
        self._seen.close()


def look(store: Store) -> Glance | None:
    """Look at a database; None where only opening it can tell what it is.

    Whoever opens it for good takes the same store: it knows whether a crash had left it open.
    """
    if not store.lies_here or files.is_read_only(store.path):
        return None
    with contextlib.suppress(StoreError):
        seen = FirstRows(store.path, LASTING)
        if seen.fits() and (who := read_who(seen.setting, store.path)) is not None:
            return Glance(store, who, seen)
        seen.close()
    return None
