"""A map of the world with a circle at each country, as large as what is counted there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.base.text import translate
from app.domain import world
from app.domain.world import disclaimer
from app.ui import theme
from app.ui.charts.chart import NOWHERE, Chart, Mark, Numbers, written

__all__ = ["Place", "WorldMap", "disclaimer"]

_LARGEST, _SMALLEST = 20, 4
"""Radius of a circle."""
_HIT = 10
"""Radius in which a circle can be met with the mouse."""
_LEAST = 1.3
"""Width that is shown at least, in units of the projection; the world is 5.4 wide."""
_WORLD = QRectF(-2.66, -1.31, 5.32, 2.26)
_LOWEST, _HIGHEST = 180, 340
_USUAL = 900
"""Width at which circles have their full size."""


@dataclass(frozen=True)
class Place:
    """What is counted in one country."""

    code: str
    label: str
    value: float
    text: str
    ours: bool = True
    """In the accent colour; the others are grey."""


class WorldMap(Chart):
    """Never mirrored: east is on the right in every language."""

    names_marks = True

    def __init__(self, name: str) -> None:
        """Begin with the world and nothing on it."""
        super().__init__(name)
        self._shown: tuple[Place, ...] = ()
        self._head = ""
        self.whole = False
        """The whole world; else as much of it as there is something to see."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_places(self, places: Sequence[Place], head: str) -> None:
        """Show other places, largest first; ``head`` says what is counted.

        A country whose place nobody has written down is in the numbers, and not on the map.
        """
        self._shown = tuple(sorted(places, key=lambda place: (-place.value, place.label)))
        self._head = head
        self.show_marks([written(Mark(p.label, p.text, p.code)) for p in self._shown])
        self._fit()

    def show_whole(self, *, whole: bool) -> None:
        """Show the whole world, or only where there is something."""
        self.whole = whole
        self._fit()
        self.update()
        self.changed.emit()

    def mirrored(self) -> bool:
        """Tell that a map is not."""
        return False

    def numbers(self) -> Numbers:
        """Return country and value."""
        heads = (translate("charts", "Country"), self._head)
        return Numbers(heads, tuple((place.label, place.value) for place in self._shown))

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room."""
        return QSize(theme.px(640), theme.px(_HIGHEST))

    def minimumSizeHint(self) -> QSize:
        """Qt: large enough to tell the continents."""
        return QSize(theme.px(200), theme.px(_LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as high as what is shown needs for this width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: plus goes nearer, minus shows the world."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.show_whole(whole=event.key() == Qt.Key.Key_Minus)
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter, area: QRectF, current: int = -1) -> list[QRectF]:
        """Paint land, circles, and the names that find room."""
        painter.save()
        painter.setClipRect(area)
        seen = self.window_of(area)
        unit = area.width() / seen.width()
        self._draw_land(painter, area, seen, unit)
        circles = [self._circle(place, area, seen, unit) for place in self._shown]
        for place, circle in zip(self._shown, circles, strict=True):
            _draw_circle(painter, place, circle)
        self._draw_names(painter, area, circles, current)
        painter.restore()
        return [_hit(circle) for circle in circles]

    def window_of(self, area: QRectF) -> QRectF:
        """Return the part of the world that is shown, of the same shape as the area."""
        seen = self._wanted()
        shape = area.width() / max(area.height(), 1.0)
        wide = max(seen.width(), seen.height() * shape)
        centre = seen.center()
        return QRectF(centre.x() - wide / 2, centre.y() - wide / shape / 2, wide, wide / shape)

    def _wanted(self) -> QRectF:
        return QRectF(_WORLD) if self.whole or not self._shown else self._extent()

    def _fit(self) -> None:
        seen = self._wanted()
        high = round(self.width() * seen.height() / seen.width())
        self.setFixedHeight(max(theme.px(_LOWEST), min(high, theme.px(_HIGHEST))))

    def _extent(self) -> QRectF:
        known = [world.places()[p.code] for p in self._shown if p.code in world.places()]
        if not known:
            return QRectF(_WORLD)
        left, right = min(x for x, _ in known), max(x for x, _ in known)
        top, bottom = min(y for _, y in known), max(y for _, y in known)
        wide = max((right - left) * 1.2, _LEAST)
        high = max((bottom - top) * 1.25, _LEAST / 2)
        seen = QRectF((left + right - wide) / 2, (top + bottom - high) / 2, wide, high)
        return seen.intersected(_WORLD) if wide > _LEAST else seen

    def _draw_land(self, painter: QPainter, area: QRectF, seen: QRectF, unit: float) -> None:
        dots = QPolygonF(
            [
                QPointF(area.left() + (x - seen.left()) * unit,
                        area.top() + (y - seen.top()) * unit)
                for x, y in world.land()
                if seen.left() <= x <= seen.right() and seen.top() <= y <= seen.bottom()
            ]
        )  # fmt: skip
        pen = QPen(theme.colour("land"), world.PITCH * unit * 0.62)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(dots)

    def _circle(self, place: Place, area: QRectF, seen: QRectF, unit: float) -> QRectF:
        """Return where the circle of a country is: its area is as large as the value."""
        where = world.places().get(place.code)
        if where is None:
            return NOWHERE
        largest = max(p.value for p in self._shown)
        share = math.sqrt(place.value / largest) if largest > 0 and place.value > 0 else 0.0
        full = theme.px(_LARGEST) * min(1.0, max(0.5, area.width() / theme.px(_USUAL)))
        radius = max(full * share, theme.px(_SMALLEST))
        x = area.left() + (where[0] - seen.left()) * unit
        y = area.top() + (where[1] - seen.top()) * unit
        return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)

    def _draw_names(
        self, painter: QPainter, area: QRectF, circles: list[QRectF], current: int
    ) -> None:
        """Write names beside circles, the chosen one and then the largest first."""
        face = theme.font("small")
        painter.setFont(face)
        metrics = QFontMetrics(face)
        order = [*([current] if current >= 0 else []), *range(len(circles))]
        taken: list[QRectF] = []
        for at in dict.fromkeys(order):
            mark, circle = self._marks[at], circles[at]
            if circle.isNull():
                continue
            words = mark.said if at == current else mark.label
            size = QSize(metrics.horizontalAdvance(words) + 2, metrics.height())
            free = [
                place
                for place in _beside(circle, size)
                if area.contains(place)
                and not any(place.intersects(other) for other in taken)
                and not any(place.intersects(other) for n, other in enumerate(circles) if n != at)
            ]
            chosen = free[0] if free else None
            if at == current and chosen is None:
                chosen = _inside(_beside(circle, size)[0], area)
            if chosen is None:
                continue
            taken.append(chosen)
            _write(painter, chosen, words, chosen_one=at == current)


def _draw_circle(painter: QPainter, place: Place, circle: QRectF) -> None:
    """Paint a circle; a ring where a country takes part and nothing is counted yet."""
    if circle.isNull():
        return
    colour = theme.colour("accent" if place.ours else "grey")
    if place.value > 0:
        painter.setBrush(colour)
        painter.setPen(QPen(theme.colour("surface"), 1.5))
    else:
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(colour, theme.px(2)))
    painter.drawEllipse(circle)


def _write(painter: QPainter, place: QRectF, words: str, *, chosen_one: bool) -> None:
    """Write a name on a ground that keeps the dots of land out of it."""
    ground = theme.colour("soft" if chosen_one else "surface")
    if not chosen_one:
        ground.setAlphaF(0.8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place.adjusted(-2, 0, 2, 0), 3, 3)
    painter.setPen(theme.colour("on_soft" if chosen_one else "text"))
    middle = Qt.AlignmentFlag.AlignCenter
    painter.drawText(place, int(middle), words)


def _beside(circle: QRectF, size: QSize) -> list[QRectF]:
    """Return where a name may stand: right, left, below, above."""
    wide, high, gap = size.width(), size.height(), 4
    middle = circle.center()
    return [
        QRectF(circle.right() + gap, middle.y() - high / 2, wide, high),
        QRectF(circle.left() - gap - wide, middle.y() - high / 2, wide, high),
        QRectF(middle.x() - wide / 2, circle.bottom() + 1, wide, high),
        QRectF(middle.x() - wide / 2, circle.top() - high - 1, wide, high),
    ]


def _inside(place: QRectF, area: QRectF) -> QRectF:
    """Return a place moved into the area."""
    right = min(place.left(), area.right() - place.width() - 2)
    return QRectF(max(right, area.left() + 2), place.top(), place.width(), place.height())


def _hit(circle: QRectF) -> QRectF:
    """Return where a circle can be met: never smaller than a fingertip of the mouse."""
    if circle.isNull():
        return NOWHERE
    more = max(0.0, theme.px(_HIT) - circle.width() / 2)
    return circle.adjusted(-more, -more, more, more)
