"""Cells as spreadsheets put them on the clipboard: a line a row, a tab between two cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_SPECIAL = ("\t", "\n", "\r", '"')


def read(text: str) -> list[list[str]]:
    """Return rows of cells; cells in quotation marks may hold tabs and line breaks.

    A lone quotation mark, as in 5" pipe, is a character like any other. Empty rows at the end are
    no rows.
    """
    if text.count('"') % 2:
        rows = [line.split("\t") for line in text.splitlines()]
    else:
        rows = list(csv.reader(io.StringIO(text, newline=""), "excel-tab"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


def write(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as text that spreadsheets paste into as many cells."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def _quoted(cell: str) -> str:
    if any(special in cell for special in _SPECIAL):
        doubled = cell.replace('"', '""')
        return f'"{doubled}"'
    return cell
