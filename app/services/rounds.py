"""Rounds: which there are, who takes part, what was found about whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.base.text import language
from app.domain import derived
from app.domain.derived.rounds import Seats, participations
from app.domain.derived.screening import PILOTS, Pilot, pilots
from app.domain.derived.selection import Candidate, Selection, criteria_of
from app.domain.derived.selection import candidate as judged
from app.domain.derived.selection import selection as selected
from app.domain.problem import Context
from app.domain.query import Query
from app.services.portfolio import records as of_entities
from database import labels, queries, records
from database.engine import Store
from database.unit import Unit, read

WANTED: dict[str, tuple[str, ...]] = {
    "programme": ("code", "parent", "kind", "slots_per_country", "criteria"),
    "participation": ("country", "round"),
    "initiative": ("code", "title", "status", "status_on", "round", "scaling_note"),
    "assessment": (
        *("initiative", "stage", "body", "assessed_on", "merit", "impact", "decision"),
        "reasons",
    ),
    "assessment_score": ("assessment", "criterion", "score", "bonus", "remark"),
}
_PILOTS: dict[str, tuple[str, ...]] = {
    "activity": ("initiative", "programme", "kind", "status", "countries", "toolkit", "title"),
}


@dataclass(frozen=True)
class RoundLine:
    """A round one can choose."""

    code: str
    name: str
    countries: int
    initiatives: int


@dataclass(frozen=True)
class Round:
    """Everything the page of a round shows."""

    selection: Selection
    pilots: tuple[Pilot, ...]
    """The checklists of a pilot round; empty in all others."""
    waiting: Mapping[str, str]
    """Initiatives with an assessment that two people wrote differently, and the record to decide
    about."""


@dataclass(frozen=True)
class One:
    """The selection of one initiative."""

    candidate: Candidate
    criteria: tuple[str, ...]
    waiting: str
    """The record of an assessment that two people wrote differently; empty: there is none."""


def rounds(store: Store) -> tuple[RoundLine, ...]:
    """Return the rounds there are, in the order of their list."""
    with read(store) as unit:
        portfolio = _portfolio(unit, {k: WANTED[k] for k in ("participation", "initiative")})
    taking = participations(portfolio)
    counts: dict[str, int] = {}
    for item in portfolio.initiatives:
        code = str(item.get("round"))
        counts[code] = counts.get(code, 0) + 1
    return tuple(
        RoundLine(
            item.code,
            item.label(language()),
            len(taking.get(item.code, ())),
            counts.get(item.code, 0),
        )
        for item in portfolio.context.codes("funding_rounds")
        if item.active or counts.get(item.code)
    )


def round_of(store: Store, code: str) -> Round:
    """Return a round: its countries, candidates, scores and places."""
    with read(store) as unit:
        pilot = code == PILOTS
        portfolio = _portfolio(unit, WANTED | _PILOTS if pilot else WANTED)
        waiting = _waiting(unit)
    return Round(
        selected(portfolio, code),
        pilots(portfolio) if pilot else (),
        waiting,
    )


def of_initiative(store: Store, uid: str) -> One | None:
    """Return the selection of one initiative; None where it is not here."""
    with read(store) as unit:
        portfolio = _portfolio(unit, WANTED)
        waiting = _waiting(unit)
    item = next((one for one in portfolio.initiatives if one.uid == uid), None)
    if item is None:
        return None
    criteria = criteria_of(portfolio, str(item.get("round") or ""))
    return One(judged(portfolio, item, criteria), criteria, waiting.get(uid, ""))


def seats_of(store: Store, uid: str) -> Seats | None:
    """Return the places of an initiative's country in its round; None where there is no limit."""
    with read(store) as unit:
        record = records.get(unit, uid)
        portfolio = _portfolio(unit, WANTED)
    found = selected(portfolio, str(record.get("round"))) if record is not None else None
    contest = found.contest(record.scope) if found and record is not None else None
    return contest.seats if contest else None


def _portfolio(unit: Unit, wanted: Mapping[str, tuple[str, ...]]) -> derived.Portfolio:
    return derived.Portfolio(of_entities(unit, wanted), Context(labels.codes(unit)))


def _waiting(unit: Unit) -> dict[str, str]:
    """Return the initiatives whose assessments somebody has to decide about, with the record."""
    found: dict[str, str] = {}
    owners: dict[str, str] = {}
    for entity, link in (("assessment", "initiative"), ("assessment_score", "assessment")):
        numbers = queries.ids(unit, Query(entity))
        for uid, conflicts, above in queries.page(unit, entity, numbers, (link,)):
            owners[uid] = owners.get(str(above), str(above))
            if conflicts:
                found.setdefault(owners[uid], uid)
    return found
