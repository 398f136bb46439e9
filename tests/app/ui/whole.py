"""Finds what a person cannot read in a window: texts that are cut, and pieces that lie on others.

It knows no page by name: it walks the widgets that are shown, asks each kind how much room its
words take, and follows each up to the window, since what encloses it may cut it too. Words may be
cut only where a tip tells the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from app.ui import theme
from app.ui.charts.chart import Chart
from app.ui.choice import Choice
from app.ui.tables.delegates import PlainDelegate
from app.ui.toast import Toast

_SLACK = 1
"""Pixels that rounding may take."""
_ROWS = 12
"""Rows of a table that are looked at."""
_BREAKS = re.compile(r"[\s\-/\u200b]+")


def faults(window: QWidget) -> list[str]:
    """Return what is cut or lies on something else in what a window shows now."""
    shown = [widget for widget in _shown(window) if not _inner(widget)]
    found = [fault for widget in shown for fault in _cut(widget)]
    found += [fault for widget in shown for fault in _outside(widget)]
    found += [fault for widget in (window, *shown) for fault in _overlaps(widget)]
    return [*dict.fromkeys(found)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and widget.width() and widget.height():
            yield widget


def _inner(widget: QWidget) -> bool:
    """Tell whether Qt itself looks after a widget: what lies inside of views, fields and tabs."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QTabBar | QComboBox | QLineEdit | QHeaderView | Toast):
            return True
        if isinstance(above, QAbstractItemView) and not isinstance(widget, QHeaderView):
            return True
        above = above.parentWidget()
    return isinstance(widget, QScrollBar | QSplitterHandle | Toast)


# --- Words in their own widget ----------------------------------------------------------------


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _cut_button(widget)
    elif isinstance(widget, QComboBox):
        yield from _cut_choice(widget)
    elif isinstance(widget, QLineEdit):
        yield from _cut_field(widget)
    elif isinstance(widget, QTabBar):
        yield from _cut_tabs(widget)
    elif isinstance(widget, QTableView):
        yield from _cut_table(widget)
    elif isinstance(widget, Chart):
        yield from _cut_chart(widget)


def _told(widget: QWidget, words: str) -> bool:
    """Tell whether a tip says the whole of some words."""
    bare = _plain(words).rstrip("…")
    return bool(bare) and bare in _plain(widget.toolTip())


def _plain(words: str) -> str:
    return re.sub(r"[\u2066-\u2069\u200e\u200f\u2002\u2009]", "", words).strip()


def _cut_label(label: QLabel) -> Iterator[str]:
    words = label.text()
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(words)
        words = document.toPlainText()
    if not words or _told(label, words):
        return
    room, hint = label.contentsRect(), label.sizeHint()
    if label.wordWrap():
        metrics = QFontMetrics(label.font())
        widest = max((metrics.horizontalAdvance(w) for w in _BREAKS.split(words)), default=0)
        if widest > room.width() + _SLACK:
            yield f"word cut: {words!r}, {room.width()} of {widest}"
        high = label.heightForWidth(label.width())
        if label.height() < high - _SLACK:
            yield f"label cut: {words!r}, {label.height()} of {high} high"
    elif label.width() < hint.width() - _SLACK or label.height() < hint.height() - _SLACK:
        yield f"label cut: {words!r}, {_size(label)} of {hint.width()}x{hint.height()}"


def _cut_button(made: QAbstractButton) -> Iterator[str]:
    words, hint = made.text().replace("&", ""), made.sizeHint()
    if not words:
        return
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(made, QToolButton) and made.toolButtonStyle() == icon_only:
        if not made.icon().isNull() and not made.toolTip():
            yield f"drawing without a tip: {words!r}"
        return
    needed = hint.width()
    if made.objectName() == "nav":
        face = QFont(made.font())
        face.setBold(True)
        bold = QFontMetrics(face)
        badge = sum(b.width() for b in made.findChildren(QLabel) if b.isVisible())
        needed = bold.horizontalAdvance(words) + made.iconSize().width() + badge + theme.px(20)
    if made.property("kind") == "line":
        needed = 0  # it cuts its words by itself, and its tip says the whole
        if words.endswith("…") and not _told(made, words):
            yield f"button cut: {words!r}"
    if made.property("kind") == "chip" and _told(made, words):
        needed = made.minimumSizeHint().width()
    high = theme.px(32) if made.objectName() == "nav" else hint.height()
    if made.width() < needed - _SLACK or made.height() < high - _SLACK:
        yield f"button cut: {words!r}, {_size(made)} of {needed}x{hint.height()}"
    if isinstance(made, QPushButton) and made.property("kind") == "chip":
        yield from _square(made)


