"""Private values that were taken back for good: they go on arrival and never come back.

A purge names commitments of one record. They are kept for ever, so that no late package, no
restored backup and no undo brings a value back; salt and value are deleted, and what lay of them in
free space of the file goes with the next ``scrubbing``. What another record wrote as well stays:
salts are fresh, so only who means harm names values of somebody else's records.
Source: rulings.md 4 and 42, reliability.md B4.
"""

from __future__ import annotations

import contextlib
import itertools
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.sync.admission import Offer
from app.sync.canonical import commitment
from app.sync.change import PURGE, Change, decode_all
from app.sync.merge import Merge
from database.bulk import chunks, insert_many
from database.driver import sqlite3
from database.log import Log
from database.models import change as index
from database.models import draft, purged, record, secret, setting
from database.settings import DUE, SHOWN


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


def heed(connection: sa.Connection, log: Log, merge: Merge, offers: Sequence[Offer]) -> None:
    """Let go what a merge takes back, also by changes that still wait for something."""
    for offer in offers:
        if not offer.done:
            for change in offer.mixed(offer.at):
                if change.kind == PURGE:
                    merge.purge(offer.scope, change)
    if not merge.purges:
        return
    named: set[str] = set()
    for scope, change in merge.purges:
        named.update(change.targets)
        _claim(connection, scope, change)
        if merge.state(scope, change.uid) is not None and _lives_there_only(
            connection, scope, change.uid
        ):
            mine = (draft.c.entity == change.entity, draft.c.uid == change.uid)
            connection.execute(sa.delete(draft).where(*mine))
    arriving = ((o.scope, c) for o in offers for c in o.changes() if c is not None)
    _forget(connection, taken_back(connection, log, _here(connection, named), arriving))


def _lives_there_only(connection: sa.Connection, scope: str, uid: str) -> bool:
    """Tell whether a draft of this uid is one of this record, and of no other scope's."""
    asked = sa.select(record.c.id).where(record.c.uid == uid, record.c.scope != scope)
    return connection.execute(asked.limit(1)).first() is None


def _claim(connection: sa.Connection, scope: str, change: Change) -> None:
    """Remember for ever what must not come back."""
    rows = [(name, scope, change.uid) for name in sorted(set(change.targets))]
    insert_many(connection, purged, ("commitment", "scope", "uid"), rows, known_stay=True)


def _here(connection: sa.Connection, names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for part in chunks(sorted(names)):
        asked = sa.select(secret.c.commitment).where(secret.c.commitment.in_(part))
        found.update(connection.execute(asked).scalars())
    return found


def _forget(connection: sa.Connection, names: Iterable[str]) -> None:
    """Delete values and salts."""
    gone = sorted(names)
    for part in chunks(gone):
        connection.execute(sa.delete(secret).where(secret.c.commitment.in_(part)))
    if gone:
        connection.execute(sa.delete(setting).where(setting.c.key == DUE))
        connection.execute(sa.insert(setting).values(key=DUE, value="1"))


def taken_back(
    connection: sa.Connection,
    log: Log,
    names: Iterable[str],
    arriving: Iterable[tuple[str, Change]] = (),
) -> set[str]:
    """Return which commitments a purge named that no other record wrote.

    Args:
        connection: to the database.
        log: what was admitted; looked through only where a purge named any of them.
        names: the commitments.
        arriving: scope and change of what comes in just now.
    """
    claims: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for part in chunks(sorted(names)):
        asked = sa.select(purged).where(purged.c.commitment.in_(part))
        for row in connection.execute(asked):
            claims[row.commitment].add((row.scope, row.uid))
    if not claims:
        return set()
    return set(claims) - {
        name
        for scope, change in itertools.chain(arriving, _personal(connection, log))
        if (entity := by_key().get(change.entity)) is not None
        for name in of_record(entity, [change.w])
        if name in claims and (scope, change.uid) not in claims[name]
    }


def _personal(connection: sa.Connection, log: Log) -> Iterator[tuple[str, Change]]:
    """Yield scope and change of all that was ever written of records that may hold a person."""
    kinds = [e.key for e in by_key().values() if any(f.private for f in e.fields.values())]
    found = (
        sa.select(record.c.scope, index.c.segment_id, index.c.seq)
        .join(record, record.c.id == index.c.record_id)
        .where(record.c.entity.in_(kinds))
        .order_by(index.c.segment_id, index.c.seq)
    )
    for scope, segment, seq in connection.execute(found).all():
        for change in decode_all([log.line(segment, seq)]):
            if change is not None:
                yield scope, change


def listed(connection: sqlite3.Connection) -> str:
    """Return what a database that is only looked at has taken back, for ``hand_on``."""
    query = """SELECT commitment, scope, uid, commitment NOT IN (SELECT commitment FROM secret)
        FROM purged"""
    with contextlib.suppress(sqlite3.Error):
        return json.dumps(connection.execute(query).fetchall())
    return "[]"


def hand_on(connection: sqlite3.Connection, names: str) -> None:
    """Let a database that is put back know what was taken back since; opening it does the rest."""
    query = """INSERT OR IGNORE INTO purged (commitment, scope, uid)
        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)"""
    connection.execute(query, (names,))
    query = """DELETE FROM secret WHERE commitment IN
        (SELECT value ->> 0 FROM json_each(?) WHERE value ->> 3)"""
    connection.execute(query, (names,))
    query = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
    connection.execute(query, (DUE, SHOWN))


def of_record(entity: type[Entity], changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the commitments in what was ever written of a record."""
    for written in changes:
        for register, value in written.items():
            yield from private_parts(value, entity, register).values()
