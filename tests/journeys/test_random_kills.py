"""The real program, killed at any moment while it takes packages or writes one.

A handful each time; a long run is ``PASSERELLE_RANDOM_KILLS=200 PASSERELLE_FIRST_KILL=1000
.venv/bin/python -P -m pytest tests/journeys/test_random_kills.py``. Where a kill is wanted at one
certain write, see ``tests/kills.py``. Source: sync.md, promise 6; reliability.md R2.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.exchange import reader
from app.services import records
from tests.app.services.conftest import Setup
from tests.conftest import ROOT
from tests.journeys import window_victim
from tests.kills import Scene
from tests.laptops import Laptop

pytestmark = pytest.mark.long

KILLS = int(os.environ.get("PASSERELLE_RANDOM_KILLS", "2"))
FIRST = int(os.environ.get("PASSERELLE_FIRST_KILL", "0"))
LINES = 300


class Program:
    """The program at work on a laptop's database, from the moment it says so or is started."""

    def __init__(self, laptop: Laptop, words: list[str], *, window: bool) -> None:
        """Start it."""
        laptop.here()
        self.process = subprocess.Popen(
            [sys.executable, "-P", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        if window:
            assert self.process.stdout.readline() == "ready\n"
        self.began = time.monotonic()

    def kill_after(self, seconds: float) -> str:
        """Kill it and whatever it started; return what it had said."""
        time.sleep(max(0.0, self.began + seconds - time.monotonic()))
        os.killpg(self.process.pid, signal.SIGKILL)
        said = self.process.communicate(timeout=20)[0]
        return str(said)

    def until_done(self) -> float:
        """Return how long it took to do its work undisturbed."""
        assert self.process.stdout is not None
        self.process.stdout.readline()
        took = time.monotonic() - self.began
        self.kill_after(0)
        return took


def _words(way: str, act: str, laptop: Laptop, file: Path) -> list[str]:
    if way == "window":
        return [window_victim.__file__, act, str(laptop.path), str(file)]
    rest = [str(file)] if act == "take" else ["--to", "HQ", "--out", str(file)]
    name = "import" if act == "take" else "export"
    return ["-m", "app", name, str(laptop.path), *rest]


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("way", ["command", "window"])
def test_an_import_killed_at_any_moment_is_whole_or_absent(
    laptop: Setup, tmp_path: Path, way: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, lines())
    file = cr.export("HQ")
    scene = Scene(hq, tmp_path / "before")
    words = _words(way, "take", hq, file)
    whole = Program(hq, words, window=way == "window").until_done()

    for number in range(KILLS if way == "command" else -(-KILLS // 2)):
        scene.put_back()
        moment = random.Random(FIRST + number).uniform(0.1, 1.1) * whole
        said = Program(hq, words, window=way == "window").kill_after(moment)

        hq.open()
        there = len(hq.digest()) == 2
        count = sum(hq.has(uid) for uid in _uids(cr))
        assert count == (LINES if there else 0), (FIRST + number, moment)
        assert there or not said.strip(), (FIRST + number, moment)
        assert hq.findings() == []
        assert hq.notices == []
        assert hq.take_one(file).verdict == ("known" if there else "merged")
        assert hq.digest()["CR"] == cr.digest()["CR"]
        hq.close()


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("way", ["command", "window"])
def test_an_export_killed_at_any_moment_leaves_a_whole_file_or_none(
    laptop: Setup, tmp_path: Path, way: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, lines())
    scene = Scene(cr, tmp_path / "before")
    stick = tmp_path / "stick"
    stick.mkdir()
    words = _words(way, "export", cr, stick)
    whole = Program(cr, words, window=way == "window").until_done()

    for number in range(KILLS if way == "command" else -(-KILLS // 2)):
        scene.put_back()
        for rest in stick.iterdir():
            rest.unlink()
        moment = random.Random(FIRST + number).uniform(0.1, 1.1) * whole
        Program(cr, words, window=way == "window").kill_after(moment)

        for file in stick.glob("*.xlsx"):
            assert reader.open_package(file).header["counts"]["changes"] == LINES
        cr.open()
        assert cr.findings() == []
        assert cr.notices == []
        assert cr.lacking("HQ") == LINES
        cr.close()
    cr.open()
    assert hq.take_one(cr.export("HQ")).taken == LINES


def lines() -> list[dict[str, object]]:
    values = {"status": "IDENTIFIED", "summary": "water " * 150}
    return [
        {"entity": "initiative", "set": {"title": str(number), **values}} for number in range(LINES)
    ]


def _uids(laptop: Laptop) -> list[str]:
    file = laptop.export("HQ", full=True)
    truth = reader.open_package(file).truth
    return list(truth.sheets["initiative"].rows)
