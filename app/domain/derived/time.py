"""How long initiatives run, when they end, what is late. Source: questions.md Q13."""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from app.domain.derived.money import grant_usd
from app.domain.derived.numbers import mean, median
from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record

_MONTH = len("2012-12")
_DAYS = 30  # of a month, where only the nearest one matters


@dataclass(frozen=True)
class Durations:
    """How many months initiatives run and what one month is worth in US dollars."""

    months: dict[str, int]
    """By initiative uid."""
    frequency: dict[int, int]
    """How many initiatives run so many months, shortest first."""
    total: int
    mean: Decimal | None
    median: Decimal | None
    monthly: dict[str, Decimal]
    """Grant of one month by initiative uid, unrounded."""
    monthly_overall: Decimal | None
    """All grants by all months of the initiatives that have both."""


def durations(portfolio: Portfolio) -> Durations:
    """Return the durations and monthly values of all initiatives that have them (Q13)."""
    months = {i.uid: n for i in portfolio.initiatives if (n := months_of(i)) is not None}
    grants = {i.uid: g for i in portfolio.initiatives if (g := grant_usd(i)) is not None}
    both = [uid for uid in months if uid in grants and months[uid]]
    return Durations(
        months=months,
        frequency=dict(sorted(Counter(months.values()).items())),
        total=sum(months.values()),
        mean=mean(months.values()),
        median=median(months.values()),
        monthly={uid: grants[uid] / months[uid] for uid in both},
        monthly_overall=(
            sum((grants[uid] for uid in both), Decimal(0)) / sum(months[uid] for uid in both)
            if both
            else None
        ),
    )


def months_of(initiative: Record) -> int | None:
    """Return the duration: from the dates where both are known, else as typed."""
    start, end = initiative.get("start_on"), initiative.get("end_on")
    between = months_between(start, end) if start and end else None
    typed: int | None = initiative.get("duration_months")
    return between or typed


def months_between(start: str, end: str) -> int | None:
    """Return the months from start to end, both included, to the nearest; None of bare years.

    ``2012-12`` to ``2014-08`` are 21 months, and so are 15 December 2012 to 14 September 2014.
    None also where the end comes first.
    """
    if min(len(start), len(end)) < _MONTH:
        return None
    months = (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])
    if min(len(start), len(end)) == _MONTH:
        return months + 1 if months >= 0 else None
    if end < start:
        return None
    after = dt.date.fromisoformat(end) + dt.timedelta(days=1)
    first = dt.date.fromisoformat(start)
    whole = (after.year - first.year) * 12 + after.month - first.month
    return max(1, round(whole + (after.day - first.day) / _DAYS))


def end_of(initiative: Record) -> str | None:
    """Return the end: as recorded, else counted from start and months; None where unknown."""
    end: str | None = initiative.get("end_on")
    start: str | None = initiative.get("start_on")
    months: int | None = initiative.get("duration_months")
    if end or not start or not months or len(start) < _MONTH:
        return end
    last = int(start[:4]) * 12 + int(start[5:7]) - 1 + months - 1
    if len(start) == _MONTH:
        return f"{last // 12:04d}-{last % 12 + 1:02d}"
    # Begun on the 15th, it ends on a 14th; begun on the 1st, with the month.
    after = last + 1
    year, month, day = after // 12, after % 12 + 1, int(start[8:])
    day = min(day, calendar.monthrange(year, month)[1])
    return (dt.date(year, month, day) - dt.timedelta(days=1)).isoformat()


def is_late(activity: Record, today: str) -> bool:
    """Tell whether an activity is past its date and neither done nor dropped."""
    due: str | None = activity.get("due_on")
    return bool(due and due < today and activity.get("status") in {"PLANNED", "DOING"})


def tipping_point(initiative: Record) -> bool:
    """Tell whether results are owned and innovations institutionalised.

    Source: domain.md 002-49, two dated facts.
    """
    return bool(initiative.get("owned_on") and initiative.get("institutionalised_on"))
