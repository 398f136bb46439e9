"""Rounds and their selection: mapping, scores, decisions, and the status that follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.base import clock, ids
from app.base.text import language
from app.domain import codelists
from app.domain.derived.rounds import Seats
from app.domain.derived.selection import IMPACT, MERIT
from app.domain.entities.assessment import Assessment
from app.domain.entities.assessment_score import AssessmentScore
from app.domain.entities.initiative import Initiative
from app.domain.entities.location import Location
from app.domain.entities.organisation import Organisation
from app.domain.entities.partnership import Partnership
from app.domain.entity import Entity
from app.domain.record import Changes, Record
from app.domain.statuses import APPROVED_ON
from app.services import reaching, recording, records, steps
from app.services.acts import Act
from app.services.finishing import finish
from app.services.rounds import seats_of
from database.engine import Store
from database.unit import Unit, again


@dataclass(frozen=True)
class Entry:
    """What is written into one cell of a committee's scores."""

    initiative: str
    stage: str
    what: str
    """A criterion, ``merit`` or ``impact``."""
    score: int | None = None
    """None leaves the score as it is."""
    bonus: bool | None = None
    """None leaves the bonus as it is; it may be given before there is a score."""
    clear: bool = False
    """Score, bonus and remark are taken away."""


@dataclass(frozen=True)
class Moved:
    """A status was changed; ``seats`` are those of the country afterwards, if there is a limit."""

    changes: Changes
    seats: Seats | None

    @property
    def over(self) -> bool:
        """Whether there are more initiatives now than places. Only a warning (002-38)."""
        return self.seats is not None and self.seats.left < 0


def map_initiative(
    store: Store, round_code: str, country: str, *, title: str, place: str = "", partner: str = ""
) -> records.Saved:
    """Record what a mapping found: country and title are enough, place and partner may follow.

    One act: a light record (002-22) that belongs to the office of its country and grows there.

    Raises:
        RecordRefusedError: the title cannot be saved.
        RecordError: the country is not ours to write.
    """
    values = {"title": title, "status": "IDENTIFIED", "round": round_code}

    def mapped(unit: Unit) -> records.Saved:
        act = Act(unit, store.identity)
        uid = _born(act, Initiative, values, country)
        if place:
            where = {"initiative": uid, "name": place, "role": "PROJECT", "country": country}
            _born(act, Location, where, country)
        if partner:
            named = {"name": partner, "base_country": country}
            lead = _born(act, Organisation, named, country)
            with_it = {"initiative": uid, "organisation": lead, "role": "LEAD"}
            _born(act, Partnership, with_it, country)
        step = steps.of(act)
        changes = finish(unit, act)
        steps.note(store, step)
        return records.Saved(uid, changes, [])

    return again(store, reaching.of_records(store, (), [country]), mapped)


def _born(act: Act, entity: type[Entity], values: Mapping[str, Any], scope: str) -> str:
    """Make a record that belongs to the office it lives in, whoever writes it."""
    stored = recording.stored_values(entity, values)
    return recording.make(act, entity, stored, uid=ids.new_uid(), scope=scope)


def score(store: Store, entries: Iterable[Entry], *, body: str = "") -> Changes:
    """Write scores of committees, as one act; assessments are made where there are none.

    Args:
        store: the database.
        entries: what goes where.
        body: what the committee is called in a new assessment.

    Raises:
        RecordRefusedError: a score that cannot be; nothing is written.
        RecordError: not ours to write.
    """
    whole: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        whole.setdefault((entry.initiative, entry.stage), []).append(entry)

    def scored(unit: Unit) -> Changes:
        act = Act(unit, store.identity)
        for (initiative, stage), some in whole.items():
            own = {e.what: None if e.clear else e.score for e in some if e.what in (MERIT, IMPACT)}
            uid = _assess(act, initiative, stage, body, own)
            for entry in some:
                if entry.what not in own:
                    _mark(act, uid, entry)
        step = steps.of(act)
        changes = finish(unit, act)
        steps.note(store, step)
        return changes

    reach = reaching.of_records(store, [initiative for initiative, _ in whole])
    return again(store, reach, scored)


