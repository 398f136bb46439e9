"""What follows from what: spending from the grant, training from needs, results from policy.

Source: domain.md 000-24, 001-02, 001-13, 001-19, 002-71 to 002-73, model.md section 4.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.derived.money import grant_usd, usd
from app.domain.derived.numbers import percent
from app.domain.derived.portfolio import Portfolio
from app.domain.derived.ticks import programme_of
from app.domain.derived.time import end_of, is_late
from app.domain.record import Record
from app.domain.statuses import APPROVED_ON

CHECKLIST = ("results", "lessons", "ownership", "sustainability")
"""What should be told when an initiative is completed. Source: domain.md 002-71."""
_TRAININGS = frozenset({"TRAINING", "ELEARN"})
_YEAR, _MONTH = len("2012"), len("2012-12")


@dataclass(frozen=True)
class Part:
    """A number of a whole."""

    part: int
    whole: int

    @property
    def share(self) -> Decimal | None:
        """In percent, unrounded; None of nothing."""
        return percent(self.part, self.whole)


@dataclass(frozen=True)
class Spending:
    """What was spent of a grant, in US dollars."""

    grant: Decimal | None
    spent: Decimal | None
    """None: no spending is recorded, which is not nothing spent."""
    unconverted: int
    """Lines in other currencies without a rate; they are in no sum."""

    @property
    def share(self) -> Decimal | None:
        """Spent of the grant, in percent."""
        return None if self.spent is None or not self.grant else percent(self.spent, self.grant)


@dataclass(frozen=True)
class Cofunding:
    """What others gave beside the grants, in US dollars."""

    grants: Decimal
    given: dict[str, Decimal]
    """By source, only those that gave."""
    unconverted: int

    def per_dollar(self, source: str) -> Decimal | None:
        """Return what a source gave for each dollar granted; None where it gave nothing."""
        given = self.given.get(source)
        return given / self.grants if given is not None and self.grants else None


@dataclass(frozen=True)
class Line:
    """From policy through action to results. Source: domain.md 001-02."""

    policy: str
    actions: tuple[str, ...]
    """Titles of what was done."""
    results: tuple[str, ...]
    """Titles of notes about results."""

    @property
    def whole(self) -> bool:
        """Whether no link of the chain is missing."""
        return bool(self.policy and self.actions and self.results)


def spending(portfolio: Portfolio, initiative: Record) -> Spending:
    """Return what was spent of the programme's grant."""
    lines = [
        line
        for line in portfolio.children("funding_line", initiative.uid)
        if line.get("kind") == "SPENT" and line.get("source") in {"PROG", None}
    ]
    sums, unconverted = _in_dollars(lines)
    spent = sum(sums.values(), Decimal(0)) if sums else None
    return Spending(grant_usd(initiative), spent, unconverted)


def cofunding(portfolio: Portfolio, initiatives: Iterable[Record]) -> Cofunding:
    """Return what was received from other sources than the programme, beside the grants."""
    items = tuple(initiatives)
    lines = [
        line
        for item in items
        for line in portfolio.children("funding_line", item.uid)
        if line.get("kind") == "RECEIVED" and line.get("source") not in {"PROG", None}
    ]
    sums, unconverted = _in_dollars(lines)
    grants = sum((grant_usd(item) or Decimal(0) for item in items), Decimal(0))
    return Cofunding(grants, sums, unconverted)


def months_left(initiative: Record, today: str) -> int | None:
    """Return the whole months until the end, 0 on the last days; None once over or unknown."""
    end = end_of(initiative)
    if not end or len(end) == _YEAR:
        return None
    last = _last_day(end)
    if last < today:
        return None
    tomorrow = dt.date.fromisoformat(last) + dt.timedelta(days=1)
    now = dt.date.fromisoformat(today)
    months = (tomorrow.year - now.year) * 12 + tomorrow.month - now.month
    return months - (tomorrow.day < now.day)


