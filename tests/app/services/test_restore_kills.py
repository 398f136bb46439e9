"""Killed at any step of a restore: the database is the old one or the new one, whole.

Source: reliability.md R10.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import backup
from database import backups, restoring
from tests.laptops import Laptop

EACH = int(os.environ.get("PASSERELLE_KILLS", "4"))
"""Kills of each kind; a large number means: at every single call."""
CODE = """
import sys
from pathlib import Path
from app.services import restore
restore.restore(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def killed(root: Path, laptop: Laptop, kept: Path, inject: str) -> tuple[int, int]:
    """Restore in another process under ``strace``; return how it ended and how many calls."""
    trace = laptop.folder / "trace"
    call = inject.partition("=")[2].partition(":")[0]
    command = ["strace", "-f", "-o", str(trace), "-e", f"trace={call}", "-e", inject]
    program = [sys.executable, "-B", "-c", CODE, str(kept), str(laptop.path)]
    env = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run([*command, *program], cwd=root, env=env, capture_output=True, check=False)
    if b"ptrace" in done.stderr:
        pytest.skip("strace may not watch here")
    calls = sum(f" {call}(" in line for line in trace.read_text().splitlines())
    return done.returncode, calls


@pytest.mark.parametrize("call", ["rename", "unlink", "fsync", "pwrite64"])
def test_a_restore_killed_at_any_step_is_whole_or_absent(
    cr: Laptop, root: Path, tmp_path: Path, call: str
) -> None:
    if not shutil.which("strace"):
        pytest.skip("no strace: nothing can kill a program at a chosen call")
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.edit(uid, title="Later")
    cr.close()
    scene = tmp_path / "scene"
    shutil.copytree(cr.folder, scene)
    ended, total = killed(root, cr, kept, f"inject={call}:delay_enter=0")
    assert ended == 0
    assert total > 1

    seen = set()
    step = max(1, (total - 1) // max(EACH - 1, 1))
    for number in sorted({*range(1, total + 1, step), total}):
        shutil.rmtree(cr.folder)
        shutil.copytree(scene, cr.folder)
        ended, _ = killed(root, cr, kept, f"inject={call}:signal=KILL:when={number}")
        assert ended in {-signal.SIGKILL, 128 + signal.SIGKILL}, number

        cr.open()
        title = cr.value(uid, "title")
        seen.add(title)
        assert cr.notices == {"Later": [], "Water": ["restored"]}[title], number
        assert cr.findings() == [], number
        aside = [b.path for b in backups.made(cr.path) if b.reason == "before-restore"]
        if title == "Water":
            assert [restoring.facts(path).changes for path in aside] == [2], number
        assert restoring.facts(kept).changes == 1
        cr.close()
        _, _ = killed(root, cr, kept, f"inject={call}:delay_enter=0")  # and again, to the end
        cr.open()
        assert cr.value(uid, "title") == "Water"
        assert not list(cr.folder.glob("*.restoring*"))
        cr.close()
    assert "Later" in seen
