"""What a report is asked to be narrowed by, as people type it: codes, names of rounds, dates."""

from __future__ import annotations

import calendar
from collections.abc import Iterable

from app.base.errors import CallError
from app.base.text import language
from app.domain.days import read_day
from app.domain.fields import ValueRefusedError
from app.domain.query import Query, Where
from app.domain.report import Profile
from app.domain.values import Lists, read_code
from app.reports.registry import Definition
from app.services.reporting import NARROWING, Options, refuse_narrowing
from database import labels, queries
from database.engine import Store
from database.unit import Unit, read

_LISTS = {"country": "countries", "round": "funding_rounds", "programme": "programmes"}
_MONTH, _YEAR = len("2012-12"), len("2012")


def options(
    store: Store,
    found: Definition,
    asked: Iterable[tuple[str, str]],
    profile: str = Profile.HQ,
) -> Options:
    """Return the options that words mean.

    Args:
        store: the database.
        found: the report.
        asked: pairs such as ``("initiative", "CR-1")``, ``("country", "Costa Rica")``.
        profile: for whom it is.

    Raises:
        CallError: ``unknown_profile``; ``report_takes_no``, ``report_takes_nothing``,
            ``where_twice``; a value that means nothing (``where_unknown``) or two things
            (``where_ambiguous``).
    """
    if profile not in set(Profile):
        raise CallError("unknown_profile", profile=profile, known=", ".join(Profile))
    said: dict[str, str] = {}
    for key, value in asked:
        if key not in found.takes:
            refuse_narrowing(found, key)
        if key in said:
            raise CallError("where_twice", key=key)
        said[key] = value
    with read(store) as unit:
        read_values = {key: _value(unit, key, value) for key, value in said.items()}
    return Options(**read_values, profile=Profile(profile))  # type: ignore[arg-type]


def _value(unit: Unit, key: str, text: str) -> str:
    if key not in NARROWING or not text.strip():
        raise CallError("where_unknown", key=key, value=text)
    if key in _LISTS:
        return _code(labels.codes(unit), key, text)
    if key in {"since", "until"}:
        return _day(key, text)
    if key in {"initiative", "indicator"}:
        return _uid(unit, key, text)
    return text.strip()


def _code(lists: Lists, key: str, text: str) -> str:
    try:
        return read_code(text, (_LISTS[key],), language(), lists)
    except ValueRefusedError as error:
        raise CallError("where_unknown", key=key, value=text) from error


def _day(key: str, text: str) -> str:
    """Return a whole day: of a year or a month its first, or for "until" its last."""
    try:
        day = read_day(text, language())
    except ValueRefusedError as error:
        raise CallError("where_no_day", key=key, value=text) from error
    if len(day) == _YEAR:
        return f"{day}-01-01" if key == "since" else f"{day}-12-31"
    if len(day) == _MONTH:
        last = calendar.monthrange(int(day[:4]), int(day[5:]))[1]
        return f"{day}-01" if key == "since" else f"{day}-{last}"
    return day


def _uid(unit: Unit, key: str, text: str) -> str:
    """Return the uid of the record that a uid or a code names."""
    code = "code" if key == "initiative" else "standard"
    for field in ("uid", code):
        numbers = queries.ids(unit, Query(key, (Where(field, "=", text.strip()),)))
        found: list[str] = [uid for uid, *_ in queries.page(unit, key, numbers, ())]
        if len(found) > 1:
            raise CallError("where_ambiguous", key=key, value=text, uids=", ".join(sorted(found)))
        if found:
            return found[0]
    raise CallError("where_unknown", key=key, value=text)
