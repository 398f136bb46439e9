"""Replaying the whole log from nothing, and comparing the result with what the tables say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from app.base.progress import SILENT, Progress
from app.domain import genesis
from app.domain.catalogue import by_key
from app.domain.registers import of_record
from app.sync.admission import Offer, admit
from app.sync.canonical import MODULUS, START, DamagedError, chain, unpack
from app.sync.change import BIRTH, GENESIS, Change, Dot
from app.sync.clocks import marked
from app.sync.merge import Merge
from app.sync.past import Nothing
from app.sync.state import Birth, RecordState
from database import clocks, materialise
from database.bulk import chunks
from database.models import branch, change, conflict, digest, record, secret, segment
from database.rows import open_registers
from database.tables import TABLES
from database.unit import Unit

Finding = dict[str, Any]


class BuiltIn(Nothing):
    """A past that holds the built-in rows and nothing else."""

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return a built-in row's state."""
        row = genesis.by_uid().get(uid) if scope == genesis.SCOPE else None
        if row is None:
            return None
        shape = tuple(sorted(of_record(by_key()[row[0]], row[1])))
        return RecordState(scope, uid, row[0], genesis.OWNER, Birth(uid, 0, GENESIS, 0), shape)

    def change(self, scope: str, dot: Dot) -> Change:
        """Return a built-in row as the change it stands for."""
        if dot.replica != GENESIS:
            return super().change(scope, dot)
        entity, values = genesis.by_uid()[dot.id]
        return Change(entity, dot.id, BIRTH, 0, "", w=of_record(by_key()[entity], values))


def chains(unit: Unit) -> Iterator[Finding]:
    """Yield every segment whose bytes do not hash to what is written beside them."""
    for row in unit.connection.execute(sa.select(segment)):
        where = {"segment": row.id, "scope": row.scope, "first": row.first}
        try:
            lines = (
                unpack(row.data, row.last - row.first + 1) if row.packed else row.data.split(b"\n")
            )
        except DamagedError:
            yield {"code": "segment_damaged", **where}
            continue
        name = unit.log.names[row.replica_id]
        *_, tip = row.prev, *chain(name, row.scope, row.first, row.prev, lines)
        if tip != row.hash or len(lines) != row.last - row.first + 1:
            yield {"code": "chain_broken", **where}
    yield from _branches(unit)


def _branches(unit: Unit) -> Iterator[Finding]:
    for row in unit.connection.execute(sa.select(branch)):
        query = sa.select(
            sa.func.count(), sa.func.min(change.c.seq), sa.func.max(change.c.seq)
        ).where(change.c.branch_id == row.id)
        count, low, high = unit.connection.execute(query).one()
        if row.last > row.base and (count, low, high) != (
            row.last - row.base,
            row.base + 1,
            row.last,
        ):
            yield {"code": "index_broken", "branch": row.id, "scope": row.scope}


def replay(unit: Unit, progress: Progress = SILENT) -> Merge:
    """Merge the whole admitted log from nothing."""
    merge = Merge(BuiltIn())
    admit(merge, list(_offers(unit)), progress)
    return merge


def _offers(unit: Unit) -> Iterator[Offer]:
    """Yield each branch as one stretch, from its fork to its tip."""
    branches = unit.log.branches
    for home in branches.values():
        query = (
            sa.select(change.c.segment_id, sa.func.min(change.c.seq), sa.func.max(change.c.seq))
            .where(change.c.branch_id == home.id)
            .group_by(change.c.segment_id)
            .order_by(sa.func.min(change.c.seq))
        )
        lines = [
            line
            for number, first, last in unit.connection.execute(query)
            for line in unit.log.lines(number, first, last)
        ]
        parent = branches.get(home.parent) if home.parent else None
        previous = bytes.fromhex(parent.hash) if parent and home.base else START
        if lines:
            yield Offer(home.replica, home.scope, home.base + 1, previous, lines)


