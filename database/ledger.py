"""Writing a merge down: records, columns, conflicts, digests, segments, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from typing import Any

import sqlalchemy as sa

from app.domain.record import Changes
from app.sync.admission import Offer
from app.sync.alike import Births, Edits
from app.sync.canonical import MODULUS
from app.sync.gathering import Gathered
from app.sync.merge import Key, Merge, Wait
from app.sync.touched import Touched
from database import clocks, materialise, purges, search_notes
from database.branches import Branches
from database.bulk import Prepared, as_list, insert_many, listed, update_many
from database.functions import Part
from database.log import Log
from database.models import change, digest, held, record, segment
from database.reach import Reach, holds
from database.rows import Rows
from database.tables import TABLES


@dataclass(frozen=True)
class Stored:
    """A stretch to be stored: its offer, and the bytes it arrived in."""

    offer: Offer
    data: bytes
    packed: bool
    package: str | None = None
    signature: str = ""
    segment_id: int | None = None
    """Set when it was stored before and held."""


@dataclass(frozen=True)
class Other:
    """A record that a merge touched in any other way than by its birth or its first edit."""

    number: int
    touched: Touched
    new: bool
    dead: bool


@dataclass
class Written:
    """What was written for the records a merge touched."""

    births: list[Births] = field(default_factory=list)
    """New records that nothing else touched."""
    edits: list[Edits] = field(default_factory=list)
    """Records of which there was only the birth before."""
    others: dict[Key, Other] = field(default_factory=dict)
    conflicts: int = 0

    @property
    def forms(self) -> list[Births | Edits]:
        """What was written form by form."""
        return [*self.births, *self.edits]

    @property
    def keys(self) -> Iterator[Key]:
        """All records that were touched."""
        for form in self.forms:
            yield from ((form.scope, uid) for uid in form.uids)
        yield from self.others

    def and_then(self, other: Written) -> Written:
        """Return what was written here and by a later merge of the same unit."""
        births, edits = [*self.births, *other.births], [*self.edits, *other.edits]
        others = {**self.others, **other.others}
        return Written(births, edits, others, self.conflicts + other.conflicts)

    @cached_property
    def touched(self) -> Changes:
        """What was touched, for whoever shows it."""
        entities = {other.touched.state.entity for other in self.others.values()}
        entities.update(form.entity for form in self.forms)
        others = [uid for _, uid in self.others]
        uids = frozenset[str]().union(others, *[form.uids for form in self.forms])
        return Changes(frozenset(entities), uids)


_DIGEST = Prepared(sa.select(digest.c.value).where(digest.c.scope == sa.bindparam("scope")))
_RECORDS = listed("records")
_INDEX = Prepared(
    sa.insert(change).from_select(
        ["branch_id", "seq", "id", "record_id", "segment_id"],
        sa.select(
            sa.bindparam("home", type_=sa.Integer),
            sa.bindparam("begin", type_=sa.Integer) + _RECORDS.c.key,
            Part(sa.bindparam("hashes", type_=sa.LargeBinary), _RECORDS.c.key * 32 + 1, 16),
            _RECORDS.c.value,
            sa.bindparam("piece", type_=sa.Integer),
        ),
    )
)


class OutOfReachError(Exception):
    """A unit writes records of an office it did not ask for; it is done anew with all to itself."""


class Ledger:
    """Writes merges over one connection."""

    def __init__(self, connection: sa.Connection, log: Log, reach: Reach) -> None:
        """Begin to write records within reach."""
        self.connection = connection
        self.log = log
        self.reach = reach
        self.branches = Branches(connection, log)
        self.made: list[tuple[str, int, int]] = []
        """Table, first and last of the numbers that new rows were given."""
        self._next = self._next_segment = 0

    def _number(self, table: sa.Table, count: int) -> int:
        """Return the first of so many new numbers."""
        if not count:
            return 0
        first = self.log.numbering.take(table, count)
        self.made.append((table.name, first, first + count - 1))
        return first

    def write(self, merge: Merge, stretches: Iterable[Stored]) -> Written:
        """Write everything a merge brought.

        Args:
            merge: the merge, with all it touched.
            stretches: the stretches it was offered, each with the bytes to keep.

        Raises:
            OutOfReachError: it touched records out of reach; nothing may be committed.
        """
        stretches = list(stretches)
        for stretch in stretches:
            self.log.replica_number(stretch.offer.replica)
        clocks.heed(self.connection, self.log, merge)
        purges.heed(self.connection, self.log, merge, [stretch.offer for stretch in stretches])
        gathered = merge.gathered()
        if self.reach is not None:
            scopes = gathered.scopes() | {stretch.offer.scope for stretch in stretches}
            if not all(holds(self.reach, scope) for scope in scopes):
                raise OutOfReachError
        written = self._write_records(merge, gathered)
        unheld = sum(stretch.segment_id is None for stretch in stretches)
        self._next_segment = self._number(segment, unheld)
        numbered = [(self._write_stretch(stretch), stretch.offer) for stretch in stretches]
        # Stretches may overlap: what continues a feed comes after what it continues.
        runs = [(offer, run, number) for number, offer in numbered for run in offer.runs]
        for offer, run, number in sorted(runs, key=_place):
            self._write_run(offer, run, number)
        for scope, move in gathered.digest_moves().items():
            self._move_digest(scope, move)
        return written

    def _write_records(self, merge: Merge, gathered: Gathered) -> Written:
        """Write the records a merge touched, and note what became of each."""
        written = Written(edits=gathered.edits)
        rows = Rows(self.connection, self.log, merge)
        count = sum(len(births.uids) for births in gathered.births)
        count += sum(uid not in self.log.records[scope] for scope, uid in gathered.others)
        first = self._next = self._number(record, count)
        for births in gathered.births:
            written.births += self._number_births(births)
        for births in written.births:
            rows.born(births)
        for edits in gathered.edits:
            known = self.log.records[edits.scope]
            edits.numbers = [known[uid] for uid in edits.uids]
            rows.edited(edits)
        for key, touched in gathered.others.items():
            self._write_other(rows, key, touched, written)
        rows.write()
        if written.forms:
            self.log.forget_states()
        changed = [number for edits in written.edits for number in edits.numbers]
        changed += [other.number for other in written.others.values() if not other.new]
        search_notes.leave(self.connection, [*range(first, self._next), *changed])
        return written

    def _number_births(self, births: Births) -> list[Births]:
        """Give new records their numbers; return them by what fields they fill."""
        entity = births.entity
        shown = entity in TABLES and not materialise.has_private(entity)
        parts = materialise.split(births) if shown else [births]
        for part in parts:
            part.numbers = range(self._next, self._next + len(part.uids))
            self._next += len(part.uids)
            self.log.records[part.scope].update(zip(part.uids, part.numbers, strict=True))
        return parts

    def _write_other(self, rows: Rows, key: Key, touched: Touched, written: Written) -> None:
        scope, uid = key
        known = self.log.records[scope]
        number = known.get(uid)
        state = touched.state
        new = number is None
        if number is None:
            number = known[uid] = self._next
            self.log.remember(state)
            written.conflicts += rows.add(number, state)
            self._next += 1
        else:
            written.conflicts += rows.change(number, touched)
        dead = bool(state.tombs or state.voided) and state.dead
        written.others[key] = Other(number, touched, new, dead)

    def _move_digest(self, scope: str, move: int) -> None:
        if not move:
            return
        old = _DIGEST.scalar(self.connection, scope=scope)
        new = f"{(int(old or '0', 16) + move) % MODULUS:032x}"
        if old is None:
            insert_many(self.connection, digest, ("scope", "value"), [(scope, new)])
        else:
            update_many(self.connection, digest, ("value",), [(new, scope)])

    # Segments and feeds

    def _write_stretch(self, stretch: Stored) -> int:
        offer = stretch.offer
        number = stretch.segment_id or self._next_segment
        wait = None if offer.done else json.dumps(_wait(offer.wait))
        if stretch.segment_id is None:
            self._next_segment += 1
            row = (
                number,
                self.log.replica_number(offer.replica),
                offer.scope,
                offer.first,
                offer.last,
                offer.previous,
                offer.hashes[-1],
                int(stretch.packed),
                offer.first + offer.at - 1,
                wait,
                stretch.package,
                stretch.signature,
                stretch.data,
            )
            names = [column.name for column in segment.columns]
            insert_many(self.connection, segment, names, [row])
        else:
            values = {"admitted": offer.first + offer.at - 1, "wait": wait}
            self.connection.execute(sa.update(segment).where(segment.c.id == number).values(values))
            self.connection.execute(sa.delete(held).where(held.c.segment_id == number))
        if wait is not None:
            self.connection.execute(sa.insert(held).values(segment_id=number))
        return number

    def _write_run(self, offer: Offer, run: Sequence[int], number: int) -> None:
        """Index an unbroken run of admitted changes, on the branch it belongs to."""
        home = self.branches.extend(offer, run[0], run[-1])
        known, first, last = self.log.records[offer.scope].get, run[0], run[-1]
        records = list(map(known, offer.uids(first, last + 1), repeat(0)))
        _INDEX.run(
            self.connection,
            home=home,
            begin=offer.first + first,
            hashes=b"".join(offer.hashes[first : last + 1]),
            records=as_list(records),
            piece=number,
        )


def _place(item: tuple[Offer, Sequence[int], int]) -> tuple[str, str, int]:
    """Return where a run stands: its feed and its first number."""
    offer, run, _ = item
    return offer.replica, offer.scope, offer.first + run[0]


def _wait(wait: Wait | None) -> dict[str, Any]:
    if wait is None:
        return {"what": "previous"}
    return {
        "what": wait.what,
        "scope": wait.scope,
        "replica": wait.replica,
        "seq": wait.seq,
        "uid": wait.uid,
    }
