"""A workbook that somebody else saved: the machine part wherever it went, and every cell compared.

Runs in the limited child process of ``sandbox``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from app.base.errors import NotAPackageError, PackageDamagedError
from app.base.text import in_language
from app.domain.values import Lists
from app.exchange import cells, machine, truth
from app.exchange.cells import Budget, Cell, Contents, SheetPart
from app.exchange.compare import SheetComparer
from app.exchange.edits import Compared
from app.exchange.guard import Archive
from app.exchange.judge import Judge, Terms
from app.exchange.layout import sheet_names
from app.exchange.machine import Lines
from app.exchange.package import Finding, Json


@dataclass(frozen=True)
class Resaved:
    """What the workbook holds now: the machine part, and what was found in the sheets."""

    header: bytes
    signatures: list[str]
    blob: bytes
    compared: Compared = field(default_factory=Compared)


def read(path: Path, lists: Lists) -> Resaved:
    """Return the machine part, and what people did in the sheets.

    Raises:
        NotAPackageError: ``no_machine_part``; ``unsigned_table`` where only our sheets are left;
            more than ``limits`` allow.
        PackageDamagedError: parts contradict each other.
    """
    with Archive(path) as archive:
        found = cells.contents(archive)
        strings = cells.shared_strings(archive, found.shared_strings)
        lines, machine_parts = _machine_lines(archive, found, strings)
        header, blob = parsed(lines.header()), lines.blob()
        parts = machine.split(blob, header.get("parts") or [])
        exported = truth.decode(bytes(parts.get("truth", b"")))
        dates = cells.date_styles(archive, found.styles)
        judge = Judge(exported.language, found.epoch_1904, dates)
        terms = Terms(str(header.get("id", "")), exported, judge, lists)
        others = tuple(sheet for sheet in found.sheets if sheet.part not in machine_parts)
        compared = _compare(archive, others, strings, terms)
        return Resaved(lines.header(), lines.signatures(), blob, compared)


def parsed(data: bytes) -> Json:
    """Return the header.

    Raises:
        PackageDamagedError: it is no JSON object.
    """
    try:
        header = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PackageDamagedError("machine_part_damaged", part="header") from error
    if not isinstance(header, dict):
        raise PackageDamagedError("machine_part_damaged", part="header")
    return header


def _machine_lines(archive: Archive, found: Contents, strings: list[str]) -> tuple[Lines, set[str]]:
    """Return the lines of the machine part and where they stood: under its names, or anywhere."""
    names = (machine.SHEET, machine.TRUTH_SHEET)
    by_name = sorted(found.sheets, key=lambda sheet: sheet.name not in names)
    ours, whole, places = False, Lines(), set[str]()
    for sheet in by_name:
        lines = Lines()
        first: list[str] = []

        def take(
            _row: int, row: list[Cell], lines: Lines = lines, first: list[str] = first
        ) -> None:
            texts = {cell.column: cell.text for cell in row}
            lines.add(texts.get(0, ""), texts.get(1, ""))
            first.append(row[0].text)
            if len(first) > 2 and not lines.found:
                raise cells.Stop

        cells.read_rows(archive, sheet.part, strings, take)
        if lines.found:
            whole.join(lines)
            places.add(sheet.part)
        if whole.whole:
            break
        ours = ours or any(text.endswith(":uid") for text in first)
    if not whole.found.get(machine.HEADER):
        raise NotAPackageError("unsigned_table" if ours else "no_machine_part")
    return whole, places


def _compare(
    archive: Archive, sheets: tuple[SheetPart, ...], strings: list[str], terms: Terms
) -> Compared:
    with in_language(terms.truth.language):
        around = set(sheet_names().values())
    out = Compared()
    budget = Budget()
    names = {sheet.name for sheet in terms.truth.sheets.values()}
    # A copy of a sheet has another name: the one that kept its name is the original.
    for sheet in sorted(sheets, key=lambda sheet: sheet.name not in names):
        if sheet.name in around:
            continue
        comparer = SheetComparer(terms, sheet.name, out)
        cells.read_rows(archive, sheet.part, strings, comparer.take, budget)
        comparer.finish()
        if comparer.repeats:
            out.find(Finding("sheet_twice", sheet.name))
        elif comparer.rows is None and comparer.used:
            code = "sheet_not_readable" if comparer.sheet else "unknown_sheet"
            out.find(Finding(code, sheet.name))
    for exported in terms.truth.sheets.values():
        if exported.entity not in out.entities and exported.rows:
            out.find(Finding("sheet_missing", exported.name, params={"entity": exported.entity}))
            out.gone.extend(exported.rows)
    return out
