"""A double click on a package shows it on the page that takes packages, and takes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.errors import StoreBusyError
from app.services import exchange, lately, sole, start
from app.ui.jobs import ProcessJob, ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.preferences import Preferences

CALL = """
import sys
from pathlib import Path
from app.base.errors import StoreBusyError
from app.services import sole
try:
    sole.claim(Path(sys.argv[1]), [Path(sys.argv[2])])
except StoreBusyError:
    print("busy")
"""


@pytest.fixture
def package(app: QApplication, tmp_path: Path) -> Path:
    """Return a package that Costa Rica wrote for headquarters, whose database was used last."""
    del app
    office = start.create(tmp_path / "cr.db", office="CR", role="field", label="1")
    made = exchange.export(office, "HQ", tmp_path / "CR-000001.xlsx")
    start.close_store(office)
    start.close_store(start.create(tmp_path / "hq.db", office="HQ", role="hq", label="1"))
    lately.remember(tmp_path / "hq.db")
    return made.path


@pytest.fixture
def window(package: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window that the double click opened."""
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    runner = ThreadRunner()
    Opening(made, runner, package, training=False).begin()
    made.show()
    qtbot.waitUntil(lambda: made.session is not None, timeout=30_000)
    yield made
    runner.wait()
    QApplication.processEvents()
    qtbot.wait(300)  # a call may still be on its way
    jobs = made.findChildren
    qtbot.waitUntil(lambda: not any(job.running() for job in jobs(ProcessJob)), timeout=60_000)
    if made.session is not None:
        session, made.session = made.session, None
        session.close()
    made.close()
    shiboken6.delete(made)


def test_a_package_is_shown_where_headquarters_takes_packages(
    window: MainWindow, package: Path
) -> None:
    assert window.key == "reception"
    assert window._trail[-1][1] == {"files": [package]}  # noqa: SLF001  (what the page was given)
    assert window.session is not None
    assert exchange.packages(window.session.store) == []


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_window_that_is_open_already_shows_the_package(
    window: MainWindow, package: Path, root: Path, qtbot: QtBot
) -> None:
    window.go("home")
    path = package.with_name("hq.db")
    words = [sys.executable, "-P", "-c", CALL, str(path), str(package)]
    done = subprocess.run(
        words,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "busy"
    qtbot.waitUntil(lambda: window.key == "reception", timeout=10_000)
    assert sole.newest_call(path)[1] == [package]


def test_a_double_click_that_comes_as_an_event_shows_the_package(
    window: MainWindow, package: Path, app: QApplication
) -> None:
    window.go("home")
    [opening] = window.findChildren(Opening)
    opening.listen()

    QApplication.sendEvent(app, QFileOpenEvent(str(package)))
    app.removeEventFilter(opening)

    assert window.key == "reception"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_window_gives_way_once_the_first_has_the_package(
    window: MainWindow, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del window
    second = MainWindow(Preferences(language="en", theme="light", started=True))
    second.show()
    monkeypatch.setattr(sole, "_held", {})  # as in another process

    opening = Opening(second, ThreadRunner(), package, training=False)
    opening._on_failed(_busy(package.with_name("hq.db"), package))  # noqa: SLF001

    assert not second.isVisible()
    shiboken6.delete(second)


def _busy(database: Path, package: Path) -> Exception:
    with pytest.raises(StoreBusyError) as caught:
        sole.claim(database, [package])
    return caught.value
