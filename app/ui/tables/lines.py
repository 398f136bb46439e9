"""Tables that are read line by line: set up alike wherever nothing is typed into them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView

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
