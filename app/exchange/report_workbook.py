"""A report as a workbook: what it is about, real tables, live formulas and native charts."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.base.text import in_language, translate
from app.domain.days import show_day
from app.domain.report import Figure, Figures, Picture, Profile, Prose, Report, Table
from app.domain.values import Lists
from app.exchange import looks, report_charts
from app.exchange.report_formulas import Formulas
from app.exchange.report_sheets import Looks, Place, TableSheet, number_format

_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_ACROSS = 5
"""Columns over which a sentence of the first sheet runs at least."""
_LINE = 15
_CAPTION = 40
_ONE_PAGE = 25
"""Rows of a table that go onto one page with its picture."""
_FIRST_WIDTH, _WIDTH = 34, 16


def workbook(report: Report, lang: str, lists: Lists) -> bytes:
    """Return the bytes of a workbook.

    Args:
        report: what to write, in ``lang``.
        lang: one of the six languages.
        lists: the code lists in force.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(stream, options)
    made = dt.datetime.fromisoformat(report.made_on)
    book.set_properties({"title": report.title, "created": made})
    with in_language(lang):
        _Book(book, report, lang, lists).write()
    book.close()
    return stream.getvalue()


class _Book:
    """The sheets: what it is about with the answer, then one for each further table."""

    def __init__(self, book: Any, report: Report, lang: str, lists: Lists) -> None:  # noqa: ANN401
        self._book = book
        self._report = report
        self._lang = lang
        self._lists = lists
        self._tables = TableSheet(book, report, lang, lists)
        self._names: set[str] = set()
        self._computed: list[tuple[int, Figure, Looks]] = []
        """Figures that a column of a table comes to, with their rows."""
        self._places: dict[str, Place] = {}

    def write(self) -> None:
        report = self._report
        tables = report.tables
        sheet = self._sheet(translate("reports", "Report"))
        row = self._head(sheet)
        for block in report.blocks:
            if isinstance(block, Figures):
                row = self._figures(sheet, block, row)
            elif isinstance(block, Prose):
                row = self._prose(sheet, block, row)
        widths = self._tables.widths(tables[0]) if tables else []
        self._set_widths(sheet, widths)
        if tables:
            place = self._places[tables[0].key] = self._tables.write(sheet, tables[0], row)
            row = self._charts(sheet, tables[0], place)
        self._notes(sheet, row, max(len(widths), _ACROSS))
        for table in tables[1:]:
            self._further(table)
        self._compute(sheet)

    def _further(self, table: Table) -> None:
        sheet = self._sheet(table.title or table.key)
        for at, width in enumerate(self._tables.widths(table)):
            sheet.set_column(at, at, width)
        place = self._places[table.key] = self._tables.write(sheet, table, 0)
        sheet.freeze_panes(place.first, 0)
        sheet.repeat_rows(place.first - 1)
        self._charts(sheet, table, place)

    def _sheet(self, name: str) -> Any:  # noqa: ANN401  (untyped library)
        sheet = self._book.add_worksheet(self._named(name))
        title = self._report.title
        short = title if len(title) <= _CAPTION else f"{title[: _CAPTION - 1]}…"
        looks.set_page(sheet, self._lang, f"{self._report.made_on} · {short}", landscape=True)
        sheet.hide_gridlines(2)
        return sheet

    def _named(self, name: str) -> str:
        """Return a name that a sheet may have and none has yet."""
        clean = _FORBIDDEN.sub(" ", name).strip().strip("'") or "-"
        if len(clean) > _SHEET_NAME:
            clean = f"{clean[: _SHEET_NAME - 1].strip()}…"
        text, number = clean, 2
        while text.casefold() in self._names:
            end = f" ({number})"
            text, number = clean[: _SHEET_NAME - len(end)] + end, number + 1
        self._names.add(text.casefold())
        return text

    def _head(self, sheet: Any) -> int:  # noqa: ANN401  (as above)
        """Write title, what it is about, for whom and when; return the next row."""
        report = self._report
        sheet.write_string(0, 0, report.title, self._tables.format("heading"))
        sheet.set_row(0, 28)
        row = 1
        made = translate("reports", "Made on {day}", day=show_day(report.made_on, self._lang))
        for text in (*report.lines, profile_line(report), made):
            sheet.write_string(row, 0, text, self._tables.format("quiet"))
            row += 1
        return row + 1

    def _figures(self, sheet: Any, block: Figures, row: int) -> int:  # noqa: ANN401  (as above)
        if block.title:
            sheet.write_string(row, 0, block.title, self._tables.format("title"))
            row += 1
        for one in block.figures:
            unit = f" ({one.column.unit})" if one.column.unit else ""
            sheet.write_string(row, 0, one.column.label + unit, self._tables.format("label"))
            alone = Table("", "", (one.column,), ((one.value,),))
            look = Looks(one.column, number_format(one.column, alone), {}, text="line")
            self._tables.put(sheet, (row, 1), one.value, look)
            if one.of[0]:
                self._computed.append((row, one, look))
            row += 1
        return row + 1

    def _compute(self, sheet: Any) -> None:  # noqa: ANN401  (as above)
        """Let the figures that tables come to follow what is typed into these."""
        tables = {table.key: table for table in self._report.tables}
        for row, one, look in self._computed:
            place, table = self._places.get(one.of[0]), tables.get(one.of[0])
            if place and table and table.rows:
                formulas = Formulas(table, place.first, place.last)
                formula = formulas.of_figure(one, place.sheet)
                self._tables.put(sheet, (row, 1), one.value, replace(look, formula=formula))

    def _prose(self, sheet: Any, block: Prose, row: int) -> int:  # noqa: ANN401  (as above)
        if block.heading:
            sheet.write_string(row, 0, block.heading, self._tables.format("title"))
            row += 1
        for line in block.text.splitlines():
            row = self._sentence(sheet, line, row, _ACROSS)
        return row + 1

    def _notes(self, sheet: Any, row: int, across: int) -> None:  # noqa: ANN401  (as above)
        for note in self._report.notes:
            row = self._sentence(sheet, note, row, across)

    def _sentence(self, sheet: Any, text: str, row: int, across: int) -> int:  # noqa: ANN401
        """Write a sentence over several columns, as high as it needs."""
        sheet.merge_range(row, 0, row, across - 1, "", self._tables.format("wrapped"))
        sheet.write_string(row, 0, text, self._tables.format("wrapped"))
        letters = looks.fits(_FIRST_WIDTH + (across - 1) * _WIDTH) - 1
        sheet.set_row(row, _LINE * looks.lines(text, letters))
        return row + 1

    def _set_widths(self, sheet: Any, widths: list[int]) -> None:  # noqa: ANN401  (as above)
        """Give the columns of the first sheet room for its table and its figures."""
        labels = (
            f"{one.column.label} ({one.column.unit})"
            for block in self._report.blocks
            if isinstance(block, Figures)
            for one in block.figures
        )
        longest = max(map(len, labels), default=0)
        for at in range(max(len(widths), _ACROSS)):
            least = min(max(_FIRST_WIDTH, longest), 2 * _FIRST_WIDTH) if at == 0 else _WIDTH
            sheet.set_column(at, at, max(least, widths[at] if at < len(widths) else 0))

    def _charts(self, sheet: Any, table: Table, place: Place) -> int:  # noqa: ANN401  (as above)
        """Put the charts of a table below it; return the next free row."""
        row = place.end
        pictures = list(self._pictures(table))
        if pictures and len(table.rows) <= _ONE_PAGE:
            sheet.fit_to_pages(1, 1)
        for picture in pictures:
            made = report_charts.chart(self._book, picture, table, place, self._lang)
            if made is not None:
                sheet.insert_chart(row, 0, made)
                row += int(made.height) // 20 + 2
        return row

    def _pictures(self, table: Table) -> Iterator[Picture]:
        for block in self._report.blocks:
            if isinstance(block, Picture) and block.table == table.key:
                yield block


def profile_line(report: Report) -> str:
    """Return in words for whom a report is, and what that means for its numbers."""
    if report.profile is Profile.HQ:
        return translate("reports", "For internal use: all numbers are shown.")
    limit = report.threshold
    if report.profile is Profile.PARTNER:
        return translate(
            "reports", "For partners: numbers of people below {limit} are hidden.", limit=limit
        )
    return translate(
        "reports", "For the public: numbers of people below {limit} are hidden.", limit=limit
    )
