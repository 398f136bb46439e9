"""The real program as other programs run it: one process for each command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import ROOT
from tests.journeys import ready


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


def passerelle(*words: object, stdin: str = "") -> Done:
    """Run the program and wait for it."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app", *map(str, words)],
        cwd=ROOT,
        input=stdin.encode(),
        capture_output=True,
        env=dict(os.environ),
        timeout=240,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


class Ready:
    """The program as ``ready`` keeps it: a process for each command, all of it imported before.

    For stories of many commands.
    """

    def __init__(self, *words: str, root: Path = ROOT) -> None:
        """Start it, of the sources in a folder; with ``ready.LATER`` as the later version."""
        self._root = root
        place = Path(ready.__file__).relative_to(ROOT)
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(root / place), *words],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *words: object, stdin: str = "") -> Done:
        """Run the program and wait for it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            streams = [Path(folder) / name for name in ("in", "out", "err")]
            streams[0].write_text(stdin, encoding="utf-8")
            told = {"words": [str(word) for word in words], "streams": [str(s) for s in streams]}
            job = {**told, "folder": str(self._root), "environment": dict(os.environ)}
            self._process.stdin.write(json.dumps(job) + "\n")
            self._process.stdin.flush()
            code = int(self._process.stdout.readline())
            out, err = (each.read_text(encoding="utf-8") for each in streams[1:])
        return Done(code, out, err)

    def close(self) -> None:
        """End it."""
        self._process.communicate(timeout=20)


Run = Callable[..., Done]


def answer(*words: object, stdin: str = "", code: int = 0, run: Run = passerelle) -> dict[str, Any]:
    """Run a command that ends with this code, and return its JSON."""
    done = run(*words, "--json", stdin=stdin)
    assert done.code == code, (words, done.code, done.out, done.err)
    assert "Traceback" not in done.err
    return done.data


def record(database: Path, *lines: dict[str, Any], run: Run = passerelle) -> list[str]:
    """Record lines and return their uids."""
    text = "\n".join(json.dumps(line) for line in lines)
    uids: list[str] = answer("apply", database, "-", stdin=text, run=run)["uids"]
    return uids
