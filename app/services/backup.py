"""Backups: those a person asks for, and those the program makes by itself."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.base import clock, room
from app.base.errors import AppError
from app.services import audit
from app.services.who import Who
from database import backups, restoring, stores
from database.engine import Store

KEPT_BEFORE_IMPORT = 5
ROOM = 3
"""Times the files that must be free to take what is in them (reliability.md R4)."""
APART = dt.timedelta(minutes=30)
"""Backups at closing are at least so far apart (reliability.md R9)."""
BY_HAND = "by-hand"
AT_CLOSE = "at-close"
DUMPED = ".dump"
"""How the name of a backup ends that PostgreSQL made."""
BEFORE_IMPORT = "before-import"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Made:
    """A backup that was made and looked at."""

    path: Path
    bytes: int
    records: int
    changes: int


@dataclass(frozen=True)
class Line:
    """A backup as a list shows it."""

    number: int
    at: str
    """When it was made, ISO 8601 UTC, by this computer's clock."""
    reason: str
    bytes: int
    path: Path


def make(store: Store) -> Made:
    """Make a backup because a person asks for it; only a person throws it away.

    Raises:
        StoreError: it could not be written, or the database is damaged; there is no half backup.
        CallError: it lies on a server, whose own program for it is not here, or refuses.
    """
    if not store.lies_here:
        return _on_server(store)
    path = backups.backup(store.path, backups.beside(store.path, BY_HAND))
    found = restoring.facts(path)
    audit.note_in(store, "backup", file=path.name)
    return Made(path, path.stat().st_size, found.records, found.changes)


def _on_server(store: Store) -> Made:
    """Let PostgreSQL's own program make the backup; its own program restores it."""
    from database import dumps

    found = dumps.dump(store, BY_HAND, DUMPED)
    audit.note_in(store, "backup", file=found.path.name)
    return Made(found.path, found.path.stat().st_size, found.records, found.changes)


def before_import(store: Store, files: Sequence[Path] = ()) -> Path | None:
    """Copy the database before a batch of packages is taken; the newest few copies are kept.

    Returns: the backup; None of a database on a server, which is backed up there.

    Raises:
        StoreFullError: ``no_room`` for the copy and for what is in the files; nothing began.
    """
    if not store.lies_here:
        return None
    needed = ROOM * room.size(*files) + backups.ROOM * backups.whole_size(store.path)
    room.ask(store.path.parent, needed)
    made = backups.backup(store.path, backups.beside(store.path, BEFORE_IMPORT))
    backups.thin(store.path, BEFORE_IMPORT, KEPT_BEFORE_IMPORT)
    return made


def at_close(store: Store) -> Path | None:
    """Copy the database when work ends, if anything changed and the last copy is not new.

    Returns: the backup; None where none was due, or it could not be made: closing goes on.
    """
    who: Who = store.identity
    if who.training or store.seen_from is not None or not store.lies_here:
        return None
    try:
        made = _at_close(store.path)
        if made is not None:
            audit.note_in(store, "backup", file=made.name)
        return made
    except (AppError, OSError) as error:
        log.warning("no backup at closing: %s", getattr(error, "code", type(error).__name__))
        return None


def _at_close(path: Path) -> Path | None:
    earlier = backups.made(path)
    if earlier:
        since = clock.moment(clock.now_ms()) - earlier[-1].made_at
        if dt.timedelta() <= since < APART or not backups.changed_since(path, earlier[-1].path):
            return None
    made = backups.backup(path, backups.beside(path, AT_CLOSE))
    backups.thin_by_age(path, AT_CLOSE)
    return made


def listed(path: Path) -> list[Line]:
    """Return the backups of a database, the newest first."""
    if stores.address(path):
        path = path.with_suffix(DUMPED)
    lines = []
    for each in reversed(backups.made(path)):
        try:
            size = each.path.stat().st_size
        except OSError:
            continue  # thinned a moment ago
        at = clock.iso(int(each.made_at.timestamp() * 1000))
        lines.append(Line(each.number, at, each.reason, size, each.path))
    return lines
