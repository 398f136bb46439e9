"""Lines read by column say what they say line by line, and nothing else is taken for a change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync import block as block_module
from app.sync import learned
from app.sync import stretch as module
from app.sync.block import Block, Look, Mixed
from app.sync.canonical import START
from app.sync.change import BIRTH, DELETE, Change, decode_all
from app.sync.columns import Parts, Values, kinds
from app.sync.stretch import Stretch, read

RECORD = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
DOT = "0123456789abcdef0123456789abcdef.7." + "b" * 32
BORN: dict[str, Any] = {
    "a": "act",
    "at": 7,
    "by": "us",
    "e": "initiative",
    "g": [OTHER],
    "k": "birth",
    "o": "BF",
    "u": RECORD,
    "v": 1,
    "w": {"money": {"amount": "5", "currency": "XOF"}, "title": "Water"},
}
EDITED: dict[str, Any] = {**BORN, "g": [DOT], "k": "edit", "w": {"title": "Wells"}}
COUNT = 60


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few lines be many."""
    monkeypatch.setattr(module, "FEW", 20)
    monkeypatch.setattr(block_module, "MANY", 10)
    monkeypatch.setattr(learned, "WORTH", 30)


def line(raw: dict[str, Any], **parts: Any) -> bytes:  # noqa: ANN401
    """Return a line that differs in some parts; ``...`` leaves one out."""
    kept = {name: part for name, part in (raw | parts).items() if part is not ...}
    return json.dumps(kept).encode()


def spelled(lines: Sequence[bytes]) -> list[Change | None]:
    """Return each change, by itself, of what is read of lines."""
    stretch = Stretch("a" * 32, "BF", 1, START, list(lines))
    return [stretch.change(index) for index in range(len(lines))]


def told(change: Change | None, register: str) -> Any:  # noqa: ANN401
    assert change is not None
    return change.w[register]


def assert_column(column: Values | Parts, values: list[Any]) -> None:
    """Assert that a column holds just these values, and that what is said of it is true."""
    assert repr(list(column)) == repr(values)
    assert kinds(column) >= set(map(type, values))
    if isinstance(column, Parts):
        for name, part in zip(column.names, column.columns, strict=True):
            assert_column(part, [value[name] for value in values])


def assert_same(lines: Sequence[bytes]) -> None:
    """Assert that reading by column finds what decoding each line finds."""
    alone = [decode_all([each])[0] for each in lines]
    assert spelled(lines) == alone
    place = 0
    for piece in read(lines):
        here = alone[place : place + len(piece)]
        assert piece.first == place
        assert piece.uids == [change.uid if change else "" for change in here]
        place += len(piece)
        if isinstance(piece, Mixed):
            assert piece.changes == here
            continue
        look = piece.look
        for register, column in zip(look.registers, piece.columns, strict=True):
            assert_column(column, [told(change, register) for change in here])
        for at, change in enumerate(here):
            assert change is not None
            assert (change.kind, change.entity, change.at) == (look[0], look[1], piece.ats[at])
            assert change.w.keys() == set(look.registers)
            if look.kind == BIRTH:
                assert piece.owners[at] == change.owner
                assert [list(uids) for _, uids in piece.parents_of(at, at + 1)] == [change.gates]
                continue
            assert [piece.gates[at]] == change.gates
            assert (change.tombs, change.named, change.s) == ([], [], {})
    assert place == len(lines)


@pytest.mark.parametrize("raw", [BORN, EDITED], ids=["births", "edits"])
def test_what_looks_the_same_is_one_block_however_many_are_read_at_a_time(
    raw: dict[str, Any],
) -> None:
    lines = [line(raw, at=n) for n in range(700)]

    (block,) = read(lines)

    assert isinstance(block, Block)
    assert block.look == Look(raw["k"], "initiative", tuple(raw["w"]))
    assert block.ats == list(range(700))
    assert_same(lines)


ODD: dict[str, Any] = {
    "nothing": {},
    "no act": {"a": ...},
    "an act that is a number": {"a": 5},
    "no time": {"at": ...},
    "a time that is a text": {"at": "7"},
    "a time before all time": {"at": -1},
    "nobody": {"by": None},
    "another entity": {"e": "contact"},
    "another kind": {"k": "delete"},
    "no gates": {"g": ...},
    "empty gates": {"g": []},
    "two dots": {"g": [DOT, DOT]},
    "a gate that is none": {"g": ["x"]},
    "a dot and more": {"g": [DOT + "\n"]},
    "two parents": {"g": [OTHER, RECORD]},
    "no owner": {"o": ...},
    "an owner that is none": {"o": 5},
    "a uid in capitals": {"u": RECORD.replace("1", "A", 1)},
    "a uid of hyphens": {"u": "-" * 36},
    "a short uid": {"u": "1"},
    "no schema": {"v": ...},
    "a schema that is none": {"v": -1},
    "no values": {"w": ...},
    "other values": {"w": {"summary": "x"}},
    "more values": {"w": {**BORN["w"], "summary": "x"}},
    "a value of parts": {"w": {**BORN["w"], "title": {"a": [1, None, True]}}},
    "a value of many parts": {"w": {**BORN["w"], "title": [[[[[1]]]]]}},
    "a value that cannot travel": {"w": {**BORN["w"], "title": 1.5}},
    "a register that is none": {"w": {"!": None}},
    "a value of the same parts": {"w": {**BORN["w"], "title": {"amount": 1, "currency": None}}},
    "other parts": {"w": {**BORN["w"], "money": {"amount": "5"}}},
    "more parts": {"w": {**BORN["w"], "money": {"amount": "5", "currency": "XOF", "on": None}}},
    "parts of other types": {"w": {**BORN["w"], "money": {"amount": 5, "currency": [[1]]}}},
    "parts that cannot travel": {"w": {**BORN["w"], "money": {"amount": 5.5, "currency": ""}}},
    "no parts": {"w": {**BORN["w"], "money": None}},
    "a yes": {"w": {**BORN["w"], "title": True}},
    "a number": {"w": {**BORN["w"], "title": 1 << 62}},
    "a number beyond all": {"w": {**BORN["w"], "title": 1 << 64}},
    "registers as they come": {"w": dict(reversed(BORN["w"].items()))},
    "what was read": {"s": {"title": [DOT]}},
    "what was not there": {"s": {"title": []}},
    "what else was read": {"s": {"title": [DOT.replace("7", "8")]}},
    "no life read": {"s": {"!": []}},
    "tombstones": {"t": [DOT]},
    "names": {"n": [DOT]},
    "a decision": {"d": True},
    "a reason": {"r": "why"},
    "a key of a later version": {"zz": {"deep": [1]}},
}


