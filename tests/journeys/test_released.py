"""What earlier versions wrote, databases and packages, is read by this one to the last value.

The folders are made by ``packaging/released.py``.
"""

from __future__ import annotations

import importlib.util
import json
import lzma
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.services import standing
from database import schema, upgrade
from tests.app.services.conftest import Setup
from tests.conftest import ROOT
from tests.laptops import Laptop


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("released", ROOT / "packaging" / "released.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


released = _tool()
FOLDERS = sorted(folder for folder in released.RELEASED.iterdir() if folder.is_dir())
each_release = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def told(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / released.CONTENTS).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def assert_holds(laptop: Laptop, before: dict[str, Any]) -> None:
    """Hold a laptop against what was there, one record after the other."""
    now = json.loads(json.dumps(released.contents(laptop)))
    for uid, record in before["records"].items():
        assert now["records"].get(uid) == record, record["entity"]
    assert now == before
    assert laptop.findings() == []


@pytest.fixture
def old(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    """Return a laptop with the database of an earlier version, not opened yet."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    laptop = Laptop(tmp_path / "old")
    laptop.folder.mkdir()
    laptop.path.write_bytes(lzma.decompress((folder / released.DATABASE).read_bytes()))
    return laptop


def test_what_this_version_writes_is_kept_for_later_ones() -> None:
    assert schema.HEAD in {folder.name for folder in FOLDERS}


@each_release
def test_a_database_of_an_earlier_version_has_everything_it_had(
    folder: Path, old: Laptop, laptop: Setup
) -> None:
    before = told(folder)

    old.open()

    assert upgrade.revision(old.store) == schema.HEAD
    assert_holds(old, before)
    hq = laptop("HQ")
    hq.take(old.export("HQ", full=True))
    assert {s: d for s, d in hq.digest().items() if s in before["digest"]} == {
        s: d for s, d in before["digest"].items() if not s.endswith("/private")
    }
    old.close()


@each_release
@pytest.mark.parametrize("order", ["oldest first", "newest first", "all at once"])
def test_packages_of_an_earlier_version_bring_everything_they_brought(
    folder: Path, laptop: Setup, order: str
) -> None:
    new = laptop("CR", "new")
    files = sorted((folder / "packages").glob("*.xlsx"))

    if order == "all at once":
        new.take(*files)
    else:
        for file in files if order == "oldest first" else reversed(files):
            assert new.take_one(file).refused == 0

    assert_holds(new, told(folder))
    assert len(standing.packages(new.store)) == len(files)
    assert {new.take_one(file).verdict for file in files} == {"known"}


@each_release
def test_a_database_and_the_packages_it_wrote_agree(folder: Path, old: Laptop) -> None:
    old.open()
    digest = old.digest()

    results = old.take(*sorted((folder / "packages").glob("*.xlsx")))

    assert {result.taken + result.held + result.refused for result in results} == {0}
    assert old.digest() == digest
    old.close()
