"""From the first frame to the open database: what is heavy happens here, in a thread."""

from __future__ import annotations

import contextlib
import gc
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer
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
    from app.services.glance import Glance
    from app.services.restore import Offered, Restored
    from app.services.who import Who
    from app.ui.session import Session, Store


_OF_SERVERS = frozenset(
    f"server_{end}"
    for end in ("password_needed", "password", "login", "no_database", "certificate")
)
"""What a person can put right by saying something else of the server."""


class Opening(QObject):
    """Finds and opens the database, then lets the window in; asks where there is none."""

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        file: Path | None,
        *,
        training: bool,
        behind: Callable[[], object] | None = None,
    ) -> None:
        """Prepare; ``begin`` starts once the first frame is painted.

        Args:
            window: where the pages are shown.
            runner: who does the work.
            file: a database, or a package for the one used last; None for that one.
            training: open the throw-away training database instead.
            behind: done in the thread before a database is opened for good.
        """
        super().__init__(window)
        self._window = window
        self._runner = runner
        package = file is not None and file.suffix.lower() in KINDS
        self._files = [file.absolute()] if file is not None and package else []
        self._database = None if package else file
        self._training = training
        self._all_the_same = False
        """Whether the person wants to see a database although it is damaged."""
        self._behind = behind or _nothing
        self._begun: Store | None = None
        """What a look has begun to read."""
        self._early: Session | None = None
        """The session of a database that is still being opened, while it shows what a glance saw.
        """
        self._heard = ""

    def begin(self) -> None:
        """Look at the database, then import and open it, all in a thread."""
        self._runner.ask(self, self._look, self._on_looked, self._on_failed, writes=True)

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
        session, self._early = self._early, None
        if session is None:
            self._speak_like(who)
            session = Session(store, who, self._runner)
            session.moved.connect(self.move_to)
            self._window.enter(session)
        else:
            session.moved.connect(self.move_to)
            session.opened(who)
        if self._files:
            files, self._files = self._files, []
            self._window.receive(files)
        if session.protected:
            self._watch(session)
        self._come_when_called(session)
        if not session.viewing:
            from app.ui.elsewhere import Elsewhere

            Elsewhere(session)
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
        path = session.who.database
        session.close()
        session.deleteLater()
        self._window.session = None
        protection.lock(path)
        self.ask(path)

    def move_to(self, path: Path) -> None:
        """Close the open database and open another."""
        session = self._window.session
        if session is not None:
            session.close()
            session.deleteLater()
            self._window.session = None
        self._database, self._training = path, False
        self.begin()

    def go_back(self, kept: Path, path: Path) -> None:
        """Put a backup in the place of a database that nobody has open, and open it."""
        from app.services import restore

        window = self._window
        title = translate("restore", "Restoring the backup…")
        window.cover(empty_state("history", title, str(kept.name)))

        def done(found: Restored) -> None:
            self.begin()
            aside = found.kept.name if found.kept else "–"
            said = translate(
                "restore", "Restored. The database of before is kept: {file}", file=aside
            )
            window.toast.say(said, "good")

        def failed(error: Exception) -> None:
            self.begin()
            window.toast.say(worded(error), "bad")

        self._database = path
        self._runner.ask(window, lambda: restore.restore(kept, path), done, failed, writes=True)

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
            sole.claim(session.who.database)
        calls = QFileSystemWatcher(session)
        if sole.call_of(session.who.database).exists():
            calls.addPath(str(sole.call_of(session.who.database)))
        calls.fileChanged.connect(lambda _: self._on_called(session.who.database))

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

    def _look(self) -> Glance | None:
        """Look at the database where the page wanted can begin with what is seen at once."""
        self._begun = None
        wanted = route(self._window.key)
        path = self._path() if wanted.early and not self._training else None
        if path is None or not path.is_file():
            return None
        from app.services import glance, sole

        sole.claim(path, self._files)
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
        sole.claim(path, self._files)
        store = start.open_store(path, lasting=True, begun=self._begun)
        if not start.who(store).training:
            lately.remember(path)
        return store

    def _settle(self, session: Session) -> None:
        """Behind the first page: fetch the code of the others, and what the last closing left."""

        def work() -> tuple[list[Message], Offered | None]:
            from app.services import closing, soundness

            unsound = soundness.look(session.store)
            offered = _newest_good(session.store.path) if unsound else None
            news = unsound + closing.news(session.store)
            for found in (*ROUTES, *HIDDEN):
                _bring(found)
            return news, offered

        def done(told: tuple[list[Message], Offered | None]) -> None:
            news, offered = told
            if offered is not None and not self._all_the_same:
                self._leave_unsound(session, offered)
                return
            session.store.notices += news
            if news and (page := self._window.page()) is not None:
                page.refresh()

        session.ask_later(session, work, done)

    def _leave_unsound(self, session: Session, found: Offered) -> None:
        """Close a database in which damage was found, and offer to go back to a backup."""
        from app.services import start

        if self._window.session is not session:
            return
        path = session.store.path
        session.closing.emit()  # who listens to the file lets go of it
        session.runner.wait()
        start.close_store(session.store)
        session.deleteLater()
        self._window.session = None
        self._show_damaged(path, found, self._open_all_the_same)

    def _open_all_the_same(self) -> None:
        self._all_the_same = True
        self.begin()

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
        if isinstance(error, AppError) and error.code in _OF_SERVERS:
            self._ask_server(error)
            return
        if isinstance(error, AppError) and error.code in {"store_damaged", "not_our_database"}:
            path = Path(str(error.params["path"]))
            self._runner.ask(
                self,
                lambda: _newest_good(path),
                lambda found: (
                    self._show_damaged(path, found) if found else self._show_failed(error)
                ),
                lambda _: self._show_failed(error),
                writes=False,
            )
            return
        if isinstance(error, AppError) and error.code == "window_open" and self._files:
            self._window.close()  # the other window has come to the front and shows the package
            return
        self._show_failed(error)

    def _ask_server(self, error: AppError) -> None:
        """Ask anew for what a server wants to know, or whether it is another one by now."""
        from app.ui.server_form import ServerPage

        path = self._path()
        if path is None:
            self._show_failed(error)
            return
        theme.load_fonts(arabic=True)
        page = ServerPage(path, self._runner, worded(error), self._on_other)
        page.found.connect(self.move_to)
        self._window.cover(page)
        page.setFocus()

    def _show_failed(self, error: Exception) -> None:
        again = button(translate("start", "Try again"), self.begin, kind="primary")
        title = translate("start", "The database could not be opened")
        self._window.cover(empty_state("circle-alert", title, worded(error), again))

    def _show_damaged(
        self, path: Path, found: Offered, stay: Callable[[], object] | None = None
    ) -> None:
        """Offer the newest good backup of a database that is damaged, with what it lacks."""
        from app.ui.damaged_page import DamagedPage, Ways

        theme.load_fonts(arabic=True)
        ways = Ways(self.go_back, self._on_other, stay)
        self._window.cover(DamagedPage(path, found, ways))

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


def _newest_good(path: Path) -> Offered | None:
    from app.services import restore

    return restore.newest_good(path)


def _bring(found: Route) -> None:
    """Import the code of a page."""
    importlib.import_module(f"app.ui.pages.{found.module}")
