"""The bytes and hashes that may never change: format 1 of the wire."""

from __future__ import annotations

import hashlib
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.canonical import (
    EXISTS,
    START,
    DamagedError,
    chain,
    commitment,
    dumps,
    pack,
    unpack,
    weigh,
    weigh_all,
)
from app.sync.change import Change, encode

RECORD = "11111111-1111-4111-8111-111111111111"
DOT = "0123456789abcdef0123456789abcdef.7." + "b" * 32
CHANGE = Change(
    "initiative",
    RECORD,
    "edit",
    1_700_000_000_000,
    "BF Ouaga",
    w={
        "title": "Eau pour Dori – « puits »",
        "grant": {"amount": "230000", "currency": "EUR"},
        "tags/GENDER": True,
        "summary": None,
        "duration_months": 24,
    },
    s={"title": [DOT], "summary": ["genesis.22222222-2222-4222-8222-222222222222"]},
    gates=[DOT],
    act="act-1",
    decision=True,
)
LINE = (
    '{"a":"act-1","at":1700000000000,"by":"BF Ouaga","d":true,"e":"initiative",'
    f'"g":["{DOT}"],"k":"edit",'
    '"s":{"summary":["genesis.22222222-2222-4222-8222-222222222222"]},'
    f'"u":"{RECORD}","v":1,'
    '"w":{"duration_months":24,"grant":{"amount":"230000","currency":"EUR"},'
    '"summary":null,"tags/GENDER":true,"title":"Eau pour Dori – « puits »"}}'
).encode()
HASHES = [
    "73a6efbf96829f77c222043d4cd83fa1872bad9d7b1a24b5c699769886a13587",
    "b15f6787323223d8f361afbb2d0fbcd2ba259fb6cf279b5d6c7b51554d916d92",
]


def test_the_line_of_a_change_is_frozen() -> None:
    assert encode(CHANGE) == LINE


def test_the_hash_of_a_line_is_frozen() -> None:
    hashes = chain("b" * 32, "BF", 8, bytes(range(32)), [LINE, LINE])

    assert [tip.hex() for tip in hashes] == HASHES


def test_the_hash_is_the_one_that_the_page_describes() -> None:
    head = b"passerelle-1\n" + b"b" * 32 + b"\nBF\n" + (8).to_bytes(8, "big")

    assert hashlib.sha256(head + bytes(range(32)) + LINE).hexdigest() == HASHES[0]


def test_the_weight_of_a_head_is_frozen() -> None:
    identity = "0123456789abcdef0123456789abcdef"

    assert weigh(identity, ["title", EXISTS]) == 0xA6C1D00BF46407BDDCB7471F249A3E11
    assert weigh(identity, [EXISTS, "title"]) == weigh(identity, ["title", EXISTS])
    assert weigh_all(identity) == 0x0123456789ABCDEF0123456789ABCDEF
    assert weigh(identity, ["title"]) != weigh(identity, ["title", EXISTS])


def test_the_commitment_to_a_private_value_is_frozen() -> None:
    hidden = commitment("00" * 16, "Awa")

    assert hidden == "#55fe782434279c31ef1201b1566c42256915e0f94781a97cecbb3349e3c5318b"
    assert hidden == "#" + hashlib.sha256(bytes(16) + b"Awa").hexdigest()
    assert hidden != commitment("01" + "00" * 15, "Awa")


@pytest.mark.parametrize("salt", ["", "00" * 15, "00" * 17, "zz" * 16, "AA" * 16, "0 " * 16])
def test_a_salt_of_another_form_is_damaged(salt: str) -> None:
    with pytest.raises(DamagedError):
        commitment(salt, "Awa")


def test_each_line_depends_on_all_before_it() -> None:
    one = list(chain("r", "BF", 1, START, [b"a", b"b", b"c"]))
    other = list(chain("r", "BF", 1, START, [b"A", b"b", b"c"]))
    moved = list(chain("r", "BF", 2, START, [b"a"]))
    elsewhere = list(chain("r", "NE", 1, START, [b"a"]))

    assert not set(one) & set(other)
    assert len({one[0], moved[0], elsewhere[0]}) == 3


def test_a_stretch_continues_where_another_ended() -> None:
    whole = list(chain("r", "BF", 1, START, [b"a", b"b", b"c"]))

    assert list(chain("r", "BF", 3, whole[1], [b"c"])) == whole[2:]


def test_canonical_text_has_one_form() -> None:
    assert dumps({"b": 1, "a": [True, None, "é\n\u2028"]}) == '{"a":[true,null,"é\\n\u2028"],"b":1}'
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps(float("nan"))


@given(st.lists(st.binary().filter(lambda line: b"\n" not in line), min_size=1))
def test_what_is_packed_comes_out_again(lines: list[bytes]) -> None:
    assert unpack(pack(lines), len(lines)) == lines


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (b"", 1),
        (b"not compressed", 1),
        (pack([b"a", b"b"]), 1),
        (pack([b"a", b"b"]), 3),
        (pack([]), 0),
        (pack([b"a", b"b"])[:-1], 2),
        (pack([b"a", b"b"]) + b"!", 2),
        (zlib.compress(b"x" * 4_000_001), 1),
    ],
    ids=["empty", "foreign", "fewer", "more", "none", "cut", "longer", "line too long"],
)
def test_a_segment_that_is_not_what_was_announced_is_damaged(data: bytes, count: int) -> None:
    with pytest.raises(DamagedError):
        unpack(data, count)


def test_a_segment_that_swells_without_end_is_damaged() -> None:
    with pytest.raises(DamagedError):
        unpack(zlib.compress(bytes(100_000)), 1, limit=99_999)
    assert unpack(zlib.compress(bytes(100_000)), 1, limit=100_001) == [bytes(100_000)]
