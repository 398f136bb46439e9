"""A table of a report on the page: as high as it is long, sorted and copied, records to press."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QTableView

from app.domain import tsv
from app.domain.report import Cell, Table
from app.ui import theme
from app.ui.pages.report_columns import NARROW, Columns, Widths
from app.ui.pages.report_model import Face, ReportModel
from app.ui.tables.lines import HIGH, as_lines

_WHOLE = 300
"""Rows up to which a table stands whole on the page; of a longer one, a part that scrolls."""
_PART = 16


@dataclass(frozen=True)
class Kept:
    """How a person left a table: its order, and the row the cursor is on."""

    order: tuple[int, bool] | None = None
    row: tuple[Cell, ...] | None = None


class ReportTable(QTableView):
    """One table; Enter and a click on a record's name open it."""

    opened = Signal(str)
    """Uid of a record."""
    copied = Signal()
    left_out = Signal(list)
    """Headings of the columns for which there is no room now."""

    def __init__(self, table: Table, face: Face) -> None:
        """Show a table."""
        super().__init__()
        self.shown = ReportModel(table, face)
        self.setModel(self.shown)
        as_lines(self, table.title)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(False)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._on_head)
        head.setMinimumSectionSize(theme.px(NARROW))
        self._whole = False
        self._widths: Widths = {}
        self.clicked.connect(self._on_clicked)
        self._columns = Columns(self.shown)
        self._fit()

    def kept(self) -> Kept:
        """Return how the table stands, to be given to the same one made anew."""
        at = self.currentIndex()
        row = self.shown.row(at.row()) if at.isValid() else None
        return Kept(self.shown.sorted_by, row)

    def take(self, kept: Kept) -> None:
        """Stand as another table of the same report did."""
        if kept.order is not None and kept.order[0] < self.shown.columnCount():
            self._sort(*kept.order)
        if kept.row is None:
            return
        for at, place in enumerate(self.shown.order):
            if self.shown.table.rows[place][:1] == kept.row[:1]:
                self.setCurrentIndex(self.shown.index(at, 0))
                return

    def copy(self) -> None:
        """Put the whole table on the clipboard, headings and all."""
        model = self.shown
        lines = [[column.label for column in model.table.columns]]
        lines += [
            [model.plain(model.index(at, each)) for each in range(model.columnCount())]
            for at in range(model.rowCount())
        ]
        QGuiApplication.clipboard().setText(tsv.write(lines))
        self.copied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_row(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over what opens something."""
        at = self.indexAt(event.position().toPoint())
        ways = at.isValid() and bool(self.shown.uids(at))
        shape = Qt.CursorShape.PointingHandCursor if ways else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: a table that stands whole leaves the wheel to the page."""
        if self.verticalScrollBar().maximum() or event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: words take what room there is."""
        super().resizeEvent(event)
        self._fit()

    # --- Sizes ---------------------------------------------------------------------------

    def show_all(self, *, whole: bool) -> None:
        """Show all columns, also where one has to move sideways for it; or those that fit."""
        self._whole = whole
        self._fit()

    def absent(self) -> list[str]:
        """Return the headings of the columns for which there is no room."""
        columns = enumerate(self.shown.table.columns)
        return [column.label for at, column in columns if at not in self._widths]

    def _fit(self) -> None:
        """Give each column its room, and words what is left; then the height follows."""
        room = self.viewport().width()
        widths = self._columns.share(room, whole=self._whole)
        if widths.keys() != self._widths.keys():
            for at in range(self.shown.columnCount()):
                self.setColumnHidden(at, at not in widths)
            self._widths = widths
            self.left_out.emit(self.absent())
        self._widths = widths
        for at, wide in widths.items():
            self.setColumnWidth(at, wide)
        head = self._columns.head_high(widths)
        self.horizontalHeader().setFixedHeight(head)
        high = head + self._rows_high(widths) + theme.px(4)
        if sum(widths.values()) > room:
            high += theme.px(12)
        if high != self.height():
            self.setFixedHeight(high)

    def _rows_high(self, widths: Widths) -> int:
        """Let long words run over several lines; return how high the rows are that are shown."""
        count, line = self.shown.rowCount(), theme.px(HIGH)
        if count > _WHOLE:
            return _PART * line
        step = QFontMetrics(theme.font()).lineSpacing()
        whole = 0
        for row in range(count):
            high = line + (self._columns.lines(row, widths) - 1) * step
            whole += high
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)
        return whole

    # --- Doing ---------------------------------------------------------------------------

    def _on_head(self, column: int) -> None:
        """Sort by a heading: rising, falling, as the report gives it."""
        now = self.shown.sorted_by
        if now == (column, True):
            self._sort(-1, falling=False)
        else:
            self._sort(column, falling=now == (column, False))

    def _sort(self, column: int, falling: bool) -> None:
        head = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        head.setSortIndicatorShown(column >= 0)
        if column >= 0:
            head.setSortIndicator(column, order)
        self.shown.sort(column, order)
        self._fit()

    def _on_clicked(self, at: QModelIndex) -> None:
        uids = self.shown.uids(at)
        if len(uids) == 1:
            self.opened.emit(uids[0])
        elif uids:
            self._offer(uids, self.visualRect(at).bottomLeft())

    def _open_row(self, at: QModelIndex) -> None:
        """Open the record of the cell, else the first one of the row."""
        if not at.isValid():
            return
        cells = [at, *(self.shown.index(at.row(), n) for n in range(self.shown.columnCount()))]
        found = next((uids for cell in cells if (uids := self.shown.uids(cell))), ())
        if len(found) == 1:
            self.opened.emit(found[0])
        elif found:
            self._offer(found, self.visualRect(at).bottomLeft())

    def _offer(self, uids: tuple[str, ...], place: QPoint) -> None:
        """Let the person choose among the records of one cell."""
        menu = QMenu(self)
        for uid in uids:
            name = self.shown.table.names[uid]
            menu.addAction(name, partial(self.opened.emit, uid))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))
