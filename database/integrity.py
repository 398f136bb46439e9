"""The soundness of the file itself, by SQLite's own means."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.base.errors import StoreDamagedError
from database import keys
from database.driver import sqlite3
from database.engine import raw_connection, store_error
from database.unit import Unit

MOST = 100
"""Findings that are told of one kind."""


def problems(unit: Unit) -> Iterator[dict[str, Any]]:
    """Yield what SQLite finds wrong with the file; nothing for a sound one."""
    if not unit.store.lies_here:
        return
    broken = _broken_seals(unit.store.path)
    yield from ({"code": "file_damaged", "detail": answer} for answer in broken[:MOST])
    if broken:
        return  # to read on would end at the first such page
    for (answer,) in unit.connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})"):
        if answer != "ok":
            yield {"code": "file_damaged", "detail": str(answer)}
    for row in unit.connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield {"code": "foreign_key", "detail": str(row[0])}


def is_sound(unit: Unit, *, every_page: bool) -> bool:
    """Tell whether the file hangs together; of a protected one also whether each page is genuine.

    Args:
        unit: a unit of the database.
        every_page: look at the seal of each page, and at each index too.

    Raises:
        StoreError: it cannot be told: somebody is writing, or the disk cannot be read.
    """
    if not unit.store.lies_here:
        return True
    words = "integrity_check" if every_page else "quick_check"
    try:
        if every_page and _broken_seals(unit.store.path):
            return False
        return bool(unit.connection.exec_driver_sql(f"PRAGMA {words}(1)").scalar() == "ok")
    except StoreDamagedError:
        return False
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        known = store_error(error, unit.store.path)
        if isinstance(known, StoreDamagedError):
            return False
        raise known from error


def _broken_seals(path: Path) -> list[str]:
    """Return which pages of a protected file are not as they were written.

    What is asked looks at the file without its write-ahead log. After a power cut a page may be
    half copied there, and whole in the log; so the log is copied first, and nobody writes
    meanwhile. Where somebody reads an older moment that cannot be, and nothing is said.
    """
    if not keys.is_protected(path):
        return []
    with contextlib.closing(raw_connection(path)) as own:
        _, logged, copied = own.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if copied < logged:
            return []
        own.execute("BEGIN IMMEDIATE")
        return [str(row[0]) for row in own.execute("PRAGMA cipher_integrity_check").fetchall()]
