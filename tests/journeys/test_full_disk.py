"""A disk that is full, really: nothing changes, the words say what to do, and work goes on after.

Source: reliability.md R4.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base.errors import AppError
from app.services import backup, records, wording
from database import protecting
from tests.app.services import victim
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.laptops import Laptop

__all__ = ["blank_database", "laptop"]

ROOM = "16m"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Lend a small disk of its own."""
    place = tmp_path / "small"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "none", str(place)]
    if (
        not shutil.which("mount")
        or subprocess.run(words, capture_output=True, check=False).returncode
    ):
        pytest.skip("no small disk can be mounted here: only root may")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path) -> Path:
    """Leave no room at all; return the file that takes it."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    return ballast


def moved(machine: Laptop, place: Path) -> Laptop:
    """Let a machine live on another disk."""
    machine.close()
    there = Laptop(place / machine.folder.name)
    shutil.copytree(machine.folder, there.folder)
    return there.open()


def _import(machine: Laptop, file: Path) -> None:
    machine.take_one(file)


def _edit(machine: Laptop, _: Path) -> None:
    records.apply(machine.store, victim.lines())


def _export(machine: Laptop, _: Path) -> None:
    machine.export("CR")


def _backup(machine: Laptop, _: Path) -> None:
    backup.make(machine.store)


def _protect(machine: Laptop, _: Path) -> None:
    machine.close()
    try:
        protecting.rewrite(machine.path, victim.WORDS)
    finally:
        machine.open()


@pytest.mark.logs_warnings
@pytest.mark.parametrize("work", [_import, _edit, _export, _backup, _protect])
def test_a_full_disk_changes_nothing_and_work_goes_on_once_there_is_room(
    laptop: Setup, small: Path, work: Callable[[Laptop, Path], None]
) -> None:
    cr, first = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    hq = moved(first, small)
    before = hq.digest()
    ballast = fill(small)

    with pytest.raises(AppError) as caught:
        work(hq, file)

    said = wording.worded(caught.value)
    assert any(words in said for words in ("full", "cannot be written", "space")), said
    ballast.unlink()
    assert hq.digest() == before
    assert hq.findings() == []
    work(hq, file)
    assert hq.findings() == []
    hq.close()
