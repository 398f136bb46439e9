"""What was only born or edited once weighs and holds what its full state would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.change import BIRTH, EDIT, EXISTS, GENESIS, Change, Dot
from app.sync.state import Birth
from app.sync.touched import Edited, Newborn, Origin

RECORD = "11111111-1111-4111-8111-111111111111"
A = "a" * 32
BORN = Birth("1" * 32, 5, A, 1)
SHAPE = ("amount", "summary", "title")
REGISTERS = [*SHAPE, "later", "tags/A"]


def edit(w: dict[str, object], s: dict[str, list[str]] | None = None, **more: object) -> Change:
    read = {r: [BORN.dot] for r in w if r in SHAPE} if s is None else s
    change = Change("initiative", RECORD, EDIT, 9, "us", w=w, s=read, gates=[BORN.dot])
    for name, value in more.items():
        setattr(change, name, value)
    return change


def edited(w: dict[str, object], birth: Birth = BORN) -> Edited:
    return Edited("BF", "b" * 32, 4, "2" * 32, edit(w), Origin("initiative", "BF", birth, SHAPE))


@given(st.dictionaries(st.sampled_from(REGISTERS), st.text(max_size=3)))
def test_a_first_edit_weighs_what_its_state_weighs(w: dict[str, object]) -> None:
    one = edited(w)

    assert one.weight() == one.state.weight() == one.again().weight()
    assert one.before == one.again().before


@given(st.dictionaries(st.sampled_from(REGISTERS), st.text(max_size=3)))
def test_of_a_built_in_row_only_the_edit_weighs(w: dict[str, object]) -> None:
    one = edited(w, Birth(RECORD, 0, GENESIS, 0))

    assert one.before == 0
    assert one.weight() == one.state.weight()


def test_a_birth_weighs_what_its_state_weighs() -> None:
    born = Change("initiative", RECORD, BIRTH, 5, "us", w={"title": "a"})
    one = Newborn("BF", A, 1, "1" * 32, born)

    assert one.weight() == one.state.weight() == one.again().weight()
    assert one.before == one.again().before == 0


ORIGIN = Origin("initiative", "BF", BORN, SHAPE)
OTHER = str(Dot("3" * 32, 3, A))


@pytest.mark.parametrize(
    "change",
    [
        edit({"title": "b"}),
        edit({"title": "b"}, {}),
        edit({"later": "b"}),
        edit({"later": "b"}, {"later": []}),
        edit({"title": "b", "tags/A": True}),
    ],
)
def test_an_edit_that_read_the_birth_stands_alone(change: Change) -> None:
    assert ORIGIN.is_all_that_read(change)


@pytest.mark.parametrize(
    "change",
    [
        edit({"title": "b"}, {"title": []}),
        edit({"title": "b"}, {"title": [OTHER]}),
        edit({"title": "b"}, {"title": [BORN.dot, OTHER]}),
        edit({"title": "b"}, {"title": [BORN.dot], "summary": [OTHER]}),
        edit({EXISTS: None}, {EXISTS: []}),
        edit({"title": "b"}, gates=[OTHER]),
        edit({"title": "b"}, gates=[BORN.dot, OTHER]),
        edit({"title": "b"}, tombs=[OTHER]),
        edit({"title": "b"}, named=[OTHER]),
    ],
)
def test_an_edit_that_read_anything_else_is_looked_at_closely(change: Change) -> None:
    assert not ORIGIN.is_all_that_read(change)
