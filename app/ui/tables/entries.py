"""Rows of a journal: three lines of words each, for notes and for the library."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import theme
from app.ui.icons import pixmap

HIGH = 84
"""Pixels of a row."""
_DRAWINGS = {
    "PROGRESS": "arrow-right",
    "RESULT": "target",
    "LESSON": "lightbulb",
    "GOODPRAC": "circle-check",
    "SUCCESS": "check",
    "INNOV": "sprout",
    "TIP": "info",
    "STORY": "message-square",
    "CHALLENGE": "triangle-alert",
    "RISK": "circle-alert",
    "OPPORT": "flag",
    "NEED": "graduation-cap",
    "RECO": "clipboard-list",
    "DECISION": "scale",
    "QUESTION": "message-square",
    "COMMENT": "message-square",
    "MODULE": "graduation-cap",
    "TOOLKIT": "clipboard-list",
    "LINK": "globe",
    "NEWS": "globe",
    **dict.fromkeys(
        ("FILE", "TOR", "ROADMAP", "AGREEMENT", "REPORT", "BRIEF", "CASE", "PHOTO"), "paperclip"
    ),
}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """What one row says."""

    drawing: str
    above: str
    """Kind, day and whose it is."""
    title: str
    body: str
    """Its beginning, as far as there is room."""


def drawing_of_kind(code: str) -> str:
    """Return the drawing of a kind of note or document."""
    return _DRAWINGS.get(code, "notebook-pen")


class EntryDelegate(QStyledItemDelegate):
    """Paints a row as an entry of a journal."""

    def entry(self, index: Index) -> Entry | None:
        """Return what a row says, None while it is on its way."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint the ground of the row, then three lines of words."""
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        empty.state &= ~QStyle.StateFlag.State_HasFocus
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, widget)
        entry = self.entry(index)
        if entry is None:
            return
        painter.save()
        place = QRectF(option.rect).adjusted(theme.px(16), theme.px(8), -theme.px(16), -theme.px(8))
        self._head(painter, place, entry)
        self._words(painter, place, entry)
        painter.setPen(theme.colour("line"))
        rect = option.rect
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the same height for all."""
        return QSize(theme.px(320), theme.px(HIGH))

    def _head(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        """Kind with its drawing, day, and whose it is."""
        face = theme.font("small")
        painter.setFont(face)
        line = float(QFontMetrics(face).lineSpacing())
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = theme.px(14)
        at = place.right() - edge if mirrored else place.left()
        drawing = pixmap(entry.drawing, "accent", size=14)
        painter.drawPixmap(int(at), int(place.top() + (line - edge) / 2), drawing)
        painter.setPen(theme.colour("muted"))
        gap = edge + theme.px(6)
        inner = QRectF(
            place.left() + (0 if mirrored else gap), place.top(), place.width() - gap, line
        )
        shown = QFontMetrics(face).elidedText(
            entry.above, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(
            inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _words(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        """The title, and below it the text as far as there is room."""
        small = QFontMetrics(theme.font("small")).lineSpacing()
        bold = theme.font(bold=True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        line = float(QFontMetrics(bold).lineSpacing())
        top = place.top() + small + theme.px(2)
        shown = QFontMetrics(bold).elidedText(
            entry.title, Qt.TextElideMode.ElideRight, int(place.width())
        )
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(place.left(), top, place.width(), line), flags, shown)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted"))
        words = " ".join(entry.body.split())
        metrics = QFontMetrics(theme.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(
            QRectF(place.left(), top + line + theme.px(2), place.width(), line), flags, shown
        )
