"""Records that are deleted: they stay in the store with all they held."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from app.domain.catalogue import by_key
from app.domain.record import Record
from database import records
from database.models import record, state
from database.tables import TABLES
from database.unit import Unit


def newest(unit: Unit, entities: Iterable[str], limit: int) -> list[Record]:
    """Return deleted records of these entities, those recorded last first."""
    query = (
        sa.select(record.c.uid)
        .where(record.c.dead != 0, record.c.entity.in_(list(entities)))
        .order_by(record.c.id.desc())
        .limit(limit)
    )
    uids = list(unit.connection.execute(query).scalars())
    return [found for found in records.many(unit, uids) if found.deleted]


def written_again(unit: Unit, entity: str, scope: str) -> list[str]:
    """Return which records were written again since their birth: all deleted ones are among them.

    Those as well that somebody edited without knowing of the deletion.
    """
    query = (
        sa.select(record.c.uid)
        .join(state, state.c.record_id == record.c.id)
        .where(record.c.entity == entity, record.c.scope == scope)
    )
    return list(unit.connection.execute(query).scalars())


def below(unit: Unit, uid: str) -> list[Record]:
    """Return the deleted records whose parent is this one."""
    found: list[Record] = []
    for key, entity in by_key().items():
        table = TABLES[key]
        parents = [table.c[link.key] == uid for link in entity.parents()]
        if parents:
            query = sa.select(table.c.id).where(sa.or_(*parents), table.c["_dead"] != 0)
            numbers = unit.connection.execute(query.order_by(table.c.id)).scalars().all()
            found += records.by_numbers(unit, key, numbers)
    return found
