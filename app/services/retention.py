"""What has been kept for long: a list for a person, who keeps it or lets it go.

Nothing goes by itself, whatever a clock says: a clock that jumps only makes the list long.
Source: reliability.md B4 and R15.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from app.base import clock
from app.base.errors import CallError, RecordGoneError
from app.domain.catalogue import by_key
from app.domain.record import Changes, Record
from app.exchange import attachments
from app.services import audit, purging, records, retention_periods, withdrawals
from app.services.retention_periods import USUAL, choose
from database import attached, holdings
from database import records as kept
from database.engine import Store
from database.reach import NOTHING
from database.unit import Unit, read, write

__all__ = ["OFFERED", "USUAL", "Due", "choose", "due", "keep_until", "let_go", "months"]

OFFERED = {
    "contact": (12, 24, 36, 0),
    "progress_note": (60, 84, 120, 0),
    "resource": (60, 84, 120, 0),
}
LISTED = 200
_LOOKED_AT = 5000
_MONTH = 30.44 * 24 * 3600 * 1000
_KEEP = "retention.keep.{uid}"


class Due(NamedTuple):
    """A record that somebody should look at again."""

    uid: str
    entity: str
    title: str
    used_on: str
    """Day on which it was last written."""
    deleted: bool
    """It was deleted, but values of a person are still in its history."""


def months(store: Store, entity: str) -> int:
    """Return after how many months records of a class are looked at again; 0: never."""
    with read(store) as unit:
        return retention_periods.months(unit, entity)


def due(store: Store) -> list[Due]:
    """Return what somebody should look at again, the oldest first; nothing is changed."""
    found: list[Due] = []
    now = clock.now_ms()
    with read(store) as unit:
        for entity in USUAL:
            if limit := retention_periods.months(unit, entity):
                found += _old(unit, entity, now - int(limit * _MONTH), _day(now))
            if withdrawals.private_registers(by_key()[entity]):
                found += _deleted(unit, entity)
    return sorted(found, key=lambda each: (each.used_on, each.uid))[:LISTED]


def _old(unit: Unit, entity: str, before: int, today: str) -> list[Due]:
    candidates = holdings.old(unit, entity, before, _LOOKED_AT)
    shown = {r.uid: r for r in kept.many(unit, [uid for _, uid, _ in candidates])}
    found = []
    for _, uid, scope in candidates:
        used = last_used(unit, scope, uid)
        record = shown.get(uid)
        if record is None or used >= before or _kept_until(unit, record) > today:
            continue
        if entity == "contact" and not withdrawals.holds_somebody(record):
            continue  # a function alone tells of nobody
        found.append(Due(uid, entity, kept.title(unit, entity, uid), _day(used), deleted=False))
    return found


def _deleted(unit: Unit, entity: str) -> list[Due]:
    found = []
    for _, uid, scope in holdings.dead(unit, entity):
        left = withdrawals.held(unit, scope, uid, by_key()[entity])
        if holdings.here(unit, left):
            day = _day(last_used(unit, scope, uid))
            found.append(Due(uid, entity, kept.title(unit, entity, uid), day, deleted=True))
    return found


def last_used(unit: Unit, scope: str, uid: str) -> int:
    """Return when a record was last written, in milliseconds."""
    state = unit.log.state(scope, uid)
    if state is None:
        return 0
    heads = [head.at for heads in state.heads.values() for head in heads]
    return max([state.birth.at, *heads, *(tomb.at for tomb in state.tombs.values())])


def _kept_until(unit: Unit, record: Record) -> str:
    return max(str(record.values.get("review_on") or ""), unit.get(_KEEP.format(uid=record.uid)))


def _day(at: int) -> str:
    return clock.iso(at)[:10]


def keep_until(store: Store, uid: str, day: str) -> None:
    """Keep a record until a day; a contact says so itself, so that every office knows.

    Raises:
        CallError: it is no day, or one that is past.
        RecordGoneError: there is no such record here.
    """
    try:
        dt.date.fromisoformat(day)
    except ValueError as error:
        raise CallError("no_such_day", text=day) from error
    record = records.get(store, uid)
    if record is None or record.deleted:
        raise RecordGoneError(uid=uid)
    if "review_on" in by_key()[record.entity].fields:
        records.save(store, record.entity, uid, {"review_on": day})
    with write(store, NOTHING) as unit:
        unit.put(_KEEP.format(uid=uid), day)
        audit.note(unit, store.identity, "kept", uid=uid, until=day)
        unit.commit()


def let_go(store: Store, uid: str) -> Changes:
    """Let a record go: of a contact the person for good, any other is deleted.

    The file of a document goes from this laptop too, unless another record names it. What a note
    said stays in the log, whose chain would break without it; it is shown nowhere.

    Raises:
        RecordGoneError: there is no such record here.
        RecordError: it is not ours to write.
    """
    record = records.get(store, uid)
    if record is None:
        raise RecordGoneError(uid=uid)
    changes = Changes()
    if withdrawals.private_registers(by_key()[record.entity]):
        changes = purging.purge(store, uid)
    if not record.deleted:
        with read(store) as unit:
            its = {file.digest for file in attached.files(unit) if file.uid == uid}
        changes |= records.delete(store, uid)
        _remove(store, its)
    return changes


def _remove(store: Store, digests: set[str]) -> None:
    """Remove files that nothing names any more."""
    if not digests:
        return
    with read(store) as unit:
        named = {file.digest for file in attached.files(unit)}
    for digest in digests - named:
        attachments.remove(store.identity.database, digest)
