"""A workbook as a package: the machine part first, the sheets only where somebody saved again."""

from __future__ import annotations

import contextlib
import json
import re
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.base.errors import NotAPackageError, PackageDamagedError, PackageTooNewError
from app.base.progress import SILENT, Progress
from app.domain.codelists import codelist
from app.domain.values import Lists
from app.exchange import cells, limits, machine, resaved, truth
from app.exchange.cells import Cell
from app.exchange.guard import Archive
from app.exchange.machine import Lines
from app.exchange.package import FORMAT, Finding, Json, Opened, Segment
from app.exchange.resaved import Resaved
from app.exchange.sandbox import Sandbox

_PROPERTIES_BYTES = 1 << 16
_SHEET = re.compile(r"xl/worksheets/sheet([1-9]\d{0,3})\.xml")
_TEXT_TABLES = frozenset({".csv", ".tsv"})
_OPEN_DOCUMENT, _BINARY = frozenset({"mimetype", "content.xml"}), "xl/workbook.bin"


def age(path: Path) -> tuple[int, int]:
    """Return when a package was written and its number, as the file says from afar.

    Unverified: good for putting files into an order, and for nothing else. Zeros where it says
    nothing.

    Raises:
        NotAPackageError: it is something else.
        PackageDamagedError: the file is incomplete.
    """
    with Archive(path) as archive:
        related = archive.relations("").values()
        part = next((name for kind, name in related if kind == "custom-properties"), None)
        if part is None or part not in archive or archive.part_size(part) > _PROPERTIES_BYTES:
            return 0, 0
        said = re.search(rb">(\d{1,15}) (\d{1,9})</", b"".join(archive.pieces(part)))
    return (int(said[1]), int(said[2])) if said else (0, 0)


def open_package(
    path: Path,
    *,
    lists: Lists = codelist,
    progress: Progress = SILENT,
    sandbox: Sandbox | None = None,
) -> Opened:
    """Read a package, verify it, and compare its sheets where somebody saved them again.

    Args:
        path: the workbook.
        lists: the code lists in force.
        progress: told per part verified.
        sandbox: the child process of the batch this file belongs to; else it gets its own.

    Raises:
        NotAPackageError: it is something else (``password``, ``old_xls``, ``not_a_zip``,
            ``other_table``, ``no_machine_part``, ``unsigned_table`` where only the sheets are
            left, ``bomb``, …).
        PackageDamagedError: parts contradict each other or their checksums.
        PackageTooNewError: a newer program wrote it; ``params`` name the version it needs.
        Cancelled: the person stopped.
    """
    with _archive(path) as archive:
        ignored = archive.passed_over()
        lines = _machine_lines(archive)
        header = _header(lines.header()) if lines else {}
        if lines is not None and _intact(archive, header, progress):
            later = _truth_later(archive, header)
            data = lines.stretch() if later else lines.blob()
            found = Resaved(lines.header(), lines.signatures(), data)
            return _opened(header, found, ignored, later=later)
    with contextlib.nullcontext(sandbox) if sandbox else Sandbox() as child:
        found = child.read(path, lists, progress)
    return _opened(_header(found.header), found, ignored, intact=False)


def _archive(path: Path) -> Archive:
    """Open a workbook, or tell what other programs keep tables in."""
    suffix = path.suffix.lower()
    try:
        archive = Archive(path)
    except NotAPackageError as error:
        if error.code == "not_a_zip" and suffix in _TEXT_TABLES:
            raise NotAPackageError("other_table", kind=suffix) from error
        raise
    names = set(archive.names)
    if names >= _OPEN_DOCUMENT or _BINARY in names:
        archive.close()
        raise NotAPackageError("other_table", kind=".xlsb" if _BINARY in names else ".ods")
    return archive


def _opened(
    header: Json,
    found: Resaved,
    ignored: list[Finding],
    *,
    intact: bool = True,
    later: Callable[[], bytes] | None = None,
) -> Opened:
    """Return what was read; of one that nobody saved again the truth may follow ``later``."""
    index = header.get("parts") or []
    parts = machine.split(found.blob, index[:-1] if later else index)
    exported = bytes(parts.get("truth", b""))
    return Opened(
        header=header,
        segments=_segments(header, parts),
        extras=_extras(parts),
        intact=intact,
        signatures=found.signatures,
        edits=found.compared.edits,
        findings=ignored + found.compared.findings,
        unknown_columns=found.compared.unknown_columns,
        gone=frozenset(found.compared.gone),
        header_bytes=found.header,
        read_truth=later or (lambda: exported),
        decode=truth.decode,
    )


