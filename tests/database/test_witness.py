"""The witness: whole or not at all, and nothing that makes a laptop doubt itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import StoreError
from database import witness
from database.witness import Witness

SEEN = Witness("a" * 32, "here", "/data/x.db", {"CR": (7, "ab" * 32), "global": (1, "cd" * 32)}, 3)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the witness in a folder of the test."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_what_is_saved_is_loaded() -> None:
    witness.save(SEEN)

    assert witness.load(SEEN.replica) == SEEN


def test_a_witness_that_was_never_saved_is_none() -> None:
    assert witness.load("b" * 32) is None


def test_a_later_witness_takes_the_place_of_an_earlier_one(home: Path) -> None:
    witness.save(SEEN)
    later = Witness(SEEN.replica, "here", "/data/x.db", {"CR": (8, "ef" * 32)}, 4)

    witness.save(later)

    assert witness.load(SEEN.replica) == later
    assert [file.name for file in (home / "witness").iterdir()] == [f"{SEEN.replica}.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"replica": "a"}',
        '{"replica": "a", "machine": "m", "path": "p", "feeds": 5}',
        '{"replica": "a", "machine": "m", "path": "p", "feeds": {"CR": 5}}',
        '{"replica": "a", "machine": "m", "path": "p", "feeds": {"CR": ["x", "y"]}}',
        '{"replica": "a", "machine": "m", "path": "p", "feeds": {}, "packages": "many"}',
        "\x00\xff",
    ],
)
def test_a_file_that_is_no_witness_counts_as_missing(home: Path, text: str) -> None:
    witness.save(SEEN)
    (home / "witness" / f"{SEEN.replica}.json").write_text(text)

    assert witness.load(SEEN.replica) is None


def test_bytes_that_are_no_text_count_as_missing(home: Path) -> None:
    witness.save(SEEN)
    (home / "witness" / f"{SEEN.replica}.json").write_bytes(b"\xff\xfe\x00")

    assert witness.load(SEEN.replica) is None


def test_a_witness_of_an_earlier_program_is_still_one(home: Path) -> None:
    witness.save(SEEN)
    file = home / "witness" / f"{SEEN.replica}.json"
    raw = json.loads(file.read_text())
    del raw["packages"]
    file.write_text(json.dumps(raw))

    found = witness.load(SEEN.replica)

    assert found is not None
    assert (found.feeds, found.packages) == (SEEN.feeds, 0)


def test_a_machine_keeps_its_mark() -> None:
    assert witness.machine() == witness.machine()


def test_another_profile_is_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = witness.machine()

    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "other"))

    assert witness.machine() != first


def test_a_home_that_cannot_be_written_is_an_error_people_can_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "file"))

    with pytest.raises(StoreError, match="witness_unwritable"):
        witness.save(SEEN)
    with pytest.raises(StoreError, match="witness_unwritable"):
        witness.machine()


def test_a_write_that_fails_leaves_the_old_file(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness.save(SEEN)
    file = home / "witness" / f"{SEEN.replica}.json"

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(StoreError):
        witness.save(Witness(SEEN.replica, "here", "/data/x.db", {}, 9))

    assert witness.load(SEEN.replica) == SEEN
    assert list(file.parent.iterdir()) == [file]


def test_two_processes_that_write_at_the_same_moment_leave_a_witness(home: Path) -> None:
    program = (
        "from database import witness\n"
        "from tests.database.test_witness import SEEN\n"
        "for _ in range(150): witness.save(SEEN)\n"
    )
    words = [sys.executable, "-P", "-c", program]
    place = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}

    both = [subprocess.Popen(words, env=place, stderr=subprocess.PIPE) for _ in range(2)]
    said = [process.communicate()[1] for process in both]

    assert [process.returncode for process in both] == [0, 0], said
    assert witness.load(SEEN.replica) == SEEN
    assert list((home / "witness").glob("*.part")) == []
