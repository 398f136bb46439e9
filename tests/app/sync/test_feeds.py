"""Vectors: what is stored, what another laptop lacks, and what nobody has seen yet."""

from __future__ import annotations

import hashlib
import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.feeds import (
    Branch,
    Range,
    Vector,
    feed_name,
    gaps,
    is_virtual,
    join,
    parse_feed,
    recognised,
    summarise,
    summary_name,
    vector_from,
    vector_json,
    virtual_replica,
    without,
)
from app.sync.sound import is_feed

A = "a" * 32
RECORD = "11111111-1111-4111-8111-111111111111"
_parts = st.lists(
    st.tuples(st.integers(1, 30), st.integers(0, 6)).map(lambda p: (p[0], p[0] + p[1])), max_size=6
)


def numbers(parts: list[tuple[int, int]]) -> set[int]:
    return {number for first, last in parts for number in range(first, last + 1)}


@given(_parts)
def test_joined_stretches_are_the_same_numbers_and_never_touch(
    parts: list[tuple[int, int]],
) -> None:
    joined = join(parts)

    assert numbers(joined) == numbers(parts)
    assert all(a[1] + 1 < b[0] for a, b in itertools.pairwise(joined))


@given(st.integers(1, 30), st.integers(0, 20), _parts)
def test_what_is_not_known_is_the_rest(first: int, more: int, known: list[tuple[int, int]]) -> None:
    rest = without(first, first + more, known)

    assert numbers(rest) == set(range(first, first + more + 1)) - numbers(known)
    assert rest == join(rest)


def test_an_empty_stretch_lacks_nothing() -> None:
    assert without(5, 4, []) == []


@pytest.mark.parametrize("scope", ["global", "BF", "BF/private"])
@pytest.mark.parametrize("branch", ["", "0a1b2c3d"])
def test_a_feed_has_one_name(scope: str, branch: str) -> None:
    assert parse_feed(feed_name(A, scope, branch)) == (A, scope, branch)


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.lists(
            st.tuples(st.integers(1, 9), st.integers(0, 9), st.text("0f", max_size=64)).map(
                lambda t: Range(t[0], t[0] + t[1], t[2])
            )
        ),
    )
)
def test_a_vector_survives_its_json(vector: Vector) -> None:
    assert vector_from(json.loads(json.dumps(vector_json(vector)))) == vector


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        "x",
        {"a/BF": None},
        {"a/BF": {}},
        {"a/BF": [None]},
        {"a/BF": [[1, 2]]},
        {"a/BF": [[0, 2, "x"]]},
        {"a/BF": [[3, 2, "x"]]},
        {"a/BF": [["1", 2, "x"]]},
        {"a/BF": [[1, 2.0, "x"]]},
        {"a/BF": [[True, 2, "x"]]},
        {"a/BF": [[1, 2, None]]},
    ],
    ids=repr,
)
def test_a_vector_in_pieces_counts_as_nothing_known(raw: object) -> None:
    assert not any(vector_from(raw).values())


# A copied laptop: numbers 1 to 10, then 11 to 15 here and 11 to 12 there.
TRUNK = Branch(1, A, "BF", "", None, 0, 10, "t" * 64)
ONE = Branch(2, A, "BF", "11111111", 1, 10, 15, "1" * 64)
TWO = Branch(3, A, "BF", "22222222", 1, 10, 12, "2" * 64)
TREE = {branch.id: branch for branch in (TRUNK, ONE, TWO)}


def locate(replica: str, scope: str, seq: int, tip: str) -> int | None:
    """Find a change by the first letter of its hash."""
    assert (replica, scope) == (A, "BF")
    for branch in TREE.values():
        if branch.hash[0] == tip[0] and branch.base < seq <= branch.last:
            return branch.id
    return None


@pytest.mark.parametrize(
    ("vector", "known"),
    [
        ({}, {}),
        ({f"{A}/BF": [Range(1, 10, "t")]}, {1: [(1, 10)]}),
        ({f"{A}/BF": [Range(1, 4, "t")]}, {1: [(1, 4)]}),
        ({f"{A}/BF": [Range(1, 15, "1")]}, {1: [(1, 10)], 2: [(11, 15)]}),
        ({f"{A}/BF": [Range(1, 13, "1")]}, {1: [(1, 10)], 2: [(11, 13)]}),
        ({f"{A}/BF": [Range(8, 12, "2")]}, {1: [(8, 10)], 3: [(11, 12)]}),
        (
            {f"{A}/BF": [Range(1, 10, "t")], f"{A}~22222222/BF": [Range(11, 12, "2")]},
            {1: [(1, 10)], 3: [(11, 12)]},
        ),
        ({f"{A}/BF": [Range(1, 4, "t"), Range(6, 8, "t")]}, {1: [(1, 4), (6, 8)]}),
        ({f"{A}/BF": [Range(1, 15, "x")]}, {}),
        ({f"{A}/BF": [Range(1, 20, "1")]}, {}),
        (
            {f"{A}/BF": [Range(1, 12, "1"), Range(1, 12, "2")]},
            {1: [(1, 10)], 2: [(11, 12)], 3: [(11, 12)]},
        ),
        ({"xl:p-1/BF": [Range(1, 2, "0")]}, {}),
    ],
)  # fmt: skip
def test_what_another_holds_is_found_by_the_hash_of_its_last_change(
    vector: Vector, known: dict[int, list[tuple[int, int]]]
) -> None:
    assert recognised(TREE, vector, locate) == known


