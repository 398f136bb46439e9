"""Bars with their words beside them: no legend, no frame, zero at the base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.base.text import translate
from app.ui import theme
from app.ui.charts.chart import Mark, Numbers, written
from app.ui.charts.rows import THICK, RowChart


@dataclass(frozen=True)
class Bar:
    """One bar: what it stands for, how long it is, and what is written at its end."""

    label: str
    value: float
    text: str
    ours: bool = True
    """In the accent colour; the others are grey."""
    of: float | None = None
    """The whole it is a part of, drawn as a track."""
    key: str = ""


class BarChart(RowChart):
    """Horizontal bars from the reading edge; a click on one says which."""

    def __init__(self, name: str, bars: Sequence[Bar] = ()) -> None:
        """Show bars under a name that assistive technology says."""
        super().__init__(name)
        self._bars: tuple[Bar, ...] = ()
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self.show_marks([written(Mark(bar.label, bar.text, bar.key)) for bar in bars])

    def numbers(self) -> Numbers:
        """Return label and value, and the whole where there is one."""
        heads = (translate("charts", "What"), translate("charts", "Number"))
        if any(bar.of is not None for bar in self._bars):
            rows = tuple((bar.label, bar.value, bar.of) for bar in self._bars)
            return Numbers((*heads, translate("charts", "Of")), rows)
        return Numbers(heads, tuple((bar.label, bar.value) for bar in self._bars))

    def draw_line(self, painter: QPainter, at: int, room: QRectF, area: QRectF) -> float:
        """Draw track and bar."""
        bar = self._bars[at]
        longest = max(max(b.value, b.of or 0) for b in self._bars)
        top = room.center().y() - theme.px(THICK) / 2
        ends = [(bar.value, theme.colour("accent" if bar.ours else "grey"))]
        if bar.of is not None:
            ends.insert(0, (bar.of, theme.colour("track")))
        reach = 0.0
        for value, colour in ends:
            wide = room.width() * value / longest if longest else 0.0
            reach = max(reach, wide)
            place = QRectF(room.left(), top, max(wide, 2.0 if value else 0.0), theme.px(THICK))
            self.bar(painter, place, area, colour)
        return room.left() + reach
