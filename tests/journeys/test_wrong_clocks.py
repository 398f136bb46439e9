"""Real programs on computers whose clocks are years off (reliability.md R15)."""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.journeys.command_line import Run, answer

At = Callable[..., dict[str, Any]]


@pytest.fixture
def at() -> At:
    """Return a way to run a command on a computer with another date."""
    if not shutil.which("faketime"):
        pytest.skip("no faketime: nothing can put a program into another year")

    def run(shift: str, *words: object, stdin: str = "") -> dict[str, Any]:
        program = [sys.executable, "-P", "-m", "app", *map(str, words), "--json", "--lang", "en"]
        done = subprocess.run(
            ["faketime", "-f", shift, *program],
            cwd=ROOT,
            input=stdin.encode(),
            capture_output=True,
            env={**os.environ, "DONT_FAKE_MONOTONIC": "1"},
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        found = json.loads(done.stdout)
        return {**found, "said": done.stderr.decode()}

    return run


def line(title: str, uid: str = "") -> str:
    given = {"title": title} if uid else {"title": title, "status": "IDENTIFIED"}
    return json.dumps({"entity": "initiative", "set": given} | ({"uid": uid} if uid else {}))


@pytest.mark.parametrize("shift", ["-3y", "+70y"])
def test_a_laptop_years_off_loses_nothing_on_the_way_to_headquarters_and_back(
    at: At, program_ready: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shift: str
) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    ask = functools.partial(answer, run=program_ready)
    hq, cr = tmp_path / "hq.db", tmp_path / "cr.db"
    ask("new", hq, "--office", "HQ", "--role", "hq", "--unprotected")
    ask("new", cr, "--office", "CR", "--role", "field", "--label", "L1", "--unprotected")
    (uid,) = ask("apply", cr, "-", stdin=line("Water"))["uids"]

    edited = at(shift, "apply", cr, "-", stdin=line("Clean water", uid))
    at(shift, "export", cr, "--to", "HQ", "--out", tmp_path / "up.xlsx")
    backup = at(shift, "backup", cr)
    ask("import", hq, tmp_path / "up.xlsx")
    ask("apply", hq, "-", stdin=json.dumps(
        {"entity": "initiative", "uid": uid, "set": {"acronym": "CW"}}
    ))  # fmt: skip
    ask("export", hq, "--to", "CR", "--out", tmp_path / "down.xlsx")
    taken = at(shift, "import", cr, tmp_path / "down.xlsx")

    assert ("seems wrong" in edited["said"]) is shift.startswith("-")
    assert Path(backup["path"]).exists()
    assert [file["verdict"] for file in taken["files"]] == ["merged"]
    for database in (hq, cr):
        shown = ask("show", database, uid, "--history")
        assert shown["record"]["title"] == "Clean water"
        assert shown["record"]["acronym"] == "CW"
        assert ask("check", database, "--deep")["ok"]
        mine = [h for h in shown["history"] if h["by"].startswith("HQ")]
        assert not any(entry["doubtful"] for entry in mine)
    assert ask("digest", hq, "--scope", "CR") == ask("digest", cr, "--scope", "CR")
