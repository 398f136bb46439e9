"""Promise 6, all or nothing: a package is wholly in or wholly out, and can be looked at before.

Kills at every write are in ``test_kills`` of the services and of the database, at any moment in
``tests/journeys/test_random_kills.py``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from app.base.errors import AppError
from app.exchange import reader
from database import models
from database.driver import sqlite3
from tests import server
from tests.laptops import Laptop, forge
from tests.promises.test_3_nothing_twice import everything


@contextlib.contextmanager
def stumbling(laptop: Laptop, table: str) -> Iterator[None]:
    """Let nobody write into a table."""
    if not laptop.store.lies_here:
        server.closed(laptop.store, table)
        try:
            yield
        finally:
            server.opened(laptop.store, table)
        return

    def stumble(action: int, name: str | None, *_: object) -> int:
        writes = action in {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE} and name == table
        return sqlite3.SQLITE_DENY if writes else sqlite3.SQLITE_OK

    def watch(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_authorizer(stumble)

    def leave(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_authorizer(None)

    event.listen(laptop.store.engine, "checkout", watch)
    yield
    event.remove(laptop.store.engine, "checkout", watch)
    event.listen(laptop.store.engine, "checkout", leave)


@pytest.fixture
def file(cr: Laptop, hq: Laptop) -> Path:
    """Return a package that makes, edits and deletes, and collides with headquarters."""
    uid = cr.new_record("initiative", title="Water")
    gone = cr.new_record("initiative", title="By mistake")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    cr.edit(uid, title="Safe water")
    cr.delete(gone)
    cr.new_record("progress_note", initiative=uid, text="It works")
    cr.new_record(
        "contact", consent=True, consent_on="2026-01-02", consent_scope="hq", name="A name"
    )
    return cr.export("HQ")


@pytest.mark.logs_warnings
@pytest.mark.parametrize("table", ["segment", "record", "state", "conflict", "digest", "secret"])
def test_an_import_that_fails_at_any_table_leaves_nothing(
    hq: Laptop, file: Path, table: str
) -> None:
    before = everything(hq)
    assert table in models.metadata.tables

    with stumbling(hq, table), pytest.raises((AppError, sa.exc.DBAPIError, sqlite3.Error)):
        hq.take(file)

    assert everything(hq) == before
    assert hq.findings() == []
    assert hq.take_one(file).taken == 4


def test_a_preview_tells_all_and_changes_nothing(hq: Laptop, file: Path) -> None:
    before = everything(hq)

    (seen,) = hq.take(file, preview=True)
    assert everything(hq) == before
    done = hq.take_one(file)

    assert (seen.taken, seen.conflicts, seen.by_entity) == (
        done.taken,
        done.conflicts,
        done.by_entity,
    )
    assert seen.conflicts == 1


def test_one_damaged_stretch_keeps_the_whole_package_out(
    cr: Laptop, hq: Laptop, file: Path, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Another")
    good = reader.open_package(cr.export("HQ", full=True)).segments
    bad = [replace(good[-1], hash="00" * 32)]
    before = everything(hq)

    result = hq.take_one(forge(file, tmp_path / "f.xlsx", segments=[*good[:-1], *bad]))

    assert result.verdict == "refused"
    assert everything(hq) == before
