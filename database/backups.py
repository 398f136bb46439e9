"""Backups by SQLite's own single-step copy: verified before they get their name.

A backup is never thrown away by its date alone: a number that counts on comes first in its name,
so that no clock that jumps makes an old backup look new, or the last one look old.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.base import clock, files, room
from app.base.errors import StoreDamagedError, StoreFullError
from database import keys
from database.driver import sqlite3
from database.engine import raw_connection, store_error

_STAMP = "%Y%m%dT%H%M%S"
_KEPT = (("%Y%m%d", 12), ("%G%V", 10), ("%Y%m", 9))
"""Of how many days, weeks and months the last backup is kept (reliability.md R9)."""

ROOM = 1.2
"""Times the database that must be free for a copy of it (reliability.md R4)."""


@dataclass(frozen=True)
class Backup:
    """A backup in the folder beside its database."""

    number: int
    """Counts on, whatever the clock says."""
    made_at: dt.datetime
    reason: str
    path: Path


def beside(path: Path, reason: str) -> Path:
    """Return the name of a new backup in the folder ``backups`` beside the database."""
    last = max((each.number for each in made(path)), default=0)
    stamp = clock.moment(clock.now_ms()).strftime(_STAMP)
    return path.parent / "backups" / f"{path.stem}-{last + 1:06d}-{stamp}-{reason}{path.suffix}"


def made(path: Path) -> list[Backup]:
    """Return the backups of a database in the order in which they were made."""
    name = re.compile(
        rf"{re.escape(path.stem)}-(\d+)-(\d{{8}}T\d{{6}})-(.+){re.escape(path.suffix)}\Z"
    )
    folder = path.parent / "backups"
    found = []
    for file in folder.iterdir() if folder.is_dir() else ():
        parts = name.match(file.name)
        if parts is None:
            continue
        with contextlib.suppress(ValueError):
            moment = dt.datetime.strptime(parts[2], _STAMP).replace(tzinfo=dt.UTC)
            found.append(Backup(int(parts[1]), moment, parts[3], file))
    return sorted(found, key=lambda each: (each.number, each.path))


def backup(source: Path, target: Path) -> Path:
    """Copy a live database in one step, check the copy, and only then give it its name.

    Raises:
        StoreError: the copy could not be written or is not sound; no file of that name is left.
            ``no_room``: nothing began.
    """
    room.ask(target.parent, ROOM * whole_size(source))
    try:
        with contextlib.closing(raw_connection(source)) as live:
            keys.copy(source, target)
            return copy_of(live, target, keys.of(source))
    except sqlite3.Error as error:
        raise store_error(error, source) from error


def copy_of(live: sqlite3.Connection, target: Path, key: bytes | None) -> Path:
    """Copy the database of a connection in one step; as ``backup``.

    Args:
        live: a connection to it, in the clear where the copy shall be, protected otherwise.
        target: the copy.
        key: of the copy; None: it is in the clear.

    Raises:
        StoreError: the copy could not be written or is not sound; no file of that name is left.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(live, part, key)
        files.sync(part)
        files.put(part, target)
    except sqlite3.Error as error:
        raise store_error(error, target) from error
    except OSError as error:
        raise StoreFullError(path=str(target), reason=error.strerror or "") from error
    finally:
        for rest in (part, *beside_file(part)):
            with contextlib.suppress(OSError):
                rest.unlink()
    return target


def export(live: sqlite3.Connection, part: Path, key: bytes) -> None:
    """Write all of a database into a new protected file, and look at it as if it was just found.

    Args:
        live: a connection to it, protected or not, outside a transaction; whoever calls keeps
            others from writing.
        part: the new file.
        key: of the new file.

    Raises:
        StoreDamagedError: what was written is not sound.
    """
    _begin(part, live)
    expected = counts(live)
    live.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(part), f"x'{key.hex()}'"))
    live.execute("SELECT sqlcipher_export('fresh')")
    live.execute("DETACH DATABASE fresh")
    files.sync(part)
    with _looking(part, key) as again:
        sound = again.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound or counts(again) != expected:
            raise StoreDamagedError(path=str(part))


