"""What the command line writes is seen by the window that has the same file open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import records, start
from app.ui.elsewhere import Elsewhere
from app.ui.forms.form import RecordForm
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.pages.initiative import FORM, InitiativePage
from app.ui.pages.initiatives import InitiativesPage
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests import server
from tests.app.ui.conftest import app, qapp_cls
from tests.app.ui.test_forms import typed
from tests.journeys.command_line import answer, record

__all__ = ["app", "qapp_cls"]
SOON = 2000
"""Milliseconds after which the window shows it."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the training database of headquarters."""
    made = server.place(tmp_path / "hq.db")
    start.close_store(start.create(made, office="HQ", role="hq", label="Desk", training=True))
    return made


@pytest.fixture
def window(app: QApplication, path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window that was opened on it."""
    del app
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    Opening(made, ThreadRunner(), path, training=False).begin()
    made.show()
    qtbot.waitUntil(lambda: made.session is not None and made.session.glance is None)
    qtbot.wait(500)
    yield made
    made.close()


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def test_a_record_of_the_command_line_is_shown_and_the_selection_stays(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = session_of(window)
    mine = records.save(session.store, "initiative", None, {"title": "Mine"}, scope="CR").uid
    window.go("initiatives", uid=mine)
    page = window.page()
    assert isinstance(page, InitiativesPage)
    qtbot.waitUntil(lambda: page.list.model.rowCount() > 0)
    before = page.list.model.rowCount()

    record(path, {"entity": "initiative", "scope": "CR", "set": {"title": "Water"}})

    qtbot.waitUntil(lambda: page.list.model.rowCount() == before + 1, timeout=SOON)
    assert page.list.uid() == mine
    assert page.list.table.currentIndex().row() == page.list.model.find(mine)


def test_a_draft_stays_as_it_is_when_the_command_line_writes_into_the_record(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = session_of(window)
    uid = records.save(session.store, "initiative", None, {"title": "Mine"}, scope="CR").uid
    window.go("initiative", uid=uid, tab=FORM)
    page = window.page()
    assert isinstance(page, InitiativePage)
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), RecordForm))
    form = page.stack.currentWidget()
    assert isinstance(form, RecordForm)
    qtbot.waitUntil(lambda: form.boxes["title"].editor.value() == "Mine")
    typed(form.boxes["acronym"].editor.target(), "HALF")

    record(path, {"entity": "initiative", "uid": uid, "set": {"title": "Theirs"}})

    qtbot.waitUntil(lambda: "Theirs" in page.heading.text(), timeout=SOON)
    assert form.boxes["acronym"].editor.value() == "HALF"
    assert form.dirty()


def test_nobody_is_told_of_who_only_looks_and_nobody_listens_once_it_is_closed(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    session = session_of(window)

    with qtbot.assertNotEmitted(session.hub.changed, wait=1500):
        answer("list", path, "initiative")

    (ear,) = session.findChildren(Elsewhere)
    assert ear.listens()
    session.close()
    assert not ear.listens()
