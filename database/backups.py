"""Backups by SQLite's own single-step copy: verified before they get their name."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sqlite3
from pathlib import Path

from app.base import clock
from app.base.errors import StoreDamagedError
from database.engine import raw_connection, store_error


def beside(path: Path, reason: str) -> Path:
    """Return the name of a new backup in the folder ``backups`` beside the database."""
    made = dt.datetime.fromtimestamp(clock.now_ms() / 1000, tz=dt.UTC)
    stamp = made.strftime("%Y%m%dT%H%M%S%f")
    return path.parent / "backups" / f"{path.stem}-{stamp}-{reason}{path.suffix}"


def backup(source: Path, target: Path) -> Path:
    """Copy a live database in one step, check the copy, and only then give it its name.

    Raises:
        StoreError: the copy could not be written or is not sound; no file of that name is left.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    try:
        _copy(source, part)
        with part.open("rb+") as copy:
            os.fsync(copy.fileno())
        part.replace(target)
    except sqlite3.Error as error:
        raise store_error(error, target) from error
    finally:
        for rest in (part, Path(f"{part}-wal"), Path(f"{part}-shm"), Path(f"{part}-journal")):
            with contextlib.suppress(OSError):
                rest.unlink()
    return target


def _copy(source: Path, part: Path) -> None:
    with (
        contextlib.closing(raw_connection(source)) as live,
        contextlib.closing(sqlite3.connect(part)) as copy,
    ):
        live.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise StoreDamagedError(path=str(source))


def thin(path: Path, reason: str, keep: int) -> None:
    """Keep the newest backups of one reason; names carry the order in which they were made."""
    found = sorted((path.parent / "backups").glob(f"{path.stem}-*-{reason}{path.suffix}"))
    for old in found[:-keep]:
        with contextlib.suppress(OSError):
            old.unlink()
