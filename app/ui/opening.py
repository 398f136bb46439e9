"""From the first frame to the open database: what is heavy happens here, in a thread."""

from __future__ import annotations

import contextlib
import gc
import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.base import text
from app.base.errors import AppError
from app.base.text import Message, translate
from app.ui import i18n, preferences, theme
from app.ui.drop_zone import KINDS
from app.ui.errors import worded
from app.ui.jobs import Runner
from app.ui.main_window import MainWindow
from app.ui.parts import button, empty_state
from app.ui.routes import HIDDEN, ROUTES, Route, route

if TYPE_CHECKING:
    from app.services.who import Who
    from app.ui.session import Session, Store


class Opening(QObject):
    """Finds and opens the database, then lets the window in; asks where there is none."""

    def __init__(
        self, window: MainWindow, runner: Runner, file: Path | None, *, training: bool
    ) -> None:
        """Prepare; ``begin`` starts once the first frame is painted.

        Args:
            window: where everything is shown.
            runner: who opens the database.
            file: a database, or a package for the one used last; None for that one.
            training: open the training database instead.
        """
        super().__init__(window)
        self._window = window
        self._runner = runner
        package = file is not None and file.suffix.lower() in KINDS
        self._files = [file.absolute()] if file is not None and package else []
        self._database = None if package else file
        self._training = training
        self._heard = ""

    def begin(self) -> None:
        """Import and open in a thread."""
        self._runner.ask(self, self._open, self._on_opened, self._on_failed, writes=True)

    def show_package(self, file: Path) -> None:
        """Show a package now, or as soon as a database is open."""
        if self._window.session is None:
            self._files.append(file)
        else:
            self._window.receive([file])

    def listen(self) -> None:
        """Hear of double clicks that the system tells while the program runs."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Qt: macOS tells a double click as an event, not on the command line."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.show_package(Path(event.file()))
            return True
        return False

    def use(self, store: Store) -> None:
        """Show the pages of a store that is open already."""
        from app.services import start
        from app.ui.session import Session

        theme.load_fonts(arabic=True)
        who = start.who(store)
        self._window.chosen.started = self._window.chosen.started or not who.training
        preferences.keep(self._window.chosen)
        self._speak_like(who)
        session = Session(store, who, self._runner)
        self._window.enter(session)
        if self._files:
            files, self._files = self._files, []
            self._window.receive(files)
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
        calls.fileChanged.connect(lambda _: self._on_called(session.store.path))

    def _on_called(self, database: Path) -> None:
        from app.services import sole

        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        name, files = sole.newest_call(database)
        if files and name != self._heard:  # one call may change its file twice
            self._window.receive(files)
        self._heard = name

    def _on_other(self) -> None:
        from app.ui import prompts

        chosen = prompts.database(self._window, translate("start", "Open a database"))
        if chosen is not None:
            self._database = chosen
            self.begin()

    def _open(self) -> Store | None:
        from app.services import sole, start

        _bring(route(self._window.key))
        if self._training:
            folder = preferences.home() / "training"
            return start.training_store(folder, language=text.language())
        path = self._database or next((p for p in start.recent() if p.exists()), None)
        if path is None:
            return None
        sole.claim(path, self._files)
        store = start.open_store(path, lasting=True)
        if not start.who(store).training:
            start.remember(path)
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
        if isinstance(error, AppError) and error.code == "passphrase_needed":
            self.ask(Path(str(error.params["path"])))
            return
        if isinstance(error, AppError) and error.code == "window_open" and self._files:
            self._window.close()  # the other window has come to the front and shows the package
            return
        again = button(translate("start", "Try again"), self.begin, kind="primary")
        title = translate("start", "The database could not be opened")
        self._window.cover(empty_state("circle-alert", title, worded(error), again))

    def _speak_like(self, who: Who) -> None:
        """Take the language of the database where this computer has none of its own."""
        chosen = self._window.chosen
        if not chosen.language and who.language in i18n.offered():
            app = QApplication.instance()
            if isinstance(app, QApplication):
                i18n.choose(app, who.language)


def _collect_again() -> None:
    """Look for objects nobody needs once more; those of the start stay, and are passed over."""
    gc.freeze()
    gc.enable()


def _bring(found: Route) -> None:
    """Import the code of a page."""
    importlib.import_module(f"app.ui.pages.{found.module}")
