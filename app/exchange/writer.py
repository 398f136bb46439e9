"""A package as a workbook: sheets for people, and the exact record beside them."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO, cast

from app.base.progress import SILENT, Progress
from app.base.text import RIGHT_TO_LEFT, in_language
from app.domain.codelists import codelist
from app.domain.values import Lists
from app.exchange import cover, layout, machine, records, truth
from app.exchange.files import replacing
from app.exchange.layout import FIRST_ROW, HEADER_ROW, KEY_ROW, UID_COLUMN, Book, Column, Sheet
from app.exchange.package import FORMAT, Json, Package, Written
from app.exchange.records import column_letters
from app.exchange.sheets import RowSheet, StreamedWorkbook, text_rows

_NEVER = {"validate": "custom", "value": "=FALSE", "ignore_blank": False}
_NOTE_WIDTH = 260
_A4 = 9
_TEXT_FORMAT = 49
"""Number of the built-in format for text."""


def write(
    package: Package,
    path: Path,
    *,
    language: str,
    lists: Lists = codelist,
    progress: Progress = SILENT,
) -> Written:
    """Write a package; the file is there whole, or not at all.

    Args:
        package: what it carries; its header is kept as it is, and gets keys of the codec:
            ``codec``, ``parts``, ``segments``, ``sheets``, ``visible``, ``machine``.
        path: where to; an existing file is replaced.
        language: of the recipient.
        lists: the code lists in force.
        progress: told per rows written, with the entity's key as step.

    Raises:
        PackageError: ``cannot_write``.
        Cancelled: the person stopped; nothing was written.
    """
    with in_language(language), replacing(path) as stream:
        book = layout.plan(package.views, language, lists)
        parts = _parts(package, book)
        _fill(stream, _Content(package, book, parts, lists), progress)
        size = stream.tell()
        stream.seek(0)
        digest = _sha256(stream)
    return Written(size, digest, {name: len(data) for name, data in parts.items()})


def _sha256(stream: BinaryIO) -> str:
    digest = hashlib.sha256()
    while piece := stream.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


class _Content:
    """What is put into the workbook."""

    def __init__(self, package: Package, book: Book, parts: dict[str, bytes], lists: Lists) -> None:
        self.package = package
        self.book = book
        self.parts = parts
        self.lists = lists
        self.blob = b"".join(parts.values())


def _parts(package: Package, book: Book) -> dict[str, bytes]:
    """Return the parts of the machine blob by name."""
    head = {
        "language": book.language,
        "labels": {key: dict(labels.shown) for key, labels in book.labels.items()},
    }
    return {
        "log": b"".join(segment.data for segment in package.segments),
        "truth": truth.encode(head, [(sheet.attributes(), sheet.rows) for sheet in book.sheets]),
        "extras": zlib.compress(json.dumps(package.extras, separators=(",", ":")).encode()),
    }


def _fill(stream: BinaryIO, content: _Content, progress: Progress) -> None:
    with StreamedWorkbook(stream) as workbook:
        _compose(workbook, content, progress)


def _compose(workbook: StreamedWorkbook, content: _Content, progress: Progress) -> None:
    """Put everything into the workbook; rows are made when it is written."""
    package, book = content.package, content.book
    _name_properties(workbook, package.header, content.blob)
    names = layout.sheet_names()
    cover.write_cover(workbook, names["cover"], package, book, content.lists)
    styles = _Styles(workbook)
    data = [(sheet, _data_sheet(workbook, sheet, book, styles)) for sheet in book.sheets]
    for sheet, worksheet in data:
        worksheet.rows = _later(sheet, styles, progress)
    cover.write_summary(workbook, names["summary"], book)
    cover.write_lists(workbook, names["lists"], book)
    hidden = workbook.add_worksheet(machine.SHEET, RowSheet)
    hidden.very_hidden()

    def machine_rows() -> Iterable[str]:
        # Called last: every other part has been written, and its hash is known.
        header = _header(content, workbook, data, workbook.part_of(hidden))
        lines = machine.lines(machine.header_bytes(header), package.signatures, content.blob)
        return text_rows(lines)

    hidden.rows = machine_rows


def _later(sheet: Sheet, styles: _Styles, progress: Progress) -> Any:  # noqa: ANN401
    return lambda: records.rows(sheet, styles.numbers, progress)


def _name_properties(workbook: StreamedWorkbook, header: Json, blob: bytes) -> None:
    """Set the properties that tell a package from afar."""
    at = header.get("at")
    moment = dt.datetime.fromtimestamp((at if isinstance(at, int) else 0) / 1000, dt.UTC)
    workbook.set_properties({"created": moment.replace(tzinfo=None)})
    for name, value in (
        ("package", str(header.get("id", ""))),
        ("schema", str(header.get("schema", ""))),
        ("sha256", hashlib.sha256(blob).hexdigest()),
        ("written", f"{at if isinstance(at, int) else 0} {header.get('number', 0)}"),
    ):
        workbook.set_custom_property(name, value[:255], "text")


def _header(
    content: _Content,
    workbook: StreamedWorkbook,
    data: list[tuple[Sheet, RowSheet]],
    machine_part: str,
) -> Json:
    offset, segments = 0, []
    for segment in content.package.segments:
        segments.append(
            {
                "replica": segment.replica,
                "scope": segment.scope,
                "first": segment.first,
                "last": segment.last,
                "prev": segment.prev,
                "hash": segment.hash,
                "signature": segment.signature,
                "offset": offset,
                "size": len(segment.data),
            }
        )
        offset += len(segment.data)
    return {
        **content.package.header,
        "codec": {"name": "xlsx", "format": FORMAT, "language": content.book.language},
        "parts": machine.index_parts(content.parts),
        "segments": segments,
        "sheets": [
            {
                "entity": sheet.entity.key,
                "name": sheet.name,
                "part": workbook.part_of(worksheet),
                "columns": [column.key for column in sheet.columns],
                "rows": len(sheet.rows),
            }
            for sheet, worksheet in data
        ],
        "visible": dict(workbook.hashes),
        "machine": machine_part,
    }


class _Styles:
    """The cell formats of the data sheets."""

    def __init__(self, workbook: StreamedWorkbook) -> None:
        self._workbook = workbook
        self.formats: dict[tuple[str, str], Any] = {}
        look = {"bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "num_format": "@"}
        self.formats[records.HEADER, records.PLAIN] = workbook.add_format(look)

    def use(self, number_format: str) -> None:
        """Make the formats of a kind of number, with and without marks."""
        for mark in records.MARKS:
            if (number_format, mark) not in self.formats:
                known = _TEXT_FORMAT if number_format == "@" else number_format
                look = {"num_format": known, "valign": "top"}
                self.formats[number_format, mark] = self._workbook.add_format(
                    look | dict(cover.mark_format(mark))
                )

    @property
    def numbers(self) -> dict[tuple[str, str], int]:
        """The numbers of the formats in the file."""
        return {key: look._get_xf_index() for key, look in self.formats.items()}  # noqa: SLF001


def _data_sheet(workbook: StreamedWorkbook, sheet: Sheet, book: Book, styles: _Styles) -> RowSheet:
    """Set up one sheet of records: all but its rows."""
    worksheet = cast("RowSheet", workbook.add_worksheet(sheet.name, RowSheet))
    styles.use("@")
    if book.language in RIGHT_TO_LEFT:
        worksheet.right_to_left()
    text = styles.formats["@", records.PLAIN]
    worksheet.set_column(UID_COLUMN, UID_COLUMN, 38, text, {"hidden": True})
    for number, column in enumerate(sheet.columns, 1):
        styles.use(column.face.number_format)
        styles.use(column.face.empty_format)
        look = styles.formats[column.face.empty_format, records.PLAIN]
        worksheet.set_column(number, number, column.face.width, look)
        _guide(worksheet, column, number, sheet.last_row)
    last = sheet.action_column
    worksheet.set_column(last, last, 12, text)
    _choose(worksheet, (FIRST_ROW, last, sheet.last_row, last), "list_action", strict=True)
    worksheet.data_validation(FIRST_ROW, UID_COLUMN, sheet.last_row, UID_COLUMN, _NEVER)
    worksheet.data_validation(KEY_ROW, UID_COLUMN, KEY_ROW, last, _NEVER)
    worksheet.freeze_panes(FIRST_ROW, _first_free(sheet))
    worksheet.ignore_errors({"number_stored_as_text": f"A1:{column_letters(last)}1048576"})
    worksheet.set_landscape()
    worksheet.set_paper(_A4)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(HEADER_ROW)
    labels = ["uid", *(column.label for column in sheet.columns), sheet.action]
    options = {
        "name": sheet.table,
        "style": "Table Style Light 9",
        "columns": [{"header": label} for label in labels],
    }
    worksheet.add_long_table((HEADER_ROW, UID_COLUMN, sheet.last_row, last), options)
    return worksheet


def _guide(worksheet: RowSheet, column: Column, number: int, last_row: int) -> None:
    """Give a column its note, its drop-down or its rule."""
    if column.note:
        worksheet.write_comment(HEADER_ROW, number, column.note, {"width": _NOTE_WIDTH})
    place = (FIRST_ROW, number, last_row, number)
    if column.options:
        _choose(worksheet, place, column.options, strict=False)
    elif column.check:
        worksheet.data_validation(*place, {**column.check, "error_type": "warning"})


def _choose(
    worksheet: RowSheet, place: tuple[int, int, int, int], name: str, *, strict: bool
) -> None:
    # Labels in other languages are read as well, so the program only asks before it takes them.
    kind = "stop" if strict else "warning"
    rule = {"validate": "list", "source": f"={name}", "error_type": kind}
    worksheet.data_validation(*place, rule)


def _first_free(sheet: Sheet) -> int:
    """Return how many columns stay in sight: up to the one that names the record."""
    keys = [column.key for column in sheet.columns]
    titles = [keys.index(key) + 2 for key in sheet.entity.title_fields[:2] if key in keys]
    return min(max(titles, default=1), 3)


def write_empty(
    book: Book, path: Path, front: Callable[[StreamedWorkbook], None], lists_name: str
) -> int:
    """Write the sheets of a template, which carry no machine part; return the file's size.

    Args:
        book: from ``layout.blank``.
        path: where to; an existing file is replaced.
        front: writes the first sheet.
        lists_name: of the hidden sheet of the drop-downs.

    Raises:
        PackageError: ``cannot_write``.
    """
    with replacing(path) as stream:
        with StreamedWorkbook(stream) as workbook:
            front(workbook)
            styles = _Styles(workbook)
            data = [(sheet, _data_sheet(workbook, sheet, book, styles)) for sheet in book.sheets]
            for sheet, worksheet in data:
                worksheet.rows = _later(sheet, styles, SILENT)
                hidden = {"hidden": True}
                worksheet.set_column(sheet.action_column, sheet.action_column, None, None, hidden)
            cover.write_lists(workbook, lists_name, book)
        return stream.tell()
