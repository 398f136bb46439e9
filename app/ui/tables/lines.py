"""Tables that are read line by line: set up alike wherever nothing is typed into them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView

from app.ui import theme
from app.ui.tables import column_room
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
_NARROW = 72
"""Pixels any column has at least."""
_MOST = 260
"""Pixels that a column takes for its words before others have what they need."""
_LONGEST = 320
"""The same, for the column that takes what others leave."""
_MEASURED = 40
"""Lines whose words decide how wide a column is."""
_TIP = int(Qt.ItemDataRole.ToolTipRole)


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
    table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)


class _Widths(QObject):
    """Shares the width among columns by what they hold; those a person widened stay."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table, self._stretch = table, 0
        self._given: Sequence[int] = ()
        self._own: dict[int, int] = {}
        self._sharing = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.share)
        table.installEventFilter(self)
        table.horizontalHeader().sectionResized.connect(self._on_resized)
        for changed in (table.model().rowsInserted, table.model().modelReset):
            changed.connect(self._soon.start)

    def begin(self, widths: Sequence[int], stretch: int) -> None:
        """Share anew, by these widths."""
        self._given, self._stretch = widths, stretch
        self.share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.share()
        return super().eventFilter(watched, event)

    def share(self) -> None:
        """Set the width of every column."""
        table, count = self._table, min(len(self._given), self._table.model().columnCount())
        room = table.width() - 2 * table.frameWidth()
        if table.verticalScrollBar().isVisible():
            room -= table.verticalScrollBar().width()
        rooms = [self._room(at) for at in range(count)]
        if (least := sum(low for low, _ in rooms)) > room:  # then headings are cut, with a tip
            narrow = theme.px(_NARROW)
            rooms = [(low if at in self._own else min(low, narrow), low)
                     for at, (low, _) in enumerate(rooms)]  # fmt: skip
        shared = column_room.share(room, rooms)
        left = max(0, room - sum(shared))
        for at in range(count):
            more = min(left, max(0, theme.px(self._given[at]) - shared[at]))
            if at != self._stretch and at not in self._own:
                shared[at] += more
                left -= more
        if self._stretch < count and least:
            shared[self._stretch] += left
        self._sharing = True
        for at, wide in enumerate(shared):
            table.setColumnWidth(at, wide)
        self._sharing = False

    def _room(self, at: int) -> column_room.Room:
        """Return how narrow a column may be, and how wide it is best."""
        if at in self._own:
            return self._own[at], self._own[at]
        words = self._table.model().headerData(at, Qt.Orientation.Horizontal)
        metrics = QFontMetrics(theme.font("small"))
        named = metrics.horizontalAdvance(str(words or "")) + theme.px(28)
        held, given = self._held(at), theme.px(self._given[at])
        if at == self._stretch:
            low = max(named, min(held, theme.px(_LEAST)))
            return low, max(low, min(held, theme.px(_LONGEST)))
        return max(named, min(held, given)), max(named, min(held, theme.px(_MOST)))

    def _held(self, at: int) -> int:
        """Return how wide the words of a column are, in its first lines."""
        table, model = self._table, self._table.model()
        seen = range(min(model.rowCount(), _MEASURED))
        return max((table.sizeHintForIndex(model.index(row, at)).width() for row in seen),
                   default=0) + theme.px(4)  # fmt: skip

    def _on_resized(self, at: int, _: int, pixels: int) -> None:
        if not self._sharing and pixels:
            self._own[at] = pixels


def set_widths(table: QTableView, widths: Sequence[int], *, stretch: int) -> None:
    """Give columns these widths, wider where a heading or what they hold needs it.

    Where the table is too narrow for that, all become narrower together. They are shared anew
    with each change of the table.

    Args:
        table: a table that has its model.
        widths: of all columns, in pixels at 100 %.
        stretch: the column that takes what is left.
    """
    for at in range(table.model().columnCount()):
        words = table.model().headerData(at, Qt.Orientation.Horizontal)
        table.model().setHeaderData(at, Qt.Orientation.Horizontal, words, _TIP)
    (table.findChild(_Widths) or _Widths(table)).begin(widths, stretch)
