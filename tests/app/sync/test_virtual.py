"""Edits made in Excel as changes: which bytes they are, and which heads they name."""

from __future__ import annotations

import json

import pytest

from app.sync.canonical import commitment
from app.sync.change import decode
from app.sync.feeds import is_virtual
from app.sync.register import Head
from app.sync.sound import is_feed
from app.sync.state import Birth, RecordState, Tomb
from app.sync.virtual import Source, born, deleted, dots_shown, edited, seal, source_of

SOURCE = Source("01a2187c-e2ec-73e0-bd1d-b9b5cdedbbc9", 17, "NE", 1_700_000_000_000, 1)
RECORD = "01a2187c-e2c0-7de8-9a0b-efd6d9ddcbea"
BIRTH = f"{'a' * 32}.1.{'b' * 32}"
OTHER = f"{'c' * 32}.2.{'b' * 32}"


def test_every_byte_of_an_edit_is_fixed_by_the_workbook() -> None:
    made = edited(SOURCE, "NE", ("initiative", RECORD, BIRTH), ("title", "Wells"), [OTHER])

    assert json.loads(made.line) == {
        "at": 1_700_000_000_001,
        "by": "edited in package 17 of NE",
        "a": SOURCE.package,
        "e": "initiative",
        "g": [BIRTH],
        "k": "edit",
        "u": RECORD,
        "v": 1,
        "w": {"title": "Wells"},
        "s": {"title": [OTHER]},
    }
    assert made.replica == (f"xl:{SOURCE.package}:{RECORD}:title:7635d892dc6667acd20e3503adeaca58")
    assert made.identity == "85ac227f67b5ce9975f68eaef328346f"


def test_the_same_edit_of_another_package_is_another_change() -> None:
    about = ("initiative", RECORD, BIRTH)
    one = edited(SOURCE, "NE", about, ("title", "Wells"), [BIRTH])
    other = Source(SOURCE.package.replace("0", "1"), 17, "NE", SOURCE.at, 1)

    assert edited(other, "NE", about, ("title", "Wells"), [BIRTH]).hash != one.hash
    assert edited(SOURCE, "NE", about, ("title", "Roads"), [BIRTH]).place == one.place


def test_rows_and_deletions_are_feeds_of_their_own() -> None:
    new = born(SOURCE, "NE", ("initiative", RECORD, "NE"), {"title": "Wells"}, [])
    gone = deleted(SOURCE, "NE", ("initiative", RECORD, BIRTH), [OTHER, OTHER])

    for made in (new, gone):
        assert is_virtual(made.replica)
        assert is_feed(made.replica, made.scope)
        assert decode(made.line) == made.change
    assert (new.change.owner, new.change.w) == ("NE", {"title": "Wells"})
    assert gone.change.s == {"*": [BIRTH, OTHER]}
    assert new.place != gone.place


@pytest.mark.parametrize(
    ("by", "found"),
    [
        (SOURCE.by, (17, "NE")),
        ("edited in package 17", None),
        ("NE laptop", None),
        ("edited in package x of NE", None),
    ],
)
def test_a_signature_tells_the_package(by: str, found: tuple[int, str] | None) -> None:
    assert source_of(by) == found


def test_a_private_value_is_the_same_commitment_wherever_the_row_is() -> None:
    sealed, (salt, value) = seal("secret", "name", "Someone")

    assert sealed == commitment(salt, value)
    assert seal("secret", "name", "Someone")[0] == sealed
    assert seal("secret", "work_email", "Someone")[0] != sealed
    assert seal("another", "name", "Someone")[0] != sealed


def test_only_the_heads_whose_value_was_shown_are_named() -> None:
    birth = Birth("a" * 32, 1, "b" * 32, 1)
    heads = {
        "title": [Head("1" * 32, 5, "x", 2, "Wells"), Head("2" * 32, 9, "y", 3, "Roads")],
        "acronym": [Head("3" * 32, 5, "x", 4, "W"), Head("4" * 32, 9, "y", 5, "W")],
    }
    state = RecordState("NE", RECORD, "initiative", "NE", birth, ("title", "summary"), heads)

    assert dots_shown(state, "title") == [f"{'2' * 32}.3.y"]
    assert dots_shown(state, "title", {"y"}) == [f"{'1' * 32}.2.x"]
    assert dots_shown(state, "acronym") == [f"{'3' * 32}.4.x", f"{'4' * 32}.5.y"]
    assert dots_shown(state, "summary") == [birth.dot]
    state.tombs["5" * 32] = Tomb("5" * 32, 9, "x", 6, frozenset({"1" * 32}))
    assert dots_shown(state, "title") == [f"{'2' * 32}.3.y"]
