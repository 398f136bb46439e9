"""The bar above every page: search, what is not sent yet, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from app.base import text
from app.base.text import translate
from app.ui import i18n, theme
from app.ui.parts import button, label, restyle, tool
from app.ui.search_box import SearchBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QProgressBar

    from app.ui.waiting import Wait

_BUSY = 8
"""Pixels of the line that says that something goes on."""
_LEVELS = 4
"""Ways to show the bar, from all words to hardly any."""


class Topbar(QWidget):
    """Search at the leading side, state and language at the other; words give way to room."""

    language_chosen = Signal(str)
    pending_clicked = Signal()
    stop_clicked = Signal()

    def __init__(self) -> None:
        """Set the bar; the number of unsent changes comes later."""
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(52))
        self._unsent = -1
        self.busy: QProgressBar | None = None
        """Made when something first takes longer than a moment, with the two beside it."""
        self.left: QLabel | None = None
        self.stop: QPushButton | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.px(24), 0, theme.px(16), 0)
        self._line.setSpacing(theme.px(12))
        self.search = SearchBox()
        self._line.addWidget(self.search, 3)
        self._line.addStretch(1)
        self.who = button("", kind="quiet")
        self.who.setVisible(False)
        self._line.addWidget(self.who)
        self.pending = button("", kind="pending")
        self.pending.setVisible(False)
        self.pending.clicked.connect(self.pending_clicked)
        self._line.addWidget(self.pending)
        self._language = self._languages()
        self._line.addWidget(self._language)
        self.lock = tool(translate("shell", "Lock"), "lock")
        self.lock.setVisible(False)
        self._line.addWidget(self.lock)

    def show_pending(self, number: int) -> None:
        """Say how many changes are in no package yet."""
        self._unsent = number
        self.pending.setAccessibleName(self._pending_words())
        self.pending.setProperty("calm", not number)
        restyle(self.pending)
        self._fit()

    def show_busy(self, wait: Wait | None) -> None:
        """Show how what somebody waits for stands, with a button to stop it; None: no more."""
        if self.busy is None:
            if wait is None:
                return
            self._make_busy()
        assert self.busy is not None  # noqa: S101  (made above)
        assert self.left is not None  # noqa: S101
        assert self.stop is not None  # noqa: S101
        self.busy.setVisible(wait is not None)
        stops = wait is not None and wait.stops
        words = _left(wait.left) if wait is not None and wait.left else ""
        if wait is not None:
            self.busy.setRange(0, wait.total)
            self.busy.setValue(wait.done)
            self.busy.setAccessibleDescription(words)
        shape = (stops, len(words))
        before = (self.stop.isVisibleTo(self), len(self.left.text()))
        self.left.setText(words)
        self.stop.setVisible(stops)
        if shape != before:
            self._fit()

    def _make_busy(self) -> None:
        from PySide6.QtWidgets import QProgressBar

        self.busy = QProgressBar(self)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("exchange", "Working"))
        self.left = label("", "small")
        self.stop = button(translate("exchange", "Stop"), kind="quiet", drawing="x")
        self.stop.clicked.connect(self.stop_clicked)
        at = self._line.indexOf(self.who)
        self._line.insertWidget(at, self.left)
        self._line.insertWidget(at + 1, self.stop)
        self._place_busy()

    def _place_busy(self) -> None:
        if self.busy is not None:
            high = theme.px(_BUSY)
            self.busy.setGeometry(0, self.height() - high, self.width(), high)

    def show_who(self, name: str) -> None:
        """Say whose laptop this is."""
        self.who.setText(name)
        self.who.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()
        self._place_busy()

    def _fit(self) -> None:
        """Leave words away, the least needed first, until nothing lies on anything else."""
        for level in range(_LEVELS):
            self._shorten(level)
            if self._needed() <= self.width():
                break
        self._line.activate()  # at once: a word more or less is a width more or less

    def _shorten(self, level: int) -> None:
        """Show the bar in one of its ways; what is left away is a tip."""
        whole = self._pending_words()
        short = i18n.number(self._unsent) if self._unsent else "✓"
        _say(self.pending, whole, short if level > 0 else whole)
        self.pending.setVisible(self._unsent >= 0)
        name = i18n.NAMES[text.language()]
        _say(self._language, name, "" if level > 1 else f"\u2009{name}")
        self.who.setVisible(bool(self.who.text()) and level < _LEVELS - 1)
        if self.left is not None:
            self.left.setVisible(bool(self.left.text()) and level == 0)

    def _needed(self) -> int:
        """Return the pixels that search and buttons take at least."""
        others = (self.left, self.stop, self.who, self.pending, self._language, self.lock)
        shown = [each.sizeHint().width() for each in others if each and not each.isHidden()]
        edges = self._line.contentsMargins()
        gaps = (len(shown) + 1) * self._line.spacing()
        return self.search.minimumWidth() + sum(shown) + gaps + edges.left() + edges.right()

    def _pending_words(self) -> str:
        if self._unsent:
            return translate("shell", "%n changes not sent", self._unsent)
        return translate("shell", "Everything sent")

    def _languages(self) -> QPushButton:
        """The switch: every language in its own words."""
        shown = button(i18n.NAMES[text.language()], kind="quiet", drawing="languages")
        shown.setAccessibleName(translate("shell", "Language"))
        menu = QMenu(shown)
        group = QActionGroup(menu)
        for code in i18n.offered():
            action = QAction(i18n.NAMES[code], menu, checkable=True)
            action.setChecked(code == text.language())
            action.triggered.connect(lambda _=False, c=code: self.language_chosen.emit(c))
            group.addAction(action)
            menu.addAction(action)
        shown.setMenu(menu)
        return shown


def _left(seconds: int) -> str:
    """Say how long it may still take."""
    return translate("shell", "about {time} left", time=i18n.duration(seconds))


def _say(shown: QPushButton, whole: str, words: str) -> None:
    """Write on a button, and put what is not written into its tip."""
    if shown.text() != words:
        shown.setText(words)
    shown.setToolTip("" if whole in words else whole)
