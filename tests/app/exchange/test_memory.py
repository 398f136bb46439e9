"""A process limits itself, or says that it could not."""

from __future__ import annotations

import sys

import pytest

from app.exchange import memory

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows uses job objects")


@pytest.mark.parametrize(("error", "agreed"), [(None, True), (ValueError, False), (OSError, False)])
def test_whether_the_system_agreed_is_said(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception] | None, *, agreed: bool
) -> None:
    asked: list[tuple[int, int]] = []

    def limit(_what: int, sizes: tuple[int, int]) -> None:
        asked.append(sizes)
        if error:
            raise error

    monkeypatch.setattr("resource.setrlimit", limit)

    assert memory.limit(5) is agreed
    assert asked == [(5, 5)]
