"""Requests to send again: those made here, and those others make of us."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.sync.feeds import Stretches, Vector, is_summary, still_missing
from database import packages
from database.bulk import Prepared
from database.models import request
from database.unit import Unit


@dataclass(frozen=True)
class Request:
    """One request that is not fulfilled yet."""

    id: str
    """Id of the package that asks."""
    ours: bool
    """Whether we ask; otherwise we are asked."""
    office: str
    """The other side."""
    replica: str
    """The laptop that asks."""
    number: int
    """Number of the package that asks."""
    made_at: int
    missing: Stretches
    """What is still missing, feed to stretches; empty where nothing was named."""
    packages: tuple[tuple[int, int], ...]
    """Number and date of the packages that did not arrive."""
    answered_by: int
    """Number of the package that answered; 0: none yet."""


_OPEN = Prepared(
    sa.select(request).where(request.c.done_at == 0).order_by(request.c.made_at.desc())
)


def wanted_from(raw: object) -> tuple[Stretches, list[list[int]]]:
    """Return the stretches by feed and the packages a request names; what is malformed is left."""
    told = raw if isinstance(raw, dict) else {}
    feeds: Stretches = {}
    for name, parts in (told.get("feeds") or {}).items():
        if isinstance(parts, list) and not is_summary(str(name)):
            sound = [(p[0], p[1]) for p in parts if _is_pair(p) and 0 < p[0] <= p[1]]
            feeds.update({str(name): sound} if sound else {})
    listed = [list(p) for p in told.get("packages") or [] if _is_pair(p)]
    return feeds, listed


def _is_pair(raw: object) -> bool:
    return isinstance(raw, list) and len(raw) == 2 and all(type(n) is int for n in raw)


def note(unit: Unit, header: Mapping[str, Any], office: str, *, ours: bool) -> None:
    """Keep the request that a package makes; it takes the place of earlier ones of that laptop.

    Args:
        unit: a unit that writes.
        header: of the package that asks.
        office: the other side.
        ours: whether we ask.
    """
    asks = unit.log.replica_number(str(header["replica"]))
    older = [
        *(request.c.office == office, request.c.ours == int(ours)),
        *(request.c.id != header["id"], request.c.done_at == 0),
    ]
    if not ours:
        older.append(request.c.replica_id == asks)
    at = int(header["at"])
    unit.connection.execute(sa.update(request).where(*older).values(done_at=at))
    known = sa.select(request.c.id).where(request.c.id == header["id"])
    if unit.connection.execute(known).first() is not None:
        return
    values = {
        "id": header["id"],
        "ours": int(ours),
        "office": office,
        "replica_id": asks,
        "number": int(header["number"]),
        "made_at": at,
        "wanted": json.dumps(header["request"]),
    }
    unit.connection.execute(sa.insert(request).values(values))


def is_newest(unit: Unit, header: Mapping[str, Any]) -> bool:
    """Tell whether nothing newer was heard from the laptop that made a package."""
    number = unit.log.numbers.get(str(header["replica"]))
    last = max((p.last_number for p in packages.peers(unit) if p.replica_id == number), default=0)
    return int(header["number"]) >= last


def open_ones(unit: Unit) -> list[Request]:
    """Return the requests not fulfilled yet, newest first."""
    waiting = _OPEN.rows(unit.connection)
    if not waiting:
        return []
    vectors = {p.replica_id: packages.peer_vector(p) for p in packages.peers(unit)}
    mine = unit.log.vector()
    found = []
    for row in waiting:
        feeds, listed = wanted_from(json.loads(row.wanted))
        holds: Vector = mine if row.ours else vectors.get(row.replica_id, {})
        found.append(
            Request(
                row.id,
                bool(row.ours),
                row.office,
                unit.log.names[row.replica_id],
                row.number,
                row.made_at,
                still_missing(feeds, holds),
                tuple((number, at) for number, at in listed),
                row.answered_by,
            )
        )
    return found


def to_answer(unit: Unit, office: str) -> list[str]:
    """Return the ids of an office's requests that no package of ours has answered."""
    return list(unit.connection.execute(sa.select(request.c.id).where(*_asked(office))).scalars())


def mark_answered(unit: Unit, office: str, number: int, at: int) -> None:
    """Note that a package of ours answers what an office asked."""
    values = {"answered_at": at, "answered_by": number}
    unit.connection.execute(sa.update(request).where(*_asked(office)).values(values))


def _asked(office: str) -> tuple[Any, ...]:
    return (request.c.ours == 0, request.c.office == office, request.c.answered_at == 0)


def note_answers(unit: Unit, ids: Iterable[str], number: int, at: int) -> None:
    """Note which of our requests a package just taken says it answers."""
    for name in ids:
        mine = (request.c.id == name, request.c.ours == 1, request.c.answered_at == 0)
        values = {"answered_at": at, "answered_by": number}
        unit.connection.execute(sa.update(request).where(*mine).values(values))


def settle(unit: Unit, at: int) -> None:
    """Close the requests that are fulfilled by now.

    One is when the side that asks holds what it named; where nothing was named, when it was
    answered; and where nothing of what was asked is missing over there, for us at once. What a
    laptop asked that goes on under another name is asked no longer: it speaks for itself anew.
    """
    waiting = open_ones(unit)
    speaking = {peer.name for peer in packages.peers(unit)} if waiting else set()
    for found in waiting:
        feeds, _ = wanted_from(_wanted(unit, found.id))
        fulfilled = not found.missing and (feeds or found.answered_by or not found.ours)
        if fulfilled or not (found.ours or found.replica in speaking):
            close(unit, found.id, at)


def _wanted(unit: Unit, name: str) -> object:
    query = sa.select(request.c.wanted).where(request.c.id == name)
    return json.loads(unit.connection.execute(query).scalar_one())


def close(unit: Unit, name: str, at: int) -> None:
    """Close a request, fulfilled or taken back."""
    unit.connection.execute(sa.update(request).where(request.c.id == name).values(done_at=at))
