"""The values of any workbook or text file: what it is, and which reader is for it.

Runs in the child process of ``sandbox``: what is read here, somebody else has made.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.base.errors import NotAPackageError, PackageError
from app.domain.fields import ValueRefusedError
from app.exchange import binary_workbook, cells, delimited, limits, number_formats, open_document
from app.exchange.cells import Budget, Cell, SheetPart
from app.exchange.faces import fifteen_digits
from app.exchange.grid import (
    DAY,
    ERROR,
    MOMENT,
    NUMBER,
    TEXT,
    TIME,
    YES_NO,
    Grid,
    Merged,
    Row,
    Value,
    Workbook,
)
from app.exchange.guard import Archive
from app.exchange.package import Json

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_EPOCH, _EPOCH_1904 = dt.datetime(1899, 12, 30), dt.datetime(1904, 1, 1)  # noqa: DTZ001
_REFERENCE_END = 1 << 20


def read(path: Path) -> Workbook:
    """Return the values of a file.

    Raises:
        PackageError: as ``foreign.read``.
    """
    start = _start(path)
    if start.startswith(_OLE):
        if _ENCRYPTED in path.read_bytes():
            raise NotAPackageError("password", remedy="password")
        return binary_workbook.read(path, "xls")
    if not start.startswith(_ZIP):
        return delimited.read(path)
    with Archive(path) as archive:
        over = tuple(str(finding.params["kind"]) for finding in archive.passed_over())
        book = _of_zip(archive, path)
    return Workbook(book.form, book.sheets, passed_over=over)


def answer(path: Path) -> Json:
    """Return the values of a file in the form of which ``foreign.decoded`` makes a workbook.

    A value that equals its text is left out.
    """
    book = read(path)
    return {
        "form": book.form,
        "encoding": book.encoding,
        "separator": book.separator,
        "passed_over": book.passed_over,
        "sheets": [
            (sheet.name, sheet.state, [_told(row) for row in sheet.rows], sheet.merged)
            for sheet in book
        ],
    }


def _told(row: Row) -> tuple[int, list[tuple[int, str, str, str | None, int]]]:
    return row.number, [
        (at, cell.kind, cell.text, None if cell.value == cell.text else cell.value, cell.computed)
        for at, cell in row.cells.items()
    ]


def _start(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            start = stream.read(8)
    except OSError as error:
        raise PackageError("cannot_read", path=str(path), reason=error.strerror or "") from error
    if size > limits.FILE_BYTES:
        raise NotAPackageError("too_large", size=size, limit=limits.FILE_BYTES)
    if not start:
        raise NotAPackageError("empty_file")
    return start


def _of_zip(archive: Archive, path: Path) -> Workbook:
    if open_document.is_one(archive):
        return open_document.read(archive)
    roots = [part for kind, part in archive.relations("").values() if kind == "officeDocument"]
    if roots and roots[0].endswith(".bin"):
        binary_workbook.measure(archive)
        return binary_workbook.read(path, "xlsb")
    return _of_xlsx(archive)


def _of_xlsx(archive: Archive) -> Workbook:
    found = cells.contents(archive)
    if not found.sheets:
        raise NotAPackageError("no_workbook")
    strings = cells.shared_strings(archive, found.shared_strings)
    reading = _Reading(
        cells.date_styles(archive, found.styles),
        number_formats.formats(archive, found.styles),
        _EPOCH_1904 if found.epoch_1904 else _EPOCH,
    )
    budget = Budget(limits.TABLE_CELLS)
    sheets = [_grid(archive, sheet, strings, reading, budget) for sheet in found.sheets]
    return Workbook("xlsx", tuple(sheets))


def _grid(
    archive: Archive, sheet: SheetPart, strings: list[str], reading: _Reading, budget: Budget
) -> Grid:
    rows: dict[int, dict[int, Value]] = {}
    merged: list[Merged] = []

    def take(number: int, row: list[Cell]) -> None:
        here = rows.setdefault(number, {})
        here.update({c.column: v for c in row if (v := reading.value(c)) is not None})

    def other(tag: str, attributes: dict[str, str]) -> None:
        if tag == "mergeCell" and (place := _merged(attributes.get("ref", ""))):
            merged.append(place)

    cells.read_rows(archive, sheet.part, strings, take, budget, other)
    found = tuple(Row(number, rows[number]) for number in sorted(rows) if rows[number])
    return Grid(sheet.name, sheet.state, found, tuple(merged))


def _merged(reference: str) -> Merged | None:
    """Return the rectangle of a reference such as ``A2:A3``."""
    corners = [_corner(part) for part in reference.split(":")]
    if len(corners) != 2 or None in corners:
        return None
    (first_row, first_column), (last_row, last_column) = (corner or (0, 0) for corner in corners)
    return Merged(first_row, first_column, last_row, last_column)


def _corner(text: str) -> tuple[int, int] | None:
    letters = text.rstrip("0123456789")
    digits = text[len(letters) :]
    if not (letters.isascii() and letters.isalpha() and len(letters) < 4 and digits):
        return None
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - 64
    return (int(digits), column - 1) if len(digits) < 8 else None


class _Reading:
    """What the cells of one .xlsx are read by."""

    def __init__(self, dates: frozenset[int], formats: tuple[str, ...], epoch: dt.datetime) -> None:
        self._dates = dates
        self._formats = formats
        self._epoch = epoch

    def value(self, cell: Cell) -> Value | None:
        """Return what a cell holds, None where it holds nothing a person sees."""
        text, computed = cell.text, cell.computed
        if cell.kind in {"s", "str", "inlineStr"}:
            return Value(TEXT, text, text, computed) if text.strip() else None
        if not text.strip():
            # A formula that nobody has computed yet shows nothing and is worth a word.
            return Value(ERROR, "", "", computed) if computed else None
        if cell.kind == "b":
            return Value(YES_NO, text, "true" if text == "1" else "false", computed)
        if cell.kind == "e":
            return Value(ERROR, text, text, computed)
        if cell.kind == "d":
            return _moment(text, computed=computed)
        if cell.style in self._dates:
            return self._dated(text, computed=computed)
        try:
            number = fifteen_digits(text)
        except ValueRefusedError:
            return Value(TEXT, text, text, computed)
        code = self._formats[cell.style] if cell.style < len(self._formats) else ""
        return Value(
            NUMBER, number_formats.shown(number, code) if code else number, number, computed
        )

    def _dated(self, text: str, *, computed: bool) -> Value:
        try:
            days = float(text)
            moment = self._epoch + dt.timedelta(days=days)
        except (ValueError, OverflowError):
            return Value(TEXT, text, text, computed)
        if 0 <= days < 1:
            return Value(TIME, moment.time().isoformat("minutes"), text, computed)
        # The serial of a moment is a fraction of a day, and half a second off is none.
        moment = (moment + dt.timedelta(milliseconds=500)).replace(microsecond=0)
        return _moment(moment.isoformat(), computed=computed)


def _moment(iso: str, *, computed: bool) -> Value:
    day, _, time = iso.partition("T")
    if not time or time.startswith("00:00:00"):
        return Value(DAY, day, day, computed)
    return Value(MOMENT, f"{day} {time[:5]}", f"{day}T{time[:8]}", computed)
