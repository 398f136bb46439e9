"""Work in child processes that is still going on when the window is to be made anew or closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.base.text import translate
from app.ui.jobs import ProcessJob


def after(window: QWidget, do: Callable[[], object]) -> bool:
    """Do something once a child process has ended; tell whether one is running at all."""
    running = _running(window)
    if running:
        running[0].finished.connect(do, Qt.ConnectionType.SingleShotConnection)
    return bool(running)


def holds_open(window: QWidget, say: Callable[[str, str], object], *, told: bool) -> bool:
    """Tell whether work keeps a window open that a person wants to close.

    It says so, and closes the window once the work is done. Whoever closes it again after that
    stops the work, of which nothing is kept then: an import is wholly in or wholly out.

    Args:
        window: the window.
        say: tells the person something, in a tone.
        told: whether the person was told so already.
    """
    if told:
        for job in _running(window):
            job.stop()
        return False
    if not after(window, lambda: _close_after(window)):
        return False
    words = translate(
        "shell",
        "Work is still going on; the window closes by itself when it is done. Close it again to "
        "stop that work now: nothing of it is kept then.",
    )
    say(words, "warn")
    return True


def _close_after(window: QWidget) -> None:
    """Close a window once also that is done which the work before has led to."""

    def look() -> None:
        if not after(window, lambda: _close_after(window)):
            window.close()

    QTimer.singleShot(0, window, look)


def _running(window: QWidget) -> list[ProcessJob]:
    return [job for job in window.findChildren(ProcessJob) if job.running()]
