"""A database that can only be read, on a medium or in a folder that cannot be written: looked at.

SQLite cannot open a database of ours where it may not write beside it, unless it is told that
nothing was left open, which nobody knows. So a private copy is opened and thrown away again; it
may even be of an older version. Whatever a person would record is refused in words: it would be
lost with the copy. Source: reliability.md R13.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.base import files, leftovers, room
from app.base.errors import CallError, StoreError, StoreFullError, StoreLockedError
from app.base.text import Message
from app.exchange import attachments
from app.services.who import Who
from database import backups, keys, upgrade
from database.engine import Store


def open_copy(path: Path, cache: int) -> Store:
    """Open a private copy of a database that can only be read; ``seen_from`` says of which.

    Args:
        path: the database.
        cache: megabytes each connection keeps.

    Raises:
        StoreLockedError: it is protected, and nobody has given its passphrase yet.
        StoreError: there is no room for the copy, or the database cannot be read.
    """
    if keys.is_locked(path):
        raise StoreLockedError(path=str(path))
    place = Path(tempfile.mkdtemp(prefix=leftovers.LASTING))  # nobody else may look into it
    try:
        room.ask(place, backups.ROOM * backups.whole_size(path))
        copy = place / path.name
        for end in ("", "-wal"):
            source = Path(f"{path}{end}")
            if source.exists():
                shutil.copyfile(source, Path(f"{copy}{end}"))
        keys.copy(path, copy)
        store = Store(copy, cache)
        store.left_open = Path(f"{copy}-wal").exists()
        upgrade.bring_up(store)
    except OSError as error:
        shutil.rmtree(place, ignore_errors=True)
        raise StoreFullError(path=str(path), reason=error.strerror or "") from error
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    store.seen_from = path
    store.notices.append(Message("view_only", {"folder": str(path.parent)}))
    return store


def known_as(who: Who, store: Store) -> Who:
    """Return who a database is, in the place where its files lie beside it."""
    return who if store.seen_from is None else dataclasses.replace(who, database=store.seen_from)


def throw_away(store: Store) -> None:
    """Take a closed copy away."""
    if store.seen_from is not None:
        shutil.rmtree(store.path.parent, ignore_errors=True)


def save_copy(store: Store, target: Path) -> Path:
    """Write a database that is looked at where one can work with it, with its attached files.

    Returns: the new database; opened, it goes on as a laptop of its own.

    Raises:
        CallError: ``file_exists``.
        StoreError: it cannot be written; ``no_room``.
    """
    source = store.seen_from or store.path
    if target.exists():
        raise CallError("file_exists", path=str(target))
    found = list(_attached(source))
    room.ask(target.parent, backups.ROOM * backups.whole_size(store.path) + room.size(*found))
    try:
        place = attachments.folder(target)
        for file in found:
            place.mkdir(parents=True, exist_ok=True)
            files.carry(file, place / file.name)
    except OSError as error:
        raise StoreError("witness_unwritable", path=str(target.parent)) from error
    return backups.backup(store.path, target)


def _attached(database: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (file for file in attachments.folder(database).iterdir() if file.is_file())
