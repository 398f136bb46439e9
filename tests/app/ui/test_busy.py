"""Whoever waits for more than a moment sees that something goes on, and when it ends."""

from __future__ import annotations

import threading
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.errors import CallError
from app.services import start
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session


def is_busy(window: MainWindow) -> bool:
    line = window.topbar.busy
    return line is not None and line.isVisible()


def test_work_that_takes_longer_is_seen_until_it_ends(
    qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    del app
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop")
    session = Session(store, start.who(store), ThreadRunner())
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    window.enter(session)
    window.show()
    qtbot.waitUntil(lambda: not session._asked)  # noqa: SLF001  (the first page is there)
    go_on, told = threading.Event(), list[str]()

    def refused() -> None:
        go_on.wait(30)
        raise CallError("no_such_package", package="x")

    session.ask(window, lambda: "at once", told.append)
    qtbot.waitUntil(lambda: told == ["at once"])
    quick = is_busy(window)
    session.ask(window, lambda: go_on.wait(30), lambda _: told.append("slow"))
    session.write(window, refused, None, lambda _: told.append("refused"))
    qtbot.waitUntil(lambda: is_busy(window))
    assert window.topbar.busy is not None
    name = window.topbar.busy.accessibleName()
    go_on.set()
    qtbot.waitUntil(lambda: not is_busy(window))

    assert not quick
    assert name == "Working"
    assert sorted(told) == ["at once", "refused", "slow"]
    session.runner.wait()
    session.setParent(None)
    window.session = None
    window.close()
    shiboken6.delete(window)
    start.close_store(store)
