"""The real program on a disk that reports errors: it says so, and what it said is done is there.

Source: reliability.md R5.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import records
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.app.services.victim import lines
from tests.conftest import ROOT
from tests.kills import Scene, moments
from tests.laptops import Laptop

__all__ = ["blank_database", "laptop"]

CALLS = ("pwrite64", "fsync")


def import_under(machine: Laptop, file: Path, trace: Path, inject: str) -> tuple[int, str, str]:
    """Run the command ``import`` while the disk of its database misbehaves."""
    machine.here()
    ours = [part for end in ("", "-wal") for part in ("-P", f"{machine.path}{end}")]
    watch = ["strace", "-f", "-o", str(trace), *ours, "-e", f"trace={','.join(CALLS)}"]
    done = subprocess.run(
        [*watch, "-e", inject, sys.executable, "-P", "-m", "app", "import", "--json",
         str(machine.path), str(file)],
        cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", CALLS)
def test_an_import_on_a_disk_with_errors_says_so_and_is_whole_or_absent(
    laptop: Setup, tmp_path: Path, call: str
) -> None:
    if not shutil.which("strace"):
        pytest.skip("no strace: no disk that reports errors")
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, lines())
    file = cr.export("HQ")
    scene = Scene(hq, tmp_path / "before")
    trace = tmp_path / "trace"
    code, out, err = import_under(hq, file, trace, f"inject={call}:delay_enter=0")
    if not trace.exists() or "ptrace" in err:
        pytest.skip("strace may not run here")
    assert (code, json.loads(out)["files"][0]["verdict"]) == (0, "merged")
    total = trace.read_text().count(f" {call}(")
    assert total > 1
    refused = set()

    for turn, number in enumerate(moments(total)):
        scene.put_back()
        lasting = "+" if turn % 2 else ""  # else the disk is well again at once
        fault = f"inject={call}:error=EIO:when={number}{lasting}"
        code, out, err = import_under(hq, file, trace, fault)

        said = json.loads(out)
        assert "Traceback" not in err
        hq.open()
        there = "CR" in hq.digest() and hq.digest()["CR"] == cr.digest()["CR"]
        if code:
            refused.add(said["error"]["code"] if "error" in said else said["files"][0]["verdict"])
        else:
            assert there, number
        assert hq.findings() == []
        assert hq.take_one(file).verdict == ("known" if there else "merged"), number
        assert hq.digest()["CR"] == cr.digest()["CR"]
        hq.close()

    assert refused
    assert refused.isdisjoint({"store_damaged", "defect", "refused"}), refused
