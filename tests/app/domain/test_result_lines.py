"""The indicators of a desk: standard ones add up across initiatives and countries, own ones not.

Source: screens.md, "Results"; domain.md 001-22, 002-67, 003-15 to 003-18.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain.derived.portfolio import Portfolio
from app.domain.derived.result_lines import OWN, Chosen, ResultLine, result_lines
from app.domain.record import Record
from tests.factories import a_record, an_initiative


def indicator(initiative: Record, **given: Any) -> Record:  # noqa: ANN401
    values = {"initiative": initiative.uid, "unit": "number", "roll_up": "sum"} | given
    return a_record("indicator", scope=initiative.scope, **values)


def value(of: Record, on: str, number: str, **more: Any) -> Record:  # noqa: ANN401
    return a_record("indicator_value", indicator=of.uid, measured_on=on, value=number, **more)


HERE = an_initiative(status="ONGOING")
THERE = Record("initiative", an_initiative().uid, "SN", "SN", {"title": "Bakel"})
SITES = indicator(HERE, standard="STD-SITE", target="4", baseline="1")
SITES_THERE = indicator(THERE, standard="STD-SITE", target="6")
OWN_ONE = indicator(HERE, standard=None, title="Neighbours", target="5")
OWN_THERE = indicator(THERE, standard=None, title="Neighbours", target="5")
EVERYTHING = [
    *(HERE, THERE, SITES, SITES_THERE, OWN_ONE, OWN_THERE),
    value(SITES, "2026-03", "1", women=1, men=0),
    value(SITES, "2026-06-15", "2"),
    value(SITES_THERE, "2026-06", "1"),
    value(OWN_ONE, "2026-05", "3"),
]


def lines(**chosen: str) -> dict[str, ResultLine]:
    return {line.key: line for line in result_lines(Portfolio(EVERYTHING), Chosen(**chosen))}


def test_a_standard_is_added_up_over_initiatives_and_countries() -> None:
    found = lines()["STD-SITE"]

    assert (found.value, found.target, found.baseline) == (Decimal(4), Decimal(10), Decimal(1))
    assert found.share == 40
    assert [(p.on, int(p.value)) for p in found.points] == [
        ("2026-03", 1), ("2026-06", 2), ("2026-06-15", 4),
    ]  # fmt: skip


def test_own_indicators_of_the_same_name_stay_apart() -> None:
    found = [line for line in lines().values() if line.title == "Neighbours"]

    assert [(line.value, line.several) for line in found] == [(3, False), (None, False)]


@pytest.mark.parametrize(
    ("chosen", "keys"),
    [
        ({"standard": "STD-SITE"}, {"STD-SITE", SITES.uid, SITES_THERE.uid}),
        ({"standard": OWN}, {OWN_ONE.uid, OWN_THERE.uid}),
        ({"country": "SN"}, {SITES_THERE.uid, OWN_THERE.uid}),
        ({"initiative": HERE.uid}, {SITES.uid, OWN_ONE.uid}),
        ({"standard": "STD-BIZ"}, set()),
    ],
)
def test_what_is_chosen_is_shown(chosen: dict[str, str], keys: set[str]) -> None:
    assert set(lines(**chosen)) == keys


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("", "", 3),
        ("2026-04-01", "", 2),
        ("", "2026-03-31", 1),
        ("2026-03-10", "2026-03-31", 1),  # a month is not known closer
        ("2027-01-01", "", None),
    ],
)
def test_only_measurements_of_the_period_count(
    since: str, until: str, expected: int | None
) -> None:
    assert lines(since=since, until=until)[SITES.uid].value == expected


@pytest.mark.parametrize(
    ("rule", "expected"), [("sum", Decimal(9)), ("mean", Decimal("4.5")), ("last", Decimal(5))]
)
def test_a_standard_comes_together_as_it_says(rule: str, expected: Decimal) -> None:
    one, two = (indicator(i, standard="PULSE-1", roll_up=rule) for i in (HERE, THERE))
    measured = [value(one, "2026-01", "4"), value(two, "2026-02", "5")]
    if rule == "last":  # of each the latest, and their mean
        measured += [value(one, "2026-03", "5")]

    found = result_lines(Portfolio([HERE, THERE, one, two, *measured]))[0]

    assert (found.key, found.value) == ("PULSE-1", expected)


@pytest.mark.parametrize(
    ("parts", "undivided"),
    [
        ([{}], None),
        ([{"women": 6, "men": 4}], 0),
        ([{"women": 6}], 4),
        ([{}, {"women": 6, "men": 4}], 10),
    ],
)
def test_women_men_and_the_undivided_come_to_the_value(
    parts: list[dict[str, int]], undivided: int | None
) -> None:
    """The division may change with every value; nothing is deleted, and the sums agree."""
    of = indicator(HERE, standard="STD-WORK")
    measured = [value(of, f"2026-0{n}", "10", **part) for n, part in enumerate(parts, 1)]

    (found,) = result_lines(Portfolio([HERE, of, *measured]))

    assert found.value == 10 * len(parts)
    assert found.undivided == undivided
    if undivided is not None:
        assert (found.women or 0) + (found.men or 0) + undivided == found.value


def test_a_standard_itself_is_no_line() -> None:
    bare = a_record("indicator", scope="global", initiative=None, standard="STD-BIZ")

    assert result_lines(Portfolio([bare])) == ()
