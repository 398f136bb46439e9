"""The rows of one returned sheet: what people changed, added, copied and deleted.

Whatever cannot be taken as it stands is a finding with its place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base.ids import named_uid
from app.domain.fields import Field, ValueRefusedError
from app.exchange import limits
from app.exchange.cells import Cell
from app.exchange.columns import Columns
from app.exchange.faces import Face
from app.exchange.judge import Terms
from app.exchange.labels import DELETE, action_of
from app.exchange.package import Edit, EditKind, Finding, Json, Stored, TruthSheet, UnknownColumn
from app.exchange.records import column_letters

_SHOWN = 200
"""How much of a cell a finding quotes."""


@dataclass
class Compared:
    """What was found so far, over all sheets."""

    edits: list[Edit] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unknown_columns: list[UnknownColumn] = field(default_factory=list)
    entities: set[str] = field(default_factory=set)
    gone: list[str] = field(default_factory=list)
    """Uids of the records whose rows are not there any more: of them the sheets say nothing."""

    def find(self, finding: Finding) -> None:
        """Keep a finding; beyond the limit only the fact that there are more."""
        if len(self.findings) < limits.LIST_ITEMS:
            self.findings.append(finding)
        elif len(self.findings) == limits.LIST_ITEMS:
            self.findings.append(Finding("more_findings"))


class RowComparer:
    """Takes the rows under the header of one sheet."""

    def __init__(
        self, terms: Terms, sheet: TruthSheet, columns: Columns, name: str, out: Compared
    ) -> None:
        """Begin.

        Args:
            terms: what is known of the package.
            sheet: as exported.
            columns: where its fields stand now.
            name: of the sheet, as people see it now.
            out: where everything is put.
        """
        self._terms = terms
        self._sheet = sheet
        self._columns = columns
        self._name = name
        self._out = out
        self._faces = terms.faces(sheet)
        self._fields = {at: place for at, place in columns.fields.items() if place in self._faces}
        self._known = [(at, place, *self._faces[place]) for at, place in self._fields.items()]
        self._ready = frozenset(sheet.ready)
        self._taken: set[str] = set()
        self._seen: dict[str, list[int]] = {}
        self._edits: dict[tuple[str, int], list[Edit]] = {}
        self._alike: dict[str, int] = {}

    def take(self, number: int, cells: Mapping[int, Cell]) -> None:
        """Take the cells of one row by column."""
        columns = self._columns
        uid_cell = cells.get(columns.uid) if columns.uid is not None else None
        uid = uid_cell.text.strip() if uid_cell else ""
        filled = not columns.fields.keys().isdisjoint(cells)
        action = self._action(number, cells)
        known = self._sheet.rows.get(uid)
        if known is not None:
            self._seen.setdefault(uid, []).append(number)
            values, _dots, deleted = known
            if action == DELETE and not deleted:
                self._note("delete", uid, number)
            if filled:
                self._take_known(number, uid, values, cells)
            elif action != DELETE and any(values[at] is not None for at in columns.fields.values()):
                self._find("row_emptied", number, None, "", {"uid": uid})
        elif filled and action != DELETE:
            if uid and uid not in self._ready:
                self._find("unknown_uid", number, columns.uid, uid)
            else:
                self._take_new(number, uid, cells)

    def finish(self) -> None:
        """Hand over the edits, in the order of the rows."""
        for uid, rows in self._seen.items():
            if len(rows) > 1:
                self._doubled(uid, rows)
        self._out.gone.extend(uid for uid in self._sheet.rows if uid not in self._seen)
        edits = [edit for edits in self._edits.values() for edit in edits]
        self._out.edits.extend(sorted(edits, key=lambda edit: edit.row))

    def _action(self, number: int, cells: Mapping[int, Cell]) -> str | None:
        at = self._columns.action
        cell = cells.get(at) if at is not None else None
        if cell is None or not cell.text.strip():
            return None
        action = None if cell.computed else action_of(cell.text)
        if action is None:
            self._find("unknown_action", number, at, cell.text)
        return action

    def _take_known(
        self, number: int, uid: str, values: list[Stored], cells: Mapping[int, Cell]
    ) -> None:
        plain = self._terms.judge.plain
        for at, place, declared, shape in self._known:
            cell, before = cells.get(at), values[place]
            if cell is None:
                if before is None:
                    continue
            elif before is not None and plain(shape.show(before), cell):
                continue
            try:
                after = self._changed(declared, shape, before, cell)
            except ValueRefusedError as error:
                facts = error.params | {"uid": uid, "field": declared.key, "before": before}
                self._find(error.code, number, at, cell.text if cell else "", facts)
                continue
            if after != before:
                self._note("changed", uid, number, at=at, before=before, after=after)

    def _changed(
        self, declared: Field[Any], shape: Face, before: Stored, cell: Cell | None
    ) -> Stored:
        """Return the value now.

        Raises:
            ValueRefusedError: it cannot be taken, or it belongs to what the record is.
        """
        after = self._terms.judge.value(shape, before, cell)
        if after != before and declared.fixed:
            raise ValueRefusedError("fixed_field")
        return after

    def _take_new(self, number: int, uid: str, cells: Mapping[int, Cell]) -> None:
        values = self._read(number, cells)
        key = self._row_key(values)
        kind: EditKind = "copied" if uid in self._taken else "new"
        if uid:
            self._taken.add(uid)
        self._note(kind, uid or key, number, after=values, row_key=key)

    def _read(self, number: int, cells: Mapping[int, Cell]) -> dict[str, Stored]:
        """Return what a row without a record says; what is not clear becomes findings."""
        values: dict[str, Stored] = {}
        for at, place in self._fields.items():
            if at not in cells:
                continue
            declared, shape = self._faces[place]
            try:
                value = self._terms.judge.value(shape, None, cells[at])
            except ValueRefusedError as error:
                facts = error.params | {"field": declared.key, "before": None}
                self._find(error.code, number, at, cells[at].text, facts)
                continue
            if value is not None:
                values[declared.key] = value
        return values

    def _row_key(self, values: Mapping[str, Stored]) -> str:
        """Return the uid of a row that brought none: the same at every import of the package."""
        private = {declared.key for declared, _ in self._faces.values() if declared.private}
        open_values = {key: value for key, value in values.items() if key not in private}
        content = json.dumps(open_values, sort_keys=True, separators=(",", ":"))
        occurrence = self._alike[content] = self._alike.get(content, 0) + 1
        return named_uid("row", self._terms.package, self._sheet.entity, content, str(occurrence))

    def _doubled(self, uid: str, rows: list[int]) -> None:
        """Name all rows of a uid but the one that is surely the record's own."""
        own = next((number for number in rows if (uid, number) not in self._edits), None)
        exported = dict(zip(self._sheet.fields, self._sheet.rows[uid][0], strict=True))
        for number in rows:
            edits = self._edits.pop((uid, number), [])
            if number == own:
                continue
            values = exported | {e.field: e.after for e in edits if e.kind == "changed"}
            values = {key: value for key, value in values.items() if value is not None}
            self._note("copied", uid, number, after=values, row_key=self._row_key(values))

    def _note(
        self,
        kind: EditKind,
        uid: str,
        row: int,
        *,
        at: int | None = None,
        before: Stored = None,
        after: Stored = None,
        row_key: str = "",
    ) -> None:
        place = None if at is None else self._fields[at]
        edit = Edit(
            kind=kind,
            entity=self._sheet.entity,
            uid=uid,
            field="" if place is None else self._sheet.fields[place],
            sheet=self._name,
            row=row,
            column="" if at is None else column_letters(at),
            before=before,
            after=after,
            row_key=row_key,
        )
        self._edits.setdefault((uid, row), []).append(edit)

    def _find(
        self, code: str, row: int, column: int | None, value: str, params: Json | None = None
    ) -> None:
        self._out.find(
            Finding(
                code=code,
                sheet=self._name,
                row=row,
                column="" if column is None else column_letters(column),
                value=value[:_SHOWN],
                params={"entity": self._sheet.entity} | (params or {}),
            )
        )
