"""The sheets people saved again against the truth: which sheet is which, and what was added.

Rows are found by uid, columns by key; ``edits`` judges the records. Source: package.md,
"Comparing"; sync.md, "Edits made in Excel"; rulings.md 14, 15, 38.
"""

from __future__ import annotations

from app.exchange import columns, limits
from app.exchange.cells import Cell, Stop
from app.exchange.columns import Columns
from app.exchange.edits import Compared, RowComparer
from app.exchange.judge import Terms
from app.exchange.package import Finding, TruthSheet, UnknownColumn
from app.exchange.records import column_letters

_SHOWN = 200


class SheetComparer:
    """Takes the rows of one returned sheet, one after the other."""

    def __init__(self, terms: Terms, name: str, out: Compared) -> None:
        """Begin a sheet.

        Args:
            terms: what is known of the package.
            name: of the sheet, as people see it.
            out: where everything is put.
        """
        self.sheet = next((s for s in terms.truth.sheets.values() if s.name == name), None)
        self.used = False
        self.repeats = False
        self.rows: RowComparer | None = None
        self._terms = terms
        self._name = name
        self._out = out
        self._keys: dict[int, str] = {}
        self._kept: dict[int, tuple[str, dict[int, str]]] = {}

    def take(self, number: int, row: list[Cell]) -> None:
        """Take one row.

        Raises:
            Stop: another sheet already holds these records.
        """
        self.used = True
        if self.rows is None:
            self._take_head({cell.column: cell.text.strip() for cell in row})
            return
        cells = {cell.column: cell for cell in row}
        for at, (_label, kept) in self._kept.items():
            if at in cells and len(kept) < limits.LIST_ITEMS:
                kept[number] = cells[at].text[:_SHOWN]
        self.rows.take(number, cells)

    def finish(self) -> None:
        """Say what only the whole sheet shows."""
        if self.rows is None or self.sheet is None:
            return
        self.rows.finish()
        for at, (label, kept) in self._kept.items():
            if kept:
                letters = column_letters(at)
                self._out.unknown_columns.append(
                    UnknownColumn(self.sheet.entity, self._name, letters, label, kept)
                )

    def _take_head(self, texts: dict[int, str]) -> None:
        """Look for the key row, then for the labels under it."""
        entity = columns.entity_of(texts)
        if entity in self._out.entities:
            self.repeats = True
            raise Stop
        if entity is not None and entity in self._terms.truth.sheets and not self._keys:
            self.sheet = self._terms.truth.sheets[entity]
            self._keys = texts
        elif self.sheet is not None and (
            self._keys or columns.looks_like_labels(self.sheet, texts)
        ):
            self._begin(self.sheet, texts)

    def _begin(self, sheet: TruthSheet, labels: dict[int, str]) -> None:
        action = self._terms.action_label(sheet)
        found = columns.resolve(sheet, action, self._keys, labels)
        self._kept = {at: (label, {}) for at, label in found.unknown.items()}
        self._out.entities.add(sheet.entity)
        self._say_what_is_missing(sheet, found)
        self.rows = RowComparer(self._terms, sheet, found, self._name, self._out)

    def _say_what_is_missing(self, sheet: TruthSheet, found: Columns) -> None:
        missing = found.missing + (["uid"] if found.uid is None else [])
        for key in missing:
            facts = {"entity": sheet.entity, "field": key}
            self._out.find(Finding("column_missing", self._name, params=facts))
        for at in found.twice:
            facts = {"entity": sheet.entity}
            self._out.find(Finding("column_twice", self._name, 0, column_letters(at), params=facts))
