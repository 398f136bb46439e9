"""What can be undone while the program runs: every own act, with the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from database.engine import Store

DEPTH = 200


@dataclass(frozen=True)
class Step:
    """How to go back: put values in again, delete a record, or make deleted ones live again."""

    entity: str
    uids: tuple[str, ...]
    values: Mapping[str, Any] | None = None
    """The values to put in again; None where the record was made, and goes."""
    deleted: bool = False


@dataclass
class Stack:
    """What can be undone and redone in one open database."""

    undo: list[Step] = field(default_factory=list)
    redo: list[Step] = field(default_factory=list)


_stacks: WeakKeyDictionary[Store, Stack] = WeakKeyDictionary()


def stack(store: Store) -> Stack:
    """Return the stack of an open database."""
    return _stacks.setdefault(store, Stack())


def forget(store: Store) -> None:
    """Drop the stack of a database."""
    _stacks.pop(store, None)


def note(store: Store, entity: str, uid: str, before: Mapping[str, Any] | None) -> None:
    """Remember a save: the values it replaced, or None when it made the record."""
    _note(store, Step(entity, (uid,), None if before is None else dict(before)))


def note_deleted(store: Store, entity: str, uids: Iterable[str]) -> None:
    """Remember a deletion, with the children that went along."""
    _note(store, Step(entity, tuple(uids), deleted=True))


def _note(store: Store, step: Step) -> None:
    mine = stack(store)
    push(mine.undo, step)
    mine.redo.clear()


def push(steps: list[Step], step: Step) -> None:
    """Put a step on top; the oldest ones go when there are many."""
    steps.append(step)
    del steps[:-DEPTH]
