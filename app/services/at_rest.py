"""What lies beside a protected database is protected too: attached files, packages, backups.

When a database becomes protected, all that lay beside it in the clear is written anew, one file
after the other, each whole at any moment; what a kill interrupted goes on when it is opened next.
What a kill left in the clear elsewhere, of a package that was being read, goes a day later.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import shutil
from pathlib import Path

from app.base import leftovers
from app.base.errors import AppError
from app.exchange import archive, attachments, resting
from app.services import readers
from app.services.own_secrets import BESIDE, READING, RESTING
from app.services.who import Who
from database import keys, protecting, witness
from database.engine import Store
from database.unit import Unit, read, write

_DONE = "resting.done"
log = logging.getLogger(__name__)


def begin(store: Store) -> None:
    """Let what lies beside a database that was just opened be read and kept as it is protected."""
    who: Who = store.identity
    if who.training or not keys.is_protected(who.database):
        resting.forget(who.database)
        return
    leftovers.sweep()
    with read(store) as unit:
        ready = bool(RESTING.known(unit, "") and READING.known(unit, who.replica))
        done = unit.get(_DONE)
        found = _keys(unit, who) if ready else None
    if found is None:
        with write(store) as unit:
            found = _keys(unit, who)
            unit.commit()
    resting.use(who.database, found)
    if not done:
        _cover(store)


def end(store: Store) -> None:
    """Throw away what was opened of a protected database, when its window closes or locks."""
    who: Who = store.identity
    if keys.is_protected(who.database):
        place = opened(store)
        shutil.rmtree(place, ignore_errors=True)
        with contextlib.suppress(OSError):
            place.parent.rmdir()  # nobody else has anything open
        resting.forget(who.database)


def opened(store: Store) -> Path:
    """Return where copies lie of files of this database that were opened; it need not exist."""
    place = str(Path(store.identity.database).resolve())
    return witness.home() / "opened" / hashlib.sha256(place.encode()).hexdigest()[:12]


def _keys(unit: Unit, who: Who) -> resting.Keys:
    return resting.Keys(bytes.fromhex(RESTING.own(unit, "")), readers.at_rest(unit, who))


def _cover(store: Store) -> None:
    """Protect what lies in the clear yet; what cannot be written now is tried again next time."""
    who: Who = store.identity
    try:
        protecting.rewrite_backups(who.database, BESIDE)
        attachments.seal(who.database)
        archive.seal(who.database)
    except (AppError, OSError) as error:
        log.warning("left in the clear: %s", getattr(error, "code", type(error).__name__))
        return
    with write(store) as unit:
        unit.put(_DONE, "1")
        unit.commit()
