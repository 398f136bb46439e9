"""Conflicts and review items: what waits for a person, and decisions that travel to everyone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.base import clock
from app.base.errors import CallError, RecordError, RecordGoneError
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Field
from app.domain.record import Changes
from app.services import authors, dates, finishing, reaching, recording, splitting, steps
from app.services.acts import Act
from app.sync.change import EDIT, Change, Dot, parse_dot
from app.sync.register import Head, show
from app.sync.state import RecordState
from database import packages, records
from database import reviews as kept
from database.engine import Store
from database.unit import Unit, again, read

_UNSET = object()


@dataclass(frozen=True)
class Alternative:
    """One of the values that were written beside each other."""

    n: int
    """Counted from 1, the shown one first."""
    values: Mapping[str, Any]
    by: str
    office: str
    at: int
    when: str
    shown: bool
    doubtful: bool
    """Whether the time cannot be right, or the laptop's clock was marked as wrong."""


@dataclass(frozen=True)
class Conflict:
    """A register with several different heads."""

    uid: str
    entity: str
    scope: str
    register: str
    field: str
    """The first field of the register."""
    fields: tuple[str, ...]
    title: str
    base: Mapping[str, Any] | None
    """What all of them had read, where that is one value."""
    alternatives: list[Alternative]


@dataclass(frozen=True)
class Review:
    """Something a merge left to look at."""

    id: str
    kind: str
    uid: str
    entity: str
    scope: str
    title: str
    params: Mapping[str, Any]


@dataclass(frozen=True)
class Decided:
    """What became of many conflicts."""

    count: int
    changes: Changes


_Choose = Callable[[Act, type[Entity], tuple[Head, ...]], Any]


def conflicts(store: Store) -> list[Conflict]:
    """Return the open conflicts, in a stable order."""
    with read(store) as unit:
        return [_conflict(unit, found) for found in kept.open_conflicts(unit)]


def _conflict(unit: Unit, found: kept.Found) -> Conflict:
    state = unit.log.state(found.scope, found.uid)
    assert state is not None  # noqa: S101  (the conflict is about it)
    heads = show(state.visible(found.kind) or (), unit.log.suspect).alternatives
    members = (
        by_key()[found.entity].registers.get(found.kind, ()) if found.entity in by_key() else ()
    )
    keys = tuple(member.key for member in members) or (found.kind,)
    alternatives = [
        Alternative(
            n,
            fields_of(unit, keys, members, head.value),
            authors.of_head(unit, found.scope, head),
            _office(unit, head),
            head.at,
            clock.iso(head.at),
            n == 1,
            dates.is_doubtful(head.at) or head.replica in unit.log.suspect,
        )
        for n, head in enumerate(heads, 1)
    ]
    return Conflict(
        found.uid,
        found.entity,
        found.scope,
        found.kind,
        keys[0],
        keys,
        records.title(unit, found.entity, found.uid),
        _base(unit, found, keys, members, heads),
        alternatives,
    )


def fields_of(
    unit: Unit,
    keys: tuple[str, ...],
    members: tuple[Any, ...],
    value: Any,  # noqa: ANN401  (any stored value)
) -> dict[str, Any]:
    """Return a register's value as field values; private parts as far as they are still here."""
    if not members or not members[0].group:
        return {keys[0]: value}
    parts = value if isinstance(value, dict) else {}
    hidden = [parts[m.key] for m in members if m.private and parts.get(m.key)]
    clear = packages.secrets_of(unit, hidden) if hidden else {}
    return {
        m.key: clear.get(parts[m.key], [None, None])[1]
        if m.private and parts.get(m.key)
        else parts.get(m.key)
        for m in members
    }


def _office(unit: Unit, head: Head) -> str:
    return packages.replicas(unit).get(head.replica, {}).get("office", "")


def _base(
    unit: Unit,
    found: kept.Found,
    keys: tuple[str, ...],
    members: tuple[Any, ...],
    heads: tuple[Head, ...],
) -> Mapping[str, Any] | None:
    """Return the value that every alternative replaced, when they all read the same one."""
    read_dots = {tuple(_read(unit, found, head)) for head in heads}
    if len(read_dots) != 1 or len(next(iter(read_dots))) != 1:
        return None
    dot = parse_dot(next(iter(next(iter(read_dots)))))
    try:
        base = unit.log.change(found.scope, dot)
    except KeyError:
        return None
    return fields_of(unit, keys, members, base.w.get(found.kind))


