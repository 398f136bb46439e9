"""Starts the window: the frame first, everything heavy behind it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.base import text
from app.ui import i18n, preferences, theme
from app.ui.main_window import MainWindow


def run(
    argv: list[str],
    file: Path | None,
    training: bool,
    behind: Callable[[], object] = lambda: None,
) -> int:
    """Show the window until it is closed.

    Args:
        argv: the program's own words, for Qt.
        file: the database to open, or a package to show in the one used last; None opens that
            one, or the first start.
        training: open the throw-away training database instead.
        behind: done behind the first frame, before the database is opened for good.

    Returns:
        The exit code.
    """
    # A start makes many objects and drops none; ``Opening`` lets them be collected again.
    gc.disable()
    app = prepare(argv)
    chosen = preferences.load()
    language = chosen.language or i18n.of_system()
    text.set_language(language)
    theme.load_fonts(arabic=language in text.RIGHT_TO_LEFT)
    theme.begin(app, chosen.theme, chosen.scale)
    window = MainWindow(chosen)

    def on_painted() -> None:
        i18n.choose(app, language)
        theme.load_fonts(arabic=False)
        theme.apply(app, chosen.theme, chosen.scale)
        window.build()
        _open(window, file, behind, training=training)

    window.painted.connect(on_painted)
    window.show()
    return app.exec()


def _open(
    window: MainWindow, file: Path | None, behind: Callable[[], object], *, training: bool
) -> None:
    """Open the database, in a thread, behind the frame."""
    from app.ui import errors
    from app.ui.jobs import ThreadRunner
    from app.ui.opening import Opening

    # A thread that calculates gives way ten times as often, so that frames are not late.
    sys.setswitchinterval(0.0005)
    errors.install(lambda text: window.toast.say(text, "bad"))
    opening = Opening(window, ThreadRunner(), file, training=training, behind=behind)
    if sys.platform == "darwin":
        opening.listen()
    opening.begin()


def prepare(argv: list[str]) -> QApplication:
    """Return the one application object, made where there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(argv)
    app.setApplicationName("Passerelle")
    app.setApplicationDisplayName("Passerelle")
    app.setDesktopFileName("passerelle")  # the entry of the menu, whose icon the window gets
    return app
