"""The navigation at the leading edge: words and drawings, or drawings alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.base.text import translate
from app.ui import theme
from app.ui.icons import icon, icon_size
from app.ui.parts import column, holder, label, scroll, tool
from app.ui.routes import ROUTES, Route

_HIGH, _LOW = 36, 32
"""Pixels of an entry: as it is, and where the window is too low for all of them."""
_WIDE, _BESIDE = 184, 46
"""Pixels across an entry; what drawing and edges take of them."""
_GAP = 6
"""Pixels that always part two groups."""


class _Entry(QToolButton):
    """One page, with room for a number that waits there."""

    def __init__(self, route: Route, *, folded: bool) -> None:
        super().__init__()
        self.route = route
        name = translate("shell", route.title)
        self.setObjectName("nav")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(f"\u2002{name}")  # a little air between drawing and word
        self.setAccessibleName(name)
        self.setFont(_face(self.text()))
        self.setIconSize(icon_size())
        self.setMaximumHeight(theme.px(_HIGH))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if folded else style.ToolButtonTextBesideIcon
        )
        if folded:
            self.setToolTip(name)
        self.toggled.connect(self._paint_icon)
        self._paint_icon(False)
        self._badge = QLabel()
        self._badge.setProperty("role", "small")
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addStretch(1)
        inside.addWidget(self._badge)
        inside.addSpacing(theme.px(8))  # unlike a margin, it changes sides in Arabic
        self._badge.setVisible(False)
        self._folded = folded

    def sizeHint(self) -> QSize:
        """Qt: as wide as the column."""
        return QSize(theme.px(36 if self._folded else _WIDE), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower beside a scroll bar, lower where the window is low."""
        return QSize(theme.px(32), theme.px(_LOW))

    def count(self, number: int) -> None:
        """Show how much waits behind this entry; nothing for none."""
        self._badge.setText(str(number) if number else "")
        self._badge.setVisible(bool(number) and not self._folded)
        name = translate("shell", self.route.title)
        if number:
            name = translate("shell", "{page}, {n} waiting", page=name, n=number)
        self.setAccessibleName(name)

    def _paint_icon(self, checked: bool) -> None:
        self.setIcon(icon(self.route.drawing, "on_soft" if checked else "muted"))


def _face(words: str) -> QFont:
    """Return the letters of an entry: a little narrower where bold ones would be cut."""
    made = theme.font(bold=True)
    needed = QFontMetrics(made).horizontalAdvance(words)
    room = theme.px(_WIDE - _BESIDE)
    made.setStretch(min(100, 100 * room // max(1, needed)))
    made.setBold(False)
    return made


class Sidebar(QWidget):
    """The list of pages; up and down move in it, Enter opens."""

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(self, routes: Sequence[Route], *, folded: bool) -> None:
        """Set the entries, one for each page."""
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", right_to_left)
        self.setFixedWidth(theme.px(52 if folded else 200))
        self._entries: dict[str, _Entry] = {}
        lines = QVBoxLayout(self)
        edge = theme.px(8)
        far = (0, edge, edge, edge) if right_to_left else (edge, edge, 0, edge)
        lines.setContentsMargins(*far)  # at the far edge the entries leave room for a scroll bar
        lines.setSpacing(theme.px(2))
        lines.addLayout(self._head(folded=folded))
        lines.addSpacing(theme.px(8))
        lines.addWidget(self._list(routes, folded=folded), 1)

    def _list(self, routes: Sequence[Route], *, folded: bool) -> QWidget:
        """The entries; they move up and down where the window is too low for all."""
        lines = column(gap=1)
        group = 0
        for route in routes:
            if route.group != group:
                lines.addSpacing(theme.px(_GAP))
                lines.addSpacerItem(_spring())
                if route.group == ROUTES[-1].group:
                    lines.addStretch(1)
                group = route.group
            entry = _Entry(route, folded=folded)
            entry.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            entry.setMaximumWidth(theme.px(36 if folded else 184))
            entry.clicked.connect(lambda _=False, key=route.key: self.chosen.emit(key))
            self._entries[route.key] = entry
            lines.addWidget(entry)
        self._area = scroll(holder(lines), name="clear")
        self._area.setMinimumHeight(theme.px(36))
        return self._area

    def light(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._entries:
            self._entries[key].setChecked(True)
            self._area.ensureWidgetVisible(self._entries[key])

    def count(self, key: str, number: int) -> None:
        """Show how much waits behind an entry."""
        self._entries[key].count(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: move between the entries with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        entries = list(self._entries.values())
        focused = [at for at, entry in enumerate(entries) if entry.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        there = entries[(focused[0] + step) % len(entries)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(there)

    def _head(self, *, folded: bool) -> QHBoxLayout:
        """The product's name and the button that folds the column."""
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        name = translate("shell", "Show the names") if folded else translate("shell", "Fold")
        drawing = "panel-left-open" if folded else "panel-left-close"
        fold = tool(name, drawing, lambda: self.folded.emit(not folded))
        if not folded:
            title = label("Passerelle", "heading")
            line.addSpacing(theme.px(10))
            line.addWidget(title)
            line.addStretch(1)
        line.addWidget(fold)
        line.addSpacing(theme.px(8))
        return line


def _spring() -> QSpacerItem:
    """Return the rest of the room between two groups, which goes first where there is little."""
    policy = QSizePolicy.Policy
    return QSpacerItem(0, theme.px(10), policy.Minimum, policy.Maximum)
