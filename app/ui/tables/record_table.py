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

from app.base import text
from app.domain import codelists
from app.domain.fields import Amount, Code, Codes, Day, Field, Whole, YesNo
from app.ui import i18n, theme
from app.ui.records_shown import STATUS_FIELDS
from app.ui.tables.delegates import PlainDelegate, StatusDelegate
from app.ui.tables.record_model import RecordModel

ROW = 32
_HEAD = 34
_FEWEST = 3
"""Rows that are seen even in the smallest window."""
NARROWEST = 48
"""Pixels a column can be made narrow."""
_LEAST = 220
"""Pixels that the column with the longest words has at least."""
_GOOD = 320
"""Pixels it takes before others get all they could use."""
_NARROW = 120
"""Pixels that are enough for the words of any other column."""
_STRETCHED = ("title", "name", "label", "statement", "function", "text")
"""Columns that take the room there is, the first of them."""


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

    def __init__(self, model: RecordModel, name: str) -> None:
        """Set the table, still without columns."""
        super().__init__()
        self.records = model
        self._widths: dict[str, int] = {}
        self._rooms: list[tuple[int, int]] = []
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

    def set_columns(self, fields: Sequence[Field[Any]], widths: Mapping[str, int]) -> None:
        """Give the columns of the model their look and width; ``widths`` at text size 100 %."""
        self._widths = dict(widths)
        self._setting = True
        self._rooms = [self._room(at, field) for at, field in enumerate(fields)]
        for at, field in enumerate(fields):
            kept = widths.get(field.key)
            self.setColumnWidth(at, theme.px(kept) if kept else self._rooms[at][1])
            self.setItemDelegateForColumn(
                at, self._status if field.key in STATUS_FIELDS else self._plain
            )
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

        The column with the longest words takes what is left; those a person widened stay.
        """
        keys = [field.key for field in self.records.fields]
        wide = next((key for key in _STRETCHED if key in keys), keys[-1] if keys else "")
        if not wide or wide in self._widths or self.horizontalHeader().isHidden():
            return
        if len(self._rooms) != len(keys):
            return  # the model already has other columns, the table not yet
        at = keys.index(wide)
        rooms = [
            (theme.px(self._widths[key]),) * 2 if key in self._widths else room
            for key, room in zip(keys, self._rooms, strict=True)
        ]
        rooms[at] = (theme.px(_LEAST), theme.px(_GOOD))
        shared = share(self.viewport().width(), rooms)
        shared[at] = max(shared[at], self.viewport().width() - sum(shared) + shared[at])
        self._setting = True
        for each, pixels in enumerate(shared):
            self.setColumnWidth(each, pixels)
        self._setting = False

    def _room(self, at: int, field: Field[Any]) -> tuple[int, int]:
        """Return how narrow a column may be, and how wide it is best."""
        name = str(self.records.headerData(at, Qt.Orientation.Horizontal))
        needed = QFontMetrics(theme.font("small")).horizontalAdvance(name) + theme.px(24)
        best = max(_width(field), needed)
        return (max(needed, theme.px(_NARROW)), best) if _gives(field) else (best, best)

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


def _width(field: Field[Any]) -> int:
    """Return a column's width by what it holds, in whole words rather than by its first rows."""
    metrics = QFontMetrics(theme.font())
    if field.key == "code":
        return theme.px(80)
    if field.key in ("title", "name"):
        return theme.px(320)
    if field.key in STATUS_FIELDS:
        return theme.px(150)
    if isinstance(field, Whole | YesNo):
        return theme.px(104)
    if isinstance(field, Amount):
        return theme.px(140)
    if isinstance(field, Day):
        longest = max(metrics.horizontalAdvance(i18n.day(f"2026-{n:02}-28")) for n in range(1, 13))
        return longest + theme.px(24)
    if isinstance(field, Code):
        names = [item.label(text.language()) for item in codelists.codelist(field.list_code)]
        common = sorted(names, key=len)[len(names) * 19 // 20] if names else ""
        needed = metrics.horizontalAdvance(common) + theme.px(24)
        return max(theme.px(150), min(needed, theme.px(320)))  # but for the longest
    return theme.px(150 if isinstance(field, Codes) else 200)


def _gives(field: Field[Any]) -> bool:
    """Tell whether a column may be narrower than it is best: words may, numbers and days not."""
    exact = isinstance(field, Whole | YesNo | Amount | Day)
    return not exact and field.key != "code" and field.key not in STATUS_FIELDS


def share(room: int, rooms: Sequence[tuple[int, int]]) -> list[int]:
    """Share a width among columns.

    Args:
        room: pixels there are.
        rooms: of each column how narrow it may be, and how wide it is best.

    Returns: all as they are best if there is room, else each as much narrower as it gives.
    """
    least = sum(low for low, _ in rooms)
    more = sum(best - low for low, best in rooms)
    part = min(1.0, max(0.0, (room - least) / more)) if more else 0.0
    return [low + int((best - low) * part) for low, best in rooms]
