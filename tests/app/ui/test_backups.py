"""Backups in the window: made, listed, gone back to; and the package written when closing."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.exchange import reader
from app.services import backup, closing, notices, records, settings, standing, start
from app.ui import prompts, restoring
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.pages.backups import Backups
from app.ui.preferences import Preferences
from app.ui.session import Session, Store
from database import backups
from tests.factories import some_values


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def press(widget: QWidget, words: str) -> None:
    (found,) = [b for b in widget.findChildren(QPushButton) if b.text().strip() == words]
    found.click()
    QApplication.processEvents()


@pytest.fixture
def real(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Return the window of a real office's database, with one initiative nobody has sent."""
    del app
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Desk")
    records.save(store, "initiative", None, some_values("initiative", title="Water"))
    (tmp_path / "packages").mkdir()
    settings.put(store, closing.FOLDER, str(tmp_path / "packages"))
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    window.enter(Session(store, start.who(store), InlineRunner()))
    window.show()
    QApplication.processEvents()
    yield window
    if shiboken6.isValid(window):
        if window.session is not None:
            start.close_store(window.session.store)
            window.session = None
        window.close()


def title(store: Store) -> list[str]:
    from app.services import queries

    return [str(r.get("title")) for r in queries.records(store, queries.Query("initiative"))]


def test_the_newest_backup_is_tried_and_nothing_is_replaced(real: MainWindow) -> None:
    assert real.session is not None
    path = Path(real.session.who.database)
    real.go("settings")
    page = real.page()
    assert page is not None
    press(page, "Try the newest one")
    without = real.toast.text()
    press(page, "Make a backup now")
    records.save(real.session.store, "initiative", None, {"title": "Since then"})
    [kept] = backups.made(path)
    before, files = kept.path.read_bytes(), sorted(path.parent.rglob("*.db"))

    press(page, "Try the newest one")

    said = " ".join(texts(page))
    assert without == "There is no backup yet. Make one first."
    assert "opens and is sound to the last change" in said
    assert "1 records" in said or "1 record" in said
    assert title(real.session.store) == ["Water", "Since then"]
    assert kept.path.read_bytes() == before
    assert sorted(path.parent.rglob("*.db")) == files


def test_a_backup_that_lost_a_change_is_found_by_the_drill(real: MainWindow) -> None:
    assert real.session is not None
    made = backup.make(real.session.store).path
    with contextlib.closing(sqlite3.connect(made)) as connection:
        connection.execute("UPDATE initiative SET title = 'Fire'")
        connection.commit()
    real.go("settings")
    page = real.page()
    assert page is not None

    press(page, "Try the newest one")

    assert "is not sound" in " ".join(texts(page))


def test_a_backup_is_made_and_listed(real: MainWindow) -> None:
    real.go("settings")
    page = real.page()
    assert page is not None

    press(page, "Make a backup now")

    (card,) = page.findChildren(Backups)
    assert any("made by hand" in text for text in texts(card))
    assert real.session is not None
    assert len(backup.listed(real.session.store.path)) == 1


def test_going_back_says_what_is_lost_and_then_shows_the_old_records(
    real: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert real.session is not None
    store = real.session.store
    path = store.path
    backup.make(store)
    records.save(store, "initiative", None, some_values("initiative", title="Later"))
    asked: list[str] = []

    def yes(_: QWidget, title: str, text: str, __: str) -> bool:
        asked.append(f"{title}\n{text}")
        return True

    monkeypatch.setattr(prompts, "confirm", yes)
    real.go("settings")
    page = real.page()
    assert page is not None

    press(page, "Restore…")

    assert "Later" in asked[0]
    assert "1 changes" in asked[0]
    assert real.session is not None
    assert title(real.session.store) == ["Water"]
    assert [n.params.get("reason") for n in real.session.store.notices] == ["restored"]
    assert "before-restore" in {b.reason for b in backups.made(path)}


@pytest.mark.logs_warnings
def test_a_restore_that_fails_opens_the_database_as_it_was(real: MainWindow) -> None:
    assert real.session is not None
    path = real.session.store.path

    restoring.restore(real, path.with_name("gone.db"))

    assert real.session is not None
    assert title(real.session.store) == ["Water"]
    assert real.session.store.notices == []


def wait_for(folder: Path) -> Path:
    """Return the package that a process of its own writes."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if found := list(folder.glob("*.xlsx")):
            return found[0]
        time.sleep(0.1)
    raise AssertionError("no package was written")


def test_closing_with_unsent_work_writes_a_backup_and_a_package_and_says_so(
    real: MainWindow, tmp_path: Path
) -> None:
    began = time.monotonic()
    real.close()
    took = time.monotonic() - began

    file = wait_for(tmp_path / "packages")
    assert took < 5
    assert len(backups.made(tmp_path / "cr.db")) == 1
    assert len(reader.open_package(file).segments) == 1
    store = until_noted(tmp_path / "cr.db")
    assert standing.status(store)["unsent"] == 0
    (said,) = closing.news(store)
    assert file.name in notices.worded(said)
    assert closing.news(store) == []
    start.close_store(store)


def until_noted(path: Path) -> Store:
    """Open the database once the package is noted in it."""
    for _ in range(100):
        store = start.open_store(path)
        if standing.packages(store):
            return store
        start.close_store(store)
        time.sleep(0.1)
    raise AssertionError("the package was not noted")


def test_nothing_is_written_where_it_is_switched_off_or_all_is_sent(
    real: MainWindow, tmp_path: Path
) -> None:
    real.go("settings")
    page = real.page()
    assert page is not None
    press(page, "When closing, write a package of what is not sent")
    assert real.session is not None
    store = real.session.store

    assert closing.package(store) == []
    settings.put(store, closing.SWITCH, "")
    words = closing.package(store)
    assert words == ["export", str(store.path), "--to", "HQ", "--out", str(tmp_path / "packages")]
    from app.services import sending

    sending.export(store, "HQ", tmp_path / "packages")
    assert closing.package(store) == []


def test_a_package_that_could_not_be_written_is_said_too(
    real: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.base import clock

    assert real.session is not None
    store = real.session.store
    assert closing.package(store)
    assert closing.news(store) == []  # it may be on its way
    now = clock.now_ms()
    monkeypatch.setattr(clock, "now_ms", lambda: now + 120_000)

    assert [notice.code for notice in closing.news(store)] == ["package_failed"]


def test_the_home_page_shows_what_the_opening_had_to_say(real: MainWindow, tmp_path: Path) -> None:
    assert real.session is not None
    closing.package(real.session.store)
    from app.services import sending

    sending.export(real.session.store, "HQ", tmp_path / "packages")
    start.close_store(real.session.store)
    real.session = None

    Opening(real, InlineRunner(), tmp_path / "cr.db", training=False).begin()
    real.go("home")

    page = real.page()
    assert page is not None
    assert any("CR-000001.xlsx" in text for text in texts(page))
