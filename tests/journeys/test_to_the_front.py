"""On a real desk with windows of others: the first window comes to the front when it is called.

Source: reliability.md R12.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base.errors import StoreBusyError
from app.services import sole, start
from tests.conftest import ROOT

WINDOW = """
import sys
from pathlib import Path
from app.ui import application
sys.exit(application.run(["passerelle"], Path(sys.argv[1]), False))
"""
COVER = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("something else")
label.setWindowTitle("Cover")
label.showMaximized()
app.exec()
"""
_TOOLS = ("Xvfb", "openbox", "xdotool")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Return a way to start programs on a desk that has a window manager."""
    missing = [tool for tool in _TOOLS if not shutil.which(tool)]
    if missing:
        pytest.skip(f"no desk can be made here without {', '.join(missing)}")
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1300x900x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    running = [screen]
    env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def begin(*words: str) -> subprocess.Popen[bytes]:
        told = {**env, "PYTHONPATH": str(ROOT)}
        with (tmp_path / "desk.log").open("ab") as log:
            running.append(subprocess.Popen(words, env=told, stdout=subprocess.PIPE, stderr=log))
        return running[-1]

    begin("openbox", "--sm-disable")
    yield begin
    for process in reversed(running):
        process.kill()
        process.communicate()


def in_front(begin: Callable[..., subprocess.Popen[bytes]]) -> str:
    """Return the title of the window in front."""
    said, _ = begin("xdotool", "getactivewindow", "getwindowname").communicate(timeout=20)
    return said.decode().strip()


def wait_for(begin: Callable[..., subprocess.Popen[bytes]], title: str) -> None:
    end = time.monotonic() + 40
    while time.monotonic() < end:
        if in_front(begin).startswith(title):
            return
        time.sleep(0.2)
    raise AssertionError(f"in front is {in_front(begin)!r}, not {title!r}")


def test_the_first_window_comes_to_the_front_when_a_second_one_is_refused(
    desk: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    path = tmp_path / "cr.db"
    start.close_store(start.create(path, office="CR", role="field", label="Laptop 1"))
    window = desk(sys.executable, "-P", "-c", WINDOW, str(path))
    wait_for(desk, "Passerelle – CR")
    desk(sys.executable, "-P", "-c", COVER)
    wait_for(desk, "Cover")

    with contextlib.suppress(OSError), pytest.raises(StoreBusyError, match="window_open"):
        sole.claim(path)

    wait_for(desk, "Passerelle – CR")
    assert window.poll() is None
