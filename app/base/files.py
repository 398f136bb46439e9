"""Writing a file so that a crash leaves the old one or the new one, never half of it.

Every file of ours that replaces another goes through here. Source: reliability.md R6, R7.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.base.errors import PackageError

_HELD_BY_OTHERS = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation; all pass when a scanner lets go."""
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 0.8)
_GONE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN})
_GONE_ON_WINDOWS = frozenset({21, 55, 433, 1006, 1117, 1167})
"""Not ready, no longer there, no such device, volume changed, device error, not connected."""
_NO_SUCH_THING = frozenset({errno.EINVAL, errno.ENOTSUP})
"""What a share says that cannot sync the names in a folder."""
_NO_SUCH_NAME = 123
_PIECE = 1 << 20
_LONGEST = 240
"""Bytes a path may have: Windows counts 260, and a name of our own comes beside it for a moment."""


def never_ends(path: Path) -> bool:
    """Tell whether a path names a pipe, a device or a socket: who reads it may wait for ever."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Write beside ``path`` and put it in its place when the block ends without an error.

    Raises:
        PackageError: ``cannot_write`` with path and reason, ``place_gone`` where the stick or disk
            went away, ``path_too_long``; the old file, if any, is untouched.
    """
    # Its own name need not fit into what a name may have at most.
    temporary = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with temporary.open("xb+") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        put(temporary, path)
    except OSError as error:
        _forget(temporary)
        raise _said(error, path) from error
    except BaseException:
        _forget(temporary)
        raise


def carry(source: Path, target: Path) -> None:
    """Copy a finished file to where it may be pulled out any moment, and read it back there.

    Raises:
        PackageError: as ``replacing``; ``copy_differs``: what is read there is something else than
            what was written. The old file, if any, is untouched.
    """
    with source.open("rb") as finished, replacing(target) as stream:
        digest = hashlib.sha256()
        while piece := finished.read(_PIECE):
            digest.update(piece)
            stream.write(piece)
        stream.flush()
        os.fsync(stream.fileno())
        if hasattr(os, "posix_fadvise"):  # what is in memory proves nothing
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        stream.seek(0)
        again = hashlib.sha256()
        while piece := stream.read(_PIECE):
            again.update(piece)
        if again.digest() != digest.digest():
            raise PackageError("copy_differs", path=str(target))


def keep_text(target: Path, text: str, *, private: bool = False) -> None:
    """Write a small file of ours: after a power cut either the old or the new text is there.

    Args:
        target: the file.
        text: all that stands in it.
        private: nobody else on this computer may read it.

    Raises:
        OSError: it could not be written; the old one is untouched.
    """
    # The window and a command it left behind may write at the same moment.
    part = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        mode = 0o600 if private else 0o666
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with open(handle, "w", encoding="utf-8") as out:  # noqa: PTH123  (it is open already)
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        put(part, target)
    except BaseException:
        _forget(part)
        raise


def put(source: Path, target: Path) -> None:
    """Put a finished file in the place of another, for good.

    Programs that hold the target for a moment, as scanners do on Windows, are waited for.

    Raises:
        OSError: it could not be done; the target is untouched.
    """
    for pause in _PAUSES:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_OTHERS:
                raise
            time.sleep(pause)
        else:
            break
    else:
        source.replace(target)
    sync(target.parent)


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder of this name; of a name that cannot be there is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def sync(path: Path) -> None:
    """Let a file, or the names in a folder, reach the disk.

    Raises:
        OSError: the disk refuses.
    """
    folder = path.is_dir()
    if folder and os.name == "nt":
        return  # Windows has no such thing for folders
    handle = os.open(path, os.O_RDONLY if folder or os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    except OSError as error:
        if not folder or error.errno not in _NO_SUCH_THING:
            raise
    finally:
        os.close(handle)


def _said(error: OSError, path: Path) -> PackageError:
    """Return what there is to say of a file that could not be written."""
    gone = error.errno in _GONE or getattr(error, "winerror", None) in _GONE_ON_WINDOWS
    if gone:
        return PackageError("place_gone", path=str(path.parent))
    if error.errno == errno.ENAMETOOLONG or (os.name == "nt" and len(str(path)) > _LONGEST):
        return PackageError("path_too_long", path=str(path), most=_LONGEST)
    if error.errno == errno.EINVAL or getattr(error, "winerror", None) == _NO_SUCH_NAME:
        return PackageError("name_refused", name=path.name)
    return PackageError("cannot_write", path=str(path), reason=error.strerror or "")


def _forget(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def is_read_only(path: Path) -> bool:
    """Tell whether a database, or the folder it needs beside it, cannot be written."""
    if os.name != "nt":
        return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    import tempfile

    try:
        with path.open("r+b"), tempfile.TemporaryFile(dir=path.parent):
            return False
    except PermissionError:
        return True
    except OSError:
        return False  # whatever it is, the opening says it better
