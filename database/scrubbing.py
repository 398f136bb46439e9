"""Leaving no byte of what was purged in the file of the database."""

from __future__ import annotations

import contextlib
import logging

import sqlalchemy as sa

from app.base.errors import StoreError
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.sync.merge import Merge
from database import materialise, taken_back
from database.driver import sqlite3
from database.engine import Store, raw_connection
from database.models import draft, purged, secret
from database.settings import DUE, SHOWN
from database.tables import TABLES
from database.unit import Unit, read, write

log = logging.getLogger(__name__)

_AT_ONCE = 200_000_000
"""Bytes of a database that is scrubbed while somebody waits; a larger one when it is closed."""


def known(unit: Unit, scope: str, uid: str) -> set[str]:
    """Return every commitment of a record that was taken back."""
    mine = (purged.c.scope == scope, purged.c.uid == uid)
    return set(unit.connection.execute(sa.select(purged.c.commitment).where(*mine)).scalars())


def enforce(store: Store) -> None:
    """Show of every record only the private values that are still here, after a restore."""
    with read(store) as unit:
        if unit.get(DUE) != SHOWN:
            return
    with write(store) as unit:
        personal = list(filter(materialise.has_private, by_key()))
        for key in personal:
            _show_again(unit, by_key()[key])
        unit.connection.execute(sa.delete(draft).where(draft.c.entity.in_(personal)))
        unit.put(DUE, "1")
        unit.commit()
    scrub(store)


def _show_again(unit: Unit, entity: type[Entity]) -> None:
    table = TABLES[entity.key]
    reveal = dict(unit.connection.execute(sa.select(secret.c.commitment, secret.c.value)).all()).get
    registers = {f.register for f in entity.fields.values() if f.private}
    merge = Merge(unit.log)
    for number, uid, scope in unit.connection.execute(
        sa.select(table.c.id, table.c["_uid"], table.c["_scope"])
    ).all():
        state = unit.log.state(scope, uid)
        if state is not None:
            shown = materialise.shown_columns(state, registers, merge, reveal)
            unit.connection.execute(sa.update(table).where(table.c.id == number).values(shown))


def scrub(store: Store, *, at_once: bool = False) -> bool:
    """Write the file anew where values were deleted, so that no byte of them is left in it.

    Args:
        store: the database.
        at_once: somebody waits; a large database is left for when it is closed.
    Returns: whether nothing is left to do. What somebody else reads just now is done later.
    """
    with read(store) as unit:
        if not unit.get(DUE):
            return True
    if not store.lies_here:  # a server frees the room by itself, and its log is not ours
        return _forget_texts(store)
    if at_once and store.path.stat().st_size > _AT_ONCE:
        return False
    try:
        with contextlib.closing(raw_connection(store.path)) as connection:
            connection.isolation_level = None
            connection.execute("VACUUM")
            connection.execute("DELETE FROM setting WHERE key = ?", (DUE,))
            (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                connection.execute("INSERT INTO setting (key, value) VALUES (?, '1')", (DUE,))
    except (sqlite3.Error, StoreError):
        log.info("the file is scrubbed later")
        return False
    return not busy


def _forget_texts(store: Store) -> bool:
    """Forget what a server keeps of texts; what made that due is saved, so it is never refused."""
    try:
        with write(store) as unit:
            store.speech.forget_texts(unit.connection)
            unit.put(DUE, "")
            unit.commit()
    except StoreError:
        log.info("texts are forgotten later")
        return False
    taken_back.keep(store)
    return True