def _square(made: QPushButton) -> Iterator[str]:
    """Tell where a corner is not round: Qt draws none whose radius is more than half the height."""
    picture = made.grab().toImage()
    ends = {
        picture.pixelColor(x, y).rgba()
        for x in (0, picture.width() - 1)
        for y in (0, picture.height() - 1)
    }
    edge = picture.pixelColor(picture.width() // 2, 0).rgba()
    if edge in ends:
        yield f"corners are square: {made.text()!r}"


def _cut_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    if isinstance(box, Choice):
        QApplication.sendEvent(box, QEvent(QEvent.Type.Enter))
    words = box.currentText()
    needed = QFontMetrics(box.font()).horizontalAdvance(words)
    if needed > room.width() + _SLACK and not _told(box, words):
        yield f"choice cut: {words!r}, {room.width()} of {needed}"


def _cut_field(field: QLineEdit) -> Iterator[str]:
    words = field.text() or field.placeholderText()
    if field.text() and not field.isReadOnly():
        return  # it moves with the cursor
    drawings = [each for each in field.findChildren(QToolButton) if each.isVisible()]
    room = field.contentsRect().width() - 2 * theme.px(8) - sum(d.width() for d in drawings)
    needed = QFontMetrics(field.font()).horizontalAdvance(words)
    if needed > room + _SLACK and not _told(field, words):
        yield f"field cut: {words!r}, {room} of {needed}"
    if field.height() < QFontMetrics(field.font()).height():
        yield f"field too low: {words!r}, {field.height()}"


def _cut_tabs(tabs: QTabBar) -> Iterator[str]:
    bold = QFontMetrics(theme.font(bold=True))
    for at in filter(tabs.isTabVisible, range(tabs.count())):
        words = tabs.tabText(at).replace("&", "")
        needed = bold.horizontalAdvance(words)
        if tabs.tabRect(at).width() < needed - _SLACK and tabs.tabToolTip(at) != words:
            yield f"tab cut: {words!r}, {tabs.tabRect(at).width()} of {needed}"


def _cut_table(table: QTableView) -> Iterator[str]:
    model, head = table.model(), table.horizontalHeader()
    if not head.isHidden() and type(head) is QHeaderView:
        metrics = QFontMetrics(theme.font("small"))
        for at in range(model.columnCount()):
            words = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            lines = words.split("\n")
            needed = max(metrics.horizontalAdvance(line) for line in lines)
            tip = model.headerData(at, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.ToolTipRole))
            room = head.sectionSize(at) - 2 * theme.px(2)
            if words and not head.isSectionHidden(at) and needed > room and tip != words:
                yield f"heading cut: {words!r}, {room} of {needed}"
        if model.columnCount() and head.height() < metrics.height():
            yield f"headings too low: {head.height()} of {metrics.height()}"
    high = QFontMetrics(theme.font()).height()
    for at in range(min(model.rowCount(), _ROWS)):
        if not table.isRowHidden(at) and table.rowHeight(at) < high:
            yield f"row too low: {table.rowHeight(at)} of {high}"
        for column in range(model.columnCount()):
            yield from _cut_cell(table, at, column)


def _cut_cell(table: QTableView, at: int, column: int) -> Iterator[str]:
    index = table.model().index(at, column)
    words = str(index.data() or "")
    span = table.columnSpan(at, column)
    wide = sum(table.columnWidth(column + more) for more in range(span))
    needed = QFontMetrics(theme.font()).horizontalAdvance(max(words.split("\n"), key=len))
    if words and not table.isColumnHidden(column) and wide and needed > wide:
        if table.horizontalHeader().isHidden() or table.wordWrap():
            return  # painted as a whole, on several lines
        tip = _plain(str(index.data(int(Qt.ItemDataRole.ToolTipRole)) or ""))
        delegate = table.itemDelegateForIndex(index)
        if isinstance(delegate, PlainDelegate):
            option = QStyleOptionViewItem()
            table.initViewItemOption(option)
            option.rect = table.visualRect(index)
            tip = tip or _plain(delegate.tip(option, index))
        if len(tip) < len(_plain(words)):
            yield f"cell cut: {words!r}, {wide} of {needed}, tip {tip!r}"


# --- Words in a picture -----------------------------------------------------------------------


