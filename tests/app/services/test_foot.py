"""People at the foot of a list: added up, and "at least" where some have not said."""

from __future__ import annotations

from app.services import foot
from tests.laptops import Laptop


def figure(laptop: Laptop, initiative: str, count: int, **more: str) -> str:
    values = {
        "kind": "reached",
        "category": "VULN",
        "sex": "F",
        "age": "A25",
        "period_end": "2026-06-30",
    }
    return laptop.new_record(
        "beneficiary_figure", initiative=initiative, count=count, **{**values, **more}
    )


def test_people_reached_are_added_up(cr: Laptop) -> None:
    one, two = cr.new_record("initiative"), cr.new_record("initiative")
    figure(cr, one, 10)
    figure(cr, two, 5, sex="M")
    figure(cr, two, 900, kind="plan")

    found = foot.reached(cr.store, [one, two])

    assert found == foot.Reached(15, 2, 2)
    assert not found.at_least


def test_who_has_not_said_makes_it_at_least(cr: Laptop) -> None:
    one, two = cr.new_record("initiative"), cr.new_record("initiative")
    figure(cr, one, 10)

    found = foot.reached(cr.store, [one, two])

    assert found is not None
    assert (found.people, found.at_least) == (10, True)


def test_organisations_and_corrected_figures_are_not_people(cr: Laptop) -> None:
    one = cr.new_record("initiative")
    first = figure(cr, one, 10)
    figure(cr, one, 12, restates=first)
    figure(cr, one, 3, category="LGOV", sex="U", age="AUN")

    found = foot.reached(cr.store, [one])

    assert found is not None
    assert found.people == 12


def test_where_nobody_said_there_is_no_number(cr: Laptop) -> None:
    assert foot.reached(cr.store, [cr.new_record("initiative")]) is None
