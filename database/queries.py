"""Lists of records: which rows, in which order, a page of cells, counts and sums.

Lists may have hundreds of thousands of rows. So the rows are asked for once, as numbers, and the
cells of the few rows on the screen again and again. Nothing here binds more than ``CHUNK`` values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from app.base.errors import CallError
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Whole
from app.domain.query import Query, Where
from app.sync.merge import parent_scopes
from database import conditions, search, sorting
from database.bulk import chunks
from database.materialise import to_stored
from database.models import record
from database.tables import TABLES
from database.unit import Unit

NOT_SUMMED = frozenset(
    {
        "local_mgi_year",
        "order",
        "likelihood",
        "effect",
        "merit",
        "impact",
        "score",
        "slots_per_country",
        "file_size",
    }
)
"""Whole numbers whose sum means nothing: years, ranks, degrees, limits."""


def declared(key: str) -> type[Entity]:
    """Return an entity.

    Raises:
        CallError: there is none of this key.
    """
    found = by_key().get(key)
    if found is None:
        raise CallError("unknown_entity", entity=key)
    return found


def ids(unit: Unit, query: Query, limit: int = 0) -> list[int]:
    """Return the row numbers of all records asked for, in order.

    Args:
        unit: a unit that reads.
        query: what to list. Texts sort without regard to case and accents, amounts and numbers by
            size, codes in the order of their list, links by what they point to; ties by age.
        limit: how many at most; 0 for all.

    Raises:
        CallError: the query names an entity, field or operator that does not exist.
    """
    entity = declared(query.entity)
    table = TABLES[query.entity]
    later = [where for where in query.where if conditions.is_long(where)]
    columns = [table.c.id, *(conditions.column(entity, where.field) for where in later)]
    statement = _narrowed(unit, query, sa.select(*columns))
    if query.order:
        for name, descending in query.order:
            statement = sorting.ordered(unit, statement, entity, name, descending=descending)
    statement = statement.order_by(table.c.id)
    if limit and not later:
        statement = statement.limit(limit)
    rows = unit.connection.execute(statement)
    if not later:
        return list(rows.scalars())
    wanted = [conditions.members(entity, where) for where in later]
    found = [row[0] for row in rows if all(row[i + 1] in s for i, s in enumerate(wanted))]
    return found[:limit] if limit else found


def _narrowed(unit: Unit, query: Query, statement: sa.Select[Any]) -> sa.Select[Any]:
    entity = declared(query.entity)
    table = TABLES[query.entity]
    if not query.include_deleted:
        statement = statement.where(table.c["_dead"] == 0)
    for where in query.where:
        if not conditions.is_long(where):
            statement = statement.where(conditions.condition(entity, where))
    if query.search.strip():
        found = search.matching(unit, query.search, query.entity)
        statement = statement.where(sa.false() if found is None else table.c.id.in_(found))
    return statement


def count(unit: Unit, query: Query) -> int:
    """Return how many records ``ids`` would return."""
    if any(conditions.is_long(where) for where in query.where):
        return len(
            ids(unit, Query(query.entity, query.where, query.search, (), query.include_deleted))
        )
    table = TABLES[declared(query.entity).key]
    statement = sa.select(sa.func.count()).select_from(table)
    return int(unit.connection.execute(_narrowed(unit, query, statement)).scalar_one())


def counts(unit: Unit, query: Query, fields: Sequence[str]) -> dict[tuple[Any, ...], int]:
    """Return how many records have each combination of column values; sets and yes/no as columns.

    Args:
        unit: a unit that reads.
        query: which records; its order does not matter.
        fields: keys of the fields to count by; also ``scope``, ``owner``.
    """
    kind = declared(query.entity)
    columns = [conditions.column(kind, name) for name in fields]
    counted: list[sa.ColumnElement[Any]] = [sa.func.count(), *columns]
    statement = _narrowed(unit, query, sa.select(*counted)).group_by(*columns)
    return {tuple(cells): number for number, *cells in unit.connection.execute(statement)}


def page(
    unit: Unit, entity: str, numbers: Sequence[int], fields: Sequence[str]
) -> list[tuple[Any, ...]]:
    """Return the cells of some rows.

    Args:
        unit: a unit that reads.
        entity: key of the entity.
        numbers: row numbers, as ``ids`` gave them.
        fields: keys of the fields wanted; also ``uid``, ``scope``, ``owner``.
    Returns: for each number, in the same order, the uid, the number of open conflicts and the
        stored value of each field; a row that is no longer there has an empty uid.
    """
    kind = declared(entity)
    table = TABLES[entity]
    columns = [conditions.column(kind, name) for name in fields]
    faces = [(i + 2, kind.fields[n]) for i, n in enumerate(fields) if n in kind.fields]
    faces = [(i, field) for i, field in faces if conditions.differs(field)]
    statement = sa.select(table.c.id, table.c["_uid"], record.c.conflicts, *columns).join(
        record, record.c.id == table.c.id
    )
    found: dict[int, tuple[Any, ...]] = {}
    for part in chunks(numbers):
        for number, *cells in unit.connection.execute(statement.where(table.c.id.in_(part))).all():
            for place, field in faces:
                cells[place] = to_stored(field, cells[place])
            found[number] = tuple(cells)
    gone = ("", 0, *(None for _ in fields))
    return [found.get(number, gone) for number in numbers]


def totals(unit: Unit, query: Query) -> dict[str, str]:
    """Return the sums below a list: whole numbers by field, amounts by field and currency.

    Keys are ``duration_months`` or ``grant_amount/USD``; what nobody filled in has no key, since
    no data is not zero. Nothing is converted.
    """
    entity = declared(query.entity)
    table = TABLES[query.entity]
    wholes = [f.key for f in entity.fields.values() if isinstance(f, Whole)]
    wholes = [key for key in wholes if key not in NOT_SUMMED]
    monies = money_fields(entity)
    names = [*wholes, *(name for pair in monies for name in pair)]
    if not names:
        return {}
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for cells in _rows(unit, query, [table.c[name] for name in names]):
        values = dict(zip(names, cells, strict=True))
        for key in wholes:
            if values[key] is not None:
                sums[key] += values[key]
        for amount, currency in monies:
            if values[amount] is not None:
                sums[f"{amount}/{values[currency] or ''}"] += _decimal(values[amount])
    return {key: _plain(total) for key, total in sums.items()}


def _rows(
    unit: Unit, query: Query, columns: Iterable[sa.ColumnElement[Any]]
) -> Iterable[tuple[Any, ...]]:
    """Yield columns of the rows asked for, in no order."""
    wanted = tuple(columns)
    if not any(conditions.is_long(where) for where in query.where):
        yield from unit.connection.execute(_narrowed(unit, query, sa.select(*wanted)))
        return
    table = TABLES[query.entity]
    for part in chunks(ids(unit, query)):
        yield from unit.connection.execute(sa.select(*wanted).where(table.c.id.in_(part)))


def money_fields(entity: type[Entity]) -> tuple[tuple[str, str], ...]:
    """Return each amount of money of an entity with the field of its currency."""
    found: dict[str, tuple[str, str]] = {}
    for members in entity.registers.values():
        currencies = [f for f in members if isinstance(f, Code) and f.list_code == "currencies"]
        amounts = [f for f in members if isinstance(f, Amount)]
        if currencies and amounts:
            found[amounts[0].key] = (amounts[0].key, currencies[0].key)
    return tuple(found.values())


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except ArithmeticError:  # written by a program that knows better; never a reason to stop here
        return Decimal(0)


def _plain(total: Decimal) -> str:
    text = format(total, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def options(unit: Unit, entity: str, text: str, scope: str, limit: int) -> list[str]:
    """Return the uids of living records that a link from this scope may point to.

    Args:
        unit: a unit that reads.
        entity: key of the entity linked to.
        text: words they must have; any when empty.
        scope: scope of the linking record; any when empty.
        limit: how many at most, the first by name.
    """
    kind = declared(entity)
    where = (Where("scope", "in", parent_scopes(scope)),) if scope else ()
    order = tuple((name, False) for name in kind.title_fields)
    numbers = ids(unit, Query(entity, where, text, order))[:limit]
    return [uid for uid, _ in page(unit, entity, numbers, ())]
