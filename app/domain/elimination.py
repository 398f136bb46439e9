"""Exact elimination over sums: what follows from some sums, and what may still vary beside them.

Rows are sparse and of whole numbers, so nothing is ever rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import gcd, lcm
from typing import NamedTuple

Row = Mapping[int, int]
"""Coefficients by column; none of them is 0."""

SELF = -1
"""The name of the row that is being reduced; no row that is added has it."""


class Mixture(NamedTuple):
    """A row, and how often each named row went into it."""

    row: dict[int, int]
    names: dict[int, int]


class Span:
    """All that can be computed from the rows given so far, in reduced echelon form."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._rows: dict[int, Mixture] = {}
        self._with: dict[int, set[int]] = {}

    def add(self, row: Row, name: int) -> None:
        """Take one more row into account; the shorter ones first is the fastest order."""
        rest, names = self.reduce(row)
        if not rest:
            return
        names[name] = names.pop(SELF)
        fresh, pivot = Mixture(rest, names), min(rest)
        for other in tuple(self._with.get(pivot, ())):
            self._put(other, _without(self._rows[other], fresh, pivot))
        self._put(pivot, fresh)

    def reduce(self, row: Row) -> Mixture:
        """Return what is left of a row when all that follows from the others is taken away."""
        found = Mixture(dict(row), {SELF: 1})
        for column in row:
            if column in self._rows:
                found = _without(found, self._rows[column], column)
        return found

    def beside(self, row: Row) -> Iterator[int]:
        """Yield the names of the rows that say something about one of these columns."""
        for pivot in {pivot for column in row for pivot in self._with.get(column, ())}:
            yield from self._rows[pivot].names

    def moves(self, columns: int) -> Iterator[dict[int, int]]:
        """Yield changes of the columns that leave every row as it is.

        All others are mixtures of them.
        """
        for column in range(columns):
            if column in self._rows:
                continue
            rows = [(pivot, self._rows[pivot].row) for pivot in self._with.get(column, ())]
            scale = lcm(*(abs(row[p]) // gcd(row[p], row[column]) for p, row in rows))
            yield {column: scale} | {p: -row[column] * scale // row[p] for p, row in rows}

    def _put(self, pivot: int, mixture: Mixture) -> None:
        if pivot in self._rows:
            for column in self._rows[pivot].row:
                self._with[column].discard(pivot)
        self._rows[pivot] = mixture
        for column in mixture.row:
            self._with.setdefault(column, set()).add(pivot)


def _without(mixture: Mixture, other: Mixture, column: int) -> Mixture:
    """Take ``other`` away as often as ``column`` needs to vanish."""
    ours, theirs = mixture.row[column], other.row[column]
    common = gcd(ours, theirs)
    times, less = theirs // common, ours // common
    row = _mixed(mixture.row, times, other.row, less)
    names = _mixed(mixture.names, times, other.names, less)
    shared = gcd(*row.values(), *names.values())
    if shared == 1:
        return Mixture(row, names)
    return Mixture(
        {key: value // shared for key, value in row.items()},
        {key: value // shared for key, value in names.items()},
    )


def _mixed(first: Row, times: int, second: Row, less: int) -> dict[int, int]:
    mixed = {key: value * times for key, value in first.items()} if times != 1 else dict(first)
    for key, value in second.items():
        left = mixed.get(key, 0) - value * less
        if left:
            mixed[key] = left
        else:
            mixed.pop(key, None)
    return mixed
