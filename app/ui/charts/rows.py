"""Pictures of one line a mark: its label before, its number behind, something drawn between."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from app.ui import theme
from app.ui.charts.chart import Chart, flip

LINE, THICK = 28, 14
_LABEL = 0.34
"""Share of the width that labels may take."""
_GAP = 12
LEAD = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RowChart(Chart):
    """Marks below each other; subclasses draw what stands between label and number."""

    endings: bool = True
    """Whether the words of a mark stand at the end of its line; else they are only said."""
    beneath: int = 0
    """Room for an axis below the lines, in pixels at text size 100 %."""

    def __init__(self, name: str) -> None:
        """Begin empty, as high as its lines."""
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw_line(self, painter: QPainter, at: int, room: QRectF, area: QRectF) -> float:
        """Draw one mark into its room (counted from the left); return how far it reaches."""
        raise NotImplementedError

    def draw_axis(self, painter: QPainter, room: QRectF, area: QRectF) -> None:
        """Draw what lies behind and below the lines; nothing by default."""

    def sizeHint(self) -> QSize:
        """Qt: a line per mark."""
        high = theme.px(LINE) * max(1, len(self._marks)) + theme.px(self.beneath)
        return QSize(theme.px(320), high)

    def minimumSizeHint(self) -> QSize:
        """Qt: labels may be cut, drawings not."""
        return QSize(theme.px(200), self.sizeHint().height())

    def draw(self, painter: QPainter, area: QRectF, current: int = -1) -> list[QRectF]:
        """Paint label, drawing and number of each."""
        del current
        face = theme.font("small")
        painter.setFont(face)
        metrics = QFontMetrics(face)
        named, room = self._measures(metrics, area)
        mirrored = self.mirrored()
        self.draw_axis(painter, room, area)
        places = []
        for at, mark in enumerate(self._marks):
            top = area.top() + at * theme.px(LINE)
            line = QRectF(area.left(), top, area.width(), theme.px(LINE))
            words = metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, int(named))
            painter.setPen(theme.colour("text"))
            place = QRectF(area.left(), top, named, line.height())
            painter.drawText(flip(place, area, mirrored=mirrored), LEAD, words)
            reach = self.draw_line(
                painter, at, QRectF(room.left(), top, room.width(), line.height()), area
            )
            places.append(line)
            if not self.endings:
                continue
            painter.setPen(theme.colour("muted"))
            after = QRectF(reach + theme.px(8), top, area.right() - reach, line.height())
            painter.drawText(flip(after, area, mirrored=mirrored), LEAD, mark.text)
        return places

    def bar(self, painter: QPainter, place: QRectF, area: QRectF, colour: QColor) -> None:
        """Draw a bar, counted from the left, where people read it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        edge = theme.px(2)
        painter.drawRoundedRect(flip(place, area, mirrored=self.mirrored()), edge, edge)

    def _measures(self, metrics: QFontMetrics, area: QRectF) -> tuple[float, QRectF]:
        """Return the width of the labels, and the room for drawings."""
        wanted = max((metrics.horizontalAdvance(mark.label) for mark in self._marks), default=0)
        named = min(wanted + 4, area.width() * _LABEL)
        written = [mark.text for mark in self._marks if self.endings]
        ends = max((metrics.horizontalAdvance(words) for words in written), default=0)
        room = area.width() - named - ends - theme.px(2 * _GAP)
        start = area.left() + named + theme.px(_GAP)
        return named, QRectF(start, area.top(), max(room, theme.px(24)), area.height())
