"""A glance at a line tells what reading it whole tells, and no more."""

from __future__ import annotations

import pytest

from app.sync.change import BIRTH, EDIT, Change, encode
from app.sync.glance import glance

UID = "0192b7f4-0000-7000-8000-000000000001"
BIRTH_DOT = f"{'ab' * 16}.1.cr"


@pytest.mark.parametrize(
    "change",
    [
        Change("initiative", UID, BIRTH, 5, "us", w={"title": "Water", "money": {"a": "1"}}),
        Change("contact", UID, EDIT, 5, "us", w={"topic/GENDER": True}, gates=[BIRTH_DOT], act="x"),
        Change("unheard_of", UID, EDIT, 5, "us", gates=[BIRTH_DOT]),
    ],
    ids=lambda change: change.entity,
)
def test_a_glance_tells_what_a_change_is_about(change: Change) -> None:
    seen = glance(encode(change))

    assert seen is not None
    assert (seen.entity, seen.uid, seen.kind) == (change.entity, change.uid, change.kind)
    assert (set(seen.w), seen.act) == (set(change.w), change.act)


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b"\xff", b'{"e":"x"}'])
def test_what_is_no_change_is_passed_over(line: bytes) -> None:
    assert glance(line) is None
