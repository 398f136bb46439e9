"""A window on a database of a server hears within two seconds what another officer wrote."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import records, start
from app.ui import elsewhere
from app.ui.elsewhere import Elsewhere
from app.ui.forms.form import RecordForm
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.pages.initiative import FORM, InitiativePage
from app.ui.pages.initiatives import InitiativesPage
from app.ui.preferences import Preferences
from app.ui.session import Session
from database.engine import Store
from tests.app.ui.conftest import app, qapp_cls, shown
from tests.app.ui.test_forms import typed
from tests.laptops import Laptop

__all__ = ["app", "qapp_cls"]
SOON = 2000
"""Milliseconds (issue 8)."""


@pytest.fixture
def other(hq: Laptop) -> Iterator[Store]:
    """Return what another officer works with."""
    hq.here()
    store = start.open_store(hq.path)
    yield store
    start.close_store(store)


@pytest.fixture
def session(app: QApplication, hq: Laptop) -> Iterator[Session]:
    """Return a session of headquarters that listens."""
    del app
    made = Session(hq.store, hq.who, InlineRunner())
    listening = Elsewhere(made)
    yield made
    listening.stop()


@pytest.fixture
def window(session: Session) -> Iterator[MainWindow]:
    """Return its window."""
    yield from shown(session)


def wait_for_ears(session: Session, other: Store, qtbot: QtBot) -> None:
    """Wait until the connection of the listener is there."""
    with qtbot.waitSignal(session.hub.changed, timeout=20_000):
        qtbot.wait(500)
        records.save(other, "initiative", None, {"title": "First"}, scope="CR")


def test_what_another_officer_saves_is_shown_soon_and_the_cursor_stays(
    window: MainWindow, session: Session, other: Store, qtbot: QtBot
) -> None:
    wait_for_ears(session, other, qtbot)
    mine = records.save(session.store, "initiative", None, {"title": "Mine"}, scope="CR").uid
    window.go("initiatives", uid=mine)
    page = window.page()
    assert isinstance(page, InitiativesPage)
    before = page.list.model.rowCount()

    records.save(other, "initiative", None, {"title": "Water"}, scope="CR")

    qtbot.waitUntil(lambda: page.list.model.rowCount() == before + 1, timeout=SOON)
    assert page.list.uid() == mine
    assert page.list.table.currentIndex().row() == page.list.model.find(mine)


def test_a_draft_stays_as_it_is_when_another_officer_saves_the_same_record(
    window: MainWindow, session: Session, other: Store, qtbot: QtBot
) -> None:
    wait_for_ears(session, other, qtbot)
    uid = records.save(session.store, "initiative", None, {"title": "Mine"}, scope="CR").uid
    window.go("initiative", uid=uid, tab=FORM)
    page = window.page()
    assert isinstance(page, InitiativePage)
    form = page.stack.currentWidget()
    assert isinstance(form, RecordForm)
    typed(form.boxes["acronym"].editor.target(), "HALF")

    with qtbot.waitSignal(session.hub.changed, timeout=SOON):
        records.save(other, "initiative", uid, {"title": "Theirs"})

    assert form.boxes["acronym"].editor.value() == "HALF"
    assert form.dirty()
    qtbot.waitUntil(lambda: "Theirs" in page.heading.text(), timeout=SOON)


def test_nobody_is_told_of_own_work_nor_of_what_came_to_nothing(
    session: Session, other: Store, qtbot: QtBot
) -> None:
    wait_for_ears(session, other, qtbot)

    with qtbot.assertNotEmitted(session.hub.changed, wait=1500):
        records.save(session.store, "initiative", None, {"title": "Mine"}, scope="CR")
        with other.connect(writes=True) as connection:
            connection.rollback()


@pytest.mark.usefixtures("app")
def test_a_window_that_opens_an_address_listens_until_it_closes(
    hq: Laptop, other: Store, qtbot: QtBot
) -> None:
    hq.close()
    hq.here()
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    Opening(window, InlineRunner(), hq.path, training=False).begin()
    window.show()
    qtbot.waitUntil(lambda: window.session is not None, timeout=20_000)
    session = window.session
    assert session is not None
    qtbot.wait(500)

    wait_for_ears(session, other, qtbot)

    (ear,) = session.findChildren(Elsewhere)
    assert ear.listens()
    session.close()
    assert not ear.listens()
    window.close()


def test_what_was_written_while_nobody_heard_the_server_is_told_once_it_is_heard_again(
    session: Session, other: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "_AGAIN", 1.0)
    wait_for_ears(session, other, qtbot)
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%%'"
    with other.connect() as connection:
        assert connection.exec_driver_sql(ended, ()).scalars().all() == [True]
    qtbot.wait(300)

    with qtbot.waitSignal(session.hub.changed, timeout=10_000):
        records.save(other, "initiative", None, {"title": "Unheard"}, scope="CR")
