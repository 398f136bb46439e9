"""What every picture of numbers can do: be painted, read aloud, walked through, and asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAccessibleWidget, QToolTip, QWidget

from app.ui import i18n, theme

Cell = str | int | float | Decimal | None
EDGE = 4
"""At both sides of a picture, for the frame around the mark where the keyboard is."""
NOWHERE = QRectF()
"""The place of a mark that is not to be seen."""


@dataclass(frozen=True)
class Mark:
    """One thing of a picture: what it stands for, and what is said of it."""

    label: str
    text: str
    key: str = ""
    """What a click on it asks for; empty: nothing."""

    @property
    def said(self) -> str:
        """The whole of it in words."""
        return f"{self.label}: {self.text}" if self.text else self.label


@dataclass(frozen=True)
class Numbers:
    """The table behind a picture."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Chart(QWidget):
    """A picture of marks; subclasses paint, this class lets people move among the marks."""

    names_marks: ClassVar[bool] = False
    """Whether ``draw`` writes the whole of the current mark itself."""
    pressed = Signal(str)
    """The key of the mark that was clicked, or chosen with Enter."""
    changed = Signal()
    """It shows something else than before."""

    def __init__(self, name: str) -> None:
        """Begin empty, under a name that assistive technology says."""
        super().__init__()
        self.current = -1
        """The mark under the mouse or the keyboard; -1: none."""
        self._marks: tuple[Mark, ...] = ()
        self._places: list[QRectF] = []
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        _say_what_charts_are()

    # --- What a picture is -------------------------------------------------------------------

    def draw(self, painter: QPainter, area: QRectF, current: int = -1) -> list[QRectF]:
        """Paint into an area; return the place of each mark, in their order."""
        raise NotImplementedError

    def numbers(self) -> Numbers:
        """Return the table behind the picture."""
        raise NotImplementedError

    def mirrored(self) -> bool:
        """Tell whether it runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def marks(self) -> tuple[Mark, ...]:
        """Return what it shows."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Take over what there is to show, and say it."""
        self._marks = tuple(marks)
        self.current = -1
        self._places = []
        self.setAccessibleDescription("; ".join(mark.said for mark in self._marks))
        walkable = Qt.FocusPolicy.StrongFocus if self._marks else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(walkable)
        self.updateGeometry()
        self.update()
        self.changed.emit()

    # --- Moving among the marks --------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint, and a frame around the mark where the keyboard is."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(EDGE)
        area = QRectF(self.rect()).adjusted(edge, 0, -edge, 0)
        self._places = self.draw(painter, area, self.current)
        if self.hasFocus():
            self._draw_focus(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows go from mark to mark, Enter opens, Escape leaves them."""
        key = event.key()
        ahead = Qt.Key.Key_Left if self.mirrored() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.mirrored() else Qt.Key.Key_Left
        last = len(self._marks) - 1
        ways = {
            Qt.Key.Key_Down: min(self.current + 1, last),
            ahead: min(self.current + 1, last),
            Qt.Key.Key_Up: max(self.current - 1, 0),
            back: max(self.current - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in ways and self._marks:
            self._go(ways[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self.current)
        elif key == Qt.Key.Key_Escape and self.current >= 0:
            self._look_at(-1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: leave the marks."""
        self._look_at(-1)
        super().focusOutEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: show what is under the mouse."""
        at = self._at(event.position())
        keyed = at >= 0 and bool(self._marks[at].key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if keyed else Qt.CursorShape.ArrowCursor)
        self._look_at(at)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: nothing is under the mouse."""
        if not self.hasFocus():
            self._look_at(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: say which mark was pressed."""
        self._press(self._at(event.position()))

    def event(self, event: QEvent) -> bool:
        """Qt: the whole of a mark as a tip, for its label may be cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._at(QPointF(event.pos()))
            if at >= 0:
                QToolTip.showText(event.globalPos(), self._marks[at].said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _draw_focus(self, painter: QPainter) -> None:
        """Frame the mark where the keyboard is, and write the whole of it."""
        whole = QRectF(self.rect())
        place = self._places[self.current] if self.current >= 0 else whole
        edge = theme.px(1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), theme.px(2)))
        room = place.adjusted(-theme.px(EDGE), 0, theme.px(EDGE), 0).intersected(whole)
        framed = room.adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(framed, theme.px(4), theme.px(4))
        if self.current < 0 or self.names_marks:
            return
        metrics = QFontMetrics(theme.font("small"))
        said = self._marks[self.current].said
        most = int(whole.width()) - theme.px(16)
        words = metrics.elidedText(said, Qt.TextElideMode.ElideRight, most)
        wide = metrics.horizontalAdvance(words) + theme.px(16)
        high = metrics.height() + theme.px(4)
        left = max(whole.left(), min(place.center().x() - wide / 2, whole.right() - wide))
        top = place.bottom() if place.bottom() + high <= whole.bottom() else place.top() - high
        ground = QRectF(left, max(top, whole.top()), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("toast"))
        painter.drawRoundedRect(ground, theme.px(4), theme.px(4))
        painter.setPen(theme.colour("on_toast"))
        painter.setFont(theme.font("small"))
        painter.drawText(ground, int(Qt.AlignmentFlag.AlignCenter), words)

    def _at(self, point: QPointF) -> int:
        """Return the mark at a point; where several overlap, the smallest."""
        found = [at for at, place in enumerate(self._places) if place.contains(point)]
        return min(found, key=lambda at: self._places[at].width(), default=-1)

    def _press(self, at: int) -> None:
        if 0 <= at < len(self._marks) and self._marks[at].key:
            self.pressed.emit(self._marks[at].key)

    def _go(self, at: int) -> None:
        self._look_at(at)
        said = QAccessibleAnnouncementEvent(self, self._marks[at].said)
        QAccessible.updateAccessibility(said)

    def _look_at(self, at: int) -> None:
        if at != self.current:
            self.current = at
            self.update()


@cache
def _say_what_charts_are() -> None:
    """Let assistive technology know a chart as a picture; for Qt it is any widget."""

    def interface(_: str, of: QObject) -> QAccessibleWidget | None:
        return QAccessibleWidget(of, QAccessible.Role.Graphic) if isinstance(of, Chart) else None

    QAccessible.installFactory(interface)


def flip(place: QRectF, area: QRectF, *, mirrored: bool) -> QRectF:
    """Return the place counted from the other side where people read from right to left."""
    if not mirrored:
        return place
    return QRectF(QPointF(area.left() + area.right() - place.right(), place.top()), place.size())


def written(mark: Mark) -> Mark:
    """Return a mark whose words keep their own direction."""
    return Mark(i18n.as_written(mark.label), i18n.as_written(mark.text), mark.key)
