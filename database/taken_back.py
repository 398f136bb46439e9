"""What this computer knows was taken back in a database on a server, for when it is restored.

Whoever restores a file has the database of before at hand, and what was taken back since goes on
from there (``database.restoring``). On a server the administrator restores with the engine's own
programs, and the database of before is gone. So each computer that works with one keeps the list
beside its witnesses, names of commitments only, no values; the first that opens the restored
database hands its list on. The list is that of all laptops the database has been, whose first name
also an old backup knows.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from app.base import files
from database import witness
from database.bulk import chunks, insert_many
from database.models import purged, secret
from database.settings import DUE, SHOWN
from database.unit import Unit, read, write

if TYPE_CHECKING:
    from database.engine import Store

log = logging.getLogger(__name__)

Named = tuple[str, str, str]
"""Commitment, scope and uid of the record it was taken back for."""


def hand_on(store: Store) -> int:
    """Let a database on a server know what this computer knows and it does not.

    Returns: how many private values it still had that were taken back; opening it does the rest.

    Raises:
        StoreError: it cannot be read or written.
    """
    if store.lies_here:
        return 0
    with read(store) as unit:
        known = _kept(_place(unit))
        gone = sorted(named[0] for named, away in known.items() if away)
        lacking = sorted(known.keys() - _listed(unit).keys())
        back = [name for part in chunks(gone) for name in _here(unit, part)]
    if not lacking and not back:
        return 0
    with write(store) as unit:
        columns = ("commitment", "scope", "uid")
        insert_many(unit.connection, purged, columns, lacking, known_stay=True)
        for part in chunks(back):
            unit.connection.execute(sa.delete(secret).where(secret.c.commitment.in_(part)))
        unit.put(DUE, SHOWN)
        unit.commit()
    log.info("taken back before: %d handed on, %d values", len(lacking), len(back))
    return len(back)


def knows(store: Store) -> bool:
    """Tell whether this computer has worked with a database before, under any name it had."""
    with read(store) as unit:
        return _place(unit).exists()


def keep(store: Store) -> None:
    """Remember on this computer what was taken back in a database on a server.

    Raises:
        StoreError: it cannot be read.
    """
    if store.lies_here:
        return
    with read(store) as unit:
        place, listed = _place(unit), _listed(unit)
    before = _kept(place)
    told = {**before, **{named: away or before.get(named, False) for named, away in listed.items()}}
    if told == before and place.exists():
        return
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        rows = [[*named, away] for named, away in sorted(told.items())]
        files.keep_text(place, json.dumps(rows), private=True)
    except OSError as error:
        log.warning("what was taken back is not kept here: %s", error.strerror)


def _place(unit: Unit) -> Path:
    """Return where the list of a database is kept: under the first name it ever had."""
    first = next(iter(json.loads(unit.get("retired", "{}"))), unit.get("replica"))
    return witness.home() / "taken-back" / f"{first}.json"


def _kept(place: Path) -> dict[Named, bool]:
    """Return what the list holds, and whether no value of it was left; nothing if it is none."""
    try:
        return {
            (c, scope, uid): bool(away) for c, scope, uid, away in json.loads(place.read_text())
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError):
        log.warning("the list of what was taken back cannot be read")
        return {}


def _listed(unit: Unit) -> dict[Named, bool]:
    """Return what the database lists as taken back, and whether no other record holds it."""
    held = sa.select(secret.c.commitment).where(secret.c.commitment == purged.c.commitment)
    asked = sa.select(purged.c.commitment, purged.c.scope, purged.c.uid, ~held.exists())
    return {(row[0], row[1], row[2]): bool(row[3]) for row in unit.connection.execute(asked)}


def _here(unit: Unit, names: list[str]) -> list[str]:
    asked = sa.select(secret.c.commitment).where(secret.c.commitment.in_(names))
    return list(unit.connection.execute(asked).scalars())
