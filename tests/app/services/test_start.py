"""Making, opening and closing databases."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from app.base.errors import AppError, CallError, StoreDamagedError, StoreError, StoreTooNewError
from app.domain import genesis, training
from app.services import checks, glance, lately, notices, protection, records, start, wording
from database import keys, schema, witness
from database.driver import sqlite3
from database.unit import read
from tests.app.services.conftest import Setup
from tests.conftest import ROOT
from tests.laptops import Laptop, Mail


def test_a_new_database_knows_who_it_is(tmp_path: Path) -> None:
    store = start.create(
        tmp_path / "cr.db", office="CR", role="field", label="second", language="es"
    )

    who = start.who(store)
    start.close_store(store)

    assert (who.office, who.role, who.label, who.language) == ("CR", "field", "second", "es")
    assert len(who.replica) == 32
    assert who.by == "CR second"


def test_a_new_database_holds_the_built_in_rows_and_nothing_of_its_own(cr: Laptop) -> None:
    for entity, uid, values in islice(genesis.rows(), 20):
        record = cr.record(uid)
        assert (record.entity, record.scope, record.owner) == (entity, "global", "HQ")
        assert {key: record.get(key) for key in values} == dict(values)
    assert cr.digest() == {"CR": checks.EMPTY, "global": checks.EMPTY}
    assert cr.findings() == []


def test_what_was_saved_is_there_when_the_database_is_opened_again(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    before = (cr.who, cr.digest())

    cr.close()
    cr.open()

    assert cr.value(uid, "title") == "Water"
    assert (cr.who, cr.digest()) == before
    assert cr.notices == []


def test_nothing_is_left_beside_a_closed_database(cr: Laptop) -> None:
    cr.new_record("initiative")

    cr.close()

    assert not list(cr.folder.glob("passerelle.db-*"))


@pytest.mark.parametrize(
    ("office", "role", "code"),
    [
        ("XX", "field", "unknown_office"),
        ("CR", "king", "unknown_role"),
        ("CR", "hq", "office_and_role"),
        ("HQ", "field", "office_and_role"),
    ],
)
def test_an_office_that_does_not_exist_gets_no_database(
    tmp_path: Path, office: str, role: str, code: str
) -> None:
    path = tmp_path / "new.db"

    with pytest.raises(CallError) as refused:
        start.create(path, office=office, role=role)

    assert refused.value.code == code
    assert not path.exists()


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear mayor")

    with pytest.raises(CallError, match="file_exists"):
        start.create(path, office="CR", role="field")

    assert path.read_text() == "Dear mayor"


@pytest.mark.parametrize("passphrase", ["", "zebra quartz passphrase"])
def test_a_second_database_of_the_same_name_in_one_folder_is_refused_in_words(
    tmp_path: Path, passphrase: str
) -> None:
    start.close_store(
        start.create(tmp_path / "cr.db", office="CR", role="field", passphrase=passphrase)
    )
    (tmp_path / "sn.txt").write_text("no database")

    with pytest.raises(CallError, match="same_stem") as refused:
        start.create(tmp_path / "CR.sqlite", office="CR", role="field")

    assert "the database cr.db" in wording.worded(refused.value)
    assert not (tmp_path / "CR.sqlite").exists()
    start.close_store(start.create(tmp_path / "sn.db", office="SN", role="field"))


def test_a_clear_database_in_the_place_of_a_protected_one_is_told_each_time(
    cr: Laptop, laptop: Setup
) -> None:
    forged = laptop("CR", "cr-2")
    forged.close()
    cr.close()
    protection.rewrite(cr.path, "zebra quartz passphrase")
    cr.open()
    assert "no_longer_protected" not in cr.said
    cr.close()

    shutil.copy(forged.path, cr.path)
    for _ in range(2):
        cr.open()
        assert "no_longer_protected" in cr.said
        told = [notices.worded(notice) for notice in cr.store.notices]
        assert any("was protected by a passphrase; this one is not" in each for each in told)
        cr.close()
    Path(f"{cr.path}.key").unlink()
    cr.open()
    assert "no_longer_protected" in cr.said


def test_a_place_that_cannot_be_written_is_an_error_people_can_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(AppError):
        start.create(tmp_path / "file" / "new.db", office="CR", role="field")


def test_opening_what_is_not_there_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gone.db"

    with pytest.raises(CallError, match="no_such_file"):
        start.open_store(path)

    assert not path.exists()


@pytest.mark.logs_warnings
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear mayor, " * 500)

    with pytest.raises(StoreDamagedError):
        start.open_store(path)

    assert path.read_text() == "Dear mayor, " * 500


def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "music.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE song (title TEXT)")
    other.close()

    with pytest.raises(StoreDamagedError, match="not_our_database"):
        start.open_store(path)

    other = sqlite3.connect(path)
    tables = other.execute("SELECT name FROM sqlite_master").fetchall()
    other.close()
    assert tables == [("song",)]


def test_an_empty_file_is_no_database_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()

    with pytest.raises(StoreError):
        start.open_store(path)


def every_byte(folder: Path) -> dict[str, str]:
    """Return the hash of every file of a database."""
    files = [each for each in folder.glob("passerelle.db*") if not each.name.endswith("-shm")]
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


def open_and_refused(path: Path) -> AppError:
    """Open a database by every way the program has; return why the last one was refused."""
    looked = glance.look(glance.begin_store(path, lasting=True))
    assert looked is None
    with pytest.raises(AppError) as refused:
        start.open_store(path)
    return refused.value


@pytest.mark.parametrize("mode", ["wal", "delete"])
@pytest.mark.parametrize(
    "passphrase", ["", "a long passphrase of words"], ids=["open", "protected"]
)
def test_a_newer_database_is_refused_and_not_touched(
    cr: Laptop, mode: str, passphrase: str
) -> None:
    cr.close()
    if passphrase:
        protection.rewrite(cr.path, passphrase)
    with contextlib.closing(keys.opened(cr.path, keys.of(cr.path))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9001'")
        connection.execute(f"PRAGMA journal_mode={mode}")
    schema.forget()
    before = every_byte(cr.folder)

    refused = open_and_refused(cr.path)

    assert isinstance(refused, StoreTooNewError)
    assert refused.params["schema"] == "9001"
    assert every_byte(cr.folder) == before


def test_a_newer_database_that_a_crash_left_open_is_refused_and_not_touched(cr: Laptop) -> None:
    cr.close()
    schema.forget()
    program = """
