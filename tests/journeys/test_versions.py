"""An older program keeps and forwards what it does not know, and shows it after its upgrade.

The later version is real: a child process whose catalogue declares more, whose migrations have one
more step, and which writes and reads packages of its own. Source: sync.md, "Different versions of
the program"; ruling 33.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from app.exchange import reader
from database import upgrade
from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.journeys import newer_program, ready
from tests.journeys.command_line import Ready, Run, answer
from tests.laptops import Laptop, forge

FOLDER = Path(upgrade.__file__).parent / "migrations"


class Newer:
    """A laptop on which the later version is installed."""

    def __init__(self, folder: Path, run: Run) -> None:
        self.folder = folder
        self.run = run
        self.path = folder / "passerelle.db"

    @classmethod
    def on(cls, laptop: Laptop, run: Run) -> Newer:
        """Install it on a laptop that has today's."""
        laptop.close()
        return cls(laptop.folder, run)

    def new(self, office: str) -> Newer:
        self.folder.mkdir()
        self("new", self.path, "--office", office, "--role", "field", "--unprotected")
        return self

    def __call__(self, *words: object, stdin: str = "") -> dict[str, Any]:
        """Run a command; return what it says."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PASSERELLE_HOME", str(self.folder / "home"))
            return answer(*words, stdin=stdin, run=self.run)

    def apply(self, *lines: dict[str, Any]) -> list[str]:
        text = "\n".join(json.dumps(line) for line in lines)
        uids: list[str] = self("apply", self.path, "-", stdin=text)["uids"]
        return uids

    def export(self, to: str) -> Path:
        file = self.folder / f"for-{to}.xlsx"
        self("export", self.path, "--to", to, "--out", file)
        return file

    def values(self, uid: str) -> dict[str, Any]:
        found: dict[str, Any] = self("show", self.path, uid)["record"]
        return found

    def digest(self) -> dict[str, str]:
        scopes: dict[str, str] = self("digest", self.path)["scopes"]
        return scopes


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Return what runs a command of the later version."""
    if not hasattr(os, "fork"):
        pytest.skip("no fork here: nothing runs the later version")
    folder = tmp_path_factory.mktemp("later") / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = ScriptDirectory(str(FOLDER)).get_current_head()
    text = newer_program.STEP.format(later=victim.LATER, last=last)
    (folder / "versions" / f"{victim.LATER}_later.py").write_text(text)
    made = Ready(ready.LATER)
    yield functools.partial(made, folder)
    made.close()


LATER = {
    "later": "what nobody knows yet",
    "later_tags": ["SDG06", "SDG08"],
    "later_cost": "12.50",
    "later_currency": "EUR",
}


def _records(newer: Newer) -> tuple[str, str]:
    """Record things only the later version knows: in a birth, in an edit, in an entity."""
    values = {"title": "Water", "status": "IDENTIFIED", "later": "first words"}
    [uid] = newer.apply({"entity": "initiative", "set": values})
    _, colour = newer.apply(
        {"entity": "initiative", "uid": uid, "set": LATER},
        {"entity": "colour", "set": {"initiative": uid, "name": "blue"}},
    )
    return uid, colour


def lines(file: Path) -> set[bytes]:
    """Return every change in a package, as the bytes it is."""
    return {
        line
        for segment in reader.open_package(file).segments
        for line in zlib.decompress(segment.data).split(b"\n")
        if line
    }


def test_an_older_program_forwards_and_later_shows_what_it_does_not_know(
    laptop: Setup, tmp_path: Path, later: Run
) -> None:
    hq = laptop("HQ")
    newer = Newer(tmp_path / "newer", later).new("CR")
    uid, colour = _records(newer)
    file = newer.export("HQ")

    result = hq.take_one(file)

    assert (result.verdict, result.refused, result.held) == ("merged", 0, 0)
    assert hq.value(uid, "title") == "Water"
    assert hq.digest()["CR"] == newer.digest()["CR"]
    assert hq.findings() == []
    # It edits what it knows, and leaves the rest alone.
    hq.edit(uid, title="Clean water")
    forwarded = hq.export("CR", full=True)
    assert lines(file) < lines(forwarded)
    third = Newer(tmp_path / "third", later).new("CR")
    third("import", third.path, forwarded)
    assert third.values(uid) | LATER | {"title": "Clean water"} == third.values(uid)
    assert third.values(colour)["name"] == "blue"
    assert third.digest()["CR"] == hq.digest()["CR"]
    # And after its own upgrade it shows what it had kept.
    digest = hq.digest()
    upgraded = Newer.on(hq, later)
    assert upgraded.values(uid) | LATER | {"title": "Clean water"} == upgraded.values(uid)
    assert upgraded.values(colour)["name"] == "blue"
    assert upgraded.digest() == digest
    for each in (newer, third, upgraded):
        assert each("check", each.path, "--deep") == {"ok": True, "findings": []}


def test_an_older_program_deletes_and_disputes_what_it_does_not_know(
    laptop: Setup, tmp_path: Path, later: Run
) -> None:
    hq = laptop("HQ")
    newer = Newer(tmp_path / "newer", later).new("CR")
    values = {"title": "Water", "status": "IDENTIFIED", **LATER}
    uid, other = newer.apply(*({"entity": "initiative", "set": values} for _ in range(2)))
    hq.take(newer.export("HQ"))
    hq.delete(uid)
    hq.delete(other)
    newer.apply({"entity": "initiative", "uid": other, "set": {"later": "edited meanwhile"}})

    hq.take(newer.export("HQ"))
    newer("import", newer.path, hq.export("CR"))

    assert hq.record(uid).deleted
    assert not hq.record(other).deleted
    assert ("delete_against_edit", other) in {(item.kind, item.uid) for item in hq.reviews()}
    assert newer.values(other)["later"] == "edited meanwhile"
    assert newer.digest()["CR"] == hq.digest()["CR"]
    assert hq.findings() == []


def test_a_package_that_needs_a_newer_program_is_kept_whole_and_names_it(
    laptop: Setup, tmp_path: Path
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    uid = cr.new_record("initiative", title="Water")
    file = forge(cr.export("HQ"), tmp_path / "f.xlsx", min_reader=2, program="2.4.0")
    before = (file.read_bytes(), hq.digest())

    result = hq.take_one(file)

    assert result.verdict == "too_new"
    (problem,) = result.problems
    assert problem["needs"] == "2.4.0"
    assert (file.read_bytes(), hq.digest()) == before
    assert not hq.has(uid)
    assert hq.take_one(cr.export("HQ")).verdict == "merged"
