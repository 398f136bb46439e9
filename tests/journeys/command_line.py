"""The real program as other programs run it: one process for each command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import ROOT


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


def answer(*words: object, stdin: str = "", code: int = 0) -> dict[str, Any]:
    """Run a command that ends with this code, and return its JSON."""
    done = passerelle(*words, "--json", stdin=stdin)
    assert done.code == code, (words, done.code, done.out, done.err)
    assert "Traceback" not in done.err
    return done.data


def record(database: Path, *lines: dict[str, Any]) -> list[str]:
    """Record lines and return their uids."""
    text = "\n".join(json.dumps(line) for line in lines)
    uids: list[str] = answer("apply", database, "-", stdin=text)["uids"]
    return uids
