"""The rows of records: who they are, their heads, and the columns people read."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from app.sync.change import EXISTS, GENESIS
from app.sync.merge import Merge, Touched
from app.sync.register import is_element, show
from app.sync.state import RecordState
from database import materialise, states
from database.bulk import chunks, insert_many, update_many
from database.log import Log
from database.models import conflict, record, secret
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


Shape = tuple[str, tuple[str, ...]]
"""An entity and some of its columns: rows of one shape are written by one statement."""


class Rows:
    """Gathers what a merge changed, and writes it in few statements."""

    def __init__(self, connection: sa.Connection, log: Log, merge: Merge) -> None:
        """Begin with nothing gathered."""
        self.connection = connection
        self.log = log
        self.merge = merge
        self.reveal = self._secrets()
        self.births: dict[int, dict[str, Any]] = {}
        """Stored values of new records that nothing else touched, by row number."""
        self._records: list[tuple[Any, ...]] = []
        self._marks: list[tuple[Any, ...]] = []
        self._heads_new: list[tuple[Any, ...]] = []
        self._heads_old: list[tuple[Any, ...]] = []
        self._values_new: dict[Shape, list[tuple[Any, ...]]] = defaultdict(list)
        self._values_old: dict[Shape, list[tuple[Any, ...]]] = defaultdict(list)
        self._disputes: list[tuple[int, list[str]]] = []

    def _secrets(self) -> materialise.Reveal:
        """Return a way from commitments to values; only private fields make it read the store."""
        touched = self.merge.touched.values()
        if not any(materialise.has_private(t.state.entity) for t in touched):
            return lambda _: None
        query = sa.select(secret.c.commitment, secret.c.value)
        return dict(self.connection.execute(query).all()).get

    def add(self, number: int, touched: Touched) -> int:
        """Gather a new record; return how many conflicts it has."""
        state = touched.state
        disputed: list[str] = []
        if touched.born is None:
            disputed = open_registers(state)
            self._heads_new.append((states.pack(state, self.log.numbers), number))
            if disputed:
                self._disputes.append((number, disputed))
        self._records.append(self._record_row(number, state, len(disputed)))
        if state.entity in TABLES:
            columns, row = self._new_row(number, touched)
            self._values_new[state.entity, columns].append(row)
        return len(disputed)

    def change(self, number: int, touched: Touched) -> int:
        """Gather a record that was here before; return how many conflicts it has now."""
        state = touched.state
        had_heads, *was = self.log.flags.get(number, (False, 0, 0))
        heads = self._heads_old if had_heads else self._heads_new
        heads.append((states.pack(state, self.log.numbers), number))
        disputed = open_registers(state)
        now = [int(state.dead), len(disputed)]
        if now != was:
            self._marks.append((*now, number))
        if disputed or was[1]:
            self._disputes.append((number, disputed))
        if state.entity in TABLES:
            shown = materialise.shown_columns(state, touched.registers, self.merge, self.reveal)
            columns = tuple(sorted(shown))
            row = (*(shown[column] for column in columns), now[0], number)
            self._values_old[state.entity, columns].append(row)
        return len(disputed)

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
            self.log.numbers[birth.replica],
            birth.seq,
            self.log.shape_numbers.get(state.shape) or self.log.shape_number(state.shape),
            int(state.dead),
            conflicts,
        )

    def _new_row(self, number: int, touched: Touched) -> tuple[tuple[str, ...], tuple[Any, ...]]:
        state = touched.state
        hidden = (number, state.uid, state.scope, state.owner, int(state.dead))
        if touched.born is not None and not materialise.has_private(state.entity):
            values = self.births[number] = materialise.values_of_birth(state.entity, touched.born.w)
            columns, row = materialise.birth_row(state.entity, values)
            return columns, hidden + row
        shown = materialise.shown_columns(state, state.registers(), self.merge, self.reveal)
        columns = tuple(sorted(shown))
        return columns, (*hidden, *(shown[c] for c in columns))

    def write(self) -> None:
        """Write everything gathered."""
        connection = self.connection
        insert_many(connection, record, RECORD, self._records)
        update_many(connection, record, ("dead", "conflicts"), self._marks)
        insert_many(connection, edited, ("heads", "record_id"), self._heads_new)
        update_many(connection, edited, ("heads",), self._heads_old)
        for (entity, columns), rows in self._values_new.items():
            insert_many(connection, TABLES[entity], (*HIDDEN, *columns), rows)
        for (entity, columns), rows in self._values_old.items():
            update_many(connection, TABLES[entity], (*columns, "_dead"), rows)
        for part in chunks([number for number, _ in self._disputes]):
            connection.execute(sa.delete(conflict).where(conflict.c.record_id.in_(part)))
        open_now = [(number, register) for number, names in self._disputes for register in names]
        insert_many(connection, conflict, ("record_id", "register"), open_now)


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
