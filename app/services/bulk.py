"""One value for many records: looked at first, then saved as one act, undone as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.base.errors import AppError, CallError, RecordGoneError
from app.base.progress import watched
from app.domain.entity import Entity
from app.domain.fields import Codes, Field, Link
from app.domain.query import Query
from app.domain.record import Changes
from app.services import reaching, recording, steps
from app.services.acts import Act
from app.services.finishing import finish
from database import labels, queries
from database.engine import Store
from database.unit import Unit, again, read

SET: Final = "set"
ADD: Final = "add"
REMOVE: Final = "remove"


@dataclass(frozen=True)
class Refused:
    """A record that cannot have the value, and why."""

    uid: str
    title: str
    error: AppError


@dataclass(frozen=True)
class Plan:
    """What a value would do to each record."""

    changed: tuple[str, ...]
    same: tuple[str, ...]
    """They hold it already."""
    refused: tuple[Refused, ...]


@dataclass(frozen=True)
class Filled:
    """Many records got one value."""

    plan: Plan
    touched: Changes


def fillable(entity: type[Entity]) -> tuple[Field[Any], ...]:
    """Return the fields that many records can be given one value of.

    What names a record, says where it belongs or speaks of a person is written one by one.
    """
    return tuple(
        field
        for field in entity.fields.values()
        if not field.fixed
        and not field.private
        and field.key not in (*entity.identity, *entity.title_fields)
        and not (isinstance(field, Link) and field.parent)
        and not any(member.private for member in entity.registers[field.register])
    )


def uids(store: Store, query: Query, numbers: Sequence[int]) -> list[str]:
    """Return the uids of rows of a list, those that are still there."""
    with read(store) as unit:
        return [str(uid) for uid, _ in queries.page(unit, query.entity, numbers, ()) if uid]


def plan(
    store: Store, entity: str, wanted: Iterable[str], field: str, value: object, how: str = SET
) -> Plan:
    """Say what ``fill`` would do, and do nothing.

    Raises:
        CallError: no such entity, or a field that is not filled in this way.
        RecordRefusedError: no value of this field.
    """
    with read(store) as unit:
        return _fill(unit, store, entity, wanted, _stored(entity, field, value), how)[1]


def fill(
    store: Store, entity: str, wanted: Iterable[str], field: str, value: object, how: str = SET
) -> Filled:
    """Give many records one value, as one act; those that cannot have it are left as they are.

    Args:
        store: the database.
        entity: key of their entity.
        wanted: their uids.
        field: the field.
        value: its JSON value; None clears it.
        how: ``set``; of a set also ``add`` and ``remove``, which leave its other codes alone.

    Raises:
        CallError: no such entity, or a field that is not filled in this way.
        RecordRefusedError: no value of this field.
    """
    stored = _stored(entity, field, value)
    wanted = list(wanted)

    def filled(unit: Unit) -> Filled:
        act, found = _fill(unit, store, entity, wanted, stored, how)
        step = steps.of(act)
        touched = finish(unit, act)
        steps.note(store, step)
        return Filled(found, touched)

    return again(store, reaching.of_records(store, wanted), filled)


def _stored(entity: str, field: str, value: object) -> dict[str, Any]:
    declared = recording.known_entity(entity)
    if field not in {each.key for each in fillable(declared)}:
        raise CallError("unknown_field", entity=entity, field=field)
    return recording.stored_values(declared, {field: value})


def _fill(
    unit: Unit,
    store: Store,
    entity: str,
    wanted: Iterable[str],
    stored: Mapping[str, Any],
    how: str,
) -> tuple[Act, Plan]:
    """Put the edits into an act, which is not written yet."""
    declared = recording.known_entity(entity)
    act = Act(unit, store.identity)
    uids = list(dict.fromkeys(wanted))
    act.load(uids)
    changed: list[str] = []
    same: list[str] = []
    refused: list[tuple[str, AppError]] = []
    told = watched()
    for at, uid in enumerate(uids):
        told.report(at, len(uids), "check")
        told.check()
        try:
            (changed if _edit(act, declared, uid, stored, how) else same).append(uid)
        except AppError as error:
            refused.append((uid, error))
    titles = labels.titles(unit, [uid for uid, _ in refused])
    named = tuple(Refused(uid, titles.get(uid, ""), error) for uid, error in refused)
    return act, Plan(tuple(changed), tuple(same), named)


def _edit(act: Act, entity: type[Entity], uid: str, stored: Mapping[str, Any], how: str) -> bool:
    place = act.place_of(uid)
    if not place:
        raise RecordGoneError(uid=uid)
    record = recording.current(act, uid, place)
    if record.deleted or record.entity != entity.key:
        raise RecordGoneError(uid=uid)
    [(key, value)] = stored.items()
    if how != SET:
        if not isinstance(entity.fields[key], Codes):
            raise CallError("not_a_set", entity=entity.key, field=key)
        now, moved = set(record.values.get(key) or ()), set(value or ())
        value = sorted(now | moved if how == ADD else now - moved) or None
    values = {key: value}
    recording.allow_status(act, record, values)
    return recording.edit(act, entity, recording.reading_of(act, record), values)
