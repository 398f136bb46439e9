"""What a recipient lacks, and the segments that carry it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.sync.canonical import chain, pack
from app.sync.feeds import Branch, Range, Vector, feed_name, join, without
from app.sync.glance import glance
from database import packages
from database.bulk import chunks, insert_many
from database.models import change, record, segment
from database.unit import Unit

LARGEST = 5000
"""Changes in one segment made here."""
RECENT_MS = 180 * 24 * 3600 * 1000
"""A laptop not heard from for so long no longer holds packages back (rulings.md 9)."""


@dataclass(frozen=True)
class Stretch:
    """Numbers ``first`` to ``last`` of one of our branches."""

    branch: Branch
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many changes that is."""
        return self.last - self.first + 1


@dataclass(frozen=True)
class Piece:
    """A segment ready to travel."""

    replica: str
    scope: str
    first: int
    last: int
    prev: bytes
    hash: bytes
    data: bytes
    lines: tuple[bytes, ...]
    signature: str = ""


def lacking(
    unit: Unit, office: str, allowed: Callable[[str], bool], now: int, *, full: bool = False
) -> list[Stretch]:
    """Return what the laptops of an office lack as far as we know, oldest numbers first.

    Args:
        unit: a unit.
        office: the recipient.
        allowed: tells whether a scope may reach it.
        now: wall clock in milliseconds.
        full: everything it may have, whatever it holds.
    """
    known = [packages.known_by(unit, number) for number in heard(unit, office, now)]
    found: list[Stretch] = []
    for branch in unit.log.branches.values():
        if branch.last == branch.base or not allowed(branch.scope):
            continue
        held = [k.get(branch.id, []) for k in known]
        if full or not held:
            parts = [(branch.base + 1, branch.last)]
        else:
            missing = [part for h in held for part in without(branch.base + 1, branch.last, h)]
            parts = join(missing)
        found.extend(Stretch(branch, first, last) for first, last in parts)
    return sorted(
        found, key=lambda s: (s.branch.scope != "global", s.branch.scope, s.branch.replica, s.first)
    )


def parts(unit: Unit, stretches: Iterable[Stretch], most: int) -> list[list[Stretch]]:
    """Return the stretches in parts of about so many changes, at least one part.

    What one act wrote stays together: a part ends where the act does that fills it, unless that
    would make it twice as large.
    """
    found: list[list[Stretch]] = [[]]
    room = most
    for stretch in stretches:
        first = stretch.first
        while first <= stretch.last:
            if not room:
                found.append([])
                room = most
            end = first + room - 1
            if end < stretch.last:
                end = _end_of_act(unit, stretch.branch, end, min(stretch.last, end + most))
            taken = Stretch(stretch.branch, first, min(end, stretch.last))
            found[-1].append(taken)
            room = max(room - taken.count, 0)
            first = taken.last + 1
    return found


def _end_of_act(unit: Unit, branch: Branch, seq: int, last: int) -> int:
    """Return the number of the last change, up to ``last``, of the act that ``seq`` is part of."""
    query = (
        sa.select(change.c.seq, change.c.segment_id)
        .where(change.c.branch_id == branch.id, change.c.seq >= seq, change.c.seq <= last)
        .order_by(change.c.seq)
    )
    act = ""
    for number, segment_id in unit.connection.execute(query):
        change_there = glance(unit.log.line(segment_id, number))
        found = change_there.act if change_there else ""
        if number > seq and (not act or found != act):
            return int(number) - 1
        act = found
    return last


def heard(unit: Unit, office: str, now: int) -> list[int]:
    """Return the other laptops heard of lately, of an office or (empty) of all, by number.

    What an office has is the smallest that these have (rulings.md 9): a new laptop, which says it
    has nothing, gets everything with the next package, and one long silent holds nothing back.
    """
    mine = unit.get("replica")
    return [
        p.replica_id
        for p in packages.peers(unit, office)
        if p.name != mine and now - p.heard_at < RECENT_MS
    ]


def records_in(unit: Unit, stretches: Iterable[Stretch]) -> list[tuple[int, str, str, str]]:
    """Return (row number, uid, scope, entity) of the records these stretches speak of."""
    numbers: set[int] = set()
    for s in stretches:
        query = sa.select(change.c.record_id).where(
            change.c.branch_id == s.branch.id, change.c.seq >= s.first, change.c.seq <= s.last
        )
        numbers.update(unit.connection.execute(query.distinct()).scalars())
    numbers.discard(0)
    rows: list[tuple[int, str, str, str]] = []
    for part in chunks(sorted(numbers)):
        found = sa.select(record.c.id, record.c.uid, record.c.scope, record.c.entity).where(
            record.c.id.in_(part)
        )
        rows.extend((n, uid, scope, key) for n, uid, scope, key in unit.connection.execute(found))
    return sorted(rows)


def pieces(unit: Unit, stretches: Iterable[Stretch]) -> list[Piece]:
    """Return the segments of these stretches; a stretch that is stored as one travels as it is."""
    return [piece for stretch in stretches for piece in _pieces(unit, stretch)]


