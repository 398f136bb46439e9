"""The rows of a table somebody brings, a line each, with what becomes of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.base.text import translate
from app.services import sentences
from app.services.tables.shapes import CellProblem, Plan, RowPlan
from app.ui import i18n
from app.ui.tables.alignment import side
from app.ui.tables.record_model import STORED_ROLE

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
FATE = 1
"""The column that says what becomes of a row."""


class PlanModel(QAbstractTableModel):
    """Number, fate, title and remark of each row; what waits for a person comes first."""

    def __init__(self, sentence: Callable[[CellProblem, str], str]) -> None:
        """Begin empty.

        Args:
            sentence: words a problem of an entity.
        """
        super().__init__()
        self.rows: tuple[RowPlan, ...] = ()
        self._sentence = sentence

    def show(self, plan: Plan | None) -> None:
        """Show the rows of a plan."""
        self.beginResetModel()
        self.rows = () if plan is None else (*plan.open, *_clear(plan))
        self.endResetModel()

    def place(self, key: str) -> int:
        """Return the line of a row; the first where it is gone."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: a line for each row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: number, fate, title, remark."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: one cell."""
        row, column = self.rows[index.row()], index.column()
        if role == _ALIGN:
            return side(number=not column)
        if role == STORED_ROLE:
            return row.fate if column == FATE else None
        if role not in (_DISPLAY, _TIP):
            return None
        if column == 0:
            return i18n.number(row.row.number)
        if column == FATE:
            return fate_name(row.fate)
        return row.title if column == 2 else self._remark(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the name of a column."""
        if role == _ALIGN:
            return side(number=not section)
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (
            translate("table_import", "Row"),
            translate("table_import", "Becomes"),
            translate("table_import", "Record"),
            translate("table_import", "To know"),
        )[section]

    def _remark(self, row: RowPlan) -> str:
        if row.problems:
            return self._sentence(row.problems[0], row.row.entity)
        if row.fate == "question":
            return translate("table_import", "Which record is meant?")
        labels = [sentences.field_label(row.row.entity, d.field) for d in row.differences]
        return i18n.joined(labels)


def fate_name(fate: str) -> str:
    """Return the word for what becomes of a row."""
    return {
        "new": translate("table_import", "New"),
        "changed": translate("table_import", "Changed"),
        "same": translate("table_import", "Known already"),
        "question": translate("table_import", "To decide"),
        "problem": translate("table_import", "Not clear"),
        "skipped": translate("table_import", "Left out"),
    }[fate]


def _clear(plan: Plan) -> tuple[RowPlan, ...]:
    waiting = {row.key for row in plan.open}
    return tuple(row for row in plan.rows if row.key not in waiting)
