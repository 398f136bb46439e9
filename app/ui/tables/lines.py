"""Tables that are read line by line: set up alike wherever nothing is typed into them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView

from app.ui import theme
from app.ui.tables.alignment import side
from app.ui.tables.delegates import PlainDelegate

__all__ = ["HIGH", "as_lines", "set_widths", "side"]

HIGH = 32
"""Pixels of a line."""
_HEAD = 34
_FEWEST = 3
"""Lines that are seen even in the smallest window."""
_LEAST = 200
"""Pixels a column has for its words, where it takes what others leave."""


def as_lines(table: QTableView, name: str, high: int = HIGH) -> None:
    """Let a table show whole lines, one of them chosen, through which the arrow keys move.

    Args:
        table: its model is set already.
        name: what it is called to who cannot see it.
        high: pixels of a line.
    """
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setItemDelegate(PlainDelegate(table))
    table.verticalHeader().hide()
    tall = max(theme.px(high), QFontMetrics(theme.font()).height() + theme.px(8))
    table.verticalHeader().setDefaultSectionSize(tall)
    table.setMinimumHeight(theme.px(_HEAD) + _FEWEST * tall)
    table.horizontalHeader().setHighlightSections(False)


class _Last(QObject):
    """Gives one column what the others leave, but never less than its heading and a few words."""

    def __init__(self, table: QTableView, at: int, named: int) -> None:
        super().__init__(table)
        self._table, self._at = table, at
        held = table.sizeHintForColumn(at)
        self._least = max(named, min(held, theme.px(_LEAST)))
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.share()
        return super().eventFilter(watched, event)

    def share(self) -> None:
        """Set the width of the column."""
        table, at = self._table, self._at
        count = table.model().columnCount()
        others = sum(table.columnWidth(each) for each in range(count) if each != at)
        wide = table.width() - 2 * table.frameWidth() - others
        if table.verticalScrollBar().isVisible():
            wide -= table.verticalScrollBar().width()
        table.setColumnWidth(at, max(self._least, wide))


def set_widths(table: QTableView, widths: Sequence[int], *, stretch: int) -> None:
    """Give columns these widths, wider where a heading needs it; one takes what is left.

    Args:
        table: a table that has its model.
        widths: of all columns, in pixels at 100 %.
        stretch: the column that takes what is left.
    """
    metrics = QFontMetrics(theme.font("small"))
    for at, wide in enumerate(widths):
        head = table.model().headerData(at, Qt.Orientation.Horizontal)
        named = metrics.horizontalAdvance(str(head or ""))
        table.setColumnWidth(at, max(theme.px(wide), named + theme.px(28)))
    for old in table.findChildren(_Last):
        table.removeEventFilter(old)
        old.deleteLater()
    _Last(table, stretch, table.columnWidth(stretch)).share()
