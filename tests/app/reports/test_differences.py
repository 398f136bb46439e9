"""No hidden number of people can be computed back, from all a reader ever got.

Random figures, every pivot of them as a table with its totals, and a second report after some
new and changed figures. The check is its own: exact fractions, one column for each figure.
Source: reliability.md B4.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain import disclosure
from app.domain.counted import Counted, Part
from app.domain.derived import Portfolio, percent
from app.domain.disclosure import hide
from app.domain.record import Record
from app.domain.report import (
    Cell,
    Column,
    Figure,
    Figures,
    Foot,
    Hidden,
    Kind,
    Profile,
    Report,
    Table,
)
from app.reports.memory import Earlier
from app.reports.sums import Place, Sums
from app.reports.suppression import protect
from app.reports.tracing import traced
from tests.factories import a_figure, an_initiative

DIMENSIONS = {
    "category": ("WORK", "BORD", "REFU"),
    "sex": ("F", "M", "U"),
    "age": ("A15", "A25", "AUN"),
    "kind": ("plan", "reached"),
}

one_figure = st.fixed_dictionaries(
    {key: st.sampled_from(codes) for key, codes in DIMENSIONS.items()}
    | {"count": st.one_of(st.integers(0, 12), st.integers(0, 60))}
)
figures = st.lists(one_figure, min_size=1, max_size=12)


def records(given: Iterable[dict[str, Any]], start: int = 0) -> list[Record]:
    initiative = an_initiative("CR-1", scope="CR")
    made = []
    for number, values in enumerate(given, start):
        record = a_figure(initiative, values["count"])
        kept = {**record.values, **values}
        made.append(replace(record, uid=f"figure-{number}", values=kept))
    return made


def pivot(found: Sequence[Record], rows: str, columns: str) -> Table:
    """Return people by two dimensions, with totals of rows and columns and a share."""
    heads = tuple(Column(code, code, Kind.PEOPLE, foot=Foot.SUM) for code in DIMENSIONS[columns])
    share = Column("share", "", Kind.PERCENT)

    def line(some: Sequence[Record]) -> tuple[Cell, ...]:
        parts = [
            sum(one.get("count") for one in some if one.get(columns) == code)
            for code in DIMENSIONS[columns]
        ]
        return (*parts, sum(parts), percent(parts[0], sum(parts)))

    body = tuple(
        (code, *line([one for one in found if one.get(rows) == code])) for code in DIMENSIONS[rows]
    )
    first = Column(rows, rows, Kind.CODE)
    whole = Column("all", "", Kind.PEOPLE, foot=Foot.SUM)
    return Table(f"{rows}-{columns}", "", (first, *heads, whole, share), body, (None, *line(found)))


def report(found: Sequence[Record]) -> Report:
    """Return every pivot of the figures, and two numbers above them."""
    portfolio = traced(Portfolio(found))
    some = portfolio.of("beneficiary_figure")
    tables = [pivot(some, rows, columns) for rows, columns in combinations(DIMENSIONS, 2)]
    people = Column("n", "", Kind.PEOPLE)
    known = [one.get("count") for one in some if one.get("sex") != "U"]
    numbers = (Figure(people, sum(one.get("count") for one in some)), Figure(people, sum(known)))
    return Report("all", "", (Figures("above", numbers), *tables), Profile.HQ, "2026-11-26")


Vector = dict[Any, Fraction]


def shown_and_hidden(full: Report, seen: Report) -> tuple[list[Vector], list[Vector]]:
    """Return what the cells that are shown, and those that are hidden, add up of the figures."""
    sums = Sums(full)
    shown: list[Vector] = []
    hidden: list[Vector] = []
    for place, numbers in sums.by_place.items():
        vectors = [
            {(part, sums.values[part]): Fraction(times) for part, times in sums.sums[number]}
            for number in numbers
        ]
        if not isinstance(cell_at(seen, place), Hidden):
            shown += vectors
        elif place not in sums.shares:
            hidden += vectors
    return shown, hidden


def cell_at(seen: Report, place: Place) -> Cell:
    block = seen.blocks[place.block]
    if isinstance(block, Figures):
        return block.figures[place.column].value
    assert isinstance(block, Table)
    return (*block.rows, block.foot)[place.row][place.column]


def follows(rows: Sequence[Vector], wanted: Sequence[Vector]) -> list[Vector]:
    """Return which of the wanted sums are mixtures of the rows: plain Gaussian elimination."""
    basis: list[tuple[Any, Vector]] = []

    def reduced(vector: Vector) -> Vector:
        for pivot_at, row in basis:
            if factor := vector.get(pivot_at):
                vector = {
                    at: left
                    for at in {*vector, *row}
                    if (left := vector.get(at, Fraction(0)) - factor * row.get(at, Fraction(0)))
                }
        return vector

    for row in rows:
        if left := reduced(row):
            at = min(left, key=repr)
            basis.append((at, {key: value / left[at] for key, value in left.items()}))
    return [one for one in wanted if one and not reduced(one)]


def small(seen: Report, full: Report) -> list[Vector]:
    """Return the sums of the cells that are hidden because they are small."""
    sums = Sums(full)
    return [
        {(part, sums.values[part]): Fraction(times) for part, times in sums.sums[number]}
        for place, numbers in sums.by_place.items()
        if cell_at(seen, place) is Hidden.SMALL
        for number in numbers
    ]


def one_report(some: list[dict[str, Any]], threshold: int) -> None:
    """See that nothing hidden follows from what one report shows."""
    full = report(records(some))

    seen = protect(full, Profile.PARTNER, threshold)

    shown, hidden = shown_and_hidden(full, seen)
    assert not follows(shown, hidden)
    assert not any(0 < cell < threshold for cell in numbers_in(seen))


def two_reports(some: list[dict[str, Any]], new: list[dict[str, Any]], more: int) -> None:
    """See that nothing small follows from a report and a later one together."""
    changed = [{**some[0], "count": max(0, some[0]["count"] + more)}, *some[1:]]
    before = report(records(some))
    after = report([*records(changed), *records(new, len(some))])

    first = protect(before, Profile.PARTNER, 5)
    assert first.remembered is not None
    second = protect(after, Profile.PARTNER, 5, (Earlier(Profile.PARTNER, 5, first.remembered),))

    shown, _ = shown_and_hidden(before, first)
    also, _ = shown_and_hidden(after, second)
    assert not follows([*shown, *also], [*small(first, before), *small(second, after)])
    if more >= 0 or not any(one["count"] for one in new):  # else it is no number of people
        assert not small_growth(before, first, second)


slowly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@slowly
@given(figures, st.sampled_from([3, 5, 10]))
def test_no_hidden_number_follows_from_all_pivots_and_totals(
    some: list[dict[str, Any]], threshold: int
) -> None:
    one_report(some, threshold)


@slowly
@given(figures, st.lists(one_figure, min_size=1, max_size=3), st.integers(-6, 6))
def test_two_reports_beside_each_other_give_no_small_number_away(
    some: list[dict[str, Any]], new: list[dict[str, Any]], more: int
) -> None:
    two_reports(some, new, more)


def small_growth(before: Report, first: Report, second: Report) -> list[Place]:
    """Return the cells that are shown both times and differ by one to four people."""
    return [
        place
        for place in Sums(before).by_place
        if isinstance(was := cell_at(first, place), int)
        and isinstance(now := cell_at(second, place), int)
        and 0 < abs(now - was) < 5
    ]


def numbers_in(seen: Report) -> list[int]:
    return [
        cell
        for table in seen.tables
        for row in (*table.rows, table.foot)
        for cell in row
        if isinstance(cell, int)
    ]


def test_the_rule_of_the_next_smallest_alone_would_give_numbers_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise the tests above would not test the proofs."""
    rule = disclosure._Cover.rule  # noqa: SLF001
    monkeypatch.setattr(disclosure._Cover, "prove", rule)  # noqa: SLF001
    dice = random.Random(7)
    lives = [[some_figure(dice) for _ in range(9)] for _ in range(12)]

    assert sum(breaks(partial(one_report, some, 5)) for some in lives) >= 3
    assert sum(breaks(partial(two_reports, some[:6], some[6:], 2)) for some in lives) >= 3


