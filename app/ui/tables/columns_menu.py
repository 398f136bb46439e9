"""The menu in which one chooses the columns of a list, their order and their width."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QWidgetAction

from app.base.text import translate
from app.domain.fields import Field
from app.ui import theme
from app.ui.parts import button, column, holder, label
from app.ui.records_shown import heading

_KEY = Qt.ItemDataRole.UserRole
_STEP = 16
"""Pixels by which an arrow key widens or narrows a column."""


class _Columns(QListWidget):
    """Columns one ticks, and moves with Alt and the arrow keys."""

    changed = Signal()
    widened = Signal(str, int)
    """Key of a column, and by how many pixels."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt+Up and Alt+Down move a column, Left and Right make it narrower and wider."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.currentItem() is not None:
            wider = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.widened.emit(self.currentItem().data(_KEY), _STEP if wider else -_STEP)
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        at = self.currentRow()
        if 0 <= at + by < self.count():
            self.blockSignals(True)
            item = self.takeItem(at)
            self.insertItem(at + by, item)
            self.blockSignals(False)
            self.setCurrentRow(at + by)
            self.changed.emit()


class ColumnsMenu(QMenu):
    """Which columns a list shows."""

    chosen = Signal(list)
    """Keys of the columns, in their order."""
    widened = Signal(str, int)
    reset = Signal()
    """As the program sets them."""

    def __init__(self) -> None:
        """Make the list; it is filled when the menu opens."""
        super().__init__()
        self.list = _Columns()
        self.list.setAccessibleName(translate("tables", "Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumSize(theme.px(300), theme.px(320))
        self.list.itemChanged.connect(lambda _: self._tell())
        self.list.changed.connect(self._tell)
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self.list.widened.connect(self.widened)
        hint = label(
            translate(
                "tables",
                "Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → set its width.",
            ),
            "small",
            wrap=True,
        )
        hint.setFixedWidth(theme.px(300))
        usual = button(translate("tables", "Usual columns"), self.reset.emit, kind="quiet")
        inside = QWidgetAction(self)
        inside.setDefaultWidget(holder(column(self.list, hint, usual, gap=8, margin=8)))
        self.addAction(inside)
        self.aboutToShow.connect(lambda: QTimer.singleShot(0, self.list.setFocus))

    def offer(
        self,
        shown: Sequence[Field[Any]],
        others: Sequence[Field[Any]],
        absent: Collection[str] = (),
    ) -> None:
        """List the columns that are shown, in their order, and then the others.

        Args:
            shown: what is ticked.
            others: what could be.
            absent: keys of those that are ticked, but have no room now.
        """
        self.list.blockSignals(True)
        at = self.list.currentRow()
        self.list.clear()
        for field in (*shown, *others):
            name = heading(field)
            if field.key in absent:
                name = translate("tables", "{column} (no room now)", column=name)
            item = QListWidgetItem(name)
            item.setData(_KEY, field.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if field in shown else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, at))
        self.list.blockSignals(False)

    def _tell(self) -> None:
        items = [self.list.item(at) for at in range(self.list.count())]
        keys = [i.data(_KEY) for i in items if i.checkState() == Qt.CheckState.Checked]
        if keys:
            self.chosen.emit(keys)
