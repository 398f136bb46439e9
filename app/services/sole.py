"""One window for each database: the second one gives way and calls the first to the front.

Two windows would not lose anything, since writers take turns, but each would show what the other
has long changed. The system itself lets go of the lock when a program ends, however it ends.
Commands may work beside a window. Source: reliability.md R12.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.base import ids
from app.base.errors import StoreBusyError
from database import witness

_held: dict[Path, int] = {}
"""Lock files to their handles: bare ones, since the system lets go of them when we end."""


def claim(path: Path, files: Sequence[Path] = ()) -> None:
    """Keep a database for the window of this process; where it is ours already, nothing happens.

    A folder that cannot be written is no reason to stop: then nobody is kept out.

    Args:
        path: the database.
        files: packages that whoever has it shall show.

    Raises:
        StoreBusyError: ``window_open``: another window has it, and was called to the front;
            ``window_of_another``: one of another account of this computer has it.
    """
    lock = _place(path, "lock")
    if lock in _held:
        return
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return
    try:
        _lock(handle)
    except OSError as error:
        os.close(handle)
        with contextlib.suppress(OSError):
            words = [ids.new_replica(), *map(str, files)]  # one that is new, to be noticed
            call_of(path).write_text(json.dumps(words), encoding="utf-8")
        raise StoreBusyError("window_open", path=str(path)) from error
    try:
        _claim_beside(path)
    except StoreBusyError:
        os.close(handle)
        raise
    with contextlib.suppress(OSError):
        if not call_of(path).exists():  # to touch it would call ourselves
            call_of(path).touch()
    _held[lock] = handle


def _claim_beside(path: Path) -> None:
    """Keep out the windows of other accounts of this computer, whose own files we cannot see.

    The file that is locked lies beside the database and stays: to take it away would let two
    windows lock two files of one name.
    """
    lock = _beside(path)
    handle = None
    for mode in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):  # one that another account made
        with contextlib.suppress(OSError):
            handle = os.open(lock, mode, 0o666)
            break
    if handle is None:
        return
    try:
        _lock(handle)
    except OSError as error:
        os.close(handle)
        raise StoreBusyError("window_of_another", path=str(path)) from error
    _held[lock] = handle


def release(path: Path) -> None:
    """Let other windows have a database."""
    for lock in (_place(path, "lock"), _beside(path)):
        handle = _held.pop(lock, None)
        if handle is not None:
            os.close(handle)


def call_of(path: Path) -> Path:
    """Return the file that changes when another window asks for the one that has a database."""
    return _place(path, "call")


def _beside(path: Path) -> Path:
    whole = path.resolve()
    return whole.with_name(f".{whole.name}.window")


def newest_call(path: Path) -> tuple[str, list[Path]]:
    """Return the name of the newest call for a database, and the packages it wants shown."""
    try:
        name, *files = json.loads(call_of(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # none yet, or one that is being written
        return "", []
    return name, [Path(file) for file in files]


def _place(path: Path, end: str) -> Path:
    name = hashlib.sha256(os.path.normcase(path.resolve()).encode()).hexdigest()[:32]
    return witness.home() / "windows" / f"{name}.{end}"


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