class _Pen(QPainter):
    """Paints, and remembers where which words went."""

    def __init__(self, ground: QImage) -> None:
        super().__init__(ground)
        self.written: list[tuple[str, QRectF]] = []

    def drawText(self, *words: object) -> object:  # type: ignore[override]
        text = next((word for word in words if isinstance(word, str)), "")
        flags = next((word for word in words if isinstance(word, int)), 0)
        place = words[0]
        if isinstance(place, QRect | QRectF):
            room = QRectF(place)
            self.written.append((text, self.boundingRect(room, int(flags), text)))
        elif isinstance(place, QPoint | QPointF):
            box = QFontMetricsF(self.font()).boundingRect(text)
            self.written.append((text, box.translated(QPointF(place))))
        return super().drawText(*words)  # type: ignore[call-overload]


def _cut_chart(chart: Chart) -> Iterator[str]:
    ground = QImage(chart.size(), QImage.Format.Format_ARGB32)
    pen = _Pen(ground)
    pen.setLayoutDirection(chart.layoutDirection())
    try:
        chart.draw(pen, QRectF(chart.rect()))
    finally:
        pen.end()
    whole = QRectF(chart.rect()).adjusted(-2, -2, 2, 2)
    for text, place in pen.written:
        if not whole.contains(place):
            yield f"{chart.accessibleName()}: words out of the picture: {text!r}"
    for (one, here), (other, there) in combinations(pen.written, 2):
        both = here.intersected(there)
        if both.width() > 2 and both.height() > 0.4 * min(here.height(), there.height()):
            yield f"{chart.accessibleName()}: words on words: {one!r}, {other!r}"


# --- Where a widget lies ----------------------------------------------------------------------


def _outside(widget: QWidget) -> Iterator[str]:
    """Tell where something that encloses a widget cuts it; what can be scrolled to is not cut."""
    if not _speaks(widget):
        return
    place, here = widget.rect(), widget
    while (above := here.parentWidget()) is not None and not here.isWindow():
        place = place.translated(here.pos())
        area = above.parentWidget()
        sideways, upwards = True, True
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            sideways = area.horizontalScrollBarPolicy() == off
            upwards = area.verticalScrollBarPolicy() == off
        out = place.left() < -_SLACK or place.right() > above.width() + _SLACK
        low = place.top() < -_SLACK or place.bottom() > above.height() + _SLACK
        if (out and sideways) or (low and upwards):
            yield f"{_name(widget)} is cut by {_kind(above)}: {place} in {_size(above)}"
            return
        if not (sideways and upwards):
            return  # from here on it is a matter of the area itself
        here = above


def _overlaps(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractItemView | QTabBar | QComboBox | QHeaderView | Chart):
        return
    if isinstance(widget, QAbstractScrollArea):
        return
    inner = [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not _inner(child)
        and (_speaks(child) or any(_speaks(each) for each in child.findChildren(QWidget)))
    ]
    for one, other in combinations(inner, 2):
        both = one.geometry().intersected(other.geometry())
        if both.width() > _SLACK and both.height() > _SLACK:
            yield f"{_name(one)} and {_name(other)} lie on each other: {both}"
    if isinstance(widget, QScrollArea):
        return


def too_small(window: QWidget) -> list[str]:
    """Return areas in which not even two lines can be read."""
    least = 2 * QFontMetrics(theme.font()).height()
    return [
        f"{_name(area)}: {_size(area)}"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible()
        and not _inner(area)
        and not isinstance(area, QHeaderView)
        and area.viewport().height() < least
    ]


def sideways(window: QWidget) -> list[str]:
    """Return pages that one has to move sideways to read."""
    shown = [(area, area.widget()) for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [
        f"{_name(area)}: {inner.width()} of {area.viewport().width()}"
        for area, inner in shown
        if inner is not None and inner.width() > area.viewport().width()
    ]


def wide_tables(window: QWidget) -> list[str]:
    """Return tables that one has to move sideways to see all columns."""
    return [
        f"{_name(table)}: {table.viewport().width()}, {table.horizontalHeader().length()} needed"
        for table in window.findChildren(QTableView)
        if table.isVisible() and table.horizontalScrollBar().maximum() > 0
    ]


def _speaks(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text()) and widget.isVisible()
    kinds = QAbstractButton | QLineEdit | QComboBox | QAbstractItemView | QTabBar | Chart
    return isinstance(widget, kinds) and widget.isVisible()


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")()
    return f"{_kind(widget)} {words or widget.accessibleName() or widget.objectName()!r}"


def _kind(widget: QWidget) -> str:
    return type(widget).__name__


def _size(widget: QWidget) -> str:
    return f"{widget.width()}x{widget.height()}"
