"""The rows of a list as one moves through them: keys, columns of any width and order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.domain.fields import Field
from app.ui import theme
from app.ui.records_shown import STATUS_FIELDS
from app.ui.tables import column_room
from app.ui.tables.delegates import PlainDelegate, StatusDelegate
from app.ui.tables.record_model import RecordModel

ROW = 32
_HEAD = 34
_FEWEST = 3
"""Rows that are seen even in the smallest window."""
NARROWEST = 48
"""Pixels a column can be made narrow."""


class RecordTable(QTableView):
    """Rows of records: Enter opens, Ctrl+C copies, Ctrl+V pastes, Tab leaves."""

    opened = Signal()
    copied = Signal()
    pasted = Signal(str)
    """What was on the clipboard."""
    widened = Signal(str, int)
    """A column the person made this many pixels wide, at text size 100 %."""
    reordered = Signal(list)
    """Keys of the columns in the order the person dragged them into."""
    left_out = Signal(list)
    """Keys of the columns for which there is no room now."""

    def __init__(self, model: RecordModel, name: str) -> None:
        """Set the table, still without columns."""
        super().__init__()
        self.records = model
        self._widths: dict[str, int] = {}
        self._rooms: list[column_room.Room] = []
        self._bound = False
        self._gone: set[int] = set()
        self._setting = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tall = QFontMetrics(theme.font()).height() + theme.px(8)
        self.verticalHeader().setDefaultSectionSize(max(theme.px(ROW), tall))
        self.setMinimumHeight(theme.px(_HEAD) + _FEWEST * max(theme.px(ROW), tall))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorShown(False)
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(theme.px(NARROWEST))
        head.setFixedHeight(theme.px(_HEAD))
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.sectionResized.connect(self._on_resized)
        head.sectionMoved.connect(self._on_moved)
        self._plain, self._status = PlainDelegate(self), StatusDelegate(self)
        self.setItemDelegate(self._plain)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def set_columns(
        self, fields: Sequence[Field[Any]], widths: Mapping[str, int], *, bound: bool = False
    ) -> None:
        """Give the columns of the model their look and width.

        Args:
            fields: what the columns show.
            widths: of the columns a person widened, at text size 100 %.
            bound: a person chose just these: all are shown, also where one has to move sideways.
        """
        self._widths, self._bound = dict(widths), bound
        self._setting = True
        self._rooms = [
            column_room.room_of(field, str(self.records.headerData(at, Qt.Orientation.Horizontal)))
            for at, field in enumerate(fields)
        ]
        for at, field in enumerate(fields):
            kept = widths.get(field.key)
            self.setColumnHidden(at, False)
            self.setColumnWidth(at, theme.px(kept) if kept else self._rooms[at][1])
            self.setItemDelegateForColumn(
                at, self._status if field.key in STATUS_FIELDS else self._plain
            )
        self._gone = set()
        self._setting = False
        self.fit()

    def show_order(self) -> None:
        """Let the arrow in the header say by what the rows are sorted."""
        head, keys = self.horizontalHeader(), [field.key for field in self.records.fields]
        key, down = next(iter(self.records.query.order), ("", False))
        head.setSortIndicatorShown(key in keys)
        if key in keys:
            order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(keys.index(key), order)

    def fit(self) -> None:
        """Share the room: all columns as they are best, or narrower where it does not suffice.

        The column with the longest words takes what is left; those a person widened stay. Where
        even the narrowest have no room, the last of them are left out until there is some, unless
        a person chose them.
        """
        fields = self.records.fields
        keys = [field.key for field in fields]
        at = column_room.stretched(keys)
        if at < 0 or self.horizontalHeader().isHidden() or len(self._rooms) != len(keys):
            return  # or the model already has other columns, the table not yet
        rooms = [
            (theme.px(self._widths[key]),) * 2 if key in self._widths else room
            for key, room in zip(keys, self._rooms, strict=True)
        ]
        if keys[at] not in self._widths:
            rooms[at] = (theme.px(column_room.LEAST), theme.px(column_room.GOOD))
        wide = self.viewport().width()
        gone = set() if self._bound else column_room.left_out(wide, rooms, fields, at)
        self._leave_out(gone)
        if keys[at] in self._widths:
            return
        shown = [each for each in range(len(keys)) if each not in gone]
        shared = dict(
            zip(shown, column_room.share(wide, [rooms[each] for each in shown]), strict=True)
        )
        shared[at] = max(shared[at], wide - sum(shared.values()) + shared[at])
        self._setting = True
        for each, pixels in shared.items():
            self.setColumnWidth(each, pixels)
        self._setting = False

    def absent(self) -> list[str]:
        """Return the keys of the columns for which there is no room now."""
        return [self.records.fields[at].key for at in sorted(self._gone)]

    def _leave_out(self, gone: set[int]) -> None:
        if gone == self._gone:
            return
        self._setting = True
        for at in self._gone ^ gone:
            self.setColumnHidden(at, at in gone)
        self._setting = False
        self._gone = gone
        self.left_out.emit(self.absent())

    def chosen(self) -> list[int]:
        """Return the places of the rows that are selected, from the top."""
        picked = self.selectionModel().selection()
        ranges = [picked.at(number) for number in range(picked.count())]
        return sorted({at for part in ranges for at in range(part.top(), part.bottom() + 1)})

    def choose(self, rows: Sequence[int]) -> None:
        """Select rows, and put the cursor on the first of them."""
        picked = QItemSelection()
        last = self.records.columnCount() - 1
        for at in rows:
            picked.select(self.records.index(at, 0), self.records.index(at, last))
        model = self.selectionModel()
        model.setCurrentIndex(
            self.records.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        model.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the first row gets the cursor, but is not chosen before the person says so."""
        self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens the row; the clipboard takes and gives rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: share the room anew."""
        super().resizeEvent(event)
        self.fit()

    def _on_resized(self, at: int, _: int, pixels: int) -> None:
        if self._setting or not 0 <= at < len(self.records.fields):
            return
        key = self.records.fields[at].key
        self._widths[key] = round(pixels * 100 / theme.px(100))
        self.widened.emit(key, self._widths[key])
        self.fit()

    def _on_moved(self) -> None:
        head = self.horizontalHeader()
        places = [head.logicalIndex(at) for at in range(head.count())]
        keys = [self.records.fields[at].key for at in places]
        QTimer.singleShot(0, lambda: self._tell(keys))  # Qt is still moving the section

    def _tell(self, keys: list[str]) -> None:
        """Put the sections back: the model itself shows its columns in the new order."""
        head = self.horizontalHeader()
        head.blockSignals(True)
        for at in range(head.count()):
            head.moveSection(head.visualIndex(at), at)
        head.blockSignals(False)
        self.reordered.emit(keys)
