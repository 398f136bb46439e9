"""Files that are dropped on the window, or on the field for packages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

_KINDS = frozenset(
    {".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".zip"}
)
"""Endings of files that may be packages or tables."""


def files_of(event: QDropEvent) -> list[Path]:
    """Return the files that are being dropped, if one at least may be a package or a table.

    Those of other kinds come along: each dropped file is told what became of it.
    """
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths if any(path.suffix.lower() in _KINDS or path.is_dir() for path in paths) else []