import os, sys
from database.driver import sqlite3
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("PRAGMA journal_mode=wal")
held.execute("UPDATE alembic_version SET version_num = '9001'")
os._exit(0)
"""
    subprocess.run([sys.executable, "-P", "-c", program, cr.path], cwd=ROOT, check=True)
    before = every_byte(cr.folder)
    assert len(before) == 2

    refused = open_and_refused(cr.path)

    assert isinstance(refused, StoreTooNewError)
    assert every_byte(cr.folder) == before


def test_a_database_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bird (name)")
    before = every_byte(tmp_path)

    refused = open_and_refused(path)

    assert refused.code == "not_our_database"
    assert every_byte(tmp_path) == before


def test_the_training_database_of_an_office_holds_its_own_initiatives(tmp_path: Path) -> None:
    store = start.create(tmp_path / "cr.db", office="CR", role="field", training=True)
    codes = {
        record.get("code")
        for line in training.jmdi(None)
        if line["entity"] == "initiative" and (record := records.get(store, line["uid"]))
    }
    start.close_store(store)

    assert codes == {"CR-1", "CR-2"}


def test_two_laptops_that_load_the_same_data_make_the_same_records(tmp_path: Path) -> None:
    laptops = []
    for office, role in (("HQ", "hq"), ("CR", "field")):
        laptop = Laptop(tmp_path / office)
        laptop.here()
        laptop.folder.mkdir()
        start.close_store(start.create(laptop.path, office=office, role=role, training=True))
        laptops.append(laptop.open())
    hq, cr = laptops
    mail = Mail(hq, cr)

    mail.deliver()

    assert hq.conflicts() == cr.conflicts() == []
    assert hq.digest()["CR"] == cr.digest()["CR"]
    assert hq.findings() == cr.findings() == []
    for laptop in laptops:
        laptop.close()


def test_the_training_database_is_made_once_and_thrown_away_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    first = start.training_store(tmp_path, "CR")
    name = start.who(first).replica
    start.close_store(first)
    again = start.training_store(tmp_path, "CR")
    same = start.who(again).replica
    start.close_store(again)

    start.reset_training(tmp_path)

    assert same == name
    assert not list(tmp_path.glob("training-*"))


def test_recent_databases_are_remembered_newest_first(cr: Laptop, hq: Laptop) -> None:
    hq.here()

    lately.remember(cr.path)
    lately.remember(hq.path)
    lately.remember(cr.path)

    assert lately.recent() == [cr.path.resolve(), hq.path.resolve()]


def test_a_recent_database_that_is_gone_is_not_offered(cr: Laptop, tmp_path: Path) -> None:
    cr.here()
    other = tmp_path / "other.db"
    shutil.copy(cr.path, other)
    lately.remember(other)
    lately.remember(cr.path)

    other.unlink()

    assert lately.recent() == [cr.path.resolve()]


def test_a_list_of_recent_databases_that_is_damaged_is_an_empty_one(cr: Laptop) -> None:
    cr.here()
    lately.remember(cr.path)
    (witness.home() / "recent.json").write_text('{"half": ')

    assert lately.recent() == []


def test_a_machine_keeps_its_mark_whatever_networks_it_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path
) -> None:
    if not shutil.which("unshare") or _run(["unshare", "-n", "true"], root).returncode:
        pytest.skip("no unshare, or no right to leave the network")
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path))
    ask = [sys.executable, "-c", "from database import witness; print(witness.machine())"]

    inside = _run(ask, root).stdout
    outside = [_run(["unshare", "-n", *ask], root).stdout for _ in range(2)]

    assert len(inside) > 30
    assert outside == [inside, inside]


def _run(command: list[str], root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)


def test_a_damaged_witness_counts_as_missing(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.close()
    for file in (cr.folder / "home" / "witness").glob("*.json"):
        file.write_text('{"feeds": ')

    cr.open()

    assert cr.notices == ["witness_missing"]


def test_a_renewed_name_goes_on_with_what_is_there(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    old = cr.who.replica
    cr.close()
    shutil.rmtree(cr.folder / "home")

    cr.open()
    cr.edit(uid, title="Clean water")

    assert cr.who.replica != old
    assert cr.value(uid, "title") == "Clean water"
    assert cr.conflicts() == []
    with read(cr.store) as unit:
        assert {b.replica for b in unit.log.branches.values()} == {old, cr.who.replica}
    assert cr.findings() == []
