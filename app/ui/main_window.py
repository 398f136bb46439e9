"""The frame: navigation, bar, page, messages. Painted before any database is touched."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

# Only what the first frame needs: what is inside the window, and the ``Qt`` namespace, take longer
# to import than an empty window to show, and are imported where they are used.
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.base import text
from app.ui import i18n, preferences, theme
from app.ui.first_frame import FirstFrame
from app.ui.preferences import Preferences
from app.ui.routes import PARENTS, offered, route

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from app.domain.record import Changes
    from app.ui.page import Page
    from app.ui.search_box import Found
    from app.ui.session import Session
    from app.ui.sidebar import Sidebar
    from app.ui.topbar import Topbar
    from app.ui.trainer import Trainer
    from app.ui.waiting import Wait

_NARROW = 1000
"""Width in pixels, at text size 100 %, below which the navigation folds by itself."""


class MainWindow(QMainWindow):
    """The one window; it is rebuilt in place when language, theme or text size change."""

    painted = Signal()
    """The first frame is on the screen."""
    locking = Signal()
    """The person wants the database locked."""

    def __init__(self, chosen: Preferences) -> None:
        """Set the frame, still without a database."""
        super().__init__()
        self.chosen = chosen
        self.session: Session | None = None
        self._trail: list[tuple[str, dict[str, Any]]] = []
        self._recent: list[Found] = []
        self._pages: dict[str, Page] = {}
        self._actions: list[QAction] = []
        self.trainer: Trainer | None = None
        self._cover: QWidget | None = None
        self.setWindowTitle("Passerelle")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(720, 480)
        self._folded = chosen.folded or self.width() < theme.px(_NARROW)
        self._built = False
        self._closing = False
        """Whether the person was told that work keeps the window open."""
        self._shape: tuple[object, ...] = ()
        first = FirstFrame(folded=self._folded, started=chosen.started)
        first.painted.connect(self.painted)
        self.setCentralWidget(first)

    # --- What others ask of the window ---------------------------------------------------

    def build(self) -> None:
        """Put navigation and bar where the first frame showed them; nothing if they are there."""
        if not self._built:
            self._build()

    def enter(self, session: Session) -> None:
        """Show the pages of an open database."""
        self.session = session
        session.setParent(self)
        session.said.connect(self._on_said)
        session.offered.connect(self._on_offered)
        session.asked_for.connect(self._on_asked_for)
        session.hub.changed.connect(self._on_changed)
        session.waiting.told.connect(self._on_busy)
        self._cover = None
        self._trail = self._trail or [("home", {})]
        if self._pages or self._shape != self._wanted():  # pages belong to their session
            self._build()
        self._reshow()

    def cover(self, page: QWidget) -> None:
        """Show one widget instead of navigation and pages: the first start, or trouble."""
        self._cover = page
        self._build()

    def go(self, key: str, **what: Any) -> None:  # noqa: ANN401  (each page knows its own words)
        """Show a page; before the database is open, remember to."""
        page = self._pages.get(self._trail[-1][0]) if self._trail else None
        if page is not None and not page.leave():
            return
        self._trail = [*self._trail[-30:], (key, what)]
        self._reshow()

    def receive(self, files: list[Path]) -> None:
        """Show packages on the page that takes them; nothing is taken before somebody says so."""
        self.go("reception" if self.headquarters else "exchange", files=files)

    @property
    def key(self) -> str:
        """Return the key of the page that is shown, or will be once the database is open."""
        return self._trail[-1][0] if self._trail else "home"

    @property
    def headquarters(self) -> bool:
        """Whether the open database is that of headquarters."""
        return self.session is not None and self.session.at_headquarters()

    @property
    def training(self) -> bool:
        """Return whether what is open is there to be thrown away."""
        return self.session is not None and self.session.who.training

    @property
    def viewing(self) -> bool:
        """Return whether what is open is only looked at."""
        return self.session is not None and self.session.viewing

    def page(self) -> Page | None:
        """Return the page that is shown."""
        return self._pages.get(self._trail[-1][0]) if self._trail else None

    def speak(self, code: str) -> None:
        """Change the language at once."""
        self.chosen.language = code
        i18n.choose(cast("QApplication", QApplication.instance()), code)
        if code == "ar":
            theme.load_fonts(arabic=True)
        self.rebuild()
        if self.session is not None and not self.viewing:
            self.session.keep_language(code)

    def dress(self, name: str, scale: int) -> None:
        """Change theme and text size at once."""
        self.chosen.theme, self.chosen.scale = name, scale
        theme.apply(cast("QApplication", QApplication.instance()), name, scale)
        self.rebuild()

    def rebuild(self) -> None:
        """Make every text, colour and length anew and show the same page again.

        Where a page waits for a child process, that comes to its end first.
        """
        preferences.keep(self.chosen)
        from app.ui import unfinished

        if self.session is not None and unfinished.after(self, self.rebuild):
            return
        page = self.page()
        if page is not None:
            key, what = self._trail[-1]
            self._trail[-1] = key, {**what, **page.now()}
        self._build()
        if self.session is not None and self._cover is None:
            self._reshow()

    def search(self) -> None:
        """Put the cursor into the search."""
        from PySide6.QtCore import Qt

        self.topbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.topbar.search.selectAll()

    def add_record(self) -> None:
        """Begin a new record on the page that is shown."""
        if (page := self.page()) is not None:
            page.add_record()

    def save(self) -> None:
        """Save what is being edited on the page that is shown."""
        if (page := self.page()) is not None:
            page.save()

    def undo(self) -> None:
        """Take back the last thing done here."""
        self._step(redo=False)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(redo=True)

    def print_page(self) -> None:
        """Put what the page shows on paper."""
        if (page := self.page()) is not None:
            page.print_page()

    def stop(self) -> None:
        """Stop what somebody waits for."""
        if self.session is not None:
            self.session.stop()

    def panel(self) -> None:
        """Hide the panel beside the list, or show it again."""
        if (page := self.page()) is not None:
            page.turn_panel()

    def help(self) -> None:
        """Show the help, at the field one is in or the page that is shown."""
        from app.ui.help_place import place

        if self.key != "help":
            self.go("help", **place(self.focusWidget(), self.key))

    def turn_trainer(self) -> None:
        """Turn the trainer's view on or off: larger text, and keys and clicks shown."""
        from app.ui.trainer import SCALE, Trainer

        if self.trainer is None:
            self.trainer = Trainer(self, self.chosen.scale)
            self.dress(self.chosen.theme, max(SCALE, self.chosen.scale))
        else:
            self._end_trainer()
            self.dress(self.chosen.theme, self.chosen.scale)

    def _end_trainer(self) -> None:
        if self.trainer is not None:
            self.chosen.scale = self.trainer.before
            self.trainer.stop()
            self.trainer = None

    def lock(self) -> None:
        """Close the database and ask for its passphrase again; say so where it has none."""
        if self.session is None or self.session.protected:
            self.locking.emit()
            return
        from app.ui.finding import say_open

        say_open(self.session)

    def open_server(self) -> None:
        """Ask for a database on a server, and open it instead of this one."""
        if self.session is not None:
            from app.ui.server_form import ask

            ask(self, self.session)

    def back(self) -> None:
        """Show the page before this one."""
        if len(self._trail) > 1:
            self._trail.pop()
            self._reshow()

    def fold(self) -> None:
        """Show drawings alone in the navigation, or names again."""
        self.chosen.folded = not self.chosen.folded
        self.rebuild()

    # --- Building ------------------------------------------------------------------------

    def _build(self) -> None:
        """Make the frame anew."""
        from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

        from app.ui.parts import column, row, scroll

        self._built, self._shape = True, self._wanted()
        for page in self._pages.values():
            page.hide()
        self._pages.clear()
        folded = self.chosen.folded or self.width() < theme.px(_NARROW)
        self._folded = folded
        self.sidebar = self._navigation()
        self.topbar = self._bar()
        self.stack = QStackedWidget()
        self.stack.setObjectName("content")
        whole = QWidget()
        whole.setObjectName("content")
        lines = QVBoxLayout(whole)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        if self.session is not None:
            from app.ui.bands import bands

            for band in bands(self.session):
                lines.addWidget(band)
        if self._cover is not None:
            lines.addWidget(scroll(self._cover), 1)
        else:
            right = column(self.topbar, gap=0)
            right.addWidget(self.stack, 1)
            if self.session is not None and self.training:
                from app.ui.lesson_strip import LessonStrip

                right.addWidget(LessonStrip(self.session, whole))
            lines.addLayout(row(self.sidebar, right, gap=0), 1)
        if self._cover is None and not self.chosen.started and self.session is None:
            self.sidebar.hide()
            self.topbar.hide()
        self._replace(whole)
        self._make_actions()

    def _bar(self) -> Topbar:
        """Make the bar above the pages."""
        from app.ui.topbar import Topbar

        bar = Topbar()
        bar.search.recent = self._recent
        bar.search.left.connect(self._on_search_left)
        bar.language_chosen.connect(self.speak)
        bar.pending_clicked.connect(lambda: self.go("exchange"))
        bar.stop_clicked.connect(self.stop)
        bar.who.clicked.connect(lambda: self.go("settings"))
        bar.lock.clicked.connect(self.lock)
        return bar

    def _navigation(self) -> Sidebar:
        """Make the navigation of this desk."""
        from app.ui.sidebar import Sidebar

        routes = offered(headquarters=self.headquarters, training=self.training)
        made = Sidebar(routes, folded=self._folded)
        made.chosen.connect(self.go)
        made.folded.connect(lambda _: self.fold())
        return made

    def _wanted(self) -> tuple[object, ...]:
        """Return what decides how the frame has to be made."""
        bare = not self.chosen.started and self.session is None
        return self._cover, self.training, self.viewing, self.headquarters, bare, text.language()

    def _replace(self, whole: QWidget) -> None:
        """Change the content; what the cover holds survives a rebuild."""
        from app.ui.toast import Toast

        old = self.takeCentralWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setCentralWidget(whole)
        self.toast = Toast(self)

    def _make_actions(self) -> None:
        from app.ui.actions import actions

        for action in self._actions:
            self.removeAction(action)
            action.deleteLater()
        self._actions = actions(self, self.go, training=self.training)
        self.addActions(self._actions)

    def _offer_search(self, session: Session) -> None:
        """Let pages, actions and records be found; who finds them is imported when asked."""

        def name() -> list[Found]:
            from app.ui.offers import offers

            return offers(self)

        def ask(words: str, take: Callable[[list[Found]], None]) -> None:
            from app.ui.finding import ask_records

            ask_records(session, words, take)

        self.topbar.search.offer(name)
        self.topbar.search.ask_records = ask

    def _reshow(self) -> None:
        """Show the page at the end of the trail."""
        if self.session is None or self._cover is not None or not self._trail:
            return
        key, what = self._trail[-1]
        page = self._pages.get(key)
        if page is None:
            found = route(key)
            made = getattr(importlib.import_module(f"app.ui.pages.{found.module}"), found.page)
            page = cast("Page", made(self.session))
            self._pages[key] = page
            self.stack.addWidget(page.area())
            self._offer_search(self.session)
            self._show_state(self.session)
        page.arrive(**what)
        self.stack.setCurrentWidget(page.area())
        if not self.sidebar.isAncestorOf(self.focusWidget()):
            page.take_focus()
        self.sidebar.light(PARENTS.get(key, key))

    # --- Hearing -------------------------------------------------------------------------

    def _on_asked_for(self, key: str, what: dict[str, Any]) -> None:
        self.go(key, **what)

    def _on_search_left(self) -> None:
        """Give the keyboard back to the page."""
        if (page := self.page()) is not None:
            page.take_focus()

    def _on_busy(self, wait: Wait | None) -> None:
        if self._built:
            self.topbar.show_busy(wait)

    def _on_said(self, text: str, tone: str) -> None:
        self.toast.say(text, tone)

    def _on_offered(self, text: str, tone: str, act: str, do: Callable[[], object]) -> None:
        self.toast.say(text, tone, act, do)

    def _on_changed(self, _: Changes) -> None:
        if self.session is not None:
            self._show_state(self.session)

    def _show_state(self, session: Session) -> None:
        """Keep the numbers of bar and navigation true."""
        from app.ui.finding import State, ask_state

        bar, side = self.topbar, self.sidebar

        def take(state: State) -> None:
            bar.show_pending(state.unsent)
            side.count("conflicts", state.waiting)
            side.count("library", state.publishing)

        office = i18n.left_to_right(session.who.office)
        name = f"{office} · {session.who.label}" if session.who.label else office
        bar.show_who(name)
        bar.lock.setVisible(session.protected)
        self.setWindowTitle(f"Passerelle – {session.who.office}")
        ask_state(session, bar, take)

    def _step(self, *, redo: bool) -> None:
        if self.session is not None:
            from app.ui.finding import step

            step(self.session, self, redo=redo)

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold the navigation where there is little room."""
        super().resizeEvent(event)
        if (self.chosen.folded or self.width() < theme.px(_NARROW)) != self._folded:
            QTimer.singleShot(0, self._refold)

    def _refold(self) -> None:
        """Change only the column; pages keep what they show."""
        folded = self.chosen.folded or self.width() < theme.px(_NARROW)
        if folded == self._folded or self._cover is not None or not self._built:
            return

        self._folded = folded
        old, self.sidebar = self.sidebar, self._navigation()
        place = old.parentWidget()
        if place is not None and (around := place.layout()) is not None:
            around.replaceWidget(old, self.sidebar)
        old.deleteLater()
        if self.session is not None:
            self._show_state(self.session)
        if self._trail:
            self.sidebar.light(PARENTS.get(self._trail[-1][0], self._trail[-1][0]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: packages may be dropped anywhere."""
        from app.ui.drop_zone import dropped_on

        if self.session is not None and dropped_on(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: take dropped packages to the page that receives them."""
        from app.ui.drop_zone import files_of

        self.receive(files_of(event))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: finish what was begun, then go."""
        page = self.page()
        if page is not None and not page.leave():
            event.ignore()
            return
        if self.session is not None:
            from app.ui import unfinished

            told, self._closing = self._closing, True
            if unfinished.holds_open(self, self.toast.say, told=told):
                event.ignore()
                return
        self._end_trainer()
        preferences.keep(self.chosen)
        self.hide()  # nobody waits for the backup
        if self.session is not None:
            words = self.session.close()
            self.session = None
            if words:
                from app.ui.jobs import detach

                detach(words)
        super().closeEvent(event)
