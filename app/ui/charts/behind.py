"""The numbers behind a picture, to read and to copy into a spreadsheet."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableWidget, QTableWidgetItem, QWidget

from app.base.text import translate
from app.domain import tsv
from app.ui import i18n, theme
from app.ui.charts.chart import Cell, Numbers
from app.ui.parts import button, column, label, row
from app.ui.tables.delegates import PlainDelegate
from app.ui.tables.lines import side


class NumbersDialog(QDialog):
    """A table that is copied whole, headings and all."""

    copied = Signal()

    def __init__(self, parent: QWidget, title: str, numbers: Numbers) -> None:
        """Show the numbers of a picture."""
        super().__init__(parent)
        self._numbers = numbers
        self.setWindowTitle(title)
        self.setMinimumSize(theme.px(480), theme.px(400))
        self.table = self._table()
        self.table.setAccessibleName(title)
        copy = button(translate("charts", "Copy the table"), self.copy, drawing="copy")
        close = button(translate("charts", "Close"), self.accept, kind="primary")
        close.setDefault(True)
        self.setLayout(
            column(label(title, "heading", wrap=True), self.table, row(copy, 0, close), margin=16)
        )
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy)

    def copy(self) -> None:
        """Put everything on the clipboard, numbers without marks between their digits."""
        lines = [list(self._numbers.heads), *(map(_plain, line) for line in self._numbers.rows)]
        QGuiApplication.clipboard().setText(tsv.write([list(line) for line in lines]))
        self.copied.emit()

    def _table(self) -> QTableWidget:
        heads, rows = self._numbers.heads, self._numbers.rows
        made = QTableWidget(len(rows), len(heads))
        made.setHorizontalHeaderLabels(list(heads))
        made.setItemDelegate(PlainDelegate(made))
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(theme.px(32))
        made.horizontalHeader().setHighlightSections(False)
        for at in range(len(heads)):
            texts = all(isinstance(line[at], str | None) for line in rows)
            head = made.horizontalHeaderItem(at)
            assert head is not None  # noqa: S101  (it was just set)
            head.setTextAlignment(side(number=not texts))
        for at, line in enumerate(rows):
            for column_at, cell in enumerate(line):
                item = QTableWidgetItem(_shown(cell))
                item.setTextAlignment(side(number=not isinstance(cell, str | None)))
                made.setItem(at, column_at, item)
        made.resizeColumnsToContents()
        made.horizontalHeader().setStretchLastSection(True)
        return made


def _shown(cell: Cell) -> str:
    if cell is None or isinstance(cell, str):
        return cell or ""
    return i18n.number(Decimal(_digits(cell)))


def _plain(cell: Cell) -> str:
    """Return a cell as spreadsheets of the language read it."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    return _digits(cell).replace(".", i18n.locale().decimalPoint())


def _digits(cell: float | Decimal) -> str:
    exact = Decimal(str(cell))
    whole = exact == exact.to_integral_value()
    return format(exact.to_integral_value() if whole else exact, "f")
