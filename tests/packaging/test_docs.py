"""The API documentation of the pure layers is made without a single warning."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("pdoc") is None, reason="pdoc is not here: `make.py docs` brings it"
)


def made(out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", str(ROOT / "packaging" / "docs.py"), "--out", str(out)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_documentation_of_the_pure_layers_has_nothing_to_complain_of(tmp_path: Path) -> None:
    done = made(tmp_path)

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    page = (tmp_path / "app" / "sync" / "merge.html").read_text(encoding="utf-8")
    assert "fold" in page
    assert (tmp_path / "app" / "base" / "clock.html").is_file()
