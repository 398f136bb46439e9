"""A database on a medium that cannot be written is looked at; a copy of it can be worked with.

Source: reliability.md R13.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel

from app.base.errors import StoreError, StoreLockedError
from app.cli import program
from app.services import (
    attaching,
    checks,
    notices,
    protection,
    queries,
    records,
    sending,
    start,
    viewing,
    wording,
)
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.preferences import Preferences
from app.ui.view_band import ViewBand
from database.engine import Store
from tests.app.ui.conftest import app, qapp_cls
from tests.disks import ReadOnly, read_only
from tests.factories import some_values

__all__ = ["app", "qapp_cls", "read_only"]

WORDS = "correct horse battery"


def titles(store: Store) -> set[str]:
    found = queries.records(store, queries.Query("initiative"))
    return {str(record.get("title")) for record in found}


def copies() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob("passerelle-*"))


@pytest.fixture(params=["", WORDS], ids=["plain", "protected"])
def made(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Store]:
    """Return an open database with an initiative and a file."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    path = tmp_path / "data" / "cr.db"
    store = start.create(path, office="CR", role="field", passphrase=request.param)
    uid = records.save(store, "initiative", None, some_values("initiative", title="Water")).uid
    photo = tmp_path / "notes.txt"
    photo.write_text("what we saw")
    attaching.attach(store, uid, photo, {"title": "Notes"})
    yield store
    store.close()


def frozen(store: Store, read_only: ReadOnly, *, clean: bool) -> Path:
    """Return the database where it can only be read: closed, or as a crash left it."""
    folder = store.path.parent
    if clean:
        start.close_store(store)
    else:
        crashed = folder.with_name("crashed")
        shutil.copytree(folder, crashed)
        assert (crashed / "cr.db-wal").stat().st_size > 0
        folder = crashed
    place = read_only(folder)
    if protection.is_protected(place / "cr.db"):
        protection.unlock(place / "cr.db", WORDS)
    return place / "cr.db"


@pytest.mark.parametrize("clean", [True, False], ids=["closed", "crashed"])
def test_a_database_that_can_only_be_read_is_looked_at_and_nothing_is_recorded(
    made: Store,
    read_only: ReadOnly,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    clean: bool,
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    path = frozen(made, read_only, clean=clean)
    before, there = copies(), {f: f.read_bytes() for f in path.parent.rglob("*") if f.is_file()}

    store = start.open_store(path)

    assert titles(store) == {"Water"}
    assert queries.search(store, "water")
    assert checks.check(store, deep=True).findings == []
    (said,) = [notices.worded(n) for n in store.notices if n.code == "view_only"]
    assert str(path.parent) in said
    for act in (
        lambda: records.save(store, "initiative", None, some_values("initiative")),
        lambda: sending.export(store, "HQ", path.parent.parent),
    ):
        with pytest.raises(StoreError, match="view_only") as caught:
            act()
        assert "Save a copy" in wording.worded(caught.value)
    start.close_store(store)
    assert copies() == before
    assert {f: f.read_bytes() for f in path.parent.rglob("*") if f.is_file()} == there


def test_a_protected_one_asks_for_its_passphrase_there_too(
    made: Store, read_only: ReadOnly
) -> None:
    if not protection.is_protected(made.path):
        pytest.skip("this one is in the clear")
    path = frozen(made, read_only, clean=True)
    protection.lock(path)

    with pytest.raises(StoreLockedError) as caught:
        start.open_store(path)

    assert caught.value.params["path"] == str(path)


def test_a_copy_of_it_can_be_worked_with_and_has_its_files(
    made: Store, read_only: ReadOnly, tmp_path: Path
) -> None:
    path = frozen(made, read_only, clean=False)
    store = start.open_store(path)

    copy = viewing.save_copy(store, tmp_path / "here" / "mine.db")

    start.close_store(store)
    if protection.is_protected(copy):
        protection.unlock(copy, WORDS)
    mine = start.open_store(copy)
    assert [n.code for n in mine.notices] == ["replica_renewed"]
    records.save(mine, "initiative", None, some_values("initiative", title="Roads"))
    assert titles(mine) == {"Water", "Roads"}
    assert checks.check(mine, deep=True).findings == []
    start.close_store(mine)


def test_commands_read_it_and_refuse_to_write(
    made: Store, read_only: ReadOnly, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tmp_path / "words.txt"
    words.write_text(WORDS + "\n")
    path = str(frozen(made, read_only, clean=True))

    opened = ["--passphrase-file", str(words)]
    assert program.run(["list", path, "initiative", *opened], "en") == 0
    assert "Water" in capsys.readouterr().out
    assert program.run(["export", path, "--to", "HQ", "--out", str(tmp_path), *opened], "en") == 1
    assert "only looked at" in capsys.readouterr().err


def test_the_window_says_so_and_goes_on_with_a_copy(
    app: QApplication, made: Store, read_only: ReadOnly, tmp_path: Path
) -> None:
    del app
    path = frozen(made, read_only, clean=True)
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    window.show()
    Opening(window, InlineRunner(), path, training=False).begin()
    QApplication.processEvents()

    (band,) = window.findChildren(ViewBand)
    assert any("cannot be written" in each.text() for each in band.findChildren(QLabel))
    for key in ("initiatives", "exchange", "reports", "settings", "home"):
        window.go(key)
        QApplication.processEvents()
    band.save_copy(tmp_path / "mine.db")
    QApplication.processEvents()

    assert window.session is not None
    assert not window.viewing
    assert titles(window.session.store) == {"Water"}
    assert window.session.store.path == tmp_path / "mine.db"
    start.close_store(window.session.store)
    window.session = None
    window.close()
    shiboken6.delete(window)
