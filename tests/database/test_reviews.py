"""Review items in the store: replaced with their records, settled while nothing changes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from database import records, reviews
from database.reviews import Item
from database.unit import Unit, read, write
from tests.laptops import Laptop


@pytest.fixture
def numbers(cr: Laptop) -> list[int]:
    """The row numbers of two records without items."""
    uids = [cr.new_record("initiative") for _ in range(2)]
    with read(cr.store) as unit:
        return [found[0] for uid in uids if (found := records.find(unit, uid))]


def ids(unit: Unit) -> list[str]:
    return sorted(item.id for item in reviews.open_items(unit))


def test_items_of_a_record_are_replaced_together(cr: Laptop, numbers: list[int]) -> None:
    one, two = numbers
    with write(cr.store) as unit:
        assert (
            reviews.replace(unit, [one], [Item("a", one, "rule", {}), Item("b", one, "rule", {})])
            == 2
        )
        assert reviews.replace(unit, [two], [Item("c", two, "rule", {})]) == 1
        assert reviews.replace(unit, [one], [Item("b", one, "rule", {})]) == 1
        assert ids(unit) == ["b", "c"]
        assert reviews.replace(unit, numbers, []) == 0
        assert ids(unit) == []


def test_a_settled_item_that_names_fields_and_limits_stays_settled(
    cr: Laptop, numbers: list[int]
) -> None:
    one = numbers[0]
    params = {"field": "end_on", "with": ("start_on",), "maximum": Decimal("999.99")}
    with write(cr.store) as unit:
        reviews.replace(unit, [one], [Item("a", one, "rule", params)])
        reviews.settle(unit, "a")

        assert reviews.replace(unit, [one], [Item("a", one, "rule", params)]) == 0
        assert ids(unit) == []


def test_a_settled_item_stays_settled_while_it_says_the_same(
    cr: Laptop, numbers: list[int]
) -> None:
    one = numbers[0]
    with write(cr.store) as unit:
        reviews.replace(unit, [one], [Item("a", one, "rule", {"field": "title"})])
        reviews.settle(unit, "a")

        assert reviews.replace(unit, [one], [Item("a", one, "rule", {"field": "title"})]) == 0
        assert ids(unit) == []

        assert reviews.replace(unit, [one], [Item("a", one, "rule", {"field": "code"})]) == 1
        assert ids(unit) == ["a"]


def test_items_that_name_a_record_are_found(cr: Laptop, numbers: list[int]) -> None:
    one, two = numbers
    with write(cr.store) as unit:
        items = [
            Item("a", one, "double_code", {"other": "x"}),
            Item("b", two, "double_code", {"other": "y"}),
            Item("c", two, "rule", {"other": "x"}),
        ]
        reviews.replace(unit, numbers, items)

        assert reviews.naming(unit, ["double_code"], "other", {"x"}) == {one}
        assert reviews.naming(unit, ["double_code"], "other", {"x", "y"}) == {one, two}
        assert reviews.naming(unit, ["double_code"], "other", set()) == set()


def test_what_is_open_is_counted(cr: Laptop, numbers: list[int]) -> None:
    one, _ = numbers
    with write(cr.store) as unit:
        items = [Item("a", one, "rule", {}), Item("b", one, "rule", {})]
        reviews.replace(unit, [one], items)
        reviews.settle(unit, "a")

        assert reviews.counts(unit) == (0, 1)
