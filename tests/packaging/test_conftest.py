"""The world of the tests is the same for all, and no warning in it goes unread."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _run(
    folder: Path, code: str, *words: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    (folder / "tests").mkdir(exist_ok=True)
    for name in ("conftest.py", "daily.py"):
        shutil.copy(ROOT / "tests" / name, folder / "tests" / name)
    (folder / "tests" / "test_it.py").write_text(code)
    shutil.copy(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return subprocess.run(
        [sys.executable, "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-rA", *words],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_warning_in_the_log_fails_a_test_that_asserts_nothing(tmp_path: Path) -> None:
    code = """import logging

def test_quiet():
    logging.getLogger("app.x").warning("look at %s", 7)
"""

    done = _run(tmp_path, code)

    assert done.returncode == 1
    assert "app.x: look at 7" in done.stdout


@pytest.mark.logs_warnings
def test_a_warning_that_was_announced_fails_nothing() -> None:
    logging.getLogger("app.x").warning("as announced")


VARIATIONS = """import pytest

@pytest.mark.in_turn(3)
@pytest.mark.parametrize("number", range(7))
def test_it(number):
    pass

def test_daily():
    pass
"""


def _tried(folder: Path, *words: str, **environment: str) -> set[str]:
    done = _run(folder, VARIATIONS, *words, **environment)
    assert done.returncode == 0, done.stdout
    return {line.partition("::")[2] for line in done.stdout.splitlines() if "PASSED" in line}


def test_each_variation_has_its_turn_within_so_many_days(tmp_path: Path) -> None:
    days = [_tried(tmp_path, PASSERELLE_DAY=str(day)) for day in range(4)]

    every = {"test_daily", *(f"test_it[{number}]" for number in range(7))}
    assert sorted(len(day) for day in days[:3]) == [3, 3, 4]
    assert set.union(*days[:3]) == every
    assert set.intersection(*days) == {"test_daily"}
    assert days[3] == days[0]
    assert _tried(tmp_path, PASSERELLE_DAY="1", PASSERELLE_WHOLE="1") == every
    assert _tried(tmp_path, "-k", "test_it", PASSERELLE_DAY="1") == every
    assert _tried(tmp_path, "tests/test_it.py::test_it[4]", PASSERELLE_DAY="1") == {"test_it[4]"}


def test_a_warning_of_python_is_an_error() -> None:
    with pytest.raises(UserWarning, match="look"):
        __import__("warnings").warn("look", stacklevel=1)


def test_the_home_of_the_tests_is_nobodys_home() -> None:
    assert Path.home() == Path(os.environ["HOME"])
    assert Path(os.environ["PASSERELLE_HOME"]).is_relative_to(Path.home())


def test_it_is_the_same_hour_everywhere() -> None:
    assert time.localtime(0).tm_hour == 0


def test_no_test_opens_a_window_that_a_person_sees() -> None:
    assert os.environ["QT_QPA_PLATFORM"] in {"offscreen", "minimal", "xcb"}
