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


def _run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "conftest.py")
    (folder / "test_it.py").write_text(code)
    shutil.copy(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return subprocess.run(
        [sys.executable, "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)],
        cwd=folder,
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
