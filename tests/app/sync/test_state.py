"""The state of a record: what it keeps, what it hides, and that keeping it loses nothing."""

from __future__ import annotations

import json

from app.sync.change import EXISTS, GENESIS, dot_id
from app.sync.register import Head
from app.sync.state import Birth, Live, RecordState, Tomb

RECORD = "11111111-1111-4111-8111-111111111111"
A = "a" * 32
BIRTH = Birth("1" * 32, 7, A, 1)


def a_state(birth: Birth = BIRTH) -> RecordState:
    return RecordState("BF", RECORD, "initiative", "BF", birth, ("summary", "title"))


def a_head(identity: str, value: object = None) -> Head:
    return Head(identity * 32, 8, A, int(identity), value)


def a_tomb(identity: str, *listed: str) -> Tomb:
    return Tomb(identity * 32, 9, A, int(identity), frozenset(name * 32 for name in listed))


def kept(state: RecordState) -> RecordState:
    """Return the state as a database gives it back."""
    packed = state.pack()
    fresh = a_state(state.birth)
    if packed is not None:
        fresh.unpack(json.loads(json.dumps(packed)))
    return fresh


def test_an_untouched_record_keeps_nothing_but_its_birth() -> None:
    state = a_state()

    assert state.pack() is None
    assert state.ids("title") == state.ids(EXISTS) == ["1" * 32]
    assert state.dots("title") == [BIRTH.dot]
    assert state.head_dots() == [BIRTH.dot]
    assert state.visible("title") is None
    assert not state.hidden()
    assert not state.dead
    assert not state.disputed


def test_what_is_kept_comes_out_again() -> None:
    state = a_state()
    state.heads = {"title": [a_head("2", {"a": ["é"]}), a_head("3")], EXISTS: [a_head("5")]}
    state.tombs = {"4" * 32: a_tomb("4", "1", "2")}
    state.lives = {"5" * 32: Live("5" * 32, frozenset({"4" * 32}), frozenset({"2" * 32}))}
    state.voided = frozenset({"6" * 32})

    assert kept(state) == state


def test_a_voided_change_that_never_came_is_kept_too() -> None:
    state = a_state()
    state.voided = frozenset({"6" * 32})

    assert kept(state).voided == state.voided
    assert kept(state).weight() == a_state().weight()


def test_every_head_counts_for_life_and_death() -> None:
    state = a_state()
    state.tombs = {"4" * 32: a_tomb("4", "1")}
    assert (state.dead, state.disputed) == (True, False)

    state.heads = {"title": [a_head("2")]}
    assert (state.dead, state.disputed) == (False, True)

    state.tombs["5" * 32] = a_tomb("5", "2")
    assert (state.dead, state.disputed) == (True, False)


def test_a_lifted_tombstone_hides_what_nobody_named() -> None:
    state = a_state()
    state.heads = {"title": [a_head("2")], EXISTS: [a_head("5")]}
    state.tombs = {"4" * 32: a_tomb("4", "1", "2")}
    state.lives = {"5" * 32: Live("5" * 32, frozenset({"4" * 32}), frozenset({"2" * 32}))}

    assert state.hidden() == {"1" * 32}
    assert state.visible("title") == [a_head("2")]
    assert state.visible("summary") == []
    assert state.visible(EXISTS) == [a_head("5")]
    assert not state.standing()
    assert not state.dead


def test_a_birth_that_was_voided_is_a_head_of_nothing() -> None:
    state = a_state()
    state.voided = frozenset({"1" * 32})
    state.heads = {register: [] for register in (EXISTS, "title", "summary")}

    assert (state.dead, state.weight(), state.head_dots()) == (True, 0, [])
    assert kept(state).dead

    state.heads["title"] = [a_head("2")]
    assert not kept(state).dead


def test_the_weight_is_the_same_however_the_heads_are_kept() -> None:
    state = a_state()
    state.heads = {"title": [Head(BIRTH.id, BIRTH.at, A, 1, "Water")]}

    assert state.weight() == a_state().weight()


def test_the_weight_tells_each_head_and_each_tombstone() -> None:
    seen = {a_state().weight()}
    for heads in ({"title": [a_head("2")]}, {"summary": [a_head("2")]}, {"title": [a_head("3")]}):
        state = a_state()
        state.heads = heads
        seen.add(state.weight())
        state.tombs = {"4" * 32: a_tomb("4")}
        seen.add(state.weight())

    assert len(seen) == 7


def test_the_weight_is_frozen() -> None:
    """Laptops with different versions of the program compare digests."""
    state = a_state()
    assert state.weight() == 0x11111111111111111111111111111111

    state.heads = {"title": [a_head("2"), a_head("3")], "later": [a_head("2")]}
    state.tombs = {"4" * 32: a_tomb("4", "1")}
    assert state.weight() == 0x208EA0342DE3453E3670E86CF474F8730


def test_a_built_in_row_weighs_only_what_was_written_on_it() -> None:
    state = a_state(Birth(RECORD, 0, GENESIS, 0))
    assert state.weight() == 0
    assert dot_id(state.birth.dot) == RECORD

    state.heads = {"title": [a_head("2")]}
    alone = state.weight()
    state.heads["title"].append(Head(RECORD, 0, GENESIS, 0, "Water"))

    assert alone == state.weight() != 0
