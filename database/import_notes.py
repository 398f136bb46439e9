"""What an import found here, as far as the log cannot tell it: enough to take the import back.

The changes themselves are not noted. An undo drops them and folds their records again; what is
noted is bookkeeping that a package replaces: tips of feeds, digests, review items, what was held,
what the sender was known to hold.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.sync.feeds import Branch
from database import import_rests
from database.bulk import Prepared, chunks, highest, insert_many
from database.models import (
    branch,
    digest,
    held,
    import_note,
    knowledge,
    package_in,
    package_out,
    peer,
    record,
    replica,
    request,
    review,
    segment,
)
from database.reach import holds
from database.unit import Unit

Note = sa.Row[Any]
"""A row of ``import_note``."""
Ranges = list[tuple[str, str, int, int, str]]
"""(replica, scope, first, last, hash of the last) of stretches that an undo set aside."""


@dataclass(frozen=True)
class Before:
    """The database just before an import."""

    marks: dict[str, int]
    """Highest row numbers: whatever lies above came with the import."""
    branches: dict[int, Branch]
    digests: dict[str, str]
    reviews: dict[str, list[Any]]
    held: dict[int, list[Any]]
    peers: dict[str, dict[str, Any] | None]
    known: dict[int, str]
    """What the sender was known to hold: branch to ranges."""
    unconfirmed: frozenset[str]
    requests: list[list[Any]]
    """Who asks for what again; a package asks, answers and settles."""
    entry: dict[str, Any] | None
    """The package's own entry, when it was taken before."""
    rests: tuple[int, int]
    """What moves when something that may rest on it is recorded, and when it is sent."""
    office: str
    """Which office alone it concerns, and others may work beside; empty: everybody."""


def look(unit: Unit, header: Mapping[str, Any]) -> Before:
    """Return what stands here before a package is taken.

    Args:
        unit: the unit that takes it.
        header: the package's header.
    """
    connection = unit.connection
    names = [str(header["replica"]), *map(str, header.get("retired") or {})]
    mine = unit.log.numbers.get(names[0])
    found = _ENTRY.first(connection, name=str(header["id"]))
    # What other writers do meanwhile for other offices is not part of this import.
    office = "" if unit.reach is None else str(header["office"])
    return Before(
        {t.name: highest(connection, t) for t in (segment, record, branch)},
        dict(unit.log.branches),
        _digests(unit),
        _reviews(unit),
        _held(unit),
        {name: _peer(unit, name) for name in names},
        {} if mine is None else _known(unit, mine),
        frozenset(_UNANSWERED.scalars(connection, office=office)),
        _requests(unit, office),
        None if found is None else found._asdict(),
        import_rests.marks(unit, "" if unit.store.lies_here else office),
        office,
    )


_FOR: sa.BindParameter[str] = sa.bindparam("office")
_UNANSWERED = Prepared(
    sa.select(package_out.c.id).where(
        package_out.c.confirmed_at == 0, sa.or_(_FOR == "", package_out.c.office == _FOR)
    )
)
_ANSWERED = Prepared(sa.select(package_out.c.id).where(package_out.c.confirmed_at > 0))
_ENTRY = Prepared(sa.select(package_in).where(package_in.c.id == sa.bindparam("name")))
_DIGESTS = Prepared(sa.select(digest.c.scope, digest.c.value))
_REVIEWS = Prepared(sa.select(review))
_REVIEWS_BY_SCOPE = Prepared(
    sa.select(review, record.c.scope).join(record, record.c.id == review.c.record_id)
)
_HELD = Prepared(
    sa.select(segment.c.id, segment.c.admitted, segment.c.wait, segment.c.scope).join(
        held, held.c.segment_id == segment.c.id
    )
)
_REQUESTS = Prepared(
    sa.select(request).where(sa.or_(_FOR == "", request.c.office == _FOR)).order_by(request.c.id)
)
_PEER = Prepared(
    sa.select(peer)
    .join(replica, replica.c.id == peer.c.replica_id)
    .where(replica.c.name == sa.bindparam("name"))
)
_KNOWN = Prepared(
    sa.select(knowledge.c.branch_id, knowledge.c.ranges).where(
        knowledge.c.replica_id == sa.bindparam("laptop")
    )
)
_OVER = Prepared(
    sa.update(import_note)
    .where(
        import_note.c.before != "",
        sa.or_(
            import_note.c.clock != sa.bindparam("our_clock"),
            import_note.c.sent != sa.bindparam("last_sent"),
        ),
        sa.or_(
            sa.and_(_FOR == "", import_note.c.clock >= 0),
            sa.and_(
                import_note.c.clock < 0,
                import_note.c.package.in_(
                    sa.select(package_in.c.id).where(package_in.c.office == _FOR)
                ),
            ),
        ),
    )
    .values(before="")
)
_AGAIN = Prepared(
    sa.delete(import_note).where(
        import_note.c.package == sa.bindparam("name"), import_note.c.undone_at > 0
    )
)
_ASIDES = Prepared(
    sa.select(import_note.c.package, import_note.c.aside).where(import_note.c.aside != "")
)


def _digests(unit: Unit) -> dict[str, str]:
    rows = _DIGESTS.rows(unit.connection)
    return {scope: value for scope, value in rows if holds(unit.reach, scope)}


def _reviews(unit: Unit) -> dict[str, list[Any]]:
    if unit.reach is None:
        return {row.id: list(row) for row in _REVIEWS.rows(unit.connection)}
    rows = _REVIEWS_BY_SCOPE.rows(unit.connection)
    return {row.id: list(row[:-1]) for row in rows if holds(unit.reach, row.scope)}


