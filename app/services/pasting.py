"""Rows pasted from a spreadsheet as new records: read cell by cell, saved all or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.base import text
from app.base.errors import AppError
from app.base.fold import fold
from app.base.text import translate
from app.domain import values
from app.domain.catalogue import entity as declared
from app.domain.fields import Amount, Code, Field, Link, Stored, ValueRefusedError
from app.domain.problem import Problem
from app.domain.query import Query, Where
from app.domain.record import Record
from app.services import records
from database import labels, queries
from database.engine import Store
from database.unit import Unit, read

ROWS = 2000
"""Rows taken at once at most."""


@dataclass(frozen=True)
class Cell:
    """What was typed, what it means, and what is the matter with it."""

    typed: str
    stored: Stored = None
    problem: Problem | None = None
    beside: Mapping[str, Stored] = field(default_factory=dict)
    """What the text says about another field: the currency of an amount."""


@dataclass(frozen=True)
class Pasted:
    """What a clipboard holds for a list."""

    fields: tuple[str, ...]
    """Key of the field of each column; empty for a column that belongs to none."""
    heads: tuple[str, ...]
    """The words above each column, where the clipboard had them."""
    rows: tuple[tuple[str, ...], ...]
    beyond: int
    """Rows that were too many."""


def sort(entity: str, cells: Sequence[Sequence[str]], usual: Sequence[str]) -> Pasted:
    """Find out which column is which field: by headings, else in the order of the list.

    Args:
        entity: key of the entity.
        cells: rows of the clipboard.
        usual: keys of the columns as the list shows them.
    """
    wide = max((len(row) for row in cells), default=0)
    rows = [(*row, *[""] * (wide - len(row))) for row in cells]
    found = _by_headings(entity, rows[0]) if rows else ()
    if sum(map(bool, found)) * 2 > sum(bool(cell.strip()) for cell in rows[0] if rows):
        heads, body = rows[0], rows[1:]
    else:
        found = (*usual[:wide], *[""] * (wide - len(usual)))
        heads, body = ("",) * wide, rows
    kept = [row for row in body if any(cell.strip() for cell in row)]
    return Pasted(tuple(found), tuple(heads), tuple(kept[:ROWS]), max(0, len(kept) - ROWS))


def _by_headings(entity: str, heads: Sequence[str]) -> tuple[str, ...]:
    known: dict[str, str] = {}
    for each in declared(entity).fields.values():
        for language in text.LANGUAGES:
            with text.in_language(language):
                name = translate("fields", each.label)
                unit = translate("units", each.unit) if each.unit else ""
            for spelling in (name, f"{name} ({unit})" if unit else name, each.key):
                known.setdefault(fold(spelling), each.key)
    keys: list[str] = []
    for head in heads:
        key = known.get(fold(head), "")
        keys.append("" if key in keys else key)
    return tuple(keys)


def read_rows(
    store: Store, entity: str, fields: Sequence[str], rows: Sequence[Sequence[str]]
) -> list[list[Cell]]:
    """Return what cells mean, each with its own problem; a link is found by the record's name."""
    known = declared(entity).fields
    lang = text.language()
    with read(store) as unit:
        links = {
            key: _linked(unit, link, [row[at] for row in rows])
            for at, key in enumerate(fields)
            if key and isinstance(link := known[key], Link)
        }
        cells = [
            [
                _cell(known[key], typed, lang, links.get(key)) if key else Cell(typed)
                for key, typed in zip(fields, row, strict=True)
            ]
            for row in rows
        ]
        return _taken(unit, entity, fields, cells)


def _cell(known: Field[Any], typed: str, lang: str, links: Mapping[str, set[str]] | None) -> Cell:
    if not typed.strip():
        wanted = isinstance(known, Link) and known.parent and known.required
        return Cell(typed, None, Problem(known.key, "required") if wanted else None)
    if links is not None:
        named = links.get(fold(typed), set())
        if len(named) == 1:
            return Cell(typed, next(iter(named)))
        rule = "ambiguous_link" if named else "unknown_link"
        return Cell(typed, None, Problem(known.key, rule))
    try:
        return Cell(typed, values.read(known, typed, lang), None, _currency(known, typed, lang))
    except ValueRefusedError as error:
        return Cell(typed, None, Problem(known.key, error.code, dict(error.params)))


