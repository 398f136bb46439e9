"""The laws of the register: what is shown never depends on how it came about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.sync.canonical import dumps
from app.sync.register import NOTHING, Head, is_element, show

_ids = st.text("0123456789abcdef", min_size=32, max_size=32)
_heads = st.lists(
    st.builds(
        Head,
        id=_ids,
        at=st.integers(0, 3),
        replica=st.sampled_from(["a", "b", "c"]),
        seq=st.integers(1, 3),
        value=st.sampled_from([None, True, 1, "x", "y", {"amount": "1"}, {"amount": "2"}]),
    ),
    max_size=5,
    unique_by=lambda head: head.id,
)
_suspects = st.sets(st.sampled_from(["a", "b", "c"]))


def head(value: object, at: int = 1, replica: str = "a", identity: str = "0") -> Head:
    return Head(identity * 32, at, replica, 1, value)


@given(_heads, _suspects, st.booleans(), st.randoms())
def test_the_order_of_the_heads_plays_no_part(
    heads: list[Head], suspect: set[str], element: bool, chance: object
) -> None:
    shuffled = list(heads)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert show(shuffled, suspect, element=element) == show(heads, suspect, element=element)


@given(_heads, _suspects)
def test_every_distinct_value_is_shown_or_an_alternative(
    heads: list[Head], suspect: set[str]
) -> None:
    shown = show(heads, suspect)

    values = {dumps(item.value) for item in heads}
    if len(values) > 1:
        assert {dumps(item.value) for item in shown.alternatives} == values
        assert len(shown.alternatives) == len(values)
        assert shown.alternatives[0] == shown.head
    else:
        assert shown.alternatives == ()
    assert shown == NOTHING if not heads else shown.head in heads


@given(_heads, st.sets(st.sampled_from(["a", "b"]), max_size=2))
def test_a_suspect_clock_is_shown_only_where_all_are_suspect(
    heads: list[Head], suspect: set[str]
) -> None:
    shown = show(heads, suspect)

    if shown.head is not None and shown.head.replica in suspect:
        assert {item.replica for item in heads} <= suspect


@given(_heads)
def test_an_addition_to_a_set_wins_and_is_no_conflict(heads: list[Head]) -> None:
    shown = show(heads, element=True)

    assert bool(shown.value) is any(item.value for item in heads)
    assert shown.alternatives == ()


@given(_heads, _heads)
def test_a_head_more_takes_no_alternative_away(heads: list[Head], more: list[Head]) -> None:
    fewer = {dumps(item.value) for item in show(heads).alternatives}

    assert fewer <= {dumps(item.value) for item in show([*heads, *more]).alternatives}


def test_the_later_save_is_shown_then_the_higher_replica_then_the_higher_hash() -> None:
    assert show([head("x", at=1), head("y", at=2, identity="1")]).value == "y"
    assert show([head("x", replica="b"), head("y", replica="a", identity="1")]).value == "x"
    assert show([head("x", replica="a"), head("y", replica="B", identity="1")]).value == "x"
    assert show([head("x"), head("y", identity="1")]).value == "y"


def test_the_latest_removal_stands_for_an_element_that_is_out() -> None:
    removals = [head(None), head(None, at=2, identity="1")]

    assert show(removals, element=True).head == removals[1]


def test_one_value_saved_twice_is_no_conflict() -> None:
    twice = [head({"b": 1, "a": 2}), head({"a": 2, "b": 1}, at=2, identity="1")]

    assert show(twice).alternatives == ()
    assert show(twice).head == twice[1]


def test_true_and_one_are_different_values() -> None:
    assert len(show([head(True), head(1, identity="1")]).alternatives) == 2


def test_nothing_is_shown_of_nothing() -> None:
    assert show([]) == NOTHING
    assert show([head(None)]).value is None


def test_elements_are_named_field_slash_code() -> None:
    assert is_element("tags/GENDER")
    assert not is_element("title")
