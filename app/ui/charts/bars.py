"""Bars with their words beside them: no legend, no frame, zero at the base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui import i18n, theme

_LINE, _THICK = 28, 14
_LABEL = 0.34
"""Share of the width that labels may take."""


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


class BarChart(QWidget):
    """Horizontal bars from the reading edge; a click on one says which."""

    pressed = Signal(str)

    def __init__(self, name: str, bars: Sequence[Bar] = ()) -> None:
        """Show bars under a name that assistive technology says."""
        super().__init__()
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(
            replace(bar, label=i18n.as_written(bar.label), text=i18n.as_written(bar.text))
            for bar in bars
        )
        self.setAccessibleName(self._name)
        spoken = "; ".join(f"{bar.label}: {bar.text}" for bar in self._bars)
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: a line per bar."""
        return QSize(theme.px(320), theme.px(_LINE) * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Qt: labels may be cut, bars not."""
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint label, track, bar and number of each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics = QFontMetrics(theme.font("small"))
        named, room, longest = self._measures(metrics)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, bar in enumerate(self._bars):
            line = QRectF(0, at * theme.px(_LINE), self.width(), theme.px(_LINE))
            words = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(named))
            painter.setPen(theme.colour("text"))
            painter.drawText(
                _flip(QRectF(0, line.y(), named, line.height()), self, mirrored), lead, words
            )
            start = named + theme.px(12)
            top = line.center().y() - theme.px(_THICK) / 2
            ends = [(bar.value, theme.colour("accent" if bar.ours else "grey"))]
            if bar.of is not None:
                ends.insert(0, (bar.of, theme.colour("track")))
            reach = 0.0
            for value, colour in ends:
                wide = room * value / longest if longest else 0.0
                reach = max(reach, wide)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                place = _flip(
                    QRectF(start, top, max(wide, 2.0 if value else 0.0), theme.px(_THICK)),
                    self,
                    mirrored,
                )
                painter.drawRoundedRect(place, theme.px(2), theme.px(2))
            painter.setPen(theme.colour("muted"))
            after = QRectF(start + reach + theme.px(8), line.y(), self.width(), line.height())
            painter.drawText(_flip(after, self, mirrored), lead, bar.text)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: say which bar was pressed."""
        at = int(event.position().y() // theme.px(_LINE))
        if 0 <= at < len(self._bars) and self._bars[at].key:
            self.pressed.emit(self._bars[at].key)

    def event(self, event: QEvent) -> bool:
        """Qt: the whole label as a tip, for it may be cut."""
        if event.type() == QEvent.Type.ToolTip:
            place = self.mapFromGlobal(self.cursor().pos())
            at = place.y() // theme.px(_LINE)
            if 0 <= at < len(self._bars):
                bar = self._bars[at]
                QToolTip.showText(self.cursor().pos(), f"{bar.label}: {bar.text}", self)
            return True
        return super().event(event)

    def _measures(self, metrics: QFontMetrics) -> tuple[float, float, float]:
        """Return the width of the labels, the room for bars, and the longest value."""
        wanted = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        named = min(wanted + 4, self.width() * _LABEL)
        ends = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0)
        room = self.width() - named - ends - theme.px(24)
        longest = max((max(bar.value, bar.of or 0) for bar in self._bars), default=0.0)
        return named, max(room, theme.px(24)), longest


def _flip(place: QRectF, widget: QWidget, mirrored: bool) -> QRectF:
    """Return the place counted from the other side where people read from right to left."""
    if not mirrored:
        return place
    return QRectF(QPointF(widget.width() - place.right(), place.top()), place.size())
