"""Births and first edits of one form: they come by the thousand, and are handled column by column.

A form is what such changes have in common: feed, entity, and the registers they write. What is
done for a form is done once; what is left for each change is a place in a list.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, groupby
from typing import Any, ClassVar, Self, TypeVar

from app.sync.block import Block, Registers
from app.sync.canonical import MODULUS
from app.sync.change import GENESIS, Change
from app.sync.columns import Column, cut, extended
from app.sync.stretch import Stretch
from app.sync.touched import Edited, Newborn, Origin, Touched, shares

Key = tuple[str, str]
Look = TypeVar("Look")


Inborn = tuple[list[str], list[tuple[str, Registers]]]
"""Of records as their births made them: the identities of the births; entity and registers."""
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
    uids: list[str] = field(default_factory=list)
    seqs: list[int] = field(default_factory=list)
    identities: list[str] = field(default_factory=list)
    ats: list[int] = field(default_factory=list)
    numbers: Sequence[int] = ()
    """The row numbers of the records."""
    _columns: list[Column] = field(default_factory=list, init=False, repr=False)
    _one: Callable[[int], Change] | None = field(default=None, init=False, repr=False)
    """Returns one of the changes; where there is none it is read again where it came from."""
    _sources: list[_Source] = field(default_factory=list, init=False, repr=False)
    _places: dict[str, int] = field(default_factory=dict, init=False, repr=False)
    _gone: set[int] = field(default_factory=set, init=False, repr=False)
    _by_place: ClassVar[tuple[str, ...]] = ("uids", "seqs", "identities", "ats")

    def extend(self, stretch: Stretch, block: Block, begin: int, end: int) -> None:
        """Add the changes at these places of a block."""
        place, first = len(self.uids), block.first
        self.uids += block.uids[begin:end]
        self.ats += block.ats[begin:end]
        self.seqs += range(stretch.first + first + begin, stretch.first + first + end)
        self.identities += stretch.identities()[first + begin : first + end]
        if self._sources and self._sources[-1][2] is block and self._sources[-1][4] == begin:
            place, _, _, begin, _ = self._sources.pop()
        self._sources.append((place, stretch, block, begin, end))

    def hold(self, columns: list[Column], one: Callable[[int], Change]) -> None:
        """Note what they write, and what returns one of them: they came from no stretch."""
        self._columns, self._one = columns, one

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

    def part(self, places: Sequence[int]) -> Self:
        """Return those at these places as a form of their own."""

        def chosen(column: Column) -> list[Any]:
            return [column[at] for at in places]

        parts: dict[str, Any] = {name: chosen(getattr(self, name)) for name in self._by_place}
        form = replace(self, **parts)
        form.hold([chosen(column) for column in self.columns], lambda at: self.change(places[at]))
        return form

    def change(self, at: int) -> Change:
        """Return one of the changes by itself."""
        if self._one is not None:
            return self._one(at)
        sources = self._sources
        place, stretch, block, begin, _ = sources[bisect_right(sources, at, key=_first) - 1]
        found = stretch.change(block.first + begin + at - place)
        assert found is not None  # noqa: S101  (what is no change is in no block)
        return found

    @property
    def columns(self) -> list[Column]:
        """What they write, register by register; wanted when nothing more is added."""
        if len(self._columns) < len(self.registers):
            self._columns = [self._column(number) for number in range(len(self.registers))]
        return self._columns

    def _column(self, number: int) -> Column:
        (_, _, block, begin, end), *more = self._sources
        if not more and end - begin == len(block):
            return block.columns[number]
        found = cut(block.columns[number], begin, end)
        for _, _, other, begin, end in more:
            found = extended(found, cut(other.columns[number], begin, end))
        return found


_Source = tuple[int, Stretch, Block, int, int]
"""The first place of some changes in their form, and where they came from: places in a block."""


def _first(source: _Source) -> int:
    return source[0]


@dataclass(slots=True)
class Births(_Form):
    """New records of one form, of which there is only their birth."""

    owners: list[str] = field(default_factory=list)
    parents: set[str] = field(default_factory=set)
    """The records they belong to, and perhaps those of others that came with them."""
    values: Mapping[str, Column] | None = None
    """Their stored values by field, where none of them is private."""
    _by_place: ClassVar[tuple[str, ...]] = (*_Form._by_place, "owners")  # noqa: SLF001

    def extend(self, stretch: Stretch, block: Block, begin: int, end: int) -> None:
        """Add the births at these places of a block."""
        _Form.extend(self, stretch, block, begin, end)
        self.owners += block.owners[begin:end]
        self.parents.update(*[uids for _, uids in block.parents_of(begin, end)])

    def one(self, at: int) -> Newborn:
        """Return one of them by itself."""
        where = self.scope, self.replica, self.seqs[at], self.identities[at]
        return Newborn(*where, self.change(at))

    @property
    def born(self) -> list[Newborn]:
        """Each by itself."""
        return [self.one(at) for at in range(len(self.uids))]

    def weight(self) -> int:
        """Return by how much they move the digest of their scope."""
        if self.replica == GENESIS:
            return 0
        return _sum(self.identities)


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
    _by_place: ClassVar[tuple[str, ...]] = (*_Form._by_place, "births")  # noqa: SLF001

    def one(self, at: int) -> Edited:
        """Return one of them by itself."""
        where = self.scope, self.replica, self.seqs[at], self.identities[at]
        origin = self.origin(self.uids[at])
        assert origin is not None  # noqa: S101  (it was seen when the edit came)
        return Edited(*where, self.change(at), origin)

    @property
    def edits(self) -> list[Edited]:
        """Each by itself."""
        return [self.one(at) for at in range(len(self.uids))]

    def weight(self) -> int:
        """Return by how much they move the digest of their scope."""
        if not self.registers:
            return 0
        if self.builtin:
            return _sum(self.identities)
        rest, new = shares(self.shape, self.registers)
        return _sum(self.births) * (rest - 1) + new * _sum(self.identities)


def _sum(identities: Sequence[str]) -> int:
    """Return the sum of identities, which are numbers of 128 bits."""
    numbers = bytes.fromhex("".join(identities))
    halves: tuple[int, ...] = struct.unpack(f">{2 * len(identities)}Q", numbers)
    return (sum(halves[::2]) << 64) + sum(halves[1::2])


_BirthForm = tuple[str, str, str, Registers]
_EditForm = tuple[str, str, str, Registers, Registers]


class Forms:
    """Gathers births and first edits by their form, in the order in which they come."""

    def __init__(self) -> None:
        """Begin with none."""
        self._births: dict[_BirthForm, Births] = {}
        self._edits: dict[_EditForm, Edits] = {}
        self.of: defaultdict[str, dict[str, Births | Edits]] = defaultdict(dict)
        """Per scope, by uid, the form that holds a record; whoever adds to a form notes it here."""

    def add_births(self, stretch: Stretch, block: Block, begin: int, end: int) -> None:
        """Add the births at these places of a block."""
        key = (stretch.scope, stretch.replica, block.look.entity, block.look.registers)
        form = self._births.get(key)
        if form is None:
            form = self._births[key] = Births(*key)
        self._extend(form, stretch, block, begin, end)

    def add_edits(
        self,
        stretch: Stretch,
        block: Block,
        begin: int,
        inborn: Inborn,
        origin: OriginOf,
    ) -> None:
        """Add the first edits from this place of a block on, each with the birth of its record."""
        replica, registers = stretch.replica, block.look.registers
        births, shapes = inborn
        for (entity, shape), start, stop in _stretches(shapes):
            key = (stretch.scope, replica, entity, registers, shape)
            form = self._edits.get(key)
            if form is None:
                form = self._edits[key] = Edits(*key[:4], shape=shape, origin=origin)
            form.births += births[start:stop]
            self._extend(form, stretch, block, begin + start, begin + stop)

    def _extend(
        self, form: Births | Edits, stretch: Stretch, block: Block, begin: int, end: int
    ) -> None:
        form.extend(stretch, block, begin, end)
        self.of[form.scope].update(dict.fromkeys(block.uids[begin:end], form))

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
    born: defaultdict[_BirthForm, list[Newborn]] = defaultdict(list)
    edited: defaultdict[tuple[_EditForm, bool], list[Edited]] = defaultdict(list)
    others: dict[Key, Touched] = {}
    for key, one in touched.items():
        if isinstance(one, Touched):
            others[key] = one
        elif isinstance(one, Newborn):
            born[one.scope, one.replica, one.born.entity, tuple(one.born.w)].append(one)
        else:
            entity, _, birth, shape = one.origin
            form = one.scope, one.replica, entity, tuple(one.change.w), shape
            edited[form, birth.replica == GENESIS].append(one)
    births, edits = swept.all() if swept else ([], [])
    births += [_births(form, some) for form, some in born.items()]
    edits += [_edits(form, some) for (form, _), some in edited.items()]
    return Gathered(births, edits, others)


def _births(form: _BirthForm, some: Sequence[Newborn]) -> Births:
    changes = [one.born for one in some]
    births = Births(*form, *_by_place(some, changes), owners=[change.owner for change in changes])
    births.parents.update(*[change.gates for change in changes])
    births.hold(_columns(changes), changes.__getitem__)
    return births


def _edits(form: _EditForm, some: Sequence[Edited]) -> Edits:
    changes = [one.change for one in some]
    edits = Edits(*form[:4], *_by_place(some, changes), shape=form[4])
    edits.builtin = some[0].origin.birth.replica == GENESIS
    edits.births = [one.origin.birth.id for one in some]
    edits.origin = {one.change.uid: one.origin for one in some}.get
    edits.hold(_columns(changes), changes.__getitem__)
    return edits


def _by_place(
    some: Sequence[Newborn | Edited], changes: Sequence[Change]
) -> tuple[list[str], list[int], list[str], list[int]]:
    seqs, identities = [one.seq for one in some], [one.identity for one in some]
    return [change.uid for change in changes], seqs, identities, [change.at for change in changes]


def _columns(changes: Sequence[Change]) -> list[Column]:
    return list(zip(*[change.w.values() for change in changes], strict=True))


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
