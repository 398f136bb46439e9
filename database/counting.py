"""Counting records that changes speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa

from app.sync.change import decode
from database.bulk import chunks
from database.models import change, record
from database.unit import Unit

Stretches = Mapping[int, list[tuple[int, int]]]


def records_of(
    unit: Unit, stretches: Stretches, *, except_in: Stretches | None = None
) -> dict[str, int]:
    """Return how many records changes of these stretches speak of, by entity.

    Args:
        unit: a unit.
        stretches: branch to (first, last) stretches.
        except_in: records that changes of these stretches speak of are not counted.
    """
    numbers = _numbers(unit, stretches) - (_numbers(unit, except_in) if except_in else set())
    counts: dict[str, int] = defaultdict(int)
    for part in chunks(numbers):
        query = (
            sa.select(record.c.entity, sa.func.count())
            .where(record.c.id.in_(part))
            .group_by(record.c.entity)
        )
        for entity, count in unit.connection.execute(query):
            counts[entity] += count
    return dict(sorted(counts.items()))


def some_of(unit: Unit, stretches: Stretches, limit: int) -> list[tuple[str, str]]:
    """Return (entity, uid) of some records that changes of these stretches speak of, newest first.

    Args:
        unit: a unit.
        stretches: branch to (first, last) stretches.
        limit: how many at most.
    """
    newest = sorted(_numbers(unit, stretches), reverse=True)[:limit]
    query = sa.select(record.c.id, record.c.entity, record.c.uid).where(record.c.id.in_(newest))
    found = {number: (entity, uid) for number, entity, uid in unit.connection.execute(query)}
    return [found[number] for number in newest if number in found]


def began(unit: Unit, stretches: Stretches) -> int:
    """Return when the first change of these stretches was made, in milliseconds; 0: none."""
    moments = []
    for branch, parts in stretches.items():
        for first, _ in parts:
            query = sa.select(change.c.segment_id)
            mine = (change.c.branch_id == branch, change.c.seq == first)
            number = unit.connection.execute(query.where(*mine)).scalar()
            if number is not None:
                moments.append(decode(unit.log.line(number, first)).at)
    return min(moments, default=0)


def _numbers(unit: Unit, stretches: Stretches) -> set[int]:
    numbers: set[int] = set()
    for branch, parts in stretches.items():
        for first, last in parts:
            query = sa.select(change.c.record_id).where(
                change.c.branch_id == branch,
                change.c.seq >= first,
                change.c.seq <= last,
                change.c.record_id > 0,
            )
            numbers.update(unit.connection.execute(query.distinct()).scalars())
    return numbers
