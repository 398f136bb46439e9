"""The archive of a database: every package it took or wrote, byte for byte.

An undone import is taken again from here, and a lost database is rebuilt from here. A package's
name says which way it went, the office, the number, and ends in the beginning of its SHA-256, so
that the same package is kept once and another one of the same number beside it. What is encrypted
stays so: it is opened again by the laptops it was encrypted for, this one among them. What came in
the clear is encrypted here where the database is protected (``resting``), for this laptop and the
verified ones of its office; its name ends in the beginning of the SHA-256 of what it was. Where it
lies says ``shelves``.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path, PurePath

from app.base import room
from app.base.errors import PackageError, StoreError
from app.exchange import locks, resting, shelves
from app.exchange.shelves import Shelf

RECEIVED, SENT = "received", "sent"
_KEPT = f".kept{locks.SUFFIX}"
"""How the names of packages end that were encrypted here, and not by their senders."""
_SHOWN = 16


def folder(database: Path) -> Path:
    """Return the folder of packages beside a database file; it need not exist."""
    return shelves.beside(database, shelves.PACKAGES)


def place(database: Path) -> str:
    """Return where the packages of a database lie, in words a person can follow."""
    return _shelf(database).place


def keep(database: Path, source: Path, way: str, office: str, number: int) -> str:
    """Keep a package; return the name it has in the archive.

    Args:
        database: whose archive.
        source: the package.
        way: ``RECEIVED`` or ``SENT``.
        office: who sent it, or whom it is for.
        number: its number.

    Raises:
        PackageError: ``cannot_write``; the disk is full or refuses.
        StoreError: the server does not take it.
        OSError: the package cannot be read.
    """
    data = source.read_bytes()
    suffix = locks.SUFFIX if locks.is_locked(source) else ".xlsx"
    name = f"{way}-{office}-{number:06d}-{_mark(data)}{suffix}"
    keys, shelf = resting.of(database), _shelf(database)
    closes = keys is not None and suffix != locks.SUFFIX
    target = _closed(name) if closes else name
    if shelf.has(target) if closes else _there(shelf, name):
        return target
    if keys is not None and closes:
        data = locks.closed(data, keys.readers)
    try:
        shelf.write(target, data)
    except OSError as error:
        reason = error.strerror or ""
        raise PackageError("cannot_write", path=shelf.place, reason=reason) from error
    return target


def ask_room(database: Path, source: Path) -> None:
    """Make sure that there is room for one package more.

    Raises:
        StoreFullError: ``no_room``.
    """
    _shelf(database).ask_room(room.size(source))


def drop(database: Path, name: str) -> None:
    """Throw away a package that was kept a moment ago and never came to be; it may stay."""
    with contextlib.suppress(OSError, StoreError):
        _shelf(database).remove(name)


def seal(database: Path) -> None:
    """Encrypt the packages that still lie in the clear beside a protected database.

    Each is whole and can be read at any moment, encrypted or not.

    Raises:
        PackageError: ``cannot_write``; what is encrypted stays so.
    """
    keys, shelf = resting.of(database), _shelf(database)
    if keys is None:
        return
    for name in [name for name in shelf.sizes() if name.endswith(".xlsx")]:
        shelf.write(_closed(name), locks.closed(shelf.read(name), keys.readers))
        shelf.remove(name)


def names(database: Path) -> list[str]:
    """Return the names of all packages, the one that was kept last at the end."""
    return list(_shelf(database).sizes())


def kept(database: Path, way: str, office: str, number: int) -> list[Path]:
    """Return the kept packages of this number, the one that was kept last at the end."""
    shelf, begins = _shelf(database), f"{way}-{office}-{number:06d}-"
    return [shelf.file(name) for name in shelf.sizes() if name.startswith(begins)]


def find(database: Path, name: str) -> Path | None:
    """Return a kept package, or None when it is gone or is no longer what was kept.

    One that was encrypted here since is found by its former name; what changed it is found when it
    is opened.
    """
    shelf = _shelf(database)
    found = _there(shelf, name)
    return shelf.file(found) if found else None


def changed(database: Path) -> Iterator[str]:
    """Read every package and yield the names of those that are no longer what was kept."""
    shelf = _shelf(database)
    for name in sorted(shelf.sizes()):
        if name.endswith((".xlsx", locks.SUFFIX)) and _there(shelf, name) is None:
            yield name


def copy(source: Path, target: Path) -> int:
    """Copy the archive of one database to another, byte for byte; return how many packages.

    Raises:
        PackageError: ``cannot_write``.
        StoreError: the server does not take or give it.
    """
    there, here = _shelf(source), _shelf(target)
    found = list(there.sizes())
    for name in found:
        try:
            here.write(name, there.read(name))
        except OSError as error:
            reason = error.strerror or ""
            raise PackageError("cannot_write", path=here.place, reason=reason) from error
    return len(found)


def _there(shelf: Shelf, name: str) -> str | None:
    """Return under which name a package is kept soundly, encrypted since or not."""
    closed = name if name.endswith(_KEPT) else _closed(name)
    with contextlib.suppress(OSError, PackageError):
        if locks.is_closed(shelf.read(closed)):
            return closed
    try:
        data = shelf.read(name)
    except OSError:
        return None
    return name if PurePath(name).stem.endswith(f"-{_mark(data)}") else None


def _shelf(database: Path) -> Shelf:
    return shelves.of(database, shelves.PACKAGES)


def _closed(name: str) -> str:
    return PurePath(name).stem + _KEPT


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_SHOWN]
