"""The files beside the database: each lies there once, under the SHA-256 of its bytes.

A file is never written again, only read; so a copy of the folder is always a sound one, and a
backup of the database needs none of it to be sound itself. Beside a protected database each is
sealed (``resting``); its name is still the SHA-256 of what was attached.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path

from app.base import files
from app.base.errors import AttachmentError, PackageError
from app.base.files import replacing
from app.domain.entities.resource import is_checksum
from app.exchange import resting

log = logging.getLogger(__name__)

DAMAGED = ".damaged"
"""What the name of a file ends in that is no longer what was attached; it counts as missing."""
_SHOWN = 12


def digest_of(data: bytes) -> str:
    """Return the name of a file with these bytes."""
    return hashlib.sha256(data).hexdigest()


def folder(database: Path) -> Path:
    """Return the folder of a database's files; it need not exist."""
    return database.parent / "files" / database.stem


def held(database: Path) -> dict[str, int]:
    """Return the files that can be read here, with their sizes; their bytes are not looked at."""
    found: dict[str, int] = {}
    locked = resting.of(database) is None
    try:
        with os.scandir(folder(database)) as entries:
            for each in entries:
                sealed = each.name.endswith(resting.SUFFIX)
                name = each.name.removesuffix(resting.SUFFIX)
                if not is_checksum(name) or (sealed and locked) or not each.is_file():
                    continue
                size = each.stat().st_size
                found[name] = resting.size(size) if sealed else size
    except (FileNotFoundError, NotADirectoryError):
        return {}
    return found


def keep(database: Path, data: bytes) -> str:
    """Keep a file; return its name. One that is here already is not written again.

    Raises:
        AttachmentError: ``file_not_kept``; the disk is full or refuses. Nothing half is left.
    """
    name = digest_of(data)
    clear, keys = folder(database) / name, resting.of(database)
    target = _sealed(clear) if keys else clear
    with contextlib.suppress(OSError):
        if _read(database, target) == data:
            return name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target) as stream:
            stream.write(resting.sealed(keys, data) if keys else data)
        if keys:
            clear.unlink(missing_ok=True)
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
            send it again.
    """
    if not is_checksum(name):  # whatever a record says, it is no path
        raise AttachmentError("file_not_here", file=name[:_SHOWN])
    path = _place(database, name)
    try:
        data = _read(database, path)
    except FileNotFoundError as error:
        raise AttachmentError("file_not_here", file=name[:_SHOWN]) from error
    except OSError as error:
        raise AttachmentError("cannot_read", reason=error.strerror or "") from error
    if data is None or digest_of(data) != name:
        with contextlib.suppress(OSError):
            files.put(path, path.with_name(path.name + DAMAGED))
        raise AttachmentError("file_changed", file=name[:_SHOWN], path=str(path.parent))
    return data


def remove(database: Path, name: str) -> None:
    """Remove a file, sealed or not; one that cannot be removed now stays, and does no harm."""
    clear = folder(database) / name
    for place in (clear, _sealed(clear)):
        try:
            place.unlink(missing_ok=True)
        except OSError as error:
            log.info("attachment not removed: %s", error.strerror)


def changed(database: Path) -> Iterator[str]:
    """Read every file and yield the names of those that are no longer what was attached."""
    for name in sorted(held(database)):
        try:
            data = _read(database, _place(database, name))
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
    for name in sorted(held(database)):
        if (folder(database) / name).exists():
            _seal_one(database, name)


def _seal_one(database: Path, name: str) -> None:
    """Seal a file of which a clear form lies here."""
    clear = folder(database) / name
    with contextlib.suppress(FileNotFoundError):
        data = clear.read_bytes()
        if digest_of(data) == name:
            keep(database, data)
            clear.unlink(missing_ok=True)


def _sealed(clear: Path) -> Path:
    return clear.with_name(clear.name + resting.SUFFIX)


def _place(database: Path, name: str) -> Path:
    """Return where a file lies: sealed, else in the clear."""
    clear = folder(database) / name
    sealed = _sealed(clear)
    return sealed if resting.of(database) and sealed.exists() else clear


def _read(database: Path, path: Path) -> bytes | None:
    """Return the bytes of a file as they were attached; None where a sealed one does not open."""
    data = path.read_bytes()
    keys = resting.of(database)
    return resting.opened(keys, data) if keys and path.suffix == resting.SUFFIX else data
