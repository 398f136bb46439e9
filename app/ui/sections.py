"""The parts of a page as a list at its side: how much each holds, and what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.base.text import translate
from app.ui import i18n, theme
from app.ui.choice import Choice
from app.ui.icons import pixmap
from app.ui.parts import column

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_LACKS = Qt.ItemDataRole.UserRole + 2
_HIGH, _EDGE, _SIGN = 32, 10, 14
_NARROW, _WIDE = 144, 200
_LOW = 4
"""Lines that are seen even in the lowest window."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Section:
    """One part of a page."""

    key: str
    name: str


class _Line(QStyledItemDelegate):
    """Paints a name, and at the far side a sign where something is missing, and the number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(theme.px(_NARROW), theme.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, theme.px(6), theme.px(6))
        edge = theme.px(_EDGE)
        room = option.rect.adjusted(edge, 0, -edge, 0)
        room = self._paint_count(painter, room, index, mirrored=mirrored)
        room = self._paint_sign(painter, room, index, mirrored=mirrored)
        face = theme.font(bold=chosen)
        painter.setFont(face)
        painter.setPen(theme.colour("on_soft" if chosen else "text"))
        words = QFontMetrics(face).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(option.direction)
        painter.drawText(room, int(side), words)
        painter.restore()

    @staticmethod
    def _paint_count(painter: QPainter, room: QRect, index: Index, *, mirrored: bool) -> QRect:
        count = int(index.data(_COUNT) or 0)
        if not count:
            return room
        face = theme.font("small")
        words = i18n.number(count)
        wide = QFontMetrics(face).horizontalAdvance(words) + theme.px(4)
        painter.setFont(face)
        painter.setPen(theme.colour("muted"))
        painter.drawText(_far(room, wide, mirrored=mirrored), _CENTRE, words)
        return _rest(room, wide + theme.px(4), mirrored=mirrored)

    @staticmethod
    def _paint_sign(painter: QPainter, room: QRect, index: Index, *, mirrored: bool) -> QRect:
        if not index.data(_LACKS):
            return room
        edge = theme.px(_SIGN)
        place = _far(room, edge, mirrored=mirrored)
        top = place.center().y() - edge // 2
        painter.drawPixmap(place.left(), top, pixmap("circle-dashed", "warn", size=_SIGN))
        return _rest(room, edge + theme.px(4), mirrored=mirrored)


class Sections(QWidget):
    """Names of parts, one of them chosen; as a list, or as one line where there is little room."""

    chosen = Signal(str)
    """Key of the part that is shown from now on."""

    def __init__(self, name: str, sections: Sequence[Section]) -> None:
        """Offer these, the first of them chosen.

        Args:
            name: what they are called together, to who cannot see them.
            sections: in their order.
        """
        super().__init__()
        self._sections = tuple(sections)
        self._offered = {each.key for each in sections}
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_LOW * theme.px(_HIGH))
        self.box = Choice(name)
        self.setLayout(column(self.box, self.list, gap=0))
        for each in self._sections:
            item = QListWidgetItem(each.name)
            item.setData(_KEY, each.key)
            self.list.addItem(item)
        self.describe({})
        self.offer(self._offered)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._on_row)
        self.box.activated.connect(lambda at: self.choose(str(self.box.itemData(at))))
        self.above = False
        self.stand_above(above=False)

    def key(self) -> str:
        """Return the key of the part that is chosen."""
        return self._sections[self.list.currentRow()].key

    def offer(self, keys: set[str]) -> None:
        """Offer only these."""
        self._offered = keys
        self.box.clear()
        for at, each in enumerate(self._sections):
            self.list.setRowHidden(at, each.key not in keys)
            if each.key in keys:
                self.box.addItem(self.list.item(at).text(), each.key)

    def choose(self, key: str) -> None:
        """Show a part; nothing where it is not offered."""
        at = next((at for at, each in enumerate(self._sections) if each.key == key), -1)
        if at >= 0 and key in self._offered:
            self.list.setCurrentRow(at)

    def step(self, by: int) -> None:
        """Go some parts on, or back; after the last comes the first."""
        keys = [each.key for each in self._sections if each.key in self._offered]
        self.choose(keys[(keys.index(self.key()) + by) % len(keys)])

    def describe(self, told: dict[str, tuple[int, Sequence[str]]]) -> None:
        """Say of each part how many records it holds, and name what it still lacks."""
        for at, each in enumerate(self._sections):
            count, lacks = told.get(each.key, (0, ()))
            item = self.list.item(at)
            item.setData(_COUNT, count)
            item.setData(_LACKS, bool(lacks))
            said = [each.name, i18n.number(count) if count else ""]
            missing = translate("sections", "Still missing: {what}", what=i18n.joined([*lacks]))
            said.append(missing if lacks else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, i18n.joined([*filter(None, said)]))
            item.setToolTip(missing if lacks else each.name)

    def stand_above(self, *, above: bool) -> None:
        """Stand above the parts as one line, or beside them as a list."""
        self.above = above
        self.box.setVisible(above)
        self.list.setVisible(not above)
        self.setMinimumWidth(0 if above else self._wide())
        self.setMaximumWidth(_MOST if above else self._wide())
        self.setMaximumHeight(self.box.sizeHint().height() if above else _MOST)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        (self.box if self.above else self.list).setFocus()

    def _wide(self) -> int:
        """Return room for the longest name with its number."""
        bold = QFontMetrics(theme.font(bold=True))
        longest = max(bold.horizontalAdvance(each.name) for each in self._sections)
        wide = longest + 2 * theme.px(_EDGE) + theme.px(_SIGN + 28)
        return min(max(wide, theme.px(_NARROW)), theme.px(_WIDE))

    def _on_row(self, at: int) -> None:
        if at >= 0:
            self.box.setCurrentIndex(self.box.findData(self._sections[at].key))
            self.chosen.emit(self._sections[at].key)


_MOST = 16_777_215
"""Pixels that stand for no bound. Source: QWIDGETSIZE_MAX."""
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def _far(room: QRect, wide: int, *, mirrored: bool) -> QRect:
    """Return the end of a line."""
    left = room.left() if mirrored else room.right() - wide + 1
    return QRect(left, room.top(), wide, room.height())


def _rest(room: QRect, wide: int, *, mirrored: bool) -> QRect:
    """Return a line without its end."""
    return room.adjusted(wide, 0, 0, 0) if mirrored else room.adjusted(0, 0, -wide, 0)
