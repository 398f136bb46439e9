"""Days written as three numbers: in which orders they can be read, and what settles it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from app.base.fold import fold

ORDERS = ("dmy", "mdy", "ymd")
"""Day, month and year in the orders people write them."""

_THREE = re.compile(r"(\d{1,4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,4})(?:[t ]\d\d?:\d\d.*)?\Z")
_PIVOT = 70
"""Years of two digits from here on belong to the last century."""


def readings(text: str) -> Mapping[str, str]:
    """Return the ISO day that a text means in each order in which it is a day at all.

    Empty where it is not three numbers, or where its first number is a year and leaves no doubt.
    """
    match = _THREE.match(fold(text))
    if match is None or len(match[1]) > 2 or len(match[3]) == 3:
        return {}
    first, second, third = match.group(1, 2, 3)
    found = {"dmy": _day(third, second, first), "mdy": _day(third, first, second)}
    if len(third) < 3:
        found["ymd"] = _day(first, second, third)
    return {order: iso for order, iso in found.items() if iso}


def settled(texts: Iterable[str]) -> str:
    """Return the one order in which all of them can be read; "" where several or none is left."""
    left = set(ORDERS)
    for text in texts:
        if found := readings(text):
            left &= set(found)
    return left.pop() if len(left) == 1 else ""


def two_digit_year(text: str) -> bool:
    """Whether a day has a year of which the century is not written."""
    match = _THREE.match(fold(text))
    return match is not None and len(match[1]) < 3 and len(match[3]) < 3


def _day(year: str, month: str, day: str) -> str:
    whole = int(year) if len(year) == 4 else int(year) + (1900 if int(year) >= _PIVOT else 2000)
    try:
        return dt.date(whole, int(month), int(day)).isoformat()
    except ValueError:
        return ""
