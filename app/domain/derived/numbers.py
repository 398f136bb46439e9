"""Shares, means and medians in exact decimals; rounding is for display."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

Number = Decimal | int


def percent(part: Number, whole: Number) -> Decimal | None:
    """Return part of whole in percent, unrounded; None where there is no whole."""
    return Decimal(part) * 100 / Decimal(whole) if whole else None


def mean(numbers: Iterable[Number]) -> Decimal | None:
    """Return the arithmetic mean, unrounded; None of nothing."""
    given = [Decimal(number) for number in numbers]
    return sum(given, Decimal(0)) / len(given) if given else None


def median(numbers: Iterable[Number]) -> Decimal | None:
    """Return the middle number, or the mean of the two in the middle; None of nothing."""
    given = sorted(Decimal(number) for number in numbers)
    if not given:
        return None
    half = len(given) // 2
    return given[half] if len(given) % 2 else (given[half - 1] + given[half]) / 2
