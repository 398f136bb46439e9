"""A table of a report: its cells as readers of the language know them, its totals always last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.base import text
from app.base.text import translate
from app.domain.report import Cell, Column, Hidden, Kind, Report, Table
from app.domain.report_text import foot_texts, shown
from app.domain.values import Lists
from app.ui import i18n, theme
from app.ui.tables.lines import side

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NUMBERS = frozenset({Kind.COUNT, Kind.PEOPLE, Kind.NUMBER, Kind.MONEY, Kind.PERCENT})


@dataclass(frozen=True)
class Face:
    """What the texts of a report depend on, beside its cells."""

    lists: Lists
    threshold: int

    @classmethod
    def of(cls, report: Report, lists: Lists) -> Face:
        """Return the face of a report."""
        return cls(lists, report.threshold)

    def text(self, cell: Cell, column: Column, names: dict[str, str]) -> str:
        """Return a cell in the language in use."""
        return shown(cell, column, text.language(), names, self.lists, self.threshold)

    def tip(self, cell: Cell) -> str:
        """Say why a number is not shown; empty where it is."""
        if cell is Hidden.SMALL:
            return translate(
                "reportspage",
                "Fewer than {n} people: not shown in this profile.",
                n=i18n.number(self.threshold),
            )
        if cell is Hidden.BESIDE:
            return translate(
                "reportspage",
                "Not shown: a small number beside it could be computed from it.",
            )
        return ""


class ReportModel(QAbstractTableModel):
    """The rows of a table in the order a person chose; the totals stay below them."""

    def __init__(self, table: Table, face: Face) -> None:
        """Show a table."""
        super().__init__()
        self.table = table
        self.face = face
        self.order = list(range(len(table.rows)))
        self.sorted_by: tuple[int, bool] | None = None
        """Column, and whether descending; None: as the report gives them."""
        self._foot = foot_texts(table, text.language(), face.lists, face.threshold)

    def cell(self, at: Index) -> Cell:
        """Return the stored value of a cell; None also of the totals' blanks."""
        row = self.row(at.row())
        return row[at.column()] if row is not None else self.table.foot[at.column()]

    def row(self, at: int) -> tuple[Cell, ...] | None:
        """Return a row; None for the totals."""
        return self.table.rows[self.order[at]] if at < len(self.order) else None

    def uids(self, at: Index) -> tuple[str, ...]:
        """Return the records a cell names."""
        if self.table.columns[at.column()].kind is not Kind.RECORD or self.row(at.row()) is None:
            return ()
        cell = self.cell(at)
        found = cell if isinstance(cell, tuple) else (cell,)
        return tuple(uid for uid in found if isinstance(uid, str) and uid in self.table.names)

    def plain(self, at: Index) -> str:
        """Return a cell for a spreadsheet: numbers without marks between their digits."""
        cell = self.cell(at)
        if isinstance(cell, int | Decimal) and not isinstance(cell, bool):
            return format(cell, "f" if isinstance(cell, Decimal) else "d").replace(
                ".", i18n.locale().decimalPoint()
            )
        return str(self.data(at) or "")

    # --- Qt ------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: the rows, and the totals."""
        return 0 if parent.isValid() else len(self.table.rows) + bool(self._foot)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.table.columns[section]
        if role in {_DISPLAY, int(Qt.ItemDataRole.ToolTipRole)}:
            return column.label
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(side(number=is_number(column))) | int(Qt.TextFlag.TextWordWrap)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: what is said of a cell, and how."""
        make = _ROLES.get(role)
        return make(self, index) if make and index.isValid() else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: order the rows; what nobody recorded comes last, either way."""
        falling = order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self.order = list(range(len(self.table.rows)))
        self.sorted_by = (column, falling) if column >= 0 else None
        if column >= 0:
            keys = {at: self._key(self.table.rows[at][column], column) for at in self.order}
            known = [at for at in self.order if keys[at] is not None]
            known.sort(key=lambda at: keys[at] or (0, 0, ""), reverse=falling)
            self.order = known + [at for at in self.order if keys[at] is None]
        self.layoutChanged.emit()

    def _key(self, cell: Cell, column: int) -> tuple[int, Decimal | int, str] | None:
        """Return what a cell is ordered by: numbers by size, days by date, the rest by name."""
        if cell is None:
            return None
        declared = self.table.columns[column]
        if isinstance(cell, Hidden):
            return (0, 0, "")
        if isinstance(cell, int | Decimal):
            return (1, cell, "")
        if declared.kind is Kind.DAY:
            return (2, 0, str(cell))
        if declared.kind is Kind.CODE and isinstance(cell, str):
            entry = self._entry(declared.list_code, cell)
            if entry is not None and declared.list_code != "countries":
                return (2, entry, cell)
        return (2, 0, self.face.text(cell, declared, self.table.names).casefold())

    def _entry(self, list_code: str, code: str) -> int | None:
        try:
            found = self.face.lists(list_code).get(code)
        except KeyError:
            return None
        return found.order if found else None

    def shown_text(self, at: Index) -> str:
        """Return the words of a cell."""
        row = self.row(at.row())
        if row is None:
            return self._foot[at.column()]
        column = self.table.columns[at.column()]
        words = self.face.text(row[at.column()], column, self.table.names)
        return i18n.as_written(words) if is_number(column) else i18n.line_as_written(words)

    def tip(self, at: Index) -> str:
        """Return why a cell is hidden, else the whole of its words."""
        return self.face.tip(self.cell(at)) or self.shown_text(at)

    def face_of(self, at: Index) -> QFont | None:
        """Return bold letters for the totals, leaning ones for what is hidden."""
        if self.row(at.row()) is None:
            return theme.font(bold=True)
        if isinstance(self.cell(at), Hidden):
            leaning = theme.font()
            leaning.setItalic(True)
            return leaning
        return None

    def colour(self, at: Index) -> object:
        """Return the colour of a cell: records as ways, what is not there as quiet."""
        if self.row(at.row()) is None:
            return None
        cell = self.cell(at)
        if cell is None or isinstance(cell, Hidden):
            return theme.colour("muted")
        return theme.colour("accent") if self.uids(at) else None

    def ground(self, at: Index) -> object:
        """Return the ground of a hidden number, so that nobody takes it for a small one."""
        hidden = self.row(at.row()) is not None and isinstance(self.cell(at), Hidden)
        return theme.colour("track") if hidden else None

    def side_of(self, at: Index) -> object:
        """Return where a cell's words stand."""
        return side(number=is_number(self.table.columns[at.column()]))


def is_number(column: Column) -> bool:
    """Tell whether the cells of a column are numbers."""
    return column.kind in _NUMBERS


_ROLES: dict[int, Callable[[ReportModel, Index], object]] = {
    _DISPLAY: ReportModel.shown_text,
    int(Qt.ItemDataRole.ToolTipRole): ReportModel.tip,
    int(Qt.ItemDataRole.FontRole): ReportModel.face_of,
    int(Qt.ItemDataRole.ForegroundRole): ReportModel.colour,
    int(Qt.ItemDataRole.BackgroundRole): ReportModel.ground,
    int(Qt.ItemDataRole.TextAlignmentRole): ReportModel.side_of,
}
