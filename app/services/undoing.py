"""Undo and redo of one's own acts; each is a new change, nothing is taken back silently."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from app.base.errors import RecordError, RecordGoneError
from app.domain.catalogue import by_key
from app.domain.fields import Codes
from app.domain.record import Changes
from app.services import reaching, recording, steps
from app.services.acts import Act
from app.services.conflicts import fields_of
from app.services.finishing import finish
from app.services.steps import Step, push, stack
from app.sync.canonical import DamagedError
from app.sync.change import BIRTH, DELETE, EDIT, LIVE, Change, Dot, parse_dot
from app.sync.state import RecordState
from database import officers, records
from database.engine import Store
from database.unit import Unit, again

__all__ = ["EDITED", "GONE", "MADE", "UndoRefusedError", "Undone", "redo", "undo"]

EDITED: Final = "edited"
MADE: Final = "made"
GONE: Final = "gone"
_KINDS = {BIRTH: MADE, LIVE: MADE, EDIT: EDITED, DELETE: GONE}
_TURNED = {MADE: GONE, GONE: MADE, EDITED: EDITED}


class UndoRefusedError(RecordError):
    """Somebody else's newer work stands on what was to be undone; nothing was changed."""

    default_code = "undo_newer"


@dataclass(frozen=True)
class Undone:
    """What was taken back, or done again."""

    changes: Changes
    kind: str
    """What the person had done: ``edited``, ``made`` or ``gone`` (deleted)."""
    entity: str
    uid: str
    """The record it was about; of several the first one made, or the one that held the others."""
    count: int
    fields: tuple[str, ...]


@dataclass
class _Part:
    """What a step did to one record."""

    scope: str
    entity: str
    uid: str
    kind: str
    wrote: dict[str, Any] = field(default_factory=dict)


def undo(store: Store) -> Undone | None:
    """Take the last own act back; None when there is none.

    Raises:
        UndoRefusedError: somebody else's newer work stands on it, it took a person's consent back,
            or it was a decision about a deletion, or one that kept what was shown; an earlier act
            is next.
        RecordGoneError: the record is not here any more; an earlier act is next.
    """
    mine = stack(store)
    return _step(store, mine.undo, mine.redo, lambda kind: kind)


def redo(store: Store) -> Undone | None:
    """Do again what was last undone; None when there is nothing.

    Raises:
        UndoRefusedError: somebody else's newer work stands on it.
        RecordGoneError: the record is not here any more.
    """
    mine = stack(store)
    return _step(store, mine.redo, mine.undo, lambda kind: _TURNED[kind])


def _step(
    store: Store, source: list[Step], target: list[Step], named: Callable[[str], str]
) -> Undone | None:
    if not source:
        return None
    step = source[-1]
    if step.purged:
        source.pop()
        raise UndoRefusedError("undo_purged", uid=min(step.purged))
    if step.final:
        source.pop()
        raise UndoRefusedError("undo_final", uid=step.changes[0][1].uid)
    parts = _parts(step)

    def turned(unit: Unit) -> tuple[Step, Changes]:
        act = Act(unit, store.identity)
        act.load(parts)
        for part in reversed(parts.values()):
            _go_back(act, step, part)
        if not act.size:
            raise UndoRefusedError("undo_kept", uid=min(parts, default=""))
        return steps.of(act), finish(unit, act)

    try:
        reach = reaching.of_records(store, parts, [part.scope for part in parts.values()])
        back, changes = again(store, reach, turned)
    except RecordError:
        source.pop()
        raise
    source.pop()
    push(target, back)
    listed = list(parts.values())
    first = listed[-1] if listed[0].kind == GONE else listed[0]
    fields = tuple(step.before.get(first.uid, ()))
    return Undone(changes, named(first.kind), first.entity, first.uid, len(listed), fields)


def _parts(step: Step) -> dict[str, _Part]:
    """Return what a step did, record by record; what it made and deleted again is nothing."""
    parts: dict[str, _Part] = {}
    for scope, change in step.changes:
        part = parts.get(change.uid)
        if part is None:
            kind = _KINDS[change.kind]
            part = parts[change.uid] = _Part(scope, change.entity, change.uid, kind)
        elif change.kind == DELETE:
            if part.kind == MADE:
                del parts[change.uid]
                continue
            part.kind = GONE
        part.wrote.update(_values(change))
    return parts


