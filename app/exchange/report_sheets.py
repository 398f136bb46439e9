"""One table of a report on a sheet: numbers as numbers, days as days, all else as text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.report import Cell, Column, Foot, Hidden, Kind, Report, Table
from app.domain.report_text import foot_texts, hidden, no_data, shown
from app.domain.values import Lists
from app.exchange import limits, looks
from app.exchange.report_formulas import Formulas

_NUMBERS = {Kind.COUNT, Kind.PEOPLE, Kind.NUMBER, Kind.MONEY, Kind.PERCENT}
_DAY = len("2012-12-31")
_HUNDRED = 100
_NARROWEST, _WIDEST, _BUTTON = 10, 60, 3
_LINE = 15


@dataclass(frozen=True)
class Place:
    """Where a table stands: its sheet, its first and last row of data, from 0."""

    sheet: str
    first: int
    last: int
    end: int
    """The first row below it all that is free."""


@dataclass(frozen=True)
class Looks:
    """How a cell is written: what it is, and what it is computed from."""

    column: Column
    number_format: str
    names: Mapping[str, str]
    formula: str = ""
    bold: bool = False
    """Of a total."""
    text: str = "text"
    """How texts look."""


class TableSheet:
    """Writes tables of one report onto worksheets."""

    def __init__(
        self,
        workbook: Any,  # noqa: ANN401  (untyped library)
        report: Report,
        lang: str,
        lists: Lists,
    ) -> None:
        """Write into this workbook, with texts in this language."""
        self._workbook = workbook
        self._report = report
        self._lang = lang
        self._lists = lists
        self._direction = dict(looks.direction(lang))
        sides = ("right", "left") if self._direction else ("left", "right")
        self._sides = dict(zip((_BEGIN, _END), sides, strict=True))
        self._formats: dict[tuple[str, bool], Any] = {}
        self._number = 0

    def write(self, sheet: Any, table: Table, row: int) -> Place:  # noqa: ANN401  (as above)
        """Write a table from this row on, its name first; say where it stands."""
        sheet.write_string(row, 0, table.title, self.format("title"))
        top = row + 1
        heads = self._heads(table)
        for at, text in enumerate(heads):
            sheet.write_string(top, at, text, self.format("head"))
        end = top + 1
        if table.rows:
            self._declare(sheet, (top, top + len(table.rows)), heads)
            end = self._rows(sheet, table, end)
        elif table.empty:
            sheet.write_string(end, 0, table.empty, self.format("quiet"))
            end += 1
        if table.note:
            sheet.write_string(end, 0, table.note, self.format("quiet"))
            end += 1
        return Place(sheet.get_name(), top + 1, top + len(table.rows), end + 1)

    def widths(self, table: Table) -> list[int]:
        """Return how wide the columns have to be so that nothing is cut."""
        found = []
        foot = foot_texts(table, self._lang, self._lists)
        for at, (column, head) in enumerate(zip(table.columns, self._heads(table), strict=True)):
            texts = [self._shown(row[at], column, table.names) for row in table.rows]
            texts += [foot[at]] if foot else []
            longest = max((len(line) for text in texts for line in text.splitlines()), default=0)
            needed = max(longest + 2, min(len(head), _WIDEST // 2) + _BUTTON)
            found.append(min(max(needed, _NARROWEST), _WIDEST))
        return found

    def format(self, look: str, *, bold: bool = False) -> Any:  # noqa: ANN401  (as above)
        """Return the format of a kind of cell, made once."""
        key = (look, bold)
        if key not in self._formats:
            made = dict(_LOOKS.get(look, {"num_format": look, "align": _END, **_SET_IN}))
            if "align" in made:
                made["align"] = self._sides[str(made["align"])]
            made |= {"bold": True, "top": 1} if bold else {}
            self._formats[key] = self._workbook.add_format({**made, **self._direction})
        return self._formats[key]

    def _heads(self, table: Table) -> list[str]:
        """Return the heads of the columns, no two alike: spreadsheet programs insist on that."""
        heads: list[str] = []
        for column in table.columns:
            named = f"{column.label} ({column.unit})" if column.unit else column.label
            named, number = named or column.key, 2
            text = named
            while text.casefold() in {head.casefold() for head in heads}:
                text, number = f"{named} ({number})", number + 1
            heads.append(text)
        return heads

    def _declare(self, sheet: Any, rows: tuple[int, int], heads: Sequence[str]) -> None:  # noqa: ANN401
        """Make the cells a table that sorts and filters."""
        self._number += 1
        columns = [{"header": head, "header_format": self.format("head")} for head in heads]
        options = {
            "name": f"Table{self._number}",
            "columns": columns,
            "style": "Table Style Light 1",
        }
        sheet.add_table(rows[0], 0, rows[1], len(heads) - 1, options)

    def _set_height(
        self,
        sheet: Any,  # noqa: ANN401  (as above)
        row: int,
        cells: Sequence[Cell],
        table: Table,
        widths: Sequence[int],
    ) -> None:
        """Make a row as high as its longest text; not every program does so by itself."""
        lines = max(
            looks.lines(self._shown(cell, column, table.names), looks.fits(width) - 2)
            for cell, column, width in zip(cells, table.columns, widths, strict=True)
        )
        if lines > 1:
            sheet.set_row(row, _LINE * lines)

    def put(
        self,
        sheet: Any,  # noqa: ANN401  (as above)
        place: tuple[int, int],
        cell: Cell,
        look: Looks,
    ) -> None:
        """Write a cell as a number, a date, a formula with its value, or a text."""
        column = look.column
        if isinstance(cell, int | Decimal) and not isinstance(cell, bool):
            value, form = _value(cell, column), self.format(look.number_format, bold=look.bold)
            if look.formula:
                sheet.write_formula(*place, look.formula, form, value)
            else:
                sheet.write_number(*place, value, form)
        elif column.kind is Kind.DAY and isinstance(cell, str) and len(cell) == _DAY:
            sheet.write_datetime(*place, dt.date.fromisoformat(cell), self.format("yyyy-mm-dd"))
        else:
            quiet = cell is None or isinstance(cell, Hidden)
            spoken = "said" if quiet and column.kind in _NUMBERS else look.text
            text = self._shown(cell, column, look.names)[: limits.TEXT_UNITS]
            sheet.write_string(*place, text, self.format(spoken, bold=look.bold))

    def _shown(self, cell: Cell, column: Column, names: Mapping[str, str]) -> str:
        if isinstance(cell, Hidden):
            return hidden(cell, self._report.threshold)
        if cell is None:
            return no_data(self._lang)
        return shown(cell, column, self._lang, names, self._lists)

    def _rows(self, sheet: Any, table: Table, first: int) -> int:  # noqa: ANN401  (as above)
        """Write rows and totals; return the next row."""
        formulas = Formulas(table, first, first + len(table.rows) - 1)
        formats = [number_format(column, table) for column in table.columns]
        widths = self.widths(table)
        for row, cells in enumerate(table.rows, first):
            for at, (cell, column) in enumerate(zip(cells, table.columns, strict=True)):
                formula = formulas.of_row(column, row, cells)
                self.put(sheet, (row, at), cell, Looks(column, formats[at], table.names, formula))
            self._set_height(sheet, row, cells, table, widths)
        return self._foot(sheet, table, formulas, formats, first + len(table.rows))

    def _foot(
        self,
        sheet: Any,  # noqa: ANN401  (as above)
        table: Table,
        formulas: Formulas,
        formats: Sequence[str],
        row: int,
    ) -> int:
        """Write the totals under a table; return the next row."""
        if not table.foot:
            return row
        words = foot_texts(table, self._lang, self._lists, self._report.threshold)
        for at, (cell, column) in enumerate(zip(table.foot, table.columns, strict=True)):
            if cell is None and column.foot is Foot.NONE:
                sheet.write_string(row, at, words[at], self.format("text", bold=True))
                continue
            look = Looks(column, formats[at], table.names, formulas.of_foot(column, row), bold=True)
            self.put(sheet, (row, at), cell, look)
        return row + 1


def _value(cell: int | Decimal, column: Column) -> float | int:
    if column.kind is Kind.PERCENT:
        return float(Decimal(cell) / _HUNDRED)
    return cell if isinstance(cell, int) else float(cell)


def number_format(column: Column, table: Table) -> str:
    """Return the format of a column's numbers; amounts show cents where one of them has some."""
    if column.kind is Kind.PERCENT:
        return "0" + _decimals(column.decimals) + "%"
    if column.kind is not Kind.MONEY:
        return "#,##0" + _decimals(column.decimals)
    at = table.columns.index(column)
    cells = [row[at] for row in table.rows]
    broken = any(isinstance(c, Decimal) and c != c.to_integral_value() for c in cells)
    return "#,##0.00" if broken else "#,##0"


def _decimals(number: int) -> str:
    return "." + "0" * number if number else ""


_BEGIN, _END = "begin", "end"
"""Sides of a cell, in the direction of the language."""
_SET_IN: dict[str, object] = {"indent": 1, "valign": "top"}
_LOOKS: dict[str, dict[str, object]] = {
    "title": {"bold": True, "font_size": 13, "font_color": looks.INK},
    "head": {**looks.header_format(), "align": _BEGIN, "indent": 1},
    "text": {"num_format": "@", "text_wrap": True, "align": _BEGIN, **_SET_IN},
    "line": {"num_format": "@", "align": _BEGIN, **_SET_IN},
    "said": {"num_format": "@", "font_color": "#595959", "align": _END, **_SET_IN},
    "quiet": {"num_format": "@", "font_color": "#595959", "valign": "top"},
    "wrapped": {"num_format": "@", "text_wrap": True, "valign": "top"},
    "heading": {"bold": True, "font_size": 18, "font_color": looks.INK},
    "label": {"num_format": "@", "font_color": "#595959", "valign": "top", "text_wrap": True},
}
