"""From the fields a person touched to the change that says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base import ids
from app.base.errors import CallError, RecordError, RecordGoneError
from app.domain import defaults, rules
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Codes, Link, ValueRefusedError
from app.domain.record import Record
from app.domain.registers import PRESENT, of_record
from app.domain.rules import Problem
from app.domain.statuses import may_move, wants_steering_yes
from app.services import judging
from app.services.acts import Act
from app.services.who import GLOBAL, HQ, exists, office_of
from app.sync.change import ALL, BIRTH, DELETE, EDIT, EXISTS, LIVE, Change
from app.sync.register import is_element, show
from app.sync.state import RecordState

_STEERING = "PSC"


class RecordRefusedError(RecordError):
    """Values that cannot be right; ``problems`` says which and why. Nothing was saved."""

    default_code = "record_refused"

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems."""
        super().__init__(None, count=len(problems))
        self.problems = problems


@dataclass(frozen=True)
class Reading:
    """What was read when a form opened: the values, and per register the dots that showed them."""

    record: Record
    dots: Mapping[str, list[str]]
    gate: str
    values: Mapping[str, Any] = field(default_factory=dict)
    """Per register, the value that was merged, private parts as commitments."""


def reading_of(act: Act, record: Record) -> Reading:
    """Read a record for editing, as it stands in an act."""
    state = act.merge.state(record.scope, record.uid)
    if state is None:
        raise RecordGoneError(uid=record.uid)
    dots = {register: state.dots(register) for register in state.registers()}
    values = {
        r: _value(act, state, r) for r in state.registers() if r != EXISTS and not is_element(r)
    }
    return Reading(record, dots, state.birth.dot, values)


def _value(act: Act, state: RecordState, register: str) -> Any:  # noqa: ANN401
    heads = state.visible(register)
    if heads is None:
        return act.merge.birth(state.scope, state.uid).w.get(register)
    return show(heads, act.unit.log.suspect, element=is_element(register)).value


