"""The real program opens a database in its window, says what it shows, and closes.

Started by ``test_next_versions``: ``window_look.py DATABASE``. The first line is "opened" or
"refused", all words of the window follow.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from app import bootstrap
from app.ui.main_window import MainWindow

REFUSED = "The database could not be opened"


def look(app: QApplication) -> None:
    """Say what the window shows, once that is settled, and close it."""
    for window in app.topLevelWidgets():
        if not isinstance(window, MainWindow):
            continue
        said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        opened = window.session is not None and window.session.glance is None
        if opened or REFUSED in said:
            print("opened" if opened else "refused", *said, sep="\n")  # noqa: T201  (its answer)
            window.close()
            app.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    timer = QTimer(interval=100)
    timer.timeout.connect(lambda: look(application))
    timer.start()
    sys.exit(bootstrap.start([sys.argv[1], "--lang", "en"]))
