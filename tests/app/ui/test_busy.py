"""Whoever waits for more than a moment sees that something goes on, and when it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.errors import AppError, CallError
from app.base.progress import watching
from app.services import start
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session
from database.unit import read

COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT ?) SELECT max(i) FROM n"


def is_busy(window: MainWindow) -> bool:
    line = window.topbar.busy
    return line is not None and line.isVisible()


@pytest.fixture
def window(qtbot: QtBot, app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window whose work is done in threads, as people have it."""
    del app
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop")
    session = Session(store, start.who(store), ThreadRunner())
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(session)
    made.show()
    qtbot.waitUntil(lambda: not session.waiting.count)  # the first page is there
    yield made
    session.runner.wait()
    session.setParent(None)
    made.session = None
    made.close()
    shiboken6.delete(made)
    start.close_store(store)


@pytest.fixture
def session(window: MainWindow) -> Session:
    """Return what the pages of the window share."""
    assert window.session is not None
    return window.session


def can_stop(window: MainWindow) -> bool:
    return window.topbar.stop is not None and window.topbar.stop.isVisible()


def press_stop(window: MainWindow) -> None:
    assert window.topbar.stop is not None
    window.topbar.stop.setFocus()
    QTest.keyClick(window.topbar.stop, Qt.Key.Key_Space)


def test_work_that_takes_longer_is_seen_until_it_ends(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
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


def test_one_long_question_is_stopped_at_once_and_can_be_asked_again(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    told = list[object]()
    most = [10**12]

    def count() -> int:
        with session.store.connect() as connection:
            return int(connection.exec_driver_sql(COUNT, (most[0],)).scalar())

    offered = list[Any]()
    session.offered.connect(lambda *each: offered.append(each))
    session.ask(window, count, told.append, told.append)
    qtbot.waitUntil(lambda: can_stop(window))
    press_stop(window)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: not is_busy(window))

    [error] = told
    assert isinstance(error, AppError)
    assert error.code == "cancelled"
    assert not can_stop(window)
    [(words, _, act, again)] = offered
    assert (words, act) == ("Stopped. What you see may be incomplete.", "Ask again")
    most[0] = 7
    again()
    qtbot.waitUntil(lambda: told[1:] == [7])


def test_many_small_questions_stop_between_two_of_them(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    told = list[object]()

    def ask() -> None:
        with session.store.connect() as connection:
            while True:
                connection.exec_driver_sql("SELECT 1")

    session.ask(window, ask, told.append, told.append)
    qtbot.waitUntil(lambda: can_stop(window))
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told))

    assert isinstance(told[0], AppError)


def test_what_is_written_is_never_stopped_halfway(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    go_on, told, said = threading.Event(), list[object](), list[str]()
    session.said.connect(lambda words, _: said.append(words))

    def work() -> str:
        go_on.wait(30)
        with read(session.store) as unit:
            return unit.get("nothing", "whole")

    session.write(window, work, told.append)
    session.ask(window, work, told.append, whole=True)
    qtbot.waitUntil(lambda: is_busy(window))
    offered = can_stop(window)
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 2)

    assert not offered
    assert told == ["whole", "whole"]
    assert said == ["Nothing goes on here that can be stopped."]


def test_where_it_is_known_how_far_it_is_the_share_and_the_time_left_are_shown(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    go_on = threading.Event()

    def work() -> None:
        watch = watching()
        assert watch is not None
        watch.report(25, 100, "check")
        watch.since -= 10
        go_on.wait(30)

    session.ask(window, work, lambda _: None)
    bar = window.topbar
    qtbot.waitUntil(lambda: bar.left is not None and bool(bar.left.text()))
    assert bar.busy is not None
    assert bar.left is not None
    share = (bar.busy.value(), bar.busy.maximum())
    words = bar.left.text()
    go_on.set()
    qtbot.waitUntil(lambda: not is_busy(window))

    assert share == (25, 100)
    assert words in {"about 30 seconds left", "about 31 seconds left"}
    assert not bar.left.text()
