"""The keys of edits that a person chose, on their way to the command that takes them in."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def words(keys: Iterable[str]) -> tuple[list[str], Path | None]:
    """Return the words that name the chosen edits, and the file they stand in.

    A file, because a command line holds some hundreds of them only. No file for no keys.
    """
    chosen = list(keys)
    if not chosen:
        return [], None
    handle, name = tempfile.mkstemp(prefix="passerelle-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write("\n".join(chosen))
    return ["--accept-file", name], Path(name)


def forget(file: Path | None) -> None:
    """Remove the file once the command has ended."""
    if file is not None:
        with contextlib.suppress(OSError):
            file.unlink()
