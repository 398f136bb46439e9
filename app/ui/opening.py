"""From the first frame to the open database: what is heavy happens here, in a thread."""

from __future__ import annotations

import contextlib
import gc
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.base import text
from app.base.errors import AppError
from app.base.text import Message, translate
from app.ui import i18n, preferences, theme
from app.ui.errors import worded
from app.ui.jobs import Runner
from app.ui.main_window import MainWindow
from app.ui.parts import button, empty_state
from app.ui.routes import HIDDEN, ROUTES, Route, route

if TYPE_CHECKING:
    from app.services.glance import Glance
    from app.services.who import Who
    from app.ui.session import Session, Store


class Opening(QObject):
    """Finds and opens the database, then lets the window in; asks where there is none."""

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        database: Path | None,
        *,
        training: bool,
        behind: Callable[[], object] | None = None,
    ) -> None:
        """Prepare; ``begin`` starts once the first frame is painted.

        Args:
            window: where the pages are shown.
            runner: who does the work.
            database: the database to open; None: the one used last.
            training: open the throw-away training database instead.
            behind: done in the thread before a database is opened for good.
        """
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._database = database
        self._training = training
        self._behind = behind or _nothing
        self._begun: Store | None = None
        """What a look has begun to read."""
        self._early: Session | None = None
        """The session of a database that is still being opened, while it shows what a glance saw.
        """

    def begin(self) -> None:
        """Look at the database, then import and open it, all in a thread."""
        self._runner.ask(self, self._look, self._on_looked, self._on_failed, writes=True)

    def use(self, store: Store) -> None:
        """Show the pages of a store that is open already."""
        from app.services import start
        from app.ui.session import Session

        theme.load_fonts(arabic=True)
        who = start.who(store)
        self._window.chosen.started = self._window.chosen.started or not who.training
        preferences.keep(self._window.chosen)
        session, self._early = self._early, None
        if session is None:
            self._speak_like(who)
            session = Session(store, who, self._runner)
            self._window.enter(session)
        else:
            session.opened(who)
        if session.protected:
            self._watch(session)
        self._come_when_called(session)
        self._settle(session)

    def ask(self, path: Path) -> None:
        """Show the locked window, and open the database once its passphrase is given."""
        from app.ui.unlock_page import UnlockPage

        theme.load_fonts(arabic=True)
        self._database, self._training = path, False
        page = UnlockPage(path, self._runner, self._on_other)
        page.unlocked.connect(self.begin)
        self._window.cover(page)
        page.setFocus()

    def lock(self) -> None:
        """Close the database, forget its key, and ask for the passphrase again."""
        from app.services import protection

        session, page = self._window.session, self._window.page()
        if session is None or not session.protected or (page is not None and not page.leave()):
            return
        path = session.store.path
        session.close()
        session.deleteLater()
        self._window.session = None
        protection.lock(path)
        self.ask(path)

    def _watch(self, session: Session) -> None:
        """Lock a protected database once nobody is there any more."""
        from app.ui.idle import Idle

        self._window.locking.connect(self.lock)
        idle = Idle(session, lambda: session.lock_after)
        idle.gone.connect(self.lock)

    def _come_when_called(self, session: Session) -> None:
        """Keep other windows out of this database, and come to the front when one asks for it."""
        from app.services import sole

        with contextlib.suppress(AppError):  # an opened one is claimed already, a new one is ours
            sole.claim(session.store.path)
        calls = QFileSystemWatcher(session)
        if sole.call_of(session.store.path).exists():
            calls.addPath(str(sole.call_of(session.store.path)))
        calls.fileChanged.connect(self._on_called)

    def _on_called(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def _on_other(self) -> None:
        from app.ui import prompts

        chosen = prompts.database(self._window, translate("start", "Open a database"))
        if chosen is not None:
            self._database = chosen
            self.begin()

    def _look(self) -> Glance | None:
        """Look at the database where the page wanted can begin with what is seen at once."""
        self._begun = None
        wanted = route(self._window.key)
        path = self._path() if wanted.early and not self._training else None
        if path is None or not path.is_file():
            return None
        from app.services import glance, sole

        sole.claim(path)
        self._begun = glance.begin_store(path, lasting=True)
        seen = glance.look(self._begun)
        if seen is not None:
            _bring(wanted)
        return seen

    def _on_looked(self, glance: Glance | None) -> None:
        """Show what was seen; what is heavy comes behind the first rows."""
        if glance is None or not route(self._window.key).early:  # the person went elsewhere
            if glance is not None:
                glance.close()
            self._go_on()
            return
        from app.ui.session import Session

        self._speak_like(glance.who)
        self._early = Session(glance.store, glance.who, self._runner, glance)
        shown = QTimer(self._early, singleShot=True, interval=0)  # once everything has its place
        shown.timeout.connect(self._on_shown)
        self._early.peeked.connect(shown.start)
        self._window.enter(self._early)

    def _on_shown(self) -> None:
        if self._early is not None:
            self._early.peeked.disconnect()
        self._window.repaint()  # now, or it would share the processor with all those imports
        self._go_on()

    def _go_on(self) -> None:
        self._runner.ask(self, self._open, self._on_opened, self._on_failed, writes=True)

    def _path(self) -> Path | None:
        """Return the database to open; None where there is none yet."""
        from app.services import lately

        return self._database or next((p for p in lately.recent() if p.exists()), None)

    def _open(self) -> Store | None:
        from app.services import lately, sole, start

        self._behind()
        self._behind = _nothing

        _bring(route(self._window.key))
        if self._training:
            folder = preferences.home() / "training"
            return start.training_store(folder, language=text.language())
        path = self._path()
        if path is None:
            return None
        sole.claim(path)
        store = start.open_store(path, lasting=True, begun=self._begun)
        if not start.who(store).training:
            lately.remember(path)
        return store

    def _settle(self, session: Session) -> None:
        """Behind the first page: fetch the code of the others, and what the last closing left."""

        def work() -> list[Message]:
            from app.services import closing, soundness

            news = soundness.look(session.store) + closing.news(session.store)
            for found in (*ROUTES, *HIDDEN):
                _bring(found)
            return news

        def done(news: list[Message]) -> None:
            session.store.notices += news
            if news and (page := self._window.page()) is not None:
                page.refresh()

        session.ask_later(session, work, done)

    def _on_opened(self, store: Store | None) -> None:
        _collect_again()
        if store is not None:
            self.use(store)
            return
        from app.ui.wizards.first_start import FirstStart

        theme.load_fonts(arabic=True)
        wizard = FirstStart(self._window, self._runner)
        wizard.opened.connect(self.use)
        wizard.locked.connect(self.ask)
        self._window.cover(wizard)

    def _on_failed(self, error: Exception) -> None:
        """Ask for the passphrase, or say why it could not be opened and offer to look again."""
        _collect_again()
        self._forget_early()
        if isinstance(error, AppError) and error.code == "passphrase_needed":
            self.ask(Path(str(error.params["path"])))
            return
        again = button(translate("start", "Try again"), self.begin, kind="primary")
        title = translate("start", "The database could not be opened")
        self._window.cover(empty_state("circle-alert", title, worded(error), again))

    def _forget_early(self) -> None:
        """Take away what a glance showed of a database that could not be opened."""
        session, self._early = self._early, None
        if session is not None:
            if session.glance is not None:
                session.glance.close()
            session.deleteLater()
            self._window.session = None

    def _speak_like(self, who: Who) -> None:
        """Take the language of the database where this computer has none of its own."""
        chosen = self._window.chosen
        if not chosen.language and who.language in i18n.offered():
            app = QApplication.instance()
            if isinstance(app, QApplication):
                i18n.choose(app, who.language)


def _nothing() -> None:
    """Do nothing."""


def _collect_again() -> None:
    """Look for objects nobody needs once more; those of the start stay, and are passed over."""
    gc.freeze()
    gc.enable()


def _bring(found: Route) -> None:
    """Import the code of a page."""
    importlib.import_module(f"app.ui.pages.{found.module}")
