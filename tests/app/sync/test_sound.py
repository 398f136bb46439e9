"""Names of feeds and registers: which can be, and how many are remembered."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync import sound

UID = "11111111-1111-4111-8111-111111111111"


@pytest.mark.parametrize(
    ("replica", "scope", "possible"),
    [
        ("b" * 32, "BF", True),
        ("b" * 32, "global", True),
        ("b" * 32, "BF/private", True),
        (f"xl:p-1:{UID}:tags%2FX.1:{'f' * 32}", "BF", True),
        ("genesis", "global", False),
        ("genesis-2", "global", True),
        ("", "BF", False),
        ("b/c", "d", False),
        ("b\n", "BF", False),
        ("b~c", "BF", False),
        ("b" * 201, "BF", False),
        ("b", "", False),
        ("b", "BF/", False),
        ("b", "BF\n", False),
        ("b", "BF/private/x", False),
    ],
)
def test_only_some_names_can_be_a_feed(replica: str, scope: str, *, possible: bool) -> None:
    assert sound.is_feed(replica, scope) is possible


def test_names_of_registers_are_remembered_within_bounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sound, "_registers", {f"old{n}" for n in range(50_001)})

    assert sound.are_registers(["fresh"])

    assert sound._registers == {"fresh"}  # noqa: SLF001


DOT = re.compile(r"([0-9a-f]{32}\.[0-9]{1,15}\.[A-Za-z0-9:%._-]{1,200}|genesis\.[0-9a-f-]{36})\Z")
NAME = "b" * 32


@pytest.mark.parametrize(
    "dot",
    [
        f"{'0a' * 16}.7.{NAME}",
        f"{'0a' * 16}.123456789012345.{NAME}",
        f"{'0a' * 16}.1234567890123456.{NAME}",
        f"{'0a' * 16}..{NAME}",
        f"{'0a' * 16}.7.",
        f"{'0a' * 16}.7.{'b' * 200}",
        f"{'0a' * 16}.7.{'b' * 201}",
        f"{'0a' * 16}.a.{NAME}",
        f"{'0a' * 16}.\u0667.{NAME}",
        f"{'0a' * 16}.7{NAME}.",
        f"{'0a' * 15}.7.{NAME}",
        f"{'0a' * 16}.7.{NAME[1:]}G",
        f"{'0a' * 16}.7.{NAME[1:]}\n",
        f"{'0g' * 16}.7.{NAME}",
        f"{'0A' * 16}.7.{NAME}",
        f"{'0a' * 16}.7.x.1:{NAME}",
        f"genesis.{UID}",
        "genesis.x",
        "",
        ".",
        "." * 66,
    ],
)
def test_what_is_a_dot_is_one_in_whatever_company(dot: str) -> None:
    usual = f"{'c' * 32}.8.{NAME}"
    for company in ([], [usual], [usual[:-1] + "d"], [f"genesis.{UID}"]):
        assert sound.are_dots([*company, dot]) is (DOT.match(dot) is not None), company
        assert sound.are_dots([dot, *company]) is (DOT.match(dot) is not None), company
        assert sound.are_dots([dot, dot, dot]) is (DOT.match(dot) is not None)


@given(st.lists(st.text("0a9.\nG", min_size=34, max_size=40), min_size=1, max_size=3))
def test_nothing_else_passes_for_dots(dots: list[str]) -> None:
    dots = ["0" * 32 + dot for dot in dots]

    assert sound.are_dots(dots) is all(DOT.match(dot) is not None for dot in dots)
