"""Lengths of time as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fields import ValueRefusedError
from app.domain.spans import read_months


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("22 mois", 22),
        ("18 months", 18),
        ("18 meses", 18),
        ("18 мес.", 18),
        ("18 شهرا", 18),
        ("2 ans", 24),
        ("1 año y 6 meses", 18),
        ("1 year and 6 months", 18),
        ("1,5 an", 18),
        ("٢١", 21),
    ],
)
def test_months_and_years_are_read_in_six_languages(text: str, months: int) -> None:
    assert read_months(text) == months


@pytest.mark.parametrize("text", ["", "mois", "18 semaines", "6-12 mois", "1,3 mois", "3 x 5"])
def test_what_is_no_number_of_months_is_refused(text: str) -> None:
    with pytest.raises(ValueRefusedError) as refused:
        read_months(text)
    assert refused.value.code == "not_months"


@given(st.integers(0, 120), st.integers(0, 11))
def test_years_and_months_add_up(years: int, months: int) -> None:
    assert read_months(f"{years} ans et {months} mois") == years * 12 + months
