"""Many rows at once: statements made once, rows handed to the driver as tuples."""

from __future__ import annotations

import json
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice, repeat
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa

from database.functions import JsonEach, JsonTexts

T = TypeVar("T")
BLOCK = 50
"""Rows in one call of an insertion: a call costs as much as a third of a row."""
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
    table: sa.Table,
    columns: tuple[str, ...],
    dialect: sa.engine.Dialect,
    *,
    known_stay: bool,
    times: int = 1,
) -> str:
    """Return the statement for so many rows, its places in the order of ``columns``."""
    quote = dialect.identifier_preparer.quote
    names = ", ".join(quote(name) for name in columns)
    row = ", ".join([_place(dialect)] * len(columns))
    places = ", ".join([f"({row})"] * times)
    otherwise = " ON CONFLICT DO NOTHING" if known_stay else ""
    return f"INSERT INTO {quote(table.name)} ({names}) VALUES {places}{otherwise}"  # noqa: S608  (our own names)


@lru_cache(maxsize=2000)
def _update(table: sa.Table, columns: tuple[str, ...], dialect: sa.engine.Dialect) -> str:
    """Return the statement with its places in the order of ``columns``, the key last."""
    quote = dialect.identifier_preparer.quote
    place = _place(dialect)
    sets = ", ".join(f"{quote(name)} = {place}" for name in columns)
    key = quote(next(iter(table.primary_key.columns)).name)
    return f"UPDATE {quote(table.name)} SET {sets} WHERE {key} = {place}"  # noqa: S608  (our own names)


def _place(dialect: sa.engine.Dialect) -> str:
    """Return how the driver marks a place in a statement."""
    return "?" if dialect.paramstyle == "qmark" else "%s"


@lru_cache(maxsize=2000)
def _insert_alike(
    table: sa.Table, columns: tuple[str, ...], fixed: int, times: int, dialect: sa.engine.Dialect
) -> str:
    """Return SQLite's statement for so many rows; what is the same in all is handed over once.

    The last ``fixed`` of the columns have one value, which stands behind those of all rows.
    """
    quote = dialect.identifier_preparer.quote
    names, own = ", ".join(map(quote, columns)), len(columns) - fixed
    same = [f"?{times * own + number}" for number in range(1, fixed + 1)]
    each = ([f"?{row * own + number}" for number in range(1, own + 1)] for row in range(times))
    places = ", ".join(f"({', '.join([*row, *same])})" for row in each)
    return f"INSERT INTO {quote(table.name)} ({names}) VALUES {places}"  # noqa: S608  (our own names)


def insert_many(
    connection: sa.Connection,
    table: sa.Table,
    columns: Sequence[str],
    rows: Iterable[tuple[Any, ...]],
    *,
    known_stay: bool = False,
) -> None:
    """Insert rows given as tuples in the order of ``columns``, which may be made meanwhile.

    Args:
        connection: where.
        table: into what.
        columns: names, in the order of the tuples.
        rows: the tuples.
        known_stay: pass over rows whose key is there already.
    """
    rows = list(rows)
    names, dialect = tuple(columns), connection.dialect
    own = connection.get_execution_options().get("many")
    if own is not None and not known_stay and own.insert(connection, table, names, rows):
        return
    together = len(rows) // BLOCK * BLOCK
    if together:
        values = chain.from_iterable(rows[:together])
        blocks = zip(*[values] * (BLOCK * len(names)), strict=True)
        several = _insert(table, names, dialect, known_stay=known_stay, times=BLOCK)
        _run(connection, several, blocks)
        rows = rows[together:]
    if rows:
        _run(connection, _insert(table, names, dialect, known_stay=known_stay), rows)


