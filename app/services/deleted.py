"""Deleted records: what there is, who deleted it and when, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.base import clock
from app.base.errors import RecordGoneError
from app.domain.catalogue import ENTITIES, by_key
from app.domain.record import Changes, Record
from app.services import authors, conflicts
from app.sync.change import Change, Dot
from database import buried, labels, records
from database.engine import Store
from database.unit import Unit, read

LISTED = 500
"""Deleted records listed at most; those recorded last."""


@dataclass(frozen=True)
class Deleted:
    """One deleted record that can be brought back from here."""

    uid: str
    entity: str
    title: str
    when: str
    """ISO 8601 UTC."""
    by: str
    reason: str
    along: int
    """Records below it that were deleted in the same act."""


def listed(store: Store) -> list[Deleted]:
    """Return what was deleted and may be brought back here, the newest deletion first.

    What went along with the record above it is not listed by itself. Records that hold anything of
    a person are not listed: to delete them takes that back for good.
    """
    kinds = [e.key for e in ENTITIES if not any(f.private for f in e.fields.values())]
    with read(store) as unit:
        found = [
            record
            for record in buried.newest(unit, kinds, LISTED)
            if store.identity.may_write(record.scope)
        ]
        burials = {record.uid: _burial(unit, record) for record in found}
        titles = labels.titles(unit, burials)
        acts = {record.uid: _act(burials[record.uid]) for record in found}
        made = [
            _line(unit, record, burials[record.uid], titles.get(record.uid, ""))
            for record in found
            if not any(acts.get(parent) == acts[record.uid] for parent in _parents(record))
        ]
    return sorted(made, key=lambda line: line.when, reverse=True)


def bring_back(store: Store, uid: str) -> Changes:
    """Bring a deleted record back as it was, with what was deleted below it in the same act.

    Raises:
        RecordGoneError: there is no such record, or it is not deleted.
        RecordError: it is not ours to write.
    """
    with read(store) as unit:
        record = records.get(unit, uid)
        if record is None or not record.deleted:
            raise RecordGoneError(uid=uid)
        along = [below.uid for below in _along(unit, record, _act(_burial(unit, record)))]
    return conflicts.restore(store, [uid, *along])


def _line(unit: Unit, record: Record, burial: tuple[str, Change] | None, title: str) -> Deleted:
    replica, change = burial if burial is not None else ("", None)
    if change is None:
        return Deleted(record.uid, record.entity, title, "", "", "", 0)
    by = authors.of_change(unit, replica, change)
    along = sum(1 for _ in _along(unit, record, (replica, change.act)))
    when = clock.iso(change.at)
    return Deleted(record.uid, record.entity, title, when, by, change.reason, along)


def _along(unit: Unit, record: Record, act: tuple[str, str]) -> Iterator[Record]:
    """Yield what was deleted below a record in the same act, the nearest first."""
    for below in buried.below(unit, record.uid):
        if act[1] and below.scope == record.scope and _act(_burial(unit, below)) == act:
            yield below
            yield from _along(unit, below, act)


def _burial(unit: Unit, record: Record) -> tuple[str, Change] | None:
    """Return who deleted a record last, and that change; None where it is not in the log."""
    state = unit.log.state(record.scope, record.uid)
    tombs = () if state is None else state.standing().values()
    last = max(tombs, key=lambda tomb: tomb.at, default=None)
    if last is None:
        return None
    try:
        found = unit.log.change(record.scope, Dot(last.id, last.seq, last.replica))
    except KeyError:
        return None
    return last.replica, found


def _act(burial: tuple[str, Change] | None) -> tuple[str, str]:
    return ("", "") if burial is None else (burial[0], burial[1].act)


def _parents(record: Record) -> list[str]:
    links = by_key()[record.entity].parents()
    return [str(record.values[link.key]) for link in links if record.values.get(link.key)]
