"""The bar above every page: search, what is not sent yet, language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.base import text
from app.base.text import translate
from app.ui import i18n, theme
from app.ui.parts import button, tool
from app.ui.search_box import SearchBox


class Topbar(QWidget):
    """Search at the leading side, state and language at the other."""

    language_chosen = Signal(str)
    pending_clicked = Signal()

    def __init__(self) -> None:
        """Set the bar; the number of unsent changes comes later."""
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(52))
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(24), 0, theme.px(16), 0)
        line.setSpacing(theme.px(12))
        self.search = SearchBox()
        line.addWidget(self.search, 3)
        line.addStretch(1)
        self.who = button("", kind="quiet")
        self.who.setVisible(False)
        line.addWidget(self.who)
        self.pending = button("", kind="pending")
        self.pending.setVisible(False)
        self.pending.clicked.connect(self.pending_clicked)
        line.addWidget(self.pending)
        line.addWidget(self._languages())
        self.lock = tool(translate("shell", "Lock"), "lock")
        self.lock.setVisible(False)
        line.addWidget(self.lock)

    def show_pending(self, number: int) -> None:
        """Say how many changes are in no package yet."""
        if number:
            words = translate("shell", "%n changes not sent", number)
        else:
            words = translate("shell", "Everything sent")
        self.pending.setText(words)
        self.pending.setAccessibleName(words)
        self.pending.setProperty("calm", not number)
        self.pending.style().unpolish(self.pending)
        self.pending.style().polish(self.pending)
        self.pending.setVisible(True)

    def _languages(self) -> QWidget:
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