def _values(change: Change) -> dict[str, Any]:
    return dict(change.w) if change.kind == EDIT else {}


def _go_back(act: Act, step: Step, part: _Part) -> None:
    state = act.merge.state(part.scope, part.uid)
    if state is None:
        raise RecordGoneError(uid=part.uid)
    if part.kind == GONE:
        _bring_back(act, part, state)
        return
    if state.dead:
        raise RecordGoneError(uid=part.uid)
    if part.kind == MADE:
        _take_away(act, step, part, state)
    else:
        _put_again(act, step, part, state)


def _bring_back(act: Act, part: _Part, state: RecordState) -> None:
    tombs = state.standing().values()
    _only_mine(act, part, [Dot(tomb.id, tomb.seq, tomb.replica) for tomb in tombs])
    if not state.dead:
        raise UndoRefusedError(uid=part.uid, by=_names(act, _writers(state)))
    recording.keep(act, recording.current(act, part.uid, part.scope))


def _take_away(act: Act, step: Step, part: _Part, state: RecordState) -> None:
    known = step.seen.get(part.uid, frozenset())
    heads = [parse_dot(dot) for dot in state.head_dots() if dot not in known]
    _only_mine(act, part, heads)
    children = records.children(act.unit, part.uid)
    mine = {change.uid for _, change in step.changes}
    for kid in (kid for kids in children.values() for kid in kids if kid.uid not in mine):
        below = act.merge.state(kid.scope, kid.uid)
        if below is not None and not below.dead:
            raise UndoRefusedError(uid=part.uid, by=_names(act, [below.birth.replica]))
    recording.bury(act, recording.current(act, part.uid, part.scope))


def _put_again(act: Act, step: Step, part: _Part, state: RecordState) -> None:
    """Write the values of before; only where the fields are as the step left them."""
    record = recording.current(act, part.uid, part.scope)
    heads = [head for register in part.wrote for head in state.visible(register) or ()]
    _only_mine(act, part, [Dot(head.id, head.seq, head.replica) for head in heads])
    entity = by_key()[part.entity]
    before = step.before[part.uid]
    values: dict[str, Any] = {}
    for register, written in part.wrote.items():
        members = entity.registers.get(register.partition("/")[0], ())
        if not members:
            continue
        if isinstance(members[0], Codes):
            key, code = members[0].key, register.partition("/")[2]
            now = set((values if key in values else record.values).get(key) or ())
            again = now | {code} if code in (before[key] or ()) else now - {code}
            values[key] = sorted(again) or None
            continue
        left = fields_of(act.unit, tuple(m.key for m in members), members, written)
        if any(record.values.get(key) != value for key, value in left.items()):
            raise UndoRefusedError(uid=part.uid, by=act.who.by)
        values.update({member.key: before.get(member.key) for member in members})
    recording.edit(act, entity, recording.reading_of(act, record), values)


def _writers(state: RecordState) -> list[str]:
    return [parse_dot(dot).replica for dot in state.head_dots()]


def _only_mine(act: Act, part: _Part, dots: list[Dot]) -> None:
    """Refuse where work of another laptop, or officer, is among what would be replaced."""
    others = [dot.replica for dot in dots if dot.replica != act.who.replica]
    if others:
        raise UndoRefusedError(uid=part.uid, by=_names(act, others))
    if act.who.officer and (colleagues := _colleagues(act, part, dots)):
        raise UndoRefusedError(uid=part.uid, by=", ".join(colleagues))


def _colleagues(act: Act, part: _Part, dots: list[Dot]) -> list[str]:
    """Return the other officers of this database among those who wrote some changes."""
    unit, found = act.unit, set[str]()
    for dot in dots:
        with contextlib.suppress(KeyError, DamagedError):
            change = unit.log.change(part.scope, dot)
            found.add(officers.of_change(unit, dot.replica, change))
    return sorted(name for name in found if name and not officers.is_of(name, unit.store.login))


def _names(act: Act, replicas: list[str]) -> str:
    others = sorted({act.unit.log.who(r) for r in replicas if r != act.who.replica})
    return ", ".join(others) or act.who.by
