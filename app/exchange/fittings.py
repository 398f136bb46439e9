"""What surrounds the rows of a data sheet: widths, notes, drop-downs, rules, page and table."""

from __future__ import annotations

import math
from typing import Any

from app.base.text import translate
from app.exchange import looks
from app.exchange.layout import FIRST_ROW, HEADER_ROW, KEY_ROW, UID_COLUMN, Book, Column, Sheet
from app.exchange.marks import HEADER, MARKS, PLAIN

_ACTION_WIDTH = 12
_PAGE_WIDTH = 240
"""Characters beside one another on landscape paper that can still be read."""
_MOST_PAGES = 8
_NOTE_WIDTH, _NOTE_LETTERS, _NOTE_LINE = 300, 44, 19
_LINE = 15


class Styles:
    """The cell formats of the data sheets, each made once."""

    def __init__(self, workbook: Any) -> None:  # noqa: ANN401  (untyped library)
        self._workbook = workbook
        self.formats: dict[tuple[str, str], Any] = {}
        self.formats[HEADER, PLAIN] = workbook.add_format(dict(looks.header_format()))

    def use(self, number_format: str) -> None:
        """Make the formats of a kind of cell, with and without marks."""
        for mark in MARKS:
            if (number_format, mark) not in self.formats:
                look = dict(looks.cell_format(number_format, mark))
                self.formats[number_format, mark] = self._workbook.add_format(look)

    @property
    def numbers(self) -> dict[tuple[str, str], int]:
        """The numbers of the formats in the file."""
        return {key: look._get_xf_index() for key, look in self.formats.items()}  # noqa: SLF001


def fit(
    worksheet: Any,  # noqa: ANN401  (untyped library)
    sheet: Sheet,
    book: Book,
    styles: Styles,
    caption: str,
) -> None:
    """Set up one sheet of records: all but its rows and its table."""
    styles.use(looks.TEXT)
    text = styles.formats[looks.TEXT, PLAIN]
    worksheet.set_column(UID_COLUMN, UID_COLUMN, 38, text, {"hidden": True})
    for number, column in enumerate(sheet.columns, 1):
        for kind in (column.number, column.text, column.empty):
            styles.use(kind)
        look = styles.formats[column.empty, PLAIN]
        worksheet.set_column(number, number, column.width, look)
        _guide(worksheet, column, number, sheet.last_row)
    last = sheet.action_column
    worksheet.set_column(last, last, _ACTION_WIDTH, text)
    _choose(worksheet, (FIRST_ROW, last, sheet.last_row, last), "list_action", strict=True)
    never = {
        "validate": "custom",
        "value": "=FALSE",
        "ignore_blank": False,
        "error_message": translate(
            "package", "This cell belongs to the program. Please leave it as it is."
        ),
    }
    worksheet.data_validation(FIRST_ROW, UID_COLUMN, sheet.last_row, UID_COLUMN, never)
    worksheet.data_validation(KEY_ROW, UID_COLUMN, KEY_ROW, last, never)
    worksheet.freeze_panes(FIRST_ROW, _first_free(sheet))
    worksheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    _print(worksheet, sheet, book.language, caption)


def table(sheet: Sheet) -> tuple[tuple[int, int, int, int], dict[str, Any]]:
    """Return the place of a sheet's table, and its options."""
    labels = ["uid", *(column.label for column in sheet.columns), sheet.action]
    return (HEADER_ROW, UID_COLUMN, sheet.last_row, sheet.action_column), {
        "name": sheet.table,
        "style": "Table Style Light 9",
        "columns": [{"header": label} for label in labels],
    }


def _print(worksheet: Any, sheet: Sheet, language: str, caption: str) -> None:  # noqa: ANN401
    """Print what is filled, as wide as can be read, with header and names on every page."""
    free = _first_free(sheet)
    named = sum(column.width for column in sheet.columns[: free - 1])
    rest = sum(column.width for column in sheet.columns[free - 1 :])
    across = min(math.ceil(rest / max(_PAGE_WIDTH - named, 1)), _MOST_PAGES)
    looks.set_page(worksheet, language, caption, landscape=True, across=max(across, 1))
    worksheet.hide_gridlines(0)
    worksheet.repeat_rows(HEADER_ROW)
    if free > 1:
        worksheet.repeat_columns(1, free - 1)
    filled = FIRST_ROW + len(sheet.rows) - 1
    worksheet.print_area(HEADER_ROW, 1, filled, sheet.action_column - 1)


def _guide(worksheet: Any, column: Column, number: int, last_row: int) -> None:  # noqa: ANN401
    """Give a column its note, its drop-down or its rule."""
    if column.note:
        height = looks.lines(column.note, _NOTE_LETTERS) * _NOTE_LINE + _NOTE_LINE
        size = {"width": _NOTE_WIDTH, "height": height}
        worksheet.write_comment(HEADER_ROW, number, column.note, size)
    place = (FIRST_ROW, number, last_row, number)
    if column.options:
        _choose(worksheet, place, column.options, strict=False)
    elif column.check:
        worksheet.data_validation(*place, {**column.check, "error_type": "warning"})


def _choose(
    worksheet: Any,  # noqa: ANN401  (untyped library)
    place: tuple[int, int, int, int],
    name: str,
    *,
    strict: bool,
) -> None:
    # Labels in other languages are read as well, so the program only asks before it takes them.
    rule = {
        "validate": "list",
        "source": f"={name}",
        "error_type": "stop" if strict else "warning",
        "error_message": translate("package", "Please choose from the list."),
    }
    worksheet.data_validation(*place, rule)


def _first_free(sheet: Sheet) -> int:
    """Return how many columns stay in sight: up to the one that names the record."""
    keys = [column.key for column in sheet.columns]
    titles = [keys.index(key) + 2 for key in sheet.entity.title_fields[:2] if key in keys]
    return min(max(titles, default=1), 3)
