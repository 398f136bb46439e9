"""Old and binary workbooks (.xls, .xlsb) as plain values, by way of calamine.

The library sets aside the whole rectangle around the cells of a sheet, and aborts the process
where that is too large. An .xls cannot be larger than ``limits.AREA``; an .xlsb is measured before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import NotAPackageError, PackageDamagedError
from app.exchange import limits
from app.exchange.faces import fifteen_digits
from app.exchange.grid import (
    DAY,
    HIDDEN,
    MOMENT,
    NUMBER,
    TEXT,
    TIME,
    VERY_HIDDEN,
    VISIBLE,
    YES_NO,
    Grid,
    Merged,
    Row,
    Value,
    Workbook,
)
from app.exchange.guard import Archive

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_ROW, _CELLS = 0, range(1, 12)
"""Kinds of record of an .xlsb sheet: the head of a row, and its cells."""


def read(path: Path, form: str) -> Workbook:
    """Return the sheets of an .xls, or of an .xlsb that ``measure`` let pass.

    Raises:
        NotAPackageError: ``password``; more sheets or cells than ``limits`` allow.
        PackageDamagedError: ``unreadable``.
    """
    import python_calamine as library

    try:
        book = library.CalamineWorkbook.from_path(str(path))
        plain = [m for m in book.sheets_metadata if m.typ == library.SheetTypeEnum.WorkSheet]
        if len(plain) > limits.SHEETS:
            raise NotAPackageError("too_many_sheets", count=len(plain), limit=limits.SHEETS)
        left = [limits.TABLE_CELLS]
        sheets = [
            _grid(book.get_sheet_by_name(m.name), _state(m.visible, library), left) for m in plain
        ]
    except library.PasswordError as error:
        raise NotAPackageError("password", remedy="password") from error
    except (library.CalamineError, OSError) as error:
        raise PackageDamagedError("unreadable", kind=type(error).__name__) from error
    return Workbook(form, tuple(sheets))


def _state(shown: object, library: Any) -> str:  # noqa: ANN401  (the module itself)
    kinds = library.SheetVisibleEnum
    if shown == kinds.VeryHidden:
        return VERY_HIDDEN
    return HIDDEN if shown == kinds.Hidden else VISIBLE


def measure(archive: Archive) -> None:
    """Refuse an .xlsb whose sheets span more than ``limits.AREA`` cells.

    Raises:
        NotAPackageError: ``too_many_cells``.
        PackageDamagedError: a sheet is not a list of records.
    """
    for name in archive.names:
        if name.casefold().startswith("xl/worksheets/") and name.casefold().endswith(".bin"):
            if archive.part_size(name) > limits.BINARY_SHEET_BYTES:
                raise NotAPackageError("too_large", part=name[:80])
            if _area(b"".join(archive.pieces(name))) > limits.AREA:
                raise NotAPackageError("too_many_cells", limit=limits.AREA)


def _area(data: bytes) -> int:
    """Return how many cells the rectangle around the cells of a sheet has."""
    rows, columns = [limits.ROWS, -1], [limits.COLUMNS, -1]
    row = 0
    for kind, at, size in _records(data):
        if kind == _ROW and size >= 4:
            row = int.from_bytes(data[at : at + 4], "little")
        elif kind in _CELLS and size >= 4:
            column = int.from_bytes(data[at : at + 4], "little")
            rows = [min(rows[0], row), max(rows[1], row)]
            columns = [min(columns[0], column), max(columns[1], column)]
    return max(rows[1] - rows[0] + 1, 0) * max(columns[1] - columns[0] + 1, 0)


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield kind, place and size of each record."""
    at, end = 0, len(data)
    try:
        while at < end:
            kind = data[at]
            at += 1
            if kind & 0x80:
                kind = (kind & 0x7F) | (data[at] << 7)
                at += 1
            size = shift = 0
            for _ in range(4):
                byte = data[at]
                at += 1
                size |= (byte & 0x7F) << shift
                shift += 7
                if not byte & 0x80:
                    break
            yield kind, at, size
            at += size
    except IndexError as error:
        raise PackageDamagedError("part_damaged", part="worksheet") from error


def _grid(sheet: CalamineSheet, state: str, left: list[int]) -> Grid:
    start = sheet.start
    rows: list[Row] = []
    if start is not None:
        for number, cells in _cells(sheet, start[1]):
            left[0] -= len(cells)
            if left[0] < 0:
                raise NotAPackageError("too_many_cells", limit=limits.TABLE_CELLS)
            rows.append(Row(number, cells))
    merged = [
        Merged(first[0] + 1, first[1], last[0] + 1, last[1])
        for first, last in sheet.merged_cell_ranges or ()
    ]
    return Grid(sheet.name, state, tuple(rows), tuple(merged))


def _cells(sheet: CalamineSheet, first: int) -> Iterator[tuple[int, dict[int, Value]]]:
    # The library begins with the first row of the sheet, but with the first column that is used.
    for number, row in enumerate(sheet.iter_rows(), 1):
        found = {at: value for at, raw in enumerate(row, first) if (value := _value(raw))}
        if found:
            yield number, found


def _value(raw: Any) -> Value | None:  # noqa: ANN401  (whatever a cell can hold)
    if isinstance(raw, str):
        return Value(TEXT, raw, raw) if raw.strip() else None
    if isinstance(raw, bool):
        return Value(YES_NO, str(raw).upper(), str(raw).lower())
    if isinstance(raw, int | float):
        plain = fifteen_digits(repr(raw))
        return Value(NUMBER, plain, plain)
    if isinstance(raw, dt.datetime):
        if raw.time() == dt.time():
            return Value(DAY, raw.date().isoformat(), raw.date().isoformat())
        return Value(MOMENT, raw.isoformat(" ", "minutes"), raw.isoformat("T", "seconds"))
    if isinstance(raw, dt.date):
        return Value(DAY, raw.isoformat(), raw.isoformat())
    return Value(TIME, str(raw), str(raw))