def _held(unit: Unit) -> dict[int, list[Any]]:
    return {
        row.id: [row.admitted, row.wait]
        for row in _HELD.rows(unit.connection)
        if holds(unit.reach, row.scope)
    }


def _requests(unit: Unit, office: str) -> list[list[Any]]:
    return [list(row) for row in _REQUESTS.rows(unit.connection, office=office)]


def _peer(unit: Unit, name: str) -> dict[str, Any] | None:
    row = _PEER.first(unit.connection, name=name)
    return None if row is None else dict(row._asdict())


def _known(unit: Unit, number: int) -> dict[int, str]:
    return dict(_KNOWN.rows(unit.connection, laptop=number))


def note(unit: Unit, package: str, file: str, before: Before, secrets: list[str]) -> None:
    """Note an import that was just done, and forget what can no longer be undone.

    Args:
        unit: the unit that took the package.
        package: its id.
        file: the name under which it is kept in the archive.
        before: what ``look`` found.
        secrets: commitments of the private values it brought.
    """
    clock, sent = before.rests  # an answer of ours in the import is an own change already
    there = before.office if clock < 0 else ""
    _OVER.run(unit.connection, our_clock=clock, last_sent=sent, office=there)
    _AGAIN.run(unit.connection, name=package)
    number = highest(unit.connection, import_note) + 1
    difference = json.dumps(_difference(unit, before) | {"secrets": secrets})
    row = (number, package, file, clock, sent, difference)
    columns = ("id", "package", "file", "clock", "sent", "before")
    insert_many(unit.connection, import_note, columns, [row])


def _difference(unit: Unit, before: Before) -> dict[str, Any]:
    """Return what the import replaced, as it was."""
    digests, reviews = _digests(unit), _reviews(unit)
    requests = _requests(unit, before.office)
    moved = {scope for scope, value in digests.items() if value != before.digests.get(scope)}
    query = sa.select(segment.c.id, segment.c.admitted, segment.c.wait)
    now = {
        row.id: [row.admitted, row.wait]
        for part in chunks(before.held)
        for row in unit.connection.execute(query.where(segment.c.id.in_(part)))
    }
    done: frozenset[str] = frozenset()
    if before.unconfirmed:
        done = before.unconfirmed.intersection(_ANSWERED.scalars(unit.connection))
    return {
        **_made(unit, before),
        "branches": {
            b.id: [b.name, b.parent, b.base, b.last, b.hash]
            for b in before.branches.values()
            if unit.log.branches.get(b.id) is not b
        },
        "digests": {scope: before.digests.get(scope) for scope in moved},
        "reviews": [row for key, row in before.reviews.items() if reviews.get(key) != row],
        "found": [key for key in reviews if key not in before.reviews],
        "held": {key: was for key, was in before.held.items() if now[key] != was},
        "peers": before.peers,
        "known": before.known,
        "confirmed": sorted(done),
        "requests": None if requests == before.requests else before.requests,
        "office": before.office,
        "entry": before.entry,
    }


def _made(unit: Unit, before: Before) -> dict[str, Any]:
    """Return which row numbers came with the import.

    Where others write side by side, new rows lie between the numbers of theirs: then ``tops`` says
    where they end, and ``made`` names the new branches, of which there are few.
    """
    if unit.reach is None:
        return {"marks": before.marks}
    marks, tops = {"segment": 0, "record": 0, "branch": 0}, {"segment": 0, "record": 0}
    for name, first, last in unit.ledger.made:  # one write, hence one stretch of each
        marks[name], tops[name] = first - 1, last
    new = [number for number in unit.log.branches if number not in before.branches]
    told = {"reach": sorted(unit.reach), "name": unit.get("replica")}
    return {"marks": marks, "tops": tops, "made": new, **told}


def every(unit: Unit) -> list[Note]:
    """Return all notes, the newest first."""
    return list(unit.connection.execute(sa.select(import_note).order_by(import_note.c.id.desc())))


def set_aside(unit: Unit, number: int, ranges: Ranges, at: int) -> None:
    """Mark an import as undone, with what it had brought."""
    values = {"before": "", "aside": json.dumps(ranges), "undone_at": at}
    unit.connection.execute(sa.update(import_note).where(import_note.c.id == number).values(values))


def asides(unit: Unit) -> dict[str, Ranges]:
    """Return, by package, the stretches that undone imports set aside."""
    found: dict[str, Ranges] = {}
    for package, text in _ASIDES.rows(unit.connection):
        parts = [(r, s, a, b, tip) for r, s, a, b, tip in json.loads(text)]
        found.setdefault(package, []).extend(parts)
    return found


def settle(unit: Unit) -> None:
    """Forget what was set aside and has come again, with whatever package."""
    for package, ranges in asides(unit).items():
        if all(_is_here(unit, *part) for part in ranges):
            mine = (import_note.c.package == package, import_note.c.aside != "")
            unit.connection.execute(sa.update(import_note).where(*mine).values(aside=""))


def _is_here(unit: Unit, name: str, scope: str, first: int, last: int, tip: str) -> bool:  # noqa: ARG001
    if unit.log.locate(name, scope, last, tip) is not None:
        return True
    waiting = [b for b in unit.log.waiting() if (b.replica, b.scope) == (name, scope)]
    return any(b.base < last <= b.last for b in waiting)
