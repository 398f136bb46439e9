"""The self-test goes through everything, and tells where something does not work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.ui import selftest

STEPS = 10


def tried(root: Path, *words: str) -> tuple[int, dict[str, Any]]:
    """Run Python with these words; return the exit code and what was told."""
    environment = {**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", *words],
        env=environment, capture_output=True, text=True, check=False, timeout=280,
    )  # fmt: skip
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return done.returncode, answer


def test_everything_works_here_and_nothing_of_mine_is_touched(root: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))

    code, told = tried(root, "-m", "app", "selftest", "--json")

    assert [each for each in told["steps"] if each["problem"]] == []
    assert (code, len(told["steps"]), told["failed"]) == (0, STEPS, 0)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_fails_is_named_by_its_place_and_never_by_a_value(tmp_path: Path) -> None:
    def broken() -> None:
        raise ValueError("a value nobody may see")

    told = selftest._Trial(tmp_path)._tried("Write a package", broken)  # noqa: SLF001  (one step)

    assert told["problem"].startswith("ValueError at test_selftest:")
    assert "nobody may see" not in str(told)
