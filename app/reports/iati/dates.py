"""Days an activity can be given: full dates, of what is known at least to the month."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from app.domain.derived.time import end_of
from app.domain.record import Record

_YEAR, _MONTH = len("2012"), len("2012-12")
FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years an initiative can run in; others are slips of the keyboard."""


class Span(NamedTuple):
    """When an initiative runs; None: not known to the month."""

    start: str | None
    end: str | None


def span_of(initiative: Record) -> Span:
    """Return first and last day, the end counted from the months where no date is recorded.

    Of a month the first or the last day is taken; a bare year is too little for either.
    """
    return Span(first_day(initiative.get("start_on")), last_day(end_of(initiative)))


def first_day(stored: str | None) -> str | None:
    """Return the first day of what is known at least to the month."""
    if not stored or len(stored) < _MONTH:
        return None
    return stored if len(stored) > _MONTH else f"{stored}-01"


def last_day(stored: str | None) -> str | None:
    """Return the last day of what is known at least to the month."""
    if not stored or len(stored) < _MONTH:
        return None
    if len(stored) > _MONTH:
        return stored
    days = calendar.monthrange(int(stored[:4]), int(stored[5:]))[1]
    return f"{stored}-{days}"


def is_day(stored: str | None) -> bool:
    """Tell whether a date is known to the day."""
    return bool(stored) and len(str(stored)) > _MONTH


def only_month(stored: str | None) -> bool:
    """Tell whether a date is known to the month only."""
    return bool(stored) and len(str(stored)) == _MONTH


def only_year(stored: str | None) -> bool:
    """Tell whether a date is known to the year only."""
    return bool(stored) and len(str(stored)) == _YEAR


def plausible(stored: str | None) -> bool:
    """Tell whether a date lies in the years an initiative can run in."""
    return not stored or FIRST_YEAR <= int(stored[:4]) <= LAST_YEAR


def years(span: tuple[str, str]) -> list[tuple[dt.date, dt.date]]:
    """Return the calendar years of a span of days, the first and last cut to it."""
    first, last = (dt.date.fromisoformat(day) for day in span)
    return [
        (max(first, dt.date(year, 1, 1)), min(last, dt.date(year, 12, 31)))
        for year in range(first.year, last.year + 1)
    ]
