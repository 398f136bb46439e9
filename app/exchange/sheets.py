"""XlsxWriter made to stream: data rows as ready XML, parts straight into the zip, hashes at hand.

Rests on private hooks of XlsxWriter (pinned): ``Workbook._get_packager``,
``Packager._filename``, ``Packager._write_worksheet_files``, ``Worksheet._write_sheet_data`` and
``Worksheet._write_string``. ``tests/app/exchange/test_sheets.py`` reads the result back with
another library and fails when one of them changes.
"""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any, BinaryIO, Self

from xlsxwriter.packager import Packager  # type: ignore[import-untyped]
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from app.exchange.guard import stored_hash

_PIECE = 1 << 17
_LEVEL = 6
_CODED_LEVEL = 1
"""Base64 of compressed data: only its alphabet can be squeezed, and the fastest level does that."""

_SPECIAL = re.compile(
    "[&<>\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_|\\A\\s|\\s\\Z|\n|  "
)
_CODED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_LONE = re.compile("[\ud800-\udfff]")
_PLAIN_OPEN, _KEPT_OPEN = "<is><t>", '<is><t xml:space="preserve">'


class Part(io.StringIO):
    """One part of the zip: takes text and compresses it piece by piece."""

    def __init__(self, target: Any) -> None:  # noqa: ANN401  (a stream of zipfile, which has no name)
        super().__init__()
        self._target = target
        self._pieces: list[str] = []
        self._length = 0

    def write(self, text: str, /) -> int:
        """Take text."""
        self._pieces.append(text)
        self._length += len(text)
        if self._length >= _PIECE:
            self._pass_on()
        return len(text)

    def finish(self) -> None:
        """Complete the part."""
        self._pass_on()
        self._target.close()

    def _pass_on(self) -> None:
        data = "".join(self._pieces).encode()
        self._pieces.clear()
        self._length = 0
        self._target.write(data)


class RowSheet(Worksheet):  # type: ignore[misc]
    """A worksheet whose rows come as ready XML, piece by piece, when it is their turn."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Callable[[], Iterable[str]] = tuple
        self.coded = False
        """Whether it holds nothing but what is squeezed already, in Base64."""

    def add_long_table(self, bounds: tuple[int, int, int, int], options: dict[str, Any]) -> None:
        """Add a table of any length without a note in memory for each of its cells.

        Args:
            bounds: first row and column, last row and column, counted from 0.
            options: as ``add_table``.
        """
        from xlsxwriter.utility import xl_range  # type: ignore[import-untyped]

        first_row, first_column, last_row, last_column = bounds
        self.add_table(first_row, first_column, first_row + 1, last_column, options)
        table = self.tables[-1]
        table["range"] = table["a_range"] = xl_range(*bounds)
        table["autofilter"] = table["range"]
        self.dim_rowmin, self.dim_rowmax = 0, last_row
        self.dim_colmin, self.dim_colmax = 0, last_column

    def _write_string(self, *_: object) -> int:
        """Keep the header texts of the table out of the shared strings: the rows hold them."""
        return 0

    def _write_sheet_data(self) -> None:
        self.fh.write("<sheetData>")
        for piece in self.rows():
            self.fh.write(piece)
        self.fh.write("</sheetData>")


class StreamedWorkbook(Workbook):  # type: ignore[misc]
    """A workbook whose last worksheet is written after all other parts, knowing their hashes."""

    def __init__(self, target: BinaryIO) -> None:
        options = {
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        # What XlsxWriter itself would put together goes nowhere: the parts go to ``target``.
        super().__init__(io.BytesIO(), options)
        self._archive = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)
        self._parts = _StreamingPackager(self._archive, target)
        self.hashes = self._parts.hashes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write everything, or give up; an error of the target comes through as it is."""
        try:
            if error is None:
                # Not by way of the base class: it would wrap the errors of the disk.
                self._store_workbook()
                self._archive.close()
        except BaseException:
            self._give_up()
            raise
        if error is not None:
            self._give_up()

    def _give_up(self) -> None:
        """Close what is open: a zip that is left open writes to its target when it is collected."""
        with contextlib.suppress(OSError, ValueError):
            self._parts.finish()
        with contextlib.suppress(OSError, ValueError):
            self._archive.close()

    def part_of(self, sheet: Worksheet) -> str:
        """Return the name of the part a worksheet is written to."""
        return f"xl/worksheets/sheet{sheet.index + 1}.xml"

    def _get_packager(self) -> Packager:
        return self._parts


class _StreamingPackager(Packager):  # type: ignore[misc]
    """Writes each part into the zip at once instead of into a temporary file."""

    def __init__(self, archive: zipfile.ZipFile, target: BinaryIO) -> None:
        super().__init__()
        self.hashes: dict[str, str] = {}
        self._archive = archive
        self._target = target
        self._open: tuple[str, Part] | None = None

    def _create_package(self) -> list[object]:
        super()._create_package()
        *_, last = self.workbook.worksheets()
        self._write_worksheet(last)
        return []

    def _write_worksheet_files(self) -> None:
        *sheets, _last = self.workbook.worksheets()
        for sheet in sheets:
            self._write_worksheet(sheet)

    def _write_worksheet(self, sheet: Worksheet) -> None:
        self.finish()
        coded = isinstance(sheet, RowSheet) and sheet.coded
        self._archive.compresslevel = _CODED_LEVEL if coded else _LEVEL
        sheet._set_xml_writer(self._filename(self.workbook.part_of(sheet)))  # noqa: SLF001
        sheet._assemble_xml_file()  # noqa: SLF001
        self.finish()
        self._archive.compresslevel = _LEVEL

    def _filename(self, xml_filename: str) -> Part:
        self.finish()
        part = Part(self._archive.open(xml_filename, "w"))
        self._open = (xml_filename, part)
        return part

    def finish(self) -> None:
        """Complete the part before this one: XlsxWriter writes one at a time."""
        if self._open:
            (name, part), self._open = self._open, None
            part.finish()
            end = self._target.tell()
            self.hashes[name] = stored_hash(self._target, self._archive.getinfo(name))
            self._target.seek(end)


def text_cell(text: str) -> str:
    """Return the inside of a cell of type ``inlineStr``."""
    if not _SPECIAL.search(text):
        return f"{_PLAIN_OPEN}{text}</t></is>"
    text = _CODED.sub(lambda match: f"_x{ord(match[0]):04X}_", _LONE.sub("\ufffd", text))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"{_KEPT_OPEN}{text}</t></is>"


def text_rows(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Return rows of unformatted text cells from the first row on."""
    for number, row in enumerate(rows, 1):
        cells = [
            f'<c r="{chr(65 + column)}{number}" t="inlineStr">{text_cell(text)}</c>'
            for column, text in enumerate(row)
        ]
        yield f'<row r="{number}">{"".join(cells)}</row>'
