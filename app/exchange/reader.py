"""A workbook as a package: the machine part first, the sheets only where somebody saved again."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

from app.base.errors import NotAPackageError, PackageDamagedError, PackageTooNewError
from app.base.progress import SILENT, Progress
from app.domain.codelists import codelist
from app.domain.values import Lists
from app.exchange import cells, limits, machine
from app.exchange.cells import Cell, Contents
from app.exchange.guard import Archive
from app.exchange.machine import Lines
from app.exchange.package import FORMAT, Json, Opened, Segment


def sniff(path: Path) -> Json:
    """Return the header of a package without reading its data.

    Raises:
        NotAPackageError: it is something else.
        PackageDamagedError: the header is incomplete.
        PackageTooNewError: a newer program wrote it.
    """
    with Archive(path) as archive:
        header, _ = _header(_machine_lines(archive, cells.contents(archive), header_only=True))
    return header


def open_package(path: Path, *, lists: Lists = codelist, progress: Progress = SILENT) -> Opened:
    """Read a package, verify it against itself, and compare its sheets where they were saved again.

    Args:
        path: the workbook.
        lists: the code lists in force.
        progress: told per part verified and sheet compared.

    Raises:
        NotAPackageError: it is something else (``password``, ``old_xls``, ``not_a_zip``,
            ``no_machine_part``, ``unsigned_table`` where only the sheets are left, ``bomb``, …).
        PackageDamagedError: parts contradict each other or their checksums.
        PackageTooNewError: a newer program wrote it; ``params`` name the version it needs.
    """
    with Archive(path) as archive:
        found = cells.contents(archive)
        lines = _machine_lines(archive, found, header_only=False)
        header, header_bytes = _header(lines)
        blob = lines.blob()
        parts = machine.split(blob, header.get("parts") or [])
        opened = Opened(
            header=header,
            segments=_segments(header, parts),
            extras=_extras(parts),
            intact=_intact(archive, header, progress),
            signatures=lines.signatures(),
            findings=archive.passed_over(),
            header_bytes=header_bytes,
            truth_bytes=bytes(parts.get("truth", b"")),
        )
    return opened


def _machine_lines(archive: Archive, found: Contents, *, header_only: bool) -> Lines:
    """Return the lines of the machine part.

    Raises:
        NotAPackageError: ``no_machine_part``; ``unsigned_table`` where a sheet of ours is there
            without it.
    """
    part = next((sheet.part for sheet in found.sheets if sheet.name == machine.SHEET), None)
    lines = Lines()

    def take(_row: int, row: list[Cell]) -> None:
        texts = {cell.column: cell.text for cell in row}
        lines.add(texts.get(0, ""), texts.get(1, ""))
        if header_only and lines.complete(machine.HEADER):
            raise cells.Stop

    if part is not None:
        strings = (
            cells.shared_strings(archive, found.shared_strings) if found.shared_strings else []
        )
        cells.read_rows(archive, part, strings, take)
    if not lines.found.get(machine.HEADER):
        raise NotAPackageError(
            "unsigned_table" if _has_our_sheets(archive, found) else "no_machine_part"
        )
    return lines


def _has_our_sheets(archive: Archive, found: Contents) -> bool:
    """Whether a sheet has a key row of ours."""
    seen: list[str] = []

    def take(_row: int, row: list[Cell]) -> None:
        seen.append(row[0].text)
        raise cells.Stop

    strings = cells.shared_strings(archive, found.shared_strings)
    for sheet in found.sheets:
        cells.read_rows(archive, sheet.part, strings, take)
    return any(text.endswith(":uid") for text in seen)


def _header(lines: Lines) -> tuple[Json, bytes]:
    data = lines.header()
    try:
        header = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PackageDamagedError("machine_part_damaged", part="header") from error
    if not isinstance(header, dict):
        raise PackageDamagedError("machine_part_damaged", part="header")
    codec = header.get("codec")
    form = codec.get("format") if isinstance(codec, dict) else None
    if not isinstance(form, int):
        raise PackageDamagedError("machine_part_damaged", part="header")
    if form > FORMAT:
        raise PackageTooNewError(format=form, min_reader=header.get("min_reader"))
    return header, data


def _segments(header: Json, parts: dict[str, memoryview]) -> list[Segment]:
    log = parts.get("log", memoryview(b""))
    segments: list[Segment] = []
    try:
        for entry in header["segments"]:
            data = bytes(log[entry["offset"] : entry["offset"] + entry["size"]])
            segments.append(
                Segment(
                    replica=entry["replica"],
                    scope=entry["scope"],
                    first=entry["first"],
                    last=entry["last"],
                    prev=entry["prev"],
                    hash=entry["hash"],
                    data=data,
                    signature=entry.get("signature", ""),
                )
            )
    except (KeyError, TypeError, AttributeError) as error:
        raise PackageDamagedError("machine_part_damaged", part="header") from error
    if sum(len(segment.data) for segment in segments) != len(log):
        raise PackageDamagedError("machine_part_damaged", part="log")
    return segments


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
    if not isinstance(visible, dict) or {*visible, header.get("machine")} != set(archive.names):
        return False
    for number, (name, digest) in enumerate(visible.items(), 1):
        progress.check()
        if archive.sha256(name) != digest:
            return False
        progress.report(number, len(visible), "verify")
    return True
