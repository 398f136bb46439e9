"""Lines of changes: ours come back as they were, everything else is damaged and nothing worse."""

from __future__ import annotations

import contextlib
import json
from typing import Any, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.sync.canonical import DamagedError, dumps
from app.sync.change import (
    BIRTH,
    DELETE,
    EDIT,
    GENESIS,
    LIVE,
    PURGE,
    VOID,
    Change,
    Dot,
    Kind,
    decode,
    decode_all,
    dot_id,
    encode,
    parse_dot,
)

KINDS = frozenset(get_args(Kind))

RECORD = "11111111-1111-4111-8111-111111111111"
DOT = "0123456789abcdef0123456789abcdef.7." + "b" * 32
BUILT_IN = f"genesis.{RECORD}"
PLAIN: dict[str, Any] = {
    "at": 7,
    "by": "us",
    "e": "initiative",
    "g": [DOT],
    "k": "edit",
    "u": RECORD,
    "v": 1,
    "w": {"title": "Water"},
    "s": {"title": [DOT]},
}

_words = st.text(max_size=8)
_scalars = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _words
_values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_words, inner, max_size=3),
    max_leaves=8,
)
_registers = st.text("abcdefghij_/XYZ 1.é", min_size=1, max_size=12)
_dots = st.lists(
    st.builds(
        lambda identity, seq, name: f"{identity}.{seq}.{name}",
        st.text("0123456789abcdef", min_size=32, max_size=32),
        st.integers(1, 10**15 - 1),
        st.text("abcXYZ019:%._-", min_size=1, max_size=40),
    )
    | st.just(BUILT_IN),
    max_size=3,
)
_changes = st.builds(
    Change,
    entity=st.text("abc_", min_size=1, max_size=60),
    uid=st.uuids().map(str),
    kind=st.sampled_from(sorted(KINDS - {BIRTH})),
    at=st.integers(0, 2**53 - 1),
    by=_words,
    schema=st.integers(0, 2**31 - 1),
    w=st.dictionaries(_registers, _values, max_size=4),
    s=st.dictionaries(_registers | st.just("*"), _dots, max_size=4),
    gates=st.just([DOT]),
    act=_words,
    decision=st.booleans(),
    owner=_words,
    reason=_words,
    tombs=_dots,
    named=_dots,
    targets=_dots,
)


def line(**parts: Any) -> bytes:  # noqa: ANN401
    """Return a line that differs from a plain edit in some parts; ``...`` leaves one out."""
    raw = {name: part for name, part in (PLAIN | parts).items() if part is not ...}
    return json.dumps(raw).encode()


@given(_changes)
def test_what_is_written_is_read_again(change: Change) -> None:
    _assert_same(decode(encode(change)), change)


def _assert_same(found: Change, change: Change) -> None:
    """Assert that two changes say the same; what was read may be left out where it is the gates."""
    for register in {*change.s, *change.w}:
        assert found.read(register) == change.read(register)
    assert replace(found, s={}) == replace(change, s={})
    assert found.s.items() <= change.s.items()


@given(_changes)
def test_a_line_is_canonical(change: Change) -> None:
    written = encode(change)

    assert dumps(json.loads(written)).encode() == written
    assert b"\n" not in written


def test_a_birth_names_its_parents_and_may_name_none() -> None:
    for gates in ([], [RECORD], [RECORD, RECORD]):
        change = Change("initiative", RECORD, BIRTH, 7, "us", gates=gates, owner="BF")
        _assert_same(decode(encode(change)), change)


def test_parts_that_are_empty_are_not_written() -> None:
    bare = Change("initiative", RECORD, BIRTH, 7, "us")

    assert json.loads(encode(bare)).keys() == {"at", "by", "e", "g", "k", "u", "v"}