def stored_values(entity: type[Entity], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the stored face of JSON values.

    Raises:
        CallError: a field this entity does not have.
        RecordRefusedError: values that do not fit their fields.
    """
    stored: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in values.items():
        declared = entity.fields.get(name)
        if declared is None:
            raise CallError("unknown_field", entity=entity.key, field=name)
        try:
            stored[name] = declared.store(value)
        except ValueRefusedError as error:
            problems.append(Problem(name, error.code, dict(error.params)))
    if problems:
        raise RecordRefusedError(problems)
    return stored


def known_entity(key: str) -> type[Entity]:
    """Return an entity by its key.

    Raises:
        CallError: there is none.
    """
    entity = by_key().get(key)
    if entity is None:
        raise CallError("unknown_entity", entity=key)
    return entity


def make(
    act: Act, entity: type[Entity], stored: dict[str, Any], *, uid: str = "", scope: str = ""
) -> str:
    """Make a record and return its uid; one whose identity is here is edited or made again."""
    scope = scope or scope_for(act, entity, stored)
    if scope != GLOBAL:  # wherever somebody says: what is for the office only stays there
        scope = _private(entity, _with_consequences(entity, stored), scope)
    if not exists(scope):
        raise CallError("unknown_office", office=scope)
    allow(act, scope)
    allow_steering(act, entity.key, stored)
    stored = _with_consequences(entity, stored)
    if entity.numbered and scope != GLOBAL and not stored.get("code"):
        stored["code"] = act.next_code(entity.key, office_of(scope))
    _refuse(act, entity, {}, stored, set(entity.fields))
    named = bool(uid)
    uid = entity.identity_uid(stored) or uid
    if not uid:
        uid = ids.new_uid()
        act.expect_new(scope, uid)
    state = act.merge.state(scope, uid)
    if state is not None:
        record = current(act, uid, scope)
        if state.dead:
            _revive(act, entity, record, state, stored)
        else:
            edit(act, entity, reading_of(act, record), stored)
        return uid
    parents = [stored[link.key] for link in entity.parents() if stored.get(link.key)]
    _inside(act, entity, stored, scope)
    w = of_record(entity, _hidden(act, entity, stored, {}))
    owner = office_of(scope) if named else owner_of(entity, stored, scope, act.who.office)
    act.add(scope, Change(entity.key, uid, BIRTH, 0, "", w=w, gates=parents, owner=owner))
    return uid


def edit(act: Act, entity: type[Entity], reading: Reading, stored: Mapping[str, Any]) -> bool:
    """Write the fields that differ from what is shown; return whether anything did.

    Args:
        act: the act.
        entity: the record's entity.
        reading: what was read when the form opened.
        stored: the fields touched, stored face, None to clear.
    """
    record = reading.record
    allow(act, record.scope)
    allow_steering(act, entity.key, record.values)
    shown = current(act, record.uid, record.scope)
    touched = {key: value for key, value in stored.items() if shown.values.get(key) != value}
    if not touched:
        return False
    fixed = [key for key in touched if entity.fields[key].fixed or key in entity.identity]
    if fixed:
        raise RecordRefusedError([Problem(key, "fixed") for key in fixed])
    _inside(act, entity, touched, record.scope)
    after = {**shown.values, **touched}
    touched.update(defaults.implied(entity.key, after))
    after.update(touched)
    _refuse(act, entity, shown.values, after, set(touched))
    w = _writes(act, entity, reading, touched)
    s = {register: list(reading.dots[register]) for register in w if reading.dots.get(register)}
    act.add(
        record.scope, Change(entity.key, record.uid, EDIT, 0, "", w=w, s=s, gates=[reading.gate])
    )
    return True


def _with_consequences(entity: type[Entity], stored: dict[str, Any]) -> dict[str, Any]:
    """Return the values with what follows from them: no sex of an organisation, and the like."""
    whole = {**stored, **defaults.implied(entity.key, stored)}
    return {key: value for key, value in whole.items() if value is not None}


def allow_status(act: Act, record: Record, stored: Mapping[str, Any]) -> None:
    """Refuse a status a person may not choose now; what is loaded or merged is never refused.

    Raises:
        RecordRefusedError: the move is not one of rulings.md, "Status of an initiative".
    """
    old, new = record.values.get("status"), stored.get("status")
    if record.entity != "initiative" or new is None or new == old:
        return
    if not may_move(old, new):
        raise RecordRefusedError([Problem("status", "move_not_allowed", {"old": old, "new": new})])
    if wants_steering_yes(old, new):
        uid = by_key()["assessment"].identity_uid({"initiative": record.uid, "stage": _STEERING})
        place = act.place_of(uid or "")
        found = current(act, uid or "", place) if place else None
        if found is None or found.deleted or found.values.get("decision") != "YES":
            raise RecordRefusedError([Problem("status", "steering_yes_wanted", {})])


def allow_steering(act: Act, entity: str, values: Mapping[str, Any]) -> None:
    """Refuse at an office what the steering committee says: headquarters writes it.

    Source: rulings 1 and 48, domain.md 002-37; else an office could approve its own initiative.

    Raises:
        RecordError: it is an assessment, or a score in one, of the steering committee.
    """
    if act.who.is_hq or entity not in {"assessment", "assessment_score"}:
        return
    stage = values.get("stage")
    if entity == "assessment_score" and (above := values.get("assessment")):
        place = act.place_of(above)
        stage = current(act, above, place).values.get("stage") if place else None
    if stage == _STEERING:
        raise RecordError("steering_at_headquarters")


def _writes(
    act: Act, entity: type[Entity], reading: Reading, touched: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the registers to write: groups whole, sets element by element."""
    w: dict[str, Any] = {}
    for register, members in entity.registers.items():
        mine = [member for member in members if member.key in touched]
        if not mine:
            continue
        first = members[0]
        if isinstance(first, Codes):
            old = set(reading.record.values.get(first.key) or ())
            new = set(touched[first.key] or ())
            w.update({f"{register}/{code}": PRESENT for code in sorted(new - old)})
            w.update({f"{register}/{code}": None for code in sorted(old - new)})
        elif first.group:
            base = {m.key: reading.record.values.get(m.key) for m in members}
            whole = {**base, **{m.key: touched[m.key] for m in mine}}
            before = reading.values.get(register)
            sealed = _hidden(
                act,
                entity,
                whole,
                before if isinstance(before, dict) else {},
                reading.record.values,
            )
            w[register] = {key: value for key, value in sealed.items() if value is not None} or None
        else:
            w[register] = touched[register]
    return w


def _hidden(
    act: Act,
    entity: type[Entity],
    values: Mapping[str, Any],
    before: Mapping[str, Any],
    shown: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Replace private values by commitments; an unchanged one keeps its own (rulings.md 42)."""
    sealed = dict(values)
    for key, declared in entity.fields.items():
        if not declared.private or sealed.get(key) is None:
            continue
        unchanged = shown is not None and shown.get(key) == sealed[key] and before.get(key)
        sealed[key] = before[key] if unchanged else act.hide(sealed[key])
    return sealed


def _revive(
    act: Act, entity: type[Entity], record: Record, state: RecordState, stored: dict[str, Any]
) -> None:
    """Make a deleted record again: nothing of before is shown unless written again."""
    w = of_record(entity, _hidden(act, entity, stored, {}))
    s = {register: state.dots(register) for register in (*w, EXISTS) if state.dots(register)}
    tombs = [f"{tomb.id}.{tomb.seq}.{tomb.replica}" for tomb in state.standing().values()]
    gates = [state.birth.dot]
    act.add(
        record.scope,
        Change(entity.key, record.uid, LIVE, 0, "", w=w, s=s, gates=gates, tombs=tombs),
    )


def keep(act: Act, record: Record, reason: str = "") -> None:
    """Decide that a record somebody deleted stays, with all that it shows."""
    state = act.merge.state(record.scope, record.uid)
    assert state is not None  # noqa: S101  (the record was read from it)
    allow(act, record.scope)
    tombs = [f"{tomb.id}.{tomb.seq}.{tomb.replica}" for tomb in state.standing().values()]
    named = state.head_dots()
    s = {EXISTS: state.dots(EXISTS)}
    act.add(
        record.scope,
        Change(
            record.entity,
            record.uid,
            LIVE,
            0,
            "",
            s=s,
            gates=[state.birth.dot],
            tombs=tombs,
            named=named,
            decision=True,
            reason=reason,
        ),
    )


def bury(act: Act, record: Record, reason: str = "") -> None:
    """Delete one record: list every head it has."""
    state = act.merge.state(record.scope, record.uid)
    if state is None or state.dead:
        raise RecordGoneError(uid=record.uid)
    allow(act, record.scope)
    s = {ALL: state.head_dots()}
    change = Change(
        record.entity, record.uid, DELETE, 0, "", s=s, gates=[state.birth.dot], reason=reason
    )
    act.add(record.scope, change)


def current(act: Act, uid: str, scope: str) -> Record:
    """Return a record as the act has it now.

    Raises:
        RecordGoneError: it is not here.
    """
    touched = act.merge.touch_of(scope, uid)
    if touched is None:
        record = act.stored(scope, uid)
        if record is None:
            raise RecordGoneError(uid=uid)
        return record
    return pending(act, touched.state)


def pending(act: Act, state: RecordState) -> Record:
    """Return a record that this act changed, before anything is written."""
    entity = by_key()[state.entity]
    stored = act.stored(state.scope, state.uid)
    clear = dict(stored.values) if stored else {}
    values: dict[str, Any] = {}
    for register in state.registers():
        if register == EXISTS:
            continue
        value = _value(act, state, register)
        name, _, code = register.partition("/")
        if code:
            if value:
                values.setdefault(name, []).append(code)
        elif isinstance(value, dict):
            values.update(
                {
                    k: act.reveal(v) or clear.get(k) if entity.fields[k].private else v
                    for k, v in value.items()
                }
            )
        elif value is not None:
            values[name] = value
    return Record(state.entity, state.uid, state.scope, state.owner, values, deleted=state.dead)


def scope_for(act: Act, entity: type[Entity], stored: Mapping[str, Any]) -> str:
    """Return the scope a new record is born in (rulings.md 1; model.md section 3)."""
    return birthplace(act, entity, stored, act.who.office)


def birthplace(act: Act, entity: type[Entity], stored: Mapping[str, Any], office: str) -> str:
    """Return the scope in which a record is born that an office, or headquarters, makes."""
    if entity.reference:
        return GLOBAL
    for link in entity.parents():
        if (uid := stored.get(link.key)) and (place := act.place_of(uid)) and place != GLOBAL:
            return _private(entity, stored, place)
    if office == HQ:
        return GLOBAL
    return _private(entity, stored, office)


def _private(entity: type[Entity], stored: Mapping[str, Any], scope: str) -> str:
    """Contacts whose consent says "office only" live in the office's private scope."""
    personal = any(f.private and stored.get(f.key) for f in entity.fields.values())
    office_only = stored.get("consent_scope") == "office" or (
        personal and not stored.get("consent_scope")
    )
    return (
        f"{scope}/private"
        if entity.key == "contact" and office_only and "/" not in scope
        else scope
    )


def owner_of(entity: type[Entity], stored: Mapping[str, Any], scope: str, office: str) -> str:
    """Return who edits a record by default that an office, or headquarters, makes.

    Of a named identity it follows from the key alone (rulings.md 48).
    """
    if scope == GLOBAL:
        return HQ
    if entity.key == "alias":
        return HQ
    if entity.identity:
        return HQ if stored.get("stage") == _STEERING else office_of(scope)
    return office


def allow(act: Act, scope: str) -> None:
    """Refuse what is not this office's to write.

    Raises:
        RecordError: it is not.
    """
    if not act.who.may_write(scope):
        raise RecordError("not_yours", scope=scope, office=act.who.office)


def _inside(act: Act, entity: type[Entity], stored: Mapping[str, Any], scope: str) -> None:
    """Refuse links out of the scope: such a record would point to something others never get."""
    office = scope.partition("/")[0]
    for key, declared in entity.fields.items():
        if isinstance(declared, Link) and (uid := stored.get(key)):
            place = act.place_of(uid)
            if place and place not in {scope, office, GLOBAL}:
                raise RecordRefusedError([Problem(key, "link_outside", {"scope": place})])
            if not place and declared.parent:
                raise RecordRefusedError([Problem(key, "not_here_yet", {"uid": uid})])


def _refuse(
    act: Act,
    entity: type[Entity],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    touched: set[str],
) -> None:
    """Refuse what cannot be right, but never for something that was wrong before."""
    context = judging.context(act.unit)
    found = rules.check(entity, after, context)
    errors = [problem for problem in found if problem.severity == "error"]
    if before:
        old = {(problem.field, problem.rule) for problem in rules.check(entity, before, context)}
        errors = [p for p in errors if (p.field, p.rule) not in old or p.field in touched]
    if errors:
        raise RecordRefusedError(errors)