def some_figure(dice: random.Random) -> dict[str, Any]:
    count = dice.randint(0, 12 if dice.random() < 0.5 else 60)
    return {key: dice.choice(codes) for key, codes in DIMENSIONS.items()} | {"count": count}


def breaks(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return True
    return False


def test_two_small_numbers_at_their_bound_are_not_told_by_their_sum() -> None:
    sums = [frozenset({(part, 1)}) for part in "abcd"]
    rows = [sums[0] | sums[1], sums[2] | sums[3], frozenset().union(*sums)]
    lines = [disclosure.Line(4, (0, 1)), disclosure.Line(5, (2, 3)), disclosure.Line(6, (4, 5))]

    hidden = hide([*sums, *rows], {"a": 4, "b": 4, "c": 20, "d": 33}, 5, lines)

    assert hidden[:2] == (Hidden.SMALL, Hidden.SMALL)
    assert hidden[4] is Hidden.BESIDE, "8 people of whom both parts are under 5 are 4 and 4"
    assert hidden[6] is None


def test_people_nobody_counts_apart_are_not_told_by_two_numbers_around_them() -> None:
    all_but_three = Counted.of({"known": 97})
    everybody = all_but_three + Counted.of({"unknown": 3})
    values = everybody.values()

    hidden = hide([frozenset(n.sum().items()) for n in (everybody, all_but_three)], values, 5)

    assert hidden.count(None) == 1


def test_people_in_the_middle_of_three_numbers_are_not_told_by_them() -> None:
    values: dict[Part, int] = {"a": 20, "b": 3, "c": 20}
    sums = [frozenset({(one, 1), (two, 1)}) for one, two in ("ab", "bc", "ac")]

    hidden = hide(sums, values, 5)

    assert hidden.count(None) == 2, "23 + 23 - 40 is twice 3"
