"""The merge step by step: what is missing, what is taken, what moves in the digest."""

from __future__ import annotations

from typing import Any

import pytest

from app.sync.canonical import MODULUS
from app.sync.change import (
    ALL,
    BIRTH,
    DELETE,
    EDIT,
    EXISTS,
    GENESIS,
    LIVE,
    PURGE,
    VOID,
    Change,
    Dot,
    Kind,
)
from app.sync.merge import Merge, Wait, fold, parent_scopes
from app.sync.past import Nothing
from app.sync.state import Birth, RecordState
from app.sync.touched import Newborn, Touched

RECORD = "11111111-1111-4111-8111-111111111111"
PARENT = "22222222-2222-4222-8222-222222222222"
A = "a" * 32


def dot(identity: str, seq: int = 1, replica: str = A) -> str:
    return str(Dot(identity * 32, seq, replica))


BORN = dot("1")


def change(kind: Kind, uid: str = RECORD, **parts: Any) -> Change:  # noqa: ANN401
    gates = parts.pop("gates", [] if kind == BIRTH else [BORN])
    return Change("initiative", uid, kind, 7, "us", gates=gates, **parts)


def take(merge: Merge, identity: str, taken: Change, scope: str = "BF", replica: str = A) -> None:
    assert merge.missing(scope, taken) is None
    merge.take(replica, scope, int(identity, 16), identity * 32, taken)


def born(scope: str = "BF", **w: Any) -> Merge:  # noqa: ANN401
    merge = Merge(Nothing(), lambda replica, _: replica == A)
    take(merge, "1", change(BIRTH, w=w or {"title": "Water"}), scope)
    return merge


def state(merge: Merge, scope: str = "BF") -> RecordState:
    found = merge.state(scope, RECORD)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("scope", "places"),
    [
        ("BF", ("BF", "global")),
        ("BF/private", ("BF/private", "BF", "global")),
        ("global", ("global", "global")),
    ],
)
def test_a_parent_may_stand_in_the_same_or_a_wider_scope(
    scope: str, places: tuple[str, ...]
) -> None:
    assert parent_scopes(scope) == places
    for place in places:
        merge = Merge(Nothing())
        merge.take(A, place, 1, "2" * 32, change(BIRTH, PARENT))
        assert merge.missing(scope, change(BIRTH, gates=[PARENT])) is None


@pytest.mark.parametrize("place", ["NE", "BF/private"])
def test_a_parent_elsewhere_is_not_here(place: str) -> None:
    merge = Merge(Nothing())
    merge.take(A, place, 1, "2" * 32, change(BIRTH, PARENT))

    assert merge.missing("BF", change(BIRTH, gates=[PARENT])) == Wait("record", "BF", uid=PARENT)


@pytest.mark.parametrize(
    "parts",
    [
        {"gates": [dot("9", 4)]},
        {"s": {"title": [BORN, dot("9", 4)]}},
        {"kind": LIVE, "tombs": [dot("9", 4)]},
        {"kind": LIVE, "named": [dot("9", 4)]},
        {"kind": DELETE, "s": {ALL: [dot("9", 4)]}},
        {"kind": VOID, "gates": [dot("9", 4)]},
        {"gates": [dot("9", 4)], "s": {"title": [BORN]}},
        {"s": {"title": [dot("9", 4)], "summary": [BORN]}},
        {"kind": LIVE, "gates": [dot("9", 4)], "tombs": [BORN], "named": [BORN]},
        {"kind": LIVE, "s": {EXISTS: [dot("9", 4)]}, "tombs": [BORN], "named": [BORN]},
        {"kind": LIVE, "tombs": [dot("9", 4)], "named": [BORN]},
    ],
)
def test_every_dot_a_change_names_is_waited_for(parts: dict[str, Any]) -> None:
    waiting = change(parts.pop("kind", EDIT), **parts)

    assert born().missing("BF", waiting) == Wait("change", "BF", A, 4, RECORD)


def test_a_dot_of_another_scope_is_not_here() -> None:
    merge = born("NE")
    merge.take(A, "BF", 2, "2" * 32, change(BIRTH))

    elsewhere = change(EDIT, w={"title": "x"}, gates=[dot("2", 2)], s={"title": [BORN]})

    assert merge.missing("BF", elsewhere) == Wait("change", "BF", A, 1, RECORD)


def test_a_void_does_not_wait_for_what_it_names() -> None:
    assert born().missing("BF", change(VOID, targets=[dot("9", 4)])) is None


def test_an_edit_of_a_record_whose_birth_is_only_a_link_waits_for_the_record() -> None:
    merge = Merge(Nothing())
    merge.taken["BF"].add("1" * 32)

    assert merge.missing("BF", change(EDIT)) == Wait("record", "BF", uid=RECORD)
    assert merge.missing("BF", change(VOID)) is None


