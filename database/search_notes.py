"""Which records the full text has still to look at, as those who write them leave word.

A merge of thousands leaves one row, whatever it touched; who searches next makes a queue of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import sqlalchemy as sa

from database.bulk import delete_many, insert_many
from database.models import search_note, search_queue


def leave(connection: sa.Connection, numbers: Iterable[int]) -> None:
    """Note that the entries of these records are stale."""
    stale = list(numbers)
    if stale:
        row = (len(stale), json.dumps(stale))
        insert_many(connection, search_note, ("size", "records"), [row])


def gather(connection: sa.Connection, most: int | None = None) -> None:
    """Put what was noted into the queue; what somebody else puts there just now is left to him.

    Args:
        connection: where.
        most: so many notes, the newest, for whoever should not wait for thousands of them.
    """
    query = sa.select(search_note.c.id, search_note.c.records).order_by(search_note.c.id.desc())
    notes = connection.execute(query.limit(most).with_for_update(skip_locked=True)).all()
    for _, records in notes:
        rows = [(number,) for number in json.loads(records)]
        insert_many(connection, search_queue, ("record_id",), rows, known_stay=True)
    delete_many(connection, search_note.c.id, [number for number, _ in notes])


def pending(connection: sa.Connection) -> int:
    """Return how many entries are stale; of what was noted twice both count."""
    noted = sa.select(sa.func.coalesce(sa.func.sum(search_note.c.size), 0)).scalar_subquery()
    waiting = sa.select(sa.func.count()).select_from(search_queue).scalar_subquery()
    return int(connection.execute(sa.select(noted + waiting)).scalar_one())
