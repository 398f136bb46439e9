"""What the cells of a report's table are computed from, as formulas of a spreadsheet program.

A formula stands only where all it reads is shown and where it comes to just what the report says;
else there is a plain value. So none gives back what is hidden, and none changes an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from app.domain.derived import mean, median
from app.domain.report import Cell, Column, Figure, Foot, Hidden, Table

_SUBTOTALS = {Foot.SUM: 109, Foot.MEAN: 101, Foot.SHARE: 109}
"""Functions of SUBTOTAL that leave out what a filter hides."""
_FUNCTIONS = {
    Foot.SUM: "SUM",
    Foot.MEAN: "AVERAGE",
    Foot.MEDIAN: "MEDIAN",
    Foot.LEAST: "MIN",
    Foot.MOST: "MAX",
}
_NEAR = Decimal("1e-9")
_HUNDRED = 100

Number = int | Decimal


class Formulas:
    """The formulas of one table whose rows of data stand from ``first`` to ``last``."""

    def __init__(self, table: Table, first: int, last: int) -> None:
        """Look at the table once; rows are counted from 0."""
        self._table = table
        self._first, self._last = first, last
        self._at = {column.key: at for at, column in enumerate(table.columns)}
        self._open = {
            column.key
            for at, column in enumerate(table.columns)
            if not any(isinstance(row[at], Hidden) for row in table.rows)
        }
        self._sums = {key: self._sum(key) for key in self._open}

    def of_row(self, column: Column, row: int, cells: Sequence[Cell]) -> str:
        """Return what a cell is computed from; empty where it is a value of its own."""
        said = _number(cells[self._at[column.key]])
        if said is None:
            return ""
        if column.sum_of and self._open.issuperset(column.sum_of):
            parts = [_number(cells[self._at[key]]) or 0 for key in column.sum_of]
            places = ",".join(self._place(row, key) for key in column.sum_of)
            return f"=SUM({places})" if sum(parts) == said else ""
        if column.foot is Foot.SHARE and column.of in self._open:
            whole = f"SUM({self._range(column.of, absolute=True)})"
            place = self._place(row, column.of)
            part, of = _number(cells[self._at[column.of]]), self._sums[column.of]
            return f'=IF({whole}=0,"",{place}/{whole})' if _rates(part, of, said) else ""
        if column.foot is Foot.RATE and self._open.issuperset((column.of, column.part)):
            return self._ratio(column, row, lambda key: _number(cells[self._at[key]]), said)
        return ""

    def of_foot(self, column: Column, row: int) -> str:
        """Return what a total is computed from; empty where it is a value of its own."""
        foot = self._table.foot
        said = _number(foot[self._at[column.key]])
        if said is None or column.key not in self._open:
            return ""
        if column.foot is Foot.RATE:
            return self._ratio(column, row, lambda key: _number(foot[self._at[key]]), said)
        if column.foot in _SUBTOTALS and self._comes_to(column) == said:
            return f"=SUBTOTAL({_SUBTOTALS[column.foot]},{self._range(column.key)})"
        return ""

    def of_figure(self, figure: Figure, sheet: str) -> str:
        """Return what a figure is computed from; empty where it is a value of its own."""
        key, foot, said = figure.of[1], figure.column.foot, _number(figure.value)
        if foot not in _FUNCTIONS or key not in self._open or said is None:
            return ""
        if said != _summed(foot, self._numbers(key)):
            return ""
        named = sheet.replace("'", "''")
        return f"={_FUNCTIONS[foot]}('{named}'!{self._range(key, absolute=True)})"

    def _comes_to(self, column: Column) -> Number | None:
        total = self._sums[column.key]
        if column.foot is Foot.MEAN:
            return _summed(Foot.MEAN, self._numbers(column.key))
        if column.foot is Foot.SHARE and total is not None:
            return Decimal(_HUNDRED) if _near(Decimal(total), Decimal(_HUNDRED)) else None
        return total

    def _ratio(
        self, column: Column, row: int, value: Callable[[str], Number | None], said: Number
    ) -> str:
        if not _rates(value(column.part), value(column.of), said):
            return ""
        whole = self._place(row, column.of)
        return f'=IF(N({whole})=0,"",{self._place(row, column.part)}/{whole})'

    def _numbers(self, key: str) -> list[Number]:
        at = self._at[key]
        return [n for row in self._table.rows if (n := _number(row[at])) is not None]

    def _sum(self, key: str) -> Number | None:
        numbers = self._numbers(key)
        return sum(numbers[1:], numbers[0]) if numbers else None

    def _place(self, row: int, key: str) -> str:
        from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

        return str(xl_rowcol_to_cell(row, self._at[key]))

    def _range(self, key: str, *, absolute: bool = False) -> str:
        from xlsxwriter.utility import xl_range, xl_range_abs

        make = xl_range_abs if absolute else xl_range
        return str(make(self._first, self._at[key], self._last, self._at[key]))


def _summed(foot: Foot, numbers: Sequence[Number]) -> Number | None:
    """Return what numbers come to; None of nothing."""
    if not numbers:
        return None
    if foot is Foot.MEAN:
        return mean(numbers)
    if foot is Foot.MEDIAN:
        return median(numbers)
    if foot is Foot.LEAST:
        return min(numbers)
    return max(numbers) if foot is Foot.MOST else sum(numbers[1:], numbers[0])


def _number(cell: Cell) -> Number | None:
    return cell if isinstance(cell, int | Decimal) and not isinstance(cell, bool) else None


def _rates(part: Number | None, of: Number | None, said: Number) -> bool:
    """Tell whether the second is so many percent of the first, as far as anybody can see."""
    if part is None or not of:
        return False
    return _near(Decimal(part) * _HUNDRED / Decimal(of), Decimal(said))


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _NEAR * max(abs(one), abs(other), Decimal(1))
