"""From the rows of a sheet to what they mean, with problems by cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.base.fold import fold
from app.domain import day_orders, numbers, table_columns
from app.domain.catalogue import by_key
from app.domain.fields import Amount, Day, Field, Link, ValueRefusedError, Whole
from app.domain.table_columns import PARTNERS, SCOPE, UID
from app.domain.values import Lists
from app.exchange.foreign import Grid, Row, Value
from app.services.tables import cells, partners
from app.services.tables.cells import Habits
from app.services.tables.guessing import target_of
from app.services.tables.shapes import (
    LEAVE_OUT,
    CellProblem,
    Choices,
    Column,
    Layout,
    ReadRow,
    Table,
)

_TOTAL = frozenset(
    map(
        fold,
        ("total", "totaux", "total général", "sous-total", "somme", "grand total", "subtotal",
         "sub-total", "sum", "suma", "soma", "total general", "total geral", "итого", "всего",
         "المجموع", "الإجمالي", "مجموع"),
    )
)  # fmt: skip


def read_cells(layout: Layout, choices: Choices, lists: Lists, *, several: bool = False) -> Table:
    """Return what the rows of a sheet mean.

    Args:
        layout: what the sheet is taken for.
        choices: what a person decided.
        lists: the code lists in force.
        several: there are other sheets, so that places are named with theirs.
    """
    columns = [column for column in layout.columns if column.target != LEAVE_OUT]
    rows, filled = _filled(layout, columns)
    habits = {column.at: _habits(layout, column, rows, choices, lists) for column in columns}
    told: list[ReadRow] = []
    left_out: list[CellProblem] = [*_not_taken(layout)]
    for row in rows:
        reason = _no_record(layout, columns, row)
        if reason == "blank":
            continue
        if reason:
            text = next((cell.text for cell in row.cells.values()), "")
            place = layout.sheet.name
            left_out.append(CellProblem(reason, place, row.number, value=text, blocks=False))
            continue
        told.append(_Reader(layout, habits, choices, lists, several=several).row(columns, row))
    return Table(
        layout,
        tuple(told),
        tuple(left_out),
        tuple(column.letters for column in columns if column.at in filled),
        {c.letters: h.dates for c in columns if (h := habits[c.at]).dates},
        {c.letters: h.decimal for c in columns if (h := habits[c.at]).decimal},
    )


def _not_taken(layout: Layout) -> Iterable[CellProblem]:
    """Yield the columns with content that nothing is made of: never dropped silently."""
    for column in layout.columns:
        if column.target == LEAVE_OUT and column.how == "" and column.sample and column.title:
            yield CellProblem(
                "column_not_taken",
                layout.sheet.name,
                layout.header,
                column.letters,
                column.title,
                {"others": column.others},
                blocks=False,
            )


def _filled(layout: Layout, columns: list[Column]) -> tuple[list[Row], set[int]]:
    """Return the rows under the titles, with cells that count for several rows in each of them.

    A merged cell counts for all its rows. What places a record (its country, its initiative) is
    often written once for several rows even where nothing is merged.
    """
    sheet: Grid = layout.sheet
    body = {row.number: dict(row.cells) for row in sheet.rows if row.number >= layout.first}
    filled: set[int] = set()
    for place in sheet.merged:
        first = body.get(place.first_row, {}).get(place.first_column)
        for number in range(place.first_row + 1, place.last_row + 1):
            if first and number in body and place.first_column not in body[number]:
                body[number][place.first_column] = first
                filled.add(place.first_column)
    for column in columns:
        if column.target == SCOPE or _is_parent(layout.entity, column.target):
            filled |= _carry_down(body, column.at, {c.at for c in columns})
    return [Row(number, body[number]) for number in sorted(body)], filled


def _is_parent(entity: str, target: str) -> bool:
    declared = by_key()[entity].fields.get(target)
    return isinstance(declared, Link) and declared.parent


def _carry_down(body: Mapping[int, dict[int, Value]], at: int, taken: set[int]) -> set[int]:
    above: Value | None = None
    filled = set()
    for number in sorted(body):
        row = body[number]
        if at in row:
            above = row[at]
        elif above and taken & set(row) and not _is_total(row):
            row[at] = above
            filled.add(at)
    return filled


def _is_total(row: Mapping[int, Value]) -> bool:
    texts = [fold(cell.text).strip(" :.") for at, cell in sorted(row.items())]
    return any(text in _TOTAL for text in texts[:3])


def _no_record(layout: Layout, columns: list[Column], row: Row) -> str:
    """Return why a row holds no record: ``blank``, ``total_row``, ``header_again``, or ""."""
    placing = {c.at for c in columns if c.target in {SCOPE, UID}}
    placing |= {c.at for c in columns if _is_parent(layout.entity, c.target)}
    mine = {c.at for c in columns} & set(row.cells)
    if not mine - placing:
        return "blank" if not mine or layout.keyed else "row_without_content"
    if _is_total(row.cells):
        return "total_row"
    titles = [fold(row.text(c.at)) == fold(c.title) for c in columns if c.at in row.cells]
    return "header_again" if len(titles) > 1 and all(titles) else ""


def _habits(
    layout: Layout, column: Column, rows: list[Row], choices: Choices, lists: Lists
) -> Habits:
    """Return how a column writes days and numbers: chosen, or settled by one of its cells."""
    declared = table_columns.targets(layout.entity).get(column.target)
    texts = [
        cell.text for row in rows if (cell := row.cells.get(column.at)) and cell.kind == "text"
    ]
    if isinstance(declared, Day):
        order = choices.dates or day_orders.settled(texts)
        return Habits(dates=order, chosen=bool(choices.dates))
    if isinstance(declared, Amount | Whole):
        signs = {sign for text in texts if (sign := numbers.decimal_sign(text))}
        sign = choices.decimal or (signs.pop() if len(signs) == 1 else "")
        known = frozenset(entry.code for entry in lists("currencies"))
        return Habits(decimal=sign, currency=numbers.currency_named(column.title, known))
    return Habits()


class _Reader:
    """Reads the cells of one row."""

    def __init__(
        self,
        layout: Layout,
        habits: Mapping[int, Habits],
        choices: Choices,
        lists: Lists,
        *,
        several: bool,
    ) -> None:
        self.layout = layout
        self.habits = habits
        self.choices = choices
        self.lists = lists
        self.several = several
        self.values: dict[str, Any] = {}
        self.cells: dict[str, str] = {}
        self.problems: list[CellProblem] = []
        self.currencies: dict[str, tuple[str, Column, str]] = {}
        self.found = ReadRow(layout.sheet.name, 0, layout.entity, {})

    def row(self, columns: list[Column], row: Row) -> ReadRow:
        """Return what a row means."""
        self.found = replace(self.found, number=row.number)
        for column in columns:
            cell = self._corrected(column, row)
            if cell is not None and (cell.text.strip() or cell.kind == "error"):
                self._cell(column, cell)
        self._currencies()
        self._constants()
        return replace(
            self.found, values=self.values, cells=self.cells, problems=tuple(self.problems)
        )

    def _corrected(self, column: Column, row: Row) -> Value | None:
        place = f"{column.letters}{row.number}"
        named = f"{self.layout.sheet.name}!{place}"
        for key in (named, *(() if self.several else (place,))):
            if key in self.choices.cells:
                text = self.choices.cells[key]
                return Value("text", text, text)
        return row.cells.get(column.at)

    def _cell(self, column: Column, cell: Value) -> None:
        target = column.target
        if target == UID:
            self.found = replace(self.found, uid=cell.text.strip().lower())
            return
        if target == PARTNERS:
            named = partners.named(cell.text, self.lists)
            self.found = replace(self.found, partners=tuple(named))
            self.cells[target] = column.letters
            return
        declared = table_columns.targets(self.layout.entity)[target]
        if isinstance(declared, Link):
            links = {**self.found.links, target: " ".join(cell.text.split())}
            self.found = replace(self.found, links=links)
            self.cells[target] = column.letters
            return
        self._value(column, declared, cell)

    def _value(self, column: Column, declared: Field[Any], cell: Value) -> None:
        try:
            meant = cells.read(declared, cell, self.habits.get(column.at, Habits()), self.lists)
        except ValueRefusedError as error:
            self._problem(error.code, column, cell.text, {"field": declared.key, **error.params})
            return
        self.cells[declared.key] = column.letters
        if meant.read_as:
            told = {"field": declared.key, "label": "; ".join(meant.read_as)}
            self._problem("read_as", column, cell.text, told, blocks=False)
        if meant.currency:
            self.currencies[declared.key] = (meant.currency, column, cell.text)
        if declared.key == SCOPE:
            self.found = replace(self.found, scope=str(meant.stored))
        elif meant.stored is not None:
            self.values[declared.key] = meant.stored

    def _currencies(self) -> None:
        """Let the currency beside an amount fill the field of the same register."""
        for amount, (currency, column, text) in self.currencies.items():
            key = table_columns.currency_of(self.layout.entity, amount)
            if not key:
                continue
            if self.values.setdefault(key, currency) != currency:
                params = {"field": key, "one": currency, "other": self.values[key]}
                self._problem("two_currencies", column, text, params)
            self.cells.setdefault(key, column.letters)

    def _constants(self) -> None:
        known = table_columns.targets(self.layout.entity)
        for word, text in self.choices.constants.items():
            key = target_of(self.layout.entity, word) or ""
            declared = known.get(key)
            if declared is None or key in self.values or (key == SCOPE and self.found.scope):
                continue
            column = Column(-1, "", "", key, "chosen", 100)
            if isinstance(declared, Link):
                self.found = replace(self.found, links={key: text, **self.found.links})
            else:
                self._value(column, declared, Value("text", text, text))

    def _problem(
        self,
        code: str,
        column: Column,
        value: str,
        params: Mapping[str, Any],
        *,
        blocks: bool = True,
    ) -> None:
        place = (self.layout.sheet.name, self.found.number, column.letters)
        self.problems.append(CellProblem(code, *place, value[:200], params, blocks=blocks))
