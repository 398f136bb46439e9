"""A laptop that falls asleep, or is shut down, in mid-export: the file is whole, or there is none.

``PASSERELLE_SLEEP=30`` lets it sleep as long as the source asks for. Source: reliability.md R21.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from app.exchange import reader
from tests.app.services.conftest import Setup
from tests.journeys.test_random_kills import LINES, Program, lines
from tests.kills import Scene
from tests.laptops import Laptop

ASLEEP = float(os.environ.get("PASSERELLE_SLEEP", "2"))


def _export(laptop: Laptop, out: Path) -> Program:
    words = ["-m", "app", "export", str(laptop.path), "--to", "HQ", "--out", str(out)]
    return Program(laptop, words, window=False)


def _in_mid_work(program: Program, laptop: Laptop) -> None:
    """Wait until the export has begun to write."""
    wal = Path(f"{laptop.path}-wal")
    end = time.monotonic() + 30
    while time.monotonic() < end and not wal.exists():
        assert program.process.poll() is None
        time.sleep(0.002)
    time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_a_sleep_in_mid_export_changes_nothing(laptop: Setup, tmp_path: Path) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    cr.apply(*lines())
    cr.close()
    program = _export(cr, tmp_path)
    _in_mid_work(program, cr)

    os.killpg(program.process.pid, signal.SIGSTOP)
    time.sleep(ASLEEP)
    assert list(tmp_path.glob("*.xlsx")) == []
    os.killpg(program.process.pid, signal.SIGCONT)
    program.process.communicate(timeout=60)

    assert program.process.returncode == 0
    [file] = tmp_path.glob("*.xlsx")
    assert hq.take_one(file).taken == LINES
    cr.open()
    assert cr.notices == []
    assert cr.findings() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_a_shutdown_in_mid_export_leaves_a_whole_file_or_none(
    laptop: Setup, tmp_path: Path
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    cr.apply(*lines())
    scene = Scene(cr, tmp_path / "before")
    out = tmp_path / "out"
    out.mkdir()

    for wait in (0.0, 0.15):
        scene.put_back()
        program = _export(cr, out)
        _in_mid_work(program, cr)
        time.sleep(wait)
        program.process.send_signal(signal.SIGTERM)
        program.process.communicate(timeout=60)
        for file in out.glob("*.xlsx"):
            assert reader.open_package(file).intact
        cr.open()
        assert cr.findings() == []
        cr.close()

    cr.open()
    assert hq.take_one(cr.export("HQ", full=True)).taken == LINES
