"""What the program fills in itself."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain import catalogue
from app.domain.defaults import defaults, implied, years_later
from app.domain.rules import check


@pytest.mark.parametrize("entity", catalogue.ENTITIES, ids=lambda entity: entity.key)
@pytest.mark.parametrize("office", ["CR", "HQ"])
def test_a_form_begins_with_values_its_fields_accept(entity: type[Any], office: str) -> None:
    begin = defaults(entity.key, office, "2013-03-04")

    assert {problem.severity for problem in check(entity, begin)} <= {"missing"}


def test_an_office_begins_at_home_and_headquarters_nowhere() -> None:
    assert defaults("location", "CR", "2013-03-04") == {"role": "PROJECT", "country": "CR"}
    assert defaults("location", "HQ", "2013-03-04") == {"role": "PROJECT"}


@pytest.mark.parametrize(
    ("entity", "values", "follows"),
    [
        ("beneficiary_figure", {"category": "ASSO", "sex": "F"}, {"sex": "U", "age": "AUN"}),
        ("beneficiary_figure", {"category": "ASSO", "sex": "U", "age": "AUN"}, {}),
        ("beneficiary_figure", {"category": "WORK", "sex": "F"}, {}),
        ("beneficiary_figure", {}, {}),
        (
            "contact",
            {"consent": False, "consent_on": "2013-01-01", "name": "N. N."},
            {"consent_on": None, "name": None},
        ),
        ("contact", {"consent": True}, {"consent_scope": "office"}),
        (
            "contact",
            {
                "consent": True,
                "consent_scope": "hq",
                "consent_on": "2012-02-29",
                "name": "N. N.",
            },
            {"review_on": "2014-02-28"},
        ),
        ("contact", {"name": "N. N."}, {}),
        ("indicator", {"standard": "PULSE-1"}, {"unit": "score_1_5", "roll_up": "mean"}),
        ("indicator", {"standard": "PULSE-1", "unit": "number", "roll_up": "last"}, {}),
        ("indicator", {"title": "Wells"}, {}),
        ("progress_note", {"kind": "LESSON"}, {"share": True}),
        ("progress_note", {"kind": "RISK"}, {"share": False}),
        ("progress_note", {"kind": "LESSON", "share": False}, {}),
        ("progress_note", {}, {}),
        ("initiative", {"status": "ONGOING"}, {}),
    ],
)
def test_consequences_of_what_was_entered(
    entity: str, values: dict[str, Any], follows: dict[str, Any]
) -> None:
    assert implied(entity, values) == follows
    assert implied(entity, values | follows) == {}


def test_two_years_later_is_the_same_day() -> None:
    assert years_later("2013-03-04", 2) == "2015-03-04"
