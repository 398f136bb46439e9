"""The archive beside a database: every package it took or wrote, byte for byte.

An undone import is taken again from here, and a lost database is rebuilt from here. A file's name
says which way it went, the office, the number, and ends in the beginning of its SHA-256, so that
the same package is kept once and another one of the same number beside it. What is encrypted stays
so: it is opened again by the laptops it was encrypted for, this one among them. What came in the
clear is encrypted here where the database is protected (``resting``), for this laptop and the
verified ones of its office; its name ends in the beginning of the SHA-256 of what it was.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from app.base.errors import PackageError
from app.base.files import replacing
from app.exchange import locks, resting

RECEIVED, SENT = "received", "sent"
_KEPT = f".kept{locks.SUFFIX}"
"""How the names of packages end that were encrypted here, and not by their senders."""
_SHOWN = 16


def folder(database: Path) -> Path:
    """Return the folder of a database's packages; it need not exist."""
    return database.parent / "archive" / database.stem


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
        OSError: the package cannot be read.
    """
    data = source.read_bytes()
    suffix = locks.SUFFIX if locks.is_locked(source) else ".xlsx"
    name = f"{way}-{office}-{number:06d}-{_mark(data)}{suffix}"
    keys = resting.of(database)
    closes = keys is not None and suffix != locks.SUFFIX
    target = folder(database) / name
    if not _closed(target).exists() if closes else find(database, name) is None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or ""
            raise PackageError("cannot_write", path=str(target), reason=reason) from error
        if keys is not None and closes:
            locks.lock(source, _closed(target), keys.readers)
        else:
            with replacing(target) as stream:
                stream.write(data)
    return _closed(target).name if closes else name


def seal(database: Path) -> None:
    """Encrypt the packages that still lie in the clear beside a protected database.

    Each is whole and can be read at any moment, encrypted or not.

    Raises:
        PackageError: ``cannot_write``; what is encrypted stays so.
    """
    keys = resting.of(database)
    there = sorted(folder(database).iterdir()) if keys and folder(database).is_dir() else []
    for path in there:
        if keys and path.suffix == ".xlsx" and path.is_file():
            locks.lock(path, _closed(path), keys.readers)
            path.unlink(missing_ok=True)


def kept(database: Path, way: str, office: str, number: int) -> list[Path]:
    """Return the kept packages of this number, the one that was kept last at the end."""
    found = folder(database).glob(f"{way}-{office}-{number:06d}-*")
    return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))


def find(database: Path, name: str) -> Path | None:
    """Return a kept package, or None when it is gone or is no longer what was kept.

    One that was encrypted here since is found by its former name; what changed it is found when it
    is opened.
    """
    path = folder(database) / name
    closed = path if name.endswith(_KEPT) else _closed(path)
    with contextlib.suppress(PackageError):
        if closed.is_file() and locks.is_locked(closed):
            return closed
    try:
        sound = path.stem.endswith(f"-{_mark(path.read_bytes())}")
    except OSError:
        return None
    return path if sound else None


def _closed(path: Path) -> Path:
    return path.with_name(path.stem + _KEPT)


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_SHOWN]
