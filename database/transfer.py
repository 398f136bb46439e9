"""A database copied row by row into an empty one, of whichever engine, and proved equal."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from app.base.errors import StoreDamagedError
from app.base.progress import SILENT, Progress
from database.bulk import insert_many
from database.engine import Store
from database.models import metadata, piece
from database.tables import TABLES
from database.unit import Unit

_ROWS = 2000
"""Rows in memory at a time."""
_BESIDE = ("alembic_version", "search_text", "sort_key")
"""What an engine keeps that no table of ours declares."""


def tables() -> list[sa.Table]:
    """Return every table that is copied; what is only a cache is made anew by whoever asks.

    Packages and attached files go another way: beside a file they are no rows.
    """
    every = {table.name: table for table in (*metadata.sorted_tables, *TABLES.values())}
    return [table for table in every.values() if table is not piece]


def copy(source: Unit, target: Unit, progress: Progress = SILENT) -> dict[str, int]:
    """Copy all rows and compare what arrived with what left; nothing is committed.

    Args:
        source: a unit of the database that stays.
        target: a unit of a database with all tables and no rows.
        progress: told after each table.
    Returns: how many rows each table has.

    Raises:
        StoreDamagedError: ``move_differs``: a table arrived otherwise than it left.
    """
    found: dict[str, int] = {}
    every = tables()
    for done, table in enumerate(every, 1):
        progress.check()
        left, arrived = _Sum(), _Sum()
        names = [column.name for column in table.columns]
        for rows in _parts(source, table):
            left.add(rows)
            insert_many(target.connection, table, names, rows)
        for rows in _parts(target, table):
            arrived.add(rows)
        if (left.count, left.total) != (arrived.count, arrived.total):
            raise StoreDamagedError("move_differs", path=str(target.store.path), table=table.name)
        found[table.name] = left.count
        progress.report(done, len(every), "move")
    target.store.speech.count_on(target.connection, every)
    return found


def empty(store: Store) -> None:
    """Take all tables out of a database that could not be filled."""
    with store.connect(writes=True) as connection:
        for name in _BESIDE:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
        metadata.drop_all(connection)
        connection.commit()


class _Sum:
    """Rows in any order: how many, and the sum of their hashes."""

    def __init__(self) -> None:
        self.count, self.total = 0, 0

    def add(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for row in rows:
            digest = hashlib.sha256(repr(row).encode("utf-8", "surrogatepass")).digest()
            self.count += 1
            self.total = (self.total + int.from_bytes(digest)) % (1 << 256)


def _parts(unit: Unit, table: sa.Table) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows in parts; bytes are bytes, whichever driver read them."""
    found = unit.connection.execute(sa.select(table), execution_options={"yield_per": _ROWS})
    for part in found.partitions():
        yield [
            tuple(bytes(each) if isinstance(each, memoryview) else each for each in row)
            for row in part
        ]
