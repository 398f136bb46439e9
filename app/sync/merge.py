"""The merge: changes in causal order become record states. It never writes a change itself.

``Merge`` is fed one feed at a time by ``admission``; it tells what a change still waits for, and
takes it in when nothing is missing. Because admission is causal, taking in is simple: the heads a
write names go, the others stay beside it. Only a ``void`` looks back: the record it names is folded
again from all its changes. ``fold`` is the same merge from nothing, and is what checks and tests
compare with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import Any

from app.sync.alike import Inborn
from app.sync.block import Block, Mixed, is_plain_edit, where_they_differ
from app.sync.change import (
    ALL,
    BIRTH,
    DELETE,
    EDIT,
    EXISTS,
    GENESIS,
    LIVE,
    PURGE,
    VOID,
    Change,
    Dot,
    dot_id,
    parse_dot,
)
from app.sync.gathering import Forms, Gathered, gather
from app.sync.past import Nothing, Past, Recall
from app.sync.refold import Written, refold
from app.sync.register import Head
from app.sync.state import Live, RecordState, Tomb
from app.sync.stretch import Stretch
from app.sync.touched import Edited, Newborn, Origin, Touched, is_all_that_read

Key = tuple[str, str]
"""(scope, uid): what a record is."""


MayVoid = Callable[[str, str], bool]
"""Tells whether a replica may void changes in a scope; must not depend on the order of arrival."""


@dataclass(frozen=True)
class Wait:
    """What a held change waits for: ``what`` is change, record or previous."""

    what: str
    scope: str
    replica: str = ""
    seq: int = 0
    uid: str = ""
    id: str = field(default="", compare=False)
    """Identity of the change waited for, where it is one."""

    @property
    def key(self) -> str:
        """What has to arrive: the identity of a change, or the uid of a record."""
        return self.uid if self.what == "record" else self.id


def parent_scopes(scope: str) -> tuple[str, ...]:
    """Return the scopes a link from this scope may point into."""
    office, _, private = scope.partition("/")
    return (scope, office, "global") if private else (scope, "global")


class Merge:
    """One merge in progress over a past."""

    def __init__(self, past: Past, may_void: MayVoid | None = None) -> None:
        """Begin with nothing taken in.

        Args:
            past: what was admitted before.
            may_void: whose ``void`` counts; without it, nobody's.
        """
        self.past = past
        self.may_void = may_void
        self._touched: dict[Key, Touched | Newborn | Edited] = {}
        self._swept = Forms()
        """What is not in ``_touched`` because much else is like it."""
        self.taken: defaultdict[str, set[str]] = defaultdict(set)
        """Per scope the identities of what this merge admitted."""
        self._values: dict[Key, Change] = {}
        self._parents: set[Key] = set()
        """(Scope, uid) of parents that were found: many children have the same one."""
        self._log: list[tuple[str, str, int, str, Change]] = []
        """Where something may be voided, all that was taken in, scope first: a ``void`` makes us
        fold its record anew."""
        self._by_record: defaultdict[Key, list[Written]] = defaultdict(list)
        """As much of it as was looked at, by record."""
        self._looked_at = 0
        self._first: tuple[Change, Origin] | None = None
        """The change looked at last, where it is the first edit of its record."""
        self.purges: list[tuple[str, Change]] = []
        """Scope and change of each that takes private values back for good."""
        self.suspect: Collection[str] = ()
        """Laptops whose clocks are marked as wrong: of several heads theirs are shown last."""

    @property
    def touched(self) -> dict[Key, Touched | Newborn | Edited]:
        """All records touched, each by itself; ``gathered`` asks less of a large merge."""
        self._touched |= self._swept.spelled()
        self._swept = Forms()
        return self._touched

    @touched.setter
    def touched(self, touched: dict[Key, Touched | Newborn | Edited]) -> None:
        self._touched, self._swept = touched, Forms()

    def touch_of(self, scope: str, uid: str) -> Touched | Newborn | Edited | None:
        """Return what was done to a record, or None."""
        return self._touched.get((scope, uid)) or self._swept.one(scope, uid)

    def gathered(self) -> Gathered:
        """Return all records touched, with what is alike together."""
        return gather(self._touched, self._swept)

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return a record as it stands in this merge."""
        found = self.touch_of(scope, uid)
        return found.state if found else self.past.state(scope, uid)

    def _is_here(self, scope: str, uid: str) -> bool:
        """Tell whether a record is here."""
        return uid in self._swept.of[scope] or self.state(scope, uid) is not None

    def missing(self, scope: str, change: Change) -> Wait | None:
        """Return the first thing a change names that is not here, or None."""
        if change.kind == BIRTH:
            return self._missing_parent(scope, change.gates)
        if change.kind == EDIT and self.touch_of(scope, change.uid) is None:
            origin = self.past.origin(scope, change.uid)
            if origin is not None and origin.is_all_that_read(change):
                self._first = (change, origin)
                return None
        state = self.state(scope, change.uid)
        wait = self._unknown(scope, change.gates, state, change.uid)
        last: list[str] = []
        for dots in change.s.values():
            if dots == last or wait is not None:
                continue
            wait = self._unknown(scope, dots, state, change.uid)
            last = dots
        if wait is None and (change.tombs or change.named):
            wait = self._unknown(scope, [*change.tombs, *change.named], state, change.uid)
        if wait is None and state is None and change.kind in {EDIT, DELETE, LIVE}:
            return Wait("record", scope, uid=change.uid)
        return wait

    def _missing_parent(self, scope: str, parents: Iterable[str]) -> Wait | None:
        for uid in parents:
            if (scope, uid) in self._parents:
                continue
            if not any(self._is_here(place, uid) for place in parent_scopes(scope)):
                return Wait("record", scope, uid=uid)
            self._parents.add((scope, uid))
        return None

    def _unknown(
        self, scope: str, dots: Sequence[str], state: RecordState | None, uid: str
    ) -> Wait | None:
        """Return the first of some dots that is not here, or None."""
        birth = state.birth.id if state else ""
        taken = self.taken[scope]
        for dot in dots:
            identity = dot_id(dot)
            if identity == birth or identity in taken or self._known(scope, dot, state):
                continue
            parsed = parse_dot(dot)
            return Wait("change", scope, parsed.replica, parsed.seq, uid, identity)
        return None

    def _known(self, scope: str, text: str, state: RecordState | None) -> bool:
        dot = parse_dot(text)
        if dot.replica == GENESIS:
            return False  # only its own row has a built-in birth, and that was looked at
        if state is not None and any(
            head.id == dot.id for heads in state.heads.values() for head in heads
        ):
            return True
        return self.past.knows(scope, dot)

    def sweep(self, stretch: Stretch, start: int, most: int) -> int:
        """Take in what most changes are: births and first edits that miss nothing, in order.

        It does what ``missing`` and ``take`` do, without asking what such changes never need.

        Args:
            stretch: the stretch of a feed they lie in.
            start: index of the first to take.
            most: so many at most.
        Returns: the index of the first that was not taken.
        """
        if self.may_void is not None:
            return start  # everything taken in must be remembered one by one
        stop = start
        for piece, begin, end in stretch.pieces(start, min(start + most, len(stretch.lines))):
            sweep = self._sweep_block if isinstance(piece, Block) else self._sweep_mixed
            taken = sweep(stretch, piece, begin, end)  # type: ignore[arg-type]
            stop += taken
            if begin + taken < end:
                break
        self.taken[stretch.scope].update(stretch.identities()[start:stop])
        return stop

    def _sweep_block(self, stretch: Stretch, block: Block, begin: int, end: int) -> int:
        """Take the first of some changes of a block, and return how many."""
        scope, uids = stretch.scope, block.uids[begin:end]
        if block.look.kind == BIRTH:
            taken = self._new_births(scope, uids, block.parents_of(begin, end))
            if taken:
                self._swept.add_births(stretch, block, begin, begin + taken)
            return taken
        inborn = self._first_edits(scope, uids, block.gates[begin:end])
        if inborn[0]:
            origin = partial(self.past.origin, scope)
            self._swept.add_edits(stretch, block, begin, inborn, origin)
        return len(inborn[0])

    def _sweep_mixed(self, stretch: Stretch, mixed: Mixed, begin: int, end: int) -> int:
        """Take the first of some changes of any kind, and return how many."""
        scope, stop = stretch.scope, begin
        for kind, run in groupby(mixed.changes[begin:end], _kind):
            some: list[Any] = list(run)  # changes, where a kind is asked for below
            taken = 0
            if kind == BIRTH:
                parents = where_they_differ([birth.gates for birth in some])
                taken = self._new_births(scope, [birth.uid for birth in some], parents)
                if taken:
                    self._swept.note_births(stretch, mixed.first + stop, some[:taken])
            elif kind == EDIT:
                gates = [edit.gates[0] for edit in some]
                births, shapes = self._first_edits(scope, [edit.uid for edit in some], gates)
                taken = len(births)
                for at, (edit, birth) in enumerate(zip(some, births, strict=False)):
                    if edit.s and not is_all_that_read(edit, birth, shapes[at][1]):
                        taken = at
                        break
                if taken:
                    origin, place = partial(self.past.origin, scope), mixed.first + stop
                    inborn = births[:taken], shapes[:taken]
                    self._swept.note_edits(stretch, place, some[:taken], inborn, origin)
            stop += taken
            if taken < len(some):
                break
        return stop - begin

    def _new_births(
        self, scope: str, uids: Sequence[str], parents: Iterable[tuple[int, list[str]]]
    ) -> int:
        """Return how many of the first of some births miss nothing, each of another new record."""
        most = self._untouched(scope, uids)
        born: dict[str, int] = {}
        for place, above in parents:
            if place >= most:
                break
            if self._missing_parent(scope, above) is None:
                continue
            born = born or dict(zip(uids, range(most), strict=False))
            others = [uid for uid in above if born.get(uid, place) >= place]
            if self._missing_parent(scope, others) is not None:
                most = place
                break
        if here := self.past.here(scope, uids):
            most = next((at for at, uid in enumerate(uids[:most]) if uid in here), most)
        return most

    def _first_edits(self, scope: str, uids: Sequence[str], gates: Sequence[str]) -> Inborn:
        """Return the births of the first of some edits, as long as each edit names just that."""
        births, shapes = self.past.inborn(scope, uids[: self._untouched(scope, uids)])
        if all(map(str.startswith, gates, births)):
            return births, shapes
        named = zip(gates, births, strict=False)
        most = next(at for at, (gate, birth) in enumerate(named) if not gate.startswith(birth))
        return births[:most], shapes[:most]

    def _untouched(self, scope: str, uids: Sequence[str]) -> int:
        """Return how many of the first of some records are different ones nothing touched yet."""
        touched, swept = self._touched, self._swept.of[scope]
        if not touched and swept.keys().isdisjoint(uids) and len(set(uids)) == len(uids):
            return len(uids)
        seen: set[str] = set()
        for at, uid in enumerate(uids):
            if uid in swept or uid in seen or (scope, uid) in touched:
                return at
            seen.add(uid)
        return len(uids)

    def take(self, replica: str, scope: str, seq: int, identity: str, change: Change) -> None:
        """Take in a change that misses nothing.

        Args:
            replica: the replica of its feed.
            scope: the scope of its feed.
            seq: its number in the feed.
            identity: first 32 hex characters of its hash.
            change: the change itself.
        """
        self.taken[scope].add(identity)
        if self.may_void is not None:
            self._log.append((scope, replica, seq, identity, change))
        kind = change.kind
        if self._first is not None and self._first[0] is change:
            origin = self._first[1]
            self._touched[scope, change.uid] = Edited(scope, replica, seq, identity, change, origin)
        elif kind == BIRTH:
            self._born(replica, scope, seq, identity, change)
        elif kind in {EDIT, LIVE, DELETE}:
            touched = self._touch(scope, change.uid)
            if identity in touched.state.voided:
                return
            if kind == DELETE:
                listed = frozenset(map(dot_id, change.read(ALL)))
                touched.state.tombs[identity] = Tomb(identity, change.at, replica, seq, listed)
                touched.registers.add(EXISTS)
                return
            if kind == LIVE:
                self._revive(touched, replica, seq, identity, change)
            self._write_all(touched, replica, seq, identity, change)
        elif kind == VOID and self.may_void is not None and self.may_void(replica, scope):
            self._void(scope, change)
        elif kind == PURGE:
            self.purge(scope, change)

    def purge(self, scope: str, change: Change) -> None:
        """Let private values go that a change takes back, whether it is admitted or still waits.

        It is the head of nothing and moves no digest; its record is only shown anew.
        """
        self.purges.append((scope, change))
        if self.state(scope, change.uid) is not None:
            touched = self._touch(scope, change.uid)
            touched.registers.update(touched.state.registers())

    def revisit(self, scope: str, uid: str, register: str) -> None:
        """Let a record count as touched although no change wrote it: it is shown otherwise now."""
        self._touch(scope, uid).registers.add(register)

    def _touch(self, scope: str, uid: str) -> Touched:
        key = (scope, uid)
        touched = self._touched.get(key) or self._swept.take_out(scope, uid)
        if touched is None:
            state = self.past.state(scope, uid)
            assert state is not None  # noqa: S101  (admission saw it)
            touched = self._touched[key] = Touched(state, state.weight(), set())
        elif isinstance(touched, Newborn):
            self._values[key] = touched.born
            touched = self._touched[key] = touched.again()
        elif isinstance(touched, Edited):
            touched = self._touched[key] = touched.again()
        return touched

    def _born(self, replica: str, scope: str, seq: int, identity: str, change: Change) -> None:
        key = (scope, change.uid)
        if not self._is_here(scope, change.uid):
            self._touched[key] = Newborn(scope, replica, seq, identity, change)
            return
        touched = self._touch(scope, change.uid)
        if identity in touched.state.voided:
            return
        touched.state.owner = min(filter(None, (touched.state.owner, change.owner)), default="")
        touched.reowned = True
        for register, value in (*change.w.items(), (EXISTS, None)):
            self._write(touched, register, Head(identity, change.at, replica, seq, value), ())

    def _revive(
        self, touched: Touched, replica: str, seq: int, identity: str, change: Change
    ) -> None:
        state = touched.state
        tombs = frozenset(map(dot_id, change.tombs))
        named = frozenset(map(dot_id, change.named))
        state.lives[identity] = Live(identity, tombs, named)
        read = _identities(change.read(EXISTS))
        self._write(touched, EXISTS, Head(identity, change.at, replica, seq, None), read)
        touched.registers.update(state.registers())

    def _write_all(
        self, touched: Touched, replica: str, seq: int, identity: str, change: Change
    ) -> None:
        """Write every register of a change; mostly all of them read the same one dot."""
        at = change.at
        heads, birth = touched.state.heads, touched.state.birth.id
        last: Sequence[str] = ()
        read: Collection[str] = ()
        for register, value in change.w.items():
            dots = change.read(register)
            if dots != last:
                last, read = dots, _identities(dots)
            head = Head(identity, at, replica, seq, value)
            if register not in heads and birth in read:
                heads[register] = [head]
            else:
                self._write(touched, register, head, read)
        touched.registers.update(change.w)

    def _write(self, touched: Touched, register: str, new: Head, read: Collection[str]) -> None:
        state = touched.state
        present = state.heads.get(register)
        if present is None:
            inborn = register in state.shape or register == EXISTS
            if inborn and state.birth.id not in read:
                state.heads[register] = [self._birth_head(state, register), new]
            else:
                state.heads[register] = [new]
        else:
            state.heads[register] = [head for head in present if head.id not in read] + [new]
        touched.registers.add(register)

    def _void(self, scope: str, change: Change) -> None:
        """Take the effect of changes away by folding their record again without them."""
        if self.state(scope, change.uid) is None:
            return  # its birth is a link without effect; there is nothing to take away
        touched = self._touch(scope, change.uid)
        state = touched.state
        touched.registers.update(state.registers())
        state.voided |= frozenset(map(dot_id, change.targets))
        assert isinstance(self.past, Recall)  # noqa: S101  (who may void can be recalled)
        written = {w[2]: w for w in self.past.changes_of(scope, change.uid)}
        for place, replica, seq, identity, new in self._log[self._looked_at :]:
            self._by_record[place, new.uid].append((replica, seq, identity, new))
        self._looked_at = len(self._log)
        written |= {w[2]: w for w in self._by_record[scope, change.uid]}
        builtin = self.birth(scope, change.uid).w if state.birth.replica == GENESIS else None
        refold(state, list(written.values()), builtin)
        touched.reowned = True
        touched.registers.update(state.registers())

    def birth(self, scope: str, uid: str) -> Change:
        """Return the birth of a record, from this merge or from the log."""
        key = (scope, uid)
        if key not in self._values:
            touched = self.touch_of(scope, uid)
            if isinstance(touched, Newborn):
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
        return self.gathered().digest_moves()


def _kind(change: Change | None) -> str:
    """Return what kind of change this is, where many of a kind can be swept in."""
    if change is None or not (change.kind == BIRTH or is_plain_edit(change)):
        return ""
    return change.kind


def _identities(dots: Sequence[str]) -> Collection[str]:
    """Return the identities of dots; mostly there is one, and a set would only cost."""
    return tuple(map(dot_id, dots)) if len(dots) < 8 else frozenset(map(dot_id, dots))


def fold(
    admitted: Iterable[tuple[str, str, int, str, Change]],
    past: Past | None = None,
    may_void: MayVoid | None = None,
) -> Merge:
    """Merge changes in causal order, each as (replica, scope, number, identity, change)."""
    merge = Merge(past or Nothing(), may_void)
    for replica, scope, seq, identity, change in admitted:
        merge.take(replica, scope, seq, identity, change)
    return merge
