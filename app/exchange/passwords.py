"""Workbooks closed by a password, as Excel and LibreOffice ask for it.

They are for people without Passerelle. What is closed is signed already, inside. Only the newer of
Excel's two ways is written and read, because it alone shows that somebody changed the file.

Source: reliability.md B2.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.base import leftovers
from app.base.errors import NotAPackageError, PackageError
from app.base.files import replacing
from app.base.progress import SILENT
from app.exchange import limits

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_STREAM = "EncryptedPackage".encode("utf-16-le")


def is_closed(path: Path) -> bool:
    """Tell a workbook closed by a password by its bytes, never by its name.

    Raises:
        PackageError: ``cannot_read``.
    """
    try:
        with path.open("rb") as stream:
            return stream.read(len(_OLE)) == _OLE and _STREAM in stream.read(limits.FILE_BYTES)
    except OSError as error:
        raise PackageError("cannot_read", reason=error.strerror or "") from error


def close(source: Path, target: Path, password: str) -> int:
    """Write a workbook closed by a password, whole or not at all; return its size.

    Raises:
        PackageError: ``cannot_write``; an older file of that name is untouched.
    """
    from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]

    closed = io.BytesIO()
    with source.open("rb") as stream:
        OOXMLFile(stream).encrypt(password, closed)
    with replacing(target) as out:
        out.write(closed.getbuffer())
        return out.tell()


@contextlib.contextmanager
def opened(path: Path, password: str) -> Iterator[Path]:
    """Lend a workbook in the clear: itself, or a copy in a private folder while it is closed.

    Args:
        path: any file.
        password: tried where one is needed; empty: nobody gave one.

    Raises:
        NotAPackageError: ``password``: nobody gave one; ``password_wrong``; ``password_old``: it
            was closed in a way that shows no change; ``too_large``, ``too_demanding``.
        PackageDamagedError: ``password_damaged``: somebody or something changed it.
        PackageError: ``cannot_read``.
    """
    if not is_closed(path):
        yield path
        return
    if path.stat().st_size > limits.FILE_BYTES:
        raise NotAPackageError("too_large", limit=limits.FILE_BYTES)
    if not password:
        raise NotAPackageError("password", remedy="password")
    with tempfile.TemporaryDirectory(prefix=leftovers.PREFIX) as place:
        copy = Path(place) / "package.xlsx"
        copy.write_bytes(_opened_aside(path, password))
        yield copy


def _opened_aside(path: Path, password: str) -> bytes:
    """Let the limited child open it: whoever made the file says how long that takes."""
    from app.exchange import sandbox

    question = {"task": "password", "path": str(path), "password": password}
    return sandbox.ask(question, path, SILENT)[1]
