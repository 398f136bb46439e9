#!/usr/bin/env python3
"""Tries a bundle where there is no Python: first start, every page, packages, paper, an update.

    python3 packaging/make.py smoke [FOLDER]

On Linux it runs in a world of its own that holds the system's libraries, fonts and the bundle, and
nothing else: no Python, no shell, and no network but where it is to reach a server that runs here
for so long. On other systems, with an empty PATH.
"""

from __future__ import annotations

import json
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from database.driver import sqlite3

ROOT = Path(__file__).resolve().parent.parent
RELEASED = ROOT / "tests" / "fixtures" / "released"
MIGRATIONS = Path("parts", "database", "migrations", "versions")
HERE = "/passerelle"
"""Where the bundle stands in its world."""
LIBRARIES = ("/usr/lib", "/usr/lib64", "/etc/fonts", "/etc/ld.so.cache", "/usr/share/fonts")
NOBODY = "postgresql://nobody@127.0.0.1:9/nowhere"
PYTHON = re.compile(r"python|pypy", re.IGNORECASE)
BEHIND = "0000"
"""The step before the newest, where a trial makes two of it."""
ADDED = "ALTER TABLE initiative ADD COLUMN later TEXT"
_SECONDS = 900
_HEADER = 100
"""Bytes at the start of a database that say how it is read; to open it changes them."""


class Trouble(Exception):
    """Says what a bundle did otherwise than it should."""


