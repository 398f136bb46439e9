"""A disk that reports errors: an act is whole or absent, and the database is sound afterwards.

Source: reliability.md R5.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.kills import Scene, Victim, moments, program

__all__ = ["program"]


@pytest.mark.parametrize("call", ["pwrite64", "fsync"])
def test_an_error_of_the_disk_at_any_write_loses_nothing_acknowledged(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr = laptop("CR")
    scene = Scene(cr, tmp_path / "before")
    _, done, total = program.run(cr, "apply", tmp_path, f"inject={call}:delay_enter=0")
    assert done
    assert total > 3
    failed = 0

    for number in moments(total):
        scene.put_back()
        _, done, _ = program.run(cr, "apply", tmp_path, f"inject={call}:error=EIO:when={number}+")
        failed += not done
        cr.open()
        with cr.store.connect() as connection:
            there = connection.exec_driver_sql("SELECT count(*) FROM change").scalar()
        assert there in {0, victim.LINES}, number
        assert there == victim.LINES or not done, number
        assert cr.findings() == []
        cr.new_record("initiative", title="afterwards")
        assert cr.findings() == []

    assert failed
