"""Writing a merge down: records, columns, conflicts, digests, segments, in one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from app.sync.admission import Offer
from app.sync.canonical import MODULUS
from app.sync.change import EXISTS, GENESIS, Change
from app.sync.merge import Key, Merge, Touched, Wait
from app.sync.register import is_element, show
from app.sync.state import RecordState
from database import materialise, states
from database.branches import Branches
from database.bulk import chunks, insert_many, update_many
from database.log import Log
from database.models import change, conflict, digest, held, record, search_queue, secret, segment
from database.models import state as edited
from database.tables import TABLES

RECORD = (
    "id",
    "uid",
    "scope",
    "entity",
    "owner",
    "birth",
    "born_at",
    "born_by",
    "born_seq",
    "shape_id",
    "dead",
    "conflicts",
)
HIDDEN = ("id", "_uid", "_scope", "_owner", "_dead")


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


@dataclass
class Written:
    """What was written for the records a merge touched."""

    new: dict[Key, int] = field(default_factory=dict)
    changed: dict[Key, int] = field(default_factory=dict)
    deleted: set[Key] = field(default_factory=set)
    conflicts: int = 0
    entities: dict[Key, str] = field(default_factory=dict)
    births: dict[Key, Change] = field(default_factory=dict)
    """Of new records that nothing else touched: what made them."""


class Ledger:
    """Writes merges over one connection."""

    def __init__(self, connection: sa.Connection, log: Log) -> None:
        """Begin; row numbers are given out from the highest one present."""
        self.connection = connection
        self.log = log
        self.branches = Branches(connection, log)
        self._next = self._highest(record) + 1
        self._next_segment = self._highest(segment) + 1

    def _highest(self, table: sa.Table) -> int:
        return int(
            self.connection.execute(
                sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0))
            ).scalar_one()
        )

    def write(self, merge: Merge, stretches: Iterable[Stored]) -> Written:
        """Write everything a merge brought.

        Args:
            merge: the merge, with all it touched.
            stretches: the stretches it was offered, each with the bytes to keep.
        """
        stretches = list(stretches)
        for stretch in stretches:
            self.log.replica_number(stretch.offer.replica)
        written = self._write_records(merge)
        for stretch in sorted(
            stretches, key=lambda s: (s.offer.replica, s.offer.scope, s.offer.first)
        ):
            self._write_stretch(stretch)
        for scope, move in merge.digest_moves().items():
            self._move_digest(scope, move)
        return written

    # Records and their columns

    def _write_records(self, merge: Merge) -> Written:
        written = Written()
        reveal = self._secrets(merge)
        rows: list[tuple[Any, ...]] = []
        values: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = defaultdict(list)
        updates: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = defaultdict(list)
        heads_new: list[tuple[Any, ...]] = []
        heads_old: list[tuple[Any, ...]] = []
        marks: list[tuple[Any, ...]] = []
        names = self.log.numbers
        disputes: list[tuple[int, list[str]]] = []
        for key, touched in merge.touched.items():
            state = touched.state
            written.entities[key] = state.entity
            number = self.log.records.get(key)
            open_conflicts = [] if touched.born else open_registers(state)
            if number is None:
                number = self._number_new(written, key, touched)
                rows.append(self._record_row(number, state, len(open_conflicts)))
                if touched.born is None:
                    heads_new.append((states.pack(state, names), number))
                if state.entity in TABLES:
                    columns, row = self._new_row(number, touched, merge, reveal)
                    values[state.entity, columns].append(row)
            else:
                written.changed[key] = number
                was = self.log.flags.get(number, (False, 0, 0))
                (heads_old if was[0] else heads_new).append((states.pack(state, names), number))
                flags = (int(state.dead), len(open_conflicts))
                if flags != was[1:]:
                    marks.append((*flags, number))
                if state.entity in TABLES:
                    shown = materialise.shown_columns(state, touched.registers, merge, reveal)
                    columns = tuple(sorted(shown))
                    updates[state.entity, columns].append(
                        (*(shown[c] for c in columns), int(state.dead), number)
                    )
            if state.dead:
                written.deleted.add(key)
            if open_conflicts or self.log.flags.get(number, (0, 0, 0))[2]:
                disputes.append((number, open_conflicts))
                written.conflicts += len(open_conflicts)
        insert_many(self.connection, record, RECORD, rows)
        update_many(self.connection, record, ("dead", "conflicts"), marks)
        insert_many(self.connection, edited, ("heads", "record_id"), heads_new)
        update_many(self.connection, edited, ("heads",), heads_old)
        for (entity, columns), new_rows in values.items():
            insert_many(self.connection, TABLES[entity], (*HIDDEN, *columns), new_rows)
        for (entity, columns), old_rows in updates.items():
            update_many(self.connection, TABLES[entity], (*columns, "_dead"), old_rows)
        self._write_conflicts(disputes)
        self._queue_search(written.new.values(), written.changed.values())
        return written

    def _number_new(self, written: Written, key: Key, touched: Touched) -> int:
        """Give a new record its row number."""
        number = self.log.records[key] = written.new[key] = self._next
        self._next += 1
        if touched.born is not None:
            written.births[key] = touched.born
        return number

    def _record_row(self, number: int, state: RecordState, conflicts: int) -> tuple[Any, ...]:
        birth = state.birth
        identity = None if birth.replica == GENESIS else bytes.fromhex(birth.id)
        return (
            number,
            state.uid,
            state.scope,
            state.entity,
            state.owner,
            identity,
            birth.at,
            self.log.replica_number(birth.replica),
            birth.seq,
            self.log.shape_number(state.shape),
            int(state.dead),
            conflicts,
        )

    def _new_row(
        self, number: int, touched: Touched, merge: Merge, reveal: materialise.Reveal
    ) -> tuple[tuple[str, ...], tuple[Any, ...]]:
        state = touched.state
        hidden = (number, state.uid, state.scope, state.owner, int(state.dead))
        if touched.born is not None and not materialise.has_private(state.entity):
            columns, make = materialise.birth_plan(state.entity, state.shape)
            return columns, hidden + make(touched.born.w)
        shown = materialise.shown_columns(state, state.registers(), merge, reveal)
        columns = tuple(sorted(shown))
        return columns, (*hidden, *(shown[c] for c in columns))

    def _secrets(self, merge: Merge) -> materialise.Reveal:
        """Return a way from commitments to values; only private fields make it read the store."""
        if not any(materialise.has_private(t.state.entity) for t in merge.touched.values()):
            return lambda _: None
        query = sa.select(secret.c.commitment, secret.c.value)
        return dict(self.connection.execute(query).all()).get

    def _write_conflicts(self, disputes: list[tuple[int, list[str]]]) -> None:
        for part in chunks([number for number, _ in disputes]):
            self.connection.execute(sa.delete(conflict).where(conflict.c.record_id.in_(part)))
        rows = [(number, register) for number, registers in disputes for register in registers]
        insert_many(self.connection, conflict, ("record_id", "register"), rows)

    def _queue_search(self, new: Iterable[int], changed: Iterable[int]) -> None:
        """Note whose full-text entry is stale; a record that is new cannot be noted yet."""
        old = list(changed)
        noted: set[int] = set()
        for part in chunks(old):
            query = sa.select(search_queue.c.record_id).where(search_queue.c.record_id.in_(part))
            noted.update(self.connection.execute(query).scalars())
        rows = [(number,) for number in (*new, *(n for n in old if n not in noted))]
        insert_many(self.connection, search_queue, ("record_id",), rows)

    def _move_digest(self, scope: str, move: int) -> None:
        if not move:
            return
        old = self.connection.execute(
            sa.select(digest.c.value).where(digest.c.scope == scope)
        ).scalar()
        new = f"{(int(old or '0', 16) + move) % MODULUS:032x}"
        if old is None:
            self.connection.execute(sa.insert(digest).values(scope=scope, value=new))
        else:
            self.connection.execute(
                sa.update(digest).where(digest.c.scope == scope).values(value=new)
            )

    # Segments and feeds

    def _write_stretch(self, stretch: Stored) -> None:
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
                stretch.data,
                offer.first + offer.at - 1,
                wait,
                stretch.package,
                stretch.signature,
            )
            names = [column.name for column in segment.columns]
            insert_many(self.connection, segment, names, [row])
        else:
            values = {"admitted": offer.first + offer.at - 1, "wait": wait}
            self.connection.execute(sa.update(segment).where(segment.c.id == number).values(values))
            self.connection.execute(sa.delete(held).where(held.c.segment_id == number))
        if wait is not None:
            self.connection.execute(sa.insert(held).values(segment_id=number))
        rows: list[tuple[Any, ...]] = []
        for run in _runs(offer):
            home = self.branches.extend(offer, run[0], run[-1])
            for index in run:
                taken = offer.decoded[index]
                owner = self.log.records.get((offer.scope, taken.uid), 0) if taken else 0
                rows.append((home, offer.first + index, offer.hashes[index][:16], owner, number))
        insert_many(
            self.connection, change, ("branch_id", "seq", "id", "record_id", "segment_id"), rows
        )


def open_registers(state: RecordState) -> list[str]:
    """Return the registers in conflict."""
    return [
        register
        for register in state.heads
        if len(state.heads[register]) > 1
        and not is_element(register)
        and register != EXISTS
        and show(state.visible(register) or ()).alternatives
    ]


def _runs(offer: Offer) -> list[list[int]]:
    """Return the indexes taken in this merge, in unbroken runs."""
    runs: list[list[int]] = []
    for index, _ in offer.taken:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


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
