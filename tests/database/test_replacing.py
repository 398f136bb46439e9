"""A file that takes the place of a database, while another program waits to write into the old one.

Source: reliability.md R6, R12.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services import checks, start
from database import backups, keys, protecting, restoring
from database.unit import read, write
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.laptops import Laptop

__all__ = ["blank_database", "laptop"]

WORDS = "a long passphrase"
MEGABYTES = 60
"""So that to write the file takes long enough for others to come."""
WRITER = """
import sys, time
from pathlib import Path
from database.engine import raw_connection
path, part = Path(sys.argv[1]), Path(sys.argv[1] + sys.argv[2])
print("ready", flush=True)
while not part.exists():
    time.sleep(0.0005)
number = 0
while part.exists() and number < 1000:
    connection = raw_connection(path)
    connection.execute("INSERT INTO setting (key, value) VALUES (?, '')", (f"late.{number}",))
    print(f"late.{number}", flush=True)
    number += 1
"""


def _protect(cr: Laptop, _: Path) -> None:
    protecting.rewrite(cr.path, WORDS)


def _restore(cr: Laptop, kept: Path) -> None:
    restoring.put_back(kept, cr.path, {})


@pytest.mark.parametrize(
    ("act", "end"), [(_protect, ".rewriting"), (_restore, ".restoring")], ids=["protect", "restore"]
)
def test_who_wants_to_write_meanwhile_waits_and_neither_loses_nor_damages_anything(
    laptop: Setup, act: Callable[[Laptop, Path], None], end: str
) -> None:
    cr = laptop("CR")
    cr.new_record("initiative", title="Water")
    with write(cr.store) as unit:
        for number in range(MEGABYTES):
            unit.put(f"large.{number}", "x" * 1_000_000)
        unit.commit()
    kept = backups.backup(cr.path, backups.beside(cr.path, "by-hand"))
    digest = cr.digest()
    cr.close()
    command = [sys.executable, "-P", "-c", WRITER, str(cr.path), end]
    env = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        act(cr, kept)
        written, _ = other.communicate()

    cr.open()
    with read(cr.store) as unit:
        assert [name for name in written.split() if name not in unit.like("late.")] == []
    assert checks.check(cr.store, deep=True).ok
    assert cr.digest() == digest


def test_a_file_that_took_the_place_of_another_can_be_read_by_nobody_else_than_before(
    laptop: Setup,
) -> None:
    cr = laptop("CR")
    cr.close()
    cr.path.chmod(0o600)

    protecting.rewrite(cr.path, WORDS)
    kept = backups.backup(cr.path, backups.beside(cr.path, "by-hand"))
    restoring.put_back(kept, cr.path, {})

    assert keys.is_protected(cr.path)
    assert [oct(each.stat().st_mode & 0o777) for each in (cr.path, kept)] == ["0o600", "0o600"]
    start.close_store(start.open_store(cr.path))
