"""Three versions of the program, one after the other: what each wrote is there in the next.

The later two are made as CONTRIBUTING.md tells a developer to make them, from a copy of the
sources: a field, then an entity; a migration each, written by ``packaging/migration.py``; what
they write is kept by ``packaging/released.py``. Each command and each window is a program of its
own, as on a laptop.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from database import schema
from database.driver import sqlite3
from tests.app.services import victim
from tests.conftest import ROOT
from tests.journeys.command_line import Ready, answer
from tests.kills import EACH

pytestmark = pytest.mark.long
PARTS = ("app", "database", "resources", "packaging", "tests", "pyproject.toml")
FIELD = """    motto = Text(QT_TRANSLATE_NOOP("fields", "Motto"), section="identity", since={step})
"""
ENTITY = '''"""A promise somebody made."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Day, Link, Text


class Pledge(Entity):
    """A promise somebody made to an initiative."""

    key = "pledge"
    label = QT_TRANSLATE_NOOP("entities", "Pledge")
    plural = QT_TRANSLATE_NOOP("entities", "Pledges")
    help = QT_TRANSLATE_NOOP("entities", "What somebody promised.")
    sections: ClassVar[dict[str, str]] = {"what": QT_TRANSLATE_NOOP("sections", "What")}
    title_fields = ("promise",)

    initiative = Link("Initiative", to="initiative", parent=True, required=True, section="what")
    promise = Text("Promise", required=True, section="what")
    due_on = Day("Due", section="what")
