"""What a diagnosis says of the store: counts, hashes and versions, never a value of a record."""

from __future__ import annotations

import sys
from itertools import islice
from typing import Any

import sqlalchemy as sa

from app.sync.canonical import MODULUS
from database import replay, schema
from database.bulk import chunks
from database.driver import sqlite3
from database.models import change, metadata, record
from database.unit import Unit

LARGEST = 100_000
"""Above so many records, or changes, nothing is computed anew: the import must not wait for it."""
MOST = 500
"""Findings that a diagnosis names."""


def versions() -> dict[str, str]:
    """Return the versions that may matter."""
    return {
        "schema": schema.HEAD,
        "sqlite": sqlite3.sqlite_version,
        "python": sys.version.split()[0],
        "system": sys.platform,
    }


def of_scope(unit: Unit, scope: str) -> dict[str, Any]:
    """Return the counts of a scope, and its digest computed anew in parts that can be compared.

    A part is the sum over the records whose uid begins with the same two signs: where two
    laptops' parts differ, there the record is.
    """
    mine = record.c.scope == scope
    query = sa.select(
        record.c.entity,
        sa.func.count(),
        sa.func.sum(record.c.dead),
        sa.func.sum(record.c.conflicts),
    )
    rows = unit.connection.execute(query.where(mine).group_by(record.c.entity))
    counts = {key: {"records": n, "deleted": int(d), "conflicts": int(c)} for key, n, d, c in rows}
    told: dict[str, Any] = {"counts": counts}
    if sum(each["records"] for each in counts.values()) <= LARGEST:
        parts = _parts(unit, scope)
        told["digest_anew"] = f"{sum(parts.values()) % MODULUS:032x}"
        told["parts_anew"] = {key: f"{part % MODULUS:032x}" for key, part in parts.items()}
    return told


def _parts(unit: Unit, scope: str) -> dict[str, int]:
    parts: dict[str, int] = {}
    uids = unit.connection.execute(sa.select(record.c.uid).where(record.c.scope == scope)).scalars()
    for some in chunks(uids.all()):
        unit.log.prefetch(scope, some)
        for uid in some:
            state = unit.log.state(scope, uid)
            weight = state.weight() if state is not None else 0
            if weight:
                parts[uid[:2]] = parts.get(uid[:2], 0) + weight
    return dict(sorted(parts.items()))


def counts(unit: Unit) -> dict[str, Any]:
    """Return how many records there are of each entity in each scope, and rows of each table."""
    query = sa.select(
        record.c.scope,
        record.c.entity,
        sa.func.count(),
        sa.func.sum(record.c.dead),
        sa.func.sum(record.c.conflicts),
    )
    rows = unit.connection.execute(query.group_by(record.c.scope, record.c.entity))
    told: dict[str, Any] = {}
    for scope, entity, records, deleted, conflicts in rows:
        numbers = {"records": records, "deleted": int(deleted), "conflicts": int(conflicts)}
        told.setdefault(scope, {})[entity] = numbers
    tables = {
        table.name: unit.connection.execute(
            sa.select(sa.func.count()).select_from(table)
        ).scalar_one()
        for table in metadata.tables.values()
    }
    return {"records": told, "rows": dict(sorted(tables.items()))}


def shape(unit: Unit) -> str:
    """Return how the tables and indexes of this database are made, as SQL."""
    return "".join(f"{sql};\n" for sql in unit.store.speech.shape(unit.connection))


def is_small(unit: Unit) -> bool:
    """Tell whether everything can be computed anew while a person waits."""
    total = unit.connection.execute(sa.select(sa.func.count()).select_from(change)).scalar_one()
    return bool(total <= LARGEST)


def findings(unit: Unit) -> list[dict[str, Any]]:
    """Return what a deep check finds, by code and uid; nothing where it would take too long."""
    total = unit.connection.execute(sa.select(sa.func.count()).select_from(change)).scalar_one()
    if total > LARGEST:
        return [{"code": "not_checked", "changes": total}]
    found = [*islice(replay.chains(unit), MOST)]
    return found or [*islice(replay.compare(unit, replay.replay(unit)), MOST)]
