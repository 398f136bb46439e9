"""The power goes: what was said to be done is there, all else is whole or absent.

Source: reliability.md R3. Many more cuts: ``PASSERELLE_POWER_CUTS=500 … -k power``.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.exchange import reader
from app.services import enrolling, protection, records, start
from database import protecting
from tests import power
from tests.app.services import victim
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.kills import Victim, program
from tests.laptops import Laptop

__all__ = ["blank_database", "laptop", "program"]


def cut(
    program: Victim, machine: Laptop, act: str, file: Path, seed: int
) -> Iterator[tuple[bool, list[power.Step]]]:
    """Do a job, and let the power go at some moments; yield what was said, with the machine so.

    The machine is as it is found afterwards, and closed.
    """
    machine.close()
    around = machine.folder.parent
    before, found = around / "before the cut", around / "after"
    shutil.copytree(machine.folder, before)
    assert program.watched(machine, act, file, power.WATCH) == 0
    done = power.steps(program.trace, machine.folder, program.said)
    assert any(step.kind == "sync" for step in done)
    assert [step.kind for step in done].count("said") == 1
    for earlier, state in power.cuts(before, machine.folder, done, found, seed):
        machine.close()
        shutil.rmtree(machine.folder)
        shutil.move(state, machine.folder)
        yield any(step.kind == "said" for step in earlier), earlier


def changes(machine: Laptop) -> int:
    """Open the machine and count the changes it holds."""
    machine.open()
    assert machine.findings() == []
    with machine.store.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM change").scalar() or 0)


def _plain(machine: Laptop) -> None:
    machine.close()


def _protected(machine: Laptop) -> None:
    machine.close()
    protecting.rewrite(machine.path, victim.WORDS)


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("kind", [_plain, _protected])
def test_an_act_and_a_power_cut(
    laptop: Setup, program: Victim, tmp_path: Path, kind: Callable[[Laptop], None]
) -> None:
    cr = laptop("CR")
    kind(cr)
    seen = set()
    for said, _ in cut(program, cr, "apply", tmp_path, 1):
        there = changes(cr)
        assert there in {0, victim.LINES}
        assert there == victim.LINES or not said
        assert cr.notices == []
        seen.add(there)
    assert seen == {0, victim.LINES}


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("kind", [_plain, _protected])
def test_an_import_and_a_power_cut(
    laptop: Setup, program: Victim, kind: Callable[[Laptop], None]
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    whole = cr.digest()["CR"]
    enrolment = cr.folder / "enrolment.json"
    enrolling.verify(hq.store, enrolment, enrolling.enrol(cr.store, enrolment).digits)
    hq.close()
    before = changes(hq)
    kind(hq)
    for said, _ in cut(program, hq, "take", file, 2):
        there = changes(hq) - before
        assert there in {0, victim.LINES}
        assert there == victim.LINES or not said
        assert hq.take_one(file).verdict == ("known" if there else "merged")
        assert hq.digest()["CR"] == whole


def test_an_export_and_a_power_cut(laptop: Setup, program: Victim) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.folder / "out" / "package.xlsx"
    file.parent.mkdir()
    for said, _ in cut(program, cr, "export", file, 3):
        assert file.exists() or not said
        if file.exists():
            assert reader.open_package(file).intact
        assert changes(cr) == victim.LINES
    assert hq.take_one(cr.export("HQ")).taken == victim.LINES


def test_a_backup_and_a_power_cut(laptop: Setup, program: Victim, tmp_path: Path) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    file = cr.folder / "backups" / "kept.db"
    file.parent.mkdir()
    for said, _ in cut(program, cr, "backup", file, 4):
        assert file.exists() or not said
        if file.exists():
            twin = Laptop(tmp_path / "twin")
            twin.folder.mkdir(exist_ok=True)
            shutil.copy(file, twin.path)
            assert changes(twin) == victim.LINES
            twin.close()
        assert changes(cr) == victim.LINES


def test_a_protecting_and_a_power_cut(laptop: Setup, program: Victim, tmp_path: Path) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    for said, _ in cut(program, cr, "protect", tmp_path, 5):
        cr.here()
        if protection.is_locked(cr.path):
            protection.unlock(cr.path, victim.WORDS)
        assert protection.is_protected(cr.path) or not said
        assert changes(cr) == victim.LINES
        start.close_store(cr.store)


@pytest.mark.logs_warnings
def test_a_program_that_does_not_sync_is_caught(
    laptop: Setup, program: Victim, tmp_path: Path
) -> None:
    cr = laptop("CR")
    cr.close()
    shutil.copytree(cr.folder, tmp_path / "before")
    assert program.watched(cr, "apply", tmp_path, power.WATCH) == 0
    done = power.steps(program.trace, cr.folder, program.said)
    careless = [step for step in done if step.kind != "sync"]
    lost = 0
    for earlier, state in power.cuts(
        tmp_path / "before", cr.folder, careless, tmp_path / "after", 6
    ):
        cr.close()
        shutil.rmtree(cr.folder)
        shutil.move(state, cr.folder)
        try:
            lost += changes(cr) == 0 and any(step.kind == "said" for step in earlier)
        except Exception:  # noqa: BLE001  (damaged, in whatever way)
            lost += 1
    assert lost