def decide(
    store: Store, initiative: str, stage: str, values: Mapping[str, Any], *, body: str = ""
) -> Changes:
    """Write what a committee decided and why; the day is today where none is known. One act.

    Args:
        store: the database.
        initiative: its uid.
        stage: which committee.
        values: ``decision``, ``reasons``, ``assessed_on`` or ``body``; None clears.
        body: what the committee is called in a new assessment.

    Raises:
        RecordRefusedError: values that cannot be.
        RecordError: not ours to write.
    """

    def decided(unit: Unit) -> Changes:
        act = Act(unit, store.identity)
        whole = dict(values)
        known = _living(act, assessment_uid(initiative, stage))
        dated = whole.get("assessed_on") or (known and known.get("assessed_on"))
        if whole.get("decision") and not dated:
            whole["assessed_on"] = clock.today()
        _assess(act, initiative, stage, body, whole)
        step = steps.of(act)
        changes = finish(unit, act)
        steps.note(store, step)
        return changes

    return again(store, reaching.of_records(store, [initiative]), decided)


def name_committee(store: Store, initiatives: list[str], stage: str, body: str) -> Changes:
    """Give a committee another name in all assessments it wrote about these. One act."""
    lines = [
        {"entity": "assessment", "uid": uid, "set": {"body": body}}
        for initiative in initiatives
        if (uid := assessment_uid(initiative, stage)) and records.get(store, uid) is not None
    ]
    return records.apply(store, lines).touched if lines else Changes()


def move(store: Store, uid: str, status: str) -> Moved:
    """Change the status of a candidate, from today on; only as allowed.

    Raises:
        RecordRefusedError: the status may not follow, or the steering committee said no yes.
    """
    saved = records.save(store, "initiative", uid, {"status": status, "status_on": clock.today()})
    return Moved(saved.changes, seats_of(store, uid) if status in APPROVED_ON else None)


def assessment_uid(initiative: str, stage: str) -> str:
    """Return the uid of the assessment of an initiative by a committee, made or not."""
    return str(Assessment.identity_uid({"initiative": initiative, "stage": stage}))


def usual_body(stage: str) -> str:
    """Return what a committee is called as long as nobody gave it a name."""
    return codelists.codelist("assessment_stages").label(stage, language())


def _assess(act: Act, initiative: str, stage: str, body: str, values: Mapping[str, Any]) -> str:
    """Write into the assessment, which is made now where there is none; return its uid."""
    uid = assessment_uid(initiative, stage)
    if _living(act, uid) is not None:
        _edit(act, Assessment, uid, values)
        return uid
    head = {"initiative": initiative, "stage": stage, "body": body or usual_body(stage)}
    return _make(act, Assessment, head | dict(values))


def _mark(act: Act, assessment: str, entry: Entry) -> None:
    key = {"assessment": assessment, "criterion": entry.what}
    uid = str(AssessmentScore.identity_uid(key))
    record = _living(act, uid)
    if entry.clear:
        if record is not None:
            recording.bury(act, record)
        return
    values: dict[str, Any] = {} if entry.score is None else {"score": entry.score}
    if entry.bonus is not None:
        values["bonus"] = entry.bonus or None
    if record is not None:
        _edit(act, AssessmentScore, uid, values)
    else:
        _make(act, AssessmentScore, key | values)


def _living(act: Act, uid: str) -> Record | None:
    place = act.place_of(uid)
    found = recording.current(act, uid, place) if place else None
    return None if found is None or found.deleted else found


def _make(act: Act, entity: type[Entity], values: Mapping[str, Any]) -> str:
    given = {key: value for key, value in values.items() if value is not None}
    return recording.make(act, entity, recording.stored_values(entity, given))


def _edit(act: Act, entity: type[Entity], uid: str, values: Mapping[str, Any]) -> None:
    record = recording.current(act, uid, act.place_of(uid))
    stored = recording.stored_values(entity, values)
    recording.edit(act, entity, recording.reading_of(act, record), stored)
