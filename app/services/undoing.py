"""Undo and redo of one's own acts while the program runs; each is a new change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.catalogue import by_key
from app.domain.record import Changes
from database import records
from database.engine import Store
from database.unit import read

DEPTH = 200


@dataclass(frozen=True)
class Step:
    """How to go back: put these values in again, delete the record, or make it live again."""

    entity: str
    uid: str
    values: Mapping[str, Any] | None = None
    deleted: bool = False


@dataclass
class Stack:
    """What can be undone and redone in one open database."""

    undo: list[Step] = field(default_factory=list)
    redo: list[Step] = field(default_factory=list)


_stacks: dict[int, Stack] = {}


def stack(store: Store) -> Stack:
    """Return the stack of an open database."""
    return _stacks.setdefault(id(store), Stack())


def forget(store: Store) -> None:
    """Drop the stack of a database that closes."""
    _stacks.pop(id(store), None)


def note(store: Store, entity: str, uid: str, before: Mapping[str, Any] | None) -> None:
    """Remember a save: the values it replaced, or None when it made the record."""
    _push(stack(store).undo, Step(entity, uid, None if before is None else dict(before)))
    stack(store).redo.clear()


def note_deleted(store: Store, uid: str) -> None:
    """Remember a deletion."""
    _push(stack(store).undo, Step("", uid, deleted=True))
    stack(store).redo.clear()


def _push(steps: list[Step], step: Step) -> None:
    steps.append(step)
    del steps[:-DEPTH]


def undo(store: Store) -> Changes | None:
    """Take the last own act back; None when there is none."""
    mine = stack(store)
    return _step(store, mine.undo, mine.redo)


def redo(store: Store) -> Changes | None:
    """Do again what was last undone; None when there is nothing."""
    mine = stack(store)
    return _step(store, mine.redo, mine.undo)


def _step(store: Store, source: list[Step], target: list[Step]) -> Changes | None:
    from app.services import conflicts
    from app.services import records as recording

    if not source:
        return None
    step = source.pop()
    mine = stack(store)
    kept = (list(mine.undo), list(mine.redo))
    if step.deleted:
        changes = conflicts.restore(store, step.uid)
        back = Step(step.entity, step.uid)
    elif step.values is None:
        changes = recording.delete(store, step.uid)
        back = Step(step.entity, step.uid, deleted=True)
    else:
        now = _values(store, step)
        changes = recording.save(store, step.entity, step.uid, dict(step.values)).changes
        back = Step(step.entity, step.uid, now)
    mine.undo[:], mine.redo[:] = kept
    _push(target, back)
    return changes


def _values(store: Store, step: Step) -> dict[str, Any]:
    with read(store) as unit:
        record = records.get(unit, step.uid)
    assert step.values is not None  # noqa: S101
    return {
        key: record.values.get(key) if record else None
        for key in step.values
        if key in by_key()[step.entity].fields
    }