def insert_columns(
    connection: sa.Connection,
    table: sa.Table,
    columns: Mapping[str, Sequence[Any]],
    fixed: Mapping[str, Any],
    count: int,
) -> None:
    """Insert rows given column by column: what comes by the thousand is not made into rows first.

    Args:
        connection: where.
        table: into what.
        columns: by name, the value of each row.
        fixed: by name, what is the same in all of them.
        count: how many rows there are.
    """
    names, dialect = (*columns, *fixed), connection.dialect
    own = connection.get_execution_options().get("many")
    if own is not None:
        given = (*columns.values(), *(repeat(value, count) for value in fixed.values()))
        insert_many(connection, table, names, zip(*given, strict=True))
        return
    values: list[Any] = [None] * (count * len(columns))
    for place, column in enumerate(columns.values()):
        values[place :: len(columns)] = column
    waiting, same = iter(values), [repeat(value) for value in fixed.values()]
    for times, blocks in ((BLOCK, count // BLOCK), (1, count % BLOCK)):
        if blocks:
            each = [waiting] * (times * len(columns))
            rows = islice(zip(*each, *same), blocks)  # noqa: B905  (what is the same never ends)
            _run(connection, _insert_alike(table, names, len(fixed), times, dialect), rows)


def update_many(
    connection: sa.Connection,
    table: sa.Table,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    """Update rows by primary key; each tuple holds the new values, then the key."""
    own = connection.get_execution_options().get("many")
    if own is not None and own.update(connection, table, tuple(columns), rows):
        return
    if rows:
        _run(connection, _update(table, tuple(columns), connection.dialect), rows)


def delete_many(connection: sa.Connection, column: sa.Column[Any], values: Iterable[Any]) -> None:
    """Delete the rows whose column has one of these values."""
    _run(connection, _delete(column, connection.dialect), [(value,) for value in values])


@lru_cache(maxsize=100)
def _delete(column: sa.Column[Any], dialect: sa.engine.Dialect) -> str:
    quote = dialect.identifier_preparer.quote
    where = f"{quote(column.name)} = {_place(dialect)}"
    return f"DELETE FROM {quote(column.table.name)} WHERE {where}"  # noqa: S608  (our own names)


def _run(connection: sa.Connection, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Hand the rows to the driver as they come: none of them need be kept."""
    cursor: Any = connection.connection.cursor()
    try:
        cursor.executemany(statement, rows)
    finally:
        cursor.close()


def highest(connection: sa.Connection, table: sa.Table) -> int:
    """Return the highest row number in a table, 0 where it is empty."""
    return int(_highest(table).scalar(connection) or 0)


@lru_cache(maxsize=100)
def _highest(table: sa.Table) -> Prepared:
    return Prepared(sa.select(sa.func.max(table.c.id).label("id")))


_named: Any = namedtuple  # noqa: PYI024  (the fields are known only now)


def _row_of(names: list[str]) -> Any:  # noqa: ANN401  (a type made from the columns of a query)
    return _named("Row", names, rename=True)


def listed(name: str) -> sa.TableValuedAlias:
    """Return numbers that are given, under this name, as one JSON array, as rows (key, value).

    One statement then writes them all, for a quarter of what a call for each of them would cost.
    """
    columns = (sa.column("key", sa.Integer), sa.column("value", sa.Integer))
    return JsonEach(sa.bindparam(name, type_=sa.Text)).table_valued(*columns)


def listed_texts(name: str) -> sa.TableValuedAlias:
    """Return texts that are given, under this name, as one JSON array, as rows (key, value).

    A query that joins them need not be worded for their number, and looks each of them up once.
    """
    columns = (sa.column("key", sa.Integer), sa.column("value", sa.Text))
    return JsonTexts(sa.bindparam(name, type_=sa.Text)).table_valued(*columns)


def as_list(values: Sequence[int] | Sequence[str]) -> str:
    """Return what is given to a statement that asks ``listed`` or ``listed_texts``."""
    return _json(values).decode()


_json = msgspec.json.Encoder().encode


class Prepared:
    """A statement worded and compiled once; SQLAlchemy words what it is given anew at every call.

    Every import asks some fifty small questions, whose wording would cost more than the answers.
    """

    def __init__(self, statement: sa.sql.expression.UpdateBase | sa.Select[Any]) -> None:
        """Keep the statement; its own bound values are filled in by name."""
        self._statement = statement
        self._forms: dict[str, tuple[str, tuple[str, ...], dict[str, Any], Any]] = {}

    def run(self, connection: sa.Connection, /, **values: object) -> Any:  # noqa: ANN401
        """Run the statement; return the driver's cursor."""
        text, places, given, _ = self._form(connection.dialect)
        values = given | values
        cursor: Any = connection.connection.cursor()
        return cursor.execute(text, [values[name] for name in places])

    def tuples(self, connection: sa.Connection, /, **values: object) -> list[tuple[Any, ...]]:
        """Return the rows found as the driver makes them; names would cost more."""
        found: list[tuple[Any, ...]] = self.run(connection, **values).fetchall()
        return found

    def rows(self, connection: sa.Connection, /, **values: object) -> list[Any]:
        """Return the rows found, as named tuples."""
        *_, make = self._form(connection.dialect)
        return list(map(make, self.run(connection, **values)))

    def first(self, connection: sa.Connection, /, **values: object) -> Any:  # noqa: ANN401
        """Return the first row, or None."""
        *_, make = self._form(connection.dialect)
        row = self.run(connection, **values).fetchone()
        return None if row is None else make(row)

    def scalar(self, connection: sa.Connection, /, **values: object) -> Any:  # noqa: ANN401
        """Return the first value of the first row, or None."""
        row = self.run(connection, **values).fetchone()
        return None if row is None else row[0]

    def scalars(self, connection: sa.Connection, /, **values: object) -> list[Any]:
        """Return the first value of each row."""
        return [value for value, *_ in self.run(connection, **values)]

    def _form(
        self, dialect: sa.engine.Dialect
    ) -> tuple[str, tuple[str, ...], dict[str, Any], Callable[[Iterable[Any]], Any]]:
        if dialect.name not in self._forms:
            compiled: Any = self._statement.compile(dialect=dialect)
            columns = getattr(self._statement, "selected_columns", ())
            names = [str(column.name) for column in columns]
            row = _row_of(names)
            places, given = tuple(compiled.positiontup or ()), dict(compiled.params)
            self._forms[dialect.name] = (str(compiled), places, given, row._make)
        return self._forms[dialect.name]


class ByList:
    """A query for many keys, whole numbers, compiled once and worded alike for any number of them.

    SQLAlchemy words a list anew for every call, and SQLite then parses it anew; for hundreds of
    calls in a row that costs more than the answers.
    """

    def __init__(self, query: sa.Select[Any], column: sa.ColumnElement[Any]) -> None:
        """Keep the query; its own bound values are asked for by name in ``rows``."""
        self._query = Prepared(query.where(column.in_(sa.select(listed("keys").c.value))))

    def rows(
        self, connection: sa.Connection, keys: Iterable[Any], **values: object
    ) -> Iterator[tuple[Any, ...]]:
        """Yield the rows whose column is one of the keys, in no particular order."""
        for part in chunks(keys):
            yield from self._query.tuples(connection, keys=json.dumps(part), **values)
