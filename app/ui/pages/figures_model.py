"""The beneficiary grid as a table: a cell is the sum of the records of one group, sex and age."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.base import text
from app.base.text import translate
from app.domain import codelists, values
from app.domain.entities.beneficiary_figure import BeneficiaryFigure
from app.domain.fields import ValueRefusedError
from app.domain.record import Record
from app.ui import i18n, theme
from app.ui.forms.problems import refusal_text
from app.ui.tables.lines import side

ENTITY = "beneficiary_figure"
PLAN, REACHED = "plan", "reached"
UNKNOWN_SEX, UNKNOWN_AGE = "U", "AUN"
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)


@dataclass(frozen=True)
class Cell:
    """Which people a cell counts."""

    category: str
    sex: str
    age: str


@dataclass(frozen=True)
class Slice:
    """What the grid shows: plan or reached, and in which period; no period means all of them."""

    kind: str
    start: str | None = None
    end: str | None = None
    whole: bool = False
    """All periods together: sums, which cannot be typed over."""


class FiguresModel(QAbstractTableModel):
    """Categories down, sex and age across, totals at both ends."""

    edited = Signal(list)
    """Lines of ``records.apply`` for what the person typed or pasted."""
    waiting = Signal()
    """Something typed or pasted cannot be read, or no longer: what is marked waits."""

    def __init__(self, initiative: str) -> None:
        """Begin with an empty grid of one initiative."""
        super().__init__()
        self._initiative = initiative
        self.slice = Slice(PLAN, whole=False)
        self.categories = codelists.codelist("beneficiary_categories").codes
        self.columns: list[tuple[str, str]] = []
        self._all: list[Record] = []
        self._cells: dict[Cell, list[Record]] = {}
        self.typed: dict[Cell, str] = {}
        """What waits to be saved, because some of it cannot be read yet."""
        self._face = theme.font()
        self.show_ages(every=False)

    def show_ages(self, *, every: bool) -> None:
        """Show each age of each sex, or only the columns that are usual or filled."""
        sexes, ages = codelists.codelist("sexes"), codelists.codelist("age_groups")
        filled = {(r.get("sex"), r.get("age")) for r in self._all}
        self.beginResetModel()
        self.columns = [
            (sex.code, age.code)
            for sex in sexes
            for age in ages
            if every or sex.code in ("F", "M") or (sex.code, age.code) in filled
            or (sex.code, age.code) == (UNKNOWN_SEX, UNKNOWN_AGE)
        ]  # fmt: skip
        self.endResetModel()

    def load(self, figures: Iterable[Record]) -> None:
        """Take all figures of the initiative."""
        self._all = list(figures)
        self._gather()

    def look_at(self, part: Slice) -> None:
        """Show another part of the figures; what waits is left."""
        self.slice = part
        self.forget()
        self._gather()

    def figures(self, kind: str) -> list[Record]:
        """Return all figures of persons, planned or reached."""
        persons = {c.code for c in self.categories if c.extra.get("unit") == "person"}
        return [r for r in self._all if r.get("kind") == kind and r.get("category") in persons]

    def periods(self, kind: str) -> list[tuple[str | None, str | None]]:
        """Return the periods there are figures for, latest first."""
        found = {(r.get("period_start"), r.get("period_end")) for r in self._all
                 if r.get("kind") == kind}  # fmt: skip
        return sorted(found, key=lambda period: period[1] or "", reverse=True)

    def cell(self, index: Index) -> Cell | None:
        """Return which people a place counts; None in the totals."""
        if index.row() >= len(self.categories) or index.column() >= len(self.columns):
            return None
        sex, age = self.columns[index.column()]
        return Cell(self.categories[index.row()].code, sex, age)

    def count(self, cell: Cell) -> int | None:
        """Return the number in a cell; None when nobody said."""
        found = self._cells.get(cell)
        return sum(int(r.get("count") or 0) for r in found) if found else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: the categories and their total."""
        return 0 if parent.isValid() else len(self.categories) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: sexes and ages and their total."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: a number, set at the trailing edge; totals are bold."""
        waits = self._waits(index)
        if role in (_DISPLAY, _EDIT) and waits is not None:
            return waits if role == _EDIT or self._why(waits) else i18n.number(self._read(waits))
        if role == _DISPLAY:
            found = self._number(index)
            marked = "*" if found is not None and self._doubles(index) else ""
            return i18n.number(found) + marked
        if role == _EDIT:
            found = self._number(index)
            return "" if found is None else str(found)
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return side(number=True)
        return self._look(index, role)

    def _look(self, index: Index, role: int) -> object:
        """Return font and colours: totals stand out, and what may be counted twice."""
        if self._waits(index) is not None:
            return self._mark(index, role)
        total = self.cell(index) is None
        if role == int(Qt.ItemDataRole.FontRole) and total:
            return theme.font(bold=True)
        if role == int(Qt.ItemDataRole.BackgroundRole) and (total or not self._counts(index)):
            return theme.colour("stripe")
        if self._doubles(index):
            if role == int(Qt.ItemDataRole.ToolTipRole):
                return translate("figures", "Counted twice? Several records stand in this cell.")
            if role == int(Qt.ItemDataRole.ForegroundRole):
                return theme.colour("warn")
        return None

    def _number(self, index: Index) -> int | None:
        cell = self.cell(index)
        return self.total(index) if cell is None else self.count(cell)

    def total(self, index: Index) -> int | None:
        """Return the sum of a row, a column or all; organisations never count as people."""
        row, column = index.row(), index.column()
        rows = self.categories if row >= len(self.categories) else (self.categories[row],)
        if row >= len(self.categories):
            rows = tuple(c for c in rows if c.extra.get("unit") == "person")
        columns = self.columns if column >= len(self.columns) else [self.columns[column]]
        counts = [self.count(Cell(c.code, sex, age)) for c in rows for sex, age in columns]
        known = [count for count in counts if count is not None]
        return sum(known) if known else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = _DISPLAY,
    ) -> object:
        """Qt: ages across (sexes are painted above them), categories down."""
        if role != _DISPLAY:
            return None
        lang = text.language()
        if orientation == Qt.Orientation.Vertical:
            if section >= len(self.categories):
                return translate("figures", "People in all")
            return self.categories[section].label(lang)
        if section >= len(self.columns):
            return translate("figures", "Total")
        return codelists.codelist("age_groups").label(self.columns[section][1], lang)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: only single records can be typed over."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable(index) else flags

    def editable(self, index: Index) -> bool:
        """Return whether a number can be typed into this place."""
        return (
            self.cell(index) is not None
            and not self.slice.whole
            and self._counts(index)
            and not self._doubles(index)
        )

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401  (Qt hands over anything)
        role: int = _EDIT,
    ) -> bool:
        """Qt: take what was typed."""
        if role != _EDIT:
            return False
        return self.fill(index, [[str(value)]]) > 0

    def fill(self, corner: Index, rows: list[list[str]]) -> int:
        """Write rows of text from a corner on, as pasted from a sheet; return how many are saved.

        Where one of them cannot be read, none is saved: all wait in their cells, those that
        cannot be read are marked, and everything is saved once they are corrected.
        """
        typed: dict[Cell, str] = {}
        for down, line in enumerate(rows):
            for across, words in enumerate(line):
                index = self.index(corner.row() + down, corner.column() + across)
                cell = self.cell(index) if index.isValid() else None
                if cell is not None and self.editable(index):
                    typed[cell] = words.strip()
        self.typed.update(typed)
        if self.marked():
            self._show_waiting()
            return 0
        lines = [
            self._line(cell, number)
            for cell, words in self.typed.items()
            if (number := self._read(words)) != self.count(cell)
        ]
        self.forget()
        if lines:
            self.edited.emit(lines)
        return len(lines)

    def clear(self, places: list[Index]) -> None:
        """Empty cells, as one act."""
        for index in places:
            cell = self.cell(index)
            if cell is not None and self.editable(index):
                self.typed[cell] = ""
        if self.typed:
            self.fill(places[0], [])

    def outside(self, corner: Index, rows: list[list[str]]) -> int:
        """Return how many numbers of a block fall outside the cells one can type into."""
        return sum(
            bool(words.strip()) and not self._typable(corner.row() + down, corner.column() + across)
            for down, line in enumerate(rows)
            for across, words in enumerate(line)
        )

    def marked(self) -> list[Cell]:
        """Return the cells whose text cannot be read, in no order."""
        return [cell for cell, words in self.typed.items() if self._why(words)]

    def forget(self) -> None:
        """Leave what waits unsaved."""
        if self.typed:
            self.typed = {}
            self._show_waiting()

    def place(self, cell: Cell) -> Index:
        """Return where a cell stands."""
        codes = [code.code for code in self.categories]
        return self.index(codes.index(cell.category), self.columns.index((cell.sex, cell.age)))

    def _typable(self, row: int, column: int) -> bool:
        index = self.index(row, column)
        return index.isValid() and self.editable(index)

    def _show_waiting(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.waiting.emit()

    def _waits(self, index: Index) -> str | None:
        cell = self.cell(index) if self.typed else None
        return self.typed.get(cell) if cell is not None else None

    def _mark(self, index: Index, role: int) -> object:
        """Return how a cell looks that waits: on another ground, and in red where unreadable."""
        why = self._why(self._waits(index) or "")
        if role == int(Qt.ItemDataRole.BackgroundRole):
            return theme.colour("bad_soft" if why else "soft")
        if role == int(Qt.ItemDataRole.ForegroundRole):
            return theme.colour("bad" if why else "on_soft")
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return why or None
        if role == int(Qt.ItemDataRole.AccessibleTextRole) and why:
            return f"{self._waits(index)}: {why}"
        return None

    def _why(self, words: str) -> str:
        """Return why a text is no number of people, in words."""
        try:
            self._read(words)
        except ValueRefusedError as error:
            return refusal_text(error)
        return ""

    def _read(self, words: str) -> int | None:
        found: int | None = values.read(BeneficiaryFigure.count, words, text.language())
        return found

    def _line(self, cell: Cell, number: int | None) -> dict[str, Any]:
        """Return the line that makes a cell hold this number."""
        there = self._cells.get(cell)
        if there:
            head = {"entity": ENTITY, "uid": there[0].uid}
            return (
                {**head, "delete": True} if number is None else {**head, "set": {"count": number}}
            )
        born: dict[str, Any] = {
            "initiative": self._initiative,
            "kind": self.slice.kind,
            "category": cell.category,
            "sex": cell.sex,
            "age": cell.age,
            "count": number,
            "period_start": self.slice.start,
            "period_end": self.slice.end,
        }
        return {"entity": ENTITY, "set": {k: v for k, v in born.items() if v is not None}}

    def _gather(self) -> None:
        part = self.slice
        self.beginResetModel()
        self._cells = {}
        for record in self._all:
            if record.get("kind") != part.kind:
                continue
            period = (record.get("period_start"), record.get("period_end"))
            if not part.whole and period != (part.start, part.end):
                continue
            cell = Cell(*(str(record.get(key)) for key in ("category", "sex", "age")))
            self._cells.setdefault(cell, []).append(record)
        self.endResetModel()

    def _counts(self, index: Index) -> bool:
        """Organisations are counted without sex and age."""
        cell = self.cell(index)
        if cell is None:
            return False
        unit = self.categories[index.row()].extra.get("unit")
        return unit == "person" or (cell.sex, cell.age) == (UNKNOWN_SEX, UNKNOWN_AGE)

    def _doubles(self, index: Index) -> bool:
        cell = self.cell(index)
        return cell is not None and not self.slice.whole and len(self._cells.get(cell, ())) > 1
