"""What every page is: a title, actions beside it, a body, and an ear for changes."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.ui import theme
from app.ui.parts import label
from app.ui.session import Session
from app.ui.turning import Headline


class Page(QWidget):
    """Base of all pages; made anew when language, theme or text size change."""

    entities: ClassVar[frozenset[str]] = frozenset()
    """Entities it shows something of; when one is touched, the page asks again."""
    wide: ClassVar[bool] = True
    """Whether the body takes all the height there is (lists do)."""

    def __init__(self, session: Session, title: str) -> None:
        """Set the frame of the page."""
        super().__init__()
        self.session = session
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stale = False
        self._shown_in: QScrollArea | None = None
        edge = theme.px(24)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        outer.setSpacing(theme.px(16))
        self.headline = Headline()
        self.headline.setSpacing(theme.px(8))
        self.heading = label(title, "title")
        self.heading.setMinimumHeight(theme.px(36))
        self.headline.addWidget(self.heading)
        self.headline.addStretch(1)
        outer.addLayout(self.headline)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(16))
        outer.addLayout(self.body, 1)
        session.hub.changed.connect(self._on_changed)

    def area(self) -> QScrollArea:
        """Return where the page is shown: it moves up and down in a window too small for it."""
        if self._shown_in is None:
            self._shown_in = QScrollArea()
            self._shown_in.setObjectName("plain")
            self._shown_in.setWidgetResizable(True)
            self._shown_in.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._shown_in.setWidget(self)
        return self._shown_in

    def heightForWidth(self, width: int) -> int:
        """Qt: no less than this, so that nothing is cut; a list needs no room for all its rows."""
        lines = self.layout()
        return -1 if lines is None else lines.totalMinimumHeightForWidth(width)

    def arrive(self, **what: Any) -> None:  # noqa: ANN401  (each page knows its own words)
        """Show what the way here asked for; nothing in particular by default."""

    def now(self) -> dict[str, Any]:
        """Return what `arrive` needs to show again what is shown and chosen now."""
        return {}

    def take_focus(self) -> None:
        """Put the keyboard where it was on this page, or where work begins on it."""
        last: QWidget | None = self.focusWidget()
        (self if last is None else last).setFocus()

    def refresh(self) -> None:
        """Ask for everything again, keeping selection and scroll."""

    def leave(self) -> bool:
        """Return whether the page may be left now."""
        return True

    def add_record(self) -> None:
        """Begin a new record of what this page shows; by default say where one can."""
        words = translate("shell", "Nothing new begins on this page. Type “new” after Ctrl+K.")
        self.session.say(words)

    def save(self) -> None:
        """Save what is being edited; by default say that nothing is."""
        self.session.say(translate("shell", "Nothing on this page waits to be saved."))

    def print_page(self) -> None:
        """Put what is shown on paper; by default say what can be printed."""
        words = translate(
            "shell",
            "There is nothing to print on this page. Lists, reports, receipts and the sheet of an"
            " initiative can be printed.",
        )
        self.session.say(words)

    def turn_panel(self) -> None:
        """Hide the panel beside the list, or show it again; by default say there is none."""
        self.session.say(translate("shell", "There is no panel on this page."))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: ask again for what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if not any(changes.touches(entity) for entity in self.entities):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
