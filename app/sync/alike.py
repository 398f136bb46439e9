"""Births and first edits of one form: they come by the thousand, and are handled column by column.

A form is what such changes have in common: feed, entity, and the registers they write. What is
done for a form is done once; what is left for each change is a place in a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count, groupby
from typing import Any, Self, TypeVar

from app.sync.canonical import MODULUS
from app.sync.change import GENESIS, Change
from app.sync.touched import Edited, Newborn, Origin, Touched, shares

Key = tuple[str, str]
Column = Sequence[Any]
Registers = tuple[str, ...]
Look = TypeVar("Look")


Inborn = tuple[str, Registers, str]
"""Of a record as its birth made it: entity, registers in order, and the identity of the birth."""
OriginOf = Callable[[str], Origin | None]
"""Returns the birth of a record, by its uid."""


@dataclass(slots=True)
class _Form:
    """Changes of one form, each of a record that nothing else touched, column by column."""

    scope: str
    replica: str
    entity: str
    registers: Registers
    """Registers they write, in this order."""
    changes: list[Change] = field(default_factory=list)
    uids: list[str] = field(default_factory=list)
    seqs: list[int] = field(default_factory=list)
    identities: list[str] = field(default_factory=list)
    numbers: Sequence[int] = ()
    """The row numbers of the records."""
    _places: dict[str, int] = field(default_factory=dict, repr=False)
    _gone: set[int] = field(default_factory=set, repr=False)
    _columns: list[Column] = field(default_factory=list, repr=False)

    def place(self, uid: str) -> int:
        """Return where a record stands among these."""
        places = self._places
        if len(places) < len(self.uids):
            places.update(zip(self.uids[len(places) :], count(len(places)), strict=False))
        return places[uid]

    def drop(self, uid: str) -> None:
        """Let a record go that something else touched; ``kept`` is without it."""
        self._gone.add(self.place(uid))

    def kept(self) -> Self:
        """Return the form without what was dropped."""
        gone = self._gone
        return self.part([at for at in range(len(self.uids)) if at not in gone]) if gone else self

    def part(self, places: Iterable[int]) -> Self:
        """Return those at these places as a form of their own."""
        raise NotImplementedError

    def _chosen(self, places: Collection[int]) -> tuple[Any, ...]:
        columns: tuple[list[Any], ...]
        columns = (self.changes, self.uids, self.seqs, self.identities)
        return tuple([column[at] for at in places] for column in columns)

    @property
    def columns(self) -> list[Column]:
        """What they write, register by register; wanted when nothing more is added."""
        if len(self._columns) < len(self.registers):
            self._columns = list(zip(*[change.w.values() for change in self.changes], strict=True))
        return self._columns


@dataclass(slots=True)
class Births(_Form):
    """New records of one form, of which there is only their birth."""

    values: Mapping[str, Column] | None = None
    """Their stored values by field, where none of them is private."""

    def one(self, at: int) -> Newborn:
        """Return one of them by itself."""
        where = self.scope, self.replica, self.seqs[at], self.identities[at]
        return Newborn(*where, self.changes[at])

    @property
    def born(self) -> list[Newborn]:
        """Each by itself."""
        return [self.one(at) for at in range(len(self.uids))]

    def part(self, places: Iterable[int]) -> Births:
        """Return those at these places as a form of their own."""
        chosen = self._chosen(list(places))
        return Births(self.scope, self.replica, self.entity, self.registers, *chosen)

    def weight(self) -> int:
        """Return by how much they move the digest of their scope."""
        if self.replica == GENESIS:
            return 0
        return sum(_numbers(self.identities))


@dataclass(slots=True)
class Edits(_Form):
    """Records whose birth was followed by one edit; births and edits of one form each."""

    shape: Registers = ()
    """Registers that the births wrote, sorted."""
    births: list[str] = field(default_factory=list)
    """The identities of the births; of built-in rows their uids."""
    builtin: bool = False
    """Whether the records are built-in rows."""
    origin: OriginOf = dict[str, Origin]().get

    def one(self, at: int) -> Edited:
        """Return one of them by itself."""
        where = self.scope, self.replica, self.seqs[at], self.identities[at]
        origin = self.origin(self.uids[at])
        assert origin is not None  # noqa: S101  (it was seen when the edit came)
        return Edited(*where, self.changes[at], origin)

    @property
    def edits(self) -> list[Edited]:
        """Each by itself."""
        return [self.one(at) for at in range(len(self.uids))]

    def part(self, places: Iterable[int]) -> Edits:
        """Return those at these places as a form of their own."""
        places = list(places)
        form = Edits(self.scope, self.replica, self.entity, self.registers, *self._chosen(places))
        form.shape, form.builtin, form.origin = self.shape, self.builtin, self.origin
        form.births = [self.births[at] for at in places]
        return form

    def weight(self) -> int:
        """Return by how much they move the digest of their scope."""
        if not self.registers:
            return 0
        if self.builtin:
            return sum(_numbers(self.identities))
        rest, new = shares(self.shape, self.registers)
        return sum(_numbers(self.births)) * (rest - 1) + new * sum(_numbers(self.identities))


def _numbers(identities: Iterable[str]) -> list[int]:
    return [int(identity, 16) for identity in identities]


_BirthForm = tuple[str, str, str, Registers]
_EditForm = tuple[str, str, str, Registers, Registers, bool]


class Forms:
    """Gathers births and first edits by their form, in the order in which they come."""

    def __init__(self) -> None:
        """Begin with none."""
        self._births: dict[_BirthForm, Births] = {}
        self._edits: dict[_EditForm, Edits] = {}
        self.of: defaultdict[str, dict[str, Births | Edits]] = defaultdict(dict)
        """Per scope, by uid, the form that holds a record; whoever adds to a form notes it here."""

    def add_births(
        self,
        scope: str,
        replica: str,
        first: int,
        changes: Sequence[Change],
        identities: Sequence[str],
    ) -> None:
        """Add births that follow one another in a feed, the first with this number."""
        looks = [(change.entity, tuple(change.w)) for change in changes]
        for look, begin, end in _stretches(looks):
            key = (scope, replica, *look)
            form = self._births.get(key)
            if form is None:
                form = self._births[key] = Births(*key)
            self._extend(form, first + begin, changes[begin:end], identities[begin:end])

    def add_edits(
        self,
        scope: str,
        replica: str,
        first: int,
        changes: Sequence[Change],
        identities: Sequence[str],
        inborn: Sequence[Inborn],
        origin: OriginOf,
        *,
        builtin: bool = False,
    ) -> None:
        """Add first edits that follow one another in a feed, each with the birth of its record."""
        looks = [
            (entity, tuple(change.w), shape)
            for change, (entity, shape, _) in zip(changes, inborn, strict=True)
        ]
        for look, begin, end in _stretches(looks):
            key = (scope, replica, *look, builtin)
            form = self._edits.get(key)
            if form is None:
                form = Edits(*key[:4], shape=look[2], builtin=builtin, origin=origin)
                self._edits[key] = form
            form.births += [birth for _, _, birth in inborn[begin:end]]
            self._extend(form, first + begin, changes[begin:end], identities[begin:end])

    def _extend(
        self,
        form: Births | Edits,
        first: int,
        changes: Sequence[Change],
        identities: Sequence[str],
    ) -> None:
        uids = [change.uid for change in changes]
        form.changes += changes
        form.uids += uids
        form.seqs += range(first, first + len(uids))
        form.identities += identities
        self.of[form.scope].update(dict.fromkeys(uids, form))

    def one(self, scope: str, uid: str) -> Newborn | Edited | None:
        """Return a record by itself, or None where no form holds it."""
        form = self.of[scope].get(uid)
        return form.one(form.place(uid)) if form else None

    def take_out(self, scope: str, uid: str) -> Newborn | Edited | None:
        """Return a record by itself, and let it go, because something else touches it."""
        found = self.one(scope, uid)
        if found is not None:
            self.of[scope].pop(uid).drop(uid)
        return found

    def all(self) -> tuple[list[Births], list[Edits]]:
        """Return all forms that hold a record."""
        births = [form.kept() for form in self._births.values()]
        edits = [form.kept() for form in self._edits.values()]
        return [form for form in births if form.uids], [form for form in edits if form.uids]

    def spelled(self) -> dict[Key, Newborn | Edited]:
        """Return every record by itself."""
        births, edits = self.all()
        found: dict[Key, Newborn | Edited] = {}
        for new in births:
            found |= {(new.scope, one.born.uid): one for one in new.born}
        for form in edits:
            found |= {(form.scope, one.change.uid): one for one in form.edits}
        return found


@dataclass(slots=True)
class Gathered:
    """What a merge touched: what is alike, by form, and everything else by record."""

    births: list[Births]
    edits: list[Edits]
    others: dict[Key, Touched]

    def scopes(self) -> set[str]:
        """Return the scopes of everything touched."""
        alike = {form.scope for form in (*self.births, *self.edits)}
        return alike | {scope for scope, _ in self.others}

    def digest_moves(self) -> dict[str, int]:
        """Return, per scope, by how much its digest moves."""
        moves: defaultdict[str, int] = defaultdict(int)
        forms: list[Births | Edits] = [*self.births, *self.edits]
        for form in forms:
            moves[form.scope] += form.weight()
        for (scope, _), touched in self.others.items():
            moves[scope] += touched.weight() - touched.before
        return {scope: move % MODULUS for scope, move in moves.items()}


def gather(
    touched: Mapping[Key, Touched | Newborn | Edited], swept: Forms | None = None
) -> Gathered:
    """Put what is alike together, in the order in which it came, with what is together already."""
    forms = Forms()
    others: dict[Key, Touched] = {}
    origins: dict[Key, Origin] = {}

    def origin_of(scope: str, uid: str) -> Origin:
        return origins[scope, uid]

    for key, one in touched.items():
        if isinstance(one, Touched):
            others[key] = one
            continue
        if isinstance(one, Newborn):
            scope, replica, seq, identity, change = one
            forms.add_births(scope, replica, seq, [change], [identity])
            continue
        scope, replica, seq, identity, change, origin = one
        entity, _, birth, shape = origins[scope, change.uid] = origin
        like = scope, replica, seq, [change], [identity], [(entity, shape, birth.id)]
        builtin = birth.replica == GENESIS
        forms.add_edits(*like, partial(origin_of, scope), builtin=builtin)
    births, edits = forms.all()
    before = swept.all() if swept else ([], [])
    return Gathered([*before[0], *births], [*before[1], *edits], others)


def _stretches(looks: Sequence[Look]) -> Iterator[tuple[Look, int, int]]:
    """Yield each look that several have one after the other, with where they begin and end."""
    if looks.count(looks[0]) == len(looks):
        yield looks[0], 0, len(looks)
        return
    begin = 0
    for look, same in groupby(looks):
        end = begin + sum(1 for _ in same)
        yield look, begin, end
        begin = end