def _pieces(unit: Unit, stretch: Stretch) -> list[Piece]:
    branch = stretch.branch
    query = (
        sa.select(change.c.segment_id, sa.func.min(change.c.seq), sa.func.max(change.c.seq))
        .where(
            change.c.branch_id == branch.id,
            change.c.seq >= stretch.first,
            change.c.seq <= stretch.last,
        )
        .group_by(change.c.segment_id)
        .order_by(sa.func.min(change.c.seq))
    )
    parts = [(number, first, last) for number, first, last in unit.connection.execute(query)]
    stored: dict[int, sa.Row[Any]] = {}
    columns = [c for c in segment.c if c.name != "data"]
    for chunk in chunks({number for number, _, _ in parts}):
        for row in unit.connection.execute(sa.select(*columns).where(segment.c.id.in_(chunk))):
            stored[row.id] = row
    found: list[Piece] = []
    loose: list[tuple[int, int, int]] = []
    for number, first, last in parts:
        row = stored[number]
        if row.packed and row.first == first and row.last == last:
            found.extend(_packed(unit, branch, loose, stored))
            found.append(_verbatim(unit, branch, row))
            loose = []
        else:
            loose.append((number, first, last))
    found.extend(_packed(unit, branch, loose, stored))
    return found


def _verbatim(unit: Unit, branch: Branch, row: sa.Row[Any]) -> Piece:
    data = unit.connection.execute(
        sa.select(segment.c.data).where(segment.c.id == row.id)
    ).scalar_one()
    lines = tuple(unit.log.lines(row.id, row.first, row.last))
    return Piece(
        branch.replica,
        branch.scope,
        row.first,
        row.last,
        row.prev,
        row.hash,
        data,
        lines,
        row.signature,
    )


def _packed(
    unit: Unit, branch: Branch, parts: list[tuple[int, int, int]], stored: dict[int, sa.Row[Any]]
) -> list[Piece]:
    """Pack parts stored one by one, or cut, into segments; our own tail is kept so from now on."""
    found: list[Piece] = []
    while parts:
        taken: list[tuple[int, int, int]] = []
        while parts and (not taken or parts[0][2] - taken[0][1] < LARGEST):
            taken.append(parts.pop(0))
        lines = [
            line for number, first, last in taken for line in unit.log.lines(number, first, last)
        ]
        number, first, _ = taken[0]
        end, _, last = taken[-1]
        seal = stored[end].signature if last == stored[end].last else ""  # it is of the last change
        prev = _previous(unit, branch, stored[number], first)
        *_, tip = prev, *chain(branch.replica, branch.scope, first, prev, lines)
        data = pack(lines)
        whole = all(stored[n].first == a and stored[n].last == b for n, a, b in taken)
        if whole and len(taken) > 1:
            _compact(unit, branch, [n for n, _, _ in taken], (first, last, prev, tip, data))
        found.append(
            Piece(branch.replica, branch.scope, first, last, prev, tip, data, tuple(lines), seal)
        )
    return found


def _previous(unit: Unit, branch: Branch, row: sa.Row[Any], first: int) -> bytes:
    """Return the hash of the change before ``first``, in this segment or just before it."""
    previous: bytes = row.prev
    if first > row.first:
        head = unit.log.lines(row.id, row.first, first - 1)
        *_, previous = chain(branch.replica, branch.scope, row.first, row.prev, head)
    return previous


def _compact(
    unit: Unit, branch: Branch, numbers: list[int], whole: tuple[int, int, bytes, bytes, bytes]
) -> None:
    """Replace many small segments of a branch by one packed one; the lines stay the same bytes."""
    first, last, prev, tip, data = whole
    new = unit.log.numbering.take(segment)
    columns = (
        "id",
        "replica_id",
        "scope",
        "first",
        "last",
        "prev",
        "hash",
        "packed",
        "data",
        "admitted",
        "wait",
        "package",
        "signature",
    )
    replica = unit.log.replica_number(branch.replica)
    row = (new, replica, branch.scope, first, last, prev, tip, 1, data, last, None, None, "")
    insert_many(unit.connection, segment, columns, [row])
    moved = sa.update(change).where(
        change.c.branch_id == branch.id, change.c.seq >= first, change.c.seq <= last
    )
    unit.connection.execute(moved.values(segment_id=new))
    for part in chunks(numbers):
        unit.connection.execute(sa.delete(segment).where(segment.c.id.in_(part)))


def vector_for(unit: Unit, allowed: Callable[[str], bool]) -> Vector:
    """Return our vector without the scopes a recipient may not even hear of."""
    return {
        name: ranges
        for name, ranges in unit.log.vector().items()
        if allowed(name.partition("/")[2])
    }


def held_for(unit: Unit, allowed: Callable[[str], bool]) -> dict[str, list[list[Any]]]:
    """Return what is stored but not admitted, by feed."""
    found: dict[str, list[list[Any]]] = {}
    for b in unit.log.waiting():
        if allowed(b.scope):
            item = Range(b.base + 1, b.last, b.hash)
            found.setdefault(feed_name(b.replica, b.scope), []).append(list(item))
    return found
