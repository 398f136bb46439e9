"""What follows from what: spending, co-funding, needs, time left, the checklist at the end."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain import genesis
from app.domain.derived import following
from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record
from tests.factories import a_figure, a_record, an_initiative

TODAY = "2026-11-26"


def initiative(**given: Any) -> Record:  # noqa: ANN401
    return an_initiative(status="ONGOING", grant_amount="200000", **given)


ITEM = initiative()


def line(kind: str, source: str | None, amount: str, **more: Any) -> Record:  # noqa: ANN401
    values = {"initiative": ITEM.uid, "kind": kind, "source": source, "amount": amount}
    return a_record("funding_line", **(values | {"currency": "USD"} | more))


def test_only_what_was_spent_of_the_grant_counts_as_spent() -> None:
    lines = [
        line("SPENT", "PROG", "50000"),
        line("SPENT", "PROG", "10000", currency="EUR", usd_rate="0.5"),
        line("SPENT", "PROG", "7", currency="EUR"),
        line("SPENT", "LRG", "999"),
        line("BUDGET", "PROG", "200000"),
    ]

    found = following.spending(Portfolio([ITEM, *lines]), ITEM)

    assert (found.spent, found.share, found.unconverted) == (Decimal(70000), Decimal(35), 1)


def test_no_spending_recorded_is_not_nothing_spent() -> None:
    found = following.spending(Portfolio([ITEM]), ITEM)

    assert (found.spent, found.share) == (None, None)


def test_cofunding_is_told_by_source_for_each_granted_dollar() -> None:
    lines = [
        line("RECEIVED", "DIASPORA", "20000"),
        line("RECEIVED", "LRG", "50000"),
        line("BUDGET", "LRG", "1"),
        line("RECEIVED", "PROG", "115000"),
    ]

    found = following.cofunding(Portfolio([ITEM, *lines]), [ITEM])

    assert found.given == {"DIASPORA": 20000, "LRG": 50000}
    assert found.per_dollar("DIASPORA") == Decimal("0.1")
    assert found.per_dollar("LRG") == Decimal("0.25")
    assert found.per_dollar("PRIVATE") is None


@pytest.mark.parametrize(
    ("dates", "left", "late"),
    [
        ({"start_on": "2026-01", "duration_months": 12}, 1, None),
        ({"end_on": "2027-11-25"}, 12, None),
        ({"end_on": "2027-11-24"}, 11, None),
        ({"end_on": "2026-11-26"}, 0, None),
        ({"end_on": "2026-11-25"}, None, 1),
        ({"end_on": "2026-10"}, None, 26),
        ({"end_on": "2027"}, None, None),
        ({}, None, None),
    ],
)
def test_time_is_left_until_the_last_day_and_late_after_it(
    dates: dict[str, Any], left: int | None, late: int | None
) -> None:
    item = initiative(**dates)

    assert following.months_left(item, TODAY) == left
    assert following.days_late(item, TODAY) == late


def test_a_need_is_answered_by_a_training_that_was_held() -> None:
    needs = [a_record("progress_note", kind="NEED", initiative=ITEM.uid) for _ in range(4)]
    kinds = (("TRAINING", "DONE"), ("ELEARN", "DONE"), ("TRAINING", "PLANNED"), ("MEETING", "DONE"))
    answers = [
        a_record("activity", initiative=ITEM.uid, kind=kind, status=status, answers_note=need.uid)
        for (kind, status), need in zip(kinds, needs, strict=True)
    ]

    found = following.needs_answered(Portfolio([ITEM, *needs, *answers]), [ITEM])

    assert (found.part, found.whole, found.share) == (2, 4, Decimal(50))


@pytest.mark.parametrize(
    ("key", "told", "records"),
    [
        ("results", {}, [a_figure(ITEM, 4, kind="reached")]),
        ("results", {}, [a_record("progress_note", kind="RESULT", initiative=ITEM.uid)]),
        ("lessons", {}, [a_record("progress_note", kind="LESSON", initiative=ITEM.uid)]),
        ("ownership", {"owned_by": "Canton", "owned_on": "2026-10"}, []),
        ("sustainability", {"sustainability": "The canton pays the trainer."}, []),
    ],
)
def test_each_line_of_the_checklist_is_told_by_its_own_records(
    key: str, told: dict[str, str], records: list[Record]
) -> None:
    item = Record("initiative", ITEM.uid, "CR", "CR", {**ITEM.values, **told})

    found = following.checklist(Portfolio([item, *records]), item)

    assert [name for name, done in found.items() if done] == [key]
    assert tuple(found) == following.CHECKLIST


def test_a_measurement_is_a_result_too() -> None:
    what = a_record("indicator", initiative=ITEM.uid)
    measured = a_record("indicator_value", indicator=what.uid)

    assert following.checklist(Portfolio([ITEM, what, measured]), ITEM)["results"]


def test_policy_action_and_result_make_a_line() -> None:
    item = Record("initiative", ITEM.uid, "CR", "CR", {"policy_link": "Plan 2026"})
    done = a_record("activity", initiative=ITEM.uid, status="DONE", title="Training")
    told = a_record("progress_note", initiative=ITEM.uid, kind="RESULT", title="Jobs")

    assert not following.policy_to_result(Portfolio([item, done]), item).whole
    found = following.policy_to_result(Portfolio([item, done, told]), item)
    assert (found.policy, found.actions, found.results) == ("Plan 2026", ("Training",), ("Jobs",))
    assert found.whole


def test_a_programme_counts_its_approved_initiatives_against_its_target() -> None:
    programmes = [
        Record(entity, uid, "global", "HQ", values)
        for entity, uid, values in genesis.rows()
        if entity == "programme"
    ]
    m4sd = next(p for p in programmes if p.get("code") == "M4SD")
    items = [initiative(round="M4SD-P3"), initiative(round="JMDI-P2")]
    items += [an_initiative(status="IDENTIFIED", round="M4SD-P3")]

    found = following.of_target(Portfolio([*items, *programmes]), m4sd)

    assert found is not None
    assert (found.part, found.whole) == (1, 12)