def test_keys_of_a_later_version_are_passed_over() -> None:
    assert decode(line(zz={"deep": [1]}, ab="x")) == decode(line())


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"null",
        b"[]",
        b'"line"',
        b"{}",
        b"{" * 100_000,
        b"[" * 100_000,
        b"\xff\xfe",
        line()[:-1],
        line() + b"x",
        line().replace(b'"us"', b'"\xff"'),
        line().replace(b'"us"', b'"\xed\xa0\x80"'),
        line().replace(b'"us"', rb'"\ud800"'),
        line().replace(b'"Water"', rb'"\uD83D"'),
        line().replace(b'"Water"', rb'"\udc00\ud800"'),
        line().replace(b'"title"', rb'"\ud800"'),
        line().replace(b'"Water"', b"1.5"),
        line().replace(b'"Water"', b"1e5"),
        line().replace(b'"Water"', b"NaN"),
        line().replace(b'"Water"', b"-Infinity"),
        line().replace(b'"Water"', b'{"a":[1.5]}'),
        line().replace(b'"Water"', b"9" * 5000),
        line().replace(b'"Water"', b"9223372036854775808"),
        line().replace(b'"Water"', b"[" * 990 + b"]" * 990),
        line().replace(b'"Water"', b'{"a":' * 40 + b"1" + b"}" * 40),
        line().replace(b'"Water"', b'"' + b"a\nb" + b'"'),
        line().replace(b'"at": 7', b'"at": 7.0'),
        line().replace(b'"at": 7', b'"at": 07'),
    ],
)
def test_bytes_that_are_no_line_are_damaged(hostile: bytes) -> None:
    with pytest.raises(DamagedError):
        decode(hostile)


@pytest.mark.parametrize(
    "parts",
    [
        {"e": ...},
        {"e": ""},
        {"e": "x" * 61},
        {"e": 5},
        {"e": None},
        {"u": ...},
        {"u": "1"},
        {"u": RECORD.upper().replace("1", "A")},
        {"u": RECORD + "\n"},
        {"u": [RECORD]},
        {"k": ...},
        {"k": "EDIT"},
        {"k": ["edit"]},
        {"k": {}},
        {"k": None},
        {"at": ...},
        {"at": -1},
        {"at": 1 << 53},
        {"at": "7"},
        {"at": True},
        {"at": None},
        {"by": ...},
        {"by": 5},
        {"v": -1},
        {"v": 1 << 31},
        {"v": "1"},
        {"v": True},
        {"w": []},
        {"w": None},
        {"w": 0},
        {"w": {"!": None}},
        {"w": {"*": None}},
        {"w": {"": None}},
        {"w": {"a\nb": None}},
        {"w": {"a\u001fb": None}},
        {"w": {"x" * 201: None}},
        {"s": []},
        {"s": {"title": DOT}},
        {"s": {"title": [5]}},
        {"s": {"title": [[DOT]]}},
        {"s": {"title": None}},
        {"s": {"title": [DOT, "x"]}},
        {"s": {"title": [DOT, f"{DOT}\n{DOT}"]}},
        {"s": {"title": [DOT, DOT, DOT + "\n"]}},
        {"s": {"title": [DOT.replace("b", "/")]}},
        {"s": {"title": [DOT.replace("b", "~")]}},
        {"s": {"title": [DOT.replace("7", "")]}},
        {"s": {"title": [DOT.replace("7", "1" * 16)]}},
        {"s": {"title": [DOT[:35]]}},
        {"s": {"title": ["genesis.x"]}},
        {"g": ...},
        {"g": []},
        {"g": DOT},
        {"g": [RECORD]},
        {"g": [None]},
        {"g": {}},
        {"k": "birth", "g": [DOT]},
        {"k": "birth", "g": [5]},
        {"k": "birth", "g": {}},
        {"t": "x"},
        {"t": ["x"]},
        {"t": [5]},
        {"t": {}},
        {"n": ["x"]},
        {"n": None},
        {"a": 5},
        {"a": None},
        {"d": 1},
        {"d": "true"},
        {"o": []},
        {"r": {}},
        {"x": "x"},
        {"x": [5]},
        {"k": "void", "x": ["x"]},
    ],
    ids=repr,
)
def test_a_line_of_another_shape_is_damaged(parts: dict[str, Any]) -> None:
    with pytest.raises(DamagedError):
        decode(line(**parts))


