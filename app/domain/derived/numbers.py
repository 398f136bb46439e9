"""Shares, means and medians in exact decimals; rounding is for display.

Those of numbers of people remember them, so that a report for others can hide both.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.domain.counted import Counted, OfCounted, counted

Number = Decimal | int


def percent(part: Number, whole: Number) -> Decimal | None:
    """Return part of whole in percent, unrounded; None where there is no whole."""
    if not whole:
        return None
    return OfCounted.resting(Decimal(part) * 100 / Decimal(whole), (part, whole))


def mean(numbers: Iterable[Number]) -> Decimal | None:
    """Return the arithmetic mean, unrounded; None of nothing."""
    given = tuple(numbers)
    if not given:
        return None
    whole = total(given)
    return OfCounted.resting(whole / len(given), (whole,))


def total(numbers: Iterable[Number]) -> Decimal:
    """Return the sum, which remembers whom it counts."""
    given = tuple(numbers)
    known = [(found, 1) for one in given if (found := counted(one)) is not None]
    rests = [Counted.mixed(*known)] if known else []
    return OfCounted.resting(sum(map(Decimal, given), Decimal(0)), rests)


def median(numbers: Iterable[Number]) -> Decimal | None:
    """Return the middle number, or the mean of the two in the middle; None of nothing."""
    given = sorted(numbers)
    if not given:
        return None
    half = len(given) // 2
    middle = given[half : half + 1] if len(given) % 2 else given[half - 1 : half + 1]
    return OfCounted.resting(sum(map(Decimal, middle), Decimal(0)) / len(middle), middle)
