"""Recording: read, save, delete, and the many lines of ``apply``; one act each, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.base import clock
from app.base.errors import AppError, CallError, RecordGoneError
from app.domain import defaults as preset
from app.domain import rules
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Codes
from app.domain.record import Changes, Record
from app.domain.rules import Problem
from app.domain.watching import watched
from app.services import consent_moves, reaching, steps
from app.services.acts import Act
from app.services.drafts import Draft, draft, drop_draft, keep_draft
from app.services.finishing import finish
from app.services.history import HistoryLine, history
from app.services.recording import (
    Reading,
    RecordRefusedError,
    allow_status,
    allow_steering,
    bury,
    current,
    edit,
    known_entity,
    make,
    reading_of,
    stored_values,
)
from app.services.who import Who
from database import records
from database.engine import Store
from database.unit import Unit, again, read

__all__ = [
    "Applied",
    "Draft",
    "HistoryLine",
    "LinesRefusedError",
    "Reading",
    "RecordRefusedError",
    "Saved",
    "apply",
    "children",
    "defaults",
    "delete",
    "draft",
    "drop_draft",
    "entities",
    "get",
    "history",
    "keep_draft",
    "reading",
    "save",
]


@dataclass(frozen=True)
class Saved:
    """A record was saved; ``problems`` is what is still missing or worth a look."""

    uid: str
    changes: Changes
    problems: list[Problem]


@dataclass(frozen=True)
class Applied:
    """Lines were recorded: how many changes, and the uid of each line."""

    changes: int
    uids: list[str]
    touched: Changes


class LinesRefusedError(AppError):
    """Some lines of an ``apply`` cannot be recorded; none was. ``refused`` says which and why."""

    default_code = "lines_refused"

    def __init__(self, refused: list[tuple[int, AppError]]) -> None:
        """Keep the refused lines: (number from 1, reason)."""
        super().__init__(None, lines=len(refused))
        self.refused = refused


def get(store: Store, uid: str) -> Record | None:
    """Return a record as shown, or None."""
    with read(store) as unit:
        return records.get(unit, uid)


def reading(store: Store, uid: str) -> Reading:
    """Return what a form is opened with; hand it back to ``save``.

    Raises:
        RecordGoneError: there is no such record here.
    """
    with read(store) as unit:
        found = records.get(unit, uid)
        if found is None:
            raise RecordGoneError(uid=uid)
        return reading_of(Act(unit, store.identity), found)


def save(
    store: Store,
    entity: str,
    uid: str | None,
    values: Mapping[str, Any],
    *,
    reading: Reading | None = None,
    group: str = "",
    scope: str = "",
) -> Saved:
    """Save the fields a person touched, as one change.

    Args:
        store: the database.
        entity: key of the entity.
        uid: the record, or None for a new one. A contact whose consent becomes wider or
            narrower has another one afterwards.
        values: JSON value per field touched; None clears; sets as whole lists.
        reading: what was read when the form opened; what is shown now, when omitted.
        group: id of an act that this belongs to, e.g. a form with its child rows.
        scope: where a new record lives, when the usual place is not meant.

    Raises:
        RecordRefusedError: values that cannot be right; nothing is saved.
        RecordError: the record is gone or not ours to write.
    """
    declared = known_entity(entity)
    stored = stored_values(declared, values)

    def saved(unit: Unit) -> Saved:
        act = Act(unit, store.identity, group)
        if uid is None:
            named = make(act, declared, stored, scope=scope)
        else:
            named, opened = uid, reading or reading_of(act, _living(unit, uid))
            allow_status(act, opened.record, stored)
            edit(act, declared, opened, stored)
            named = consent_moves.follow(act).get(uid, uid)
        step = steps.of(act)
        changes = finish(unit, act)
        final = records.get(unit, named)
        steps.note(store, step)
        shown = final.values if final else {}
        return Saved(named, changes, [*rules.check(declared, shown), *watched(declared, shown)])

    above = reaching.parents(entity, stored) if uid is None and not scope else [uid]
    return again(store, reaching.of_records(store, above, [scope]), saved)


def _living(unit: Unit, uid: str) -> Record:
    found = records.get(unit, uid)
    if found is None or found.deleted:
        raise RecordGoneError(uid=uid)
    return found


def delete(store: Store, uid: str, reason: str = "") -> Changes:
    """Delete a record and the children that are seen here, in one act."""

    def deleted(unit: Unit) -> Changes:
        act = Act(unit, store.identity)
        record = _living(unit, uid)
        allow_steering(act, record.entity, record.values)
        _delete_tree(act, record, reason)
        step = steps.of(act)
        changes = finish(unit, act)
        steps.note(store, step)
        return changes

    return again(store, reaching.of_records(store, [uid]), deleted)


def _delete_tree(act: Act, record: Record, reason: str = "") -> None:
    for kids in records.children(
        act.unit, record.uid, (record.scope, f"{record.scope}/private")
    ).values():
        for kid in kids:
            state = act.merge.state(kid.scope, kid.uid)
            if act.who.may_write(kid.scope) and state is not None and not state.dead:
                _delete_tree(act, kid)
    bury(act, record, reason)


def apply(store: Store, lines: Iterable[Mapping[str, Any]], *, named: bool = False) -> Applied:
    """Record many lines in one act, all or nothing.

    Args:
        store: the database.
        lines: as the command line's ``apply`` takes them.
        named: a uid that is not here makes a record of that uid (rows loaded from a source).

    Raises:
        LinesRefusedError: which lines and why; nothing is recorded.
    """
    lines = list(lines)

    def applied(unit: Unit) -> Applied:
        uids: list[str] = []
        refused: list[tuple[int, AppError]] = []
        act = Act(unit, store.identity)
        act.load(uid for line in lines if isinstance(uid := line.get("uid"), str))
        for number, line in enumerate(lines, 1):
            try:
                uids.append(_apply_line(act, line, named=named))
            except AppError as error:
                refused.append((number, error))
        if refused:
            raise LinesRefusedError(refused)
        count = act.size
        moved = consent_moves.follow(act)
        step = steps.of(act)
        touched = finish(unit, act)
        if not named:
            steps.note(store, step)
        return Applied(count, [moved.get(uid, uid) for uid in uids], touched)

    return again(store, reaching.of_lines(store, lines), applied)


def _apply_line(act: Act, line: Mapping[str, Any], *, named: bool) -> str:
    _check_shape(line)
    entity = known_entity(str(line.get("entity", "")))
    uid = line.get("uid")
    values = dict(line.get("set") or {})
    place = act.place_of(uid) if uid else ""
    if uid and not place and not (named and not line.get("delete")):
        raise RecordGoneError(uid=uid)
    if not uid or not place:
        values.update(line.get("add") or {})
        stored = {k: v for k, v in stored_values(entity, values).items() if v is not None}
        return make(act, entity, stored, uid=uid or "", scope=str(line.get("scope") or ""))
    record = current(act, uid, place)
    if record.entity != entity.key:
        raise CallError("wrong_entity", entity=entity.key, actual=record.entity)
    if record.deleted:
        raise RecordGoneError(uid=uid)
    if line.get("delete"):
        allow_steering(act, record.entity, record.values)
        _delete_tree(act, record)
        return str(uid)
    values.update(_set_moves(entity, record, line))
    stored = stored_values(entity, values)
    if not named:  # what is loaded from a source keeps its status
        allow_status(act, record, stored)
    edit(act, entity, reading_of(act, record), stored)
    return str(uid)


def _check_shape(line: Mapping[str, Any]) -> None:
    """Refuse a line that has other keys than the known ones, or something else under them."""
    shapes = {
        "entity": str,
        "uid": str,
        "set": dict,
        "add": dict,
        "remove": dict,
        "delete": bool,
        "scope": str,
    }
    for key, value in line.items():
        if key not in shapes:
            raise CallError("unknown_key", key=str(key), known=", ".join(shapes))
        if value is not None and not isinstance(value, shapes[key]):
            raise CallError("wrong_shape", key=key)


def _set_moves(
    entity: type[Entity], record: Record, line: Mapping[str, Any]
) -> dict[str, list[str]]:
    """Turn "add these, remove those" into whole sets."""
    moved: dict[str, list[str]] = {}
    for word in ("add", "remove"):
        for name, codes in (line.get(word) or {}).items():
            if not isinstance(entity.fields.get(name), Codes):
                raise CallError("not_a_set", entity=entity.key, field=name)
            if not isinstance(codes, list):
                raise RecordRefusedError([Problem(name, "not_a_list")])
            now = moved.get(name, list(record.values.get(name) or ()))
            moved[name] = (
                [*now, *codes] if word == "add" else [code for code in now if code not in codes]
            )
    return moved


def children(store: Store, uid: str) -> dict[str, list[Record]]:
    """Return the living records that belong to this one, by entity."""
    with read(store) as unit:
        return records.children(unit, uid)


def defaults(store: Store, entity: str, parent: Record | None = None) -> dict[str, Any]:
    """Return what a new record's form opens with: its parent, its code, today, the usual codes."""
    declared = known_entity(entity)
    who: Who = store.identity
    values = preset.defaults(entity, who.office, clock.today())
    if parent is not None:
        for link in declared.parents():
            if link.to == parent.entity:
                values[link.key] = parent.uid
    if declared.numbered and not who.is_hq:
        with read(store) as unit:
            number = records.last_number(unit, entity, who.office) + 1
        values["code"] = f"{who.office}-{number}"
    return values


def entities() -> list[type[Entity]]:
    """Return every entity, in the order of the catalogue."""
    return list(by_key().values())
