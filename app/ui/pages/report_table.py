"""A table of a report on the page: as high as it is long, sorted and copied, records to press."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
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
from app.domain.report import Cell, Kind, Table
from app.ui import theme
from app.ui.pages.report_model import Face, ReportModel, is_number
from app.ui.tables.lines import HIGH, as_lines

_NARROW, _LEAST, _WIDE = 48, 130, 360
"""Narrowest column, narrowest of long words, and widest, in pixels at 100 %."""
_MEASURED = 60
"""Rows whose words decide how wide a column is."""
_WHOLE = 300
"""Rows up to which a table stands whole on the page; of a longer one, a part that scrolls."""
_PART = 16
_EDGES = 22
"""What a cell needs beside its words, in pixels at 100 %."""
_SIDES = 30
"""What a column needs beside the words of its cells."""
_HEAD, _HEAD_EDGES = 34, 22
"""Height of the headings on one line; what one needs beside its words."""
_NAMES, _LINES = 2, 3
"""Lines at most, of the name of a record and of other words."""


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
        head.setMinimumSectionSize(theme.px(_NARROW))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._whole = False
        self._gone: list[int] = []
        self.clicked.connect(self._on_clicked)
        self._words = [at for at, c in enumerate(table.columns) if not is_number(c)]
        self._natural = [self._needed(at) for at in range(len(table.columns))]
        self._least = [self._longest_word(at) for at in range(len(table.columns))]
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

    def _needed(self, at: int) -> int:
        """Return how wide a column wants to be."""
        model = self.shown
        column = model.table.columns[at]
        small, usual = QFontMetrics(theme.font("small")), QFontMetrics(theme.font())
        bold = QFontMetrics(theme.font(bold=True))
        widest = small.horizontalAdvance(column.label) + theme.px(28)
        rows = [*range(min(len(model.table.rows), _MEASURED))]
        for row in rows:
            words = model.shown_text(model.index(row, at))
            widest = max(widest, usual.horizontalAdvance(words) + theme.px(_SIDES))
        if model.rowCount() > len(model.table.rows):
            words = model.shown_text(model.index(model.rowCount() - 1, at))
            widest = max(widest, bold.horizontalAdvance(words) + theme.px(_SIDES))
        return max(theme.px(_NARROW), widest if is_number(column) else min(widest, theme.px(_WIDE)))

    def _longest_word(self, at: int) -> int:
        """Return how narrow a column may be before a word, a number or a day is cut."""
        model = self.shown
        column = model.table.columns[at]
        small, usual = QFontMetrics(theme.font("small")), QFontMetrics(theme.font())
        bold = QFontMetrics(theme.font(bold=True))
        named = max(map(small.horizontalAdvance, column.label.split(" ")), default=0)
        held = 0
        for row in range(min(model.rowCount(), _MEASURED)):
            words = model.shown_text(model.index(row, at))
            parts = [words] if column.kind is Kind.DAY else words.split(" ")
            held = max(held, *map(usual.horizontalAdvance, parts))
        if (last := model.rowCount() - 1) >= len(model.table.rows):
            words = model.shown_text(model.index(last, at))
            held = max(held, *map(bold.horizontalAdvance, words.split(" ")))
        widest = max(named + theme.px(_HEAD_EDGES), held + theme.px(_SIDES))
        return min(max(theme.px(_NARROW), widest), self._natural[at])

    def show_all(self, *, whole: bool) -> None:
        """Show all columns, also where one has to move sideways for it; or those that fit."""
        self._whole = whole
        self._fit()

    def _fit(self) -> None:
        """Give each column its room, and words what is left; then the height follows."""
        widths = list(self._natural)
        room = self.viewport().width() - sum(widths)
        if room > 0 and self._words:
            for at in self._words:
                widths[at] += room // len(self._words)
        elif room > 0 and widths:
            widths[-1] += room
        elif room < 0:
            room = self._shrink(widths, room)
        gone: list[int] = []
        while room < 0 and not self._whole and len(gone) < len(widths) - 1:
            gone.append(len(widths) - 1 - len(gone))
            room += widths[gone[-1]]
        if gone:
            widths[0] += room
        self._leave_out(gone)
        for at, wide in enumerate(widths):
            if at not in gone:
                self.setColumnWidth(at, wide)
        head = self._head_high(widths)
        self.horizontalHeader().setFixedHeight(head)
        high = head + self._rows_high(widths) + theme.px(4)
        if room < 0:
            high += theme.px(12)
        if high != self.height():
            self.setFixedHeight(high)

    def _leave_out(self, gone: list[int]) -> None:
        if gone == self._gone:
            return
        for at in range(self.shown.columnCount()):
            self.setColumnHidden(at, at in gone)
        self._gone = gone
        self.left_out.emit([self.shown.table.columns[at].label for at in reversed(gone)])

    def _head_high(self, widths: list[int]) -> int:
        """Return how high the headings are, on as many lines as they need."""
        metrics = QFontMetrics(theme.font("small"))
        lines = 1
        for column, wide in zip(self.shown.table.columns, widths, strict=True):
            place = QRect(0, 0, wide - theme.px(_HEAD_EDGES), theme.px(1000))
            high = metrics.boundingRect(place, int(Qt.TextFlag.TextWordWrap), column.label).height()
            lines = max(lines, round(high / metrics.lineSpacing()))
        return theme.px(_HEAD) + (lines - 1) * metrics.lineSpacing()

    def _rows_high(self, widths: list[int]) -> int:
        """Let long words run over several lines; return how high the rows are that are shown."""
        count, line = self.shown.rowCount(), theme.px(HIGH)
        if count > _WHOLE:
            return _PART * line
        metrics = QFontMetrics(theme.font())
        step = metrics.lineSpacing()
        whole = 0
        for row in range(count):
            lines = max(
                (self._lines(metrics, row, at, wide) for at, wide in enumerate(widths)), default=1
            )
            high = line + (lines - 1) * step
            whole += high
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)
        return whole

    def _lines(self, metrics: QFontMetrics, row: int, at: int, wide: int) -> int:
        """Return on how many lines the words of a cell stand."""
        room = max(wide - theme.px(_EDGES), theme.px(_EDGES))
        words = self.shown.shown_text(self.shown.index(row, at))
        if metrics.horizontalAdvance(words) <= room:
            return 1
        place = QRect(0, 0, room, theme.px(1000))
        high = metrics.boundingRect(place, int(Qt.TextFlag.TextWordWrap), words).height()
        named = self.shown.table.columns[at].kind is Kind.RECORD
        return min(max(1, round(high / metrics.lineSpacing())), _NAMES if named else _LINES)

    def _shrink(self, widths: list[int], room: int) -> int:
        """Let the widest words run over several lines where that saves a scroll bar.

        Returns: the room that is left then; negative where it does not.
        """
        every = range(len(widths))
        for bound, those in ((theme.px(_LEAST), self._words), (0, every)):
            most = max((widths[at] for at in those), default=0)
            while room < 0 and most > bound:
                most -= 1
                for at in those:
                    if widths[at] > max(most, 0 if bound else self._least[at]):
                        room += 1
                        widths[at] -= 1
        return room

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
