"""What the pages of one open database share: the store, who works here, and the ways to ask."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.base.text import translate
from app.domain.record import Changes
from app.ui.errors import worded
from app.ui.hub import Hub
from app.ui.jobs import Runner
from app.ui.waiting import Waiting

if TYPE_CHECKING:
    from app.services.glance import Glance
    from app.services.who import Who

T = TypeVar("T")
Store = Any
"""An open database; the window only passes it on to services."""


USUAL = 10
"""Minutes without a sign of life after which a protected database locks, if nobody chose."""


class Session(QObject):
    """One open database, from the moment it is open until the window closes."""

    said = Signal(str, str)
    """A message that needs no answer, and its tone: info, good, warn or bad."""
    offered = Signal(str, str, str, object)
    """A message with something to do about it: its words, tone, and the button's words and act."""
    asked_for = Signal(str, dict)
    """The key of a page to go to, and what it should show."""
    peeked = Signal()
    """The first rows are there, or come only once the store is open."""

    closing = Signal()
    """The database is about to be closed."""

    moved = Signal(object)
    """Another database takes the place of this one: its path."""

    def __init__(
        self, store: Store, who: Who, runner: Runner, glance: Glance | None = None
    ) -> None:
        """Take an open store, or one that is still being opened, of which there is a glance."""
        super().__init__()
        self.glance = glance
        self._held: list[Callable[[], None]] = []
        self.store = store
        self.who = who
        self.runner = runner
        self.hub = Hub(self)
        self._lock_after: int | None = None
        self.waiting = Waiting(self)

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        whole: bool = False,
    ) -> None:
        """Ask a service outside the window's thread; errors are said, or go to ``failed``.

        Args:
            owner: hears the answer while it lives.
            work: the question.
            done: takes the answer.
            failed: takes an error, also that somebody stopped it: ``cancelled``.
            whole: it leaves something behind, a file, and must not be stopped halfway.
        """

        def ask() -> None:
            watched = self.waiting.watched(work, None if whole else again)
            self.runner.ask(owner, watched, done, failed or self.refuse, writes=False)

        def again() -> None:
            if isValid(owner):
                ask()

        self._once_open(ask)

    def peek(
        self, owner: QObject, work: Callable[[Glance], T | None], done: Callable[[T], None]
    ) -> None:
        """Ask what a glance can answer; ``done`` hears nothing where it cannot."""
        glance = self.glance
        if glance is None:
            return

        def on_seen(found: T | None) -> None:
            if found is not None and self.glance is glance:
                done(found)
            self.peeked.emit()

        self.runner.ask(
            owner, lambda: work(glance), on_seen, lambda _: self.peeked.emit(), writes=False
        )

    def opened(self, who: Who) -> None:
        """Ask everything that waited for the store to be open."""
        self.who = who
        if self.glance is not None:
            self.glance.close()
            self.glance = None
        held, self._held = self._held, []
        for each in held:
            each()

    def _once_open(self, ask: Callable[[], None]) -> None:
        """Ask now, or when the store is open."""
        if self.glance is None:
            ask()
        else:
            self._held.append(ask)

    def ask_later(self, owner: QObject, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask for what nobody waits for, once the questions asked so far are answered."""
        self._once_open(lambda: self.runner.ask_later(owner, work, done, self.refuse))

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change something outside the window's thread, after all changes asked for before."""
        self._once_open(
            lambda: self.runner.ask(
                owner,
                self.waiting.watched(work),
                done or _nothing,
                failed or self.refuse,
                writes=True,
            )
        )

    def stop(self) -> None:
        """Stop every question somebody waits for; what is being written goes on to its end."""
        again = self.waiting.stop()
        if not again:
            self.say(translate("shell", "Nothing goes on here that can be stopped."))
            return
        words = translate("shell", "Stopped. What you see may be incomplete.")
        self.offer(
            words, translate("shell", "Ask again"), lambda: [each() for each in again], "info"
        )

    def say(self, text: str, tone: str = "info") -> None:
        """Show a message that slides in and leaves."""
        self.said.emit(text, tone)

    def offer(self, text: str, act: str, do: Callable[[], object], tone: str = "good") -> None:
        """Show a message with one thing to do about it."""
        self.offered.emit(text, tone, act, do)

    def refuse(self, error: Exception) -> None:
        """Say why something was not done; who stopped it knows."""
        if getattr(error, "code", "") == "cancelled":
            return
        self.say(worded(error), "bad")
        if not hasattr(error, "code"):
            raise error

    def go(self, page: str, **what: Any) -> None:  # noqa: ANN401  (each page knows its own words)
        """Show a page."""
        self.asked_for.emit(page, what)

    def tell(self, changes: Changes) -> None:
        """Let every page know what was touched."""
        self.hub.tell(changes)

    def keep_language(self, code: str) -> None:
        """Remember the language with the database too: packages are written in it."""
        from app.services import settings

        self.write(self, lambda: settings.put(self.store, "language", code))

    def at_headquarters(self) -> bool:
        """Return whether this database is that of headquarters."""
        return self.who.role == "hq"

    @property
    def viewing(self) -> bool:
        """Whether the database is only looked at."""
        return getattr(self.store, "seen_from", None) is not None

    @property
    def protected(self) -> bool:
        """Whether a passphrase protects the database."""
        from app.services import protection

        return protection.is_protected(self.store.path)

    @property
    def lock_after(self) -> int:
        """After how many minutes without a sign of life the window locks; 0: never."""
        if self._lock_after is None:
            from app.services import settings

            kept = settings.get(self.store, "lock_after")
            self._lock_after = int(kept) if kept.isdecimal() else USUAL
        return self._lock_after

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        from app.services import settings

        self._lock_after = minutes
        settings.put(self.store, "lock_after", str(minutes))

    def close(self) -> list[str]:
        """Finish the changes asked for, then close the database; a backup is made if one is due.

        Returns: the words of a command that writes a package of unsent work; none is due often.
        """
        from app.services import at_rest, backup, closing, sole, start

        self.closing.emit()
        self.runner.wait()
        if self.glance is not None and self.store.identity is None:  # it never came to be open
            self.glance.close()
            sole.release(self.store.path)
            return []
        self.opened(self.who)
        self.runner.wait()
        backup.at_close(self.store)
        words = closing.package(self.store)
        at_rest.end(self.store)
        with contextlib.suppress(OSError):
            start.close_store(self.store)
        sole.release(self.who.database)
        return words


def _nothing(_: object) -> None:
    """Take an outcome nobody waits for."""
