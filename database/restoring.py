"""Putting a backup in the place of a database: whole or not at all, and the old one kept aside.

Every step can be the last one: until the file is renamed the database is the old one, whole, and
from then on the new one. The write-ahead log of the old one is gone before the new one comes, or
SQLite would play it into the wrong database. While it happens nobody else can write into the old
one.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app.base import files, room
from app.base.errors import (
    CallError,
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreTooNewError,
)
from app.sync.feeds import Range, Vector, feed_name
from database import backups, keys, purges, replacing
from database.driver import sqlite3
from database.engine import raw_connection, store_error
from database.schema import HEAD
from database.settings import put_settings, settings

RESTORED = "restored"
"""The setting by which a database knows that it was just put back, until it has a new name."""
BEFORE = "before-restore"
DAMAGED = "damaged"


@dataclass(frozen=True)
class Facts:
    """What a database says of itself to somebody who only looks."""

    office: str
    role: str
    label: str
    training: bool
    schema: str
    records: int
    changes: int
    last_change: int
    """When something was last recorded or received here, in milliseconds; 0: never."""
    vector: Vector
    """What it holds, admitted changes only."""
    replica: str = ""
    """Whose own changes it makes."""


def facts(path: Path) -> Facts:
    """Look at a database nobody has open, without changing anything.

    Raises:
        CallError: there is no such file.
        StoreError: it is damaged, newer than this program, or not ours.
    """
    if not path.is_file():
        raise CallError("no_such_file", path=str(path))
    try:
        with backups.reading(path) as connection:
            return _facts(connection, path)
    except sqlite3.Error as error:
        raise store_error(error, path) from error


def _facts(connection: sqlite3.Connection, path: Path) -> Facts:
    ours = "SELECT count(*) FROM sqlite_master WHERE name IN ('alembic_version', 'setting')"
    if connection.execute(ours).fetchone()[0] != 2:
        raise StoreDamagedError("not_our_database", path=str(path))
    (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if schema > HEAD:
        raise StoreTooNewError(path=str(path), schema=schema)
    if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise StoreDamagedError(path=str(path))
    told: dict[str, str] = dict(connection.execute("SELECT key, value FROM setting").fetchall())
    (received,) = connection.execute("SELECT coalesce(max(taken_at), 0) FROM package_in").fetchone()
    return Facts(
        told.get("office", ""),
        told.get("role", ""),
        told.get("label", ""),
        bool(told.get("training")),
        schema,
        _count(connection, "SELECT count(*) FROM record WHERE born_seq > 0 AND dead = 0"),
        _count(connection, "SELECT count(*) FROM change"),
        max(int(told.get("clock", "0")), int(received)),
        _vector(connection),
        told.get("replica", ""),
    )


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def _vector(connection: sqlite3.Connection) -> Vector:
    query = (
        "SELECT replica.name, branch.scope, branch.name, branch.base, branch.last, branch.hash"
        " FROM branch JOIN replica ON replica.id = branch.replica_id WHERE last > base"
    )
    vector: Vector = {}
    for name, scope, branch, base, last, tip in connection.execute(query):
        part = Range(base + 1, last, tip.hex())
        vector.setdefault(feed_name(name, scope, branch), []).append(part)
    return vector


def put_back(
    kept: Path, path: Path, told: dict[str, Any], lasting: Sequence[str] = ()
) -> Path | None:
    """Put a backup in the place of a database.

    Args:
        kept: the backup; it stays where it is.
        path: the database, which nobody may have open.
        told: what the restored database shall know of its restoring.
        lasting: patterns of settings that the restored database has as the one before had them,
            because more than the database depends on them.
    Returns: where the database that was here is kept; None when there was none.

    Raises:
        StoreBusyError: somebody has the database open.
        StoreError: something could not be written; the database is as it was.
    """
    part = path.with_name(path.name + ".restoring")
    room.ask(path.parent, backups.ROOM * (backups.whole_size(path) + backups.whole_size(kept)))
    try:
        with contextlib.ExitStack() as stack:
            along = _taken_along(path, lasting)
            protected = path.exists() and keys.is_protected(path)  # a key file alone says nothing
            key = keys.of(path if protected else kept)
            there = path.exists()
            aside = stack.enter_context(_kept_aside(path, keys.of(path))) if there else None
            _prepare(kept, part, told, key, along)
            if os.name == "nt":
                stack.close()  # there nobody may hold a file that is replaced
            for rest in backups.beside_file(path):
                rest.unlink(missing_ok=True)
            if not protected:
                keys.copy(kept, path)
            replacing.supersede(part, path)
        return aside
    except sqlite3.Error as error:
        raise store_error(error, path) from error
    except OSError as error:
        raise StoreFullError(path=str(path), reason=error.strerror or "") from error
    finally:
        for rest in (part, *backups.beside_file(part)):
            with contextlib.suppress(OSError):
                rest.unlink()


class _Along(NamedTuple):
    """What a restored database has from the one before."""

    gone: str = "[]"
    """The private values that were taken back."""
    settings: tuple[tuple[str, str], ...] = ()


def _taken_along(path: Path, lasting: Sequence[str]) -> _Along:
    """Return what goes on from a database; nothing where it cannot be read."""
    with contextlib.suppress(sqlite3.Error, StoreError, OSError), backups.reading(path) as here:
        return _Along(purges.listed(here), settings(here, lasting))
    return _Along()


def _prepare(
    kept: Path, part: Path, told: dict[str, Any], key: bytes | None, along: _Along
) -> None:
    """Make the database that will be the new one, complete and on the disk."""
    with backups.reading(kept) as source:
        if key is not None and not keys.is_protected(kept):
            backups.export(source, part, key)
        else:
            backups.copy_of(source, part, key)
    with contextlib.closing(keys.opened(part, key)) as copy:
        copy.execute("PRAGMA synchronous=FULL")
        put_settings(copy, [*along.settings, (RESTORED, json.dumps(told))])
        purges.hand_on(copy, along.gone)
    files.sync(part)


@contextlib.contextmanager
def _kept_aside(path: Path, key: bytes | None) -> Iterator[Path]:
    """Keep the database under another name, and everybody else out of it meanwhile."""
    try:
        connection = raw_connection(path)
    except StoreDamagedError:
        yield _damaged_aside(path)
        return
    with contextlib.closing(connection):
        try:
            keep_others_out(connection, path)
            place = backups.beside(path, BEFORE)
            keys.copy(path, place)
            keep_others_out(connection, path)
            aside = backups.copy_of(connection, place, key)
        except (sqlite3.DatabaseError, StoreError) as error:
            known = error if isinstance(error, StoreError) else store_error(error, path)
            if not isinstance(known, StoreDamagedError):
                raise known from error
            aside = _damaged_aside(path)
        yield aside


def keep_others_out(connection: sqlite3.Connection, path: Path) -> None:
    """Leave the write-ahead log, which only who is alone may do, and hold on to the file.

    While somebody reads, nobody can write without a write-ahead log, nor go back to one. (A lock
    for writing would keep ourselves from copying.) To open and close the file by any other way,
    as who looks whether it is protected does, lets go of it (POSIX): then this is due again.
    """
    if connection.in_transaction:
        connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
        raise StoreBusyError(path=str(path))


def _damaged_aside(path: Path) -> Path:
    """Keep a damaged database as it is, byte by byte, with its log: an expert may still read it."""
    aside = backups.beside(path, DAMAGED)
    aside.parent.mkdir(parents=True, exist_ok=True)
    for source in (*backups.beside_file(path), path):
        if source.exists():
            end = str(source).removeprefix(str(path))
            shutil.copyfile(source, f"{aside}{end}")
            files.sync(Path(f"{aside}{end}"))
    files.sync(aside.parent)
    return aside