def whole_size(path: Path) -> int:
    """Return how many bytes a database takes, with what is still in its write-ahead log."""
    return room.size(path, Path(f"{path}-wal"))


def beside_file(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite may keep beside a database."""
    return tuple(Path(f"{path}{end}") for end in ("-wal", "-shm", "-journal"))


def _begin(part: Path, live: sqlite3.Connection) -> None:
    """Begin a copy that nobody may read who may not read the database."""
    for rest in (part, *beside_file(part)):
        rest.unlink(missing_ok=True)
    source = live.execute("PRAGMA database_list").fetchone()[2]
    part.touch(mode=stat.S_IMODE(Path(source).stat().st_mode), exist_ok=False)


def _copy(live: sqlite3.Connection, part: Path, key: bytes | None) -> None:
    """Copy one moment of a database, and look at the copy as if it had just been found."""
    _begin(part, live)
    within = live.in_transaction
    if not within:
        live.execute("BEGIN")
    try:
        expected = counts(live)
        with contextlib.closing(keys.opened(part, key)) as copy:
            live.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        if not within:
            live.execute("ROLLBACK")
    with _looking(part, key) as again:
        sound = again.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound or counts(again) != expected:
            raise StoreDamagedError(path=str(part))


@contextlib.contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Lend a connection to a closed file that changes nothing, not even beside it.

    Raises:
        StoreLockedError: it is protected, and nobody has given its passphrase yet.
    """
    with _looking(path, keys.of(path)) as found:
        yield found


@contextlib.contextmanager
def _looking(path: Path, key: bytes | None) -> Iterator[sqlite3.Connection]:
    busy = path.with_name(f"{path.name}-wal").exists()  # somebody has it open after all
    address = f"{path.resolve().as_uri()}?mode=ro{'' if busy else '&immutable=1'}"
    with contextlib.closing(keys.opened(address, key, uri=True)) as found:
        yield found


def counts(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return how much there is of everything whose loss would matter, to compare two databases."""
    found = []
    for table in ("change", "segment", "record", "package_in", "package_out", "review", "draft"):
        (there,) = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()
        query = f"SELECT count(*) FROM {table}"  # noqa: S608  (our own names)
        found.append(connection.execute(query).fetchone()[0] if there else 0)
    if found[4]:
        confirmed = "SELECT count(*) FROM package_out WHERE confirmed_at > 0"
        found.append(connection.execute(confirmed).fetchone()[0])
    return tuple(found)


def changed_since(source: Path, kept: Path) -> bool:
    """Tell whether a database holds anything else than a backup of it."""
    try:
        with contextlib.closing(raw_connection(source)) as live, reading(kept) as old:
            return counts(live) != counts(old)
    except sqlite3.Error:
        return True


def thin(path: Path, reason: str, keep: int) -> None:
    """Keep the newest backups of one reason."""
    found = [each for each in made(path) if each.reason == reason]
    _throw_away(found[:-keep])


def thin_by_age(path: Path, reason: str) -> None:
    """Keep the last backup of twelve days, ten weeks and nine months with backups of a reason.

    The order is that of their numbers; dates only say which of them are of one day.
    """
    newest_first = [each for each in reversed(made(path)) if each.reason == reason]
    kept: set[Path] = set()
    for pattern, most in _KEPT:
        seen: set[str] = set()
        for each in newest_first:
            period = each.made_at.strftime(pattern)
            if period not in seen and len(seen) < most:
                kept.add(each.path)
                seen.add(period)
    _throw_away([each for each in newest_first if each.path not in kept])


def _throw_away(old: list[Backup]) -> None:
    for each in old:
        with contextlib.suppress(OSError):
            each.path.unlink()
            keys.beside(each.path).unlink(missing_ok=True)
