"""A person's own workbook again, with a note and a colour at every cell that has a problem.

Runs in the limited child process of ``sandbox``: openpyxl loads all of a workbook. It keeps what
it knows: values, formats, formulas, tables, drop-downs, hidden sheets. Charts, pictures and macros
are not in the copy.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import NotAPackageError
from app.exchange import cells, limits
from app.exchange.cells import Cell, Stop
from app.exchange.guard import Archive, xml_parser
from app.exchange.records import column_letters

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

AUTHOR = "Passerelle"
COLOUR = "FFF4B183"
_WIDTH, _LINE, _LETTERS = 320, 18, 45
_TEXT_PARTS = (".xml", ".rels", ".vml")


@dataclass(frozen=True)
class Note:
    """What is said of one place.

    Attributes:
        text: what is wrong and what to do, in the reader's language.
        sheet: name of the sheet; empty where the whole file is meant.
        row: number of the row; 0 where the whole sheet is meant.
        column: letters of the column; empty where the whole row is meant.
    """

    text: str
    sheet: str = ""
    row: int = 0
    column: str = ""


def mark(path: Path, notes: Iterable[Note], title: str) -> bytes:
    """Return a copy of a workbook with these notes; those without a cell stand on a sheet.

    Notes that an earlier copy left are taken out, so that the copy can be corrected and marked
    again.

    Args:
        path: the workbook, which is only read.
        notes: what to say.
        title: name of the sheet for notes without a cell.

    Raises:
        NotAPackageError: it asks for more than ``limits`` allow, or is no workbook.
        PackageDamagedError: it is incomplete.
    """
    import openpyxl

    with Archive(path) as archive:
        _look(archive)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl does not keep
        book = openpyxl.load_workbook(path, rich_text=True, keep_links=False)
        _clean(book, title)
        hidden: dict[str, frozenset[str]] = {}
        rest = [note for note in notes if not _put(book, note, hidden)]
        if rest:
            _list(book, rest, title)
        target = io.BytesIO()
        book.save(target)
    return target.getvalue()


def _look(archive: Archive) -> None:
    """Refuse what openpyxl should never see."""
    for name in archive.names:
        if name.casefold().endswith(_TEXT_PARTS):
            archive.parse(name, xml_parser())
    budget = cells.Budget()
    for sheet in cells.contents(archive).sheets:
        rows, columns = [0], [0]

        def take(
            number: int, row: list[Cell], rows: list[int] = rows, columns: list[int] = columns
        ) -> None:
            rows[0] = max(rows[0], number)
            columns[0] = max(columns[0], row[-1].column + 1)
            if rows[0] * columns[0] > limits.AREA:
                raise Stop

        cells.read_rows(archive, sheet.part, None, take, budget)
        if rows[0] * columns[0] > limits.AREA:
            raise NotAPackageError("too_many_cells", limit=limits.AREA)


def _clean(book: Workbook, title: str) -> None:
    """Take out what an earlier copy left."""
    from openpyxl.styles import PatternFill

    if title in book.sheetnames:
        del book[title]
    for sheet in book.worksheets:
        # To walk along the rows would make a cell wherever there is none.
        for cell in list(sheet._cells.values()):  # noqa: SLF001
            if cell.comment is not None and cell.comment.author == AUTHOR:
                cell.comment = None
                cell.fill = PatternFill()


def _put(book: Workbook, note: Note, hidden: dict[str, frozenset[str]]) -> bool:
    """Write a note at its cell; return whether it has one."""
    from openpyxl.cell.cell import MergedCell
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    sheet = next((s for s in book.worksheets if s.title == note.sheet), None)
    if sheet is None or not note.row:
        return False
    if note.sheet not in hidden:
        hidden[note.sheet] = _hidden(sheet)
    cell = sheet[f"{_shown(hidden[note.sheet], note.column)}{note.row}"]
    if isinstance(cell, MergedCell):
        return False
    said = [cell.comment.text] if cell.comment is not None else []
    text = "\n\n".join([*said, note.text])
    height = _LINE * (2 + text.count("\n") + len(text) // _LETTERS)
    cell.comment = Comment(text, AUTHOR, height=height, width=_WIDTH)
    cell.fill = PatternFill("solid", fgColor=COLOUR)
    return True


def _hidden(sheet: Worksheet) -> frozenset[str]:
    """Return the columns that nobody sees."""
    return frozenset(
        column_letters(at - 1)
        for look in sheet.column_dimensions.values()
        if look.hidden
        for at in range(look.min or 1, min(look.max or 1, limits.COLUMNS) + 1)
    )


def _shown(hidden: frozenset[str], column: str) -> str:
    """Return the column, or the first in sight where nobody would see it."""
    if column and column not in hidden:
        return column
    all_letters = map(column_letters, range(limits.COLUMNS))
    return next((letters for letters in all_letters if letters not in hidden), "A")


def _list(book: Workbook, notes: Iterable[Note], title: str) -> None:
    """Add a sheet for what has no cell, and open the workbook there."""
    from openpyxl.styles import Alignment, PatternFill

    sheet = book.create_sheet(title, 0)
    book.active = 0
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = 100
    for number, note in enumerate(notes, 1):
        sheet.cell(number, 1, note.sheet).data_type = "s"
        cell = sheet.cell(number, 2, note.text)
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.fill = PatternFill("solid", fgColor=COLOUR)
