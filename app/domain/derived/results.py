"""Indicators: what their measurements come to, beside the target. Source: domain.md 002-67."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.derived.numbers import mean, total
from app.domain.derived.people import current
from app.domain.record import Record


@dataclass(frozen=True)
class Result:
    """One indicator and how far it came."""

    uid: str
    value: Decimal | None
    """None: nothing was measured, which is not zero."""
    target: Decimal | None


def results(indicators: Iterable[Record], measurements: Iterable[Record]) -> tuple[Result, ...]:
    """Return what each indicator came to: the sum, mean or last of its measurements.

    A measurement that another one corrects does not count. Without a rule the last one stands.
    """
    found: dict[str, list[Record]] = {}
    for measured in current(measurements):
        found.setdefault(str(measured.get("indicator")), []).append(measured)
    return tuple(
        Result(item.uid, _rolled_up(item, found.get(item.uid, [])), _number(item.get("target")))
        for item in indicators
    )


def _rolled_up(indicator: Record, measured: list[Record]) -> Decimal | None:
    in_time = sorted(measured, key=lambda record: str(record.get("measured_on") or ""))
    values = [value for r in in_time if (value := _number(r.get("value"))) is not None]
    if not values:
        return None
    if indicator.get("roll_up") == "sum":
        return total(values)
    return mean(values) if indicator.get("roll_up") == "mean" else values[-1]


def _number(stored: object) -> Decimal | None:
    if stored is None or isinstance(stored, Decimal):
        return stored
    return Decimal(str(stored))