def compare(unit: Unit, merge: Merge) -> Iterator[Finding]:
    """Yield every difference between a replay and the tables."""
    marks = merge.touched.get(clocks.KEY)
    merge.suspect = marked(marks.state, merge.birth(*clocks.KEY)) if marks else frozenset()
    if merge.suspect != unit.log.suspect:
        yield {"code": "marks_differ"}
    yield from _records(unit, merge)
    yield from _heads(unit, merge)
    weights: dict[str, int] = {}
    for (scope, _), touched in merge.touched.items():
        weights[scope] = weights.get(scope, 0) + touched.state.weight() - touched.before
    stored = {row.scope: int(row.value, 16) for row in unit.connection.execute(sa.select(digest))}
    for scope in sorted({*weights, *stored}):
        if weights.get(scope, 0) % MODULUS != stored.get(scope, 0):
            yield {"code": "digest_differs", "scope": scope}


def _heads(unit: Unit, merge: Merge) -> Iterator[Finding]:
    """Yield the records whose heads are others than those of the log, whatever is shown."""
    uids: dict[str, list[str]] = {}
    for scope, uid in merge.touched:
        uids.setdefault(scope, []).append(uid)
    for scope, here in uids.items():
        unit.log.prefetch(scope, here)
        for uid in here:
            state, kept = merge.touched[scope, uid].state, unit.log.state(scope, uid)
            if kept is not None and kept.weight() != state.weight():
                where = {"scope": scope, "uid": uid, "entity": state.entity}
                yield {"code": "heads_differ", **where}


def _records(unit: Unit, merge: Merge) -> Iterator[Finding]:
    query = sa.select(secret.c.commitment, secret.c.value)
    secrets = dict(unit.connection.execute(query).all())
    conflicts: dict[int, set[str]] = {}
    for number, register in unit.connection.execute(
        sa.select(conflict.c.record_id, conflict.c.register)
    ):
        conflicts.setdefault(number, set()).add(register)
    numbers = {(r.scope, r.uid): r for r in unit.connection.execute(sa.select(record))}
    by_entity: dict[str, dict[int, RecordState]] = {}
    for key, touched in merge.touched.items():
        row = numbers.get(key)
        state = touched.state
        if row is None:
            yield {"code": "record_missing", "scope": key[0], "uid": key[1]}
            continue
        if bool(row.dead) != state.dead or conflicts.get(row.id, set()) != set(
            open_registers(state)
        ):
            yield {"code": "record_differs", "scope": key[0], "uid": key[1], "entity": state.entity}
        by_entity.setdefault(state.entity, {})[row.id] = state
    extra = [key for key, row in numbers.items() if key not in merge.touched and row.born_seq]
    yield from ({"code": "record_without_log", "scope": scope, "uid": uid} for scope, uid in extra)
    for entity, states in by_entity.items():
        if entity in TABLES:
            yield from _columns(unit, merge, entity, states, secrets)


def _columns(
    unit: Unit, merge: Merge, entity: str, states: dict[int, RecordState], secrets: dict[str, str]
) -> Iterator[Finding]:
    table = TABLES[entity]
    seen: set[int] = set()
    for part in chunks(states):
        for row in unit.connection.execute(sa.select(table).where(table.c.id.in_(part))).mappings():
            state = states[row["id"]]
            seen.add(row["id"])
            shown = materialise.shown_columns(state, state.registers(), merge, secrets.get)
            wrong = [name for name, value in shown.items() if row[name] != value]
            if bool(row["_dead"]) != state.dead:
                wrong.append("_dead")
            for name in wrong:
                yield {
                    "code": "value_differs",
                    "scope": state.scope,
                    "uid": state.uid,
                    "entity": entity,
                    "field": name,
                }
    for number in states.keys() - seen:
        yield {"code": "row_missing", "uid": states[number].uid, "entity": entity}
