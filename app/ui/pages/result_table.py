"""The table of indicators: a line each, with a small picture of how it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from app.base.text import translate
from app.domain.derived.result_lines import ResultLine
from app.ui import i18n, theme
from app.ui.charts.timeline import years
from app.ui.pages.result_words import name_of, place_of, shown
from app.ui.tables.delegates import Index, PlainDelegate
from app.ui.tables.lines import as_lines, set_widths, side

_KEY, _POINTS = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
_TREND = 6
_WIDTHS = (0, 200, 84, 84, 148, 80, 120)
_DOT = 2.5
_INDENT = "\u2003"
"""Before the indicators that stand below the line of all of them."""


class TrendDelegate(PlainDelegate):
    """A line from value to value, as high as the row; the numbers stand beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint the ground of the row, then the line."""
        super().paint(painter, option, index)
        points: Sequence[tuple[float, float]] = index.data(_POINTS) or ()
        if not points:
            return
        edge = theme.px(8)
        room = QRectF(option.rect).adjusted(edge, edge, -edge, -edge)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = _spots(points, room)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spots = [QPointF(room.left() + room.right() - s.x(), s.y()) for s in spots]
        painter.setPen(QPen(theme.colour("accent"), theme.px(2)))
        painter.drawPolyline(QPolygonF(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(spots[-1], theme.px(1) * _DOT, theme.px(1) * _DOT)
        painter.restore()


class ResultTable(QTableView):
    """Indicators in their order; those of one standard stand together under their total."""

    chosen = Signal(str)
    """The key of the line where the cursor is."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._filling = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        as_lines(self, translate("entities", "Indicators"))
        self.selectionModel().currentRowChanged.connect(lambda at, _: self._on_row(at))

    def show_lines(self, lines: Sequence[ResultLine], names: Mapping[str, str]) -> None:
        """Show other lines; the one that was chosen stays chosen, else the first with values is."""
        kept = self.key()
        self._filling = True
        self._model.clear()
        self._model.setHorizontalHeaderLabels(_heads())
        together = {line.standard for line in lines if line.several}
        for line in lines:
            below = line.standard in together and not line.several
            self._model.appendRow(_row(line, names, below=below))
        for at in range(len(_WIDTHS)):
            number = 2 <= at < _TREND
            self._model.horizontalHeaderItem(at).setTextAlignment(side(number=number))
        set_widths(self, _WIDTHS, stretch=0)
        self.setItemDelegateForColumn(_TREND, TrendDelegate(self))
        self._filling = False
        keys = [line.key for line in lines]
        single = next((line.key for line in lines if not line.several), "")
        self.choose(kept if kept in keys else single)

    def choose(self, key: str) -> None:
        """Put the cursor on a line."""
        for at in range(self._model.rowCount()):
            place = self._model.index(at, 0)
            if place.data(_KEY) == key:
                self.setCurrentIndex(place)  # selectRow finds no column before it is laid out

    def key(self) -> str:
        """Return the key of the line where the cursor is; empty where there is none."""
        return str(self.currentIndex().siblingAtColumn(0).data(_KEY) or "")

    def _on_row(self, at: QModelIndex) -> None:
        if not self._filling and (key := at.siblingAtColumn(0).data(_KEY)):
            self.chosen.emit(str(key))


def _heads() -> list[str]:
    return [
        translate("entities", "Indicator"),
        translate("results", "Of"),
        translate("fields", "Baseline"),
        translate("fields", "Target"),
        translate("results", "Now"),
        translate("results", "Of target"),
        translate("results", "Course"),
    ]


def _row(line: ResultLine, names: Mapping[str, str], *, below: bool) -> list[QStandardItem]:
    share = i18n.percent(float(line.share), 100) if line.share is not None else ""
    name = (_INDENT if below else "") + i18n.line_as_written(name_of(line))
    numbers = [shown(n, line.unit) for n in (line.baseline, line.target, line.value)]
    now = numbers[2] or translate("results", "no data")
    cells = [
        _item(name, line),
        _item(i18n.line_as_written(place_of(line, names)), line),
        *(_item(words, line, number=True) for words in (*numbers[:2], now, share)),
        _item("", line),
    ]
    cells[_TREND].setData([(years(p.on), float(p.value)) for p in line.points], _POINTS)
    said = "; ".join(f"{i18n.day(p.on)}: {shown(p.value, line.unit)}" for p in line.points)
    cells[_TREND].setData(said, int(Qt.ItemDataRole.AccessibleTextRole))
    return cells


def _item(words: str, line: ResultLine, *, number: bool = False) -> QStandardItem:
    made = QStandardItem(words)
    made.setToolTip(words)
    made.setData(line.key, _KEY)
    made.setTextAlignment(side(number=number))
    if line.several:
        made.setFont(theme.font(bold=True))
    return made


def _spots(points: Sequence[tuple[float, float]], room: QRectF) -> list[QPointF]:
    first, last = points[0][0], points[-1][0]
    values = [value for _, value in points]
    high, low = max(*values, 0.0), min(*values, 0.0)
    spots = []
    for when, value in points:
        part = (when - first) / (last - first) if last > first else 0.5
        up = (value - low) / ((high - low) or 1.0)
        spots.append(QPointF(room.left() + room.width() * part, room.bottom() - room.height() * up))
    return spots
