"""Killed at any step of a restore: the database is the old one or the new one, whole.

Source: reliability.md R10.
"""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from app.services import backup
from database import backups, restoring
from tests.kills import Scene, Victim, moments, program
from tests.laptops import Laptop

__all__ = ["program"]


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["rename", "unlink", "fsync", "pwrite64"])
def test_a_restore_killed_at_any_step_is_whole_or_absent(
    cr: Laptop, program: Victim, tmp_path: Path, call: str
) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.edit(uid, title="Later")
    scene = Scene(cr, tmp_path / "before")

    def restored(inject: str) -> tuple[int, bool, int]:
        return program.run(cr, "restore", kept, f"inject={call}:{inject}", everywhere=True)

    ended, done, total = restored("delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 1

    seen = set()
    for number in moments(total):
        scene.put_back()
        ended, done, _ = restored(f"signal=KILL:when={number}")
        assert ended == -signal.SIGKILL, number
        assert not done

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
        assert restored("delay_enter=0")[:2] == (0, True)  # and again, to the end
        cr.open()
        assert cr.value(uid, "title") == "Water"
        assert not list(cr.folder.glob("*.restoring*"))
        cr.close()
    assert "Later" in seen
