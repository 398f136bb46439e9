"""Which records a package touched here, by the stretches of the log that it brought."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.bulk import chunks
from database.models import branch, change, package_in, record, replica, segment
from database.unit import Unit


@dataclass(frozen=True)
class Touched:
    """One record that a package wrote to."""

    uid: str
    entity: str
    scope: str
    born: bool
    """Whether the package brought it; else it was here."""
    dead: bool
    conflicts: int


def touched(
    unit: Unit, package: str, offices: frozenset[str] = frozenset(), most: int = 0
) -> list[Touched]:
    """Return the records a package wrote to, in the order they were first recorded here.

    Args:
        unit: any unit.
        package: its id.
        offices: only what laptops of these offices wrote; all of it where none is named.
        most: about so many are enough; 0 for all.
    """
    parts = _stretches(unit, package, offices)
    numbers: set[int] = set()
    for part in parts:
        query = (
            sa.select(change.c.record_id)
            .join(branch, branch.c.id == change.c.branch_id)
            .where(
                branch.c.replica_id == part.replica_id,
                branch.c.scope == part.scope,
                change.c.seq >= part.first,
                change.c.seq <= part.last,
                change.c.segment_id == part.id,
                change.c.record_id > 0,
            )
            .distinct()
            .limit(most or None)
        )
        numbers.update(unit.connection.execute(query).scalars())
        if most and len(numbers) >= most:
            break
    return _records(unit, numbers, parts)


def latest(unit: Unit, office: str, limit: int) -> list[tuple[str, int]]:
    """Return id and time of the packages that came from an office, the newest first."""
    query = (
        sa.select(package_in.c.id, package_in.c.taken_at)
        .where(package_in.c.office == office)
        .order_by(package_in.c.taken_at.desc())
        .limit(limit)
    )
    return [(row.id, row.taken_at) for row in unit.connection.execute(query)]


def _stretches(unit: Unit, package: str, offices: frozenset[str]) -> list[sa.Row[Any]]:
    columns = (segment.c.id, segment.c.replica_id, segment.c.scope, segment.c.first, segment.c.last)
    query = sa.select(*columns).where(segment.c.package == package)
    if offices:
        laptops = sa.select(replica.c.id).where(replica.c.office.in_(offices))
        query = query.where(segment.c.replica_id.in_(laptops))
    return list(unit.connection.execute(query.order_by(segment.c.id)))


def _records(unit: Unit, numbers: set[int], parts: list[sa.Row[Any]]) -> list[Touched]:
    brought: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    for part in parts:
        brought[part.replica_id, part.scope].append((part.first, part.last))
    found: list[Touched] = []
    query = sa.select(record).order_by(record.c.id)
    for some in chunks(sorted(numbers)):
        for row in unit.connection.execute(query.where(record.c.id.in_(some))):
            spans = brought.get((row.born_by, row.scope), ())
            born = any(first <= row.born_seq <= last for first, last in spans)
            dead, disputed = bool(row.dead), int(row.conflicts)
            found.append(Touched(row.uid, row.entity, row.scope, born, dead, disputed))
    return found
