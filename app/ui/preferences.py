"""What this window remembers between two starts, known before any database is open."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths


class Preferences:
    """The choices of the person at this computer.

    No dataclass, as nothing before the first frame is: making some takes as long as painting it.
    """

    language: str = ""
    """Empty: the language of the desk."""
    theme: str = "system"
    scale: int = 100
    folded: bool = False
    """Whether the navigation shows only drawings."""
    started: bool = False
    """Whether a database was ever opened here."""

    def __init__(self, **chosen: Any) -> None:  # noqa: ANN401  (of the types above)
        """Choose; what is not named is as usual."""
        vars(self).update({name: getattr(Preferences, name) for name in self.__annotations__})
        vars(self).update(chosen)


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
    usual = vars(Preferences())
    fits = {name: kept.get(name) for name in usual if type(kept.get(name)) is type(usual[name])}
    return Preferences(**fits)


def keep(preferences: Preferences) -> None:
    """Write them down; a folder that cannot be written is no reason to stop."""
    from app.base import files

    with contextlib.suppress(OSError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        files.keep_text(_file(), json.dumps(vars(preferences)))


def _file() -> Path:
    return home() / "window.json"
