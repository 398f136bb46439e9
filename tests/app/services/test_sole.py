"""One window has a database; the second is refused, and the first is called to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import StoreBusyError
from app.services import sole, wording

OTHER = """
import sys, time
from pathlib import Path
from app.services import sole
sole.claim(Path(sys.argv[1]))
print("mine", flush=True)
time.sleep(60)
"""


def other_window(root: Path, path: Path) -> subprocess.Popen[bytes]:
    """Start another process that has the database."""
    env = {**os.environ, "PYTHONPATH": str(root)}
    words = [sys.executable, "-P", "-c", OTHER, str(path)]
    process = subprocess.Popen(words, env=env, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"mine"
    return process


def test_the_second_window_is_refused_and_calls_the_first(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "cr.db"
    with other_window(root, path) as other:
        before = sole.call_of(path).read_text()
        with pytest.raises(StoreBusyError) as caught:
            sole.claim(tmp_path / "folder" / ".." / "cr.db")
        assert "front" in wording.worded(caught.value)
        assert sole.call_of(path).read_text() != before
        sole.claim(tmp_path / "hq.db")
        sole.release(tmp_path / "hq.db")
        other.kill()
        other.wait()
        sole.claim(path)  # a killed program leaves nothing behind
    sole.release(path)


def test_who_has_it_may_ask_again_and_let_go(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "cr.db"
    sole.claim(path)
    sole.claim(path)
    sole.release(path)
    sole.release(path)

    with other_window(root, path) as other:
        other.kill()


def test_a_home_that_cannot_be_written_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "file"))

    sole.claim(tmp_path / "cr.db")


def test_another_account_of_the_computer_is_refused_in_words(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shared" / "cr.db"
    path.parent.mkdir()
    with other_window(root, path) as other:
        monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "second"))  # nothing else they share
        for _ in range(2):
            with pytest.raises(StoreBusyError, match="window_of_another") as caught:
                sole.claim(path)
            assert "another account" in wording.worded(caught.value)
        other.kill()
        other.wait()
        sole.claim(path)
    sole.release(path)
