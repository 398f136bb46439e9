"""Pictures as they are attached: smaller, upright, and without what the camera wrote beside them.

The limited child process of ``sandbox`` draws them anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.base.errors import AttachmentError, NotAPackageError
from app.base.progress import SILENT, Progress
from app.exchange import sandbox


@dataclass(frozen=True)
class Drawn:
    """A picture drawn anew.

    Attributes:
        kind: ``jpg`` or ``png``.
        data: the new file.
        place: the old one said where it was taken.
        device: the old one said with what, or carried other notes.
        smaller: it has fewer points now.
    """

    kind: str
    data: bytes
    place: bool
    device: bool
    smaller: bool


def drawn(path: Path, progress: Progress = SILENT) -> Drawn:
    """Draw a picture anew, in the limited child process: it may come from anywhere.

    Raises:
        AttachmentError: ``picture_unreadable``, ``picture_too_large``.
    """
    try:
        told, data = sandbox.ask({"task": "picture", "path": str(path)}, path, progress)
    except NotAPackageError as error:
        raise AttachmentError("picture_unreadable") from error
    return Drawn(told["kind"], data, told["place"], told["device"], told["smaller"])
