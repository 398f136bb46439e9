"""Grants split by year, and which lines of money are transactions."""

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.iati.money import by_year
from tests.app.reports.iati.material import activity, codes, money, ready, tag, written
from tests.factories import an_organisation

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31))


@given(
    st.decimals(min_value="0.01", max_value="999999999999.99", places=2), DAYS, DAYS,
    st.sampled_from([0, 2, 3]),
)  # fmt: skip
def test_the_parts_of_a_grant_add_up_and_fill_the_whole_time(
    amount: Decimal, one: dt.date, other: dt.date, decimals: int
) -> None:
    start, end = sorted((one, other))

    parts = by_year(amount, (start.isoformat(), end.isoformat()), decimals)

    assert sum(part.amount for part in parts) == amount
    assert all(part.amount >= 0 for part in parts)
    assert (parts[0].start, parts[-1].end) == (start.isoformat(), end.isoformat())
    for before, after in itertools.pairwise(parts):
        assert before.end == f"{before.start[:4]}-12-31"
        assert after.start == f"{int(before.start[:4]) + 1}-01-01"


def test_a_grant_of_two_years_is_split_by_days() -> None:
    parts = by_year(Decimal(731), ("2023-01-01", "2024-12-31"))

    assert [(part.start, part.end, part.amount) for part in parts] == [
        ("2023-01-01", "2023-12-31", Decimal(365)),
        ("2024-01-01", "2024-12-31", Decimal(366)),
    ]


def test_a_currency_without_cents_is_split_in_whole_units() -> None:
    item = ready("SN-1", "SN", grant_amount="1000001", grant_currency="XOF")

    found = activity([item, tag(item, "sectors", "EMP")])

    values = found.findall("budget/value")
    assert {value.get("currency") for value in values} == {"XOF"}
    assert sum(int(str(value.text)) for value in values) == 1_000_001


@pytest.mark.parametrize("amount", [None, "0"])
def test_no_grant_or_nothing_is_no_budget(amount: str | None) -> None:
    item = ready(grant_amount=amount)

    found = activity([item, tag(item, "sectors", "EMP")])

    assert found.find("budget") is None


def test_a_grant_without_an_end_stays_out_and_is_said() -> None:
    item = ready(end_on=None, duration_months=None)
    records = [item, tag(item, "sectors", "EMP")]

    assert activity(records).find("budget") is None
    assert [each.why for each in written(records).left_out] == ["budget_without_end"]


@pytest.mark.parametrize(
    ("given_line", "why"),
    [
        ({"paid_on": None}, "money_undated"),
        ({"paid_on": "2025-06"}, "money_undated"),
        ({"paid_on": "2031-01-01"}, "money_ahead"),
        ({"amount": "0"}, "money_nothing"),
        ({"currency": "ZZZ"}, "money_unknown"),
        ({"in_kind": True}, "money_in_kind"),
    ],
)
def test_a_line_that_is_no_transaction_is_left_out_with_its_reason(
    given_line: dict[str, object], why: str
) -> None:
    item = ready()
    line = money(item, "SPENT", "LRG", **({"amount": "5"} | given_line))  # type: ignore[arg-type]
    records = [item, tag(item, "sectors", "EMP"), line]

    assert activity(records).find("transaction") is None
    assert [each.why for each in written(records).left_out] == [why]


def test_own_funds_of_the_other_agency_come_in_from_it() -> None:
    item = ready(round="SEED-R1")
    iom, undp = (an_organisation(name, agency=name, type="UNAG") for name in ("IOM", "UNDP"))
    below = [
        money(item, "RECEIVED", "AGENCY", "5", organisation=iom.uid, paid_on="2025-06-01"),
        money(item, "RECEIVED", "AGENCY", "7", organisation=undp.uid, paid_on="2025-06-02"),
    ]

    found = activity([item, tag(item, "sectors", "EMP"), iom, undp, *below])

    assert codes(found, "transaction/transaction-type") == ["3", "1"]
    assert codes(found, "transaction/provider-org", "ref") == ["XM-DAC-47066", "XM-DAC-41114"]


def test_a_refund_is_a_negative_amount_and_others_money_comes_in() -> None:
    item = ready()
    records = [
        item, tag(item, "sectors", "EMP"),
        money(item, "SPENT", "PROG", "-20.50"),
        money(item, "COMMIT", "LRG", "7", currency="EUR"),
    ]  # fmt: skip

    found = activity(records)

    assert codes(found, "transaction/transaction-type") in (["4", "11"], ["11", "4"])
    told = {(v.text, v.get("currency")) for v in found.findall("transaction/value")}
    assert told == {("-20.50", "USD"), ("7", "EUR")}
