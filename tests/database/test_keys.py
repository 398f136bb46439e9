"""What a lost laptop gives away: nothing without the passphrase, in no file beside the database."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.base import files
from app.base.errors import StoreBusyError, StoreDamagedError, StoreError, StoreLockedError
from app.services import records, start
from database import backups, keys, protecting, restoring, witness
from database.driver import OLDEST, sqlite3
from database.engine import Store, raw_connection

WORDS, OTHERS = "correct horse battery", "otra frase más larga"
CANARY = "Kanarienvogel im Titel"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Lend a protected database of Costa Rica with one initiative."""
    made = start.create(tmp_path / "cr.db", office="CR", role="field", passphrase=WORDS)
    records.apply(made, [{"entity": "initiative", "set": {"title": CANARY}}])
    yield made
    start.close_store(made)


def titles(path: Path) -> list[str]:
    """Return the titles a database holds."""
    with closing(raw_connection(path)) as connection:
        return [row[0] for row in connection.execute("SELECT title FROM initiative")]


def everywhere(folder: Path) -> bytes:
    """Return all bytes of all files of a folder."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_no_file_beside_a_protected_database_holds_a_word_of_it(
    store: Store, tmp_path: Path
) -> None:
    backups.backup(store.path, backups.beside(store.path, "by-hand"))

    for form in (CANARY.encode(), CANARY.encode("utf-16-le"), WORDS.encode(), b"CREATE TABLE"):
        assert form not in everywhere(tmp_path)
    start.close_store(store)
    assert CANARY.encode() not in everywhere(tmp_path)


def test_without_the_passphrase_nothing_opens(store: Store) -> None:
    start.close_store(store)
    keys.lock(store.path)

    with pytest.raises(StoreLockedError) as none:
        start.open_store(store.path)
    with pytest.raises(StoreLockedError) as wrong:
        keys.unlock(store.path, WORDS + " ")

    assert none.value.code == "passphrase_needed"
    assert wrong.value.code == "passphrase_wrong"
    assert keys.is_locked(store.path)
    keys.unlock(store.path, WORDS)
    assert titles(store.path) == [CANARY]


def test_a_passphrase_typed_in_another_form_of_unicode_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "sn.db"
    start.close_store(
        start.create(path, office="SN", role="field", passphrase="e\u0301te\u0301 a\u0300 Dakar")
    )
    keys.lock(path)

    keys.unlock(path, "\u00e9t\u00e9 \u00e0 Dakar")

    assert titles(path) == []


def test_a_short_passphrase_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreLockedError) as refused:
        start.create(tmp_path / "cr.db", office="CR", role="field", passphrase="short")

    assert (refused.value.code, refused.value.params["least"]) == ("passphrase_short", 8)
    assert list(tmp_path.glob("cr.db*")) == []


def test_a_changed_passphrase_replaces_the_old_one_and_backups_keep_theirs(store: Store) -> None:
    kept = backups.backup(store.path, backups.beside(store.path, "by-hand"))
    start.close_store(store)

    keys.change_passphrase(store.path, WORDS, OTHERS)
    keys.lock(store.path)

    with pytest.raises(StoreLockedError):
        keys.unlock(store.path, WORDS)
    keys.unlock(kept, WORDS)
    assert titles(store.path) == titles(kept) == [CANARY]
    keys.lock(store.path)
    keys.unlock(store.path, OTHERS)
    assert titles(store.path) == [CANARY]


def test_a_lost_key_file_is_replaced_by_its_second_copy_and_missed_where_there_is_none(
    store: Store, tmp_path: Path
) -> None:
    start.close_store(store)
    keys.beside(store.path).unlink()
    keys.lock(store.path)
    elsewhere = tmp_path / "elsewhere" / "cr.db"
    elsewhere.parent.mkdir()
    shutil.copy(store.path, elsewhere)

    keys.unlock(store.path, WORDS)

    assert titles(store.path) == [CANARY]
    with pytest.raises(StoreDamagedError):
        raw_connection(elsewhere)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"slots": []}', '{"slots": [{"kind": "words"}]}'])
def test_a_damaged_key_file_is_named_where_its_second_copy_is_gone(store: Store, text: str) -> None:
    start.close_store(store)
    keys.lock(store.path)
    keys.beside(store.path).write_text(text)
    keys.unlock(store.path, WORDS)
    assert titles(store.path) == [CANARY]
    keys.lock(store.path)
    for second in (witness.home() / "keys").iterdir():
        second.unlink()

    with pytest.raises(StoreError) as refused:
        keys.unlock(store.path, WORDS)

    assert refused.value.code == "key_file_damaged"
    assert refused.value.params["path"] == str(keys.beside(store.path))


def test_every_flipped_bit_of_the_file_is_found(store: Store) -> None:
    records.apply(
        store, [{"entity": "initiative", "set": {"title": f"{CANARY} {n}"}} for n in range(50)]
    )
    start.close_store(store)
    whole = store.path.read_bytes()
    dice = random.Random(7)

    for place in dice.sample(range(len(whole)), 60):
        store.path.write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << dice.randrange(8)]) + whole[place + 1 :]
        )
        try:
            with closing(raw_connection(store.path)) as connection:
                found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
                sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        except (StoreError, sqlite3.Error):
            continue
        assert found or not sound, place
    store.path.write_bytes(whole)


def test_a_database_in_the_clear_is_protected_later_without_a_word_left(tmp_path: Path) -> None:
    path = tmp_path / "cr.db"
    made = start.create(path, office="CR", role="field")
    records.apply(made, [{"entity": "initiative", "set": {"title": CANARY}}])
    start.close_store(made)
    assert CANARY.encode() in everywhere(tmp_path)

    protecting.rewrite(path, WORDS)

    assert CANARY.encode() not in everywhere(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["cr.db", "cr.db.key"]
    keys.lock(path)
    keys.unlock(path, WORDS)
    again = start.open_store(path)
    assert titles(path) == [CANARY]
    assert again.notices == []
    start.close_store(again)


def test_a_new_key_makes_what_the_old_one_opened_worthless(store: Store) -> None:
    start.close_store(store)
    copied = store.path.with_name("copied.db")
    shutil.copy(keys.beside(store.path), keys.beside(copied))

    protecting.rewrite(store.path, WORDS)

    shutil.copy(store.path, copied)  # the thief has the new file, and the key file of before
    keys.lock(store.path)
    keys.unlock(copied, WORDS)
    with pytest.raises(StoreDamagedError):
        raw_connection(copied)
    keys.unlock(store.path, WORDS)
    assert titles(store.path) == [CANARY]


def test_nobody_rewrites_a_database_that_is_open(store: Store) -> None:
    with store.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM initiative").scalar()
        with pytest.raises(StoreBusyError):
            protecting.rewrite(store.path, WORDS)

    assert titles(store.path) == [CANARY]


def test_a_backup_with_an_older_passphrase_is_restored_into_the_protected_database(
    store: Store,
) -> None:
    kept = backups.backup(store.path, backups.beside(store.path, "by-hand"))
    start.close_store(store)
    protecting.rewrite(store.path, WORDS)
    keys.change_passphrase(store.path, WORDS, OTHERS)
    keys.lock(store.path)
    keys.lock(kept)

    with pytest.raises(StoreLockedError):
        restoring.facts(kept)
    keys.unlock(kept, WORDS)
    keys.unlock(store.path, OTHERS)
    restoring.put_back(kept, store.path, {"reason": "test"})
    keys.lock(store.path)
    keys.lock(kept)

    keys.unlock(store.path, OTHERS)
    assert titles(store.path) == [CANARY]


def test_a_protected_backup_makes_a_protected_database_where_none_was(
    store: Store, tmp_path: Path
) -> None:
    kept = backups.backup(store.path, backups.beside(store.path, "by-hand"))
    new = tmp_path / "new" / "cr.db"
    new.parent.mkdir()

    restoring.put_back(kept, new, {"reason": "test"})

    assert titles(new) == [CANARY]
    assert CANARY.encode() not in new.read_bytes()
    keys.lock(new)
    with pytest.raises(StoreLockedError):
        raw_connection(new)


def test_the_library_is_new_enough_to_be_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sqlite3.sqlite_version_info >= OLDEST

    monkeypatch.setattr("database.engine.OLDEST", (99, 0, 0))
    with pytest.raises(StoreError) as refused:
        raw_connection(Path("never.db"))

    assert refused.value.code == "sqlite_too_old"


def test_a_passphrase_that_could_not_be_changed_is_still_the_old_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.close_store(store)
    write_file = files.keep_text
    written: list[Path] = []

    def full(target: Path, text: str) -> None:
        written.append(target)
        if len(written) == 2:
            raise OSError(28, "No space left on device")
        write_file(target, text)

    monkeypatch.setattr(files, "keep_text", full)
    with pytest.raises(StoreError) as refused:
        keys.change_passphrase(store.path, WORDS, OTHERS)
    assert refused.value.code == "key_file_unwritable"

    keys.lock(store.path)
    keys.unlock(store.path, WORDS)
    assert titles(store.path) == [CANARY]


def test_a_backup_opens_elsewhere_though_the_key_file_beside_the_database_is_damaged(
    store: Store, tmp_path: Path
) -> None:
    keys.beside(store.path).write_text("{")
    kept = backups.backup(store.path, backups.beside(store.path, "by-hand"))
    elsewhere = tmp_path / "stick" / "kept.db"
    elsewhere.parent.mkdir()
    shutil.copy(kept, elsewhere)
    shutil.copy(keys.beside(kept), keys.beside(elsewhere))

    keys.unlock(elsewhere, WORDS)

    assert titles(elsewhere) == [CANARY]


def test_a_backup_from_before_a_new_key_comes_back_where_only_the_new_key_file_is_left(
    store: Store,
) -> None:
    kept = backups.backup(store.path, backups.beside(store.path, "by-hand"))
    start.close_store(store)
    protecting.rewrite(store.path, WORDS)
    store.path.unlink()

    restoring.put_back(kept, store.path, {})

    keys.lock(store.path)
    keys.unlock(store.path, WORDS)
    assert titles(store.path) == [CANARY]