class Bundle(NamedTuple):
    """A bundle, and the folder in which it may write."""

    folder: Path
    scratch: Path
    network: bool = False
    """Whether its world has the network of this machine."""

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        """Run the program with these words, where there is nothing but it."""
        world, executable = self._world()
        told = [*world, executable, *(str(word) for word in words)]
        chosen = {"PATH": "/nowhere", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        chosen |= {"HOME": str(self.scratch), "PASSERELLE_HOME": str(self.scratch / "home")}
        if os.name == "nt":  # without it, no socket and no random number there
            chosen["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", "")
            chosen["TEMP"] = str(self.scratch)
        return subprocess.run(
            told, env=chosen, capture_output=True, encoding="utf-8", check=False, timeout=_SECONDS
        )

    def ask(self, *words: object) -> dict[str, Any]:
        """Run a command; return what it answers."""
        done = self.run(*words, "--json")
        try:
            answer = json.loads(done.stdout)
        except ValueError as error:
            message = f"{words[0]} answered nothing: {done.stderr[-2000:]}"
            raise Trouble(message) from error
        if not isinstance(answer, dict):
            message = f"{words[0]} answered {type(answer).__name__}"
            raise Trouble(message)
        if refused := answer.get("error"):
            message = f"{words[0]}: {refused['message']}"
            raise Trouble(message)
        return answer

    def _world(self) -> tuple[list[str], str]:
        if sys.platform != "linux":
            suffix = ".exe" if os.name == "nt" else ""
            return [], str(self.folder / f"passerelle{suffix}")
        found = world_maker()
        if not found:
            return [], str(self.folder / "passerelle")
        words = [found, "--unshare-all", "--die-with-parent", "--proc", "/proc", "--dev", "/dev"]
        words += ["--share-net"] * self.network
        for place in LIBRARIES:
            if Path(place).exists():
                words += ["--ro-bind", place, place]
        for place in python_in("/usr/lib"):
            words += (
                ["--tmpfs", place] if Path(place).is_dir() else ["--ro-bind", os.devnull, place]
            )
        for link in ("lib", "lib64"):
            words += ["--symlink", f"usr/{link}", f"/{link}"]
        words += ["--tmpfs", "/tmp", "--ro-bind", str(self.folder), HERE]  # noqa: S108
        words += ["--bind", str(self.scratch), str(self.scratch), "--chdir", str(self.scratch)]
        return words, f"{HERE}/passerelle"


@cache
def world_maker() -> str:
    """Return the program that makes a world of its own; empty where it may not."""
    found = shutil.which("bwrap")
    words = [found or "", "--unshare-all", "--ro-bind", "/", "/", "/bin/true"]
    if found and subprocess.run(words, capture_output=True, check=False).returncode == 0:
        return found
    print("No world without Python can be made here; tried with an empty PATH instead.")
    return ""


def python_in(place: str) -> list[str]:
    """Return what belongs to a Python among the libraries of the system, to be hidden."""
    folders = [Path(place), *Path(place).glob("*-linux-gnu*")]
    found = (file for each in folders for file in each.iterdir() if PYTHON.search(file.name))
    return [str(file) for file in found if not file.is_symlink()]


def selftest(bundle: Bundle) -> str:
    """Let it try itself out: the real window, and real child processes."""
    answer = bundle.ask("selftest")
    failed = [f"{each['name']}: {each['problem']}" for each in answer["steps"] if each["problem"]]
    if failed:
        raise Trouble("; ".join(failed))
    return ", ".join(f"{each['name']} {each['seconds']} s" for each in answer["steps"])


def tour(bundle: Bundle) -> str:
    """Play the whole story of headquarters and eight offices."""
    answer = bundle.ask("tour", bundle.scratch / "tour")
    if not answer.get("steps"):
        raise Trouble(str(answer))
    return f"{len(answer['steps'])} steps"


def earlier(bundle: Bundle) -> str:
    """Open the databases of every release that is kept; they hold what they held."""
    told = []
    for folder in sorted(RELEASED.iterdir()):
        path = _unpacked(folder, bundle.scratch / f"from-{folder.name}.db")
        before = json.loads((folder / "contents.json").read_text(encoding="utf-8"))
        _same(bundle, path, before)
        told.append(folder.name)
    return f"schema {', '.join(told)}"


def update(bundle: Bundle) -> str:
    """Bring up a database that is one step behind; a backup from before lies beside it.

    The step is put into a copy of the bundle, where an update brings it: there the newest one
    becomes two, of which the second adds a column.
    """
    folder = max(RELEASED.iterdir())
    path = _unpacked(folder, bundle.scratch / "behind.db")
    stand_at(path, BEHIND)
    with tempfile.TemporaryDirectory() as place:
        newer = Path(place) / "passerelle"
        shutil.copytree(bundle.folder, newer, symlinks=True)
        split(newer / MIGRATIONS, folder.name)
        before = json.loads((folder / "contents.json").read_text(encoding="utf-8"))
        _same(Bundle(newer, bundle.scratch), path, before)
    kept = list((path.parent / "backups").glob(f"{path.stem}-*before-upgrade.db"))
    if len(kept) != 1 or stands_at(kept[0]) != BEHIND or stands_at(path) != folder.name:
        message = f"{len(kept)} backups from before the update"
        raise Trouble(message)
    return "brought up, with a backup from before"


def downgrade(bundle: Bundle) -> str:
    """Refuse a database that a newer program wrote, in words, and leave it as it is."""
    path = _unpacked(max(RELEASED.iterdir()), bundle.scratch / "ahead.db")
    stand_at(path, "9999")
    was = path.read_bytes()[_HEADER:]
    done = bundle.run("check", path, "--lang", "en")
    words = (done.stdout + done.stderr).strip()
    if done.returncode != 1 or "newer" not in words or path.read_bytes()[_HEADER:] != was:
        raise Trouble(words)
    return words


def server(bundle: Bundle) -> str:
    """Ask a server that is not there: the driver loads, and says so in words."""
    done = bundle.run("check", NOBODY, "--lang", "en")
    words = (done.stdout + done.stderr).strip()
    if done.returncode != 1 or "There is no answer from" not in words:
        raise Trouble(words)
    return words


def served(bundle: Bundle) -> str:
    """Record and list in a database on a server, where one can be had for so long."""
    sys.path.insert(0, str(ROOT))
    try:
        import pytest

        from tests import cluster
    except ImportError:
        return "not tried, for the requirements of tests are not installed"
    try:
        with (
            tempfile.TemporaryDirectory(prefix="pg-") as place,
            cluster.running(Path(place)) as address,
        ):
            return _recorded(bundle._replace(network=True), address)
    except pytest.skip.Exception as why:
        return f"not tried: {why}"


def _recorded(bundle: Bundle, address: str) -> str:
    """Make a database on a server, record in it, and find it there."""
    titles = {"Water", "Schools"}
    lines = bundle.scratch / "lines.jsonl"
    told = [{"entity": "initiative", "set": {"title": title}} for title in sorted(titles)]
    lines.write_text("".join(f"{json.dumps(line)}\n" for line in told), encoding="utf-8")
    bundle.ask("new", address, "--office", "CR", "--role", "field", "--unprotected")
    bundle.ask("apply", address, lines)
    listed = {record["title"] for record in bundle.ask("list", address, "initiative")["records"]}
    found = bundle.ask("check", address, "--deep")
    if not titles <= listed or found != {"ok": True, "findings": []}:
        message = f"listed {listed}, found {found}"
        raise Trouble(message)
    return f"{len(titles)} recorded, listed and checked"


def _unpacked(folder: Path, path: Path) -> Path:
    path.write_bytes(lzma.decompress((folder / "database.db.xz").read_bytes()))
    return path


def _same(bundle: Bundle, path: Path, before: dict[str, Any]) -> None:
    """Hold a database against what it held."""
    now = bundle.ask("digest", path)
    if now.get("scopes") != before["digest"]:
        message = f"{path.name} no longer holds what it held: {now}"
        raise Trouble(message)
    found = bundle.ask("check", path, "--deep")
    if found.get("findings"):
        raise Trouble(str(found["findings"]))


def stand_at(path: Path, step: str) -> None:
    """Say of a database that it stands at a step."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (step,))
    connection.close()


def stands_at(path: Path) -> str:
    """Return the step at which a database stands."""
    connection = sqlite3.connect(path)
    (step,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    return str(step)


def split(steps: Path, newest: str) -> None:
    """Let the newest step come after one that has done all its work, and add a column."""
    [file] = steps.glob(f"{newest}_*.py")
    text = re.sub(r'^(revision\b.*= )"\w+"', rf'\1"{BEHIND}"', file.read_text(), flags=re.MULTILINE)
    (steps / f"{BEHIND}_before.py").write_text(text)
    file.write_text(
        "from alembic import op\n\n"
        f'revision = "{newest}"\ndown_revision = "{BEHIND}"\nbranch_labels = depends_on = None\n'
        f'\n\ndef upgrade() -> None:\n    op.execute("{ADDED}")\n'
    )


STEPS: dict[str, Callable[[Bundle], str]] = {
    "tries itself out": selftest,
    "plays the tour": tour,
    "opens earlier databases": earlier,
    "updates": update,
    "refuses newer databases": downgrade,
    "asks for a server": server,
    "works on a server": served,
}


def main(words: list[str]) -> int:
    """Try everything; return 1 if anything was otherwise than it should."""
    folder = Path(words[0] if words else ROOT / "dist" / "passerelle").resolve()
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        bundle = Bundle(folder, Path(scratch))
        for name, step in STEPS.items():
            try:
                print(f"ok      {name}: {step(bundle)}", flush=True)
            except (Trouble, KeyError, OSError, subprocess.TimeoutExpired) as trouble:
                failed += 1
                print(f"FAILED  {name}: {trouble!r}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
