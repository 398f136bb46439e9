"""Starts the window: the frame first, everything heavy behind it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui import errors, i18n, preferences, theme
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening


def run(argv: list[str], database: Path | None, training: bool) -> int:  # noqa: FBT001
    """Show the window until it is closed.

    Args:
        argv: the program's own words, for Qt.
        database: the database to open; None opens the one used last, or the first start.
        training: open the throw-away training database instead.

    Returns:
        The exit code.
    """
    # A thread that calculates gives way ten times as often, so that frames are not late.
    sys.setswitchinterval(0.0005)
    app = prepare(argv)
    chosen = preferences.load()
    i18n.choose(app, chosen.language or i18n.of_system())
    theme.load_fonts(arabic=False)
    if i18n.locale().textDirection() == Qt.LayoutDirection.RightToLeft:
        theme.load_fonts(arabic=True)
    theme.apply(app, chosen.theme, chosen.scale)
    window = MainWindow(chosen)
    errors.install(lambda text: window.toast.say(text, "bad"))
    runner = ThreadRunner()
    opening = Opening(window, runner, database, training=training)
    window.painted.connect(opening.begin, Qt.ConnectionType.QueuedConnection)
    window.show()
    code = app.exec()
    runner.wait()
    return code


def prepare(argv: list[str]) -> QApplication:
    """Return the one application object, made where there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(argv)
    app.setApplicationName("Passerelle")
    app.setApplicationDisplayName("Passerelle")
    return app
