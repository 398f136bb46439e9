"""An empty workbook to fill in: real tables, drop-downs, notes, and a page that says how.

Its hidden row of keys tells the table import with certainty what every column is.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.base.text import RIGHT_TO_LEFT, in_language, translate
from app.domain import table_columns
from app.domain.codelists import codelist
from app.domain.entity import Entity
from app.domain.values import Lists
from app.exchange import layout, limits, writer
from app.exchange.layout import FIRST_ROW, Book, Sheet
from app.exchange.records import column_letters
from app.exchange.sheets import StreamedWorkbook


def write(
    entities: Sequence[type[Entity]], path: Path, language: str, lists: Lists = codelist
) -> tuple[Book, int]:
    """Write a template; the file is there whole, or not at all.

    Args:
        entities: a sheet for each, in this order.
        path: where to; an existing file is replaced.
        language: of the reader.
        lists: the code lists in force.

    Returns:
        What its sheets are, and the size of the file.

    Raises:
        PackageError: ``cannot_write``.
    """
    fields = {e.key: tuple(table_columns.targets(e.key).values()) for e in entities}
    book = layout.blank(entities, fields, language, lists)
    with in_language(language):
        names = layout.sheet_names()
        front = translate("package", "How to fill it in")
        size = writer.write_empty(
            book, path, lambda workbook: _front(workbook, front, book), names["lists"], front
        )
    return book, size


def _front(workbook: StreamedWorkbook, name: str, book: Book) -> None:
    """Write the page that says how, and name what the sheets offer to one another."""
    sheet = workbook.add_worksheet(name)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 80)
    sheet.hide_gridlines(2)
    if book.language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    title = workbook.add_format({"bold": True, "font_size": 18})
    strong = workbook.add_format({"bold": True, "valign": "top"})
    plain = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    sheet.write_string(0, 0, translate("package", "Workbook to fill in"), title)
    row = 2
    for text in _advice():
        sheet.write_string(row, 0, str(row - 1), strong)
        sheet.write_string(row, 1, text, plain)
        row += 1
    row += 1
    for data in book.sheets:
        sheet.write_url(row, 0, f"internal:'{data.name}'!B2", string=data.name)
        sheet.write_string(row, 1, translate("entities", data.entity.help), plain)
        row += 1
    sheet.activate()
    for data in book.sheets:
        if place := _titles_of(data):
            workbook.define_name(f"list_of_{data.entity.key}", place)


def _titles_of(data: Sheet) -> str:
    """Return where the names of the records of a sheet will stand, "" where they have none."""
    main = table_columns.main_text(data.entity.key)
    at = next((n for n, column in enumerate(data.columns, 1) if column.key == main), None)
    if at is None:
        return ""
    letters = column_letters(at)
    name = data.name.replace("'", "''")
    return f"='{name}'!${letters}${FIRST_ROW + 1}:${letters}${FIRST_ROW + limits.READY_ROWS}"


def _advice() -> tuple[str, ...]:
    return (
        translate("package", "One row for each record. What is not known yet stays empty."),
        translate("package", "The notes at the headings say what belongs in each column."),
        translate("package", "Where a cell offers a list, choose from it; any language is read."),
        translate("package", "Several choices in one cell are separated by semicolons."),
        translate(
            "package",
            "Dates as 2025-03-31, or as your program shows them. A year or a month is enough"
            " where the day is not known.",
        ),
        translate("package", "Amounts as numbers. The currency stands in its own column."),
        translate(
            "package",
            "Columns may be moved, hidden or left empty. Please add no rows above the table.",
        ),
        translate(
            "package", "Save as .xlsx and send it back. In Passerelle, import it as a table."
        ),
    )
