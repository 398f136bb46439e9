"""What the log knew before the program did: shown once a later version declares it.

A record that a newer program wrote keeps all its registers in the log, also those this program has
no column for (sync.md, "Different versions of the program"). When an upgrade brings the column or
the table, what it would show by now is filled in. Only columns in which nothing stands can be new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from app.domain.catalogue import by_key
from app.sync.merge import Merge
from app.sync.state import RecordState
from database import materialise, schema, search_notes
from database.bulk import chunks, insert_many, update_many
from database.models import record, secret, shape
from database.models import state as edited
from database.rows import HIDDEN
from database.tables import TABLES
from database.unit import Unit

SHOWN_BY = "shown_by"
"""The setting that says up to which step everything known is shown."""


def is_due(unit: Unit) -> bool:
    """Tell whether an upgrade came since everything that is known was shown."""
    return unit.get(SHOWN_BY) != schema.HEAD


def fill(unit: Unit) -> int:
    """Show what the log holds for new columns and tables; return how many rows that concerned."""
    merge = Merge(unit.log)
    reveal = dict(unit.connection.execute(sa.select(secret.c.commitment, secret.c.value)).all()).get
    filled = 0
    for entity in TABLES:
        filled += _add_rows(unit, merge, entity, reveal)
        filled += _fill_columns(unit, merge, entity, reveal)
    unit.put(SHOWN_BY, schema.HEAD)
    return filled


def _add_rows(unit: Unit, merge: Merge, entity: str, reveal: materialise.Reveal) -> int:
    """Make the rows of records whose entity was not known when they came."""
    table = TABLES[entity]
    query = sa.select(record.c.id, record.c.scope, record.c.uid).where(
        record.c.entity == entity, ~sa.exists().where(table.c.id == record.c.id)
    )
    numbers: list[int] = []
    for number, state in _states(unit, unit.connection.execute(query).all()):
        shown = materialise.shown_columns(state, state.registers(), merge, reveal)
        row = (number, state.uid, state.scope, state.owner, int(state.dead), *shown.values())
        insert_many(unit.connection, table, (*HIDDEN, *shown), [row])
        numbers.append(number)
    search_notes.leave(unit.connection, numbers)
    return len(numbers)


def _fill_columns(unit: Unit, merge: Merge, entity: str, reveal: materialise.Reveal) -> int:
    """Fill columns in which nothing stands anywhere, where the log has something for them."""
    table, dark = TABLES[entity], _dark(unit, entity)
    if not dark:
        return 0
    numbers: list[int] = []
    for number, state in _states(unit, _candidates(unit, entity, dark)):
        known = _of(state.registers(), dark)
        shown = materialise.shown_columns(state, known, merge, reveal) if known else {}
        if any(value is not None for value in shown.values()):
            update_many(unit.connection, table, tuple(shown), [(*shown.values(), number)])
            numbers.append(number)
    search_notes.leave(unit.connection, numbers)
    return len(numbers)


def _candidates(unit: Unit, entity: str, dark: frozenset[str]) -> list[Any]:
    """Return the records born with one of these registers, and those written again since."""
    born = [
        number
        for number, names in unit.connection.execute(sa.select(shape.c.id, shape.c.registers))
        if _of(names.split("\n"), dark)
    ]
    query = sa.select(record.c.id, record.c.scope, record.c.uid).where(record.c.entity == entity)
    again = query.join(edited, edited.c.record_id == record.c.id)
    found = {tuple(row) for row in unit.connection.execute(again)}
    for part in chunks(born):
        rows = unit.connection.execute(query.where(record.c.shape_id.in_(part)))
        found.update(tuple(row) for row in rows)
    return sorted(found)


def _dark(unit: Unit, entity: str) -> frozenset[str]:
    """Return the registers of an entity of which no row shows anything."""
    table = TABLES[entity]

    def is_empty(column: str) -> bool:
        query = sa.select(table.c.id).where(table.c[column].is_not(None)).limit(1)
        return unit.connection.execute(query).first() is None

    registers = by_key()[entity].registers.items()
    return frozenset(name for name, fields in registers if all(is_empty(f.key) for f in fields))


def _of(registers: Iterable[str], dark: frozenset[str]) -> list[str]:
    return [register for register in registers if register.partition("/")[0] in dark]


def _states(unit: Unit, rows: Iterable[Any]) -> Iterator[tuple[int, RecordState]]:
    for part in chunks(rows):
        by_scope: dict[str, list[str]] = {}
        for _, scope, uid in part:
            by_scope.setdefault(scope, []).append(uid)
        for scope, uids in by_scope.items():
            unit.log.prefetch(scope, uids)
        for number, scope, uid in part:
            state = unit.log.state(scope, uid)
            if state is not None:
                yield number, state
