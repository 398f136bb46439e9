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


def insert(
    connection: sa.Connection, table: sa.Table, columns: tuple[str, ...], rows: Rows
) -> bool:
    """Copy rows in; tell whether that was done: not of a few."""
    if len(rows) < FEW:
        return False
    cursor: Any = connection.connection.cursor()
    with cursor, cursor.copy(_copy(table, columns)) as copy:
        write = copy.write_row
        for row in rows:
            write(row)
    return True


def update(
    connection: sa.Connection, table: sa.Table, columns: tuple[str, ...], rows: Rows
) -> bool:
    """Change rows, each tuple with its key last; tell whether that was done: not of a few."""
    if len(rows) < FEW:
        return False
    cursor: Any = connection.connection.cursor()
    with cursor:
        values = [list(column) for column in zip(*rows, strict=True)]
        cursor.execute(_update(table, columns), values)
    return True


def numbers(connection: sa.Connection, table: sa.Table, count: int) -> int:
    """Return the first of so many numbers in a row that no other writer is given.

    Others may take some in between; then those are left, and the next ones asked for. So are
    numbers of rows that are there: whoever copied them in did not count.
    """
    column = next(iter(table.primary_key.columns)).name
    counter = f"'{table.name}_{column}_seq'"
    asked = (
        f'SELECT min(number), max(number), (SELECT max("{column}") FROM "{table.name}") FROM'  # noqa: S608  (our own names)
        f" (SELECT nextval({counter}) AS number FROM generate_series(1, %s)) AS n"
    )
    while True:
        first, last, there = connection.exec_driver_sql(asked, (count,)).one()
        if first <= (there or 0):
            connection.exec_driver_sql(f"SELECT setval({counter}, %s)", (there,))
        elif last - first == count - 1:
            return int(first)


def keep_shape(connection: sa.Connection, registers: str) -> int:
    """Return the number of a set of registers; a new one is committed at once, by itself."""
    put = "INSERT INTO shape (registers) VALUES (%s) ON CONFLICT DO NOTHING"
    with connection.engine.execution_options(notes=True).connect() as own, own.begin():
        own.exec_driver_sql(put, (registers,))
        found = own.exec_driver_sql("SELECT id FROM shape WHERE registers = %s", (registers,))
        return int(found.scalar_one())


@lru_cache(maxsize=2000)
def _copy(table: sa.Table, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f'COPY "{table.name}" ({names}) FROM STDIN'


@lru_cache(maxsize=2000)
def _update(table: sa.Table, columns: tuple[str, ...]) -> str:
    key = next(iter(table.primary_key.columns)).name
    names = (*columns, key)
    given = ", ".join(f"%b::{_array(table.c[name])}" for name in names)
    named = ", ".join(f"_{number}" for number in range(len(names)))
    sets = ", ".join(f'"{name}" = given._{number}' for number, name in enumerate(columns))
    return (
        f'UPDATE "{table.name}" SET {sets} FROM unnest({given}) AS given ({named})'  # noqa: S608  (our own names)
        f' WHERE "{table.name}"."{key}" = given._{len(columns)}'
    )


def _array(column: sa.Column[Any]) -> str:
    return next(name for kind, name in _ARRAYS.items() if isinstance(column.type, kind))
