"""Killing a program at a chosen write: ``strace`` counts its calls and kills it at one of them.

Source: reliability.md R2.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.app.services import victim
from tests.conftest import ROOT
from tests.laptops import Laptop

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
EACH = int(os.environ.get("PASSERELLE_KILLS", "6"))
"""Kills of each kind; a large number means: at every single write."""


class Victim:
    """A program that does one job after the other and can be killed in each."""

    def __init__(self, folder: Path) -> None:
        """Start it."""
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, str(Path(victim.__file__))],
            cwd=ROOT,
            # What Python would compile is no write of ours.
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self, laptop: Laptop, act: str, file: Path, inject: str, *, everywhere: bool = False
    ) -> tuple[int, bool, int]:
        """Do one job under ``strace``.

        Args:
            laptop: whose database is closed.
            act: one of those of ``victim.work``.
            file: the package, the backup, or the folder of migrations.
            inject: what ``strace`` does to which call, and when.
            everywhere: count calls on all files, not only on those of the database.
        Returns: how the child ended, whether it had said "done", how many calls there were.
        """
        paths = [part for end in ("", "-wal") for part in ("-P", f"{laptop.path}{end}")]
        watch = ["-e", f"trace={','.join(CALLS)}", *([] if everywhere else paths), "-e", inject]
        ended = self.watched(laptop, act, file, watch)
        name = inject.partition("=")[2].partition(":")[0]
        calls = sum(f" {name}(" in line for line in self.trace.read_text().splitlines())
        return ended, self.said.exists(), calls

    @property
    def said(self) -> Path:
        """A file that is there once the job is done."""
        return self.folder / "done"

    @property
    def trace(self) -> Path:
        """What ``strace`` saw of the last job."""
        return self.folder / "trace"

    def watched(self, laptop: Laptop, act: str, file: Path, watch: Sequence[str]) -> int:
        """Do one job as ``run``, with these words for ``strace``; return how the child ended."""
        go, done, trace = self.folder / "go", self.said, self.trace
        for old in (go, done, trace):
            old.unlink(missing_ok=True)
        job = {"act": act, "database": str(laptop.path), "home": str(laptop.folder / "home")}
        child = self._ask(job | {"file": str(file), "go": str(go), "done": str(done)})
        command = ["strace", "-f", "-o", str(trace), *watch, "-p", str(child)]
        watcher = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert watcher.stderr is not None
        attached = watcher.stderr.readline()
        if "attached" not in attached:
            os.kill(child, signal.SIGKILL)
            self._answer()
            pytest.skip(f"strace may not attach here: {attached.strip()}")
        go.touch()
        ended = self._answer()
        watcher.communicate(timeout=20)
        return ended

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


def moments(total: int) -> list[int]:
    """Return at which calls to kill: the first, the last, and some between."""
    if total <= EACH:
        return list(range(1, total + 1))
    return sorted({1 + round(step * (total - 1) / (EACH - 1)) for step in range(EACH)})


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victim]:
    """Return the program to be killed."""
    if not shutil.which("strace"):
        pytest.skip("no strace: nothing can kill a program at a chosen write")
    running = Victim(tmp_path_factory.mktemp("victim"))
    yield running
    running.close()
