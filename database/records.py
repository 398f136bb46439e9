"""Reading single records and their history; tuples and records out, never live objects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from app.domain.catalogue import by_key
from app.domain.fields import Codes, Link, YesNo
from app.domain.record import Record
from database.bulk import ByList, chunks
from database.materialise import to_stored
from database.models import change, conflict, record, replica
from database.tables import TABLES, columns
from database.unit import Unit


@dataclass(frozen=True)
class Place:
    """Where one change of a record stands in the log."""

    replica: str
    office: str
    label: str
    scope: str
    seq: int
    identity: str
    line: bytes


@dataclass(frozen=True)
class Row:
    """Which record a row number stands for."""

    number: int
    uid: str
    scope: str
    entity: str
    dead: bool


def find(unit: Unit, uid: str, scope: str = "") -> tuple[int, str, str] | None:
    """Return (row number, entity, scope) of a record; an office's comes before a global one."""
    query = sa.select(record.c.id, record.c.entity, record.c.scope).where(record.c.uid == uid)
    if scope:
        query = query.where(record.c.scope == scope)
    rows = unit.connection.execute(query).all()
    if not rows:
        return None
    best = min(rows, key=lambda row: (row.scope == "global", row.scope))
    return best.id, best.entity, best.scope


def scopes(unit: Unit, uid: str) -> list[str]:
    """Return the scopes in which a record of this uid lives, whatever its entity, in order."""
    query = sa.select(record.c.scope).where(record.c.uid == uid).order_by(record.c.scope)
    return list(unit.connection.execute(query).scalars())


def get(unit: Unit, uid: str, scope: str = "") -> Record | None:
    """Return a record as shown, deleted or not, or None."""
    found = find(unit, uid, scope)
    if found is None or found[1] not in TABLES:
        return None
    return next(iter(by_numbers(unit, found[1], [found[0]])), None)


def many(unit: Unit, uids: Iterable[str]) -> list[Record]:
    """Return the records of these uids, in every scope they live in, deleted or not."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for part in chunks(uids):
        query = sa.select(record.c.id, record.c.entity).where(record.c.uid.in_(part))
        for number, entity in unit.connection.execute(query):
            if entity in TABLES:
                numbers[entity].append(number)
    return [found for entity, rows in numbers.items() for found in by_numbers(unit, entity, rows)]


def by_numbers(unit: Unit, entity: str, numbers: Iterable[int]) -> list[Record]:
    """Return the records of one entity with these row numbers, in their order."""
    table = TABLES[entity]
    names = columns(entity)
    fields = by_key()[entity].fields
    wanted = list(numbers)
    disputed = _registers_in_conflict(unit, wanted)
    found: dict[int, Record] = {}
    for part in chunks(wanted):
        for row in unit.connection.execute(sa.select(table).where(table.c.id.in_(part))).mappings():
            values = {
                name: to_stored(fields[name], row[name]) for name in names if row[name] is not None
            }
            found[row["id"]] = Record(
                entity,
                row["_uid"],
                row["_scope"],
                row["_owner"],
                values,
                frozenset(disputed.get(row["id"], ())),
                bool(row["_dead"]),
            )
    return [found[number] for number in wanted if number in found]


def _registers_in_conflict(unit: Unit, numbers: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for part in chunks(numbers):
        for number, register in unit.connection.execute(
            sa.select(conflict.c.record_id, conflict.c.register).where(
                conflict.c.record_id.in_(part)
            )
        ):
            found[number].append(register)
    return found


def children(unit: Unit, uid: str, scopes: Iterable[str] = ()) -> dict[str, list[Record]]:
    """Return the living records whose parent is this one, by entity, as they were made."""
    found: dict[str, list[Record]] = {}
    places = tuple(scopes)
    for key, entity in by_key().items():
        parents = [
            link for link in entity.fields.values() if isinstance(link, Link) and link.parent
        ]
        if not parents:
            continue
        table = TABLES[key]
        query = sa.select(table.c.id).where(
            sa.or_(*(table.c[p.key] == uid for p in parents)), table.c["_dead"] == 0
        )
        if places:
            query = query.where(table.c["_scope"].in_(places))
        numbers = unit.connection.execute(query.order_by(table.c.id)).scalars().all()
        if numbers:
            found[key] = by_numbers(unit, key, numbers)
    return found


def has_children(unit: Unit, uid: str) -> bool:
    """Tell whether any living record belongs to this one."""
    for key, entity in by_key().items():
        table = TABLES[key]
        for link in entity.parents():
            query = sa.select(table.c.id).where(table.c[link.key] == uid, table.c["_dead"] == 0)
            if unit.connection.execute(query.limit(1)).first() is not None:
                return True
    return False


def history(unit: Unit, number: int) -> list[Place]:
    """Return every admitted change of a record, oldest first by arrival.

    The index of the log is looked through once: a person waits a tenth of a second at a million
    changes, and no import pays for it.
    """
    found = sa.select(change.c.branch_id, change.c.seq, change.c.id, change.c.segment_id).where(
        change.c.record_id == number
    )
    order = found.order_by(change.c.segment_id, change.c.seq)
    people = {
        row.name: (row.office, row.label)
        for row in unit.connection.execute(
            sa.select(replica.c.name, replica.c.office, replica.c.label)
        )
    }
    places = []
    for home, seq, identity, segment_id in unit.connection.execute(order).all():
        at = unit.log.branches[home]
        line = unit.log.line(segment_id, seq)
        places.append(Place(at.replica, *people[at.replica], at.scope, seq, identity.hex(), line))
    return places


def written(unit: Unit) -> Iterator[tuple[str, list[bytes]]]:
    """Yield every stretch of the admitted log: the replica that wrote it, and its lines."""
    stretches = sa.select(
        change.c.branch_id,
        change.c.segment_id,
        sa.func.min(change.c.seq),
        sa.func.max(change.c.seq),
    ).group_by(change.c.branch_id, change.c.segment_id)
    for home, piece, first, last in unit.connection.execute(stretches).all():
        yield unit.log.branches[home].replica, unit.log.lines(piece, first, last)


def column_values(unit: Unit, entity: str, column: str, numbers: Iterable[int]) -> dict[int, Any]:
    """Return one column of some rows, by row number."""
    table = TABLES[entity]
    found: dict[int, Any] = {}
    for part in chunks(numbers):
        query = sa.select(table.c.id, table.c[column]).where(table.c.id.in_(part))
        found.update(unit.connection.execute(query).all())
    return found


def last_number(unit: Unit, entity: str, office: str) -> int:
    """Return the highest number in an entity's codes of an office, deleted records included."""
    table = TABLES[entity]
    query = sa.select(table.c.code).where(table.c["_scope"] == office, table.c.code.is_not(None))
    numbers = [0]
    for code in unit.connection.execute(query).scalars():
        head, _, tail = code.rpartition("-")
        if head == office and tail.isdecimal() and len(tail) < 10:
            numbers.append(int(tail))
    return max(numbers)


