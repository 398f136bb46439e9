"""Drafts in the store: one JSON text per entity and record, the empty uid for a new record.

Officers who share a database on a server have drafts of their own.
"""

from __future__ import annotations

import sqlalchemy as sa

from app.base import clock
from database.models import draft
from database.unit import Unit


def get(unit: Unit, entity: str, uid: str) -> str | None:
    """Return a draft, or None."""
    query = sa.select(draft.c["values"]).where(*_mine(unit, entity), draft.c.uid == uid)
    return unit.connection.execute(query).scalar()


def uids(unit: Unit, entity: str) -> set[str]:
    """Return under which uids drafts of an entity are kept."""
    query = sa.select(draft.c.uid).where(*_mine(unit, entity))
    return set(unit.connection.execute(query).scalars())


def put(unit: Unit, entity: str, uid: str, text: str) -> None:
    """Keep a draft in place of an older one."""
    unit.turn("drafts")
    drop(unit, entity, uid)
    place = {"officer": unit.store.login, "entity": entity, "uid": uid}
    values = {**place, "values": text, "kept_at": clock.now_ms()}
    unit.connection.execute(sa.insert(draft).values(values))


def drop(unit: Unit, entity: str, uid: str) -> None:
    """Forget a draft."""
    unit.connection.execute(sa.delete(draft).where(*_mine(unit, entity), draft.c.uid == uid))


def _mine(unit: Unit, entity: str) -> tuple[sa.ColumnElement[bool], ...]:
    return draft.c.officer == unit.store.login, draft.c.entity == entity
