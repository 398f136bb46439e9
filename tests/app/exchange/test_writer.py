"""A package file is there whole, or not at all."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from app.base import files
from app.base.errors import PackageError
from app.base.progress import Cancelled
from app.exchange.reader import open_package
from app.exchange.writer import write
from tests.app.exchange.samples import a_package, a_view


class Watch:
    """Remembers what was reported, and stops when told to."""

    def __init__(self, *, stop: bool = False) -> None:
        self.steps: list[tuple[int, int, str]] = []
        self._stop = stop

    def report(self, done: int, total: int, step: str) -> None:
        self.steps.append((done, total, step))

    def check(self) -> None:
        if self._stop:
            raise Cancelled


def test_what_is_said_of_the_file_is_true(tmp_path: Path) -> None:
    written = write(a_package(), tmp_path / "p.xlsx", language="fr")

    data = (tmp_path / "p.xlsx").read_bytes()
    assert written.bytes == len(data)
    assert written.sha256 == hashlib.sha256(data).hexdigest()
    assert set(written.parts) == {"log", "truth", "extras"}


def test_progress_names_the_sheet(tmp_path: Path) -> None:
    watch = Watch()

    write(
        a_package([a_view("organisation", 3)]), tmp_path / "p.xlsx", language="fr", progress=watch
    )

    assert watch.steps == [(3, 3, "organisation")]


def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "p.xlsx").write_bytes(b"old")

    with pytest.raises(Cancelled):
        write(a_package(), tmp_path / "p.xlsx", language="fr", progress=Watch(stop=True))

    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "p.xlsx").write_bytes(b"old")

    write(a_package(), tmp_path / "p.xlsx", language="fr")

    assert open_package(tmp_path / "p.xlsx").intact
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        write(a_package(), tmp_path / "gone" / "p.xlsx", language="fr")

    assert caught.value.code == "cannot_write"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "p.xlsx").write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(PackageError) as caught:
        write(a_package(), tmp_path / "p.xlsx", language="fr")

    assert caught.value.params["reason"] == "No space left on device"
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]


def held(times: int, winerror: int) -> object:
    """Return a replacement for ``Path.replace`` that fails some times as Windows does."""
    real = Path.replace
    left = times

    def replace(self: Path, target: Path) -> Path:
        nonlocal left
        if left:
            left -= 1
            error = PermissionError(13, "The process cannot access the file")
            error.winerror = winerror  # type: ignore[attr-defined]
            raise error
        return real(self, target)

    return replace


def test_a_file_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr(Path, "replace", held(3, 32))

    write(a_package(), tmp_path / "p.xlsx", language="fr")

    assert open_package(tmp_path / "p.xlsx").intact


@pytest.mark.parametrize(("times", "winerror"), [(4, 32), (1, 3)])
def test_a_file_held_for_long_or_for_another_reason_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, winerror: int
) -> None:
    monkeypatch.setattr(files, "_PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr(Path, "replace", held(times, winerror))

    with pytest.raises(PackageError):
        write(a_package(), tmp_path / "p.xlsx", language="fr")

    assert list(tmp_path.iterdir()) == []


def test_a_mistake_while_composing_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("app.exchange.summary.write_summary", fail)

    with pytest.raises(KeyError):
        write(a_package(), tmp_path / "p.xlsx", language="fr")

    assert list(tmp_path.iterdir()) == []
