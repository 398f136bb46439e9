"""The archive beside a database: every package it took or wrote, byte for byte.

An undone import is taken again from here, and a lost database is rebuilt from here. A file's name
says which way it went, the office, the number, and ends in the beginning of its SHA-256, so that
the same package is kept once and another one of the same number beside it. What is encrypted stays
so: it is opened again by the laptops it was encrypted for, this one among them.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.base.errors import PackageError
from app.base.files import replacing
from app.exchange import locks

RECEIVED, SENT = "received", "sent"
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
    target = folder(database) / name
    if find(database, name) is None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or ""
            raise PackageError("cannot_write", path=str(target), reason=reason) from error
        with replacing(target) as stream:
            stream.write(data)
    return name


def kept(database: Path, way: str, office: str, number: int) -> list[Path]:
    """Return the kept packages of this number, the one that was kept last at the end."""
    found = folder(database).glob(f"{way}-{office}-{number:06d}-*")
    return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))


def find(database: Path, name: str) -> Path | None:
    """Return a kept package, or None when it is gone or is no longer what was kept."""
    path = folder(database) / name
    try:
        sound = path.stem.endswith(f"-{_mark(path.read_bytes())}")
    except OSError:
        return None
    return path if sound else None


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_SHOWN]