def _truth_later(archive: Archive, header: Json) -> Callable[[], bytes] | None:
    """Return what reads the truth where it stands on a sheet of its own.

    The sheet is proved at once, as it lies in the zip; to unpack it would take longer than all
    else that is read.
    """
    apart = header.get("truth")
    if apart is None:
        return None
    try:
        entry = {**header["parts"][-1], "offset": 0}
        part, told = str(apart["part"]), apart["sha256"]
    except (KeyError, TypeError, IndexError) as error:
        raise PackageDamagedError("machine_part_damaged", part="header") from error
    digest, later = archive.later(part)

    def read() -> bytes:
        lines = Lines()
        for place, content in machine.as_written(later()) or ():
            lines.add(place, content)
        (found,) = machine.split(lines.stretch(), [entry]).values()
        return bytes(found)

    if digest != told:
        read()  # a program that only packs anew leaves it what it was
    return read


def _machine_lines(archive: Archive) -> Lines | None:
    """Return the lines of a machine part that stands where and as it was written, else nothing.

    Where that is says the workbook; but as it was written, it is the last of its sheets.
    """
    numbers = [int(found[1]) for name in archive.names if (found := _SHEET.fullmatch(name))]
    part = f"xl/worksheets/sheet{max(numbers, default=0)}.xml"
    pieces = archive.pieces(part) if numbers else iter(())
    first = next(pieces, b"")
    if not machine.begins(first):
        return None
    lines = Lines()

    def take(_row: int, row: list[Cell]) -> None:
        if any(cell.kind != "inlineStr" for cell in row):
            raise cells.Stop
        texts = {cell.column: cell.text for cell in row}
        lines.add(texts.get(0, ""), texts.get(1, ""))

    whole = machine.as_written(b"".join([first, *pieces]))
    if whole is None:
        cells.read_rows(archive, part, None, take)
    for index, content in whole or ():
        lines.add(index, content)
    return lines if machine.HEADER in lines.found else None


def _header(data: bytes) -> Json:
    header = resaved.parsed(data)
    codec = header.get("codec")
    form = codec.get("format") if isinstance(codec, dict) else None
    if not isinstance(form, int):
        raise PackageDamagedError("machine_part_damaged", part="header")
    if form > FORMAT:
        raise PackageTooNewError(format=form, min_reader=header.get("min_reader"))
    return header


def _segments(header: Json, parts: dict[str, memoryview]) -> list[Segment]:
    log = parts.get("log", memoryview(b""))
    try:
        segments = [_segment(entry, log) for entry in header["segments"]]
    except (KeyError, TypeError) as error:
        raise PackageDamagedError("machine_part_damaged", part="header") from error
    if sum(len(segment.data) for segment in segments) != len(log):
        raise PackageDamagedError("machine_part_damaged", part="log")
    return segments


def _segment(entry: Json, log: memoryview) -> Segment:
    """Return one segment.

    Raises:
        KeyError: something is missing.
        TypeError: something is of another type than it was written.
    """
    texts = {key: entry[key] for key in ("replica", "scope", "prev", "hash", "signature")}
    numbers = {key: entry[key] for key in ("first", "last", "offset", "size")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError("segment")
    if not all(isinstance(number, int) and number >= 0 for number in numbers.values()):
        raise TypeError("segment")
    start, size = numbers.pop("offset"), numbers.pop("size")
    return Segment(**texts, **numbers, data=bytes(log[start : start + size]))


def _extras(parts: dict[str, memoryview]) -> Json:
    try:
        inflate = zlib.decompressobj()
        data = inflate.decompress(parts["extras"], limits.ENTRY_BYTES)
        extras: Any = json.loads(data)
    except (KeyError, ValueError, zlib.error, RecursionError) as error:
        raise PackageDamagedError("machine_part_damaged", part="extras") from error
    if not isinstance(extras, dict) or not inflate.eof:
        raise PackageDamagedError("machine_part_damaged", part="extras")
    return extras


def _intact(archive: Archive, header: Json, progress: Progress) -> bool:
    """Whether every part but the machine's own is byte for byte what was written."""
    visible = header.get("visible")
    apart = header.get("truth")
    ours = [header.get("machine"), apart.get("part") if isinstance(apart, dict) else None]
    if not isinstance(visible, dict):
        return False
    if {*visible, *(name for name in ours if isinstance(name, str))} != set(archive.names):
        return False
    for number, (name, digest) in enumerate(visible.items(), 1):
        progress.check()
        if archive.sha256(name) != digest:
            return False
        progress.report(number, len(visible), "verify")
    return True
