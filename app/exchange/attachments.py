"""The files beside the database: each lies there once, under the SHA-256 of its bytes.

A file is never written again, only read; so a copy of the folder is always a sound one, and a
backup of the database needs none of it to be sound itself.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from app.base import files
from app.base.errors import AttachmentError, PackageError
from app.base.files import replacing
from app.domain.entities.resource import is_checksum

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
    """Return the files that are here, with their sizes; their bytes are not looked at."""
    try:
        with os.scandir(folder(database)) as found:
            return {e.name: e.stat().st_size for e in found if is_checksum(e.name) and e.is_file()}
    except (FileNotFoundError, NotADirectoryError):
        return {}


def keep(database: Path, data: bytes) -> str:
    """Keep a file; return its name. One that is here already is not written again.

    Raises:
        AttachmentError: ``file_not_kept``; the disk is full or refuses. Nothing half is left.
    """
    name = digest_of(data)
    target = folder(database) / name
    with contextlib.suppress(OSError):
        if target.stat().st_size == len(data) and target.read_bytes() == data:
            return name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target) as stream:
            stream.write(data)
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
    path = folder(database) / name
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise AttachmentError("file_not_here", file=name[:_SHOWN]) from error
    except OSError as error:
        raise AttachmentError("cannot_read", reason=error.strerror or "") from error
    if digest_of(data) != name:
        with contextlib.suppress(OSError):
            files.put(path, path.with_name(name + DAMAGED))
        raise AttachmentError("file_changed", file=name[:_SHOWN], path=str(path.parent))
    return data


def changed(database: Path) -> Iterator[str]:
    """Read every file and yield the names of those that are no longer what was attached."""
    for name in sorted(held(database)):
        try:
            sound = digest_of((folder(database) / name).read_bytes()) == name
        except OSError:
            sound = False
        if not sound:
            yield name
