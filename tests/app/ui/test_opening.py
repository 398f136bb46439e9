"""A list that begins on a glance at the database, while the database is still being opened."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.errors import StoreDamagedError
from app.domain.query import Where
from app.services import glance, lately, records, start
from app.ui.jobs import Done, Failed, InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.preferences import Preferences
from app.ui.routes import ROUTES
from app.ui.session import Store
from app.ui.tables.record_list import RecordList

LIGHT = """
import importlib, sys
import app.ui.finding, app.ui.opening, app.services.glance
for module in sys.argv[1:]:
    importlib.import_module(f"app.ui.pages.{module}")
print(*(name for name in ("sqlalchemy", "alembic", "msgspec") if name in sys.modules))
"""


class Turns(InlineRunner):
    """Does what was asked one by one, when told to."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.asked: list[Callable[[], None]] = []

    def ask(
        self, owner: QObject, work: Callable[[], Any], done: Done, failed: Failed, *, writes: bool
    ) -> None:
        """Note it."""
        told = super().ask
        self.asked.append(lambda: told(owner, work, done, failed, writes=writes))

    def answer(self) -> None:
        """Answer the oldest question."""
        self.asked.pop(0)()

    def answer_all(self) -> None:
        """Answer until nothing is asked."""
        while self.asked:
            self.answer()

    def wait(self) -> None:
        """Answer what is left."""
        self.answer_all()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with three initiatives, opened here before."""
    made = tmp_path / "cr.db"
    store = start.create(made, office="CR", role="field")
    lines = [{"entity": "initiative", "set": {"title": f"Upala {n}"}} for n in range(3)]
    records.apply(store, lines)
    start.close_store(store)
    lately.remember(made)
    return made


@pytest.fixture
def window(app: QApplication, path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window that shall show the list of initiatives, without a database as yet."""
    del app, path
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    qtbot.addWidget(made)
    made.build()
    made.show()
    made.go("initiatives")
    yield made
    made.close()


def begin(window: MainWindow) -> tuple[Turns, Opening]:
    """Begin to open, up to the moment in which the page is there and empty."""
    turns = Turns()
    opening = Opening(window, turns, None, training=False)
    opening.begin()
    turns.answer()
    return turns, opening


def is_open(window: MainWindow) -> bool:
    return window.session is not None and window.session.store.identity is not None


def titles(window: MainWindow) -> list[str]:
    model = listed(window).model
    return [str(model.index(at, 1).data()) for at in range(model.rowCount())]


def listed(window: MainWindow) -> RecordList:
    page = window.page()
    assert page is not None
    return page.list  # type: ignore[attr-defined, no-any-return]


def test_rows_stand_there_before_the_database_is_open(window: MainWindow, qtbot: QtBot) -> None:
    turns, _ = begin(window)
    turns.answer()

    assert not is_open(window)
    assert titles(window) == ["Upala 0", "Upala 1", "Upala 2"]
    table = listed(window).table
    assert table.isVisible()

    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    chosen = table.currentIndex().row()
    qtbot.waitUntil(lambda: bool(turns.asked))
    turns.answer_all()

    assert is_open(window)
    assert titles(window) == ["Upala 0", "Upala 1", "Upala 2"]
    assert table.currentIndex().row() == chosen == 1
    assert listed(window).foot.text().startswith("3 records")


def test_what_was_written_meanwhile_is_shown_once_the_database_is_open(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    turns, _ = begin(window)
    turns.answer()
    other = start.open_store(path)
    records.save(other, "initiative", None, {"title": "Canalete"})
    start.close_store(other)
    qtbot.waitUntil(lambda: bool(turns.asked))
    turns.answer_all()

    assert sorted(titles(window)) == ["Canalete", "Upala 0", "Upala 1", "Upala 2"]


def test_a_filter_chosen_meanwhile_waits_for_the_database(window: MainWindow, qtbot: QtBot) -> None:
    turns, _ = begin(window)
    listed(window).narrow((Where("title", "=", "Upala 1"),))
    while not titles(window):
        qtbot.waitUntil(lambda: bool(turns.asked))
        turns.answer()
    turns.answer_all()

    assert titles(window) == ["Upala 1"]


def test_a_list_sorted_meanwhile_opens_the_database_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_here, real = [], start.open_store

    def noted(path: Path, **how: Any) -> Any:  # noqa: ANN401
        opened_here.append(path)
        return real(path, **how)

    monkeypatch.setattr(start, "open_store", noted)
    turns, _ = begin(window)
    turns.answer()
    qtbot.waitUntil(lambda: bool(turns.asked))
    listed(window).table.horizontalHeader().sectionClicked.emit(0)
    turns.asked.pop()()
    assert titles(window) == ["Upala 2", "Upala 1", "Upala 0"]
    qtbot.wait(20)
    turns.answer_all()

    assert len(opened_here) == 1
    assert titles(window) == ["Upala 2", "Upala 1", "Upala 0"]


def test_a_person_who_goes_elsewhere_during_the_first_look_gets_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = glance.look

    def looked(store: Store) -> glance.Glance | None:
        window.go("home")
        return real(store)

    monkeypatch.setattr(glance, "look", looked)
    begin(window)[0].answer_all()

    assert is_open(window)
    assert type(window.page()).__name__ == "HomePage"


def test_a_database_that_cannot_be_opened_after_all_shows_no_rows(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns, _ = begin(window)
    turns.answer()

    def refuse(*_: object, **__: object) -> None:
        raise StoreDamagedError(path="cr.db")

    monkeypatch.setattr(start, "identify", refuse)
    qtbot.waitUntil(lambda: bool(turns.asked))
    turns.answer_all()

    assert window.session is None
    assert not window.findChildren(RecordList) or not listed_is_shown(window)


def listed_is_shown(window: MainWindow) -> bool:
    return any(each.isVisible() for each in window.findChildren(RecordList))


def test_a_window_closed_at_once_leaves_the_database_as_it_was(
    window: MainWindow, path: Path
) -> None:
    turns, _ = begin(window)
    turns.answer()
    window.close()

    assert window.session is None
    assert not Path(f"{path}-wal").exists()
    assert [r.get("title") for r in opened(path)] == ["Upala 0", "Upala 1", "Upala 2"]


def opened(path: Path) -> list[Any]:
    from app.domain.query import Query
    from app.services import queries

    store = start.open_store(path)
    found = queries.records(store, Query("initiative", order=(("code", False),)))
    start.close_store(store)
    return found


def test_pages_that_begin_early_need_nothing_that_takes_long(root: Path) -> None:
    early = [route.module for route in ROUTES if route.early]
    done = subprocess.run(
        [sys.executable, "-c", LIGHT, *early],
        cwd=root, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip

    assert early
    assert done.stdout.split() == []