def _read(unit: Unit, found: kept.Found, head: Head) -> list[str]:
    try:
        change = unit.log.change(found.scope, Dot(head.id, head.seq, head.replica))
    except KeyError:
        return []
    return change.read(found.kind)


def resolve(
    store: Store,
    uid: str,
    field_key: str,
    *,
    take: int | None = None,
    value: Any = _UNSET,  # noqa: ANN401  (any JSON value)
    values: Mapping[str, Any] | None = None,
    reason: str = "",
) -> Changes:
    """Decide a conflict: take an alternative, or write anew; the decision travels to everyone.

    Args:
        store: the database.
        uid: the record.
        field_key: any field of the register in conflict.
        take: number of the alternative, from 1.
        value: a new value for the field instead.
        values: new values for several fields of the register instead.
        reason: why, for those whose value was not taken.

    Raises:
        RecordGoneError: no such record.
        CallError: there is no such field, conflict or alternative; ``decided_meanwhile``: somebody
            else was faster.
    """
    anew = dict(values or {})
    if value is not _UNSET:
        anew[field_key] = value

    def choose(act: Act, entity: type[Entity], heads: tuple[Head, ...]) -> Any:  # noqa: ANN401
        if anew:
            return _written(act, entity, field_key, heads[0].value, anew)
        if take is not None and 1 <= take <= len(heads):
            return heads[take - 1].value
        raise CallError("no_such_alternative", n=take, count=len(heads))

    def decided(unit: Unit) -> Changes:
        act = Act(unit, store.identity)
        _decide(act, uid, field_key, choose, reason)
        step = steps.of(act)
        changes = finishing.finish(unit, act)
        steps.note(store, step)
        return changes

    return again(store, reaching.of_records(store, [uid]), decided)


def resolve_all(
    store: Store, office: str, items: Iterable[tuple[str, str]], reason: str = ""
) -> Decided:
    """Take what one office wrote in many conflicts, by one act.

    What somebody decided meanwhile, what is not ours to write, and conflicts in which the office
    wrote nothing or several things are left as they are.

    Args:
        store: the database.
        office: whose versions are taken.
        items: record and any field of the register of each conflict.
        reason: why, for those whose values were not taken.
    """
    named = list(items)

    def choose(act: Act, _: type[Entity], heads: tuple[Head, ...]) -> Any:  # noqa: ANN401
        found = [head.value for head in heads if _office(act.unit, head) == office]
        if len(found) != 1:
            raise CallError("no_such_alternative", n=None, count=len(heads))
        return found[0]

    def decided(unit: Unit) -> Decided:
        act, count = Act(unit, store.identity), 0
        for uid, field_key in named:
            with contextlib.suppress(CallError, RecordError):
                _decide(act, uid, field_key, choose, reason)
                count += 1
        step = steps.of(act)
        changes = finishing.finish(unit, act)
        steps.note(store, step)
        return Decided(count, changes)

    return again(store, reaching.of_records(store, [uid for uid, _ in named]), decided)


def _decide(act: Act, uid: str, field_key: str, choose: _Choose, reason: str) -> None:
    """Add the decision of one conflict to an act."""
    unit = act.unit
    record = records.get(unit, uid)
    if record is None or record.deleted:
        raise RecordGoneError(uid=uid)
    entity = by_key()[record.entity]
    if field_key not in entity.fields:
        raise CallError("unknown_field", entity=record.entity, field=field_key)
    register = entity.fields[field_key].register
    state = act.merge.state(record.scope, uid)
    assert state is not None  # noqa: S101
    heads = show(state.visible(register) or (), unit.log.suspect).alternatives
    if not heads:
        raise _nothing_to_decide(unit, state, register, field_key)
    chosen = choose(act, entity, heads)
    if not act.who.may_write(record.scope):
        raise RecordError("not_yours", scope=record.scope, office=act.who.office)
    recording.allow_steering(act, record.entity, record.values)
    act.add(record.scope, _decision(state, record.entity, register, chosen, reason))


