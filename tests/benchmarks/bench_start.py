"""Start-up of the real program against an empty PySide6 window, in one run.

Both are started as processes and stopped at the first paint of their window; the time runs from
before the process begins. Source: rulings.md 25 (bar of this stage: twice an empty window).

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_start [--rounds 9]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bars import Line, tell

BAR = 2.0


def stop_at_first_paint(begun: float) -> None:
    """Let the next application print how long its first painted window took, and end."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
                window = watched.window()
                if isinstance(window, QMainWindow) and watched is window.centralWidget():
                    print(f"{time.time() - begun:.4f}", flush=True)
                    os._exit(0)
            return False

    begin = QApplication.__init__

    def watched_begin(self: QApplication, *args: object) -> None:
        begin(self, *args)
        self.installEventFilter(Watch(self))

    setattr(QApplication, "__init__", watched_begin)  # noqa: B010  (Qt declares many forms of it)


def empty() -> None:
    """Show the smallest main window there is."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1280, 800)
    window.show()
    application.exec()


def real() -> None:
    """Start the program as a person does."""
    from app.__main__ import main

    sys.argv = ["passerelle", "--training"]
    main()


def first_paint(side: str, home: Path) -> float:
    """Return the seconds from before a process begins to its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PASSERELLE_HOME": str(home)}
    command = [
        sys.executable,
        "-P",
        "-m",
        __spec__.name,
        "--side",
        side,
        "--begun",
        f"{time.time():.6f}",
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    if not done.stdout.strip():
        sys.exit(f"{side} painted nothing: {done.stderr[-2000:]}")
    return float(done.stdout.split()[-1])


def main() -> None:
    """Measure both in turn and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--side", choices=("empty", "real"))
    parser.add_argument("--begun", type=float, default=0.0)
    args = parser.parse_args()
    if args.side:
        stop_at_first_paint(args.begun)
        {"empty": empty, "real": real}[args.side]()
        return
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        first_paint("real", home)  # makes the training database and warms the disk
        pairs = [
            (first_paint("empty", home), first_paint("real", home)) for _ in range(args.rounds)
        ]
    ratio = statistics.median(mine / base for base, mine in pairs)
    base = statistics.median(base for base, _ in pairs)
    tell(Line("first frame: time / empty window", ratio, BAR, note=f"empty {base * 1000:.0f} ms"))


if __name__ == "__main__":
    main()
