"""The history of a record: who wrote what, when, and what became of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.base import clock
from app.base.errors import RecordGoneError
from app.domain.catalogue import by_key
from app.services import authors, dates
from app.sync.canonical import DamagedError
from app.sync.change import BIRTH, EXISTS, Change, decode
from app.sync.register import is_element, show
from app.sync.state import RecordState
from database import packages, records
from database.engine import Store
from database.unit import Unit, read


@dataclass(frozen=True)
class HistoryLine:
    """One register that one change wrote."""

    at: int
    when: str
    by: str
    office: str
    laptop: str
    kind: str
    register: str
    values: Mapping[str, Any]
    shown: bool
    superseded: bool
    reason: str
    seq: int
    identity: str
    decision: bool
    doubtful: bool
    """Whether the time cannot be right, or the laptop's clock was marked as wrong."""


def history(store: Store, uid: str) -> list[HistoryLine]:
    """Return everything that was ever written about a record, newest first.

    Raises:
        RecordGoneError: there is no such record here.
    """
    with read(store) as unit:
        found = records.find(unit, uid)
        if found is None:
            raise RecordGoneError(uid=uid)
        number, entity, scope = found
        state = unit.log.state(scope, uid)
        assert state is not None  # noqa: S101  (it was just found)
        written = list(_read(records.history(unit, number)))
        names = authors.of_changes(unit, [(place.replica, change) for place, change in written])
        lines = [
            line
            for (place, change), by in zip(written, names, strict=True)
            for line in _lines(unit, entity, state, place, change, by)
        ]
    return sorted(lines, key=lambda line: (line.at, line.seq, line.identity), reverse=True)


def _read(places: Iterable[records.Place]) -> Iterator[tuple[records.Place, Change]]:
    """Yield the changes with their places, without those that nobody can read."""
    for place in places:
        with contextlib.suppress(DamagedError):
            yield place, decode(place.line)


def _lines(
    unit: Unit, entity: str, state: RecordState, place: records.Place, change: Change, by: str
) -> list[HistoryLine]:
    written: dict[str, Any] = dict(change.w) or {"": None}
    found = []
    for register, value in written.items():
        heads = state.ids(register) if register else []
        found.append(
            HistoryLine(
                change.at,
                clock.iso(change.at),
                by,
                place.office,
                place.label,
                change.kind,
                register,
                _fields(unit, entity, register, value),
                _is_shown(unit, state, register, place.identity),
                change.kind in {BIRTH, "edit"} and bool(register) and place.identity not in heads,
                change.reason,
                place.seq,
                place.identity,
                change.decision,
                dates.is_doubtful(change.at) or place.replica in unit.log.suspect,
            )
        )
    return found


def _is_shown(unit: Unit, state: RecordState, register: str, identity: str) -> bool:
    if not register or register == EXISTS:
        return False
    heads = state.visible(register)
    if heads is None:
        return identity == state.birth.id
    head = show(heads, unit.log.suspect, element=is_element(register)).head
    return head is not None and head.id == identity


def _fields(unit: Unit, entity: str, register: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the fields a register's value speaks of; private parts as far as they are here."""
    if not register:
        return {}
    name, _, code = register.partition("/")
    if code:
        return {name: [code] if value else []}
    members = by_key()[entity].registers.get(register, ()) if entity in by_key() else ()
    if not members:
        return {register: value}
    if not members[0].group:
        return {members[0].key: value}
    parts = value if isinstance(value, dict) else {}
    hidden = [parts[m.key] for m in members if m.private and parts.get(m.key)]
    clear = packages.secrets_of(unit, hidden) if hidden else {}
    return {
        m.key: clear.get(parts[m.key], [None, None])[1]
        if m.private and parts.get(m.key)
        else parts.get(m.key)
        for m in members
    }
