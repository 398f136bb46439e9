"""Writing a database anew under another key: one in the clear becomes protected, or is rekeyed.

Whole or not at all, like a restore: the new file is complete beside the old one before one rename
puts it in its place, and nobody else can write meanwhile.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from app.base import files, room
from app.base.errors import StoreFullError
from database import backups, keys, replacing
from database.driver import sqlite3
from database.engine import raw_connection, store_error
from database.restoring import keep_others_out
from database.settings import Settings, put_settings, settings


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
                before = keys.of(path)
                keep_others_out(old, path)
                with contextlib.closing(keys.opened(path, before)) as read:
                    backups.export(read, part, key)
                if os.name == "nt":
                    old.close()  # there nobody may hold a file that is replaced
                replacing.supersede(part, path)
    except sqlite3.Error as error:
        raise store_error(error, path) from error
    except OSError as error:
        raise StoreFullError(path=str(path), reason=error.strerror or "") from error
    finally:
        for rest in (part, *backups.beside_file(part)):
            with contextlib.suppress(OSError):
                rest.unlink()


def rewrite_backups(path: Path, lasting: Sequence[str] = ()) -> None:
    """Protect the backups of a protected database that are in the clear, each whole at any moment.

    A backup opens with the passphrase the database has now, as those made from now on do.

    Args:
        path: the database, whose key is known.
        lasting: patterns of settings that each gets from the database, because what lies beside it
            can be read by them alone.

    Raises:
        StoreError: one could not be written, or is damaged; it is as it was.
    """
    key = keys.of(path)
    clear = [each.path for each in backups.made(path) if not keys.is_protected(each.path)]
    if key is None or not clear:
        return
    with contextlib.closing(keys.opened(path, key)) as live:
        told = settings(live, lasting)
    for each in clear:
        _rewrite_backup(path, each, key, told)


def _rewrite_backup(path: Path, copy: Path, key: bytes, told: Settings) -> None:
    part = copy.with_name(copy.name + ".rewriting")
    try:
        keys.copy(path, copy)  # first: whichever of the two files is there can be opened
        with contextlib.closing(keys.opened(copy, None)) as old:
            backups.export(old, part, key)
        with contextlib.closing(keys.opened(part, key)) as fresh:
            put_settings(fresh, told)
        files.sync(part)
        files.put(part, copy)
    except sqlite3.Error as error:
        raise store_error(error, copy) from error
    except OSError as error:
        raise StoreFullError(path=str(copy), reason=error.strerror or "") from error
    finally:
        for rest in (part, *backups.beside_file(part)):
            with contextlib.suppress(OSError):
                rest.unlink()
