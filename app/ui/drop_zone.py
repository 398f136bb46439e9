"""A field on which packages and tables are dropped, and what of a drop is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from app.ui import theme
from app.ui.parts import restyle

KINDS = frozenset(
    {
        *(".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".zip"),
        ".passerelle",
    }
)
"""Endings of files that are looked at when they are dropped, or opened by a double click."""
_OPEN_ELSEWHERE = "~$"
"""How the name begins of what Excel leaves beside a workbook that is open."""


class DropZone(QFrame):
    """A field on which packages are dropped, or folders of them."""

    dropped = Signal(list)

    def __init__(self, high: int = 128) -> None:
        """Wait for a drop."""
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setMinimumHeight(theme.px(high))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: show that this is the place."""
        if dropped_on(event.mimeData()):
            self._light(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: no longer."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: take the files."""
        self._light(on=False)
        self.dropped.emit(files_of(event))
        event.acceptProposedAction()

    def _light(self, *, on: bool) -> None:
        self.setProperty("over", on)
        restyle(self)


def files_of(event: QDropEvent) -> list[Path]:
    """Return the files that are being dropped, also those in folders, if one may be of use.

    Files of other kinds come along: each dropped file is told what became of it.
    """
    return files_in(_local(event.mimeData())) if dropped_on(event.mimeData()) else []


def dropped_on(dragged: QMimeData) -> list[Path]:
    """Return the files and folders of a drop that may hold packages; none is looked into."""
    return [path for path in _local(dragged) if path.suffix.lower() in KINDS or path.is_dir()]


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return these files, and those of folders and of the folders in them, by name."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = sorted((*path.glob("*"), *path.glob("*/*")))
        found += [each for each in inside if _is_wanted(each)]
    return list(dict.fromkeys(found))


def _local(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


def _is_wanted(path: Path) -> bool:
    wanted = path.suffix.lower() in KINDS and not path.name.startswith(_OPEN_ELSEWHERE)
    return wanted and path.is_file()
