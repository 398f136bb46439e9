"""Values over time: a line from point to point, with a dashed one for what is aimed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app.base.text import translate
from app.ui import i18n, theme
from app.ui.charts.chart import Chart, Mark, Numbers, flip, written
from app.ui.charts.timeline import years

_HIGH, _TOP, _BELOW, _DOT = 170, 26, 24, 4
"""Height of the picture, room above and below the drawing, radius of a point."""


@dataclass(frozen=True)
class TrendPoint:
    """What something stood at."""

    on: str
    """Stored day, month or year."""
    value: float
    text: str
    key: str = ""


class TrendChart(Chart):
    """One line of points in time; zero is at the base, and time runs as people read."""

    def __init__(self, name: str, points: Sequence[TrendPoint] = ()) -> None:
        """Show points under a name that assistive technology says."""
        super().__init__(name)
        self._points: tuple[TrendPoint, ...] = ()
        self._aim: float | None = None
        self._aim_words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_points(points)

    def show_points(
        self, points: Sequence[TrendPoint], aim: float | None = None, aim_words: str = ""
    ) -> None:
        """Show other points.

        Args:
            points: in any order.
            aim: what it should come to, in the unit of the values.
            aim_words: the aim as people read it.
        """
        self._points = tuple(sorted(points, key=lambda point: years(point.on)))
        self._aim, self._aim_words = aim, aim_words
        self.show_marks(
            [written(Mark(i18n.day(p.on), p.text, p.key or p.on)) for p in self._points]
        )

    def numbers(self) -> Numbers:
        """Return when, value and, where there is one, the target."""
        heads = [translate("charts", "When"), translate("charts", "Value")]
        if self._aim is None:
            return Numbers(tuple(heads), tuple((i18n.day(p.on), p.value) for p in self._points))
        return Numbers(
            (*heads, translate("charts", "Target")),
            tuple((i18n.day(p.on), p.value, self._aim) for p in self._points),
        )

    def sizeHint(self) -> QSize:
        """Qt: wide, and always as high."""
        return QSize(theme.px(320), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Qt: a line wants some width."""
        return QSize(theme.px(200), theme.px(_HIGH))

    def draw(self, painter: QPainter, area: QRectF, current: int = -1) -> list[QRectF]:
        """Paint base, aim, line and points; the first and last moments are written below."""
        if not self._points:
            return []
        face = theme.font("small")
        painter.setFont(face)
        metrics = QFontMetrics(face)
        room = self._room(metrics, area)
        places = [self._place(point, room) for point in self._points]
        self._draw_base(painter, room, area, metrics)
        if self._aim is not None:
            self._draw_aim(painter, room, area, metrics)
        mirrored = self.mirrored()
        shown = [flip(QRectF(p, p), area, mirrored=mirrored).center() for p in places]
        painter.setPen(QPen(theme.colour("accent"), theme.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(shown))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        for at, spot in enumerate(shown):
            size = theme.px(_DOT + (at == current))
            painter.drawEllipse(spot, size, size)
        self._draw_last(painter, places[-1], area, metrics)
        reach = theme.px(12)
        return [QRectF(s.x() - reach, s.y() - reach, 2 * reach, 2 * reach) for s in shown]

    def _room(self, metrics: QFontMetrics, area: QRectF) -> QRectF:
        """Return where the line goes: behind it the last value is written."""
        last = metrics.horizontalAdvance(self._marks[-1].text) + theme.px(16)
        dot = theme.px(_DOT + 4)
        return QRectF(
            area.left() + dot,
            area.top() + theme.px(_TOP),
            max(area.width() - dot - max(last, theme.px(24)), theme.px(40)),
            area.height()
            - theme.px(_TOP)
            - max(theme.px(_BELOW), self._high(metrics) + theme.px(6)),
        )

    def _place(self, point: TrendPoint, room: QRectF) -> QPointF:
        first, last = years(self._points[0].on), years(self._points[-1].on)
        part = (years(point.on) - first) / (last - first) if last > first else 0.5
        return QPointF(room.left() + room.width() * part, self._y(point.value, room))

    def _y(self, value: float, room: QRectF) -> float:
        values = [point.value for point in self._points]
        high = max(*values, self._aim or 0.0, 0.0)
        low = min(*values, 0.0)
        return room.bottom() - room.height() * (value - low) / ((high - low) or 1.0)

    def _high(self, metrics: QFontMetrics) -> int:
        """Return the height of the moments below: Arabic stands taller than its font says."""
        return max(metrics.size(0, mark.label).height() for mark in self._marks)

    def _draw_base(
        self, painter: QPainter, room: QRectF, area: QRectF, metrics: QFontMetrics
    ) -> None:
        """Draw zero, and write the first and the last moment."""
        zero = self._y(0.0, room)
        line = flip(QRectF(room.left(), zero, room.width(), 0), area, mirrored=self.mirrored())
        painter.setPen(QPen(theme.colour("track"), theme.px(1)))
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setPen(theme.colour("muted"))
        high = self._high(metrics)
        first, last = self._marks[0].label, self._marks[-1].label
        one, two = metrics.horizontalAdvance(first), metrics.horizontalAdvance(last)
        spots = [(first, self._place(self._points[0], room).x(), one)]
        if one + two + theme.px(16) < room.width() and len(self._points) > 1:
            spots.append((last, self._place(self._points[-1], room).x(), two))
        for words, x, wide in spots:
            left = min(max(x - wide / 2, area.left()), area.right() - wide)
            place = QRectF(left, area.bottom() - high, wide + 1, high)
            centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            painter.drawText(flip(place, area, mirrored=self.mirrored()), centre, words)

    def _draw_aim(
        self, painter: QPainter, room: QRectF, area: QRectF, metrics: QFontMetrics
    ) -> None:
        y = self._y(self._aim or 0.0, room)
        line = flip(QRectF(room.left(), y, room.width(), 0), area, mirrored=self.mirrored())
        painter.setPen(QPen(theme.colour("text"), theme.px(1), Qt.PenStyle.DashLine))
        painter.drawLine(line.topLeft(), line.topRight())
        words = metrics.elidedText(self._aim_words, Qt.TextElideMode.ElideRight, int(room.width()))
        place = QRectF(room.left(), y - metrics.height() - 2, room.width(), metrics.height())
        lead = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.colour("muted"))
        painter.drawText(flip(place, area, mirrored=self.mirrored()), lead, words)

    def _draw_last(
        self, painter: QPainter, last: QPointF, area: QRectF, metrics: QFontMetrics
    ) -> None:
        words = self._marks[-1].text
        wide, high = metrics.horizontalAdvance(words) + 1, metrics.height()
        left = min(last.x() + theme.px(_DOT + 6), area.right() - wide)
        place = QRectF(left, last.y() - high / 2, wide, high)
        painter.setPen(theme.colour("text"))
        lead = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(flip(place, area, mirrored=self.mirrored()), lead, words)
