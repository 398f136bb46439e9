"""Long use with many kills: every promise is kept, and the files do not grow without end.

A handful each time; a night is ``PASSERELLE_SOAK_ACTS=300 PASSERELLE_SOAK_KILLS=50
.venv/bin/python -P -m pytest tests/journeys/test_soak.py``. Source: reliability.md R23.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.services import queries
from database.engine import Store
from tests.app.services.conftest import Setup
from tests.conftest import ROOT
from tests.journeys import soak_victim
from tests.laptops import Laptop

ACTS = int(os.environ.get("PASSERELLE_SOAK_ACTS", "30"))
"""Acts between two kills at most."""
KILLS = int(os.environ.get("PASSERELLE_SOAK_KILLS", "2"))
FIRST = int(os.environ.get("PASSERELLE_FIRST_SOAK", "0"))
WAL = 64 << 20
"""Bytes of the write-ahead log that closing may leave."""
A_CHANGE = 12_000
"""Bytes of the database that a change of these acts may cost, with all its indexes."""
EMPTY = 1 << 20
"""Bytes that a database has before anybody recorded anything, at most."""


def started(laptop: Laptop, folder: Path, seed: str, acts: int) -> subprocess.Popen[str]:
    laptop.here()
    process = subprocess.Popen(
        [
            *(sys.executable, "-P", soak_victim.__file__),
            *(str(laptop.path), str(folder), seed, str(acts)),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def check(laptop: Laptop, said: list[str]) -> None:
    """Check that all that was said is there."""
    titles: dict[str, str] = {}
    there: set[str] = set()
    gone: set[str] = set()
    for line in said:
        words = line.split()[1:]
        if words[0] == "titled":
            titles[words[1]] = words[2]
        elif words[0] in {"there", "gone"}:
            (there if words[0] == "there" else gone).add(words[1])
    for uid in there | titles.keys():
        assert laptop.has(uid), uid
    assert not gone & {r.uid for r in queries.records(laptop.store, queries.Query("initiative"))}
    # The act in which it was killed may have been the last one to write a title.
    wrong = [uid for uid, title in titles.items() if laptop.value(uid, "title") != title]
    assert len(wrong) <= 1, wrong


def size(laptop: Laptop) -> tuple[int, int]:
    """Return how large the database is when closed, and what is left of its log."""
    laptop.close()
    wal = Path(f"{laptop.path}-wal")
    return laptop.path.stat().st_size, wal.stat().st_size if wal.exists() else 0


def changes(store: Store) -> int:
    with store.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM change").scalar() or 0)


@pytest.mark.timeout(60 + 60 * KILLS)
def test_long_use_with_many_kills_keeps_every_promise_and_grows_no_more_than_it_must(
    laptop: Setup, tmp_path: Path
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    folder = tmp_path / "mail"
    (folder / "in").mkdir(parents=True)
    cr.new_record("initiative", title="first")
    hq.take_one(cr.export("HQ"))
    shutil.copy(hq.export("CR"), folder / "in" / "answer.xlsx")
    lot = random.Random(FIRST)
    done = 0
    for number in range(KILLS):
        cr.close()
        process = started(cr, folder, f"{FIRST + number}", ACTS)
        time.sleep(lot.uniform(0.05, 0.03 * ACTS))
        process.send_signal(signal.SIGKILL)
        said = process.communicate(timeout=60)[0].splitlines()
        whole = [line for line in said if line[:1].isdigit()]
        done += len(whole)
        cr.open()
        assert cr.notices == [], (FIRST + number, cr.notices)
        check(cr, whole)
        assert cr.findings() == [], FIRST + number
    cr.close()
    process = started(cr, folder, "last", ACTS)
    assert "closed" in process.communicate(timeout=600)[0]

    cr.open()
    assert cr.findings() == []
    file = cr.export("HQ")
    assert hq.take_one(file).problems == []
    assert hq.digest()["CR"] == cr.digest()["CR"]
    written = changes(cr.store)
    large, left = size(cr)
    assert left < WAL
    assert large < EMPTY + A_CHANGE * written, (large, written)
    assert done, "nothing was done between two kills"
    beside = {f.name for f in cr.folder.iterdir() if f.is_file()}
    assert beside == {"passerelle.db"}, beside
    print(f"{done} acts before {KILLS} kills; {written} changes, {large:,} bytes, log {left:,}")  # noqa: T201
