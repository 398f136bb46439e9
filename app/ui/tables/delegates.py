"""How cells are painted: a status as a pill with drawing and word, the rest as plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.ui import theme
from app.ui.icons import pixmap
from app.ui.records_shown import STATUS_DRAWINGS, STATUS_ROLE, ground_of

Index = QModelIndex | QPersistentModelIndex


class PlainDelegate(QStyledItemDelegate):
    """Text with room at both sides, and no focus frame inside the row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint without the dotted frame of one cell: the row is what is selected."""
        quiet = QStyleOptionViewItem(option)
        quiet.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, quiet, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Qt: tell the whole of a text that is cut."""
        if event.type() == QEvent.Type.ToolTip and (words := self.tip(option, index)):
            QToolTip.showText(event.globalPos(), words, view)
            return True
        return super().helpEvent(event, view, option, index)

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        """Return the whole of a text that is cut and has no tip of its own."""
        if index.data(int(Qt.ItemDataRole.ToolTipRole)):
            return ""
        cut = self.sizeHint(option, index).width() > option.rect.width()
        return str(index.data(int(Qt.ItemDataRole.DisplayRole)) or "") if cut else ""


class StatusDelegate(PlainDelegate):
    """A code as a small pill."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint the ground of the row, then the pill."""
        words = index.data(int(Qt.ItemDataRole.DisplayRole))
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        empty.state &= ~QStyle.StateFlag.State_HasFocus
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, widget)
        if words:
            place: QRectF = QRectF(option.rect)
            paint_pill(painter, place, str(words), str(index.data(STATUS_ROLE) or ""))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: room for drawing and word."""
        words = str(index.data(int(Qt.ItemDataRole.DisplayRole)) or "")
        wide = QFontMetrics(theme.font("small")).horizontalAdvance(words) + theme.px(50)
        return QSize(wide, super().sizeHint(option, index).height())


def paint_pill(painter: QPainter, place: QRectF, words: str, code: str) -> float:
    """Paint a pill at the leading edge of a rectangle; return how wide it is."""
    drawing, use = STATUS_DRAWINGS.get(code, ("tag", "muted"))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face = theme.font("small")
    painter.setFont(face)
    high, edge, gap = theme.px(22), theme.px(14), theme.px(6)
    room = place.width() - theme.px(16) - edge - 3 * gap
    shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, int(room))
    wide = edge + 3 * gap + QFontMetrics(face).horizontalAdvance(shown)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = place.right() - theme.px(8) - wide if mirrored else place.left() + theme.px(8)
    pill = QRectF(left, place.center().y() - high / 2, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground_of(use)))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    at = pill.right() - gap - edge if mirrored else pill.left() + gap
    painter.drawPixmap(QPointF(at, pill.center().y() - edge / 2), pixmap(drawing, use, size=14))
    painter.setPen(theme.colour("text" if use == "muted" else use))
    inner = pill.adjusted(2 * gap + edge, 0, -gap, 0)
    if mirrored:
        inner = pill.adjusted(gap, 0, -2 * gap - edge, 0)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    painter.restore()
    return float(wide)
