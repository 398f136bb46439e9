"""Elimination and other worlds: what follows from sums, and what may still be otherwise."""

from __future__ import annotations

from app.domain.elimination import Span
from app.domain.worlds import Limit, Worlds


def test_what_follows_from_sums_names_the_sums_it_follows_from() -> None:
    span = Span()
    for name, row in enumerate(({0: 1, 1: 1}, {1: 1}, {2: 1, 3: 1})):
        span.add(row, name)

    left, names = span.reduce({0: 1})
    assert (left, set(names) - {-1}) == ({}, {0, 1})
    assert span.reduce({2: 1}).row
    assert set(span.beside({2: 1})) == {2}


def test_a_move_changes_no_sum() -> None:
    span = Span()
    rows = ({0: 1, 1: 1, 2: 1}, {0: 2, 3: 3})
    for name, row in enumerate(rows):
        span.add(row, name)

    moves = list(span.moves(4))

    assert len(moves) == 2
    for move in moves:
        assert [sum(row.get(c, 0) * n for c, n in move.items()) for row in rows] == [0, 0]


def test_a_number_differs_in_another_world_within_all_limits() -> None:
    worlds = Worlds([3, 20], [{0: 1, 1: -1}], [Limit({0: 1}, 3, 1, 4)])

    assert list(worlds.unproved([{0: 1}])) == []


def test_nobody_is_less_than_nobody() -> None:
    worlds = Worlds([0, 0, 3], [{0: 1, 1: -1, 2: 1}], [])

    assert list(worlds.unproved([{2: 1}])) == [{2: 1}]


def test_a_move_that_breaks_a_limit_is_mended_by_another() -> None:
    small = Limit({0: 1}, 4, 1, 4)
    moves = [{0: 1, 1: 1, 2: -1}, {0: -1, 3: 1}]
    worlds = Worlds([4, 3, 9, 9], moves, [small, Limit({1: 1}, 3, 3, 4)])

    assert list(worlds.unproved([{1: 1}])) == []
