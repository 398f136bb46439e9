"""The drill of a restore: the newest backup is really opened, as a copy, and proved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base.errors import CallError
from app.base.progress import watched
from app.services import backup, viewing
from app.services.restore import Preview, preview
from database import integrity, replay, restoring
from database.engine import CACHE
from database.unit import read


@dataclass(frozen=True)
class Drill:
    """How it went."""

    line: backup.Line
    """The backup that was tried."""
    preview: Preview
    """What it holds, and what only the database of now has."""
    findings: tuple[dict[str, Any], ...]
    """What is wrong with it; empty: it is sound to the last change."""


def run(path: Path) -> Drill:
    """Open a copy of the newest backup of a database and replay its whole log; then drop the copy.

    Args:
        path: the database; neither it nor the backup is touched.

    Raises:
        CallError: ``no_backup``: there is none.
        StoreError: the backup cannot be opened: it is damaged, locked, or there is no room.
    """
    lines = [line for line in backup.listed(path) if line.reason != restoring.DAMAGED]
    if not lines:
        raise CallError("no_backup")
    newest = lines[0]
    seen = preview(newest.path, path)
    store = viewing.open_copy(newest.path, CACHE)
    try:
        with read(store) as unit:
            findings = [*integrity.problems(unit), *replay.chains(unit)]
            if not findings:
                findings = [*replay.compare(unit, replay.replay(unit, watched()))]
    finally:
        store.close()
        viewing.throw_away(store)
    return Drill(newest, seen, tuple(findings))
