"""Packages sent and received, what other laptops hold, and the private values beside the log."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from app.sync.feeds import Vector, join, recognised, vector_from, vector_json
from database.bulk import chunks, insert_many
from database.models import knowledge, package_in, package_out, peer, purged, replica, secret
from database.unit import Unit


def keep_secrets(unit: Unit, secrets: Mapping[str, tuple[str, str]]) -> None:
    """Keep private values beside the log: commitment to (salt, value); purged ones never come back."""
    gone = set(unit.connection.execute(sa.select(purged.c.commitment)).scalars())
    here = set(unit.connection.execute(sa.select(secret.c.commitment)).scalars())
    rows = [(sealed, salt, value) for sealed, (salt, value) in secrets.items() if sealed not in gone | here]
    insert_many(unit.connection, secret, ("commitment", "salt", "value"), rows)


def secrets_of(unit: Unit, commitments: Iterable[str]) -> dict[str, list[str]]:
    """Return commitment to [salt, value] of those that are still here."""
    found: dict[str, list[str]] = {}
    for part in chunks(commitments):
        query = sa.select(secret).where(secret.c.commitment.in_(part))
        found.update({row.commitment: [row.salt, row.value] for row in unit.connection.execute(query)})
    return found


def hear(unit: Unit, name: str, number: int, at: int, header: Mapping[str, Any]) -> None:
    """Remember what a laptop said it holds, and what of that we recognise; that knowledge only grows.

    An older package than the last one heard adds knowledge but replaces nothing.
    """
    log = unit.log
    mine = log.replica_number(name)
    vector = vector_from(header.get("vector"))
    row = unit.connection.execute(sa.select(peer).where(peer.c.replica_id == mine)).one_or_none()
    if row is None or number >= row.last_number:
        unit.connection.execute(sa.delete(peer).where(peer.c.replica_id == mine))
        values = {
            "replica_id": mine, "office": str(header.get("office", "")), "last_number": number, "heard_at": at,
            "vector": json.dumps(vector_json(vector)), "held": json.dumps(header.get("held") or {}),
            "digests": json.dumps(header.get("digests") or {}),
        }
        unit.connection.execute(sa.insert(peer).values(values))
    learn(unit, mine, recognised(log.branches, vector, log.locate))


def learn(unit: Unit, replica_id: int, ranges: Mapping[int, list[tuple[int, int]]]) -> None:
    """Add to what a laptop is known to hold: branch to (first, last) stretches."""
    for branch_id, parts in ranges.items():
        mine = (knowledge.c.replica_id == replica_id, knowledge.c.branch_id == branch_id)
        old = unit.connection.execute(sa.select(knowledge.c.ranges).where(*mine)).scalar()
        merged = join([*(tuple(r) for r in json.loads(old or "[]")), *parts])
        unit.connection.execute(sa.delete(knowledge).where(*mine))
        values = {"replica_id": replica_id, "branch_id": branch_id, "ranges": json.dumps(merged)}
        unit.connection.execute(sa.insert(knowledge).values(values))


def known_by(unit: Unit, replica_id: int) -> dict[int, list[tuple[int, int]]]:
    """Return what a laptop is known to hold: branch to (first, last) stretches."""
    query = sa.select(knowledge.c.branch_id, knowledge.c.ranges).where(knowledge.c.replica_id == replica_id)
    return {row.branch_id: [(a, b) for a, b in json.loads(row.ranges)] for row in unit.connection.execute(query)}


def peers(unit: Unit, office: str = "") -> list[sa.Row[Any]]:
    """Return the laptops heard from, the newest first: name, office, role, label, heard_at, last_number, vector…"""
    query = (
        sa.select(
            peer.c.replica_id, replica.c.name, replica.c.office, replica.c.role, replica.c.label, peer.c.heard_at,
            peer.c.last_number, peer.c.vector, peer.c.held, peer.c.digests,
        )
        .join(replica, replica.c.id == peer.c.replica_id)
        .order_by(peer.c.heard_at.desc(), replica.c.name)
    )
    if office:
        query = query.where(replica.c.office == office)
    return list(unit.connection.execute(query))


def peer_vector(row: sa.Row[Any]) -> Vector:
    """Return the vector a laptop last sent."""
    return vector_from(json.loads(row.vector or "{}"))


def replicas(unit: Unit) -> dict[str, dict[str, str]]:
    """Return who each replica is, by name, as packages carry it."""
    query = sa.select(replica).where(replica.c.id > 0)
    return {
        row.name: {"office": row.office, "role": row.role, "label": row.label}
        for row in unit.connection.execute(query)
    }


def received(unit: Unit, package: str) -> sa.Row[Any] | None:
    """Return the entry of a package taken before, or None."""
    return unit.connection.execute(sa.select(package_in).where(package_in.c.id == package)).one_or_none()


def note_received(unit: Unit, values: Mapping[str, Any]) -> None:
    """Keep or replace the entry of a received package."""
    unit.connection.execute(sa.delete(package_in).where(package_in.c.id == values["id"]))
    unit.connection.execute(sa.insert(package_in).values(dict(values)))


def note_sent(unit: Unit, values: Mapping[str, Any]) -> None:
    """Keep the entry of a written package."""
    unit.connection.execute(sa.insert(package_out).values(dict(values)))


def next_number(unit: Unit) -> int:
    """Return the number of the next package written here."""
    top = unit.connection.execute(sa.select(sa.func.coalesce(sa.func.max(package_out.c.number), 0))).scalar_one()
    return max(int(top), int(unit.get("package_number", "0"))) + 1
