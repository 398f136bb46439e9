"""Dates as people of six languages write them, read without guessing and shown in words."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from app.base.fold import fold
from app.domain.fields import ValueRefusedError
from app.domain.locales import DAY_FIRST, MONTH_WORDS, MONTHS

_YEAR_FIRST = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?\Z")
_MIDNIGHT = re.compile(r"(?:T| )00:00(?::00(?:\.0+)?)?Z?\Z")
_NUMBERS = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})\Z")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ](\d{4})\Z")
_SHORT_YEAR = re.compile(r"\d{1,2}([-/. ])\d{1,2}\1\d{2}\Z")
_SPLIT = re.compile(r"[\s,./-]+")
_ORDINALS = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|o|-е|-го|е|го)\b")
_FILLERS = frozenset({"de", "del", "of", "г", "года", "le", "el", "the"})


def show_day(stored: str, lang: str) -> str:
    """Return a date with its month in words, so that nobody mistakes day for month.

    Args:
        stored: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``.
        lang: one of the six languages; others are shown as English.
    """
    parts = stored.split("-")
    if len(parts) == 1:
        return stored
    names = MONTHS.get(lang, MONTHS["en"])
    month = names[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    return f"{int(parts[2])} {month} {parts[0]}"


def read_day(text: str, lang: str) -> str:
    """Return the date a person means, as far as it goes: a year, a month or a day.

    Raises:
        ValueRefusedError: ``not_a_date``; ``two_digit_year``; ``ambiguous_date`` with both
            ``readings`` where day and month could change places.
    """
    plain = _MIDNIGHT.sub("", _latin(text))
    if match := _YEAR_FIRST.match(plain):
        return _joined(match[1], match[3], match[4])
    if match := _NUMBERS.match(plain):
        return _day_and_month(match[1], match[3], match[4], lang)
    if match := _MONTH_YEAR.match(plain):
        return _joined(match[2], match[1], None)
    if _SHORT_YEAR.match(plain):
        raise ValueRefusedError("two_digit_year")
    return _in_words(plain)


def _latin(text: str) -> str:
    """Return the text with Latin digits and without invisible signs."""
    signs = (
        str(int(sign)) if sign.isdecimal() else sign
        for sign in text
        if sign not in "\u200e\u200f\u061c\u202a\u202b\u202c"
    )
    return " ".join("".join(signs).split())


def _day_and_month(first: str, second: str, year: str, lang: str) -> str:
    readings = [
        day
        for day in (_possible(year, second, first), _possible(year, first, second))
        if day is not None
    ]
    if not readings:
        raise ValueRefusedError("not_a_date")
    if lang in DAY_FIRST or len(set(readings)) == 1:
        return readings[0]
    raise ValueRefusedError("ambiguous_date", readings=sorted(readings))


def _possible(year: str, month: str, day: str) -> str | None:
    try:
        return _joined(year, month, day)
    except ValueRefusedError:
        return None


def _joined(year: str, month: str | None, day: str | None) -> str:
    """Return the parts as an ISO date; refuse a day that no calendar has."""
    try:
        whole = dt.date(int(year), int(month or 1), int(day or 1)).isoformat()
    except ValueError as error:
        raise ValueRefusedError("not_a_date") from error
    return whole if day else whole[:7] if month else whole[:4]


def _in_words(text: str) -> str:
    """Read a date whose month is a word of any of the six languages."""
    numbers: list[str] = []
    words: list[str] = []
    for part in _SPLIT.split(_ORDINALS.sub("", fold(text))):
        if part.isdecimal():
            numbers.append(part)
        elif part and part not in _FILLERS:
            words.append(part)
    month = _month_words().get(" ".join(words))
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) < 3]
    if month is None or len(years) != 1 or len(years) + len(days) != len(numbers):
        raise ValueRefusedError("not_a_date")
    if len(days) > 1:
        raise ValueRefusedError("not_a_date")
    return _joined(years[0], str(month), days[0] if days else None)


@cache
def _month_words() -> dict[str, int]:
    """Return folded month names of all languages, and their number."""
    found: dict[str, int] = {}
    for names in MONTHS.values():
        for number, name in enumerate(names, start=1):
            found[_key(name)] = number
    for number, others in enumerate(MONTH_WORDS, start=1):
        for name in others:
            found[_key(name)] = number
    return found


def _key(name: str) -> str:
    """Return a month name as ``_in_words`` meets it."""
    return " ".join(part for part in _SPLIT.split(fold(name)) if part)