def test_a_branch_without_changes_of_its_own_is_passed_through() -> None:
    empty = Branch(2, A, "BF", "11111111", 1, 10, 10, "t" * 64)
    tip = Branch(3, A, "BF", "22222222", 2, 10, 12, "2" * 64)

    known = recognised({1: TRUNK, 2: empty, 3: tip}, {f"{A}/BF": [Range(4, 12, "2")]}, lambda *_: 3)

    assert known == {1: [(4, 10)], 3: [(11, 12)]}


def test_a_single_edit_may_be_named_in_full() -> None:
    name = virtual_replica("p-1", RECORD, "title", b"1")
    edit = Branch(1, name, "BF", "", None, 0, 1, "e" * 64)

    known = recognised({1: edit}, {feed_name(name, "BF"): [Range(1, 1, edit.hash)]}, lambda *_: 1)

    assert known == {1: [(1, 1)]}


def test_gaps_are_named_per_feed_whatever_the_branch() -> None:
    vector = {
        f"{A}/BF": [Range(1, 6, "x"), Range(8, 8, "x")],
        f"{A}~11111111/BF": [Range(10, 10, "x")],
        "whole/BF": [Range(1, 9, "x")],
        "late/BF": [Range(2, 3, "x")],
        "nothing/BF": [],
        "xl:p-1/BF": [Range(1, 3, "x")],
    }

    assert gaps(vector) == {f"{A}/BF": [(7, 7), (9, 9)], "late/BF": [(1, 1)]}


@given(st.text(min_size=1, max_size=100), st.binary(max_size=20))
def test_the_feed_of_an_edit_has_a_name_that_travels(register: str, value: bytes) -> None:
    name = virtual_replica("p-1", RECORD, register, value)

    assert is_virtual(name)
    assert is_feed(name, "BF/private")
    assert parse_feed(feed_name(name, "BF/private")) == (name, "BF/private", "")


def test_other_packages_records_registers_and_values_are_other_edits() -> None:
    names = {
        virtual_replica(package, uid, register, value)
        for package in ("p-1", "p-2")
        for uid in (RECORD, RECORD.replace("1", "2"))
        for register in ("title", "tags/A", "tags/B", "tags/%A", "x" * 61, "x" * 62)
        for value in (b"1", b"2")
    }

    assert len(names) == 48


def test_the_name_of_an_edit_is_frozen() -> None:
    safe, long = "x" * 60, "x" * 61

    assert virtual_replica("p-1", RECORD, "tags/X y", b"true") == (
        f"xl:p-1:{RECORD}:tags%2FX%20y:b5bea41b6c623f7c09f1bf24dcae58eb"
    )
    assert f":{safe}:" in virtual_replica("p-1", RECORD, safe, b"")
    assert ":%" + hashlib.sha256(long.encode()).hexdigest()[:32] + ":" in virtual_replica(
        "p-1", RECORD, long, b""
    )


def test_edits_are_summed_up_per_scope_and_package() -> None:
    links = [
        (virtual_replica("p-1", RECORD, "title", b"1"), "BF", "f" * 32 + "0" * 32),
        (virtual_replica("p-1", RECORD, "summary", b"1"), "BF", "0" * 31 + "2"),
        (virtual_replica("p-1", RECORD, "summary", b"1"), "BF/private", "0" * 31 + "1"),
        (virtual_replica("p-2", RECORD, "title", b"1"), "BF", "0" * 31 + "7"),
    ]

    summed = summarise(links)

    assert summed == summarise(reversed(links))
    assert summed == {
        "xl:p-1/BF": [Range(1, 2, "0" * 31 + "1")],
        "xl:p-1/BF/private": [Range(1, 1, "0" * 31 + "1")],
        "xl:p-2/BF": [Range(1, 1, "0" * 31 + "7")],
    }
    assert summary_name(links[0][0], "BF") in summed
    assert vector_from(vector_json(summed)) == summed
