"""Spans of time below each other, over a line of years, with a stroke for today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from app.base import clock
from app.base.text import translate
from app.ui import i18n, theme
from app.ui.charts.chart import Mark, Numbers, flip, written
from app.ui.charts.rows import THICK, RowChart

_DAYS = 365.25
_YEAR, _MONTH = len("2012"), len("2012-12")


@dataclass(frozen=True)
class Span:
    """Something that runs from one day to another."""

    label: str
    start: str
    """Stored day, month or year; so is the end."""
    end: str
    ours: bool = True
    key: str = ""


class Timeline(RowChart):
    """Spans in the order they are given; time runs as people read."""

    endings = False
    beneath = 24

    def __init__(self, name: str, spans: Sequence[Span] = ()) -> None:
        """Show spans under a name that assistive technology says."""
        super().__init__(name)
        self._spans: tuple[Span, ...] = ()
        self.show_spans(spans)

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show other spans."""
        self._spans = tuple(spans)
        self.show_marks(
            [
                written(Mark(s.label, f"{i18n.day(s.start)} – {i18n.day(s.end)}", s.key))
                for s in spans
            ]
        )

    def numbers(self) -> Numbers:
        """Return label, start and end."""
        heads = (
            translate("charts", "What"),
            translate("charts", "From"),
            translate("charts", "Until"),
        )
        rows = tuple((s.label, i18n.day(s.start), i18n.day(s.end)) for s in self._spans)
        return Numbers(heads, rows)

    def draw_axis(self, painter: QPainter, room: QRectF, area: QRectF) -> None:
        """Draw a hairline at each year, and today."""
        if not self._spans:
            return
        first, last = self._reach()
        metrics = QFontMetrics(theme.font("small"))
        base = area.bottom() - theme.px(self.beneath)
        wide = metrics.horizontalAdvance("2000") + theme.px(8)
        step = max(1, round(wide / max(room.width() / (last - first), 1.0) + 0.49))
        for year in range(int(first), int(last) + 1, step):
            x = self._x(float(year), room)
            painter.setPen(QPen(theme.colour("track"), theme.px(1)))
            self._stroke(painter, x, area.top(), base, area)
            left = min(x - wide / 2, area.right() - wide)
            words = QRectF(left, base + theme.px(4), wide, theme.px(self.beneath - 4))
            painter.setPen(theme.colour("muted"))
            centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            painter.drawText(flip(words, area, mirrored=self.mirrored()), centre, str(year))
        today = years(clock.today(), end=False)
        if first <= today <= last:
            painter.setPen(QPen(theme.colour("text"), theme.px(2)))
            self._stroke(painter, self._x(today, room), area.top(), base, area)

    def draw_line(self, painter: QPainter, at: int, room: QRectF, area: QRectF) -> float:
        """Draw the span; its dates are said, and stand in the numbers."""
        span = self._spans[at]
        begin = self._x(years(span.start, end=False), room)
        end = self._x(years(span.end, end=True), room)
        top = room.center().y() - theme.px(THICK) / 2
        place = QRectF(begin, top, max(end - begin, theme.px(3)), theme.px(THICK))
        self.bar(painter, place, area, theme.colour("accent" if span.ours else "grey"))
        return room.right()

    def _reach(self) -> tuple[float, float]:
        """Return the whole years that hold every span."""
        starts = [years(span.start, end=False) for span in self._spans]
        ends = [years(span.end, end=True) for span in self._spans]
        first = float(int(min(starts)))
        return first, max(float(-int(-max(ends) // 1)), first + 1.0)

    def _x(self, years: float, room: QRectF) -> float:
        first, last = self._reach()
        return room.left() + room.width() * (years - first) / (last - first)

    def _stroke(self, painter: QPainter, x: float, top: float, base: float, area: QRectF) -> None:
        place = flip(QRectF(x, top, 0, base - top), area, mirrored=self.mirrored())
        painter.drawLine(QPointF(place.left(), top), QPointF(place.left(), base))


def years(stored: str, *, end: bool = False) -> float:
    """Return a stored day, month or year as a number of years; an end lasts its whole unit."""
    if len(stored) == _YEAR:
        return float(stored) + (1.0 if end else 0.0)
    if len(stored) == _MONTH:
        return int(stored[:4]) + (int(stored[5:7]) - (0 if end else 1)) / 12
    day = dt.date.fromisoformat(stored[:10])
    return day.year + (day.timetuple().tm_yday - (0 if end else 1)) / _DAYS
