"""A disk that is full, really: nothing changes, the words say what to do, and work goes on after.

Source: reliability.md R4.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.errors import AppError, StoreFullError
from app.services import backup, records, restore, sending, wording
from database import backups, protecting, schema
from tests.app.services import victim
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.disks import small_disk
from tests.laptops import Laptop

__all__ = ["blank_database", "laptop", "small_disk"]


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
    laptop: Setup, small_disk: Path, work: Callable[[Laptop, Path], None]
) -> None:
    cr, first = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    hq = moved(first, small_disk)
    before = hq.digest()
    ballast = fill(small_disk)

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


def _upgrade(machine: Laptop, _: Path) -> None:
    machine.close()
    head, schema.HEAD = schema.HEAD, victim.LATER
    try:
        machine.open()
    finally:
        schema.HEAD = head
        machine.open()


def _restore(machine: Laptop, _: Path) -> None:
    kept = backups.made(machine.path)[0].path
    machine.close()
    try:
        restore.restore(kept, machine.path)
    finally:
        machine.open()


def everything(place: Path) -> dict[str, int]:
    """Return every file of ours with its size, but what SQLite keeps while it is open."""
    return {
        str(file.relative_to(place)): file.stat().st_size
        for file in place.rglob("*")
        if file.is_file() and not file.name.endswith(("-wal", "-shm", "ballast"))
    }


@pytest.mark.parametrize("work", [_import, _export, _backup, _protect, _upgrade, _restore])
def test_room_is_asked_for_before_anything_begins(
    laptop: Setup, small_disk: Path, work: Callable[[Laptop, Path], None]
) -> None:
    cr, first = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    hq = moved(first, small_disk)
    backup.make(hq.store)
    ballast = fill(small_disk)
    with ballast.open("r+b") as some:
        some.truncate(ballast.stat().st_size - 90_000)  # a little room, as disks always have
    before = everything(small_disk)

    with pytest.raises(StoreFullError) as caught:
        work(hq, file)

    said = wording.worded(caught.value)
    assert caught.value.code == "no_room"
    assert f"{caught.value.params['needs']} MB" in said
    assert "has 0 MB" in said
    assert str(small_disk) in said
    assert everything(small_disk) == before
    hq.close()


def test_a_stick_without_room_is_named_with_what_it_needs(laptop: Setup, small_disk: Path) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    ballast = fill(small_disk)

    with pytest.raises(StoreFullError, match="no_room") as caught:
        sending.export(cr.store, "HQ", small_disk / "for headquarters.xlsx")

    assert caught.value.params["path"] == str(small_disk)
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]
    assert list((cr.folder / "archive").rglob("*.xlsx")) == []
    ballast.unlink()
    assert sending.export(cr.store, "HQ", small_disk / "for headquarters.xlsx").changes
