"""Writing a database anew under another key: one in the clear becomes protected, or is rekeyed.

Whole or not at all, like a restore: the new file is complete beside the old one before one rename
puts it in its place, and nobody else can write meanwhile.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from app.base import files, room
from app.base.errors import StoreDamagedError, StoreFullError
from database import backups, keys
from database.driver import sqlite3
from database.engine import raw_connection, store_error
from database.restoring import keep_others_out


def rewrite(path: Path, passphrase: str) -> None:
    """Give a database a new key under this passphrase.

    Args:
        path: the database, which nobody may have open.
        passphrase: of a protected database the one it has; of one in the clear its first.

    Raises:
        StoreLockedError: the passphrase is wrong, or too short.
        StoreBusyError: somebody has the database open.
        StoreError: something could not be written; the database is as it was.
    """
    part = path.with_name(path.name + ".rewriting")
    room.ask(path.parent, backups.ROOM * backups.whole_size(path))
    try:
        with contextlib.closing(raw_connection(path)) as old:
            keep_others_out(old, path)
            with keys.replacing(path, passphrase) as key:
                _write(old, part, key)
                if os.name == "nt":
                    old.close()  # there nobody may hold a file that is replaced
                files.put(part, path)
    except sqlite3.Error as error:
        raise store_error(error, path) from error
    except OSError as error:
        raise StoreFullError(path=str(path), reason=error.strerror or "") from error
    finally:
        for rest in (part, *backups.beside_file(part)):
            with contextlib.suppress(OSError):
                rest.unlink()


def rewrite_backups(path: Path) -> None:
    """Protect the backups of a protected database that are in the clear, each whole at any moment.

    A backup opens with the passphrase the database has now, as those made from now on do.

    Args:
        path: the database, whose key is known.

    Raises:
        StoreError: one could not be written, or is damaged; it is as it was.
    """
    key = keys.of(path)
    for each in backups.made(path):
        if key is not None and not keys.is_protected(each.path):
            _rewrite_backup(path, each.path, key)


def _rewrite_backup(path: Path, copy: Path, key: bytes) -> None:
    part = copy.with_name(copy.name + ".rewriting")
    try:
        keys.copy(path, copy)  # first: whichever of the two files is there can be opened
        with contextlib.closing(keys.opened(copy, None)) as old:
            old.execute("BEGIN")
            _write(old, part, key)
        files.put(part, copy)
    except sqlite3.Error as error:
        raise store_error(error, copy) from error
    except OSError as error:
        raise StoreFullError(path=str(copy), reason=error.strerror or "") from error
    finally:
        for rest in (part, *backups.beside_file(part)):
            with contextlib.suppress(OSError):
                rest.unlink()


def _write(old: sqlite3.Connection, part: Path, key: bytes) -> None:
    """Write all of a database into a new file, and look at it as if it had just been found."""
    for rest in (part, *backups.beside_file(part)):
        rest.unlink(missing_ok=True)
    old.execute("COMMIT")
    expected = backups.counts(old)
    old.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(part), f"x'{key.hex()}'"))
    old.execute("SELECT sqlcipher_export('fresh')")
    old.execute("DETACH DATABASE fresh")
    files.sync(part)
    with contextlib.closing(keys.opened(part, key)) as again:
        sound = again.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound or backups.counts(again) != expected:
            raise StoreDamagedError(path=str(part))