def days_late(initiative: Record, today: str) -> int | None:
    """Return how many days a running initiative is past its end; None: it is not, or unknown."""
    end = end_of(initiative)
    if not end or len(end) == _YEAR or initiative.get("status") not in APPROVED_ON - {"COMPLETED"}:
        return None
    days = (dt.date.fromisoformat(today) - dt.date.fromisoformat(_last_day(end))).days
    return days if days > 0 else None


def late_activities(portfolio: Portfolio, initiative: Record, today: str) -> tuple[Record, ...]:
    """Return what should be done by now, the longest overdue first. Source: domain.md 000-24."""
    late = (a for a in portfolio.children("activity", initiative.uid) if is_late(a, today))
    return tuple(sorted(late, key=lambda activity: str(activity.get("due_on"))))


def checklist(portfolio: Portfolio, initiative: Record) -> dict[str, bool]:
    """Return what should be told at the end, and whether it is, in the order of ``CHECKLIST``."""
    notes = {n.get("kind") for n in portfolio.children("progress_note", initiative.uid)}
    measured = any(
        portfolio.children("indicator_value", indicator.uid, "indicator")
        for indicator in portfolio.children("indicator", initiative.uid)
    )
    reached = any(
        figure.get("kind") == "reached"
        for figure in portfolio.children("beneficiary_figure", initiative.uid)
    )
    told = (
        "RESULT" in notes or measured or reached,
        bool({"LESSON", "GOODPRAC"} & notes),
        bool(initiative.get("owned_by") and initiative.get("owned_on")),
        bool(initiative.get("sustainability")),
    )
    return dict(zip(CHECKLIST, told, strict=True))


def needs_answered(portfolio: Portfolio, initiatives: Iterable[Record]) -> Part:
    """Return how many capacity needs a training was planned, and held, for (002-72, 002-73)."""
    answered = {
        activity.get("answers_note")
        for activity in portfolio.of("activity")
        if activity.get("kind") in _TRAININGS and activity.get("status") == "DONE"
    }
    needs = [
        note.uid
        for item in initiatives
        for note in portfolio.children("progress_note", item.uid)
        if note.get("kind") == "NEED"
    ]
    return Part(sum(uid in answered for uid in needs), len(needs))


def policy_to_result(portfolio: Portfolio, initiative: Record) -> Line:
    """Return the line from the policy an initiative serves, through its action, to results."""
    done = [
        str(activity.get("title") or "")
        for activity in portfolio.children("activity", initiative.uid)
        if activity.get("status") == "DONE"
    ]
    results = [
        str(note.get("title") or "")
        for note in portfolio.children("progress_note", initiative.uid)
        if note.get("kind") == "RESULT"
    ]
    policy = str(initiative.get("policy_link") or initiative.get("plan_link") or "")
    return Line(policy, tuple(filter(None, done)), tuple(filter(None, results)))


def of_target(portfolio: Portfolio, programme: Record) -> Part | None:
    """Return how many initiatives of those a programme set out for are approved (001-13).

    None where the programme names no number. Rounds count those of their own.
    """
    target = programme.get("target_initiatives")
    if not target:
        return None
    code = programme.get("code")
    here = 0
    for item in portfolio.initiatives:
        whole = programme_of(portfolio, item)
        if item.get("status") in APPROVED_ON and (
            item.get("round") == code or (whole is not None and whole.get("code") == code)
        ):
            here += 1
    return Part(here, int(target))


def _in_dollars(lines: Iterable[Record]) -> tuple[dict[str, Decimal], int]:
    """Return the sums by source, and how many lines have no rate."""
    sums: dict[str, Decimal] = {}
    unconverted = 0
    for line in lines:
        dollars = usd(line.get("amount"), line.get("currency"), line.get("usd_rate"))
        if dollars is None:
            unconverted += line.get("amount") is not None
            continue
        source = str(line.get("source") or "PROG")
        sums[source] = sums.get(source, Decimal(0)) + dollars
    return sums, unconverted


def _last_day(end: str) -> str:
    """Return the last day of a day or month."""
    if len(end) == _MONTH:
        days = calendar.monthrange(int(end[:4]), int(end[5:]))[1]
        return f"{end}-{days:02d}"
    return end
