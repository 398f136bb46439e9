"""The first frame: the grounds of the window and the names of its pages, painted by hand.

It stands for some hundredths of a second, until the real navigation is there in the same places.
It touches nothing of the ``Qt`` namespace, which takes longer to make than an empty window to
paint. Many calls make it by themselves, to see which of their forms is meant: a painter's
``fillRect`` and ``setPen`` among them. So the grounds are palettes here.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.base import text
from app.base.text import translate
from app.ui import theme
from app.ui.routes import ROUTES, offered

_BAR = 52
_SIDE = 200
_FOLDED = 52
_ENTRY = 36
_FIRST = 53
_WORD = 49
_AIR = 1
_GROUP = 16
"""Pixels at text size 100 %, as bar and navigation have them."""


class FirstFrame(QWidget):
    """What the window shows before anything in it can be used."""

    painted = Signal()
    """The first frame is on the screen."""

    def __init__(self, *, folded: bool, started: bool) -> None:
        """Prepare; before the very first start there is no navigation to show."""
        super().__init__()
        self._side = theme.px(_FOLDED if folded else _SIDE)
        self._mirrored = text.language() in text.RIGHT_TO_LEFT
        _fill(self, "window")
        self._grounds: list[QWidget] = []
        self._told = False
        if started:
            side = QWidget if folded else _Names
            self._grounds = [QWidget(self), QWidget(self), side(self), QWidget(self)]
            uses = ("surface", "line", "sidebar", "line")
            for ground, use in zip(self._grounds, uses, strict=True):
                _fill(ground, use)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: tell once that the first frame is there."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: set the grounds where bar and navigation will be."""
        super().resizeEvent(event)
        if not self._grounds:
            return
        bar, below, side, edge = self._grounds
        wide, high, tall = self.width(), self.height(), theme.px(_BAR)
        left = wide - self._side if self._mirrored else 0
        bar.setGeometry(0, 0, wide, tall - 1)
        below.setGeometry(0, tall - 1, wide, 1)
        side.setGeometry(left, 0, self._side, high)
        edge.setGeometry(left if self._mirrored else self._side - 1, 0, 1, high)


class _Names(QWidget):
    """The names of the pages, each where its entry will be."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: write them."""
        super().paintEvent(event)
        face = theme.font()
        painter = QPainter(self)
        painter.setFont(face)
        metrics = QFontMetrics(face)
        mirrored = text.language() in text.RIGHT_TO_LEFT
        base = (theme.px(_ENTRY) + metrics.ascent() - metrics.descent()) // 2
        top, group = theme.px(_FIRST), 0
        for route in offered(headquarters=False, training=False):
            if route.group == ROUTES[-1].group:
                break  # these stand at the foot, and some only in training
            if route.group != group:
                top, group = top + theme.px(_GROUP), route.group
            name = translate("shell", route.title)
            wide = metrics.horizontalAdvance(name) + theme.px(_WORD)
            painter.drawText(self.width() - wide if mirrored else theme.px(_WORD), top + base, name)
            top += theme.px(_ENTRY + _AIR)
        painter.end()


def _fill(ground: QWidget, use: str) -> None:
    """Give a ground its colour; the ink follows from it."""
    ground.setPalette(QPalette(theme.colour(use), theme.colour(use)))
    ground.setAutoFillBackground(True)
