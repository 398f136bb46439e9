"""Moving a database: from a file onto a server, from a server into a file, or between two.

All tables are copied in one transaction and compared; packages and attached files are copied from
where they lie to where they will (``exchange.shelves``). The copy goes on as a new laptop, and so
does the database that was moved, should somebody open it again: no number is given out twice.
"""

from __future__ import annotations

import json
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

from app.base import clock
from app.base.errors import CallError, StoreDamagedError, StoreFullError
from app.base.progress import SILENT, Progress
from app.exchange import archive, attachments
from app.services import checks, signing, start
from app.services.who import Who
from database import audits, keys, search, stores, transfer, upgrade
from database.engine import Store
from database.restoring import RESTORED
from database.stores import store_at
from database.unit import Unit, write

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Moved:
    """A database that lies somewhere else now."""

    replica: str
    """The name under which it goes on."""
    records: int
    changes: int
    files: int
    """Attached files that came along."""
    packages: int
    """Packages of the archive that came along."""
    protected: bool
    """Whether a passphrase protects it where it lies now."""


def move(
    store: Store,
    path: Path,
    *,
    passphrase: str = "",
    anyway: bool = False,
    progress: Progress = SILENT,
) -> Moved:
    """Copy a database to another place, which then goes on under a new name.

    Nobody else may write meanwhile. The database that was moved stays as it is, marked.

    Args:
        store: the open database.
        path: a file that does not exist, or one that names an empty database on a server.
        passphrase: protects a file; empty: it is in the clear.
        anyway: also where no database should live (``app.services.places``).
        progress: told after each table.

    Raises:
        CallError: something is there already, no database should live there, or other officers
            have it open on the server (``others_at_work``).
        StoreError: it could not be written, or arrived otherwise than it left; then nothing is
            left of the copy, and the database is as it was.
    """
    start.ask_place(path, anyway=anyway)
    if passphrase and not stores.address(path):
        _ready(path)
        keys.protect(path, passphrase)
    target = store_at(path)
    if not target.lies_here and upgrade.revision(target):
        target.close()
        raise CallError("file_exists", path=stores.address(path))
    _alone(store)
    strict = signing.is_strict(store)
    begun = False  # what others keep on a server is never touched
    beside = [
        each for each in (attachments.folder(path), archive.folder(path)) if not each.exists()
    ]
    try:
        _ready(path)
        upgrade.bring_up(target)
        begun = True
        with write(store) as unit:
            counts = _copy(unit, target, progress, strict=strict)
            target.close()
            moved = _settle(store, path, counts)
            _mark(unit, path)
            _alone(store)  # nobody began meanwhile
            unit.commit()
    except BaseException:
        if begun and not target.lies_here:
            transfer.empty(target)
        start.give_up(target)
        if begun:
            for folder in beside:
                shutil.rmtree(folder, ignore_errors=True)
        raise
    log.info("moved: %d records", moved.records)
    return moved


def _alone(store: Store) -> None:
    """Make sure that no other officer has the database open: what she records would stay behind."""
    if found := store.others():
        raise CallError("others_at_work", officers=", ".join(found))


def _ready(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFullError(path=str(path), reason=error.strerror or "") from error


def _copy(unit: Unit, target: Store, progress: Progress, *, strict: bool) -> dict[str, int]:
    """Fill the tables and commit; what is there then knows that it was moved."""
    with write(target) as copy:
        counts = transfer.copy(unit, copy, progress)
        search.outdate(copy)
        if strict:  # also where no passphrase makes it so
            copy.put(signing.STRICT, "on")
        _mark(copy, unit.store.path)
        copy.commit()
    return counts


def _mark(unit: Unit, other: Path) -> None:
    """Let a database go on under a new name when it is opened next, and say why."""
    unit.put(RESTORED, json.dumps({"at": clock.now_ms(), "moved": other.name}))


def _settle(store: Store, path: Path, counts: dict[str, int]) -> Moved:
    """Open the copy for the first time, prove it, and bring what lies beside."""
    before = checks.digest(store)
    target = start.open_store(path)
    try:
        who: Who = target.identity
        found = checks.check(target)
        if not found.ok or checks.digest(target) != before:
            raise StoreDamagedError("move_differs", path=str(path), table="digest")
        held = attachments.held(store.path)
        for name in held:
            attachments.keep(path, attachments.load(store.path, name))
        packages = archive.copy(store.path, path)
        archive.seal(path)
        with write(target) as unit:
            audits.note(unit, "moved", who.signed, source=store.path.name)
            unit.commit()
        return Moved(
            who.replica,
            counts["record"],
            counts["change"],
            len(held),
            packages,
            keys.is_protected(path),
        )
    finally:
        start.close_store(target)
