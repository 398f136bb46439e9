"""Days written as three numbers."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.day_orders import ORDERS, readings, settled, two_digit_year

FORMATS = {"dmy": "%d{0}%m{0}%Y", "mdy": "%m{0}%d{0}%Y", "ymd": "%y{0}%m{0}%d"}


@given(
    st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31)),
    st.sampled_from(ORDERS),
    st.sampled_from("/-. "),
)
def test_a_day_is_among_its_readings_in_the_order_it_was_written(
    day: dt.date, order: str, sign: str
) -> None:
    text = day.strftime(FORMATS[order].format(sign))

    assert readings(text)[order] == day.isoformat()


@given(st.lists(st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31)), min_size=1))
def test_what_is_settled_reads_every_day_of_a_column(days: list[dt.date]) -> None:
    texts = [day.strftime("%d/%m/%Y") for day in days]

    order = settled(texts)

    assert order in {"dmy", ""}
    assert (order == "dmy") == any(day.day > 12 for day in days)


@pytest.mark.parametrize("text", ["2012-03-04", "3 avril 2012", "2012", "31/31/2012", "1/2", ""])
def test_what_leaves_no_doubt_or_is_no_day_has_no_readings(text: str) -> None:
    assert readings(text) == {}


def test_two_orders_in_one_column_settle_nothing() -> None:
    assert settled(["31/12/2012", "12/31/2012"]) == ""


@pytest.mark.parametrize(
    ("text", "short"), [("31/12/12", True), ("31/12/2012", False), ("x", False)]
)
def test_a_year_of_two_digits_is_noticed(text: str, short: bool) -> None:
    assert two_digit_year(text) is short
