"""The exchange as pages and commands see it: send, take, and where everything stands."""

from __future__ import annotations

from app.services.receiving import FileResult, take
from app.services.retraction import Undone, Way, take_again, undo_import, ways
from app.services.sending import Exported, Outgoing, export, file_name
from app.services.sending import outgoing_to as outgoing
from app.services.standing import PackageLine, packages, status

__all__ = [
    "Exported",
    "FileResult",
    "Outgoing",
    "PackageLine",
    "Undone",
    "Way",
    "export",
    "file_name",
    "outgoing",
    "packages",
    "status",
    "take",
    "take_again",
    "undo_import",
    "ways",
]