def _written(
    act: Act,
    entity: type[Entity],
    field_key: str,
    shown: Any,  # noqa: ANN401  (any stored value)
    anew: Mapping[str, Any],
) -> Any:  # noqa: ANN401
    """Return what a register holds once some of its fields are written anew."""
    register, chosen = entity.fields[field_key].register, shown
    for key, stored in recording.stored_values(entity, anew).items():
        if entity.fields[key].register != register:
            raise CallError("unknown_field", entity=entity.key, field=key)
        chosen = _rewritten(act, entity.fields[key], chosen, stored)
    return chosen


def _nothing_to_decide(unit: Unit, state: RecordState, register: str, field: str) -> CallError:
    """Say that a register is no conflict, or no longer: who decided it, where somebody did."""
    for head in state.visible(register) or ():
        with contextlib.suppress(KeyError):
            change = unit.log.change(state.scope, Dot(head.id, head.seq, head.replica))
            if change.decision:
                by = authors.of_change(unit, head.replica, change)
                return CallError("decided_meanwhile", uid=state.uid, field=field, by=by)
    return CallError("no_conflict", uid=state.uid, field=field)


def _rewritten(act: Act, field: Field[Any], shown: Any, stored: Any) -> Any:  # noqa: ANN401
    """Return what a register holds once one of its fields is written anew."""
    if not field.group:
        return stored
    if field.private and stored is not None:
        stored = act.hide(stored)
    whole = {**(shown if isinstance(shown, dict) else {}), field.key: stored}
    return {key: part for key, part in whole.items() if part is not None} or None


def _decision(state: RecordState, entity: str, register: str, value: Any, reason: str) -> Change:  # noqa: ANN401
    return Change(
        entity,
        state.uid,
        EDIT,
        0,
        "",
        w={register: value},
        s={register: state.dots(register)},
        gates=[state.birth.dot],
        decision=True,
        reason=reason,
    )


def reviews(store: Store) -> list[Review]:
    """Return the open review items, in a stable order."""
    with read(store) as unit:
        return [
            Review(
                f.id,
                f.kind,
                f.uid,
                f.entity,
                f.scope,
                records.title(unit, f.entity, f.uid),
                f.params,
            )
            for f in kept.open_items(unit)
        ]


def review(store: Store, review_id: str, action: str, reason: str = "") -> Changes:
    """Settle a review item.

    Args:
        store: the database.
        review_id: the item.
        action: ``keep`` the record, ``delete`` it, ``split`` what two rows made one, or ``done``:
            looked at.
        reason: why, for the others.

    Raises:
        CallError: no such item or action.
    """
    with read(store) as unit:
        item = _open_item(unit, review_id)

    def settled(unit: Unit) -> Changes:
        item = _open_item(unit, review_id)  # somebody may have settled it meanwhile
        if action == "done":
            kept.settle(unit, review_id)
            unit.commit()
            return Changes(frozenset({item.entity}), frozenset({item.uid}))
        record = records.get(unit, item.uid, item.scope)
        if record is None:
            raise RecordGoneError(uid=item.uid)
        act = Act(unit, store.identity)
        recording.allow_steering(act, record.entity, record.values)
        if action == "keep":
            recording.keep(act, record, reason)
        elif action == "delete":
            recording.bury(act, record, reason)
        elif action == "split":
            splitting.split(act, record)
        else:
            raise CallError("no_such_action", action=action)
        kept.settle(unit, review_id)
        step = replace(steps.of(act), final=True)
        changes = finishing.finish(unit, act)
        steps.note(store, step)
        return changes

    return again(store, reaching.of_records(store, [item.uid], [item.scope]), settled)


def _open_item(unit: Unit, review_id: str) -> kept.Found:
    item = next((f for f in kept.open_items(unit) if f.id == review_id), None)
    if item is None:
        raise CallError("no_such_review", id=review_id)
    return item


def restore(store: Store, uids: Iterable[str]) -> Changes:
    """Bring deleted records back as they were, by one decision that travels."""
    uids = list(uids)

    def restored(unit: Unit) -> Changes:
        act = Act(unit, store.identity)
        for uid in uids:
            record = records.get(unit, uid)
            if record is None:
                raise RecordGoneError(uid=uid)
            if record.deleted:
                recording.keep(act, record)
        step = steps.of(act)
        changes = finishing.finish(unit, act)
        steps.note(store, step)
        return changes

    return again(store, reaching.of_records(store, uids), restored)
