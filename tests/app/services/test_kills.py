"""Killed at any write: an import, an act or a package is wholly there or not at all.

Source: sync.md, promise 6; reliability.md R2. Every single write, not only some:
``PASSERELLE_KILLS=1000 .venv/bin/python -P -m pytest -k kill``.
"""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from app.exchange import attachments, reader
from app.services import attaching, records, retraction, standing
from database.unit import read
from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.files import document
from tests.kills import Scene, Victim, moments, program
from tests.laptops import Laptop

__all__ = ["program"]

NOTHING = "nothing"


def changes(laptop: Laptop) -> int:
    with read(laptop.store) as unit:
        return int(unit.connection.exec_driver_sql("SELECT count(*) FROM change").scalar() or 0)


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "fsync"])
def test_an_import_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    whole = cr.digest()["CR"]
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(hq, "take", file, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(hq, "take", file, f"inject={call}:signal=KILL:when={number}")
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        hq.open()
        there = changes(hq)
        assert there in {0, victim.LINES}, number
        assert there == victim.LINES or not done, number
        assert hq.findings() == []
        assert hq.notices == []
        assert hq.take_one(file).verdict == ("known" if there else "merged")
        assert hq.digest()["CR"] == whole


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "fsync"])
def test_of_several_packages_each_that_was_told_is_in_and_each_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    hq, box = laptop("HQ"), tmp_path / "box"
    box.mkdir()
    for office in ("CR", "MA", "SN"):
        field = laptop(office)
        records.apply(field.store, victim.lines())
        field.export("HQ").rename(box / f"{office}.xlsx")
    told = box / "told"
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(hq, "take all", box, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    hq.open()
    whole = hq.digest()

    for number in moments(total):
        scene.put_back()
        told.unlink(missing_ok=True)
        ended, done, _ = program.run(
            hq, "take all", box, f"inject={call}:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        hq.open()
        there, rest = divmod(changes(hq), victim.LINES)
        assert (there <= 3, rest) == (True, 0), number
        heard = told.read_text(encoding="utf-8").split() if told.exists() else []
        assert there >= len(heard), number
        assert hq.findings() == []
        assert sorted(r.verdict for r in hq.take(*sorted(box.glob("*.xlsx")))) == sorted(
            ["known"] * there + ["merged"] * (3 - there)
        )
        assert hq.digest() == whole


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_no_record_counts_before_its_file_is_whole(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    parent = cr.new_record("initiative")
    names = {
        attaching.attach(cr.store, parent, document(tmp_path / f"{n}.pdf", seed=n), {})[1].digest
        for n in range(3)
    }
    file = cr.export("HQ")
    whole = cr.digest()["CR"]
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(
        hq, "take", file, f"inject={call}:delay_enter=0", everywhere=True
    )
    assert (ended, done) == (0, True)
    assert total >= 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(
            hq, "take", file, f"inject={call}:signal=KILL:when={number}", everywhere=True
        )
        if (ended, done) == (0, True):
            continue
        assert ended == -signal.SIGKILL, number

        hq.open()
        found = attachments.held(hq.path)
        assert list(attachments.changed(hq.path)) == [], number
        assert not changes(hq) or set(found) == names, number
        assert hq.findings() == []
        hq.take_one(file)
        assert set(attachments.held(hq.path)) == names
        assert hq.digest()["CR"] == whole


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "fsync"])
def test_an_undo_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    file = cr.export("HQ")
    package = Path(hq.take_one(file).package)
    whole = cr.digest()["CR"]
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(hq, "undo", package, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(
            hq, "undo", package, f"inject={call}:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        hq.open()
        there = changes(hq)
        assert there in {0, victim.LINES}, number
        assert there == 0 or not done, number
        assert hq.findings() == []
        assert hq.notices == []
        if there:
            retraction.undo_import(hq.store, str(package))
        assert changes(hq) == 0
        assert hq.take_one(file).again == victim.LINES
        assert hq.digest()["CR"] == whole


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "fsync"])
def test_an_act_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    scene = Scene(cr, tmp_path / "before")
    ended, done, total = program.run(cr, "apply", tmp_path, f"inject={call}:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 3

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(
            cr, "apply", tmp_path, f"inject={call}:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        cr.open()
        there = changes(cr)
        assert there in {0, victim.LINES}, number
        assert there == victim.LINES or not done, number
        assert cr.findings() == []
        assert cr.notices == []
        cr.new_record("initiative", title="afterwards")  # numbers go on where they should
        assert cr.findings() == []
    cr.close()  # the last run may have come through, and left it closed
    cr.open()
    hq.take(cr.export("HQ"))
    assert hq.digest() == cr.digest()


def test_an_export_killed_at_any_write_leaves_a_whole_file_or_none(
    laptop: Setup, program: Victim, tmp_path: Path
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    records.apply(cr.store, victim.lines())
    digest = cr.digest()
    scene = Scene(cr, tmp_path / "before")
    out = tmp_path / "out"
    out.mkdir()
    file = out / "package.xlsx"
    ended, done, total = program.run(cr, "export", file, "inject=pwrite64:delay_enter=0")
    assert (ended, done) == (0, True)
    assert total > 1

    for number in moments(total):
        file.unlink(missing_ok=True)
        scene.put_back()
        ended, done, _ = program.run(
            cr, "export", file, f"inject=pwrite64:signal=KILL:when={number}"
        )
        if (ended, done) == (0, True):
            continue  # it came through with fewer writes than the first time
        assert ended == -signal.SIGKILL, number

        cr.open()
        noted = [line.path for line in standing.packages(cr.store)]
        assert noted == [str(file)] or not done, number
        assert file.exists() or not noted, number
        if file.exists():
            assert len(reader.open_package(file).segments) == 1
        assert cr.digest() == digest
        assert cr.findings() == []
    cr.close()
    cr.open()
    assert hq.take_one(cr.export("HQ")).taken == victim.LINES
    assert hq.digest()["CR"] == digest["CR"]


@pytest.mark.in_turn(2)
@pytest.mark.parametrize(
    ("call", "before"),
    [("write", NOTHING), ("fsync", NOTHING), ("rename", NOTHING), ("rename", "an older file")],
)
def test_a_package_killed_on_its_way_to_the_stick_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str, before: str
) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    stick = tmp_path / "stick"
    stick.mkdir()
    file = stick / "package.xlsx"
    older = cr.export("HQ") if before == "an older file" else None
    scene = Scene(cr, tmp_path / "before")

    def put_back() -> None:
        scene.put_back()
        for rest in stick.iterdir():
            rest.unlink()
        if older is not None:
            file.write_bytes(old_bytes)

    old_bytes = older.read_bytes() if older is not None else b""
    ended, done, total = program.run(
        cr, "export", file, f"inject={call}:delay_enter=0", everywhere=True
    )
    assert (ended, done) == (0, True)
    assert total >= 1

    for number in moments(total):
        put_back()
        ended, done, _ = program.run(
            cr, "export", file, f"inject={call}:signal=KILL:when={number}", everywhere=True
        )
        if (ended, done) == (0, True):
            continue
        assert ended == -signal.SIGKILL, number

        assert [each.name for each in stick.glob("*.xlsx") if each != file] == []
        if older is None:
            assert not file.exists() or len(reader.open_package(file).segments) == 1
        else:
            assert file.read_bytes() == old_bytes or len(reader.open_package(file).segments) == 1
        cr.open()
        assert file.exists() or not standing.packages(cr.store)
        assert cr.findings() == []
        assert cr.export("HQ").exists()
        cr.close()
