"""What of a report nobody outside may read: names and addresses, and for the public much more.

Source: model.md section 5, reliability.md B4. Ages are bands in every record already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from app.base.text import translate
from app.domain.codelists import codelist
from app.domain.counted import Counted
from app.domain.personal_data import personal_data
from app.domain.report import Block, Cell, Column, Foot, Hidden, Kind, Photos, Prose, Report, Table

_COARSE = {"REFU": "VULN", "IDP": "VULN", "TRAN": "VULN"}
"""Groups whose numbers by place can do harm, and the group the public sees them in."""

_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Stands in a cell for the name of a record; its digits are nobody's number."""
_CATEGORIES = "beneficiary_categories"
_PLACES = frozenset({"location", "place"})
_NUMBERS = frozenset({Kind.PEOPLE, Kind.COUNT})


def without_persons(report: Report, *, public: bool) -> tuple[Report, list[str]]:
    """Return a report without what may lead to a person, and the notes that say so.

    Args:
        report: with all its numbers.
        public: whether everybody may read it: then texts that may tell who somebody is are left
            out, and groups at risk are counted together.
    """
    told: dict[str, None] = {}
    blocks = [_impersonal(block, told) for block in report.blocks]
    title, lines = report.title, report.lines
    if public:
        blocks = [_public(block, told) for block in blocks]
        title, lines = _text(title, told), tuple(_text(line, told) for line in lines)
    return replace(report, blocks=tuple(blocks), title=title, lines=lines), list(told)


def veiled(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], list[str]]:
    """Return blocks whose numbers by sex, age and place at once are hidden, with the note on it."""
    told: list[str] = []
    seen: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and _tells_too_much(block):
            told = [translate("reports", "Numbers by sex, age and place at once are not shown.")]
            rows = tuple(_veiled(block.columns, row) for row in block.rows)
            seen.append(replace(block, rows=rows))
        else:
            seen.append(block)
    return tuple(seen), told


def _impersonal(block: Block, told: dict[str, None]) -> Block:
    """Leave columns with persons out."""
    if not isinstance(block, Table) or not any(column.personal for column in block.columns):
        return block
    told[translate("reports", "Names and addresses of persons are left out.")] = None
    kept = [at for at, column in enumerate(block.columns) if not column.personal]
    return replace(
        block,
        columns=tuple(block.columns[at] for at in kept),
        rows=tuple(tuple(row[at] for at in kept) for row in block.rows),
        foot=tuple(block.foot[at] for at in kept) if block.foot else (),
    )


def _public(block: Block, told: dict[str, None]) -> Block:
    if isinstance(block, Photos):
        photos = (replace(one, caption=_text(one.caption, told)) for one in block.photos)
        return replace(block, photos=tuple(photos))
    if isinstance(block, Prose):
        return Prose(_text(block.text, told), _text(block.heading, told))
    if not isinstance(block, Table):
        return block
    block = _coarse(block, told)
    rows = (tuple(_cell(cell, told) for cell in row) for row in block.rows)
    names = {uid: _text(name, told) for uid, name in block.names.items()}
    return replace(block, rows=tuple(rows), names=names)


def _cell(cell: Cell, told: dict[str, None]) -> Cell:
    return _text(cell, told) if isinstance(cell, str) and not _UID.fullmatch(cell) else cell


def _text(text: str, told: dict[str, None]) -> str:
    if not personal_data(text):
        return text
    told[translate("reports", "Texts that may tell who somebody is are left out.")] = None
    return translate("reports", "(left out: it may tell who somebody is)")


def _tells_too_much(table: Table) -> bool:
    """Tell whether people are counted by sex, age and place below the first level at once."""
    lists = {column.list_code for column in table.columns}
    keys = {column.key for column in table.columns}
    sexes = "sexes" in lists or keys & {code.code for code in codelist("sexes")}
    ages = "age_groups" in lists or keys & {code.code for code in codelist("age_groups")}
    return bool(sexes and ages and keys & _PLACES)


def _veiled(columns: Iterable[Column], row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    return tuple(
        Hidden.BESIDE if column.kind in _NUMBERS and isinstance(cell, int) and cell else cell
        for column, cell in zip(columns, row, strict=True)
    )


def _coarse(table: Table, told: dict[str, None]) -> Table:
    """Count groups at risk together; what cannot be added up is no data."""
    at = next((i for i, one in enumerate(table.columns) if one.list_code == _CATEGORIES), None)
    if at is None or not any(row[at] in _COARSE for row in table.rows):
        return table
    told[
        translate(
            "reports",
            "Refugees, displaced people and people in transit are counted with vulnerable"
            " migrants.",
        )
    ] = None
    rows: dict[tuple[Cell, ...], tuple[Cell, ...]] = {}
    for row in table.rows:
        cell = row[at]
        coarse = _COARSE.get(cell, cell) if isinstance(cell, str) else cell
        changed = (*row[:at], coarse, *row[at + 1 :])
        key = tuple(
            cell
            for column, cell in zip(table.columns, changed, strict=True)
            if not _is_number(column)
        )
        rows[key] = _added(table.columns, rows[key], changed) if key in rows else changed
    return replace(table, rows=tuple(rows.values()))


def _is_number(column: Column) -> bool:
    return column.kind in _NUMBERS or column.foot is not Foot.NONE or column.kind is Kind.PERCENT


def _added(
    columns: tuple[Column, ...], first: tuple[Cell, ...], second: tuple[Cell, ...]
) -> tuple[Cell, ...]:
    return tuple(
        _sum(one, two) if column.kind in _NUMBERS else (None if _is_number(column) else one)
        for column, one, two in zip(columns, first, second, strict=True)
    )


def _sum(one: Cell, two: Cell) -> Cell:
    numbers = [cell for cell in (one, two) if isinstance(cell, int)]
    if any(isinstance(cell, Counted) for cell in numbers):
        return Counted.mixed(*((number, 1) for number in numbers))
    return sum(numbers) if numbers else None
