"""A workbook of any origin as plain values: sheets, rows and cells where a person sees them.

Rows are counted from 1 and columns from 0, from the corner of the sheet and not of its data, so
that a problem names the cell under which a person finds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

TEXT, NUMBER, DAY, MOMENT = "text", "number", "day", "moment"
TIME, YES_NO, ERROR = "time", "yes_no", "error"
"""What a cell holds; ``TIME`` is a time of day or a length of time."""

VISIBLE, HIDDEN, VERY_HIDDEN = "visible", "hidden", "very_hidden"
"""Whether a sheet is shown."""


class Value(NamedTuple):
    """One cell with content.

    Attributes:
        kind: one of the kinds above.
        text: what a person reads in it: ``230,000.00 US$`` also where the cell holds a number.
        value: exactly what it holds: a plain decimal, an ISO day or moment, ``true`` or
            ``false``, else the text.
        computed: a formula gave it.
    """

    kind: str
    text: str
    value: str
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row with content.

    Attributes:
        number: counted from 1.
        cells: by column, counted from 0; cells without content are left out.
    """

    number: int
    cells: Mapping[int, Value]

    def text(self, column: int) -> str:
        """Return what a person reads in a cell, "" where it is empty."""
        cell = self.cells.get(column)
        return cell.text if cell else ""


class Merged(NamedTuple):
    """A rectangle that shows its first cell: rows counted from 1, columns from 0, ends included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True)
class Grid:
    """One sheet: rows with content only, in their order."""

    name: str
    state: str = VISIBLE
    rows: tuple[Row, ...] = ()
    merged: tuple[Merged, ...] = ()

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns that hold anything, counted from 0."""
        return tuple(sorted({column for row in self.rows for column in row.cells}))


@dataclass(frozen=True)
class Workbook:
    """All that was read of a file.

    Attributes:
        form: ``xlsx``, ``xlsb``, ``xls``, ``ods`` or ``csv``.
        sheets: in their order.
        encoding: of a text file.
        separator: between the cells of a text file.
        passed_over: kinds of content that were never opened (macros, links to other files…).
    """

    form: str
    sheets: tuple[Grid, ...]
    encoding: str = ""
    separator: str = ""
    passed_over: tuple[str, ...] = field(default=())

    def __iter__(self) -> Iterator[Grid]:
        """Go through the sheets."""
        return iter(self.sheets)
