"""Asking for room on a disk before anything begins. Source: reliability.md R4."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.base.errors import StoreFullError
from app.base.files import is_folder

_MB = 1_000_000


def ask(folder: Path, needed: float) -> None:
    """Make sure that so many bytes are free where a folder is, or will be.

    A disk that does not say how much is free, as some shares, is taken at its silence.

    Raises:
        StoreFullError: ``no_room`` with the path and the megabytes it needs and has.
    """
    place = next((each for each in (folder, *folder.parents) if is_folder(each)), folder)
    try:
        there = shutil.disk_usage(place)
    except OSError:
        return
    if there.total and there.free < needed:
        needs, free = -(-int(needed) // _MB), there.free // _MB
        raise StoreFullError("no_room", path=str(place), needs=max(needs, free + 1), free=free)


def size(*paths: Path) -> int:
    """Return how many bytes files take; what is not there takes none."""
    return sum(path.stat().st_size for path in paths if path.is_file())
