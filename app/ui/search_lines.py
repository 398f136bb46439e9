"""How the answers of the search are painted: groups, what matched in bold, keys at the far side."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.base.fold import fold
from app.ui import theme
from app.ui.icons import pixmap

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_HIGH = 36
_HEAD = 26
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Line:
    """One line of the answers; a heading of a group has no drawing."""

    title: str
    drawing: str = ""
    note: str = ""
    keys: str = ""
    wanted: tuple[str, ...] = ()
    """What was looked for, folded, word by word."""


def hits(title: str, wanted: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where in a title stands what was looked for, as beginnings and lengths."""
    sizes = (
        (match.start(), max((_beginning(match[0], one) for one in wanted), default=0))
        for match in _WORD.finditer(title)
    )
    return [(start, size) for start, size in sizes if size]


def _beginning(word: str, wanted: str) -> int:
    """Return how many signs of a word make up what was looked for; 0 when it begins otherwise."""
    if not wanted or not fold(word).startswith(wanted):
        return 0
    if unicodedata.bidirectional(word[0]) == "AL":
        return len(word)  # Arabic letters that join are not parted
    sizes = range(1, len(word) + 1)
    return next((size for size in sizes if len(fold(word[:size])) >= len(wanted)), len(word))


class LineDelegate(QStyledItemDelegate):
    """Paints one line of the answers."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: headings are lower than answers."""
        del option
        line: Line | None = index.data(LINE_ROLE)
        return QSize(theme.px(320), theme.px(_HIGH if line is None or line.drawing else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint the ground of the row, then drawing, words and keys."""
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            super().paint(painter, option, index)
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(option.rect, theme.px(4), theme.px(4))
        room = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if line.drawing:
            _paint_answer(painter, room, line, mirrored=mirrored)
        else:
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), line.title)
        painter.restore()


def _paint_answer(painter: QPainter, room: QRectF, line: Line, *, mirrored: bool) -> None:
    edge, gap = theme.px(16), theme.px(10)
    at = room.right() - edge if mirrored else room.left()
    drawn = pixmap(line.drawing, "muted", size=16)
    painter.drawPixmap(int(at), int(room.center().y() - edge / 2), drawn)
    room = _without(room, edge + gap, mirrored=mirrored)
    small = theme.font("small")
    if line.keys:
        wide = QFontMetricsF(small).horizontalAdvance(line.keys)
        _write(painter, room, line.keys, small, mirrored=not mirrored)
        room = _without(room, wide + gap, mirrored=not mirrored)
    note = QFontMetricsF(small).horizontalAdvance(line.note) + gap if line.note else 0
    wide = _title(painter, _without(room, note, mirrored=not mirrored), line, mirrored=mirrored)
    if line.note:
        _write(painter, _without(room, wide + gap, mirrored=mirrored), line.note, small,
               mirrored=mirrored)  # fmt: skip


def _title(painter: QPainter, room: QRectF, line: Line, *, mirrored: bool) -> float:
    """Write a title with its hits in bold, cut where the room ends; return how wide it became."""
    face = theme.font()
    bold = QFontMetricsF(theme.font(bold=True))  # what is bold needs a little more room
    shown = bold.elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, face)
    ranges = []
    for start, length in hits(shown, line.wanted):
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = start, length
        strong.format.setFont(theme.font(bold=True))
        ranges.append(strong)
    layout.setFormats(ranges)
    layout.beginLayout()
    made = layout.createLine()
    made.setLineWidth(100 * room.width())
    layout.endLayout()
    wide = made.naturalTextWidth()
    left = room.right() - wide if mirrored else room.left()
    if layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft:
        left -= made.width() - wide
    painter.setPen(theme.colour("text"))
    layout.draw(painter, QPointF(left, room.center().y() - made.height() / 2))
    return float(wide)


def _write(painter: QPainter, room: QRectF, words: str, face: QFont, *, mirrored: bool) -> None:
    """Write something small at one side of the room."""
    painter.setFont(face)
    painter.setPen(theme.colour("muted"))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    absolute = side | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, int(absolute | Qt.AlignmentFlag.AlignVCenter), words)


def _without(room: QRectF, wide: float, *, mirrored: bool) -> QRectF:
    """Return what is left of a room when its leading side is taken."""
    return room.adjusted(0, 0, -wide, 0) if mirrored else room.adjusted(wide, 0, 0, 0)
