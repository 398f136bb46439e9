"""The connection breaks in the middle, or the server goes away: nothing is half done."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from app.base.errors import StoreError
from app.exchange import archive
from app.services import one_package, records, sending, start
from app.ui import elsewhere
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.pages.initiatives import InitiativesPage
from app.ui.preferences import Preferences
from database import stores
from database.unit import Unit
from tests import cluster
from tests.app.ui.conftest import app, qapp_cls
from tests.laptops import Laptop

__all__ = ["app", "qapp_cls"]


def cut(unit: Unit) -> None:
    """End the connection of a unit, as an administrator or a network does."""
    own = unit.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    with psycopg.connect(stores.address(unit.store.path), autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(%s)", (own,))


@pytest.mark.logs_warnings
def test_an_import_that_is_cut_off_before_its_end_is_not_in_and_is_taken_again(
    hq: Laptop, cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    cr.new_record("initiative", title="Water")
    file, before = cr.export("HQ"), hq.digest()
    note = one_package._note  # noqa: SLF001  (the moment before the end)

    def cut_before(unit: Unit, *given: object) -> object:
        cut(unit)
        return note(unit, *given)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(one_package, "_note", cut_before)
        with pytest.raises(StoreError) as refused:
            hq.take(file)

    assert refused.value.code == "server_cut"
    assert hq.digest() == before
    assert hq.take_one(file).taken == 1
    assert hq.findings() == []


@pytest.mark.logs_warnings
def test_a_package_whose_last_word_is_cut_off_is_not_there(
    hq: Laptop, cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq.new_record("initiative", "CR", title="Water")
    commit = Unit.commit

    def cut_before(unit: Unit) -> None:
        cut(unit)
        commit(unit)

    hq.here()
    with monkeypatch.context() as patch:
        patch.setattr(Unit, "commit", cut_before)
        with pytest.raises(StoreError):
            sending.export(hq.store, "CR", tmp_path / "p.xlsx")

    assert not (tmp_path / "p.xlsx").exists()
    assert archive.names(hq.path) == []
    sent = hq.send("CR")
    assert sent.number == 1
    assert cr.take_one(sent.path).taken == 1


class Server:
    """A server that goes away and comes back."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address

    def _do(self, *words: str) -> None:
        programs = cluster.programs()
        assert programs is not None
        as_who = cluster._other_than_root(self.folder)  # noqa: SLF001
        told = [*as_who, str(programs / "pg_ctl"), "-D", str(self.folder / "data"), "-w", *words]
        subprocess.run(told, check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=60)

    def stop(self) -> None:
        """Go away, whoever is connected."""
        self._do("-m", "fast", "stop")

    def come_back(self) -> None:
        """Come back as it was."""
        self._do("-l", str(self.folder / "log"), "restart")


@pytest.fixture
def away() -> Iterator[Server]:
    """Run a server of the test's own."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108  (its own folder)
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=memory))
    with cluster.running(folder) as address:
        yield Server(folder, address)


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("app")
def test_a_window_says_that_the_server_is_away_and_goes_on_once_it_is_back(
    away: Server, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "_AGAIN", 0.5)
    places = [tmp_path / name / "hq.db" for name in ("one", "two")]
    with psycopg.connect(away.address, autocommit=True) as connection:
        connection.execute(
            "CREATE DATABASE hq TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'"
        )
    for place in places:
        place.parent.mkdir()
        place.write_text(away.address.replace("/postgres", "/hq"))
    start.close_store(start.create(places[0], office="HQ", role="hq", label="Desk"))
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    Opening(window, ThreadRunner(), places[0], training=False).begin()
    window.show()
    qtbot.waitUntil(lambda: window.session is not None and window.session.glance is None)
    session = window.session
    assert session is not None
    said: list[str] = []
    session.said.connect(lambda words, _: said.append(words))
    records.save(session.store, "initiative", None, {"title": "Water"}, scope="CR")

    away.stop()
    window.go("initiatives")
    qtbot.waitUntil(lambda: any("There is no answer from" in each for each in said), timeout=20_000)
    with pytest.raises(StoreError) as refused:
        records.save(session.store, "initiative", None, {"title": "Lost"}, scope="CR")
    assert refused.value.code == "server_unreachable"

    away.come_back()
    with qtbot.waitSignal(session.hub.changed, timeout=20_000):
        pass
    page = window.page()
    assert isinstance(page, InitiativesPage)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=10_000)
    other = start.open_store(places[1])
    records.save(other, "initiative", None, {"title": "Wells"}, scope="SN")
    start.close_store(other)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2, timeout=4_000)
    window.close()
