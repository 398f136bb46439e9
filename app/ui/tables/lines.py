"""Tables that are read line by line: set up alike wherever nothing is typed into them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui import theme
from app.ui.tables.delegates import PlainDelegate

HIGH = 32
"""Pixels of a line."""


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
    table.verticalHeader().setDefaultSectionSize(theme.px(high))
    table.horizontalHeader().setHighlightSections(False)


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
    table.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)


def side(*, number: bool) -> Qt.AlignmentFlag:
    """Return how a cell is aligned: numbers at the trailing edge."""
    edge = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignVCenter
