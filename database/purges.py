"""Private values that were taken back for good: they go on arrival and never come back.

A purge names commitments. They are kept for ever, so that no late package, no restored backup and
no undo brings a value back; salt and value are deleted, and what lay of them in free space of the
file goes with the next ``scrubbing``. Source: rulings.md 4 and 42, reliability.md B4.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from app.domain.entity import Entity
from app.sync.admission import Offer
from app.sync.canonical import commitment
from app.sync.change import PURGE, Change
from app.sync.merge import Merge
from database.bulk import chunks
from database.driver import sqlite3
from database.models import draft, purged, secret, setting

DUE = "purge.due"
"""The setting by which a database knows that values are deleted that its file may still hold."""
SHOWN = "shown"
"""Its value where records may still show such values, too: a backup was put back."""


def matches(sealed: str, secret: Sequence[str]) -> bool:
    """Tell whether a salt and value are what a commitment stands for."""
    try:
        salt, value = secret
        return commitment(salt, value) == sealed
    except (ValueError, TypeError, AttributeError):
        return False


def private_parts(value: Any, entity: type[Entity], register: str) -> dict[str, str]:  # noqa: ANN401
    """Return the commitments in a register's value, by field."""
    members = [m.key for m in entity.registers.get(register, ()) if m.private]
    parts: Mapping[str, Any] = value if isinstance(value, dict) else dict.fromkeys(members, value)
    found = {key: parts.get(key) for key in members}
    return {key: part for key, part in found.items() if isinstance(part, str)}


def heed(connection: sa.Connection, merge: Merge, offers: Iterable[Offer]) -> None:
    """Let go what a merge takes back, also by changes that still wait for something."""
    for offer in offers:
        if not offer.done:
            for change in offer.changes()[offer.at :]:
                if change is not None and change.kind == PURGE:
                    merge.purge(offer.scope, change)
    for _, change in merge.purges:
        _let_go(connection, change)


def _let_go(connection: sa.Connection, change: Change) -> None:
    forget(connection, change.targets)
    mine = (draft.c.entity == change.entity, draft.c.uid == change.uid)
    connection.execute(sa.delete(draft).where(*mine))


def forget(connection: sa.Connection, commitments: Iterable[str]) -> None:
    """Delete values and salts, and remember for ever what must not come back."""
    names = sorted(set(commitments))
    for part in chunks(names):
        rows = [{"commitment": name} for name in part]
        connection.execute(sa.insert(purged).prefix_with("OR IGNORE"), rows)
        connection.execute(sa.delete(secret).where(secret.c.commitment.in_(part)))
    if names:
        connection.execute(sa.delete(setting).where(setting.c.key == DUE))
        connection.execute(sa.insert(setting).values(key=DUE, value="1"))


def listed(connection: sqlite3.Connection) -> str:
    """Return what a database that is only looked at has taken back, for ``hand_on``."""
    with contextlib.suppress(sqlite3.Error):
        return json.dumps([name for (name,) in connection.execute("SELECT * FROM purged")])
    return "[]"


def hand_on(connection: sqlite3.Connection, names: str) -> None:
    """Let a database that is put back know what was taken back since; opening it does the rest."""
    query = "INSERT OR IGNORE INTO purged (commitment) SELECT value FROM json_each(?)"
    connection.execute(query, (names,))
    connection.execute("DELETE FROM secret WHERE commitment IN (SELECT commitment FROM purged)")
    query = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
    connection.execute(query, (DUE, SHOWN))


def of_record(entity: type[Entity], changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the commitments in what was ever written of a record."""
    for written in changes:
        for register, value in written.items():
            yield from private_parts(value, entity, register).values()
