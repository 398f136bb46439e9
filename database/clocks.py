"""Marks on clocks in the store: kept beside the laptops, and what is shown follows them at once."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from app.sync import clocks
from app.sync.merge import Merge
from database.log import Log
from database.models import conflict, record, replica

KEY = (clocks.SCOPE, clocks.UID)


def heed(connection: sa.Connection, log: Log, merge: Merge) -> None:
    """Let a merge rank heads by the marks that hold after it.

    Where it moved a mark, every record in conflict over a value of that laptop is touched too, so
    that its columns, its place in the search and its review items are made anew.
    """
    touched = merge.touch_of(*KEY)
    gone = touched is None and log.suspect and log.state(*KEY) is None  # an undo took it out
    if touched is not None or gone:
        now = clocks.marked(touched.state, merge.birth(*KEY)) if touched else frozenset()
        moved = now ^ log.suspect
        if moved:
            _keep(connection, log, now)
            _revisit(connection, log, merge, moved)
    merge.suspect = log.suspect


def _keep(connection: sa.Connection, log: Log, now: frozenset[str]) -> None:
    numbers = [log.replica_number(name) for name in now]  # a mark may come before its laptop
    wrong = replica.c.id.in_(numbers)
    connection.execute(sa.update(replica).values(suspect=sa.case((wrong, 1), else_=0)))
    log.suspect = now


def _revisit(connection: sa.Connection, log: Log, merge: Merge, moved: frozenset[str]) -> None:
    disputed: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    query = sa.select(record.c.scope, record.c.uid, conflict.c.register).join(
        record, record.c.id == conflict.c.record_id
    )
    for scope, uid, register in connection.execute(query):
        disputed[scope][uid].append(register)
    for scope, registers in disputed.items():
        log.prefetch(scope, registers)
        for uid, names in registers.items():
            state = merge.state(scope, uid)
            for name in names:
                heads = state.heads.get(name, ()) if state is not None else ()
                if any(head.replica in moved for head in heads):
                    merge.revisit(scope, uid, name)
