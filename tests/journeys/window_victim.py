"""A real window to be killed: opens a database, and takes packages or writes one.

Started by ``test_random_kills``: ``window_victim.py take|export DATABASE FILE``. It says "ready"
when it begins, and "done" when the window says so.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.services import start
from app.ui import i18n, theme
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session


def say(word: str) -> None:
    """Tell the test how far this is."""
    print(word, flush=True)  # noqa: T201  (its answer)


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words as soon as it can be pressed."""
    for _ in range(1000):
        if _pressed(widget, name):
            return
        QTest.qWait(20)
    raise SystemExit(f"never there: {name}")


def _pressed(widget: QWidget, name: str) -> bool:
    for made in widget.findChildren(QPushButton):
        if made.accessibleName() == name and made.isVisible() and made.isEnabled():
            say("ready")
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
            return True
    return False


def wait_for(what: str, widget: QWidget) -> None:
    """Go on when these words are shown."""
    for _ in range(2000):
        if any(what in label.text() for label in widget.findChildren(QLabel)):
            return
        QTest.qWait(20)
    raise SystemExit(f"never shown: {what}")


def main(act: str, database: Path, file: Path) -> None:
    """Sit at the window."""
    app = QApplication([])
    i18n.choose(app, "en")
    theme.load_fonts(arabic=False)
    theme.apply(app, "light")
    store = start.open_store(database)
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    window.enter(Session(store, start.who(store), ThreadRunner()))
    window.show()
    if act == "take":
        window.go("exchange", files=[file])
        receive = window.page().receive  # type: ignore[union-attr]
        wait_for("Would bring", receive)
        receive.taken.connect(lambda *_: say("done"))
        press(receive, "Take in")
    else:
        window.go("exchange")
        send = window.page().send  # type: ignore[union-attr]
        send.folder = file
        wait_for("The first package", send)
        send.written.connect(lambda *_: say("done"))
        press(send, "Write the package")
    QTest.qWait(30_000)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
