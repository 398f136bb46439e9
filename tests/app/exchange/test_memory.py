"""A process limits itself, or says that it could not; and keeps what it frees for a while."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from app.exchange import memory
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows uses job objects")

PROGRAM = """
import json
from pathlib import Path
from app.exchange import memory

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 >> 20

def work():
    pieces = [b"x" * 200_000 for _ in range(200)]
    del pieces
    return held()

before = held()
work()
without = work() - before
with memory.kept(64 << 20):
    meanwhile = work() - before
print(json.dumps([without, meanwhile, held() - before]))
"""
"""Takes and frees 40 MB, and tells how much of it the process has still."""


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


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep what was freed")
def test_what_is_freed_stays_until_the_batch_is_over() -> None:
    told = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    without, meanwhile, after = json.loads(told.stdout)

    assert without < 10
    assert meanwhile > 30
    assert after < 10
