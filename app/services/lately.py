"""The databases opened lately on this computer."""

from __future__ import annotations

import json
from pathlib import Path

import database.witness as witness_file
from app.base import files


def recent() -> list[Path]:
    """Return the databases opened lately that are still there, newest first."""
    try:
        names = json.loads((witness_file.home() / "recent.json").read_text())
    except (OSError, ValueError):
        return []
    return [Path(name) for name in names if Path(name).is_file()]


def remember(path: Path) -> None:
    """Put a database first among the recent ones."""
    names = [str(path.resolve()), *(str(p) for p in recent() if p.resolve() != path.resolve())]
    target = witness_file.home() / "recent.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    files.keep_text(target, json.dumps(names[:10]))
