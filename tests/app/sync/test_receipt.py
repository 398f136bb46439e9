"""Receipts: what travels back says what happened, and two people can compare it by phone."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from app.sync.canonical import DamagedError
from app.sync.receipt import Receipt, code_of, receipt_from, understood

RECEIPT = Receipt(
    package="bf-17",
    number=17,
    office="HQ",
    replica="a" * 32,
    at=1_700_000_000_000,
    verdict="merged",
    taken=40,
    known=2,
    held=1,
    refused=({"code": "not_theirs", "scope": "NE", "seq": 3},),
    by_entity={"initiative": {"new": 2, "changed": 1}},
    digests={"BF": "0f" * 16},
)


def test_a_receipt_survives_its_journey() -> None:
    assert receipt_from(json.loads(json.dumps(RECEIPT.to_json()))) == RECEIPT


def test_the_code_is_four_groups_of_three_digits_and_frozen() -> None:
    assert re.fullmatch(r"\d{3} \d{3} \d{3} \d{3}", RECEIPT.code)
    assert RECEIPT.code == "377 370 277 326"


def test_the_code_rests_on_what_the_sender_knows_before_any_receipt() -> None:
    whole = replace(RECEIPT, held=0, refused=())

    assert whole.code == code_of("bf-17", 17, "HQ", whole=True)
    assert RECEIPT.code == code_of("bf-17", 17, "HQ", whole=False)
    assert replace(RECEIPT, at=0, replica="b" * 32, taken=0, digests={}).code == RECEIPT.code


@pytest.mark.parametrize(
    "other",
    [{"package": "bf-18"}, {"number": 18}, {"office": "BF"}, {"held": 0, "refused": ()}],
    ids=lambda other: next(iter(other)),
)
def test_another_package_taker_or_outcome_has_another_code(other: dict[str, Any]) -> None:
    assert replace(RECEIPT, **other).code != RECEIPT.code


def test_a_code_is_understood_however_it_is_read_out() -> None:
    told = ("bf-17", 17, "HQ")
    code = code_of(*told, whole=True)
    digits = code.replace(" ", "")
    arabic = digits.translate({48 + n: chr(0x660 + n) for n in range(10)})

    assert [understood(said, *told) for said in (code, "-".join(digits), arabic)] == ["whole"] * 3
    assert understood(RECEIPT.code, *told) == "part"
    for wrong in ("", digits[:-1], str((int(digits) + 1) % 10**12)):
        assert not understood(wrong, *told)


def test_keys_of_a_later_version_are_left_out_and_do_not_change_the_code() -> None:
    later = receipt_from({**RECEIPT.to_json(), "weather": "dry"})

    assert later == RECEIPT


def test_a_receipt_without_counts_counts_nothing() -> None:
    names = ("package", "number", "office", "replica", "at", "verdict")
    bare = receipt_from({name: RECEIPT.to_json()[name] for name in names})

    assert (bare.taken, bare.known, bare.held) == (0, 0, 0)
    assert (bare.refused, bare.by_entity, bare.digests) == ((), {}, {})


WRONG: list[dict[str, Any]] = [
    {"package": 5},
    {"number": "17"},
    {"number": -1},
    {"taken": 1.0},
    {"held": None},
    {"refused": {}},
    {"refused": ["x"]},
    {"by_entity": []},
    {"by_entity": {"initiative": 3}},
    {"by_entity": {"initiative": {"new": "2"}}},
    {"digests": []},
    {"digests": {"BF": 5}},
]


@pytest.mark.parametrize(
    "raw",
    [None, [], {}, {"package": "x"}, *(RECEIPT.to_json() | wrong for wrong in WRONG)],
    ids=repr,
)
def test_something_else_is_damaged(raw: object) -> None:
    with pytest.raises(DamagedError):
        receipt_from(raw)
