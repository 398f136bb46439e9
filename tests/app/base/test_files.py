"""Every file of ours is replaced whole, and through one door."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base import files
from app.base.errors import PackageError, StoreError
from app.services import backup, enrolling, lately
from app.ui import preferences
from database import keys, protecting, witness
from tests.app.services.conftest import blank_database, cr, laptop
from tests.laptops import Laptop

__all__ = ["blank_database", "cr", "laptop"]

_RENAMES = {"rename", "renames", "replace", "fsync"}


def _calls(path: Path) -> Iterator[tuple[int, str]]:
    """Yield what in a module renames or syncs a file: with one word, as texts never do."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
        plain = len(node.args) == 1 and not node.keywords
        call = f"{owner}.{node.func.attr}"
        if call == "shutil.move" or (node.func.attr in _RENAMES and (plain or owner == "os")):
            yield node.lineno, call


def test_every_rename_of_ours_goes_through_one_door(root: Path) -> None:
    found = [
        f"{path.relative_to(root)}:{line} {call}"
        for folder in ("app", "database")
        for path in sorted((root / folder).rglob("*.py"))
        if path != root / "app" / "base" / "files.py" and "migrations" not in path.parts
        for line, call in _calls(path)
        if call != "dataclasses.replace"
    ]

    assert found == []


def held(left: list[int], winerror: int) -> Callable[[Path, Path], Path]:
    """Return a replacement for ``Path.replace`` that fails as Windows does while some are left."""
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if left:
            left.pop()
            error = PermissionError(13, "The process cannot access the file")
            error.winerror = winerror  # type: ignore[attr-defined]
            raise error
        return real(self, target)

    return replace


def _witness(cr: Laptop) -> None:
    seen = witness.load(cr.who.replica)
    assert seen
    witness.save(seen)


def _key_file(cr: Laptop) -> None:
    keys.protect(cr.folder / "new.db", "four words of mine")


def _backup(cr: Laptop) -> None:
    backup.make(cr.store)


def _protecting(cr: Laptop) -> None:
    cr.close()
    try:
        protecting.rewrite(cr.path, "four words of mine")
    finally:
        cr.open()


def _recent(cr: Laptop) -> None:
    lately.remember(cr.path)


def _enrolment(cr: Laptop) -> None:
    enrolling.enrol(cr.store, cr.folder / "enrolment.json")


def _preferences(_: Laptop) -> None:
    preferences.keep(preferences.Preferences(language="pt"))
    assert preferences.load().language == "pt"


@pytest.mark.parametrize(
    "act", [_witness, _key_file, _backup, _protecting, _recent, _enrolment, _preferences]
)
@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_held_for_a_moment_is_waited_for(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch, act: Callable[[Laptop], None], winerror: int
) -> None:
    monkeypatch.setattr(files, "_PAUSES", (0.0, 0.0, 0.0))
    left = [1, 2, 3]
    monkeypatch.setattr(Path, "replace", held(left, winerror))

    act(cr)

    assert left == []
    monkeypatch.undo()
    cr.here()
    assert list(cr.folder.rglob("*.part")) == []
    assert cr.findings() == []


@pytest.mark.parametrize(("times", "winerror"), [(4, 32), (1, 3)])
def test_a_key_file_held_for_long_or_for_another_reason_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, winerror: int
) -> None:
    path = tmp_path / "cr.db"
    keys.protect(path, "four words of mine")
    before = keys.beside(path).read_bytes()
    monkeypatch.setattr(files, "_PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr(Path, "replace", held([0] * times, winerror))

    with pytest.raises(StoreError, match="key_file_unwritable"):
        keys.protect(path, "other words of mine")

    assert keys.beside(path).read_bytes() == before
    assert list(tmp_path.rglob("*.part")) == []


def test_a_share_that_cannot_sync_a_folder_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def fsync(handle: int) -> None:
        if os.path.samestat(os.fstat(handle), tmp_path.stat()):
            raise OSError(22, "Invalid argument")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)

    with files.replacing(tmp_path / "there.txt") as stream:
        stream.write(b"whole")

    assert (tmp_path / "there.txt").read_bytes() == b"whole"


def test_a_name_too_long_for_the_disk_is_said_so(tmp_path: Path) -> None:
    with (
        pytest.raises(PackageError, match="path_too_long"),
        files.replacing(tmp_path / ("é" * 200)),
    ):
        pass

    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_a_name_may_be_can_be_written(tmp_path: Path) -> None:
    with files.replacing(tmp_path / ("n" * 255)) as stream:
        stream.write(b"whole")

    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"whole"]
