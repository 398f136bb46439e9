"""Undo and redo of one's own acts; each is a new change, nothing is taken back silently."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.record import Changes
from app.services import conflicts, recording
from app.services import records as recorder
from app.services.steps import Step, push, stack
from database import records
from database.engine import Store
from database.unit import read

__all__ = ["redo", "undo"]


def undo(store: Store) -> Changes | None:
    """Take the last own act back; None when there is none."""
    mine = stack(store)
    return _step(store, mine.undo, mine.redo)


def redo(store: Store) -> Changes | None:
    """Do again what was last undone; None when there is nothing."""
    mine = stack(store)
    return _step(store, mine.redo, mine.undo)


def _step(store: Store, source: list[Step], target: list[Step]) -> Changes | None:
    if not source:
        return None
    step = source.pop()
    mine = stack(store)
    kept = (list(mine.undo), list(mine.redo))
    first = step.uids[0]
    if step.deleted:
        changes = conflicts.restore(store, step.uids)
        back = Step(step.entity, (first,))
    elif step.values is None:
        changes = recorder.delete(store, first)
        back = Step(step.entity, (first, *sorted(changes.uids - {first})), deleted=True)
    else:
        now = _values(store, first, step.values)
        changes = recorder.save(store, step.entity, first, dict(step.values)).changes
        back = Step(step.entity, (first,), now)
    mine.undo[:], mine.redo[:] = kept
    push(target, back)
    return changes


def _values(store: Store, uid: str, keys: Mapping[str, Any]) -> dict[str, Any]:
    """Return what these fields hold now, to come back to."""
    with read(store) as unit:
        record = records.get(unit, uid)
    if record is None:
        return dict.fromkeys(keys)
    known = recording.known_entity(record.entity).fields
    return {key: record.values.get(key) for key in keys if key in known}
