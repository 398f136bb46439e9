"""Names of feeds and registers: which can be, and how many are remembered."""

from __future__ import annotations

import pytest

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
