"""The merge: changes in causal order become record states. It never writes a change itself.

``Merge`` is fed one feed at a time by ``admission``; it tells what a change still waits for, and
takes it in when nothing is missing. Because admission is causal, taking in is simple: the heads a
write names go, the others stay beside it. ``fold`` is the same merge from nothing, and is what
checks and tests compare with.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from app.sync.change import ALL, BIRTH, DELETE, EDIT, EXISTS, GENESIS, LIVE, Change, Dot, dot_id, parse_dot
from app.sync.register import Head
from app.sync.state import Birth, Live, RecordState, Tomb

Key = tuple[str, str]
"""(scope, uid): what a record is."""


class Past(Protocol):
    """What was admitted before; a store or a test double of one."""

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return the state of a record, or None when its birth is not here."""

    def knows(self, scope: str, dot: Dot) -> bool:
        """Tell whether this very change was admitted."""

    def change(self, scope: str, dot: Dot) -> Change:
        """Return an admitted change from the log."""


@dataclass(frozen=True)
class Wait:
    """What a held change waits for: ``what`` is change, record or previous."""

    what: str
    scope: str
    replica: str = ""
    seq: int = 0
    uid: str = ""


@dataclass(slots=True)
class Touched:
    """A record this merge changed."""

    state: RecordState
    before: int
    """Its weight in the digest before."""
    registers: set[str] = field(default_factory=set)
    born: Change | None = None
    """Its birth, when it happened here and nothing else did."""


def parent_scopes(scope: str) -> tuple[str, ...]:
    """Return the scopes a link from this scope may point into."""
    office, _, private = scope.partition("/")
    return (scope, office, "global") if private else (scope, "global")


