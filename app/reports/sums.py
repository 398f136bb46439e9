"""What every number of people in a report adds up.

Numbers made from records know it (``counted``). Where a builder lost that on the way, the layout of
the table tells: what is the sum of its neighbours, in every row or every column, is their total.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.domain.counted import Counted, OfCounted, Part
from app.domain.disclosure import Line, Sum
from app.domain.report import Cell, Column, Figures, Kind, Report, Table
from app.reports.layout import laid_out


class Place(NamedTuple):
    """Where a cell stands in a report; the row after the last one is the foot."""

    block: int
    row: int
    column: int


class Sums:
    """The numbers of a report, how many people their parts are, and which cells show them."""

    def __init__(self, report: Report) -> None:
        """Look at every cell of every table and figure."""
        self.sums: list[Sum] = []
        self.values: dict[Part, int] = {}
        self.lines: list[Line] = []
        self.by_place: dict[Place, tuple[int, ...]] = {}
        self.shares: set[Place] = set()
        """Cells that are computed from numbers of people."""
        self.loose: dict[Place, int] = {}
        """Figures of which nothing is known but how many people they are."""
        for index, block in enumerate(report.blocks):
            if isinstance(block, Table):
                self._table(index, block)
            elif isinstance(block, Figures):
                for at, figure in enumerate(block.figures):
                    self._figure(Place(index, 0, at), figure.column, figure.value)

    def _table(self, index: int, table: Table) -> None:
        rows = [*table.rows, table.foot] if table.foot else list(table.rows)
        people = [at for at, column in enumerate(table.columns) if column.kind is Kind.PEOPLE]
        numbers: Sequence[Sequence[int | None]] = [
            [_people(row[at]) for at in people] for row in rows
        ]
        if any(n and not isinstance(n, Counted) for row in numbers for n in row):
            numbers = laid_out(numbers, index, foot=bool(table.foot))
        of = {
            (r, at): n for r, row in enumerate(numbers) for at, n in zip(people, row, strict=True)
        }
        for r, row in enumerate(rows):
            for at, cell in enumerate(row):
                known = of.get((r, at), cell)
                self._put(Place(index, r, at), known)
        for r in range(len(rows)):
            self._line([Place(index, r, at) for at in range(len(table.columns))])
        for at in range(len(table.columns)):
            self._line([Place(index, r, at) for r in range(len(rows))])

    def _figure(self, place: Place, column: Column, cell: Cell) -> None:
        number = _people(cell) if column.kind is Kind.PEOPLE else None
        if number and not isinstance(number, Counted):
            self.loose[place] = number
        else:
            self._put(place, cell if number is None else number)

    def _put(self, place: Place, cell: object) -> None:
        if isinstance(cell, OfCounted):
            self.shares.add(place)
            self.by_place[place] = tuple(self._number(one) for one in cell.rests_on)
        elif isinstance(cell, Counted):
            self.by_place[place] = (self._number(cell),)

    def _number(self, number: Counted) -> int:
        self.values |= number.values()
        self.sums.append(frozenset(number.sum().items()))
        return len(self.sums) - 1

    def _line(self, places: Iterable[Place]) -> None:
        """Find out which numbers of a row or column are totals of their neighbours."""
        known = [self.by_place.get(place, ()) for place in places]
        numbers = [found[0] for found in known if len(found) == 1]
        sums = [dict(self.sums[number]) for number in numbers]
        for total, parts in _runs(sums):
            self.lines.append(Line(numbers[total], tuple(numbers[part] for part in parts)))


def _runs(sums: Sequence[dict[Part, int]]) -> Iterator[tuple[int, range]]:
    """Yield every sum that is that of the ones right before or right after it, with these."""
    for total, wanted in enumerate(sums):
        size = sum(wanted.values())
        for step in (-1, 1):
            found: dict[Part, int] = {}
            reach = total
            while 0 <= reach + step < len(sums) and sum(found.values()) < size:
                reach += step
                for part, times in sums[reach].items():
                    found[part] = found.get(part, 0) + times
                if found == wanted:
                    yield total, _between(total, reach, step)
                    break


def _between(total: int, reach: int, step: int) -> range:
    return range(reach, total) if step < 0 else range(total + 1, reach + 1)


def _people(cell: object) -> int | None:
    return cell if isinstance(cell, int) and not isinstance(cell, bool) else None