def test_a_void_of_a_record_that_is_not_here_takes_nothing() -> None:
    merge = Merge(Nothing(), lambda *_: True)

    merge.take(A, "BF", 1, "9" * 32, change(VOID, targets=[BORN]))

    assert not merge.touched


def test_a_built_in_row_is_known_by_its_own_uid_only() -> None:
    row = RecordState("global", RECORD, "code_item", "HQ", Birth(RECORD, 0, GENESIS, 0), ("code",))

    class BuiltIn(Nothing):
        def state(self, scope: str, uid: str) -> RecordState | None:
            return row if (scope, uid) == ("global", RECORD) else None

    merge = Merge(BuiltIn())
    own, other = f"genesis.{RECORD}", f"genesis.{PARENT}"

    assert merge.missing("global", change(EDIT, gates=[own])) is None
    assert merge.missing("global", change(EDIT, gates=[own], s={"code": [other]})) is not None
    assert merge.missing("BF", change(EDIT, gates=[own])) is not None


def test_a_head_that_is_here_is_known_without_asking_the_past() -> None:
    merge = born()
    take(merge, "2", change(EDIT, w={"title": "Wells"}, s={"title": [BORN]}))
    later = Merge(Nothing())
    later.touched = merge.touched

    assert later.missing("BF", change(EDIT, w={"x": 1}, s={"x": [dot("2", 2)]})) is None


def test_a_write_removes_what_it_read_and_stands_beside_the_rest() -> None:
    merge = born(title="Water", summary="s")
    take(merge, "2", change(EDIT, w={"title": "Wells"}, s={"title": [BORN]}))
    take(merge, "3", change(EDIT, w={"title": "Roads"}, s={"title": [BORN]}))
    take(merge, "4", change(EDIT, w={"later": 1}))

    assert state(merge).ids("title") == ["2" * 32, "3" * 32]
    assert state(merge).ids("summary") == ["1" * 32]
    assert state(merge).ids("later") == ["4" * 32]
    assert state(merge).ids("never") == []
    assert state(merge).dots("never") == []
    assert state(merge).registers() == [EXISTS, "later", "summary", "title"]
    assert state(merge).head_dots() == sorted([BORN, dot("2", 2), dot("3", 3), dot("4", 4)])


def test_a_write_without_reading_stands_beside_the_birth() -> None:
    merge = born()
    take(merge, "2", change(EDIT, w={"title": "Wells"}, s={"title": []}))

    assert [head.value for head in state(merge).heads["title"]] == ["Water", "Wells"]


def test_a_write_that_does_not_say_what_it_read_had_read_the_gates() -> None:
    merge = born()
    take(merge, "2", change(EDIT, w={"title": "Wells"}))
    take(merge, "3", change(EDIT, w={"title": "Roads"}))

    assert [head.value for head in state(merge).heads["title"]] == ["Wells", "Roads"]


def test_a_write_may_read_very_many() -> None:
    merge = born()
    names = "23456789ab"
    for name in names:
        take(merge, name, change(EDIT, w={"title": name}))
    read = [BORN, *(dot(name, int(name, 16)) for name in names)]

    take(merge, "c", change(EDIT, w={"title": "one"}, s={"title": read}))

    assert state(merge).ids("title") == ["c" * 32]


def test_a_second_birth_stands_beside_the_first() -> None:
    merge = born(title="Water")
    take(merge, "2", change(BIRTH, w={"title": "Wells", "summary": "s"}, owner="BF"))

    assert state(merge).ids("title") == ["1" * 32, "2" * 32]
    assert state(merge).ids("summary") == ["2" * 32]
    assert state(merge).ids(EXISTS) == ["1" * 32, "2" * 32]
    assert state(merge).owner == "BF"


def test_the_birth_is_found_in_the_merge_and_in_the_log() -> None:
    merge = born(title="Water")
    assert merge.birth("BF", RECORD).w == {"title": "Water"}
    take(merge, "2", change(EDIT, w={"later": 1}))
    assert merge.birth("BF", RECORD).w == {"title": "Water"}

    class Log(Nothing):
        def state(self, scope: str, uid: str) -> RecordState | None:
            return RecordState(scope, uid, "initiative", "", Birth("1" * 32, 7, A, 1), ("title",))

        def change(self, scope: str, dot: Dot) -> Change:
            assert (scope, dot) == ("BF", Dot("1" * 32, 1, A))
            return change(BIRTH, w={"title": "Water"})

    assert Merge(Log()).birth("BF", RECORD).w == {"title": "Water"}


