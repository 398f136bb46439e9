"""How long work tells where it is and learns that it should stop."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from typing import Protocol


class Cancelled(Exception):
    """The person asked to stop; everything begun is undone."""


class Progress(Protocol):
    """Where long work reports to."""

    def report(self, done: int, total: int, step: str) -> None:
        """Say that ``done`` of ``total`` units of the named step are finished."""

    def check(self) -> None:
        """Raise ``Cancelled`` when the person asked to stop."""


class _Silent:
    def report(self, done: int, total: int, step: str) -> None:
        """Ignore the report."""

    def check(self) -> None:
        """Never cancel."""


SILENT: Progress = _Silent()
"""For callers that do not watch."""


class Watch:
    """Work in one thread that another thread looks at, and may ask to stop."""

    def __init__(self, *, stops: bool) -> None:
        """Begin with nothing known; ``stops``: whether the work may be stopped halfway."""
        self.stops = stops
        self.stopped = False
        """Whether the person asked to stop."""
        self.done = self.total = 0
        """Of the step it is at; a total of 0: not known."""
        self.since = time.monotonic()
        """When that step began."""
        self._step = ""
        self._told: list[Callable[[], object]] = []

    def report(self, done: int, total: int, step: str) -> None:
        """See ``Progress``."""
        if step != self._step:
            self._step, self.since = step, time.monotonic()
        self.done, self.total = done, total

    def check(self) -> None:
        """See ``Progress``."""
        if self.stopped:
            raise Cancelled

    def stop(self) -> None:
        """Ask to stop, from any thread; nothing where the work cannot."""
        if self.stops:
            self.stopped = True
            for each in list(self._told):
                each()

    @contextlib.contextmanager
    def telling(self, tell: Callable[[], object]) -> Iterator[None]:
        """Call this as soon as somebody asks to stop, in the thread of whoever does."""
        self._told.append(tell)
        try:
            yield
        finally:
            self._told.remove(tell)

    @contextlib.contextmanager
    def over(self) -> Iterator[None]:
        """Watch what this thread does inside."""
        before = watching()
        _here.watch = self
        try:
            self.check()
            yield
        finally:
            _here.watch = before


_here = threading.local()


def watching() -> Watch | None:
    """Return who watches this thread."""
    found: Watch | None = getattr(_here, "watch", None)
    return found


def watched() -> Progress:
    """Return where work in this thread reports to, whoever watches it."""
    return watching() or SILENT