def values_of(
    unit: Unit, entity: str, numbers: Iterable[int]
) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Yield (row number, uid, stored values) of rows, quickly and in no particular order."""
    names = columns(entity)
    fields = by_key()[entity].fields
    convert = [(name, fields[name]) for name in names if isinstance(fields[name], Codes | YesNo)]
    for number, uid, *row in _values_query(entity).rows(unit.connection, numbers):
        values = {name: value for name, value in zip(names, row, strict=True) if value is not None}
        for name, field in convert:
            if name in values:
                values[name] = to_stored(field, values[name])
        yield number, uid, values


def shown(unit: Unit, entity: str, numbers: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """Return the stored values of rows, in the order of the catalogue, by row number."""
    fields = by_key()[entity].fields
    convert = [
        (at, fields[name])
        for at, name in enumerate(columns(entity))
        if isinstance(fields[name], Codes | YesNo)
    ]
    found: dict[int, tuple[Any, ...]] = {}
    for number, _, *values in _values_query(entity).rows(unit.connection, numbers):
        for at, field in convert:
            if values[at] is not None:
                values[at] = to_stored(field, values[at])
        found[number] = tuple(values)
    return found


@cache
def _values_query(entity: str) -> ByList:
    table = TABLES[entity]
    wanted = (table.c[name] for name in columns(entity))
    return ByList(sa.select(table.c.id, table.c["_uid"], *wanted), table.c.id)


def rows(unit: Unit, numbers: Iterable[int]) -> list[Row]:
    """Return what these row numbers stand for."""
    found = []
    for part in chunks(numbers):
        query = sa.select(
            record.c.id, record.c.uid, record.c.scope, record.c.entity, record.c.dead
        ).where(record.c.id.in_(part))
        found += [Row(n, u, s, e, dead=bool(d)) for n, u, s, e, d in unit.connection.execute(query)]
    return found


def parents(unit: Unit, entity: str, numbers: Iterable[int]) -> set[tuple[str, str]]:
    """Return (own scope, parent's uid) of these rows."""
    table = TABLES[entity]
    found: set[tuple[str, str]] = set()
    for link in by_key()[entity].parents():
        for part in chunks(numbers):
            query = sa.select(table.c["_scope"], table.c[link.key]).where(table.c.id.in_(part))
            found.update((scope, uid) for scope, uid in unit.connection.execute(query) if uid)
    return found


def title(unit: Unit, entity: str, uid: str) -> str:
    """Return how people call a record: the fields its entity names, or its uid's beginning."""
    found = get(unit, uid)
    declared = by_key().get(entity)
    if found is None or declared is None:
        return uid[:8]
    parts = [
        _named(unit, found.values[key]) if isinstance(declared.fields[key], Link)
        else str(found.values[key])
        for key in declared.title_fields
        if found.values.get(key)
    ]  # fmt: skip
    return " ".join(parts) or uid[:8]


def _named(unit: Unit, uid: str) -> str:
    """Return how people call what a title points to."""
    found = get(unit, uid)
    return title(unit, found.entity, uid) if found is not None else uid[:8]


def titles(
    unit: Unit, uids: Iterable[str], allowed: Callable[[str], bool] | None = None
) -> dict[str, str]:
    """Return how people call records, by uid; unknown ones are left out.

    Args:
        unit: a unit.
        uids: the records.
        allowed: tells whether records of a scope may be told of; all, when omitted.
    """
    by_entity: dict[str, list[int]] = defaultdict(list)
    for part in chunks(uids):
        query = sa.select(record.c.id, record.c.entity, record.c.scope)
        for number, entity, scope in unit.connection.execute(query.where(record.c.uid.in_(part))):
            if allowed is None or allowed(scope):
                by_entity[entity].append(number)
    found: dict[str, str] = {}
    for entity, numbers in by_entity.items():
        declared = by_key().get(entity)
        if declared is None or not declared.title_fields:
            continue
        for _, uid, values in values_of(unit, entity, numbers):
            parts = [str(values[key]) for key in declared.title_fields if values.get(key)]
            found[uid] = " ".join(parts)
    return found


def counted(unit: Unit) -> list[tuple[str, str, int]]:
    """Return how many records there are that nobody deleted: entity, scope, number."""
    query = (
        sa.select(record.c.entity, record.c.scope, sa.func.count())
        .where(record.c.dead == 0, record.c.born_by != 0)
        .group_by(record.c.entity, record.c.scope)
    )
    return [(entity, scope, number) for entity, scope, number in unit.connection.execute(query)]