@pytest.mark.parametrize(
    "parts",
    [
        {"u": RECORD.replace("1", "A", 1)},
        {"u": "-" * 36},
        {"u": RECORD[1:] + "1"},
        {"w": {"!": 1}},
        {"g": ["x"]},
        {"v": -1},
        {"at": "1"},
    ],
    ids=repr,
)
def test_of_many_lines_only_the_damaged_one_is_none(parts: dict[str, Any]) -> None:
    lines = [line(), line(**parts), line(w={"title": "Other"})]

    first, damaged, last = decode_all(lines)

    assert damaged is None
    assert (first, last) == (decode(lines[0]), decode(lines[2]))


@given(st.binary(max_size=80))
@example(b'{"e":"x"}')
def test_any_bytes_are_a_change_or_damaged(noise: bytes) -> None:
    with contextlib.suppress(DamagedError):
        decode(noise)


@given(st.data())
def test_any_part_of_a_line_replaced_is_a_change_or_damaged(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([*PLAIN, "a", "d", "o", "r", "t", "n", "x"]))

    try:
        change = decode(line(**{name: data.draw(_values)}))
    except DamagedError:
        return
    _assert_same(decode(encode(change)), change)


def test_lists_may_lie_in_one_another_twelve_deep() -> None:
    twelve, thirteen = b"[" * 12 + b"]" * 12, b"[" * 13 + b"]" * 13

    assert decode(line().replace(b'"Water"', twelve)).w["title"] == json.loads(twelve)
    with pytest.raises(DamagedError):
        decode(line().replace(b'"Water"', thirteen))


@pytest.mark.parametrize("value", [0, -1, 2**63 - 1, -(2**63)])
def test_whole_numbers_have_64_bits(value: int) -> None:
    assert decode(line(w={"title": value})).w == {"title": value}
    with pytest.raises(DamagedError):
        decode(line(w={"title": value + (2**64 if value >= 0 else -(2**63) - 1)}))


def test_text_may_look_like_an_escape() -> None:
    written = encode(Change("initiative", RECORD, BIRTH, 7, "us", w={"path": r"C:\udata\uD800"}))

    assert decode(written).w == {"path": r"C:\udata\uD800"}


def test_a_text_full_of_brackets_is_a_text() -> None:
    written = encode(Change("initiative", RECORD, BIRTH, 7, "us", w={"note": "[{" * 5000}))

    assert decode(written).w == {"note": "[{" * 5000}


def test_a_purge_names_commitments_and_a_void_dots() -> None:
    assert decode(line(k=PURGE, x=["#" + "a" * 64])).targets == ["#" + "a" * 64]
    assert decode(line(k=VOID, x=[DOT])).targets == [DOT]


@pytest.mark.parametrize("value", [1.5, [1.5], {"a": {"b": 2.0}}, float("inf"), 1 << 63, (1, 2)])
def test_a_value_that_cannot_travel_is_never_written(value: object) -> None:
    with pytest.raises(ValueError, match="float"):
        encode(Change("initiative", RECORD, EDIT, 7, "us", w={"amount": value}, gates=[DOT]))


def test_half_a_character_is_never_written() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        encode(Change("initiative", RECORD, EDIT, 7, "us", w={"title": "\ud800"}, gates=[DOT]))


@pytest.mark.parametrize(
    "text", [DOT, BUILT_IN, f"{'0' * 32}.1.xl:p-1:{RECORD}:tags%2FX.1:{'f' * 32}"]
)
def test_a_dot_has_one_text(text: str) -> None:
    assert str(parse_dot(text)) == text
    assert dot_id(text) == parse_dot(text).id


def test_a_built_in_dot_names_its_row() -> None:
    assert parse_dot(BUILT_IN) == Dot(RECORD, 0, GENESIS)


def test_every_kind_is_its_own_word() -> None:
    assert {BIRTH, EDIT, DELETE, LIVE, VOID, PURGE} == KINDS
    assert len(KINDS) == 6
