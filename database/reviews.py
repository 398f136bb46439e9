"""Review items and open conflicts in the store."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.bulk import ByList, Prepared, chunks, insert_many
from database.models import conflict, record, review
from database.unit import Unit


@dataclass(frozen=True)
class Item:
    """One thing to look at."""

    id: str
    record_id: int
    kind: str
    params: dict[str, Any]


@dataclass(frozen=True)
class Found:
    """An open item or conflict, with the record it is about."""

    id: str
    uid: str
    scope: str
    entity: str
    kind: str
    """Kind of review item, or the register in conflict."""
    params: dict[str, Any]


_OF_KIND = Prepared(
    sa.select(review.c.record_id, review.c.params).where(review.c.kind == sa.bindparam("kind"))
)
_ANY = Prepared(sa.select(review.c.id).limit(1))
_NOTED = ByList(sa.select(review.c.record_id), review.c.record_id)


def replace(unit: Unit, numbers: Iterable[int], items: Iterable[Item]) -> int:
    """Replace the items of these records; a settled one stays settled while it is the same.

    Returns: how many of them are open.
    """
    wanted = {item.id: item for item in items}
    told = {item.id: json.dumps(item.params, default=str) for item in wanted.values()}
    settled: set[str] = set()
    if _ANY.first(unit.connection) is not None:
        for part in chunks(numbers):
            mine = review.c.record_id.in_(part)
            for row in unit.connection.execute(
                sa.select(review.c.id, review.c.params, review.c.done).where(mine)
            ):
                if row.done and told.get(row.id) == row.params:
                    settled.add(row.id)
            unit.connection.execute(sa.delete(review).where(mine))
        for names in chunks(wanted):
            unit.connection.execute(sa.delete(review).where(review.c.id.in_(names)))
    rows = [(i.id, i.record_id, i.kind, told[i.id], int(i.id in settled)) for i in wanted.values()]
    insert_many(unit.connection, review, ("id", "record_id", "kind", "params", "done"), rows)
    return len(rows) - len(settled)


def noted(unit: Unit, numbers: Iterable[int]) -> set[int]:
    """Return those of these rows about which there are items, open or settled."""
    if _ANY.first(unit.connection) is None:
        return set()
    return {number for (number,) in _NOTED.rows(unit.connection, numbers)}


def naming(unit: Unit, kinds: Iterable[str], param: str, uids: Collection[str]) -> set[int]:
    """Return the row numbers of items of these kinds that name one of these records."""
    return {
        number
        for kind in kinds
        for number, params in _OF_KIND.rows(unit.connection, kind=kind)
        if json.loads(params).get(param) in uids
    }


def open_items(unit: Unit) -> list[Found]:
    """Return the open review items, in a stable order."""
    query = (
        sa.select(review, record.c.uid, record.c.scope, record.c.entity)
        .join(record, record.c.id == review.c.record_id)
        .where(review.c.done == 0)
        .order_by(record.c.scope, record.c.entity, record.c.uid, review.c.kind, review.c.id)
    )
    return [
        Found(row.id, row.uid, row.scope, row.entity, row.kind, json.loads(row.params))
        for row in unit.connection.execute(query)
    ]


def about(unit: Unit, kind: str, scope: str) -> list[tuple[str, str]]:
    """Return the items of a kind about records of a scope, open or settled: item and record."""
    query = sa.select(review.c.id, record.c.uid).join(record, record.c.id == review.c.record_id)
    rows = unit.connection.execute(query.where(review.c.kind == kind, record.c.scope == scope))
    return [(item, uid) for item, uid in rows]


def drop(unit: Unit, item: str) -> None:
    """Forget an item that is none any more."""
    unit.connection.execute(sa.delete(review).where(review.c.id == item))


def settle(unit: Unit, item: str) -> None:
    """Mark an item as looked at."""
    unit.connection.execute(sa.update(review).where(review.c.id == item).values(done=1))


def open_conflicts(unit: Unit) -> list[Found]:
    """Return the registers in conflict, in a stable order."""
    query = (
        sa.select(conflict.c.register, record.c.uid, record.c.scope, record.c.entity)
        .join(record, record.c.id == conflict.c.record_id)
        .where(record.c.dead == 0)
        .order_by(record.c.scope, record.c.entity, record.c.uid, conflict.c.register)
    )
    return [
        Found(f"{row.uid}:{row.register}", row.uid, row.scope, row.entity, row.register, {})
        for row in unit.connection.execute(query)
    ]


def counts(unit: Unit) -> tuple[int, int]:
    """Return (open conflicts, open review items)."""
    dead = sa.select(record.c.id).where(record.c.dead == 1)
    conflicts = (
        sa.select(sa.func.count()).select_from(conflict).where(conflict.c.record_id.not_in(dead))
    )
    items = sa.select(sa.func.count()).select_from(review).where(review.c.done == 0)
    return unit.connection.execute(conflicts).scalar_one(), unit.connection.execute(
        items
    ).scalar_one()
