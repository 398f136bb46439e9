"""What differs from what was kept when a period was closed; a table of cases."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import Closing, Kept, restatements, wants_reason
from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record
from tests.factories import a_figure, a_record, an_initiative

ITEM = an_initiative(status="ONGOING", round="JMDI-P2")
SPRING = {"kind": "reached", "period_start": "2026-03-01", "period_end": "2026-03-31"}
KEPT = a_figure(ITEM, 10, **SPRING)


def closing(*kept: Record, programme: str = "") -> Closing:
    portfolio = Portfolio([ITEM, *kept])
    numbers = closing_periods.snapshot(portfolio, "2026-01-01", "2026-06-30", programme)
    return Closing("c", "2026-01-01", "2026-06-30", programme, "2026-07-15", numbers)


def changed(record: Record, **values: Any) -> Record:  # noqa: ANN401
    return Record(
        record.entity, record.uid, record.scope, record.owner, {**record.values, **values}
    )


Numbers = list[tuple[int | None, int | None]]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ([KEPT], []),
        ([changed(KEPT, count=12)], [(10, 12)]),
        ([changed(KEPT, source="The list of March")], []),
        ([KEPT, a_figure(ITEM, 5, **SPRING)], [(None, 5)]),
        ([KEPT, a_figure(ITEM, 14, restates=KEPT.uid, **SPRING)], [(10, 14)]),
        ([], [(10, None)]),
        ([changed(KEPT, period_end="2026-07-31")], [(10, None)]),
        ([KEPT, a_figure(ITEM, 5, **{**SPRING, "period_end": "2026-07-01"})], []),
        ([KEPT, a_figure(ITEM, 5, **{**SPRING, "kind": "plan"})], []),
    ],
)
def test_a_restatement_is_what_is_not_as_it_was(now: list[Record], expected: Numbers) -> None:
    found = restatements(Portfolio([ITEM, *now]), closing(KEPT))

    assert [(one.reported, one.now) for one in found] == expected


def test_a_chain_of_corrections_leads_back_to_what_was_reported() -> None:
    second = a_figure(ITEM, 12, restates=KEPT.uid, **SPRING)
    third = a_figure(ITEM, 13, restates=second.uid, reason="Counted again", **SPRING)

    (found,) = restatements(Portfolio([ITEM, KEPT, second, third]), closing(KEPT))

    assert (found.uid, found.reported, found.now) == (third.uid, Decimal(10), Decimal(13))
    assert not found.lacks_reason


def test_people_are_told_as_reported_and_as_restated_without_organisations() -> None:
    associations = a_figure(ITEM, 3, category="ASSO", sex="U", age="AUN", **SPRING)
    late = a_figure(ITEM, 5, **SPRING)
    closed = closing(KEPT, associations)
    portfolio = Portfolio([ITEM, changed(KEPT, count=8), changed(associations, count=4), late])

    found = closing_periods.people_of(closed, restatements(portfolio, closed), ITEM.uid)

    assert (found.reported, found.restated) == (Decimal(10), Decimal(13))


def test_measurements_belong_to_a_period_too_also_by_month_or_year() -> None:
    of = a_record("indicator", initiative=ITEM.uid)
    values = [
        a_record("indicator_value", indicator=of.uid, measured_on=on, value="4")
        for on in ("2026-03", "2026", "2026-07", "2025-12-31")
    ]

    found = restatements(Portfolio([ITEM, of, *values]), closing())

    assert [one.uid for one in found] == [values[0].uid, values[1].uid]
    assert {one.owner for one in found} == {of.uid}


@pytest.mark.parametrize(
    ("uid", "values", "programmes", "wanted"),
    [
        ("", {**SPRING, "count": 5}, ("JMDI",), True),
        ("", {**SPRING, "count": 5, "reason": "Late"}, ("JMDI",), False),
        ("", {**SPRING, "count": 5}, ("SEED",), False),
        ("", {**SPRING, "count": 5, "kind": "plan"}, ("JMDI",), False),
        ("", {**SPRING, "period_end": "2026-09-01", "count": 5}, ("JMDI",), False),
        ("", {**SPRING}, ("JMDI",), False),
        ("k", {**SPRING, "count": 10}, ("JMDI",), False),
        ("k", {**SPRING, "count": 11}, ("JMDI",), True),
        ("", {**SPRING, "count": 10, "restates": "k"}, ("JMDI",), False),
    ],
)
def test_the_form_asks_for_a_reason_where_a_closed_number_moves(
    uid: str, values: dict[str, Any], programmes: tuple[str, ...], wanted: bool
) -> None:
    kept = {"k": Kept("10", closing_periods.PERSON, ITEM.uid)}
    closed = Closing("c", "2026-01-01", "2026-06-30", "JMDI", "2026-07-15", kept)

    assert wants_reason(closed, "beneficiary_figure", uid, values, programmes) is wanted


def test_what_wants_a_reason_is_told_once_though_two_periods_cover_it() -> None:
    kept = {"since": "2026-01-01", "until": "2026-06-30", "kept": {}}
    closed = [Record("closing", uid, "global", "HQ", kept) for uid in ("one", "two")]

    found = closing_periods.lacking(Portfolio([ITEM, KEPT, *closed]))

    assert [(one.uid, one.now) for one in found] == [(KEPT.uid, Decimal(10))]