@pytest.mark.parametrize("raw", [BORN, EDITED], ids=["births", "edits"])
@pytest.mark.parametrize("parts", ODD.values(), ids=ODD.keys())
def test_one_odd_line_among_many_is_read_as_it_is_alone(
    raw: dict[str, Any], parts: dict[str, Any]
) -> None:
    lines = [line(raw, at=n) for n in range(COUNT)]

    for place in (0, 19, 20, 21, 29, 30, 31, 40, COUNT - 1):
        assert_same([*lines[:place], line(raw, **parts), *lines[place:]])


@pytest.mark.parametrize(
    "odd",
    [
        b"",
        b"null",
        line(BORN)[:-1],
        line(BORN) + b"x",
        line(BORN) + line(BORN),
        line(BORN).replace(b'"us"', b'"\xff"'),
        line(BORN).replace(b'"Water"', rb'"\ud800"'),
        line(BORN).replace(b'"title"', rb'"t\u0069tle"'),
        line(BORN).replace(b'"title"', b'"title": 1, "title"'),
        line(BORN).replace(b'"title"', b'"title": 1.5, "title"'),
        line(BORN).replace(b'"us"', b'"us", "by": "them"'),
        line(BORN).replace(b'"us"', b'"us", "by": 5'),
        line(BORN).replace(b'"us"', b'"us", "w": {"other": 1}'),
        line(BORN).replace(b'"Water"', b"9" * 30),
        line(BORN).replace(b'"Water"', b"[" * 990 + b"]" * 990),
    ],
)
def test_bytes_that_are_odd_are_read_as_they_are_alone(odd: bytes) -> None:
    lines = [line(BORN, at=n) for n in range(COUNT)]

    assert_same([*lines[:-1], odd, lines[-1]])


@pytest.mark.parametrize("name", ['a"b', "a\\b", "é", "r0", "u", "x" * 200])
def test_a_register_may_have_any_name(name: str) -> None:
    assert_same([line(BORN, at=n, w={name: n}) for n in range(COUNT)])


words = st.sampled_from(["initiative", "contact"])
values: st.SearchStrategy[Any] = st.sampled_from(
    ["x", 5, None, True, 1, 0, False, {"a": "b"}, {"a": 1}, {"a": True}, {"b": 1, "a": 2}, {}, []]
)
raws = st.builds(
    lambda raw, entity, parts: {**raw, "e": entity, **parts},
    st.sampled_from([BORN, EDITED, {**EDITED, "k": DELETE}]),
    words,
    st.sampled_from(list(ODD.values()))
    | st.builds(lambda value: {"w": {"title": value, "later": value}}, values)
    | st.just({}),
)


@given(st.lists(st.tuples(raws, st.integers(1, 9)), max_size=9))
def test_whatever_follows_whatever_is_read_as_it_is_alone(
    runs: list[tuple[dict[str, Any], int]],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FEW", 3)
        patch.setattr(module, "AT_ONCE", 5)
        patch.setattr(block_module, "MANY", 2)
        patch.setattr(learned, "WORTH", 3)

        assert_same([line(raw) for raw, often in runs for _ in range(often)])


def test_children_of_one_parent_after_another_are_one_block() -> None:
    parents = [[OTHER]] * 61 + [[RECORD]] * 3 + [[]] + [[RECORD]] * 250
    lines = [line(BORN, g=uids) for uids in parents]

    (block,) = read(lines)

    assert isinstance(block, Block)
    assert list(block.parents_of(0, len(lines))) == [
        (0, [OTHER]),
        (61, [RECORD]),
        (64, []),
        (65, [RECORD]),
    ]
    assert list(block.parents_of(63, 65)) == [(0, [RECORD]), (1, [])]
    assert list(block.parents_of(63, 63)) == []


def test_a_stretch_tells_who_a_part_of_it_speaks_of() -> None:
    lines = [line(BORN), b"no change", line(EDITED), line({**EDITED, "k": "purge"}, u=OTHER)]
    stretch = Stretch("a" * 32, "BF", 1, START, lines)

    assert stretch.uids(0, 4) == [RECORD, "", RECORD, OTHER]
    assert stretch.uids(1, 3) == ["", RECORD]
    assert [change.kind for change in stretch.mixed(0)] == ["birth", "edit", "purge"]
    assert list(stretch.mixed(4)) == []


def test_what_is_known_of_a_stretch_is_not_read() -> None:
    (change,) = decode_all([line(EDITED)])
    assert change is not None
    stretch = Stretch("a" * 32, "BF", 1, START, [b"not read"])

    stretch.know([change])

    assert stretch.change(0) is change
    assert stretch.uids(0, 1) == [RECORD]
