"""What is stored but still waits: held stretches, and how much of an arrival is known already."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from app.sync.admission import Offer
from app.sync.canonical import unpack
from database.bulk import Prepared
from database.ledger import Stored
from database.models import change, held, replica, segment
from database.unit import Unit


def known_prefix(unit: Unit, offer: Offer) -> int:
    """Return how many changes at the start of an arrival are admitted here already.

    Equal hashes mean equal histories, so one look at the right place is usually enough.
    """
    homes = unit.log.admitted(offer.replica, offer.scope)
    if not homes:
        return 0
    top = min(offer.last, max(home.last for home in homes))
    if top < offer.first:
        return 0
    ids = [home.id for home in homes]
    query = sa.select(change.c.seq, change.c.id).where(
        change.c.branch_id.in_(ids), change.c.seq >= offer.first, change.c.seq <= top
    )
    here = {(seq, identity) for seq, identity in unit.connection.execute(query)}
    known = 0
    for index in range(top - offer.first + 1):
        if (offer.first + index, offer.hashes[index][:16]) not in here:
            break
        known = index + 1
    return known


def is_stored(unit: Unit, offer: Offer) -> bool:
    """Tell whether this very stretch is stored and held already."""
    number = unit.log.numbers.get(offer.replica)
    if number is None:
        return False
    place = {"first": offer.first, "last": offer.last, "tip": offer.hashes[-1]}
    return _STORED.first(unit.connection, by=number, scope=offer.scope, **place) is not None


_STORED = Prepared(
    sa.select(segment.c.id)
    .join(held, held.c.segment_id == segment.c.id)
    .where(
        segment.c.replica_id == sa.bindparam("by"),
        segment.c.scope == sa.bindparam("scope"),
        segment.c.first <= sa.bindparam("first"),
        segment.c.last == sa.bindparam("last"),
        segment.c.hash == sa.bindparam("tip"),
    )
)
_WAITS = Prepared(
    sa.select(segment.c.id, segment.c.wait, segment.c.scope).join(
        held, held.c.segment_id == segment.c.id
    )
)


def all_waits(unit: Unit) -> dict[int, dict[str, Any]]:
    """Return what each held segment waits for, and its own scope (``home``), by segment."""
    blank = {"what": "previous", "replica": "", "scope": "", "seq": 0, "uid": ""}
    return {
        row.id: {**blank, **json.loads(row.wait), "home": row.scope}
        for row in _WAITS.rows(unit.connection)
        if row.wait
    }


def feed_of(unit: Unit, number: int) -> tuple[str, str]:
    """Return (replica, scope) of a segment."""
    query = (
        sa.select(replica.c.name, segment.c.scope)
        .join(replica, replica.c.id == segment.c.replica_id)
        .where(segment.c.id == number)
    )
    name, scope = unit.connection.execute(query).one()
    return name, scope


def load(unit: Unit, number: int) -> Stored:
    """Return a held segment, ready to be offered again from where it stopped."""
    row = unit.connection.execute(sa.select(segment).where(segment.c.id == number)).one()
    lines = unpack(row.data, row.last - row.first + 1) if row.packed else row.data.split(b"\n")
    offer = Offer(unit.log.names[row.replica_id], row.scope, row.first, row.prev, lines)
    offer.skip(max(row.admitted - row.first + 1, 0))
    known = known_prefix(unit, offer)
    offer.skip(max(offer.at, known))
    return Stored(offer, b"", packed=bool(row.packed), segment_id=number)


def count(unit: Unit) -> int:
    """Return how many changes are held."""
    query = sa.select(sa.func.coalesce(sa.func.sum(segment.c.last - segment.c.admitted), 0)).where(
        segment.c.wait.is_not(None)
    )
    return int(unit.connection.execute(query).scalar_one())