def _currency(known: Field[Any], typed: str, lang: str) -> dict[str, Stored]:
    """Return the currency that stands beside an amount in the same cell."""
    if not isinstance(known, Amount) or not known.group:
        return {}
    group = known.entity.registers[known.group]
    beside = [f for f in group if isinstance(f, Code) and f.list_code == "currencies"]
    named = values.read_amount_and_currency(typed, lang)[1]
    return {beside[0].key: named} if beside and named else {}


def _linked(unit: Unit, field: Link, typed: Sequence[str]) -> dict[str, set[str]]:
    """Return the records each text names: by the whole title, or by a part of it such as a code."""
    wanted = {fold(each) for each in typed if each.strip()}
    if not wanted:
        return {}
    kind = declared(field.to)
    names = [key for key in kind.title_fields if not isinstance(kind.fields[key], Link)]
    numbers = queries.ids(unit, Query(field.to))
    found: dict[str, set[str]] = {}
    for uid, _, *cells in queries.page(unit, field.to, numbers, names):
        for spelling in (*cells, " ".join(str(cell) for cell in cells if cell)):
            if spelling and fold(str(spelling)) in wanted:
                found.setdefault(fold(str(spelling)), set()).add(uid)
    titles = labels.titles(unit, {uid for uids in found.values() for uid in uids})
    for uid, title in titles.items():
        if fold(title) in wanted:
            found.setdefault(fold(title), set()).add(uid)
    return found


def here(
    store: Store,
    entity: str,
    fields: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    given: Mapping[str, Stored],
) -> frozenset[int]:
    """Return which rows, counted from 0, a record that is here says already, cell by cell."""
    found = set()
    with read(store) as unit:
        for at, row in enumerate(cells):
            filled = _filled(fields, row)
            where = tuple(Where(key, "=", value) for key, value in {**given, **filled}.items())
            if filled and queries.count(unit, Query(entity, where)):
                found.add(at)
    return frozenset(found)


def _taken(
    unit: Unit, entity: str, fields: Sequence[str], rows: list[list[Cell]]
) -> list[list[Cell]]:
    """Mark codes that another record has, or another row above."""
    if not declared(entity).numbered or "code" not in fields:
        return rows
    at = fields.index("code")
    given = tuple(row[at].stored for row in rows if row[at].stored)
    numbers = queries.ids(unit, Query(entity, (Where("code", "in", given),)))
    used = {code for _, _, code in queries.page(unit, entity, numbers, ("code",))}
    for row in rows:
        code = row[at].stored
        if code in used:
            row[at] = Cell(row[at].typed, code, Problem("code", "code_taken"))
        elif code:
            used.add(code)
    return rows


def record_all(
    store: Store,
    entity: str,
    fields: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    given: Mapping[str, Stored],
    parent: Record | None = None,
) -> records.Applied:
    """Record every row as a new record, in one act.

    Args:
        store: the database.
        entity: key of the entity.
        fields: key of the field of each column.
        cells: what ``read_rows`` returned, without problems.
        given: values that follow from the place of the list.
        parent: the record that all of them belong to.

    Raises:
        LinesRefusedError: which rows and why; nothing was recorded.
    """
    usual = records.defaults(store, entity, parent)
    usual.pop("code", None)  # numbered one after the other as they are recorded
    lines = [{"entity": entity, "set": {**usual, **given, **_filled(fields, row)}} for row in cells]
    return records.apply(store, lines)


def wanted(entity: str, fields: Sequence[str], given: Mapping[str, Stored]) -> tuple[str, ...]:
    """Return the fields without which no row knows where it belongs, and no column has them."""
    return tuple(
        link.key
        for link in declared(entity).parents()
        if link.required and link.key not in fields and not given.get(link.key)
    )


def refused(error: AppError) -> dict[int, AppError]:
    """Return the reason of each refused row, counted from 0."""
    return {number - 1: why for number, why in getattr(error, "refused", [])}


def _filled(fields: Sequence[str], row: Sequence[Cell]) -> dict[str, Stored]:
    beside = {key: value for cell in row for key, value in cell.beside.items()}
    return beside | {
        key: cell.stored
        for key, cell in zip(fields, row, strict=True)
        if key and cell.stored is not None
    }