'''
TITLE_ENDS = """in the language of the office."),
    )
"""
INITIATIVE = {"entity": "initiative", "set": {"title": "Water", "status": "IDENTIFIED"}}


class Version:
    """The sources of one version, which run by themselves."""

    def __init__(self, folder: Path, step: str) -> None:
        self.folder = folder
        self.step = step
        self.ready: Ready | None = None
        """What runs the commands of this version, once one was asked for."""

    def next(self, folder: Path) -> Version:
        """Copy the sources, to make the next version of them."""
        folder.mkdir()
        unwanted = shutil.ignore_patterns("__pycache__", ".*_cache")
        for name in PARTS:
            source = self.folder / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=unwanted)
            else:
                shutil.copy(source, folder / name)
        return Version(folder, f"{int(self.step) + 1:04}")

    def change(self, name: str, after: str, text: str) -> None:
        """Put a text behind the first that is found."""
        file = self.folder / name
        old = file.read_text(encoding="utf-8")
        assert after in old, after
        file.write_text(old.replace(after, after + text, 1), encoding="utf-8")

    def migrate(self, message: str) -> str:
        """Write the migration, say which step is the newest, and keep what this version writes."""
        self("packaging/migration.py", message)
        file = self.folder / "database" / "schema.py"
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub('^HEAD = ".*"', f'HEAD = "{self.step}"', text, flags=re.MULTILINE))
        self("packaging/released.py")
        [made] = (self.folder / "database" / "migrations" / "versions").glob(f"{self.step}_*.py")
        return made.read_text(encoding="utf-8")

    def __call__(self, *words: object, stdin: str = "", fails: bool = False) -> str:
        """Run a program of this version; return what it says."""
        done = subprocess.run(
            [sys.executable, "-P", *map(str, words)],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(self.folder)},
            input=stdin,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert bool(done.returncode) == fails, done.stdout[-3000:] + done.stderr[-3000:]
        return done.stderr if fails else done.stdout

    def ask(self, *words: object, stdin: str = "") -> dict[str, Any]:
        """Run a command of this version; return its answer."""
        if not hasattr(os, "fork"):
            return dict(json.loads(self("-m", "app", *words, "--json", stdin=stdin)))
        self.ready = self.ready or Ready(root=self.folder)
        return answer(*words, stdin=stdin, run=self.ready)

    def window(self, path: Path) -> str:
        """Open a database in the window; return whether it opened, and all that is shown."""
        return self("tests/journeys/window_look.py", path)

    def apply(self, path: Path, *lines: dict[str, Any]) -> list[str]:
        text = "\n".join(json.dumps(line) for line in lines)
        uids: list[str] = self.ask("apply", path, "-", stdin=text)["uids"]
        return uids

    def values(self, path: Path, uid: str) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("show", path, uid)["record"]
        return found


@pytest.fixture(scope="module")
def versions(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Version, Version, Version]]:
    """Return today's version and the next two, each with its migration."""
    place = tmp_path_factory.mktemp("versions")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PASSERELLE_HOME", str(place / "home"))
        today = Version(ROOT, schema.HEAD)
        second = today.next(place / "second")
        field = FIELD.format(step=int(second.step))
        second.change("app/domain/entities/initiative.py", TITLE_ENDS, field)
        assert "motto" in second.migrate("a motto")
        third = second.next(place / "third")
        (third.folder / "app" / "domain" / "entities" / "pledge.py").write_text(ENTITY)
        catalogue = "app/domain/catalogue.py"
        third.change(
            catalogue, "annotations\n", "\nfrom app.domain.entities.pledge import Pledge\n"
        )
        third.change(catalogue, "    Participation,\n", "    Pledge,\n")
        third.change(
            "app/domain/entities/initiative.py", '        "resource",\n', '        "pledge",\n'
        )
        assert "create_table" in third.migrate("pledges")
    yield today, second, third
    for version in (today, second, third):
        if version.ready is not None:
            version.ready.close()


def test_the_third_version_reads_what_all_three_wrote_to_the_last_value(
    versions: tuple[Version, Version, Version],
) -> None:
    third = versions[-1]
    kept = third.folder / "tests" / "fixtures" / "released"
    written = {}
    for version in versions:
        text = (kept / version.step / "contents.json").read_text(encoding="utf-8")
        written[version.step] = text.count("motto"), text.count("pledge")

    said = third("-m", "pytest", "-q", "-x", "-p", "no:randomly", "tests/journeys/test_released.py")

    assert written[versions[0].step] == (0, 0)
    assert written[versions[1].step][0] > 0
    assert written[versions[2].step][1] > 0
    assert f"{1 + 5 * len(list(kept.iterdir()))} passed" in said


def test_a_database_goes_from_version_to_version_and_never_back(
    versions: tuple[Version, Version, Version], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    today, second, third = versions
    path = tmp_path / "cr.db"
    backups = tmp_path / "backups"
    today.ask("new", path, "--office", "CR", "--role", "field", "--unprotected")
    [uid] = today.apply(path, INITIATIVE)
    first_state = today.ask("digest", path)["scopes"]

    assert second.window(path).startswith("opened\n")
    second.apply(path, {"entity": "initiative", "uid": uid, "set": {"motto": "Drop by drop"}})
    second_state = second.ask("digest", path)["scopes"]
    pledge = {"initiative": uid, "promise": "A well", "due_on": "2026-05-01"}
    [promised] = third.apply(path, {"entity": "pledge", "set": pledge})

    told = third.values(path, uid)
    assert (told["title"], told["motto"]) == ("Water", "Drop by drop")
    assert third.values(path, promised)["promise"] == "A well"
    assert third.ask("check", path, "--deep") == {"ok": True, "findings": []}
    # Neither of the older programs touches it, and both say why.
    before = path.read_bytes()
    for older in (today, second):
        said = older("-m", "app", "check", path, "--lang", "en", fails=True)
        assert "newer version" in said
        shown = older.window(path)
        assert shown.startswith("refused\n")
        assert "A newer version of Passerelle made this database. Please update first." in shown
        assert path.read_bytes()[100:] == before[100:]
    # What was before each step lies beside it, and opens in the version that wrote it.
    kept = sorted(backups.glob("*before-upgrade*"))
    assert len(kept) == 2
    for older, copy, state in ((today, kept[0], first_state), (second, kept[1], second_state)):
        assert older.ask("digest", copy)["scopes"] == state
        assert older.ask("check", copy, "--deep") == {"ok": True, "findings": []}
    # The newest restores the oldest of them, and brings it up on the way.
    third.ask("restore", kept[0], path)
    assert third.ask("digest", path)["scopes"]["CR"] == first_state["CR"]
    assert third.values(path, uid)["title"] == "Water"


def _stands_at(path: Path) -> tuple[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        (step,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return step, connection.execute("PRAGMA integrity_check").fetchone()[0]


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace: nothing can kill at a write")
@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "rename"])
def test_an_update_over_two_versions_killed_at_any_write_loses_nothing(
    versions: tuple[Version, Version, Version],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    today, _, third = versions
    path, keep = tmp_path / "here" / "cr.db", tmp_path / "before"
    path.parent.mkdir()
    today.ask("new", path, "--office", "CR", "--role", "field", "--unprotected")
    today.apply(path, *victim.lines())
    digest = today.ask("digest", path)["scopes"]
    shutil.copytree(path.parent, keep)

    def update(inject: str) -> tuple[int, int]:
        """Let the third version open it; return how it ended, and how many calls there were."""
        trace = tmp_path / "trace"
        watch = ["strace", "-f", "-o", str(trace), "-e", f"trace={call}"]
        done = subprocess.run(
            [*watch, "-e", f"inject={call}:{inject}", sys.executable, "-Pm", "app", "check", path],
            cwd=third.folder,
            env={**os.environ, "PYTHONPATH": str(third.folder), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=False,
        )
        if b"ptrace" in done.stderr:
            pytest.skip("strace may not watch here")
        return done.returncode, sum(f" {call}(" in each for each in trace.read_text().splitlines())

    ended, total = update("delay_enter=0")
    assert (ended, _stands_at(path)) == (0, (third.step, "ok"))
    assert total > 0

    killed = set()
    tried = min(total, -(-EACH // 2))
    for number in sorted({1 + round(at * (total - 1) / max(tried - 1, 1)) for at in range(tried)}):
        shutil.rmtree(path.parent)
        shutil.copytree(keep, path.parent)
        ended, _ = update(f"signal=KILL:when={number}")
        if ended == 0:
            continue  # so many calls there are only some times
        assert abs(ended) in {signal.SIGKILL, 128 + signal.SIGKILL}, number
        killed.add(number)

        step, sound = _stands_at(path)
        assert (step in {today.step, third.step}, sound) == (True, "ok"), (number, step)
        for kept in (path.parent / "backups").glob("*.db"):
            assert _stands_at(kept) == (today.step, "ok"), number
        assert third.ask("digest", path)["scopes"] == digest, number
        assert third.ask("check", path, "--deep") == {"ok": True, "findings": []}
        if step == today.step:
            [*_, kept] = sorted((path.parent / "backups").glob("*before-upgrade*"))
            assert today.ask("digest", kept)["scopes"] == digest
    assert killed, total