class Merge:
    """One merge in progress over a past."""

    def __init__(self, past: Past) -> None:
        """Begin with nothing taken in."""
        self.past = past
        self.touched: dict[Key, Touched] = {}
        self.taken: set[str] = set()
        self._values: dict[Key, Change] = {}

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return a record as it stands in this merge."""
        found = self.touched.get((scope, uid))
        return found.state if found else self.past.state(scope, uid)

    def missing(self, scope: str, change: Change) -> Wait | None:
        """Return the first thing a change names that is not here, or None."""
        if change.kind == BIRTH:
            for uid in change.gates:
                if all(self.state(place, uid) is None for place in parent_scopes(scope)):
                    return Wait("record", scope, uid=uid)
            return None
        state = self.state(scope, change.uid)
        known = {state.birth.id} if state else set()
        for dots in (change.gates, *change.s.values(), change.tombs, change.named):
            for dot in dots:
                if dot_id(dot) in known or dot_id(dot) in self.taken:
                    continue
                parsed = parse_dot(dot)
                if not self._known(scope, parsed, state):
                    return Wait("change", scope, parsed.replica, parsed.seq, change.uid)
                known.add(parsed.id)
        if state is None and change.kind in {EDIT, DELETE, LIVE}:
            return Wait("record", scope, uid=change.uid)
        return None

    def _known(self, scope: str, dot: Dot, state: RecordState | None) -> bool:
        if dot.replica == GENESIS:
            return state is not None and state.birth == Birth(dot.id, 0, GENESIS, 0)
        if state is not None and any(head.id == dot.id for heads in state.heads.values() for head in heads):
            return True
        return self.past.knows(scope, dot)

    def take(self, replica: str, scope: str, seq: int, identity: str, change: Change) -> None:
        """Take in a change that misses nothing.

        Args:
            replica: the replica of its feed.
            scope: the scope of its feed.
            seq: its number in the feed.
            identity: first 32 hex characters of its hash.
            change: the change itself.
        """
        self.taken.add(identity)
        if change.kind == BIRTH:
            self._born(replica, scope, seq, identity, change)
        elif change.kind == DELETE:
            listed = frozenset(dot_id(dot) for dot in change.s.get(ALL, ()))
            touched = self._touch(scope, change.uid)
            touched.state.tombs[identity] = Tomb(identity, change.at, replica, seq, listed)
            touched.registers.add(EXISTS)
        elif change.kind in {EDIT, LIVE}:
            touched = self._touch(scope, change.uid)
            if change.kind == LIVE:
                self._revive(touched, replica, seq, identity, change)
            for register, value in change.w.items():
                read = frozenset(dot_id(dot) for dot in change.s.get(register, ()))
                self._write(touched, register, Head(identity, change.at, replica, seq, value), read)

    def _touch(self, scope: str, uid: str) -> Touched:
        touched = self.touched.get((scope, uid))
        if touched is None:
            state = self.past.state(scope, uid)
            assert state is not None  # noqa: S101  (admission saw it)
            touched = self.touched[scope, uid] = Touched(state, state.weight())
        elif touched.born is not None:
            self._values[scope, uid] = touched.born
            touched.registers.update(touched.state.shape)
            touched.born = None
        return touched

    def _born(self, replica: str, scope: str, seq: int, identity: str, change: Change) -> None:
        if self.state(scope, change.uid) is None:
            birth = Birth(identity, change.at, replica, seq)
            shape = tuple(sorted(change.w))
            state = RecordState(scope, change.uid, change.entity, change.owner, birth, shape)
            self.touched[scope, change.uid] = Touched(state, 0, born=change)
            return
        touched = self._touch(scope, change.uid)
        touched.state.owner = min(filter(None, (touched.state.owner, change.owner)), default="")
        for register, value in (*change.w.items(), (EXISTS, None)):
            self._write(touched, register, Head(identity, change.at, replica, seq, value), frozenset())

    def _revive(self, touched: Touched, replica: str, seq: int, identity: str, change: Change) -> None:
        state = touched.state
        tombs = frozenset(dot_id(dot) for dot in change.tombs)
        named = frozenset(dot_id(dot) for dot in change.named)
        state.lives[identity] = Live(identity, tombs, named)
        read = frozenset(dot_id(dot) for dot in change.s.get(EXISTS, ()))
        self._write(touched, EXISTS, Head(identity, change.at, replica, seq, None), read)
        touched.registers.update(state.registers())

    def _write(self, touched: Touched, register: str, new: Head, read: frozenset[str]) -> None:
        state = touched.state
        present = state.heads.get(register)
        if present is None:
            present = []
            if (register == EXISTS or register in state.shape) and state.birth.id not in read:
                present = [self._birth_head(state, register)]
        state.heads[register] = [head for head in present if head.id not in read] + [new]
        touched.registers.add(register)

    def birth(self, scope: str, uid: str) -> Change:
        """Return the birth of a record, from this merge or from the log."""
        key = (scope, uid)
        if key not in self._values:
            touched = self.touched.get(key)
            if touched is not None and touched.born is not None:
                return touched.born
            birth = self.state(scope, uid).birth  # type: ignore[union-attr]
            self._values[key] = self.past.change(scope, Dot(birth.id, birth.seq, birth.replica))
        return self._values[key]

    def _birth_head(self, state: RecordState, register: str) -> Head:
        """Return the birth as a head of a register, with its value from the log."""
        birth = state.birth
        if register == EXISTS:
            return Head(birth.id, birth.at, birth.replica, birth.seq, None)
        value = self.birth(state.scope, state.uid).w.get(register)
        return Head(birth.id, birth.at, birth.replica, birth.seq, value)

    def digest_moves(self) -> dict[str, int]:
        """Return, per scope, by how much its digest moves."""
        moves: dict[str, int] = {}
        for (scope, _), touched in self.touched.items():
            moves[scope] = moves.get(scope, 0) + touched.state.weight() - touched.before
        return moves


class Nothing:
    """A past in which nothing happened."""

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return None: no record is here."""

    def knows(self, scope: str, dot: Dot) -> bool:
        """Return False: no change is here."""
        return False

    def change(self, scope: str, dot: Dot) -> Change:
        """Raise KeyError: no change is here."""
        raise KeyError(str(dot))


def fold(admitted: Iterable[tuple[str, str, int, str, Change]], past: Past | None = None) -> Merge:
    """Merge changes that are already in causal order: (replica, scope, number, identity, change)."""
    merge = Merge(past or Nothing())
    for replica, scope, seq, identity, change in admitted:
        merge.take(replica, scope, seq, identity, change)
    return merge
