"""Where the personal values of a record are: its changes, and the packages they left with."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from database.bulk import chunks
from database.models import change, draft, package_in, package_out, record, secret, segment
from database.unit import Unit


@dataclass(frozen=True)
class Travelled:
    """A package that held a record's values."""

    office: str
    number: int
    at: int
    ours: bool
    """Whether it was written here; else it came."""


def places(unit: Unit, number: int) -> list[tuple[int, int, int]]:
    """Return branch, number and segment of each admitted change of a record."""
    columns = (change.c.branch_id, change.c.seq, change.c.segment_id)
    query = sa.select(*columns).where(change.c.record_id == number)
    return [(row[0], row[1], row[2]) for row in unit.connection.execute(query)]


def travelled(unit: Unit, found: Collection[tuple[int, int, int]]) -> Iterator[Travelled]:
    """Yield the packages that brought these changes here, and those that took them away."""
    pieces = {piece for _, _, piece in found}
    for part in chunks(sorted(pieces)):
        came = sa.select(package_in.c.office, package_in.c.number, package_in.c.taken_at)
        came = came.join(segment, segment.c.package == package_in.c.id)
        for row in unit.connection.execute(came.where(segment.c.id.in_(part)).distinct()):
            yield Travelled(row.office, row.number, row.taken_at, ours=False)
    columns = (package_out.c.office, package_out.c.number, package_out.c.made_at)
    for office, number, at, text in unit.connection.execute(
        sa.select(*columns, package_out.c.ranges).order_by(package_out.c.number)
    ):
        ranges = json.loads(text or "{}")
        if any(a <= seq <= b for home, seq, _ in found for a, b in ranges.get(str(home), ())):
            yield Travelled(office, number, at, ours=True)


def has_draft(unit: Unit, entity: str, uid: str) -> bool:
    """Tell whether a form of this record was left unsaved."""
    query = sa.select(draft.c.uid).where(draft.c.entity == entity, draft.c.uid == uid)
    return unit.connection.execute(query).first() is not None


def old(unit: Unit, entity: str, before: int, limit: int) -> list[tuple[int, str, str]]:
    """Return (row number, uid, scope) of the living records born before a moment, oldest first."""
    query = sa.select(record.c.id, record.c.uid, record.c.scope).where(
        record.c.entity == entity, record.c.dead == 0, record.c.born_at < before
    )
    query = query.where(record.c.born_seq > 0).order_by(record.c.born_at).limit(limit)
    return [(row.id, row.uid, row.scope) for row in unit.connection.execute(query)]


def dead(unit: Unit, entity: str) -> list[tuple[int, str, str]]:
    """Return (row number, uid, scope) of the deleted records of an entity."""
    return _all(unit, entity, dead=1)


def living(unit: Unit, entity: str) -> list[tuple[int, str, str]]:
    """Return (row number, uid, scope) of the living records of an entity."""
    return _all(unit, entity, dead=0)


def _all(unit: Unit, entity: str, *, dead: int) -> list[tuple[int, str, str]]:
    query = sa.select(record.c.id, record.c.uid, record.c.scope)
    query = query.where(record.c.entity == entity, record.c.dead == dead)
    return [(row.id, row.uid, row.scope) for row in unit.connection.execute(query)]


def here(unit: Unit, commitments: Collection[str]) -> int:
    """Return of how many commitments the value is here."""
    found = 0
    for part in chunks(sorted(commitments)):
        query = sa.select(sa.func.count()).where(secret.c.commitment.in_(part))
        found += int(unit.connection.execute(query).scalar_one())
    return found
