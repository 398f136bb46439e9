"""Moving a database onto a server and back: everything arrives, and nothing is numbered twice."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.base.errors import CallError, StoreDamagedError
from app.exchange import archive, attachments
from app.services import checks, moving, notices, records, servers, signing, start, wording
from database import bulk, transfer
from database.engine import Store
from database.models import metadata
from database.stores import store_at
from database.unit import read
from tests import server
from tests.app.cli.conftest import Ask
from tests.app.services.conftest import Setup
from tests.laptops import Laptop

OWN = {"setting", "replica", "audit"}
"""Tables in which a moved database says that it was moved."""


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    """Headquarters on the server, with packages, a conflict, a decision and a name."""
    hq, cr = laptop("HQ"), laptop("CR")
    uid = cr.new_record("initiative", title="Water")
    cr.new_record(
        "contact", consent=True, consent_on="2026-01-02", consent_scope="hq", name="A name"
    )
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    cr.edit(uid, title="Safe water")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    hq.take(cr.export("HQ"))
    attachments.keep(hq.path, b"a picture")
    hq.here()
    return hq


def everything(store: Store) -> dict[str, list[Any]]:
    """Return every row of every table."""
    with read(store) as unit:
        return {
            table.name: sorted(map(repr, map(tuple, unit.connection.execute(sa.select(table)))))
            for table in transfer.tables()
        }


def moved(source: Laptop, path: Path) -> Store:
    """Move a database there; return it open."""
    moving.move(source.store, path)
    return start.open_store(path)


def test_a_database_moved_from_a_server_into_a_file_and_back_is_the_same(
    hq: Laptop, tmp_path: Path
) -> None:
    before, digest = everything(hq.store), hq.digest()
    history = [(line.at, line.values) for uid in _uids(hq.store) for line in hq.history(uid)]

    file = moved(hq, tmp_path / "moved" / "hq.db")
    again = Laptop(hq.folder, file)
    (tmp_path / "back").mkdir()
    back = moved(again, server.place(tmp_path / "back" / "hq.db"))

    for store in (file, back):
        after = everything(store)
        assert {name for name in before if before[name] != after[name]} <= OWN
        assert checks.digest(store) == digest
        assert checks.check(store, deep=True).findings == []
        told = [
            (line.at, line.values) for uid in _uids(store) for line in records.history(store, uid)
        ]
        assert told == history
        assert attachments.load(store.path, attachments.digest_of(b"a picture")) == b"a picture"
        # What is kept within one tick of the clock is told apart by its name alone.
        assert sorted(archive.names(store.path)) == sorted(archive.names(hq.path)) != []
    assert file.lies_here
    assert not back.lies_here
    start.close_store(file)
    start.close_store(back)


def test_settings_arrive_and_a_moved_database_goes_on_as_a_new_laptop_and_says_so(
    hq: Laptop, tmp_path: Path
) -> None:
    old = hq.who.replica
    moving.move(hq.store, tmp_path / "hq.db")

    file = start.open_store(tmp_path / "hq.db")
    hq.close()
    hq.open()

    names = {old, start.who(file).replica, hq.who.replica}
    assert len(names) == 3
    assert hq.notices == ["moved"]
    assert "moved to another place" in notices.worded(hq.store.notices[0])
    with read(file) as one, read(hq.store) as other:
        for key in ("office", "role", "label", "my.language"):
            assert one.get(key) == other.get(key)
    start.close_store(file)


def test_what_is_recorded_after_a_move_gets_numbers_of_its_own_and_is_taken_by_an_office(
    hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    sn = laptop("SN")
    sn.new_record("initiative", title="Wells")
    package = sn.export("HQ")
    hq.here()
    file = Laptop(hq.folder, moved(hq, tmp_path / "hq.db"))
    (tmp_path / "back").mkdir()
    back = Laptop(hq.folder, moved(file, server.place(tmp_path / "back" / "hq.db")))

    assert back.take_one(package).verdict == "merged"
    back.new_record("initiative", scope="SN", title="More wells")
    sn.take(back.export("SN"))

    assert sn.digest()["SN"] == back.digest()["SN"]
    assert back.findings() == []
    file.close()
    back.close()


@pytest.mark.logs_warnings
def test_a_copy_that_differs_is_no_copy_and_leaves_all_as_it_was(
    hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, old = everything(hq.store), hq.who.replica

    def lossy(
        connection: sa.Connection, table: sa.Table, columns: Sequence[str], rows: list[Any]
    ) -> None:
        bulk.insert_many(connection, table, columns, rows[table.name == "change" :])

    monkeypatch.setattr(transfer, "insert_many", lossy)

    with pytest.raises(StoreDamagedError, match="move_differs"):
        moving.move(hq.store, tmp_path / "hq.db")
    (tmp_path / "back").mkdir()
    with pytest.raises(StoreDamagedError, match="move_differs"):
        moving.move(hq.store, place := server.place(tmp_path / "back" / "hq.db"))

    assert not (tmp_path / "hq.db").exists()
    assert everything(hq.store) == before
    monkeypatch.undo()
    hq.here()
    moving.move(hq.store, place)
    hq.close()
    hq.open()
    assert hq.who.replica != old


def test_a_database_that_another_officer_has_open_is_not_moved(hq: Laptop, tmp_path: Path) -> None:
    before, path = everything(hq.store), tmp_path / "moved" / "hq.db"
    path.parent.mkdir()
    theirs = store_at(hq.path)
    # every window listens
    over = threading.Event()
    with theirs.listening(over), pytest.raises(CallError, match="others_at_work") as refused:
        moving.move(hq.store, path)
    assert "close Passerelle first" in wording.worded(refused.value)
    assert everything(hq.store) == before
    assert not path.exists()

    theirs.close()
    start.close_store(moved(hq, path))


def test_nothing_is_moved_onto_what_is_there(hq: Laptop, laptop: Setup, tmp_path: Path) -> None:
    other = laptop("HQ", "other")
    (tmp_path / "letter.db").write_text("a letter")
    hq.here()

    for place in (other.path, tmp_path / "letter.db"):
        with pytest.raises(CallError, match="file_exists"):
            moving.move(hq.store, place)

    assert (tmp_path / "letter.db").read_text() == "a letter"
    assert other.findings() == []


def test_the_command_line_moves_into_a_protected_file_and_back_with_what_lies_beside(
    hq: Laptop, ask: Ask, say: Ask, tmp_path: Path
) -> None:
    address, path = hq.path.read_text(), tmp_path / "hq.db"
    records_of = len(everything(hq.store)["record"])
    picture = attachments.digest_of(b"a picture")
    hq.close()
    words = tmp_path / "words"
    words.write_text("correct horse battery staple\n")

    done = ask("move", address, path, "--protect", words).data

    assert done["protected"]
    assert (done["records"], done["path"]) == (records_of, str(path))
    assert ask("check", path, "--deep", "--passphrase-file", words).data["ok"]
    assert "already a file of this name" in say("move", address, path).err

    back = server.place(tmp_path / "again").read_text()
    done = ask("move", path, back, "--passphrase-file", words).data

    assert (done["files"], done["protected"]) == (1, False)
    store = start.open_store(servers.place(back))
    assert attachments.load(store.path, picture) == b"a picture"
    start.close_store(store)
    assert ask("check", back, "--deep").data["ok"]
    store = start.open_store(servers.place(back))
    assert signing.is_strict(store)  # as it was behind the passphrase
    start.close_store(store)


def _uids(store: Store) -> list[str]:
    with read(store) as unit:
        table = metadata.tables["record"]
        query = sa.select(table.c.uid).where(table.c.scope == "CR").order_by(table.c.uid)
        return list(unit.connection.execute(query).scalars())
