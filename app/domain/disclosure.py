"""Which numbers of people must not be shown, so that no small one can be computed back.

First the rule people know (model.md 5.3): a number from 1 to below the threshold is hidden, and
where it stands alone in a row or column with a total, so is the next smallest. The rule alone is
not safe, because tables share cells and totals. So each small number has to be proved safe: by
other numbers that agree with everything shown and in which it differs (``worlds``). Where none are
found, what helps to compute it is hidden too, the cheapest first.

Numbers are told by what they add up. Two numbers that add up the same are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from app.domain.counted import Part
from app.domain.elimination import Row, Span
from app.domain.report import Hidden
from app.domain.worlds import Limit, Worlds

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
    threshold: int
    """What "small" meant then."""


class Reader(NamedTuple):
    """For whom small numbers have to be safe."""

    threshold: int
    """The smallest number of people that is not small."""
    earlier: tuple[Seen, ...] = ()
    """What such a reader has seen before."""


def hide(
    sums: Sequence[Sum],
    values: Mapping[Part, int],
    threshold: int,
    lines: Iterable[Line] = (),
    readers: Sequence[Reader] = (),
) -> tuple[Hidden | None, ...]:
    """Say of each number whether it is hidden, and why.

    No hidden number follows from those shown, and nothing small does: neither a number that is
    hidden, nor what lies between two numbers of which one contains the other, nor people that are
    counted together everywhere. Each may be at least two numbers. What earlier reports gave away
    already cannot be called back.

    Args:
        sums: what each number adds up.
        values: how many people each part is; never less than none.
        threshold: the smallest number of people that is shown.
        lines: rows and columns with their totals, for the rule of the next smallest.
        readers: those who get the report; one who has seen nothing before when omitted.
    """
    own = {one: number for number, one in enumerate(dict.fromkeys(sums))}
    number = [own[one] for one in sums]
    told = [Line(number[t], tuple(number[p] for p in ps)) for t, ps in lines]
    sizes = [sum(values[part] * times for part, times in one) for one in own]
    hidden = [Hidden.SMALL if is_small(abs(size), threshold) else None for size in sizes]
    for reader in readers or (Reader(threshold),):
        cover = _Cover(
            [Seen(*one, threshold) for one in zip(own, hidden, strict=True)], values, reader
        )
        cover.order(told)
        cover.prove()
        cover.show_again()
        hidden = cover.hidden[: len(own)]
    return tuple(hidden[one] for one in number)


def is_small(value: int, threshold: int) -> bool:
    """Tell whether a number of people would point to persons."""
    return 0 < value < threshold


class _Cover:
    """The numbers of a report, each once, those its reader saw earlier, and what is hidden."""

    def __init__(self, own: Sequence[Seen], values: Mapping[Part, int], reader: Reader) -> None:
        every = [*own, *reader.earlier]
        columns = _columns([seen.sum for seen in every])
        self.truth = [0] * (max(columns.values(), default=-1) + 1)
        for part, column in columns.items():
            self.truth[column] += values[part]
        self.own = len(own)
        self.rows = [{columns[part]: times for part, times in seen.sum} for seen in every]
        self.values = [self._value(row) for row in self.rows]
        self.hidden = [seen.hidden for seen in every]
        self.thresholds = [seen.threshold for seen in every]
        out = {seen.sum for seen in reader.earlier if not seen.hidden}
        self.out = {number for number, seen in enumerate(own) if seen.sum in out}
        self.lines: list[Line] = []
        self.height = [0] * self.own
        self.unproved = list(self._secrets(reader.threshold))

    def _secrets(self, threshold: int) -> Iterator[Row]:
        """Yield what must not follow: small numbers, and what is small though no number."""
        for number, why in enumerate(self.hidden):
            if why is Hidden.SMALL and number not in self.out:
                yield self.rows[number]
        for column, value in enumerate(self.truth):
            if is_small(value, threshold):
                yield {column: 1}
        by_size = sorted(range(len(self.rows)), key=self.values.__getitem__)
        for at, less in enumerate(by_size):
            for more in by_size[at + 1 :]:
                if self.values[more] - self.values[less] >= threshold:
                    break
                between = _between(self.rows[less], self.rows[more])
                if between and self.values[more] > self.values[less]:
                    yield between

    def order(self, lines: Sequence[Line]) -> None:
        """Learn which numbers are totals, and of what."""
        self.lines = list(lines)
        for _ in range(_PASSES):
            for total, parts in lines:
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
        # What was seen earlier goes first: what follows from it alone is not blamed on the new.
        order = [*range(self.own, len(self.rows)), *sorted(range(self.own), key=self._length)]
        while self.unproved:
            self.rule()
            span = self._span(order)
            worlds = Worlds(self.truth, tuple(span.moves(len(self.truth))), self._limits())
            self.unproved = list(worlds.unproved(self.unproved))
            self._hide_beside(span)

    def show_again(self) -> None:
        """Show what follows from what is shown anyway: to hide it helps nobody."""
        span = self._span(range(self.own))
        for number in range(self.own):
            beside = self.hidden[number] is Hidden.BESIDE
            if beside and not span.reduce(self.rows[number]).row:
                self.hidden[number] = None

    def _hide_beside(self, span: Span) -> None:
        """Hide the cheapest number that helps to compute each unproved one.

        Those that share such a number wait: it may be enough for them too.
        """
        fresh: set[int] = set()
        for row in tuple(self.unproved):
            left, names = span.reduce(row)
            about = [n for n in range(self.own) if not row.keys().isdisjoint(self.rows[n])]
            helping = {*span.beside(row), *about} if left else names.keys()
            if fresh.isdisjoint(helping):
                found = self._cheapest(helping)
                if found is None:
                    self.unproved.remove(row)
                else:
                    self.hidden[found] = Hidden.BESIDE
                    fresh.add(found)

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

    def _span(self, numbers: Iterable[int]) -> Span:
        """Return what follows from those of these numbers that are shown."""
        span = Span()
        for number in numbers:
            if not self.hidden[number]:
                span.add(self.rows[number], number)
        return span

    def _limits(self) -> list[Limit]:
        """What a reader knows of what is hidden: that it is small, or that it is not."""
        limits = []
        for number, why in enumerate(self.hidden):
            if why:
                row, value = self.rows[number], self.values[number]
                sign = -1 if value < 0 else 1
                row = {column: times * sign for column, times in row.items()}
                small, bound = why is Hidden.SMALL, self.thresholds[number]
                least, most = (1, bound - 1) if small else (bound, None)
                limits.append(Limit(row, value * sign, least, most))
        return limits

    def _length(self, number: int) -> int:
        return len(self.rows[number])

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


def _between(less: Row, more: Row) -> dict[int, int] | None:
    """Return what ``more`` counts beyond ``less``; None where it does not contain it."""
    if any(more.get(column, 0) < times for column, times in less.items()):
        return None
    beyond = {column: times - less.get(column, 0) for column, times in more.items()}
    return {column: times for column, times in beyond.items() if times}
