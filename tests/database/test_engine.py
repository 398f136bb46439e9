"""Connections: every pragma on each of them, real transactions, errors people can read."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.base.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
)
from database.driver import sqlite3
from database.engine import MAC_PRAGMAS, PRAGMAS, Store, raw_connection, store_error
from database.unit import read, write
from tests.laptops import Laptop

WANTED = PRAGMAS | (MAC_PRAGMAS if sys.platform == "darwin" else {})


def pragmas(connection: sa.Connection) -> dict[str, Any]:
    return {
        name: row[0] if (row := connection.exec_driver_sql(f"PRAGMA {name}").first()) else 0
        for name in WANTED
    }


def test_the_pragmas_are_those_that_keep_data_safe() -> None:
    assert PRAGMAS["journal_mode"] == "wal"
    assert PRAGMAS["synchronous"] == 2  # FULL: an acknowledged package survives a power cut
    assert PRAGMAS["trusted_schema"] == 0
    assert PRAGMAS["secure_delete"] == 1


def test_every_pooled_connection_has_every_pragma(cr: Laptop) -> None:
    with ExitStack() as open_ones:
        connections = [open_ones.enter_context(cr.store.connect()) for _ in range(8)]
        drivers = {id(c.connection.driver_connection) for c in connections}

        assert len(drivers) == 8
        for connection in connections:
            assert pragmas(connection) == WANTED
    with cr.store.connect() as again:  # one that was used before
        assert pragmas(again) == WANTED


def test_worker_threads_get_connections_with_every_pragma(cr: Laptop) -> None:
    store, meet = cr.store, threading.Barrier(4)

    def look() -> dict[str, Any]:
        with read(store) as unit:
            meet.wait(10)
            return pragmas(unit.connection)

    with ThreadPoolExecutor(4) as pool:
        answers = [future.result() for future in [pool.submit(look) for _ in range(4)]]

    assert answers == [WANTED] * 4


def test_a_pragma_that_is_not_obeyed_is_an_error() -> None:
    with pytest.raises(StoreError, match="pragma_refused"):
        raw_connection(Path(":memory:"))  # which cannot keep a write-ahead log


def test_what_is_not_committed_is_gone(cr: Laptop) -> None:
    with write(cr.store) as unit:
        unit.put("colour", "blue")

    with read(cr.store) as unit:
        assert unit.get("colour", "none") == "none"


def test_what_fails_half_way_is_gone_wholly(cr: Laptop) -> None:
    def stumble() -> None:
        with write(cr.store) as unit:
            unit.put("colour", "blue")
            unit.connection.exec_driver_sql("CREATE TABLE half (a)")
            raise KeyError("stumbled")

    with pytest.raises(KeyError):
        stumble()

    with read(cr.store) as unit:
        assert unit.get("colour", "none") == "none"
        names = unit.connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        assert "half" not in names


def test_a_reader_sees_one_moment_while_somebody_writes(cr: Laptop) -> None:
    with read(cr.store) as reader:
        assert reader.get("colour", "none") == "none"
        with write(cr.store) as writer:
            writer.put("colour", "blue")
            writer.commit()
        assert reader.get("colour", "none") == "none"

    with read(cr.store) as later:
        assert later.get("colour") == "blue"


def test_two_writers_take_turns(cr: Laptop) -> None:
    def count() -> None:
        for _ in range(20):
            with write(cr.store) as unit:
                unit.put("count", str(int(unit.get("count", "0")) + 1))
                unit.commit()

    with ThreadPoolExecutor(3) as pool:
        for future in [pool.submit(count) for _ in range(3)]:
            future.result()

    with read(cr.store) as unit:
        assert unit.get("count") == "60"


@pytest.mark.logs_warnings
def test_a_database_that_somebody_else_holds_is_busy(cr: Laptop) -> None:
    def put() -> None:
        with cr.store.connect() as waiting:
            waiting.exec_driver_sql("PRAGMA busy_timeout=50")
        with write(cr.store) as unit:
            unit.put("colour", "blue")

    with closing(sqlite3.connect(cr.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusyError):
            put()


def _locked(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=0)) as one:
        one.execute("BEGIN EXCLUSIVE")
        with closing(sqlite3.connect(path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")


def _full(path: Path) -> None:
    with closing(sqlite3.connect(path)) as one:
        one.execute("PRAGMA max_page_count=3")
        one.execute("CREATE TABLE t (a)")
        one.execute("INSERT INTO t VALUES (zeroblob(100000))")


def _read_only(path: Path) -> None:
    sqlite3.connect(path).close()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as one:
        one.execute("CREATE TABLE t (a)")


def _no_folder(path: Path) -> None:
    sqlite3.connect(path / "deeper" / "x.db").close()


def _no_database(path: Path) -> None:
    path.write_text("Dear mayor, " * 100)
    with closing(sqlite3.connect(path)) as one:
        one.execute("SELECT * FROM sqlite_master")


def _damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as one:
        one.execute("CREATE TABLE t (a)")
        one.executemany("INSERT INTO t VALUES (?)", [("x" * 500,)] * 100)
        one.commit()
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\x07" * 4096
    path.write_bytes(data)
    with closing(sqlite3.connect(path)) as one:
        one.execute("SELECT a FROM t").fetchall()


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (_locked, StoreBusyError),
        (_full, StoreFullError),
        (_read_only, StoreFullError),
        (_no_folder, StoreFullError),
        (_no_database, StoreDamagedError),
        (_damaged, StoreDamagedError),
    ],
)
def test_trouble_with_the_file_has_a_name_people_know(
    tmp_path: Path, trouble: Callable[[Path], None], kind: type[StoreError]
) -> None:
    with pytest.raises(sqlite3.Error) as raised:
        trouble(tmp_path / "x.db")

    assert type(store_error(raised.value, tmp_path)) is kind


@pytest.mark.logs_warnings
def test_a_disk_that_is_full_leaves_the_database_as_it_was(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    resource = pytest.importorskip("resource", reason="no limits of this kind on Windows")
    size = sum(file.stat().st_size for file in cr.folder.glob("passerelle.db*"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def overflow() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, hard))
        try:
            with write(cr.store) as unit:
                for number in range(400):
                    unit.put(f"big {number}", "x" * 5000)
                unit.commit()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    with pytest.raises(StoreFullError):
        overflow()

    assert cr.value(uid, "title") == "Water"
    cr.edit(uid, title="Clean water")  # with room again, work goes on
    assert cr.findings() == []


def test_a_closed_database_leaves_no_write_ahead_log(cr: Laptop) -> None:
    cr.new_record("initiative")
    store: Store = cr.store
    assert list(cr.folder.glob("*-wal"))

    store.close()

    assert not list(cr.folder.glob("*-wal"))


def test_a_database_of_another_program_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE moz_places (url TEXT)")
        other.commit()
    before = path.read_bytes()

    with pytest.raises(StoreDamagedError, match="not_our_database"):
        raw_connection(path)

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["places.sqlite"]
