"""Consent that is withdrawn takes the personal values with it: here, everywhere, for good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.record import Record
from app.services.acts import Act
from app.sync.canonical import DamagedError
from app.sync.change import DELETE, PURGE, Change, decode
from database import purges, records, scrubbing
from database.unit import Unit


def takes_back(change: Change) -> bool:
    """Tell whether a change leaves none of a person's values where it writes them.

    Consent that is withdrawn does, and so does who empties name, e-mail and phone; a number that
    is corrected or cleared beside a name stays an edit like any other, which can be undone.
    """
    entity = by_key().get(change.entity)
    if entity is None or change.kind in {PURGE, DELETE}:
        return False
    written = [r for r in private_registers(entity) if r in change.w]
    return any(
        _withdrawn(change.w[register])
        or not purges.private_parts(change.w[register], entity, register)
        for register in written
    )


def _withdrawn(value: object) -> bool:
    return isinstance(value, dict) and value.get("consent") is False


def holds_somebody(record: Record | None) -> bool:
    """Tell whether a record shows values of a person."""
    fields = by_key()[record.entity].fields.values() if record else ()
    return any(f.private and record.values.get(f.key) for f in fields) if record else False


def would_take_back(record: Record | None, values: Mapping[str, object]) -> bool:
    """Tell whether saving these fields of a record leaves none of a person's values; for good."""
    if record is None or not holds_somebody(record):
        return False
    fields = by_key()[record.entity].fields
    registers = private_registers(by_key()[record.entity])
    after = {**record.values, **values}
    touched = any(fields[key].register in registers for key in values if key in fields)
    left = any(after.get(field.key) for field in fields.values() if field.private)
    return touched and (after.get("consent") is False or not left)


def private_registers(entity: type[Entity]) -> set[str]:
    """Return the registers of an entity in which values of a person lie."""
    return {field.register for field in entity.fields.values() if field.private}


def complete(act: Act, changes: Iterable[tuple[str, Change]] | None = None) -> None:
    """Add to an act the purges that follow from what it takes back; nothing is written yet.

    Args:
        act: an act that is about to be written.
        changes: scope and change of what takes back; None: the act's own.
    """
    told = {c.uid for _, c in act.changes if c.kind == PURGE}
    for scope, change in list(act.changes if changes is None else changes):
        if takes_back(change) and change.uid not in told and act.who.may_write(scope):
            told.add(change.uid)
            purge(act, scope, change.entity, change.uid)


def purge(act: Act, scope: str, key: str, uid: str) -> None:
    """Add to an act what takes back every personal value a record ever held."""
    entity = by_key()[key]
    state = act.merge.state(scope, uid)
    found = held(act.unit, scope, uid, entity)
    for place, change in act.changes:
        if (place, change.uid) == (scope, uid):
            found |= set(purges.of_record(entity, [change.w]))
    found -= scrubbing.known(act.unit, scope, uid)
    if state is None or not found:
        return
    gone = Change(key, uid, PURGE, 0, "", gates=[state.birth.dot], targets=sorted(found))
    act.add(scope, gone)


def held(unit: Unit, scope: str, uid: str, entity: type[Entity]) -> set[str]:
    """Return the commitments in all that was ever written of a record."""
    number = unit.log.records[scope].get(uid)
    if number is None:
        found = records.find(unit, uid)
        number = found[0] if found and found[2] == scope else None
    written = (_written(place.line) for place in records.history(unit, number or 0))
    return set(purges.of_record(entity, written))


def _written(line: bytes) -> dict[str, object]:
    try:
        return dict(decode(line).w)
    except DamagedError:
        return {}
