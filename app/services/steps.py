"""What can be undone while the program runs: every own act, with what it replaced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from app.domain.catalogue import by_key
from app.services import withdrawals
from app.services.acts import Act
from app.sync.change import EDIT, LIVE, PURGE, Change
from database.engine import Store

DEPTH = 200


@dataclass(frozen=True)
class Step:
    """One act: its changes, and what the fields they wrote held before."""

    changes: tuple[tuple[str, Change], ...]
    """Scope and change, in the order they were made."""
    before: Mapping[str, Mapping[str, Any]]
    """Per record that was edited, the shown values of the fields written."""
    seen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Per record made live again, the heads it came back with."""
    purged: frozenset[str] = frozenset()
    """Records whose personal values it took back for good: no way leads back behind it."""
    final: bool = False
    """Whether it settled what several laptops did: nobody can do as if that had not happened."""


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


def of(act: Act) -> Step:
    """Return an act as a step; called before the act is written."""
    changes = tuple(act.changes)
    before: dict[str, dict[str, Any]] = {}
    seen: dict[str, frozenset[str]] = {}
    purged = frozenset(
        change.uid
        for scope, change in changes
        if change.kind == PURGE
        or (
            withdrawals.takes_back(change)
            and withdrawals.holds_somebody(act.stored(scope, change.uid))
        )
    )
    for scope, change in changes:
        if change.uid in purged:
            continue
        if change.kind == EDIT and (found := act.stored(scope, change.uid)) is not None:
            held = before.setdefault(change.uid, {})
            for key in keys_of(change):
                held.setdefault(key, found.values.get(key))
        elif change.kind == LIVE and (state := act.merge.state(scope, change.uid)) is not None:
            seen[change.uid] = frozenset(state.head_dots())
    return Step(changes, before, seen, purged)


def note(store: Store, step: Step) -> None:
    """Remember an act that was just saved; what could be redone cannot any more.

    No way leads back behind a decision: it also settled what somebody else had written.
    """
    if step.changes:
        mine = stack(store)
        mine.undo[:] = [old for old in mine.undo if step.purged.isdisjoint(old.before)]
        decided = {change.uid for _, change in step.changes if change.decision}
        mine.undo[:] = [old for old in mine.undo if decided.isdisjoint(_uids(old))]
        push(mine.undo, step)
        mine.redo.clear()


def _uids(step: Step) -> set[str]:
    return {change.uid for _, change in step.changes}


def push(steps: list[Step], step: Step) -> None:
    """Put a step on top; the oldest ones go when there are many."""
    steps.append(step)
    del steps[:-DEPTH]


def keys_of(change: Change) -> Iterator[str]:
    """Yield the fields a change wrote, as far as this program knows them."""
    registers = by_key()[change.entity].registers if change.entity in by_key() else {}
    for register in change.w:
        for member in registers.get(register.partition("/")[0], ()):
            yield member.key
