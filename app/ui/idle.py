"""Notices when nobody is there: no key, no mouse for a while, or the computer slept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.base import clock

_LOOK = 5000
"""Milliseconds between two looks at the clock."""
_SLEPT = 60_000
"""Milliseconds by which a look may be late before the computer must have slept."""
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Tells once when the person has gone; begins anew with the next sign of life."""

    gone = Signal()

    def __init__(self, parent: QObject, minutes: Callable[[], int]) -> None:
        """Watch.

        Args:
            parent: what is watched over; with it the watch ends.
            minutes: says how long nobody may touch anything; 0: only sleep counts.
        """
        super().__init__(parent)
        self._minutes = minutes
        self._touched = self._looked = clock.now_ms()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def look(self, now: int | None = None) -> None:
        """Compare the clock with the last sign of life and the last look.

        The clock on the wall is meant: it goes on while the computer sleeps.
        """
        now = clock.now_ms() if now is None else now
        patience = self._minutes() * 60_000
        slept = now - self._looked > _SLEPT
        idle = 0 < patience <= now - self._touched
        self._looked = now
        if slept or idle:
            self._touched = now
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: see every event, hold back none."""
        del watched
        if event.type() in _SIGNS:
            self._touched = clock.now_ms()
        return False
