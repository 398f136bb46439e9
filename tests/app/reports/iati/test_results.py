"""Results: what is shown of people, and that no small number is, nor can be counted back."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from app.domain.record import Record
from tests.app.reports.iati.material import activity, ready, tag, written
from tests.factories import a_figure, a_record


def base(item: Record) -> list[Record]:
    return [item, tag(item, "sectors", "EMP")]


def reached(item: Record, count: int, **given: Any) -> Record:  # noqa: ANN401
    period = {"period_start": "2025-04-01", "period_end": "2025-12-31"}
    return a_figure(item, count, **({"kind": "reached", **period} | given))


def shown(records: list[Record]) -> list[tuple[str | None, str]]:
    """Return every actual number of the file with its dimension."""
    found = []
    for actual in activity(records).findall("result/indicator/period/actual"):
        part = actual.find("dimension")
        name = "" if part is None else f"{part.get('name')}={part.get('value')}"
        found.append((actual.get("value"), name))
    return found


def why(records: list[Record]) -> list[str]:
    return [each.why for each in written(records).left_out]


def test_people_are_one_total_and_parts_by_sex_and_by_age() -> None:
    item = ready()
    records = [
        *base(item),
        reached(item, 60, sex="F", age="A18"), reached(item, 40, sex="M", age="A25"),
        reached(item, 99, category="LGOV", sex="U", age="AUN"),
    ]  # fmt: skip

    assert shown(records) == [
        ("100", ""),
        ("60", "sex=female"), ("40", "sex=male"),
        ("60", "age=18-24"), ("40", "age=25-59"),
    ]  # fmt: skip


@pytest.mark.parametrize("few", [1, 4, 9])
def test_a_breakdown_with_one_small_number_is_left_out_wholly(few: int) -> None:
    item = ready()
    records = [
        *base(item),
        reached(item, 60, sex="F", age="A25"), reached(item, few, sex="M", age="A25"),
    ]  # fmt: skip

    assert shown(records) == [(str(60 + few), ""), (str(60 + few), "age=25-59")]
    assert "breakdown_hidden" in why(records)


def test_people_not_told_apart_by_sex_count_as_a_part_so_that_no_rest_can_be_worked_out() -> None:
    item = ready()
    records = [
        *base(item),
        reached(item, 60, sex="F", age="AUN"), reached(item, 3, sex="U", age="AUN"),
    ]  # fmt: skip

    assert ("60", "sex=female") not in shown(records)


def test_a_small_total_is_left_out_and_nobody_is_zero() -> None:
    item = ready()

    assert shown([*base(item), reached(item, 9)]) == []
    assert why([*base(item), reached(item, 9)]) == ["few_people"]
    assert shown([*base(item), reached(item, 0)])[0] == ("0", "")
    assert shown([*base(item), reached(item, 10)])[0] == ("10", "")


def test_organisations_reached_are_no_people_not_even_nobody() -> None:
    item = ready()

    assert shown([*base(item), reached(item, 99, category="LGOV", sex="U", age="AUN")]) == []


def test_a_corrected_figure_does_not_count() -> None:
    item = ready()
    wrong = reached(item, 500)

    assert shown([*base(item), wrong, reached(item, 50, restates=wrong.uid)])[0] == ("50", "")


def an_indicator(item: Record, **given: Any) -> Record:  # noqa: ANN401
    values = {"standard": None, "title": "Young people trained", "unit": "number"}
    return a_record("indicator", initiative=item.uid, **(values | given))


def measured(indicator: Record, day: str, value: str, **given: Any) -> Record:  # noqa: ANN401
    return a_record(
        "indicator_value", indicator=indicator.uid, measured_on=day, value=value, **given
    )


def indicator_of(records: list[Record]) -> ET.Element:
    found = activity(records).find("result/indicator")
    assert found is not None
    return found


def test_an_indicator_has_baseline_target_and_what_its_values_come_to() -> None:
    item = ready()
    one = an_indicator(
        item, roll_up="sum", baseline="12", baseline_on="2024-06", target="500", target_on="2026"
    )
    records = [*base(item), one, measured(one, "2025-06", "100"), measured(one, "2025-12", "50.5")]

    found = indicator_of(records)

    baseline, period = found.find("baseline"), found.find("period")
    assert baseline is not None
    assert period is not None
    assert baseline.attrib == {"year": "2024", "value": "12"}
    assert [each.get("iso-date") for each in list(period)[:2]] == ["2025-03-15", "2026-12-31"]
    assert [(each.tag, each.get("value")) for each in list(period)[2:]] == [
        ("target", "500"), ("actual", "150.5"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "measure"), [("number", "1"), ("percent", "2"), ("yesno", "3"), ("score_1_5", "4")]
)
def test_units_are_the_measures_of_iati(unit: str, measure: str) -> None:
    item = ready()

    assert indicator_of([*base(item), an_indicator(item, unit=unit)]).get("measure") == measure


def test_women_and_men_are_shown_only_where_none_is_few_and_the_rest_is_not_either() -> None:
    item = ready()
    one = an_indicator(item, roll_up="sum")

    def numbers(value: str, women: int, men: int) -> list[str | None]:
        made = measured(one, "2025-12-31", value, women=women, men=men)
        return [number for number, _ in shown([*base(item), one, made])]

    assert numbers("100", 60, 40) == ["100", "60", "40"]
    assert numbers("100", 92, 8) == ["100"]
    assert numbers("100", 60, 37) == ["100"]
    assert numbers("9", 5, 4) == []


def test_a_baseline_without_a_year_is_left_out() -> None:
    item = ready()
    records = [*base(item), an_indicator(item, baseline="3", baseline_on=None)]

    assert indicator_of(records).find("baseline") is None
    assert why(records) == ["baseline_undated"]
