"""A number over time: points joined by a line, each with its words, zero at the base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.base.text import translate
from app.ui import theme
from app.ui.charts.chart import Chart, Mark, Numbers, flip, written

_HIGH, _LINE, _DOT = 200, 20, 4


@dataclass(frozen=True)
class Point:
    """A moment and its number."""

    label: str
    value: float
    text: str
    key: str = ""


class TrendChart(Chart):
    """Moments in the order they are given, at equal steps; time runs as people read."""

    def __init__(self, name: str, points: Sequence[Point] = ()) -> None:
        """Show points under a name that assistive technology says."""
        super().__init__(name)
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_points(points)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show other points."""
        self._points = tuple(points)
        self.show_marks([written(Mark(p.label, p.text, p.key)) for p in points])

    def numbers(self) -> Numbers:
        """Return moment and number."""
        heads = (translate("charts", "What"), translate("charts", "Number"))
        return Numbers(heads, tuple((point.label, point.value) for point in self._points))

    def sizeHint(self) -> QSize:
        """Qt: of a fixed height."""
        return QSize(theme.px(320), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Qt: as high as it must be."""
        return QSize(theme.px(200), theme.px(_HIGH))

    def draw(self, painter: QPainter, area: QRectF, current: int = -1) -> list[QRectF]:
        """Paint base, line, points, and the words that find room."""
        del current
        if not self._points:
            return []
        face = theme.font("small")
        painter.setFont(face)
        line = theme.px(_LINE)
        base = area.bottom() - line
        room = QRectF(area.left(), area.top() + line, area.width(), base - area.top() - line)
        places = self._places_in(room)
        mirrored = self.mirrored()
        painter.setPen(QPen(theme.colour("track"), theme.px(1)))
        painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base))
        spots = [flip(QRectF(at, at), area, mirrored=mirrored).topLeft() for at in places]
        painter.setPen(QPen(theme.colour("accent"), theme.px(2)))
        painter.drawPolyline(spots)
        painter.setBrush(theme.colour("accent"))
        for spot in spots:
            painter.drawEllipse(spot, theme.px(_DOT), theme.px(_DOT))
        self._draw_words(painter, QFontMetrics(face), spots, area, base)
        wide = area.width() / len(spots)
        return [QRectF(s.x() - wide / 2, area.top(), wide, area.height()) for s in spots]

    def _places_in(self, room: QRectF) -> list[QPointF]:
        most = max((point.value for point in self._points), default=0.0)
        least = min(0.0, *(point.value for point in self._points))
        span = (most - least) or 1.0
        step = room.width() / len(self._points)
        return [
            QPointF(
                room.left() + step * (at + 0.5),
                room.bottom() - room.height() * (point.value - least) / span,
            )
            for at, point in enumerate(self._points)
        ]

    def _draw_words(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        spots: Sequence[QPointF],
        area: QRectF,
        base: float,
    ) -> None:
        """Write each number above its point and each moment below; where crowded, every nth."""
        texts = [(mark.text, mark.label) for mark in self._marks]
        widest = max(max(map(metrics.horizontalAdvance, both)) for both in texts) + theme.px(12)
        step = area.width() / len(spots)
        every = max(1, -int(-widest // step))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        line = theme.px(_LINE)
        for at, (spot, (words, label)) in enumerate(zip(spots, texts, strict=True)):
            if (len(spots) - 1 - at) % every:
                continue
            left = min(max(spot.x() - widest / 2, area.left()), area.right() - widest)
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(left, spot.y() - line - 2, widest, line), centre, words)
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRectF(left, base, widest, line), centre, label)
