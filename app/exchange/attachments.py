"""The attached files of a database: each is kept once, under the SHA-256 of its bytes.

A file is never written again, only read; so a copy of the folder is always a sound one, and a
backup of the database needs none of it to be sound itself. Beside a protected database each is
sealed (``resting``); its name is still the SHA-256 of what was attached. Where they lie says
``shelves``.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
from collections.abc import Iterator
from pathlib import Path

from app.base.errors import AttachmentError, PackageError, StoreError
from app.domain.entities.resource import is_checksum
from app.exchange import resting, shelves
from app.exchange.shelves import Shelf

log = logging.getLogger(__name__)

DAMAGED = ".damaged"
"""What the name of a file ends in that is no longer what was attached; it counts as missing."""
_SHOWN = 12


def digest_of(data: bytes) -> str:
    """Return the name of a file with these bytes."""
    return hashlib.sha256(data).hexdigest()


def folder(database: Path) -> Path:
    """Return the folder of files beside a database file; it need not exist."""
    return shelves.beside(database, shelves.FILES)


def place(database: Path) -> str:
    """Return where the files of a database lie, in words a person can follow."""
    return _shelf(database).place


def held(database: Path) -> dict[str, int]:
    """Return the files that can be read here, with their sizes; their bytes are not looked at."""
    found: dict[str, int] = {}
    locked = resting.of(database) is None
    for each, size in _shelf(database).sizes().items():
        sealed = each.endswith(resting.SUFFIX)
        name = each.removesuffix(resting.SUFFIX)
        if is_checksum(name) and not (sealed and locked):
            found[name] = resting.size(size) if sealed else size
    return found


def keep(database: Path, data: bytes) -> str:
    """Keep a file; return its name. One that is here already is not written again.

    Raises:
        AttachmentError: ``file_not_kept``; the disk is full or refuses. Nothing half is left.
        StoreError: the server does not take it.
    """
    name = digest_of(data)
    shelf, keys = _shelf(database), resting.of(database)
    target = name + resting.SUFFIX if keys else name
    with contextlib.suppress(OSError):
        if _read(database, target) == data:
            return name
    try:
        shelf.write(target, resting.sealed(keys, data) if keys else data)
        if keys:
            shelf.remove(name)
    except OSError as error:
        raise AttachmentError("file_not_kept", reason=error.strerror or "") from error
    except PackageError as error:
        raise AttachmentError("file_not_kept", **error.params) from error
    return name


def load(database: Path, name: str) -> bytes:
    """Return the bytes of a file, which are those that were attached.

    Raises:
        AttachmentError: ``file_not_here``, ``cannot_read``; ``file_changed`` where somebody or
            something changed it: it is put aside and counts as missing, so that others who have it
            send it again. Where it may be sealed for another database it stays (``neighbours``).
    """
    if not is_checksum(name):  # whatever a record says, it is no path
        raise AttachmentError("file_not_here", file=name[:_SHOWN])
    shelf, there = _shelf(database), _name(database, name)
    try:
        data = _read(database, there)
    except FileNotFoundError as error:
        raise AttachmentError("file_not_here", file=name[:_SHOWN]) from error
    except OSError as error:
        raise AttachmentError("cannot_read", reason=error.strerror or "") from error
    if data is None or digest_of(data) != name:
        if data is None and shelves.neighbours(database):
            raise AttachmentError("file_not_here", file=name[:_SHOWN])
        with contextlib.suppress(OSError, StoreError):
            shelf.put_aside(there, there + DAMAGED)
        raise AttachmentError("file_changed", file=name[:_SHOWN], path=shelf.place)
    return data


def remove(database: Path, name: str) -> None:
    """Remove a file, sealed or not; one that cannot be removed now stays, and does no harm."""
    for each in (name, name + resting.SUFFIX):
        try:
            _shelf(database).remove(each)
        except OSError as error:
            log.info("attachment not removed: %s", error.strerror)


def changed(database: Path) -> Iterator[str]:
    """Read every file and yield the names of those that are no longer what was attached."""
    for name in sorted(held(database)):
        try:
            data = _read(database, _name(database, name))
        except OSError:
            data = None
        if data is None or digest_of(data) != name:
            yield name


def seal(database: Path) -> None:
    """Seal the files that still lie in the clear beside a protected database.

    Each is whole and can be read at any moment, sealed or not.

    Raises:
        AttachmentError: as ``keep``; what is sealed stays so.
    """
    if resting.of(database) is None:
        return
    shelf = _shelf(database)
    for name in [name for name in shelf.sizes() if is_checksum(name)]:
        with contextlib.suppress(FileNotFoundError):
            data = shelf.read(name)
            if digest_of(data) == name:
                keep(database, data)
                shelf.remove(name)


def _shelf(database: Path) -> Shelf:
    return shelves.of(database, shelves.FILES)


def _name(database: Path, name: str) -> str:
    """Return under which name a file lies: sealed, else in the clear."""
    sealed = name + resting.SUFFIX
    return sealed if resting.of(database) and _shelf(database).has(sealed) else name


def _read(database: Path, name: str) -> bytes | None:
    """Return the bytes of a file as they were attached; None where a sealed one does not open."""
    data = _shelf(database).read(name)
    keys = resting.of(database)
    return resting.opened(keys, data) if keys and name.endswith(resting.SUFFIX) else data
