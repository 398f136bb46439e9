"""Many rows at once on PostgreSQL: copied in, and changed by one statement for all of them.

A statement for each row costs client and server more than the row itself does.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

FEW = 4
"""So many rows are not worth the ceremony."""
_ARRAYS = {sa.Text: "text[]", sa.Integer: "bigint[]", sa.LargeBinary: "bytea[]"}

Rows = Sequence[tuple[Any, ...]]


def insert(connection: sa.Connection, table: sa.Table, columns: tuple[str, ...], rows: Rows) -> bool:
    """Copy rows in; tell whether that was done: not of a few."""
    if len(rows) < FEW:
        return False
    cursor: Any = connection.connection.cursor()
    with cursor, cursor.copy(_copy(table, columns)) as copy:
        write = copy.write_row
        for row in rows:
            write(row)
    return True


def update(connection: sa.Connection, table: sa.Table, columns: tuple[str, ...], rows: Rows) -> bool:
    """Change rows, each tuple with its key last; tell whether that was done: not of a few."""
    if len(rows) < FEW:
        return False
    cursor: Any = connection.connection.cursor()
    with cursor:
        cursor.execute(_update(table, columns), [list(column) for column in zip(*rows, strict=True)])
    return True


@lru_cache(maxsize=2000)
def _copy(table: sa.Table, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f'COPY "{table.name}" ({names}) FROM STDIN'


@lru_cache(maxsize=2000)
def _update(table: sa.Table, columns: tuple[str, ...]) -> str:
    key = next(iter(table.primary_key.columns)).name
    names = (*columns, key)
    types = (next(t for kind, t in _ARRAYS.items() if isinstance(table.c[n].type, kind)) for n in names)
    given = ", ".join(f"%b::{type_}" for type_ in types)
    named = ", ".join(f"_{number}" for number in range(len(names)))
    sets = ", ".join(f'"{name}" = given._{number}' for number, name in enumerate(columns))
    return (
        f'UPDATE "{table.name}" SET {sets} FROM unnest({given}) AS given ({named})'  # noqa: S608  (our own names)
        f' WHERE "{table.name}"."{key}" = given._{len(columns)}'
    )