def test_the_digest_moves_by_what_changed_and_back_again() -> None:
    merge = born(title="Water")
    one = merge.digest_moves()["BF"]
    take(merge, "2", change(EDIT, w={"title": "Wells"}, s={"title": [BORN]}))
    two = merge.digest_moves()["BF"]
    take(merge, "3", change(VOID, targets=[dot("2", 2)]))

    assert one != two
    assert merge.digest_moves() == {"BF": one}
    assert 0 < one < MODULUS
    assert (
        one
        == RecordState(
            "BF", RECORD, "initiative", "", Birth("1" * 32, 7, A, 1), ("title",)
        ).weight()
    )


def test_the_digest_does_not_tell_which_of_two_births_came_first() -> None:
    births = {
        "1": change(BIRTH, w={"title": "Water", "summary": "s"}),
        "2": change(BIRTH, w={"title": "Wells"}),
    }
    later = change(EDIT, w={"title": "Roads"}, s={"title": [BORN, dot("2", 2)]})
    moves = []
    for order in ("12", "21"):
        merge = Merge(Nothing())
        for name in order:
            take(merge, name, births[name])
        first = merge.digest_moves()
        take(merge, "3", later)
        moves.append((first, merge.digest_moves()))

    assert moves[0] == moves[1]


def test_the_digest_does_not_tell_what_was_voided_before_it_came() -> None:
    births = {"1": change(BIRTH, w={"title": "Water"}), "2": change(BIRTH, w={"title": "Wells"})}
    void = change(VOID, targets=[BORN], gates=[dot("2", 2)])
    moves = []
    for order in ("123", "213", "231"):
        merge = Merge(Nothing(), lambda *_: True)
        for name in order:
            take(merge, name, births.get(name, void))
        moves.append(merge.digest_moves())

    assert moves[0] == moves[1] == moves[2] == {"BF": int("2" * 32, 16)}


def test_the_digest_tells_a_deletion() -> None:
    merge = born(title="Water")
    before = merge.digest_moves()
    take(merge, "2", change(DELETE, s={ALL: [BORN]}))

    assert merge.digest_moves() != before
    assert state(merge).dead


def test_the_merge_says_which_registers_moved() -> None:
    merge = born(title="Water", summary="s")
    assert isinstance(merge.touched["BF", RECORD], Newborn)
    take(merge, "2", change(EDIT, w={"later": 1}))
    touched = merge.touched["BF", RECORD]
    assert isinstance(touched, Touched)
    assert touched.registers == {"title", "summary", "later"}

    touched.registers.clear()
    take(merge, "3", change(EDIT, w={"title": "Wells"}, s={"title": [BORN]}))
    take(merge, "4", change(EDIT, w={"summary": "t"}))
    assert touched.registers == {"title", "summary"}

    touched.registers.clear()
    take(merge, "5", change(DELETE, s={ALL: touched.state.head_dots()}))
    assert touched.registers == {EXISTS}

    take(merge, "6", change(LIVE, tombs=[dot("5", 5)], s={EXISTS: [BORN]}))
    assert touched.registers == {EXISTS, "title", "summary", "later"}

    touched.registers.clear()
    take(merge, "7", change(VOID, targets=[dot("2", 2)]))
    assert touched.registers == {EXISTS, "title", "summary", "later"}


def test_a_second_birth_says_which_registers_moved() -> None:
    merge = born(title="Water")
    take(merge, "2", change(BIRTH, w={"summary": "s"}))

    touched = merge.touched["BF", RECORD]
    assert isinstance(touched, Touched)
    assert touched.registers == {EXISTS, "title", "summary"}


def test_a_purge_is_no_void() -> None:
    merge = born(title="Water")
    take(merge, "2", change(PURGE, targets=[BORN]))

    assert state(merge).ids("title") == ["1" * 32]
    assert not state(merge).voided


def test_a_void_without_anybody_who_may_void_is_only_kept() -> None:
    merge = Merge(Nothing())
    take(merge, "1", change(BIRTH, w={"title": "Water"}))
    take(merge, "2", change(VOID, targets=[BORN]))

    assert state(merge).ids("title") == ["1" * 32]
    assert not state(merge).voided


def test_nothing_is_known_to_an_empty_past() -> None:
    assert list(Nothing().changes_of("BF", RECORD)) == []
    with pytest.raises(KeyError):
        Nothing().change("BF", Dot("1" * 32, 1, A))


def test_folding_is_merging_from_nothing() -> None:
    written = [
        (A, "BF", 1, "1" * 32, change(BIRTH, w={"title": "Water"})),
        (A, "BF", 2, "2" * 32, change(EDIT, w={"title": "Wells"}, s={"title": [BORN]})),
        (A, "BF", 3, "3" * 32, change(VOID, targets=[dot("2", 2)])),
    ]

    assert state(fold(written)).ids("title") == ["2" * 32]
    assert state(fold(written, may_void=lambda *_: True)).ids("title") == ["1" * 32]
