"""The first frame comes before anything heavy; then the database, or the first start."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

BARE = """
import time
began = time.perf_counter()
import os
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.perf_counter() - began, flush=True)
        os._exit(0)
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = """
import time
began = time.perf_counter()
import os, sys
from pathlib import Path
from app.ui import application, main_window
paint = main_window.MainWindow.paintEvent
def painted(self, event):
    paint(self, event)
    taken = time.perf_counter() - began
    heavy = [name for name in sys.modules if name.split(".")[0] in ("sqlalchemy", "database")
             or name.startswith(("app.services", "openpyxl"))]
    print(taken, *heavy, flush=True)
    os._exit(0)
main_window.MainWindow.paintEvent = painted
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
    _, *heavy = first_frame(root, tmp_path, OURS)

    assert heavy == []


@pytest.mark.benchmark
def test_the_first_frame_takes_at_most_twice_an_empty_window(root: Path, tmp_path: Path) -> None:
    for program in (BARE, OURS):
        first_frame(root, tmp_path, program)  # compiled once

    pairs = [
        (
            float(first_frame(root, tmp_path, BARE)[0]),
            float(first_frame(root, tmp_path, OURS)[0]),
        )
        for _ in range(7)
    ]

    ratio = statistics.median(o for _, o in pairs) / statistics.median(b for b, _ in pairs)
    assert ratio <= 2, f"first frame: {ratio:.2f} times an empty window"
