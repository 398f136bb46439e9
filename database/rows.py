"""The rows of records: who they are, their heads, and the columns people read."""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from app.sync.change import EXISTS, GENESIS
from app.sync.merge import Merge
from app.sync.register import is_element, show
from app.sync.state import RecordState
from app.sync.touched import Edited, Newborn, Touched, sorted_shape
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


_LAST = itemgetter(-1)
"""The number of the row, where it is what a statement looks for."""


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
        self._shapes = log.shape_numbers

    def _secrets(self) -> materialise.Reveal:
        """Return a way from commitments to values; only private fields make it read the store."""
        entities = {
            t.born.entity
            if isinstance(t, Newborn)
            else t.origin.entity
            if isinstance(t, Edited)
            else t.state.entity
            for t in self.merge.touched.values()
        }
        if not any(map(materialise.has_private, entities)):
            return lambda _: None
        query = sa.select(secret.c.commitment, secret.c.value)
        return dict(self.connection.execute(query).all()).get

    def born(self, number: int, newborn: Newborn) -> None:
        """Gather a new record of which there is only its birth."""
        change = newborn.born
        entity, w = change.entity, change.w
        shape = sorted_shape(tuple(w))
        builtin = newborn.replica == GENESIS
        identity = None if builtin else bytes.fromhex(newborn.identity)
        uid, scope, owner = change.uid, newborn.scope, change.owner
        by = self.log.numbers[newborn.replica]
        form = self._shapes.get(shape) or self.log.shape_number(shape)
        head = (number, uid, scope, entity, owner, identity, change.at, by)
        self._records.append((*head, newborn.seq, form, 0, 0))
        hidden = (number, uid, scope, owner, 0)
        if entity not in TABLES:
            return
        if materialise.has_private(entity):
            self._shown_row(hidden, newborn.state)
            return
        values = self.births[number] = materialise.values_of_birth(entity, w)
        columns, row = materialise.birth_row(entity, values)
        self._values_new[entity, columns].append(hidden + row)

    def add(self, number: int, state: RecordState) -> int:
        """Gather a new record that was written again at once; return how many conflicts it has."""
        disputed = open_registers(state)
        self._heads_new.append((states.pack(state, self.log.numbers), number))
        if disputed:
            self._disputes.append((number, disputed))
        dead = int(state.dead)
        self._records.append(self._record_row(number, state, dead, len(disputed)))
        if state.entity in TABLES:
            self._shown_row((number, state.uid, state.scope, state.owner, dead), state)
        return len(disputed)

    def edited(self, number: int, edit: Edited) -> None:
        """Gather a record whose birth was followed by one edit; it has no conflicts."""
        entity, w = edit.origin.entity, edit.change.w
        if not w:
            return
        self._heads_new.append((states.pack_first(edit, self.log.numbers), number))
        if entity not in TABLES:
            return
        plain = materialise.plain_registers(entity)
        try:
            columns = tuple([plain[register][0] for register in w])
            row = [plain[register][1](value) for register, value in w.items()]
        except KeyError:  # a group, a set, a private field, or one this program does not know
            shown = materialise.shown_columns(edit.state, w, self.merge, self.reveal)
            columns, row = tuple(shown), list(shown.values())
        if columns:
            row.append(number)
            self._values_old[entity, columns].append(tuple(row))

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
            if now[0] != was[0]:
                shown["_dead"] = now[0]
            if shown:
                columns = tuple(shown)
                self._values_old[state.entity, columns].append((*shown.values(), number))
        return len(disputed)

    def _record_row(
        self, number: int, state: RecordState, dead: int, conflicts: int
    ) -> tuple[Any, ...]:
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
            self.log.shape_number(state.shape),
            dead,
            conflicts,
        )

    def _shown_row(self, hidden: tuple[Any, ...], state: RecordState) -> None:
        shown = materialise.shown_columns(state, state.registers(), self.merge, self.reveal)
        columns = tuple(sorted(shown))
        self._values_new[state.entity, columns].append((*hidden, *(shown[c] for c in columns)))

    def write(self) -> None:
        """Write everything gathered, each table in the order of its rows: pages are near then."""
        connection = self.connection
        for gathered in (self._heads_new, self._heads_old, *self._values_old.values()):
            gathered.sort(key=_LAST)
        insert_many(connection, record, RECORD, self._records)
        update_many(connection, record, ("dead", "conflicts"), self._marks)
        insert_many(connection, edited, ("heads", "record_id"), self._heads_new)
        update_many(connection, edited, ("heads",), self._heads_old)
        for (entity, columns), rows in self._values_new.items():
            insert_many(connection, TABLES[entity], (*HIDDEN, *columns), rows)
        for (entity, columns), rows in self._values_old.items():
            update_many(connection, TABLES[entity], columns, rows)
        for part in chunks([number for number, _ in self._disputes]):
            connection.execute(sa.delete(conflict).where(conflict.c.record_id.in_(part)))
        open_now = [(number, register) for number, names in self._disputes for register in names]
        insert_many(connection, conflict, ("record_id", "register"), open_now)


def open_registers(state: RecordState) -> list[str]:
    """Return the registers in conflict."""
    return [
        register
        for register, heads in state.heads.items()
        if len(heads) > 1
        and not is_element(register)
        and register != EXISTS
        and show(state.visible(register) or ()).alternatives
    ]
