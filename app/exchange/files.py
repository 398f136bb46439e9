"""Writing a file so that a crash leaves the old one or the new one, never half of it.

Source: reliability.md R7.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.base.errors import PackageError

_HELD_BY_OTHERS = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation; all pass when a scanner lets go."""
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 0.8)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Write beside ``path`` and put it in its place when the block ends without an error.

    Raises:
        PackageError: ``cannot_write`` with path and reason; the old file, if any, is untouched.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with temporary.open("xb+") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _replace(temporary, path)
        _sync_folder(path.parent)
    except OSError as error:
        _forget(temporary)
        raise PackageError("cannot_write", path=str(path), reason=error.strerror or "") from error
    except BaseException:
        _forget(temporary)
        raise


def _replace(source: Path, target: Path) -> None:
    """Rename, with patience for programs that hold the target for a moment (Windows)."""
    for pause in _PAUSES:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_OTHERS:
                raise
            time.sleep(pause)
        else:
            return
    source.replace(target)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; Windows has no way to ask for that."""
    if os.name != "posix":  # pragma: no cover  (tested by the run on Windows)
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)
