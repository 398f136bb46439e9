"""A package as a workbook: sheets for people, and the exact record beside them."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO, cast

from app.base.files import replacing
from app.base.progress import SILENT, Progress
from app.base.text import in_language
from app.domain.codelists import codelist
from app.domain.values import Lists
from app.exchange import cover, fittings, layout, machine, records, summary, truth
from app.exchange.layout import Book, Sheet
from app.exchange.package import FORMAT, Json, Package, Written
from app.exchange.sheets import RowSheet, StreamedWorkbook, text_rows


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
            ``codec``, ``parts``, ``segments``, ``sheets``, ``visible``, ``machine``, ``truth``.
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
        *first, self.truth = parts.values()
        self.blob = b"".join(first)
        """All but the truth, which stands last, on a sheet of its own."""


def _parts(package: Package, book: Book) -> dict[str, bytes]:
    """Return the parts of the machine's data by name, the truth last."""
    head = {
        "language": book.language,
        "labels": {key: dict(labels.shown) for key, labels in book.labels.items()},
    }
    return {
        "log": b"".join(segment.data for segment in package.segments),
        "extras": zlib.compress(json.dumps(package.extras, separators=(",", ":")).encode()),
        "truth": truth.encode(head, [(sheet.attributes(), sheet.rows) for sheet in book.sheets]),
    }


def _fill(stream: BinaryIO, content: _Content, progress: Progress) -> None:
    with StreamedWorkbook(stream) as workbook:
        _compose(workbook, content, progress)


def _compose(workbook: StreamedWorkbook, content: _Content, progress: Progress) -> None:
    """Put everything into the workbook; rows are made when it is written."""
    package, book = content.package, content.book
    _name_properties(workbook, package.header, content.blob + content.truth)
    names = layout.sheet_names()
    cover.write_cover(workbook, names["cover"], package, book, content.lists)
    caption = cover.describe(package.header, book.language, content.lists)
    styles = fittings.Styles(workbook)
    data = _data_sheets(workbook, book, styles, caption)
    for sheet, worksheet in data:
        worksheet.rows = _later(sheet, styles, progress)
    summary.write_summary(workbook, names["summary"], book, caption)
    summary.write_lists(workbook, names["lists"], book)
    first, more = map(machine.line_count, (len(content.blob), len(content.truth)))
    exported, hidden = (_coded(workbook, name) for name in (machine.TRUTH_SHEET, machine.SHEET))

    def machine_rows() -> Iterable[str]:
        # Called last: every other part has been written, and its hash is known.
        places = workbook.part_of(exported), workbook.part_of(hidden)
        told = machine.header_bytes(_header(content, workbook, data, *places))
        return text_rows(machine.lines(told, package.sign(told), content.blob, more))

    exported.rows = lambda: text_rows(machine.data_lines(content.truth, first, first + more))
    hidden.rows = machine_rows


def _coded(workbook: StreamedWorkbook, name: str) -> RowSheet:
    """Add a sheet that nobody sees."""
    sheet = cast("RowSheet", workbook.add_worksheet(name, RowSheet))
    sheet.very_hidden()
    sheet.coded = True
    return sheet


def _later(sheet: Sheet, styles: fittings.Styles, progress: Progress) -> Any:  # noqa: ANN401
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
    truth_part: str,
    machine_part: str,
) -> Json:
    hashes = dict(workbook.hashes)
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
        "truth": {"part": truth_part, "sha256": hashes.pop(truth_part)},
        "visible": hashes,
        "machine": machine_part,
    }


def _data_sheets(
    workbook: StreamedWorkbook, book: Book, styles: fittings.Styles, caption: str
) -> list[tuple[Sheet, RowSheet]]:
    """Set up every sheet of records: all but its rows."""
    data = []
    for sheet in book.sheets:
        worksheet = cast("RowSheet", workbook.add_worksheet(sheet.name, RowSheet))
        fittings.fit(worksheet, sheet, book, styles, caption)
        worksheet.add_long_table(*fittings.table(sheet))
        data.append((sheet, worksheet))
    return data


def write_empty(
    book: Book, path: Path, front: Callable[[StreamedWorkbook], None], lists_name: str, caption: str
) -> int:
    """Write the sheets of a template, which carry no machine part; return the file's size.

    Args:
        book: from ``layout.blank``.
        path: where to; an existing file is replaced.
        front: writes the first sheet.
        lists_name: of the hidden sheet of the drop-downs.
        caption: at the foot of printed pages.

    Raises:
        PackageError: ``cannot_write``.
    """
    with replacing(path) as stream:
        with StreamedWorkbook(stream) as workbook:
            front(workbook)
            styles = fittings.Styles(workbook)
            for sheet, worksheet in _data_sheets(workbook, book, styles, caption):
                worksheet.rows = _later(sheet, styles, SILENT)
                hidden = {"hidden": True}
                worksheet.set_column(sheet.action_column, sheet.action_column, None, None, hidden)
            summary.write_lists(workbook, lists_name, book)
        return stream.tell()
