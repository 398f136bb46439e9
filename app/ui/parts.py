"""The small pieces every page is set from: texts, buttons, cards, chips, empty states."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.icons import icon, icon_size, pixmap

_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
_LONG_CHIP = 280
"""Pixels that suffice for the words of a chip."""
_LOW = 120
"""Pixels of the lowest area in which one moves up and down."""


def label(text: str, role: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a text in one of the roles: title, heading, number, body, muted, small, label."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        made.setAlignment(_RIGHT)  # else numbers and Latin words would begin at the far edge
    return made


def picture(name: str, use: str = "muted", size: int = 20) -> QLabel:
    """Return a drawing that says nothing on its own."""
    made = QLabel()
    made.setPixmap(pixmap(name, use, size=size))
    made.setFixedSize(icon_size(size))
    return made


class _Chip(QPushButton):
    """A button that may be on, when its words are bold: it keeps room for them."""

    def sizeHint(self) -> QSize:
        """Qt: as wide as it may become."""
        hint = super().sizeHint()
        plain = QFontMetrics(theme.font("small")).horizontalAdvance(self.text())
        bold = QFontMetrics(theme.font("small", bold=True)).horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, bold - plain), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Qt: only very long words are cut, and where there is no room for them."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(_LONG_CHIP)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a tip says the whole of words that are cut."""
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        if cut or self.toolTip() == self.text():
            self.setToolTip(self.text() if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the beginning of words that are cut, whichever way the page is read."""
        room = self.sizeHint().width() - self.width()
        if room <= 0:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        face = QFontMetrics(theme.font("small", bold=self.isChecked()))
        least = face.horizontalAdvance(self.text()) - room
        option.text = face.elidedText(self.text(), Qt.TextElideMode.ElideRight, least)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    kind: str = "plain",
    drawing: str = "",
) -> QPushButton:
    """Return a button with words; kinds: plain, primary, quiet, danger, chip, card, line."""
    made = _Chip() if kind == "chip" else QPushButton()
    if kind == "chip":
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made.setText(f"\u2009{text}" if drawing else text)
    made.setProperty("kind", kind)
    made.setAccessibleName(text.replace("&", ""))
    if drawing:
        uses = {"primary": "on_accent", "quiet": "accent", "danger": "bad", "pending": "warn"}
        drawn = icon(drawing, uses.get(kind, "text"), size=16)
        if kind == "primary":
            drawn.addPixmap(pixmap(drawing, "muted", size=16), QIcon.Mode.Disabled)
        made.setIcon(drawn)
        made.setIconSize(icon_size(16))
    if on_click is not None:
        made.clicked.connect(lambda _=False: on_click())
    return made


class _Line(QPushButton):
    """A button of one line that cuts its words where there is no room."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be narrow."""
        return QSize(theme.px(80), theme.px(32))

    def sizeHint(self) -> QSize:
        """Qt: as wide as its words."""
        wide = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(wide + theme.px(24), theme.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: cut the words anew."""
        room = self.width() - theme.px(20)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
        super().resizeEvent(event)


def line_button(text: str, on_click: Callable[[], object]) -> QPushButton:
    """Return a line of a list that leads somewhere."""
    made = _Line(text)
    made.setProperty("kind", "line")
    made.setAccessibleName(text)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda _=False: on_click())
    return made


def tool(
    name: str, drawing: str, on_click: Callable[[], object] | None = None, *, quiet: bool = True
) -> QToolButton:
    """Return a button that shows only a drawing; its name is said and shown as a tip."""
    made = QToolButton()
    made.setObjectName("tool")
    made.setProperty("kind", "quiet" if quiet else "plain")
    made.setIcon(icon(drawing))
    made.setIconSize(icon_size())
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMinimumSize(theme.px(34), theme.px(34))
    if on_click is not None:
        made.clicked.connect(lambda _=False: on_click())
    return made


def chip(text: str, *, checked: bool = False) -> QPushButton:
    """Return a small button that is on or off."""
    made = button(text, kind="chip")
    made.setCheckable(True)
    made.setChecked(checked)
    return made


def line_height(words: str, wide: int) -> int:
    """Return how high words stand in a list of this width, on as many lines as they need."""
    room = QRect(0, 0, wide, theme.px(1000))
    wrapped = QFontMetrics(theme.font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
    return max(theme.px(32), wrapped.height() + theme.px(12))


def column(*items: QWidget | QLayout | int, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """Return items one below the other; a number is an empty space, 0 takes what is left."""
    made = QVBoxLayout()
    _fill(made, items, gap, margin)
    return made


def row(*items: QWidget | QLayout | int, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """Return items side by side; a number is an empty space, 0 takes what is left."""
    made = QHBoxLayout()
    _fill(made, items, gap, margin)
    return made


def holder(layout: QLayout) -> QWidget:
    """Return a bare widget with this layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


def card(*items: QWidget | QLayout | int, gap: int = 8, margin: int = 16) -> QFrame:
    """Return a surface with rounded corners and its content."""
    made = QFrame()
    made.setObjectName("card")
    made.setLayout(column(*items, gap=gap, margin=margin))
    return made


def rule() -> QFrame:
    """Return a hairline between two groups."""
    made = QFrame()
    made.setObjectName("rule")
    return made


def band(text: str, tone: str = "info", drawing: str = "") -> QFrame:
    """Return a line of message on its own ground; tones: info, good, warn, bad."""
    uses = {"info": "on_soft"}
    drawings = {"info": "info", "good": "circle-check", "warn": "triangle-alert"}
    made = QFrame()
    made.setObjectName("band")
    made.setProperty("tone", tone)
    words = label(text, wrap=True)
    words.setObjectName("words")
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    sign = picture(drawing or drawings.get(tone, "circle-alert"), uses.get(tone, tone))
    made.setLayout(row(sign, words, gap=8, margin=8))
    return made


def scroll(content: QWidget, *, name: str = "plain") -> QScrollArea:
    """Return an area in which the content moves up and down, never sideways."""
    made = QScrollArea()
    made.setObjectName(name)
    made.setWidget(content)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setMinimumHeight(theme.px(_LOW))
    return made


def empty_state(drawing: str, title: str, text: str, action: QPushButton | None = None) -> QWidget:
    """Return what a page shows before there is anything: what it is for, and one button."""
    inner: list[QWidget | QLayout | int] = [
        0,
        _centred(picture(drawing, "grey", 40)),
        8,
        _centred(label(title, "heading")),
    ]
    words = label(text, "muted", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    words.setMaximumWidth(theme.px(400))
    words.setMinimumWidth(theme.px(200))
    line = _centred(words)
    line.setStretch(1, 100)  # as wide as it may become before the sides take any room
    inner.append(line)
    if action is not None:
        inner += [8, _centred(action)]
    inner.append(0)
    return holder(column(*inner, gap=4, margin=24))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def clear(layout: QLayout) -> None:
    """Remove and delete everything inside a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.widget()
        if inner is not None:
            inner.hide()
            inner.deleteLater()
        below = item.layout()
        if below is not None:
            clear(below)


def _centred(widget: QWidget) -> QHBoxLayout:
    return row(0, widget, 0)


def _fill(
    layout: QBoxLayout, items: tuple[QWidget | QLayout | int, ...], gap: int, margin: int
) -> None:
    edge = theme.px(margin)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(theme.px(gap))
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif item:
            layout.addSpacing(theme.px(item))
        else:
            layout.addStretch(1)


class Flow(QLayout):
    """Lays chips out like words: from the leading edge, and on a new line where one is full."""

    def __init__(self, gap: int = 8) -> None:
        """Begin empty."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = theme.px(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Qt: the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high for this width."""
        return wrapped(self, QRect(0, 0, width, 0), move=False, gap=self._gap)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: place everything."""
        super().setGeometry(rect)
        wrapped(self, rect, move=True, gap=self._gap)

    def sizeHint(self) -> QSize:
        """Qt: as small as can be; the height comes from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Qt: room for the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size


def wrapped(layout: QLayout, rect: QRect, *, move: bool, gap: int = -1) -> int:
    """Place the items of a layout like words, on as many lines as they need.

    Args:
        layout: its items that are empty space are left out.
        rect: the room.
        move: whether they are placed; else only the height is found out.
        gap: pixels between items; by default the layout's own.

    Returns: the height they take.
    """
    parent = layout.parentWidget()
    mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
    space = layout.spacing() if gap < 0 else gap
    x, y, line = 0, 0, 0
    for item in [layout.itemAt(at) for at in range(layout.count())]:
        if item is None or item.isEmpty() or item.spacerItem() is not None:
            continue
        size = item.sizeHint()
        size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
        if item.hasHeightForWidth():
            size.setHeight(max(size.height(), item.heightForWidth(size.width())))
        if x and x + size.width() > rect.width():
            x, y, line = 0, y + line + space, 0
        if move:
            left = rect.right() - x - size.width() + 1 if mirrored else rect.left() + x
            item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
        x += size.width() + space
        line = max(line, size.height())
    return y + line


def flow(*items: QWidget, gap: int = 8) -> Flow:
    """Return items side by side, on as many lines as they need."""
    made = Flow(gap)
    for item in items:
        made.addWidget(item)
    return made
