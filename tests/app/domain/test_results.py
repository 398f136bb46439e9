"""What the measurements of an indicator come to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.derived.results import results
from app.domain.record import Record
from tests.factories import a_record


def measured(indicator: Record, on: str, value: str, **more: str) -> Record:
    return a_record("indicator_value", indicator=indicator.uid, measured_on=on, value=value, **more)


@pytest.mark.parametrize(
    ("rule", "expected"), [("sum", "9"), ("mean", "3"), ("last", "2"), (None, "2")]
)
def test_measurements_come_together_as_the_indicator_says(rule: str | None, expected: str) -> None:
    indicator = a_record("indicator", roll_up=rule, target="12")
    values = [
        measured(indicator, "2026-05", "4"),
        measured(indicator, "2026-11", "2"),
        measured(indicator, "2026-02", "3"),
    ]

    (found,) = results([indicator], values)

    assert (found.value, found.target) == (Decimal(expected), Decimal(12))


def test_a_corrected_measurement_does_not_count() -> None:
    indicator = a_record("indicator", roll_up="sum")
    wrong = measured(indicator, "2026-05", "40")
    right = measured(indicator, "2026-05", "4", restates=wrong.uid)

    assert results([indicator], [wrong, right])[0].value == 4


def test_nothing_measured_is_not_zero() -> None:
    indicator = a_record("indicator")

    assert results([indicator], [])[0].value is None
