"""The first frame comes before anything heavy; then the database, or the first start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.routes import ROUTES, offered

OURS = """
import builtins, os, sys
from app.ui import application, first_frame
paint = first_frame.FirstFrame.paintEvent
def painted(self, event):
    paint(self, event)
    dear = ("sqlalchemy", "database", "openpyxl")
    heavy = [name for name in sys.modules if name.split(".")[0] in dear
             or name.startswith("app.services")]
    heavy += ["Qt"] * ("Qt" in vars(sys.modules["PySide6.QtCore"]))
    heavy += ["import"] * (builtins.__import__.__name__ != "__import__")
    print("painted", *heavy, flush=True)
    os._exit(0)
first_frame.FirstFrame.paintEvent = painted
application.run(["passerelle"], None, False)
"""


def first_frame(root: Path, home: Path, program: str) -> list[str]:
    """Start a window in a process of its own; return what it printed at its first frame."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PASSERELLE_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.split()


def test_nothing_heavy_is_imported_before_the_first_frame(root: Path, tmp_path: Path) -> None:
    painted, *heavy = first_frame(root, tmp_path, OURS)

    assert painted == "painted"
    assert heavy == []


def test_the_first_frame_names_the_pages_where_their_entries_will_be(
    window: MainWindow, qtbot: QtBot
) -> None:
    from app.ui.first_frame import FirstFrame

    window.resize(1280, 1000)  # with room for all entries at their usual height
    window.show()
    QApplication.processEvents()
    first = FirstFrame(folded=False, started=True)
    qtbot.addWidget(first)
    first.resize(200, window.sidebar.height())

    plain = offered(headquarters=False, training=False)
    before = _words(first.grab().toImage(), 180)
    after = _words(window.sidebar.grab().toImage(), 180)

    assert len(before) == sum(route.group != ROUTES[-1].group for route in plain)
    assert all(min(abs(line - other) for other in after) <= 3 for line in before)


def _words(picture: QImage, wide: int) -> list[float]:
    """Return where the lines of words at the leading side of a picture have their middle."""
    found: list[list[int]] = []
    for y in range(picture.height()):
        if any(picture.pixelColor(x, y).lightness() < 128 for x in range(46, wide)):
            if not found or y > found[-1][-1] + 4:
                found.append([])
            found[-1].append(y)
    return [(lines[0] + lines[-1]) / 2 for lines in found]
