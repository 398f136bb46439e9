"""Many rows at once: statements compiled once by SQLAlchemy, rows handed to the driver as tuples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeVar

import sqlalchemy as sa

T = TypeVar("T")
CHUNK = 500
"""Values in one ``IN (…)`` list."""


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Yield the items in lists of at most ``size``."""
    part: list[T] = []
    for item in items:
        part.append(item)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


@lru_cache(maxsize=2000)
def _insert(
    table: sa.Table, columns: tuple[str, ...], dialect: sa.engine.Dialect
) -> tuple[str, tuple[int, ...]]:
    return _compiled(sa.insert(table), columns, dialect)


@lru_cache(maxsize=2000)
def _update(
    table: sa.Table, columns: tuple[str, ...], dialect: sa.engine.Dialect
) -> tuple[str, tuple[int, ...]]:
    values = {table.c[name]: sa.bindparam(f"v{i}") for i, name in enumerate(columns)}
    key = next(iter(table.primary_key.columns))
    statement = sa.update(table).values(values).where(key == sa.bindparam("k"))
    compiled = statement.compile(dialect=dialect)
    names = [*(f"v{i}" for i in range(len(columns))), "k"]
    return str(compiled), tuple(names.index(name) for name in compiled.positiontup or names)


def _compiled(
    statement: Any,
    columns: tuple[str, ...],
    dialect: sa.engine.Dialect,
) -> tuple[str, tuple[int, ...]]:
    compiled = statement.compile(dialect=dialect, column_keys=list(columns))
    order = tuple(columns.index(name) for name in compiled.positiontup or columns)
    return str(compiled), order


def insert_many(
    connection: sa.Connection, table: sa.Table, columns: Sequence[str], rows: list[tuple[Any, ...]]
) -> None:
    """Insert rows given as tuples in the order of ``columns``."""
    _run(connection, _insert(table, tuple(columns), connection.dialect), rows)


def update_many(
    connection: sa.Connection, table: sa.Table, columns: Sequence[str], rows: list[tuple[Any, ...]]
) -> None:
    """Update rows by primary key; each tuple holds the new values, then the key."""
    _run(connection, _update(table, tuple(columns), connection.dialect), rows)


def _run(
    connection: sa.Connection, compiled: tuple[str, tuple[int, ...]], rows: list[tuple[Any, ...]]
) -> None:
    if not rows:
        return
    text, order = compiled
    if order != tuple(range(len(order))):
        rows = [tuple(row[i] for i in order) for row in rows]
    connection.exec_driver_sql(text, rows)
