"""What stands side by side where there is room, and one below the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.ui import theme
from app.ui.parts import wrapped

WIDEST = 16_777_215
"""Pixels that stand for no bound. Source: QWIDGETSIZE_MAX."""


class Headline(QHBoxLayout):
    """A row that goes on in another line where it is too long for one."""

    def minimumSize(self) -> QSize:
        """Qt: as wide as the widest item has to be."""
        items = [self.itemAt(at) for at in range(self.count())]
        wide = max((item.minimumSize().width() for item in items if item), default=0)
        return QSize(wide, super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Qt: the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high for this width."""
        if self._fits(width):
            return max(super().heightForWidth(width), super().sizeHint().height())
        return wrapped(self, QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """Qt: no lower than that."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: place everything."""
        super().setGeometry(rect)
        if not self._fits(rect.width()):
            wrapped(self, rect, move=True)

    def _fits(self, width: int) -> bool:
        return super().minimumSize().width() <= width


class Turning(QWidget):
    """Widgets in a row, which becomes a column as soon as one of them would be too narrow."""

    turned_over = Signal(bool)
    """They stand one below the other now, or beside each other again."""

    def __init__(self, *items: tuple[QWidget, int, int], gap: int = 16) -> None:
        """Set the widgets.

        Args:
            items: each with its share of the room, and the width below which the row turns, in
                pixels at text size 100 % (0: its own least width, -1: the width it likes).
            gap: pixels between them.
        """
        super().__init__()
        self._items = items
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(gap))
        for item, share, _ in items:
            self._lines.addWidget(item, share)

    def turned(self) -> bool:
        """Tell whether they stand one below the other now."""
        return self._lines.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Qt: never wider than the widest of them has to be."""
        wide = max((item.minimumSizeHint().width() for item, _, _ in self._items), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: turn where that is needed."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Qt: turn also where one of them came, went, or changed its words."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        shown = [(item, least) for item, _, least in self._items if not item.isHidden()]
        needed = sum(_needed(item, least) for item, least in shown)
        needed += self._lines.spacing() * (len(shown) - 1)
        wanted = QBoxLayout.Direction.LeftToRight
        if needed > self.width():
            wanted = QBoxLayout.Direction.TopToBottom
        if wanted != self._lines.direction():
            self._lines.setDirection(wanted)
            self.turned_over.emit(self.turned())


def _needed(item: QWidget, least: int) -> int:
    own = item.sizeHint() if least < 0 else item.minimumSizeHint()
    return max(own.width(), item.minimumWidth(), theme.px(least))
