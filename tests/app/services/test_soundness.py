"""The program looks at the file by itself; what is damaged is said, and nothing is thrown away."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.base import clock
from app.services import backup, checks, records, restore, soundness, start
from database import keys
from database.engine import Store
from tests.laptops import Laptop

WORDS = "correct horse battery"
EVERY = "store: every page looked at"


@pytest.fixture
def protected(tmp_path: Path) -> Iterator[Store]:
    """Lend a protected database with one initiative."""
    made = start.create(tmp_path / "cr.db", office="CR", role="field", passphrase=WORDS)
    records.apply(made, [{"entity": "initiative", "set": {"title": "Water"}}])
    yield made
    start.close_store(made)


def looked(store: Store, caplog: pytest.LogCaptureFixture) -> bool:
    """Look; tell whether it was at every page."""
    caplog.clear()
    assert soundness.look(store) == []
    return EVERY in caplog.messages


def test_every_page_is_looked_at_once_a_week(
    cr: Laptop, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    assert looked(cr.store, caplog)
    assert not looked(cr.store, caplog)
    now = clock.now_ms()
    for shift, due in [(6, False), (8, True), (8, False), (-3000, True), (-3000, False)]:
        monkeypatch.setattr(clock, "now_ms", lambda s=shift: now + s * 24 * 3600 * 1000)
        assert looked(cr.store, caplog) is due, shift


def test_every_page_is_looked_at_after_a_stop_in_mid_work_and_after_a_restore(
    cr: Laptop, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    cr.new_record("initiative")
    soundness.look(cr.store)
    kept = backup.make(cr.store).path
    left = {f: f.read_bytes() for f in cr.folder.glob("passerelle.db*") if f.is_file()}
    assert any(file.name.endswith("-wal") for file in left)
    cr.close()
    cr.open()
    assert not looked(cr.store, caplog)
    cr.close()
    for file, data in left.items():
        file.write_bytes(data)
    cr.open()
    assert looked(cr.store, caplog)
    cr.close()

    restore.restore(kept, cr.path)
    cr.open()

    assert looked(cr.store, caplog)


def flipped(path: Path, at: float) -> None:
    """Change one bit in the middle of a page."""
    data = bytearray(path.read_bytes())
    place = int(len(data) * at) // 4096 * 4096 + 2000
    data[place] ^= 1
    path.write_bytes(data)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("at", [0.2, 0.5, 0.9])
def test_one_flipped_bit_of_a_protected_database_is_said(protected: Store, at: float) -> None:
    path = protected.path
    start.close_store(protected)
    flipped(path, at)
    keys.unlock(path, WORDS)
    again = Store(path)
    again.identity = protected.identity

    said = [notice.code for notice in soundness.look(again)]
    found = {finding["code"] for finding in _findings(again)}
    again.close()

    assert said == ["store_unsound"]
    assert found == {"file_damaged"}


def _findings(store: Store) -> list[dict[str, object]]:
    from database import integrity
    from database.unit import read

    with read(store) as unit:
        return list(integrity.problems(unit))


def test_a_sound_protected_database_passes_the_check(protected: Store) -> None:
    assert checks.check(protected).ok
    assert soundness.look(protected) == []


@pytest.mark.logs_warnings
def test_a_damaged_database_in_the_clear_is_said_too(cr: Laptop) -> None:
    for _ in range(20):
        cr.new_record("initiative", summary="water " * 300)
    path, identity = cr.path, cr.who
    cr.close()
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    for page in range(pages - pages // 4, pages):
        data[page * 4096 : page * 4096 + 64] = b"\x07" * 64
    path.write_bytes(data)
    again = Store(path)
    again.identity = identity

    try:
        said = [notice.code for notice in soundness.look(again)]
    finally:
        again.close()

    assert said == ["store_unsound"]
    with closing(path.open("rb")) as file:
        assert file.read() == data
