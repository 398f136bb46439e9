"""Where the records of a package went, a line each; titles are asked for as lines come in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.base.text import translate
from app.services import queries
from app.services.arrivals import Arrival
from app.services.sentences import entity_label
from app.ui import i18n
from app.ui.records_shown import STATUS_ROLE
from app.ui.session import Session
from app.ui.tables.alignment import side

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_PAGE = 100
"""Lines whose titles are asked for together."""
WHAT = 2
"""The column that says what became of a record."""


class ArrivalsModel(QAbstractTableModel):
    """Kind, title and fate of each record."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.lines: list[Arrival] = []
        self._session = session
        self._titles: dict[str, str] = {}
        self._asked: set[int] = set()

    def show(self, lines: Sequence[Arrival]) -> None:
        """Show these records."""
        self.beginResetModel()
        self.lines = list(lines)
        self._titles.clear()
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: a line for each record."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: kind, title, fate."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: one cell."""
        line, column = self.lines[index.row()], index.column()
        if role == _ALIGN:
            return side(number=False)
        if role == STATUS_ROLE:
            return line.what if column == WHAT else None
        if role != _DISPLAY:
            return None
        if column == 0:
            return entity_label(line.entity, 1)
        return fate(line.what) if column == WHAT else self._title(index.row())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the name of a column."""
        if role == _ALIGN:
            return side(number=False)
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (
            translate("receipt", "Kind"),
            translate("receipt", "Record"),
            translate("receipt", "What became of it"),
        )[section]

    def _title(self, row: int) -> str:
        page = row // _PAGE
        if page not in self._asked:
            self._asked.add(page)
            self._ask(page)
        return i18n.line_as_written(self._titles.get(self.lines[row].uid, ""))

    def _ask(self, page: int) -> None:
        """Ask what the records of a page are called."""
        store, lines = self._session.store, self.lines
        first, last = page * _PAGE, min(len(lines), (page + 1) * _PAGE) - 1
        uids = [line.uid for line in lines[first : last + 1]]

        def done(titles: dict[str, str]) -> None:
            if self.lines is lines:
                self._titles.update(titles)
                self.dataChanged.emit(self.index(first, 1), self.index(last, 1))

        self._session.ask(self, lambda: queries.titles(store, uids), done)


def fate(what: str) -> str:
    """Return the word for what became of a record."""
    return {
        "new": translate("receipt", "New"),
        "changed": translate("receipt", "Changed"),
        "gone": translate("receipt", "Deleted"),
        "conflict": translate("receipt", "To decide"),
    }[what]
