"""Records that say the same: rows of one scope equal in the fields that tell them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from database import records
from database.bulk import chunks
from database.tables import TABLES
from database.unit import Unit

_Pair = tuple[sa.FromClause, sa.FromClause, sa.ColumnElement[bool]]


def having(unit: Unit, entity: str, keys: tuple[str, ...], numbers: Iterable[int]) -> Iterator[int]:
    """Yield those of these rows that live and equal another of their scope in these fields."""
    mine, other, equal = _equal(entity, keys)
    for part in chunks(numbers):
        query = sa.select(mine.c.id).where(
            mine.c.id.in_(part),
            mine.c["_dead"] == 0,
            sa.exists().where(equal, other.c.id != mine.c.id),
        )
        yield from unit.connection.execute(query).scalars()


def of(unit: Unit, entity: str, keys: tuple[str, ...], number: int) -> list[records.Row]:
    """Return the living rows equal to this one in these fields, itself among them, by uid."""
    mine, other, equal = _equal(entity, keys)
    query = sa.select(other.c.id, other.c["_uid"], other.c["_scope"]).where(
        mine.c.id == number, equal
    )
    found = unit.connection.execute(query.order_by(other.c["_uid"]))
    return [records.Row(row.id, row[1], row[2], entity, dead=False) for row in found]


def _equal(entity: str, keys: tuple[str, ...]) -> _Pair:
    """Return a table twice, and when a row equals a living one of its scope in these fields."""
    table = TABLES[entity]
    mine, other = table.alias("mine"), table.alias("other")
    first, *rest = keys
    equal = sa.and_(
        mine.c[first].is_not(None),
        mine.c[first] == other.c[first],
        *(mine.c[key].is_not_distinct_from(other.c[key]) for key in rest),
        other.c["_scope"] == mine.c["_scope"],
        other.c["_dead"] == 0,
    )
    return mine, other, equal
