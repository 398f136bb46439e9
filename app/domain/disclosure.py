"""Which numbers of people must not be shown, so that no small one can be computed back.

First the rule people know (model.md 5.3): a number from 1 to below the threshold is hidden, and
where it stands alone in a row or column with a total, so is the next smallest. The rule alone is
not safe, because tables share cells and totals. So each small number has to be proved safe: by
other numbers that agree with everything shown and in which it differs (``worlds``). Where none are
found, what helps to compute it is hidden too, the cheapest first.

Numbers are told by what they add up. Two numbers that add up the same are one.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple

from app.domain.elimination import Row, Span
from app.domain.report import Hidden
from app.domain.worlds import Limit, Worlds

Part = Hashable
"""People who are always counted together, whoever they are."""

Sum = frozenset[tuple[Part, int]]
"""What a number adds up: parts, and how often each is in it. Empty: nobody."""

_PASSES = 4
"""How deep sub-totals may lie in one another before their order no longer matters."""


class Line(NamedTuple):
    """A row or column of a table: numbers, by position, and the one that is their total."""

    total: int
    parts: tuple[int, ...]


class Seen(NamedTuple):
    """A number that left before, and what its reader saw of it."""

    sum: Sum
    hidden: Hidden | None


def hide(
    sums: Sequence[Sum],
    values: Mapping[Part, int],
    threshold: int,
    lines: Iterable[Line] = (),
    earlier: Iterable[Seen] = (),
    secrets: Iterable[Sum] = (),
) -> tuple[Hidden | None, ...]:
    """Say of each number whether it is hidden, and why.

    No hidden number follows from those shown, and each small one has at least two possible values.
    What earlier reports gave away already cannot be called back; nothing is added to it.

    Args:
        sums: what each number adds up.
        values: how many people each part is; never less than none.
        threshold: the smallest number of people that is shown.
        lines: rows and columns with their totals, for the rule of the next smallest.
        earlier: what the same reader has seen before.
        secrets: further sums that stand in no table and are small or not: the small ones must
            not follow either.
    """
    cover = _Cover(sums, values, threshold, tuple(earlier), tuple(secrets))
    cover.order(lines)
    cover.prove()
    cover.show_again()
    return tuple(cover.hidden[number] for number in cover.number)


def is_small(value: int, threshold: int) -> bool:
    """Tell whether a number of people would point to persons."""
    return 0 < value < threshold


class _Cover:
    """The numbers of a report, each once, those seen earlier, and what is hidden of them."""

    def __init__(
        self,
        sums: Sequence[Sum],
        values: Mapping[Part, int],
        threshold: int,
        earlier: tuple[Seen, ...],
        secrets: tuple[Sum, ...],
    ) -> None:
        own = {one: number for number, one in enumerate(dict.fromkeys(sums))}
        self.number = [own[one] for one in sums]
        self.threshold = threshold
        self.own = len(own)
        every = [*own, *(seen.sum for seen in earlier)]
        columns = _columns([*every, *secrets])
        self.truth = [0] * (max(columns.values(), default=-1) + 1)
        for part, column in columns.items():
            self.truth[column] += values[part]
        self.rows = [_row(one, columns) for one in every]
        self.values = [self._value(row) for row in self.rows]
        out = {seen.sum for seen in earlier if not seen.hidden}
        self.out = {number for one, number in own.items() if one in out}
        self.hidden: list[Hidden | None] = [
            Hidden.SMALL if is_small(value, threshold) else None
            for value in self.values[: self.own]
        ]
        self.hidden += [seen.hidden for seen in earlier]
        self.lines: list[Line] = []
        self.height = [0] * self.own
        small = [number for number, why in enumerate(self.hidden) if why is Hidden.SMALL]
        self.unproved = [self.rows[number] for number in small if number not in self.out]
        self.unproved += [
            row
            for row in (_row(one, columns) for one in secrets)
            if is_small(abs(self._value(row)), threshold)
        ]

    def order(self, lines: Iterable[Line]) -> None:
        """Learn which numbers are totals, and of what."""
        self.lines = [Line(self.number[t], tuple(self.number[p] for p in ps)) for t, ps in lines]
        for _ in range(_PASSES):
            for total, parts in self.lines:
                below = [self.height[part] for part in parts if part != total]
                self.height[total] = max([self.height[total], *(1 + height for height in below)])

    def rule(self) -> None:
        """Hide the next smallest wherever one number is hidden alone beside its total."""
        again = True
        while again:
            again = False
            for total, parts in self.lines:
                if self.hidden[total] or sum(bool(self.hidden[part]) for part in parts) != 1:
                    continue
                if (found := self._cheapest(parts)) is not None:
                    self.hidden[found] = Hidden.BESIDE
                    again = True

    def prove(self) -> None:
        """Hide more until other numbers are found that differ in each small one."""
        while self.unproved:
            self.rule()
            span = self._span()
            worlds = Worlds(self.truth, tuple(span.moves(len(self.truth))), self._limits())
            self.unproved = list(worlds.unproved(self.unproved))
            self._hide_beside(span)

    def show_again(self) -> None:
        """Show what follows from what is shown anyway: to hide it helps nobody."""
        span = self._span()
        for number in range(self.own):
            beside = self.hidden[number] is Hidden.BESIDE
            if beside and not span.reduce(self.rows[number]).row:
                self.hidden[number] = None

    def _hide_beside(self, span: Span) -> None:
        """Hide the cheapest number that helps to compute the first unproved one."""
        while self.unproved:
            row = self.unproved[0]
            left, names = span.reduce(row)
            about = [n for n in range(self.own) if not row.keys().isdisjoint(self.rows[n])]
            found = self._cheapest(names if not left else {*span.beside(row), *about})
            if found is not None:
                self.hidden[found] = Hidden.BESIDE
                return
            self.unproved.pop(0)

    def _cheapest(self, numbers: Iterable[int]) -> int | None:
        """Return which of the shown numbers is missed least: the smallest that is no total."""
        may = [
            number
            for number in numbers
            if 0 <= number < self.own
            and not self.hidden[number]
            and self.values[number]
            and number not in self.out
        ]
        return min(may, key=lambda n: (self.height[n], self.values[n]), default=None)

    def _span(self) -> Span:
        span = Span()
        shown = [number for number, why in enumerate(self.hidden) if not why]
        for number in sorted(shown, key=lambda n: len(self.rows[n])):
            span.add(self.rows[number], number)
        return span

    def _limits(self) -> list[Limit]:
        """What a reader knows of what is hidden: that it is small, or that it is not."""
        least = {Hidden.SMALL: 1, Hidden.BESIDE: self.threshold}
        most = {Hidden.SMALL: self.threshold - 1, Hidden.BESIDE: None}
        return [
            Limit(self.rows[number], self.values[number], least[why], most[why])
            for number, why in enumerate(self.hidden)
            if why
        ]

    def _value(self, row: Row) -> int:
        return sum(self.truth[column] * times for column, times in row.items())


def _columns(sums: Sequence[Sum]) -> dict[Part, int]:
    """Put parts that are in the same sums as often into one column: nothing tells them apart."""
    inside: dict[Part, list[tuple[int, int]]] = {}
    for number, one in enumerate(sums):
        for part, times in one:
            inside.setdefault(part, []).append((number, times))
    found: dict[tuple[tuple[int, int], ...], int] = {}
    return {part: found.setdefault(tuple(where), len(found)) for part, where in inside.items()}


def _row(one: Sum, columns: Mapping[Part, int]) -> Row:
    return {columns[part]: times for part, times in one}
