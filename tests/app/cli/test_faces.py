"""Values between the command line and the store."""

from __future__ import annotations

import pytest

from app.cli.answer import table
from app.cli.faces import read_json, shown, typed, value_json
from app.domain import catalogue
from app.services.recording import RecordRefusedError

INITIATIVE = catalogue.entity("initiative").fields


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("230000", "230000.00"), ("0.5", "0.50"), ("-3", "-3.00"), ("1.2345", "1.2345"), (None, None)],
)
def test_an_amount_has_its_decimals_and_loses_none(stored: str | None, shown: str | None) -> None:
    assert value_json(INITIATIVE["grant_amount"], stored) == shown


@pytest.mark.parametrize(
    ("field", "word", "value"),
    [
        ("title", "null", "null"),
        ("title", "[1]", "[1]"),
        ("title", "", None),
        ("duration_months", "null", None),
        ("duration_months", "12", 12),
        ("start_on", "2013-02", "2013-02"),
        ("start_on", '"2013-02"', "2013-02"),
        ("status", "ONGOING", "ONGOING"),
        ("result_codes", "[]", None),
        ("grant_amount", "12.30", "12.3"),
    ],
)
def test_words_become_values_by_the_kind_of_the_field(field: str, word: str, value: object) -> None:
    assert typed(INITIATIVE[field], word) == value


@pytest.mark.parametrize(("field", "word"), [("duration_months", "1.5"), ("start_on", "soon")])
def test_words_that_mean_nothing_are_refused_with_their_field(field: str, word: str) -> None:
    with pytest.raises(RecordRefusedError) as refused:
        typed(INITIATIVE[field], word)

    assert [problem.field for problem in refused.value.problems] == [field]


@pytest.mark.parametrize("text", ["1e999999999", "-1e-999999999", "Infinity", "[" * 100_000, "{"])
def test_numbers_nobody_means_are_not_read(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (whatever the reason)
        read_json(text)


def test_columns_are_as_wide_as_what_stands_in_them() -> None:
    lines = list(table(("a", "name"), [("1", "Sédhiou"), ("20", "日本"), ("3", "x" * 90)]))

    assert lines[0] == "a   name"
    assert lines[2] == "1   Sédhiou"
    assert lines[4] == "3   " + "x" * 59 + "…"
    assert set(lines[1]) == {"-", " "}


@pytest.mark.parametrize(
    ("key", "said", "told"),
    [
        ("grant_amount", "much", "much"),
        ("grant_amount", "1200.5", "1,200.50"),
        ("duration_months", "many", "many"),
        ("result_codes", "abc", "abc"),
        ("policy_change", "perhaps", "perhaps"),
    ],
)
def test_what_a_cell_says_is_told_even_where_it_is_no_value(key: str, said: str, told: str) -> None:
    field = INITIATIVE[key]

    assert shown(field, said, {}) == told
    assert value_json(field, said) == ("1200.50" if said == "1200.5" else said)


def test_a_word_for_yes_or_no_that_is_neither_is_not_told_as_yes() -> None:
    field = catalogue.entity("location").fields["precise"]

    assert shown(field, "perhaps", {}) == "perhaps"
