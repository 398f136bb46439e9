"""What this window remembers between two starts, known before any database is open."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QStandardPaths


@dataclass
class Preferences:
    """The choices of the person at this computer."""

    language: str = ""
    """Empty: the language of the desk."""
    theme: str = "system"
    scale: int = 100
    folded: bool = False
    """Whether the navigation shows only drawings."""
    started: bool = False
    """Whether a database was ever opened here."""


def home() -> Path:
    """Return the folder of everything the program keeps for this person."""
    named = os.environ.get("PASSERELLE_HOME")
    if named:
        return Path(named)
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "passerelle"


def load() -> Preferences:
    """Return what was kept; an unreadable file counts as none."""
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    found = Preferences()
    for field in fields(Preferences):
        value = kept.get(field.name)
        if type(value) is type(field.default):
            setattr(found, field.name, value)
    return found


def keep(preferences: Preferences) -> None:
    """Write them down; a folder that cannot be written is no reason to stop."""
    with contextlib.suppress(OSError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        _file().write_text(json.dumps(asdict(preferences)), encoding="utf-8")


def _file() -> Path:
    return home() / "window.json"
