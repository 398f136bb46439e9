"""Columns know of which types their values are, and objects of the same parts lie part by part."""

from __future__ import annotations

from typing import Any

import pytest

from app.sync.columns import Parts, Values, as_column, cut, extended, kinds


def test_objects_of_the_same_parts_lie_part_by_part() -> None:
    objects = [{"amount": "5", "currency": "XOF"}, {"amount": None, "currency": "USD"}]

    column = as_column(objects)

    assert isinstance(column, Parts)
    assert (column.names, column.columns) == (("amount", "currency"), [["5", None], ["XOF", "USD"]])
    assert [kinds(part) for part in column.columns] == [{str, type(None)}, {str}]
    assert list(column) == objects
    assert (len(column), column[1], list(column[1:])) == (2, objects[1], objects[1:])


@pytest.mark.parametrize(
    "values",
    [
        [{"a": 1}, {"b": 1}],
        [{"a": 1, "b": 1}, {"b": 1, "a": 1}],
        [{"a": 1}, None],
        [{}, {}],
        [[1], [2]],
        [1, True],
    ],
    ids=repr,
)
def test_other_values_lie_as_they_are(values: list[Any]) -> None:
    column = as_column(values)

    assert isinstance(column, Values)
    assert column == values
    assert kinds(column) == set(map(type, values))


@pytest.mark.parametrize(
    ("first", "more"),
    [
        (["a"], [None]),
        ([{"a": 1}], [{"a": "x"}]),
        ([{"a": 1}], [{"b": 1}]),
        ([{"a": 1}], [5]),
        ([5], [{"a": 1}]),
    ],
    ids=repr,
)
def test_a_column_with_more_values_knows_of_all(first: list[Any], more: list[Any]) -> None:
    column = extended(as_column(first), as_column(more))

    assert list(column) == first + more
    assert kinds(column) == set(map(type, first + more))
    assert list(cut(column, 1, 2)) == more
    assert kinds(cut(column, 1, 2)) >= set(map(type, more))
    if isinstance(column, Parts):
        assert kinds(column.columns[0]) == {int, str}


def test_what_is_cut_from_a_column_is_not_the_column() -> None:
    for values in ([1, 2], [{"a": 1}, {"a": 2}]):
        column = as_column(values)

        extended(cut(column, 0, 2), as_column(values))

        assert list(column) == values


def test_of_a_plain_list_every_value_is_looked_at() -> None:
    assert kinds([1, "x", True]) == {int, str, bool}
