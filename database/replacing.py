"""Putting a new file in the place of a database, also while somebody waits to open the old one."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from app.base import files

_START = 16
"""Bytes without which a file is no database: a name, or the salt of a protected one."""


def supersede(part: Path, path: Path) -> None:
    """Put a finished database in the place of another, for good.

    Whoever opened the old file and waits for its lock would write into a file that nobody can find
    any more, and leave a write-ahead log beside the new one that SQLite plays into it. So the old
    file stops being a database; ``engine`` then opens the new one.

    Raises:
        OSError: it could not be done; the database is as it was.
    """
    if os.name == "nt" or not path.exists():  # there nobody can have a file open that is replaced
        files.put(part, path)
        return
    with contextlib.suppress(OSError):  # not everybody who may write a file may say who else may
        part.chmod(stat.S_IMODE(path.stat().st_mode))
    old = os.open(path, os.O_RDWR)
    try:
        files.put(part, path)
        if os.fstat(old).st_nlink == 0:  # else somebody keeps it under another name
            os.pwrite(old, bytes(_START), 0)
    finally:
        os.close(old)
