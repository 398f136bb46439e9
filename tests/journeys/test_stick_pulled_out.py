"""A stick that is really pulled out in mid-write: nothing is lost, and nothing half is on it.

Source: reliability.md R6.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.errors import PackageError
from app.exchange import reader
from app.services import sending, wording
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.disks import Disk, stick

__all__ = ["blank_database", "laptop", "stick"]


def _before_it_begins(stick: Disk, _: pytest.MonkeyPatch) -> None:
    stick.pull()


def _before_it_is_synced(stick: Disk, patch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def fsync(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").readlink().is_relative_to(stick.place):
            stick.pull()
        real(handle)

    patch.setattr(os, "fsync", fsync)


def _before_it_has_its_name(stick: Disk, patch: pytest.MonkeyPatch) -> None:
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.is_relative_to(stick.place):
            stick.pull()
        return real(self, target)

    patch.setattr(Path, "replace", replace)


def _when_it_has_its_name(stick: Disk, patch: pytest.MonkeyPatch) -> None:
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        done = real(self, target)
        if target.is_relative_to(stick.place):
            stick.pull()
        return done

    patch.setattr(Path, "replace", replace)


@pytest.mark.parametrize(
    "when",
    [_before_it_begins, _before_it_is_synced, _before_it_has_its_name, _when_it_has_its_name],
)
def test_a_stick_pulled_out_in_mid_write_loses_nothing(
    laptop: Setup,
    stick: Disk,
    monkeypatch: pytest.MonkeyPatch,
    when: Callable[[Disk, pytest.MonkeyPatch], None],
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    cr.new_record("initiative", title="Water")
    place = stick.place / "for headquarters.xlsx"
    sending.export(cr.store, "HQ", place)
    os.sync()
    earlier = place.read_bytes()
    cr.new_record("initiative", title="Roads")
    lacking, archived = cr.lacking("HQ"), _archive(cr.folder)

    with monkeypatch.context() as patch:
        when(stick, patch)
        with pytest.raises(PackageError) as caught:
            sending.export(cr.store, "HQ", place)

    assert caught.value.code == "place_gone"
    assert "Nothing is lost" in wording.worded(caught.value)
    assert (cr.lacking("HQ"), _archive(cr.folder), cr.findings()) == (lacking, archived, [])
    stick.plug_in()
    there = place.read_bytes()
    assert there == earlier or reader.open_package(place).intact
    again = sending.export(cr.store, "HQ", place).path
    assert hq.take_one(again).verdict == "merged"
    assert hq.digest()["CR"] == cr.digest()["CR"]


def _archive(folder: Path) -> set[str]:
    return {file.name for file in (folder / "archive").rglob("*.xlsx")}


def test_what_reads_otherwise_on_the_stick_is_no_package(
    laptop: Setup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cr = laptop("CR")
    cr.new_record("initiative", title="Water")
    real = os.posix_fadvise

    def worn_out(handle: int, start: int, length: int, advice: int) -> None:
        real(handle, start, length, advice)
        os.pwrite(handle, b"\0" * 64, 700)

    monkeypatch.setattr(os, "posix_fadvise", worn_out)

    with pytest.raises(PackageError, match="copy_differs"):
        sending.export(cr.store, "HQ", tmp_path / "p.xlsx")

    assert list(tmp_path.glob("*.xlsx")) == []
    assert cr.lacking("HQ") > 0
