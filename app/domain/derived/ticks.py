"""Working together: seven things that made joint work succeed, seen or not yet; never a score.

Source: domain.md 000-32 to 000-38, model.md section 4, rulings 29.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.derived.partners import families
from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record

TICKS = ("tasks", "codesign", "joint_review", "talk", "focal_points", "families", "survey")
"""What is looked for, in the order it is told."""
TALK_DAYS = 30
"""So many days without a meeting or note, and it is time to talk. Source: domain.md 000-35."""
_SEVERAL = 2
_DAY = len("2012-12-31")
_FAMILIES = {
    "public": {"public_local", "public_national"},
    "civil": {"civil"},
    "private": {"private", "social"},
}
"""The three families of partners. Source: rulings 29."""


@dataclass(frozen=True)
class Tick:
    """One of the seven: whether it is there, and what is still lacking."""

    key: str
    done: bool
    lacking: tuple[str, ...] = ()
    """Codes of agencies without focal point; names of families without partner."""
    days: int | None = None
    """Days since the last contact, where that is the question; None: never."""


def working_together(portfolio: Portfolio, initiative: Record, today: str) -> tuple[Tick, ...]:
    """Return the seven ticks of an initiative, in the order of ``TICKS``."""
    activities = _activities(portfolio, initiative)
    return (
        Tick("tasks", _are_tasks_divided(portfolio, initiative)),
        Tick("codesign", _is_done(activities, {"CODESIGN"})),
        Tick("joint_review", _is_reviewed_jointly(portfolio, initiative, activities)),
        _talk(portfolio, initiative, today),
        _focal_points(portfolio, initiative),
        _families(portfolio, initiative),
        Tick("survey", _is_done(activities, {"SURVEY", "STOCKTAKE"})),
    )


def last_contact(portfolio: Portfolio, initiative: Record, today: str) -> str | None:
    """Return the day of the latest meeting or note, not later than today; None: never.

    Notes about its activities count like those about the initiative itself.
    """
    activities = portfolio.children("activity", initiative.uid)
    days = [a.get("held_on") for a in activities if a.get("kind") == "MEETING"]
    notes = list(portfolio.children("progress_note", initiative.uid))
    for activity in activities:
        notes += portfolio.children("progress_note", activity.uid, "activity")
    days += [note.get("noted_on") for note in notes]
    return max((str(day) for day in days if day and str(day) <= today), default=None)


def programme_of(portfolio: Portfolio, initiative: Record) -> Record | None:
    """Return the programme that the round of an initiative belongs to, None where unknown."""
    code = initiative.get("round")
    item = portfolio.context.code("funding_rounds", str(code)) if code else None
    wanted = item.extra.get("programme") if item else code
    return next((one for one in portfolio.of("programme") if one.get("code") == wanted), None)


def _are_tasks_divided(portfolio: Portfolio, initiative: Record) -> bool:
    """Tell whether several partners have a task each, and it is said why it is theirs."""
    partners = portfolio.children("partnership", initiative.uid)
    return len(partners) >= _SEVERAL and all(
        partner.get("task") and partner.get("advantage") for partner in partners
    )


def _activities(portfolio: Portfolio, initiative: Record) -> tuple[Record, ...]:
    """Return the activities of an initiative, and those of its whole programme."""
    own = portfolio.children("activity", initiative.uid)
    programme = programme_of(portfolio, initiative)
    return own if programme is None else own + portfolio.children(
        "activity", programme.uid, "programme"
    )  # fmt: skip


def _is_done(activities: Iterable[Record], kinds: set[str]) -> bool:
    return any(a.get("kind") in kinds and a.get("status") == "DONE" for a in activities)


def _is_reviewed_jointly(
    portfolio: Portfolio, initiative: Record, activities: Iterable[Record]
) -> bool:
    """Tell whether two agencies or more reviewed terms of reference, an output or a document."""
    reviews = [
        activity.get("joint_agencies") or ()
        for activity in activities
        if activity.get("kind") in {"TORREVIEW", "OUTREVIEW"} and activity.get("status") == "DONE"
    ]
    documents = portfolio.children("resource", initiative.uid)
    reviews += [document.get("reviewed_by") or () for document in documents]
    return any(len(agencies) >= _SEVERAL for agencies in reviews)


def _talk(portfolio: Portfolio, initiative: Record, today: str) -> Tick:
    last = last_contact(portfolio, initiative, today)
    if last is None:
        return Tick("talk", done=False)
    # Of a month or a year, its first day: nobody is told that contact was later than it was.
    first = (last + "-01-01")[:_DAY] if len(last) == len("2012") else (last + "-01")[:_DAY]
    days = (dt.date.fromisoformat(today) - dt.date.fromisoformat(first)).days
    return Tick("talk", days <= TALK_DAYS, days=days)


def _focal_points(portfolio: Portfolio, initiative: Record) -> Tick:
    """Every lead agency of the programme has somebody to speak to."""
    programme = programme_of(portfolio, initiative)
    leads = (programme.get("lead_agencies") or ()) if programme is not None else ()
    there = {contact.get("agency") for contact in portfolio.children("contact", initiative.uid)}
    lacking = tuple(agency for agency in leads if agency not in there)
    return Tick("focal_points", bool(leads) and not lacking, lacking)


def _families(portfolio: Portfolio, initiative: Record) -> Tick:
    here = families(portfolio, initiative)
    lacking = tuple(name for name, kinds in _FAMILIES.items() if not kinds & here)
    return Tick("families", not lacking, lacking)
