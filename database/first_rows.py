"""A database as the bare driver reads it, in the moment before SQLAlchemy is there.

To import SQLAlchemy takes longer than an empty window takes to show. A list that is asked for in
nothing but its usual way has its first rows from here; every other list, and the same list a
moment later, has them from ``queries``, and a test compares the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.base.errors import StoreError
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Codes, Field, Link, Text, YesNo
from app.domain.query import Query
from database.driver import sqlite3
from database.engine import raw_connection
from database.schema import HEAD
from database.settings import DUE, SHOWN
from database.sort_keys import FUNCTION, sort_key

Found = tuple[list[int], list[tuple[Any, ...]]]
"""Row numbers, and for each the uid, the number of open conflicts and the stored values."""


class FirstRows:
    """One connection that only reads; whoever opened it closes it."""

    def __init__(self, path: Path, cache: int) -> None:
        """Open a database.

        Raises:
            StoreError: it cannot be opened.
        """
        self._connection = raw_connection(path, cache)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def fits(self) -> bool:
        """Tell whether the database has the schema of this program, and shows what it may.

        One that was put back may still show what was taken back since (``scrubbing.enforce``).
        """
        try:
            row = self._connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return row is not None and row[0] == HEAD and self.setting(DUE) != SHOWN
        except sqlite3.Error:  # not one of ours, or damaged: who opens it for good will say so
            return False

    def setting(self, key: str, default: str = "") -> str:
        """Return a setting, or the default."""
        query = "SELECT value FROM setting WHERE key = ?"
        row = self._connection.execute(query, (key,)).fetchone()
        return default if row is None else str(row[0])

    def rows(self, query: Query, fields: Sequence[str], limit: int) -> Found | None:
        """Return the first rows of a list, or None where it is not as simple as that.

        Args:
            query: the list; neither filtered nor searched in.
            fields: keys of the cells wanted.
            limit: how many rows at most.
        """
        kind = by_key()[query.entity]
        simple = not (query.where or query.search or query.include_deleted)
        if not simple or not all(_is_plain(kind, name) for name in fields):
            return None
        order = [_sorted(kind, name, descending=down) for name, down in query.order]
        if None in order:
            return None
        by = ", ".join([*filter(None, order), "id"])
        cells = "".join(f', t."{name}"' for name in fields)
        # The numbers first, and the cells of those alone: sorted whole, rows would be carried along
        text = (
            f'SELECT t.id, t."_uid", r.conflicts{cells} FROM (SELECT id, row_number() OVER () AS at'  # noqa: S608
            f' FROM (SELECT id FROM "{kind.key}" WHERE "_dead" = 0 ORDER BY {by} LIMIT ?)) AS few'
            f' JOIN "{kind.key}" AS t ON t.id = few.id JOIN record AS r ON r.id = t.id ORDER BY at'
        )
        try:
            self._connection.create_function(FUNCTION, 1, sort_key, deterministic=True)
            found = self._connection.execute(text, (limit,)).fetchall()
        except (sqlite3.Error, StoreError):
            return None
        return [row[0] for row in found], [tuple(row[1:]) for row in found]


def _is_plain(kind: type[Entity], name: str) -> bool:
    """Tell whether the column of a field holds the stored value, and needs no other record."""
    field: Field[Any] | None = kind.fields.get(name)
    return field is not None and not isinstance(field, Link | Codes | YesNo)


def _sorted(kind: type[Entity], name: str, *, descending: bool) -> str | None:
    """Return by what the rows are sorted, as ``sorting.ordered`` does; None where it asks more."""
    field = kind.fields.get(name)
    if field is None or isinstance(field, Link | Code | Codes | YesNo):
        return None
    key = f'"{name}"'
    if isinstance(field, Amount):
        key = f"CAST({key} AS FLOAT)"
    elif isinstance(field, Text):
        key = f"{FUNCTION}({key})"
    return f'"{name}" IS NULL, {key} {"DESC" if descending else "ASC"}'
