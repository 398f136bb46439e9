"""What fields accept, and in which one form they store it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fields import (
    Amount,
    Code,
    Codes,
    Day,
    Field,
    Link,
    Note,
    Text,
    ValueRefusedError,
    Whole,
    YesNo,
    clean_decimal,
    clean_text,
)

UID = "0f8fad5b-d9cb-469f-a165-70867728950e"
TEXT = Text("Title", max_length=10)
WHOLE = Whole("Months", minimum=1, maximum=120)
AMOUNT = Amount("Grant", minimum="0")
DAY = Day("Due")
PARTIAL = Day("Start", partial=True)
YES_NO = YesNo("Shared")
CODE = Code("Status", list_code="statuses")
CODES = Codes("Countries", list_code="countries")
LINK = Link("Initiative", to="initiative")


@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        (TEXT, "  a\r\nb\x07 ", "a\nb"),
        (TEXT, "e\u0301te\u0301", "été"),
        (TEXT, "   ", None),
        (TEXT, "", None),
        (Note("Text"), "x" * 20_000, "x" * 20_000),
        (WHOLE, "21", 21),
        (WHOLE, "21.0", 21),
        (WHOLE, 21.0, 21),
        (AMOUNT, "230000.00", "230000"),
        (AMOUNT, 1200.5, "1200.5"),
        (AMOUNT, "-0", "0"),
        (AMOUNT, "1E+3", "1000"),
        (AMOUNT, "999999999999.99", "999999999999.99"),
        (DAY, " 2012-12-31 ", "2012-12-31"),
        (PARTIAL, "2012-12", "2012-12"),
        (PARTIAL, "2012", "2012"),
        (YES_NO, False, False),
        (CODE, "ONGOING", "ONGOING"),
        (CODES, ("SV", "CR", "CR"), ["CR", "SV"]),
        (CODES, [], None),
        (LINK, UID, UID),
        (LINK, None, None),
    ],
)
def test_a_value_is_stored_in_one_form(field: Field[Any], value: object, stored: object) -> None:
    assert field.store(value) == stored


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        (TEXT, 5, "not_a_text"),
        (TEXT, "x" * 11, "too_long"),
        (TEXT, "\ud800", "not_a_text"),
        (Note("Text", max_length=99_999), "😀" * 20_000, "too_long"),
        (WHOLE, True, "not_a_whole_number"),
        (WHOLE, 1.5, "not_a_whole_number"),
        (WHOLE, "many", "not_a_whole_number"),
        (WHOLE, 0, "out_of_range"),
        (WHOLE, 121, "out_of_range"),
        (AMOUNT, True, "not_a_number"),
        (AMOUNT, "1,200", "not_a_number"),
        (AMOUNT, float("nan"), "not_a_number"),
        (AMOUNT, "-1", "out_of_range"),
        (AMOUNT, "1000000000000", "out_of_range"),
        (AMOUNT, "0.1234567890123456", "too_many_digits"),
        (AMOUNT, "1E-16", "too_many_digits"),
        (DAY, "2012-12", "date_incomplete"),
        (DAY, "2012-02-30", "not_a_date"),
        (DAY, "31/12/2012", "not_a_date"),
        (DAY, 2012, "not_a_date"),
        (PARTIAL, "2012-13", "not_a_date"),
        (YES_NO, "yes", "not_yes_no"),
        (CODE, "on going", "not_a_code"),
        (CODE, 1, "not_a_code"),
        (CODES, "CR", "not_a_list"),
        (CODES, ["CR", "é"], "not_a_code"),
        (LINK, "CR-1", "not_a_link"),
        (LINK, UID.upper(), "not_a_link"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_name(
    field: Field[Any], value: object, code: str
) -> None:
    with pytest.raises(ValueRefusedError) as refused:
        field.store(value)

    assert refused.value.code == code


@given(st.text())
def test_cleaning_a_clean_text_changes_nothing(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


@given(st.decimals(min_value="-999999999", max_value="999999999", places=4))
def test_equal_numbers_have_one_form(number: object) -> None:
    assert clean_decimal(f"{number}000") == clean_decimal(str(number))
    assert clean_decimal(clean_decimal(str(number))) == clean_decimal(str(number))


def test_a_group_is_the_register_of_its_fields_and_else_the_field_itself() -> None:
    alone, grouped = Text("Title"), Text("Name", group="consent")
    alone.key = "title"

    assert (alone.register, grouped.register) == ("title", "consent")


def test_a_parent_never_changes() -> None:
    assert Link("Initiative", to="initiative", parent=True).fixed
    assert not LINK.fixed


def test_a_bare_field_has_no_kind_of_value() -> None:
    bare: Field[str] = Field("Anything")

    with pytest.raises(NotImplementedError):
        bare.store("x")
