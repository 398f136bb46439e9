"""An earlier value again: what the history shows is written anew, as a change like any other."""

from __future__ import annotations

from typing import Any

from app.base.errors import CallError
from app.services import records
from app.services.history import history
from database.engine import Store


def recall(store: Store, uid: str, identity: str, register: str) -> records.Saved:
    """Write what a change once wrote into a register again; a code goes into its set or out of it.

    Args:
        store: the database.
        uid: the record.
        identity: the change, as a line of the history names it.
        register: the register of that line.

    Raises:
        RecordGoneError: the record is not here.
        CallError: its history has no such line.
        RecordRefusedError: the record cannot have this value now.
    """
    reading = records.reading(store, uid)
    line = next(
        (x for x in history(store, uid) if x.identity == identity and x.register == register), None
    )
    if line is None or not line.values:
        raise CallError("no_such_line", uid=uid)
    values: dict[str, Any] = dict(line.values)
    name, _, code = register.partition("/")
    if code:
        now = set(reading.record.values.get(name) or ())
        values = {name: sorted(now | {code} if line.values[name] else now - {code}) or None}
    return records.save(store, reading.record.entity, uid, values, reading=reading)
