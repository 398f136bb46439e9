"""Columns: what many changes wrote in one register, and what is known of all of it at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any, ClassVar, TypeAlias, overload

Column: TypeAlias = Sequence[Any]
Kinds = frozenset[type]


class Values(list[Any]):
    """A column of values, of these types and no others."""

    __slots__ = ("kinds",)

    def __init__(self, values: Iterable[Any], kinds: Kinds) -> None:
        """Take the values; there need not be one of each type."""
        super().__init__(values)
        self.kinds = kinds


class Parts(Sequence[dict[str, Any]]):
    """A column of objects that have the same parts: a column of each part."""

    __slots__ = ("columns", "names")
    kinds: ClassVar[Kinds] = frozenset({dict})

    def __init__(self, names: tuple[str, ...], columns: Sequence[Values]) -> None:
        """Take the names of the parts, at least one, and what they hold."""
        self.names, self.columns = names, columns

    def __len__(self) -> int:
        """Return how many objects there are."""
        return len(self.columns[0])

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield every object."""
        rows = zip(*self.columns, strict=True)
        return map(dict, map(zip, repeat(self.names), rows))

    @overload
    def __getitem__(self, at: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, at: slice) -> Parts: ...
    def __getitem__(self, at: int | slice) -> dict[str, Any] | Parts:
        """Return one object, or some of them as a column."""
        if isinstance(at, slice):
            return Parts(self.names, [Values(each[at], each.kinds) for each in self.columns])
        return dict(zip(self.names, [each[at] for each in self.columns], strict=True))


def as_column(values: Column) -> Values | Parts:
    """Return values with what is known of them all."""
    if isinstance(values, Parts):
        return values
    kinds = frozenset(map(type, values))
    if kinds == {dict}:
        names: tuple[str, ...] = tuple(values[0])
        if names and all(map(names.__eq__, map(tuple, values))):
            parts = zip(*[each.values() for each in values], strict=True)
            return Parts(names, [Values(part, frozenset(map(type, part))) for part in parts])
    return Values(values, kinds)


def kinds(of: Column) -> Kinds:
    """Return of which types values are; where that is known, none is looked at."""
    return of.kinds if isinstance(of, Values | Parts) else frozenset(map(type, of))


def cut(of: Values | Parts, begin: int, end: int) -> Values | Parts:
    """Return a part of a column."""
    return of[begin:end] if isinstance(of, Parts) else Values(of[begin:end], of.kinds)


def chosen(of: Values | Parts, places: Iterable[int]) -> Values | Parts:
    """Return what stands at some places of a column."""
    if isinstance(of, Parts):
        places = list(places)
        return Parts(of.names, [_at(each, places) for each in of.columns])
    return _at(of, places)


def _at(of: Values, places: Iterable[int]) -> Values:
    return Values(map(of.__getitem__, places), of.kinds)


def extended(mine: Values | Parts, more: Values | Parts) -> Values | Parts:
    """Return a column with more values added to it."""
    if isinstance(mine, Parts):
        if isinstance(more, Parts) and more.names == mine.names:
            for each, other in zip(mine.columns, more.columns, strict=True):
                extended(each, other)
            return mine
        mine = Values(mine, mine.kinds)
    mine += more
    mine.kinds |= more.kinds
    return mine
