"""What somebody waits for: how far it is, how long it may still take, and how to stop it."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.base.errors import AppError
from app.base.progress import Cancelled, Watch

T = TypeVar("T")
Again = Callable[[], None]

_MOMENT = 300
"""Milliseconds after which who waits is told that something goes on. Source: screens.md."""
_LOOK = 250
"""Milliseconds between two looks at how far it is."""
_WORTH = 3.0
"""Seconds after which the time left is worth saying."""


class Wait(NamedTuple):
    """How the work stands that somebody waits for."""

    stops: bool
    """Whether some of it can be stopped."""
    done: int = 0
    total: int = 0
    """0: not known."""
    left: int = 0
    """Seconds it may still take; 0: not known."""


class Waiting(QObject):
    """All that is waited for in one window, from when it was asked until it ends."""

    told = Signal(object)
    """A ``Wait``, when something takes longer than a moment and while it does; later None."""
    _over = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Wait for nothing."""
        super().__init__(parent)
        self._open: dict[Watch, Again | None] = {}
        self._patience = QTimer(self, singleShot=True, interval=_MOMENT)
        self._patience.timeout.connect(self._begin)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._tell)
        self._over.connect(self._on_over)

    @property
    def count(self) -> int:
        """How many things are waited for."""
        return len(self._open)

    def watched(self, work: Callable[[], T], again: Again | None = None) -> Callable[[], T]:
        """Count work from now until it ends, in whatever thread.

        Args:
            work: raises ``AppError`` ``cancelled`` where it was stopped.
            again: asks for it anew; None: it must not be stopped halfway.
        """
        watch = Watch(stops=again is not None)
        self._open[watch] = again
        if self.count == 1:
            self._patience.start()

        def watched() -> T:
            try:
                with watch.over():
                    return work()
            except Cancelled as error:
                if watch.stopped:
                    raise AppError("cancelled") from error
                raise
            finally:
                with contextlib.suppress(RuntimeError):  # the window is gone
                    self._over.emit(watch)

        return watched

    def stop(self) -> list[Again]:
        """Ask all work to stop that can be; return what asks for it anew."""
        found = [(each, again) for each, again in self._open.items() if not each.stopped]
        for watch, _ in found:
            watch.stop()
        return [again for _, again in found if again is not None]

    def _on_over(self, watch: Watch) -> None:
        self._open.pop(watch, None)
        if not self._open:
            self._patience.stop()
            self._look.stop()
            self.told.emit(None)

    def _begin(self) -> None:
        self._look.start()
        self._tell()

    def _tell(self) -> None:
        stops = any(each.stops and not each.stopped for each in self._open)
        known = next((each for each in self._open if each.total > 1), None)
        if known is None:
            self.told.emit(Wait(stops))
            return
        done, total, passed = known.done, known.total, time.monotonic() - known.since
        worth = 0 < done < total and passed > _WORTH
        left = max(1, round(passed * (total - done) / done)) if worth else 0
        self.told.emit(Wait(stops, done, total, left))
