"""Notes: the journal, newest first, with the kinds as chips and the whole note beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.base.text import translate
from app.ui import theme
from app.ui.icons import pixmap
from app.ui.pages.lists import ListPage
from app.ui.session import Session
from app.ui.tables.record_model import RecordModel

_HIGH = 84
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
}
Index = QModelIndex | QPersistentModelIndex


class NotesPage(ListPage):
    """What happened, what was learned, what is needed."""

    entity = "progress_note"
    entities = frozenset({"progress_note", "initiative"})
    columns = ("title", "kind", "noted_on", "text", "initiative", "follow_up", "follow_up_on")
    order = (("noted_on", True),)

    def __init__(self, session: Session) -> None:
        """Set the list as a journal."""
        super().__init__(session, translate("shell", "Notes"))
        table = self.browser.list.table
        for at in range(1, len(self.columns)):
            table.setColumnHidden(at, True)
        table.horizontalHeader().hide()
        table.setItemDelegateForColumn(0, _Entry(table))
        table.verticalHeader().setDefaultSectionSize(theme.px(_HIGH))


class _Entry(QStyledItemDelegate):
    """One note as a line of a journal: kind and day, title, the beginning of its text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint the ground of the row, then three lines of words."""
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        empty.state &= ~QStyle.StateFlag.State_HasFocus
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, widget)
        model = index.model()
        row = model.row(index.row()) if isinstance(model, RecordModel) else None
        if row is None:
            return
        painter.save()
        place = QRectF(option.rect).adjusted(theme.px(16), theme.px(8), -theme.px(16), -theme.px(8))
        title, kind, day, body, initiative, *_ = row.shown
        self._head(painter, place, str(row.stored[1] or ""), kind, day, initiative)
        self._words(painter, place, title, body)
        painter.setPen(theme.colour("line"))
        rect = option.rect
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the same height for all."""
        return QSize(theme.px(320), theme.px(_HIGH))

    def _head(
        self, painter: QPainter, place: QRectF, code: str, kind: str, day: str, initiative: str
    ) -> None:
        """Kind with its drawing, day, and the initiative it belongs to."""
        face = theme.font("small")
        painter.setFont(face)
        line = float(QFontMetrics(face).lineSpacing())
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = theme.px(14)
        at = place.right() - edge if mirrored else place.left()
        drawing = pixmap(_DRAWINGS.get(code, "notebook-pen"), "accent", size=14)
        painter.drawPixmap(int(at), int(place.top() + (line - edge) / 2), drawing)
        painter.setPen(theme.colour("muted"))
        words = "  ·  ".join(filter(None, (kind, day, initiative)))
        gap = edge + theme.px(6)
        inner = QRectF(
            place.left() + (0 if mirrored else gap), place.top(), place.width() - gap, line
        )
        shown = QFontMetrics(face).elidedText(
            words, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(
            inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _words(self, painter: QPainter, place: QRectF, title: str, body: str) -> None:
        """The title, and below it the text as far as there is room."""
        small = QFontMetrics(theme.font("small")).lineSpacing()
        bold = theme.font(bold=True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        line = float(QFontMetrics(bold).lineSpacing())
        top = place.top() + small + theme.px(2)
        shown = QFontMetrics(bold).elidedText(
            title, Qt.TextElideMode.ElideRight, int(place.width())
        )
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(place.left(), top, place.width(), line), flags, shown)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted"))
        words = " ".join(body.split())
        metrics = QFontMetrics(theme.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(
            QRectF(place.left(), top + line + theme.px(2), place.width(), line), flags, shown
        )
