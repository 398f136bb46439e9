"""Changes by column: what many that follow one another in a feed have in common is said once.

Most lines of a large package are births and first edits, hundreds of one *look* in a row. Such a
run is a ``Block``; it holds what a merge asks of a change, and whoever wants more reads the line
again. What comes mixed stays as it is decoded, since columns of a few values are no gain.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple, TypeVar

from app.sync.change import BIRTH, EDIT, Change
from app.sync.columns import Parts, Values, as_column, extended

Registers = tuple[str, ...]
T = TypeVar("T")
MANY = 25
"""So many changes in a row are worth columns."""


class Look(NamedTuple):
    """What the changes of a block have in common."""

    kind: str
    """A birth, or an edit that names one change as its gate and nothing else."""
    entity: str
    registers: Registers
    """Registers they write, in this order."""


@dataclass(slots=True, eq=False)
class Block:
    """Changes of one look that follow one another, column by column."""

    look: Look
    first: int
    """Index of the first of them in its stretch."""
    uids: list[str]
    ats: list[int]
    columns: list[Values | Parts]
    """What they write, register by register."""
    owners: list[str] = field(default_factory=list)
    """Of births."""
    parents: list[tuple[int, list[str]]] = field(default_factory=list)
    """Of births: the parents of all from this place on, up to the next such place."""
    gates: list[str] = field(default_factory=list)
    """Of edits: the one dot each names."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.uids)

    def extend(self, other: Block) -> None:
        """Add the changes that follow, of the same look."""
        count = len(self.uids)
        self.uids += other.uids
        self.ats += other.ats
        self.owners += other.owners
        self.gates += other.gates
        both = zip(self.columns, other.columns, strict=True)
        self.columns = [extended(mine, theirs) for mine, theirs in both]
        for place, parents in other.parents:
            if place or parents != self.parents[-1][1]:
                self.parents.append((count + place, parents))

    def parents_of(self, begin: int, end: int) -> Iterator[tuple[int, list[str]]]:
        """Yield the parents of some of the births, and the first of these they hold for."""
        parents = self.parents
        for at in range(bisect_right(parents, begin, key=_place) - 1, len(parents)):
            place, uids = parents[at]
            if max(place, begin) >= end:
                return
            yield max(place - begin, 0), uids


@dataclass(slots=True, eq=False)
class Mixed:
    """Changes that follow one another and are of no block; None for what is no change."""

    first: int
    """Index of the first of them in its stretch."""
    changes: list[Change | None]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.changes)

    @property
    def uids(self) -> list[str]:
        """The records they speak of; nothing for what is no change."""
        return [change.uid if change is not None else "" for change in self.changes]


Piece = Block | Mixed


def pieces(changes: Sequence[Change | None], first: int) -> Iterator[Piece]:
    """Yield changes that follow one another in a stretch, many that look the same as a block.

    Args:
        changes: the changes; None for what is none.
        first: index of the first of them in the stretch.
    """
    looks = [None if c is None else (c.kind, c.entity, tuple(c.w)) for c in changes]
    mixed: list[Change | None] = []
    for look, begin, end in runs(looks):
        some: list[Any] = list(changes[begin:end])
        if look is None or end - begin < MANY or not all(map(_is_plain, some)):
            mixed += some
            continue
        if mixed:
            yield Mixed(first + begin - len(mixed), mixed)
            mixed = []
        yield _block(Look(*look), first + begin, some)
    if mixed:
        yield Mixed(first + len(changes) - len(mixed), mixed)


def runs(looks: Sequence[T]) -> Iterator[tuple[T, int, int]]:
    """Yield each look that several have one after the other, with where they begin and end."""
    if looks and looks.count(looks[0]) == len(looks):
        yield looks[0], 0, len(looks)
        return
    begin = 0
    for look, same in groupby(looks):
        end = begin + sum(1 for _ in same)
        yield look, begin, end
        begin = end


def _is_plain(change: Change) -> bool:
    """Tell whether a change can be in a block."""
    return change.kind == BIRTH or (is_plain_edit(change) and not change.s)


def is_plain_edit(change: Change) -> bool:
    """Tell whether a change is an edit that names one gate, and no more but what it read."""
    return change.kind == EDIT and len(change.gates) == 1 and not (change.tombs or change.named)


def _block(look: Look, first: int, changes: Sequence[Change]) -> Block:
    uids, ats = [c.uid for c in changes], [c.at for c in changes]
    columns = columns_of(changes)
    if look.kind == EDIT:
        return Block(look, first, uids, ats, columns, gates=[c.gates[0] for c in changes])
    owners, parents = [c.owner for c in changes], where_they_differ([c.gates for c in changes])
    return Block(look, first, uids, ats, columns, owners, parents)


def columns_of(changes: Sequence[Change]) -> list[Values | Parts]:
    """Return what changes of the same registers write, register by register."""
    return list(map(as_column, zip(*[change.w.values() for change in changes], strict=True)))


def where_they_differ(gates: Sequence[list[str]]) -> list[tuple[int, list[str]]]:
    """Return the parents of births, each with the first place from which on they hold."""
    found: list[tuple[int, list[str]]] = []
    last: list[str] | None = None
    for place, uids in enumerate(gates):
        if uids != last:
            found.append((place, uids))
            last = uids
    return found


def _place(parents: tuple[int, list[str]]) -> int:
    return parents[0]
