"""Backups by SQLite's own single-step copy: verified before they get their name."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import sqlite3
from pathlib import Path

from app.base import clock
from app.base.errors import StoreDamagedError, StoreFullError
from database.engine import raw_connection, store_error


def beside(path: Path, reason: str) -> Path:
    """Return the name of a new backup in the folder ``backups`` beside the database.

    A number that counts on comes before the date, so that no clock that jumps makes an old backup
    look new.
    """
    last = max((number for number, _ in _made(path)), default=0)
    stamp = dt.datetime.fromtimestamp(clock.now_ms() / 1000, tz=dt.UTC).strftime("%Y%m%dT%H%M%S")
    return path.parent / "backups" / f"{path.stem}-{last + 1:06d}-{stamp}-{reason}{path.suffix}"


def _made(path: Path) -> list[tuple[int, Path]]:
    """Return the backups of a database in the order in which they were made, with their numbers."""
    name = re.compile(rf"{re.escape(path.stem)}-(\d+)-\d{{8}}T\d+-.+{re.escape(path.suffix)}\Z")
    folder = path.parent / "backups"
    files = folder.iterdir() if folder.is_dir() else ()
    return sorted((int(found[1]), file) for file in files if (found := name.match(file.name)))


def backup(source: Path, target: Path) -> Path:
    """Copy a live database in one step, check the copy, and only then give it its name.

    Raises:
        StoreError: the copy could not be written or is not sound; no file of that name is left.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, part)
        with part.open("rb+") as copy:
            os.fsync(copy.fileno())
        part.replace(target)
    except sqlite3.Error as error:
        raise store_error(error, target) from error
    except OSError as error:
        raise StoreFullError(path=str(target), reason=error.strerror or "") from error
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
    """Keep the newest backups of one reason."""
    found = [file for _, file in _made(path) if file.stem.endswith(f"-{reason}")]
    for old in found[:-keep]:
        with contextlib.suppress(OSError):
            old.unlink()
