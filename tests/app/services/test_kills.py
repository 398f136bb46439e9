"""Killed at any write: an import, an act or a package is wholly there or not at all.

Source: sync.md, promise 6; reliability.md R2.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange import reader
from app.services import records, retraction, standing
from database.unit import read
from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.laptops import Laptop

EACH = int(os.environ.get("PASSERELLE_KILLS", "6"))
"""Kills of each kind; a large number means: at every single write."""


class Victim:
    """A program that does one job after the other and can be killed in each."""

    def __init__(self, root: Path, folder: Path) -> None:
        """Start it."""
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, str(Path(victim.__file__))],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, laptop: Laptop, act: str, file: Path, inject: str) -> tuple[int, bool, int]:
        """Do one job under ``strace``.

        Args:
            laptop: whose database is closed.
            act: ``take``, ``apply``, ``export`` or ``undo``.
            file: the package; to undo it its id.
            inject: what ``strace`` does to the writes of the database.
        Returns: how the child ended, whether it had said "done", how many calls there were.
        """
        go, done, trace = (self.folder / name for name in ("go", "done", "trace"))
        for old in (go, done, trace):
            old.unlink(missing_ok=True)
        job = {"act": act, "database": str(laptop.path), "home": str(laptop.folder / "home")}
        child = self._ask(job | {"file": str(file), "go": str(go), "done": str(done)})
        paths = [part for end in ("", "-wal") for part in ("-P", f"{laptop.path}{end}")]
        command = ["strace", "-f", "-o", str(trace), "-e", "trace=pwrite64,fdatasync,ftruncate"]
        watcher = subprocess.Popen(
            [*command, *paths, "-e", inject, "-p", str(child)], stderr=subprocess.PIPE, text=True
        )
        assert watcher.stderr is not None
        attached = watcher.stderr.readline()
        if "attached" not in attached:
            os.kill(child, signal.SIGKILL)
            self._answer()
            pytest.skip(f"strace may not attach here: {attached.strip()}")
        go.touch()
        ended = self._answer()
        watcher.communicate(timeout=20)
        name = inject.partition("=")[2].partition(":")[0]
        calls = sum(f" {name}(" in line for line in trace.read_text().splitlines())
        return ended, done.exists(), calls

    def _ask(self, job: dict[str, str]) -> int:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> int:
        assert self.process.stdout is not None
        return int(self.process.stdout.readline())

    def close(self) -> None:
        """End it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()


@pytest.fixture(scope="module")
def program(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victim]:
    """Return the program to be killed."""
    if not shutil.which("strace"):
        pytest.skip("no strace: nothing can kill a program at a chosen write")
    running = Victim(root, tmp_path_factory.mktemp("victim"))
    yield running
    running.close()


class Scene:
    """A laptop as it was before a job, to be put back after each kill."""

    def __init__(self, laptop: Laptop, keep: Path) -> None:
        """Keep the laptop's files."""
        self.laptop = laptop
        self.keep = keep
        laptop.close()
        shutil.copytree(laptop.folder, keep)

    def put_back(self) -> None:
        """Make everything as it was."""
        self.laptop.close()
        shutil.rmtree(self.laptop.folder)
        shutil.copytree(self.keep, self.laptop.folder)


def changes(laptop: Laptop) -> int:
    with read(laptop.store) as unit:
        return int(unit.connection.exec_driver_sql("SELECT count(*) FROM change").scalar() or 0)


def moments(total: int) -> list[int]:
    """Return at which calls to kill: the first, the last, and some between."""
    if total <= EACH:
        return list(range(1, total + 1))
    return sorted({1 + round(step * (total - 1) / (EACH - 1)) for step in range(EACH)})


@pytest.mark.parametrize("call", ["pwrite64", "fdatasync"])
def test_an_import_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    whole = cr.digest()["CR"]
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(hq, "take", file, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(hq, "take", file, f"inject={call}:signal=KILL:when={number}")
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        hq.open()
        there = changes(hq)
        assert there in {0, victim.LINES}, number
        assert there == victim.LINES or not done, number
        assert hq.findings() == []
        assert hq.notices == []
        assert hq.take_one(file).verdict == ("known" if there else "merged")
        assert hq.digest()["CR"] == whole


@pytest.mark.parametrize("call", ["pwrite64", "fdatasync"])
def test_an_undo_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    package = Path(hq.take_one(file).package)
    whole = cr.digest()["CR"]
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(hq, "undo", package, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(
            hq, "undo", package, f"inject={call}:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        hq.open()
        there = changes(hq)
        assert there in {0, victim.LINES}, number
        assert there == 0 or not done, number
        assert hq.findings() == []
        assert hq.notices == []
        if there:
            retraction.undo_import(hq.store, str(package))
        assert changes(hq) == 0
        assert hq.take_one(file).again == victim.LINES
        assert hq.digest()["CR"] == whole


@pytest.mark.parametrize("call", ["pwrite64", "fdatasync"])
def test_an_act_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    scene = Scene(cr, tmp_path / "before")
    ended, done, total = program.run(cr, "apply", tmp_path, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(
            cr, "apply", tmp_path, f"inject={call}:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        cr.open()
        there = changes(cr)
        assert there in {0, victim.LINES}, number
        assert there == victim.LINES or not done, number
        assert cr.findings() == []
        assert cr.notices == []
        cr.new_record("initiative", title="afterwards")  # numbers go on where they should
        assert cr.findings() == []
    hq.take(cr.export("HQ"))
    assert hq.digest() == cr.digest()


def test_an_export_killed_at_any_write_leaves_a_whole_file_or_none(
    laptop: Setup, program: Victim, tmp_path: Path
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    digest = cr.digest()
    scene = Scene(cr, tmp_path / "before")
    out = tmp_path / "out"
    out.mkdir()
    file = out / "package.xlsx"
    ended, done, total = program.run(cr, "export", file, "inject=pwrite64:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 1

    for number in moments(total):
        file.unlink(missing_ok=True)
        scene.put_back()
        ended, done, _ = program.run(
            cr, "export", file, f"inject=pwrite64:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        cr.open()
        noted = [line.path for line in standing.packages(cr.store)]
        assert noted == [str(file)] or not done, number
        assert file.exists() or not noted, number
        if file.exists():
            assert len(reader.open_package(file).segments) == 1
        assert cr.digest() == digest
        assert cr.findings() == []
    assert hq.take_one(cr.export("HQ")).taken == victim.LINES
    assert hq.digest()["CR"] == digest["CR"]
