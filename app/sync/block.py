"""Changes by column: what many that follow one another in a feed have in common is said once.

Most lines of a package are births and first edits, hundreds of one *look* in a row. Such a run is a
``Block``; it holds what a merge asks of a change, and whoever wants more reads the line again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple

from app.sync.change import BIRTH, EDIT, EXISTS, Change
from app.sync.columns import Parts, Values, as_column, extended

Registers = tuple[str, ...]


class Look(NamedTuple):
    """What the changes of a block have in common."""

    kind: str
    """A birth, or an edit that names one change as its gate and nothing else."""
    entity: str
    registers: Registers
    """Registers they write, in this order."""
    unread: Registers = ()
    """Registers of which an edit says that nothing was there; all others read the gate."""


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
        """Yield the parents of births at some places, each with the first place they hold for."""
        parents = self.parents
        for at in range(bisect_right(parents, begin, key=_place) - 1, len(parents)):
            place, uids = parents[at]
            if place >= end:
                return
            yield max(place, begin), uids


@dataclass(slots=True, eq=False)
class Alone:
    """Changes that follow one another and are of no block; None for what is no change."""

    first: int
    changes: list[Change | None]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.changes)

    @property
    def uids(self) -> list[str]:
        """The records they speak of; nothing for what is no change."""
        return [change.uid if change is not None else "" for change in self.changes]


Piece = Block | Alone


def look_of(change: Change | None) -> Look | None:
    """Return the look of a change, or None where it is of no block."""
    if change is None:
        return None
    if change.kind == BIRTH:
        return Look(BIRTH, change.entity, tuple(change.w))
    gates = change.gates
    if change.kind != EDIT or len(gates) != 1 or change.tombs or change.named:
        return None
    if not change.s:
        return Look(EDIT, change.entity, tuple(change.w))
    unread = [register for register, dots in change.s.items() if dots != gates]
    if EXISTS in unread or any(change.s[register] for register in unread):
        return None
    return Look(EDIT, change.entity, tuple(change.w), tuple(unread))


def pieces(changes: Sequence[Change | None], first: int) -> Iterator[Piece]:
    """Yield changes that follow one another in a stretch, with what looks the same together.

    Args:
        changes: the changes; None for what is none.
        first: index of the first of them in the stretch.
    """
    begin = 0
    for look, same in groupby(map(look_of, changes)):
        end = begin + sum(1 for _ in same)
        run: list[Any] = list(changes[begin:end])
        if look is None:
            yield Alone(first + begin, run)
        else:
            yield _block(look, first + begin, run)
        begin = end


def _block(look: Look, first: int, changes: Sequence[Change]) -> Block:
    uids, ats = [c.uid for c in changes], [c.at for c in changes]
    columns = list(map(as_column, zip(*[c.w.values() for c in changes], strict=True)))
    if look.kind == EDIT:
        return Block(look, first, uids, ats, columns, gates=[c.gates[0] for c in changes])
    owners, parents = [c.owner for c in changes], where_they_differ([c.gates for c in changes])
    return Block(look, first, uids, ats, columns, owners, parents)


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
