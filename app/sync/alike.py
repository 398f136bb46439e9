"""Births and first edits of one form: they come by the thousand, and are handled column by column.

A form is what such changes have in common: feed, entity, and the registers they write. What is
done for a form is done once; what is left for each change is a place in a list.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, ClassVar, NamedTuple, Self

from app.sync.block import Block, Registers, columns_of
from app.sync.change import GENESIS, Change
from app.sync.columns import Column, Parts, Values, chosen, cut, extended
from app.sync.stretch import Stretch
from app.sync.touched import Edited, Newborn, Origin, shares

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
    _columns: list[Values | Parts] = field(default_factory=list, init=False, repr=False)
    _one: Callable[[int], Change] | None = field(default=None, init=False, repr=False)
    """Returns one of the changes; where there is none it is read again where it came from."""
    _sources: list[_OfBlock | _AsTheyAre] = field(default_factory=list, init=False, repr=False)
    _places: dict[str, int] = field(default_factory=dict, init=False, repr=False)
    _gone: set[int] = field(default_factory=set, init=False, repr=False)
    _by_place: ClassVar[tuple[str, ...]] = ("uids", "seqs", "identities", "ats")

    def extend(self, stretch: Stretch, block: Block, begin: int, end: int) -> None:
        """Add the changes at these places of a block."""
        first, place = block.first, len(self.uids)
        self.uids += block.uids[begin:end]
        self.ats += block.ats[begin:end]
        self.seqs += range(stretch.first + first + begin, stretch.first + first + end)
        self.identities += stretch.identities()[first + begin : first + end]
        last = self._sources[-1] if self._sources else None
        if isinstance(last, _OfBlock) and last.block is block and last.end == begin:
            place, begin = last.place, last.begin
            self._sources.pop()
        self._sources.append(_OfBlock(place, stretch, block, begin, end))

    def add(self, changes: Sequence[Change], stretch: Stretch, indexes: Sequence[int]) -> None:
        """Add changes as they are, from these places of a stretch."""
        first, named = stretch.first, stretch.identities()
        self.seqs += [first + index for index in indexes]
        self.identities += [named[index] for index in indexes]
        self.tell(changes)

    def tell(self, changes: Sequence[Change]) -> None:
        """Add changes as they are, whose numbers and identities are noted."""
        last = self._sources[-1] if self._sources else None
        if isinstance(last, _AsTheyAre):
            last.changes.extend(changes)
        else:
            self._sources.append(_AsTheyAre(len(self.uids), [*changes]))
        self.uids += [change.uid for change in changes]
        self.ats += [change.at for change in changes]

    def hold(self, columns: list[Values | Parts], one: Callable[[int], Change]) -> None:
        """Note what they write, and what returns one of them: they came from another form."""
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
        lists = [(name, getattr(self, name)) for name in self._by_place]
        parts: dict[str, Any] = {name: [here[at] for at in places] for name, here in lists}
        form = replace(self, **parts)
        columns = [chosen(column, places) for column in self.columns]
        form.hold(columns, lambda at: self.change(places[at]))
        return form

    def change(self, at: int) -> Change:
        """Return one of the changes by itself."""
        if self._one is not None:
            return self._one(at)
        last = self._sources[-1]
        if at < last.place:
            last = self._sources[bisect_right(self._sources, at, key=_first) - 1]
        return last.change(at)

    @property
    def columns(self) -> list[Values | Parts]:
        """What they write, register by register; wanted when nothing more is added."""
        if len(self._columns) < len(self.registers):
            first, *more = [source.columns() for source in self._sources]
            if more:  # what a block holds stays as it is
                first = [cut(column, 0, len(column)) for column in first]
            for columns in more:
                first = list(map(extended, first, columns))
            self._columns = [*first]
        return self._columns


class _OfBlock(NamedTuple):
    """Changes of a form that lie in a block."""

    place: int
    """The first place of them in the form."""
    stretch: Stretch
    block: Block
    begin: int
    end: int

    def change(self, at: int) -> Change:
        """Return the change at a place of the form."""
        found = self.stretch.change(self.block.first + self.begin + at - self.place)
        assert found is not None  # noqa: S101  (what is no change is in no block)
        return found

    def columns(self) -> list[Values | Parts]:
        """Return what they write."""
        if self.end - self.begin == len(self.block):
            return self.block.columns
        return [cut(column, self.begin, self.end) for column in self.block.columns]


class _AsTheyAre(NamedTuple):
    """Changes of a form that were decoded one by one."""

    place: int
    """The first place of them in the form."""
    changes: list[Change]

    def change(self, at: int) -> Change:
        """Return the change at a place of the form."""
        return self.changes[at - self.place]

    def columns(self) -> list[Values | Parts]:
        """Return what they write."""
        return columns_of(self.changes)


def _first(source: _OfBlock | _AsTheyAre) -> int:
    return source.place


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

    def tell(self, changes: Sequence[Change]) -> None:
        """Add births as they are, whose numbers and identities are noted."""
        _Form.tell(self, changes)
        self.owners += [change.owner for change in changes]
        self.parents.update(*[change.gates for change in changes])

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
