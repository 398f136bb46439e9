"""A damaged database in the window: the newest good backup by a button, and nothing thrown away."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.services import backup, checks, queries, records, restore, start
from app.ui.damaged_page import DamagedPage
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.preferences import Preferences
from database import backups, keys
from database.driver import sqlite3
from database.engine import Store
from tests.factories import some_values

WORDS = "correct horse battery"


def titles(store: Store) -> list[str]:
    return [str(r.get("title")) for r in queries.records(store, queries.Query("initiative"))]


def has_session(window: MainWindow) -> bool:
    return window.session is not None


def texts(window: MainWindow) -> str:
    shown = window.centralWidget()
    assert shown is not None
    found = shown.findChildren(QLabel)
    return "\n".join(each.text() for each in found if not each.isHidden())


@pytest.fixture(params=["", WORDS], ids=["plain", "protected"])
def path(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a database that is closed, with a good backup, a spoilt one, and later work."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    made = start.create(tmp_path / "cr.db", office="CR", role="field", passphrase=request.param)
    records.save(made, "initiative", None, some_values("initiative", title="Water"))
    backup.make(made)
    spoilt = backup.make(made).path
    data = bytearray(spoilt.read_bytes())
    data[8192:] = random.Random(1).randbytes(len(data) - 8192)
    spoilt.write_bytes(data)
    for name in ("Roads", "Schools"):
        records.save(made, "initiative", None, some_values("initiative", title=name))
    start.close_store(made)
    return tmp_path / "cr.db"


@pytest.fixture
def window(app: QApplication) -> Iterator[MainWindow]:
    """Return a window without a database."""
    del app
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.show()
    QApplication.processEvents()
    yield made
    if made.session is not None:
        start.close_store(made.session.store)
        made.session = None
    made.close()
    shiboken6.delete(made)


def opened(window: MainWindow, path: Path) -> None:
    Opening(window, InlineRunner(), path, training=False).begin()
    QApplication.processEvents()


def spoil(path: Path, kind: str) -> None:
    data = bytearray(path.read_bytes())
    if kind == "noise":
        data[4096:] = random.Random(2).randbytes(len(data) - 4096)
    elif kind == "cut":
        del data[len(data) // 3 :]
    elif kind == "a page":  # only looking finds it
        at = lone_page(path)
        data[at : at + 4096] = bytes(4096)
    path.write_bytes(data)


def lone_page(path: Path) -> int:
    """Return where a page begins that nobody reads who opens the database."""
    if keys.is_protected(path):
        return path.stat().st_size // 4096 // 2 * 4096
    with contextlib.closing(sqlite3.connect(path)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_progress_note_reply_to'"
        (page,) = connection.execute(asked).fetchone()
    return (int(page) - 1) * 4096


@pytest.mark.logs_warnings
@pytest.mark.parametrize("kind", ["noise", "cut", "a page"])
def test_the_newest_good_backup_is_offered_with_what_it_lacks_and_the_damaged_file_is_kept(
    window: MainWindow, path: Path, kind: str
) -> None:
    at = lone_page(path)
    spoil(path, kind)
    damaged = path.read_bytes()

    opened(window, path)

    (page,) = window.findChildren(DamagedPage)
    assert not has_session(window)
    said = texts(window)
    assert "The database is damaged" in said
    assert "1 records, 1 changes" in said
    assert "2 changes made here" in said

    page.back.click()
    QApplication.processEvents()

    assert window.session is not None
    store = window.session.store
    assert titles(store) == ["Water"]
    assert checks.check(store, deep=True).findings == []
    kept = [each.path for each in backups.made(path) if each.reason == "damaged"]
    whole = kept[0].read_bytes()
    assert len(kept) == 1
    # One that can still be opened is: its first page counts that.
    assert whole == damaged if kind != "a page" else whole[at : at + 4096] == bytes(4096)


@pytest.mark.logs_warnings
def test_without_a_good_backup_the_reason_is_said_and_nothing_is_touched(
    window: MainWindow, path: Path
) -> None:
    for each in backups.made(path):
        each.path.write_bytes(b"")
    spoil(path, "noise")
    damaged = path.read_bytes()

    opened(window, path)

    assert window.findChildren(DamagedPage) == []
    assert "could not be opened" in texts(window)
    assert path.read_bytes() == damaged


@pytest.mark.logs_warnings
def test_a_damaged_database_that_opens_can_be_looked_at_all_the_same(
    window: MainWindow, path: Path
) -> None:
    if keys.is_protected(path):
        pytest.skip("no page of a protected database can be spoilt unseen")
    spoil(path, "a page")
    opened(window, path)
    (page,) = window.findChildren(DamagedPage)
    words = "Open it all the same"

    (stay,) = [b for b in page.findChildren(QPushButton) if b.text().strip() == words]
    stay.click()
    QApplication.processEvents()

    assert window.session is not None
    assert "store_unsound" in {notice.code for notice in window.session.store.notices}


def test_what_a_sound_database_has_beyond_its_backup_is_counted_by_name(path: Path) -> None:
    found = restore.newest_good(path)

    assert found is not None
    assert found.line.number == 1
    assert found.own == 2
    assert found.seen.lacking is not None
    assert found.seen.lacking.unsent == 2
