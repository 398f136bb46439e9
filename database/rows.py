"""The rows of records: who they are, their heads, and the columns people read."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from app.sync.alike import Births, Edits
from app.sync.change import EXISTS, GENESIS
from app.sync.columns import Column
from app.sync.merge import Merge
from app.sync.register import is_element, show
from app.sync.state import RecordState
from app.sync.touched import Touched, sorted_shape
from database import materialise, states
from database.bulk import delete_many, insert_columns, insert_many, update_many
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
Line = tuple[Any, ...]


_LAST = itemgetter(-1)
"""The number of the row, where it is what a statement looks for."""


class Rows:
    """Gathers what a merge changed, and writes it in few statements."""

    def __init__(self, connection: sa.Connection, log: Log, merge: Merge) -> None:
        """Begin with nothing gathered."""
        self.connection = connection
        self.log = log
        self.merge = merge
        self._born: list[tuple[sa.Table, dict[str, Column], dict[str, Any]]] = []
        self._records: list[Line] = []
        self._marks: list[Line] = []
        self._owners: list[Line] = []
        self._heads_new: list[Line] = []
        self._heads_old: list[Line] = []
        self._values_new: dict[Shape, list[Line]] = defaultdict(list)
        self._values_old: dict[Shape, list[Line]] = defaultdict(list)
        self._disputes: list[tuple[int, list[str]]] = []

    def reveal(self, sealed: str) -> str | None:
        """Return the private value that a commitment stands for, or None when it is gone."""
        return self._secrets.get(sealed)

    @cached_property
    def _secrets(self) -> dict[str, str]:
        """The private values; only private fields make us read them."""
        query = sa.select(secret.c.commitment, secret.c.value)
        return dict(self.connection.execute(query).all())

    def born(self, births: Births) -> None:
        """Gather new records of one form, numbered, of which there is only their birth."""
        entity, numbers, log = births.entity, births.numbers, self.log
        owners = births.owners
        known: list[Any] = [None] * len(numbers)  # built-in rows have no birth
        if births.replica != GENESIS:
            known = list(map(bytearray.fromhex, births.identities))
        columns: dict[str, Column] = {
            "id": numbers,
            "uid": births.uids,
            "owner": owners,
            "birth": known,
            "born_at": births.ats,
            "born_seq": births.seqs,
        }
        fixed = {
            "scope": births.scope,
            "entity": entity,
            "born_by": log.numbers[births.replica],
            "shape_id": log.shape_number(sorted_shape(births.registers)),
        }
        self._born.append((record, columns, fixed))
        if entity not in TABLES:
            return
        if births.values is None:
            for number, newborn in zip(numbers, births.born, strict=True):
                hidden = (number, newborn.born.uid, births.scope, newborn.born.owner, 0)
                self._shown_row(hidden, newborn.state)
            return
        names, values = materialise.shown_alike(entity, births.values)
        hidden_columns = {"id": numbers, "_uid": births.uids, "_owner": owners}
        shown = {**hidden_columns, **dict(zip(names, values, strict=True))}
        self._born.append((TABLES[entity], shown, {"_scope": births.scope}))

    def edited(self, form: Edits) -> None:
        """Gather records, numbered, whose birth was followed by one edit; none has conflicts."""
        entity, registers, numbers = form.entity, form.registers, form.numbers
        if not registers:
            return
        packed = states.pack_alike(form, self.log.numbers)
        self._heads_new.extend(zip(packed, numbers, strict=True))
        if entity not in TABLES:
            return
        plain = materialise.plain_registers(entity)
        if plain.keys() >= set(registers):
            casts = [plain[register] for register in registers]
            values = [
                materialise.cast_all(cast, column)
                for (_, cast), column in zip(casts, form.columns, strict=True)
            ]
            columns = tuple(column for column, _ in casts)
            self._values_old[entity, columns].extend(zip(*values, numbers, strict=True))
            return
        # a group, a set, a private field, or one this program does not know
        for number, edit in zip(numbers, form.edits, strict=True):
            shown = materialise.shown_columns(edit.state, registers, self.merge, self.reveal)
            if shown:
                self._values_old[entity, tuple(shown)].append((*shown.values(), number))

    def add(self, number: int, state: RecordState) -> int:
        """Gather a new record that was written again at once; return how many conflicts it has."""
        disputed = open_registers(state)
        packed = states.pack(state, self.log.numbers)
        if packed is not None:  # a purge, or an edit of nothing, leaves it as it was born
            self._heads_new.append((packed, number))
        if disputed:
            self._disputes.append((number, disputed))
        dead = int(state.dead)
        self._records.append(self._record_row(number, state, dead, len(disputed)))
        if state.entity in TABLES:
            self._shown_row((number, state.uid, state.scope, state.owner, dead), state)
        return len(disputed)

    def change(self, number: int, touched: Touched) -> int:
        """Gather a record that was here before; return how many conflicts it has now."""
        state = touched.state
        had_heads, *was = self.log.flags.get(number, (False, 0, 0))
        packed = states.pack(state, self.log.numbers)
        if had_heads:
            self._heads_old.append((packed, number))
        elif packed is not None:  # a purge shows a record anew that is still as it was born
            self._heads_new.append((packed, number))
        disputed = open_registers(state)
        now = [int(state.dead), len(disputed)]
        if now != was:
            self._marks.append((*now, number))
        if touched.reowned:
            self._owners.append((state.owner, number))
        if disputed or was[1]:
            self._disputes.append((number, disputed))
        if state.entity in TABLES:
            shown = materialise.shown_columns(state, touched.registers, self.merge, self.reveal)
            if now[0] != was[0]:
                shown["_dead"] = now[0]
            if touched.reowned:
                shown["_owner"] = state.owner
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
        for table, columns, fixed in self._born:
            insert_columns(connection, table, columns, fixed, len(columns["id"]))
        insert_many(connection, record, RECORD, self._records)
        update_many(connection, record, ("dead", "conflicts"), self._marks)
        update_many(connection, record, ("owner",), self._owners)
        insert_many(connection, edited, ("heads", "record_id"), self._heads_new)
        update_many(connection, edited, ("heads",), self._heads_old)
        for (entity, names), rows in self._values_new.items():
            insert_many(connection, TABLES[entity], (*HIDDEN, *names), rows)
        for (entity, names), changed in self._values_old.items():
            update_many(connection, TABLES[entity], names, changed)
        if self._disputes:
            delete_many(connection, conflict.c.record_id, [number for number, _ in self._disputes])
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
