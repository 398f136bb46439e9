"""Officers who write at once: each waits for nobody but who writes records of the same office."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.base.errors import StoreBusyError, StoreCollidedError
from app.services import (
    checks,
    drafts,
    one_package,
    queries,
    receiving,
    recording,
    records,
    retraction,
    settings,
    start,
)
from app.services.acts import Act
from database import records as kept
from database.engine import Store
from database.reach import NOTHING, WHOLE, Reach, of_scopes
from database.unit import TRIES, Unit, again, read, write
from tests.app.services.conftest import Setup
from tests.factories import some_values
from tests.laptops import Laptop
from tests.on_server.test_several_officers import at_once, officers, taken

__all__ = ["officers"]
ROUNDS = int(os.environ.get("PASSERELLE_SIDE_BY_SIDE", "6"))
FIRST = int(os.environ.get("PASSERELLE_FIRST_SIDE", "0"))
SOON = 3.0
"""Seconds in which nobody says that he waited for somebody."""
PATIENT = 14.0
"""Seconds in which several saves pass by who waits for all of it."""
LINES = ("title", "acronym", "objective")


def read_names(store: Store) -> dict[int, str]:
    with read(store) as unit:
        return dict(unit.log.names)


def save(store: Store, scope: str, title: str) -> str:
    return records.save(store, "initiative", None, {"title": title}, scope=scope).uid


def test_a_save_waits_for_who_writes_the_same_office_and_for_nobody_else(
    officers: list[Store], hq: Laptop
) -> None:
    del hq
    importing, saving = officers
    for scope in ("CR", "SN"):
        save(saving, scope, "Water")
    with ThreadPoolExecutor(2) as threads:
        with write(importing, of_scopes({"CR"})):  # a long import
            begun = time.monotonic()
            other = threads.submit(save, saving, "SN", "Wells")
            assert other.result(timeout=20)
            assert time.monotonic() - begun < SOON
            same = threads.submit(save, saving, "CR", "Wells")
            time.sleep(0.5)
            assert not same.done()
        assert same.result(timeout=20)


def test_drafts_settings_and_the_search_wait_for_no_import(
    officers: list[Store], hq: Laptop
) -> None:
    del hq
    importing, other = officers
    uid = save(other, "CR", "Water")
    with write(importing, of_scopes({"CR", "SN"})):
        begun = time.monotonic()
        drafts.keep_draft(other, "initiative", uid, {"title": "Wells"})
        settings.put(other, "theme", "dark")
        assert "CR-1 Water" in [hit.title for hit in queries.search(other, "water")]
        assert time.monotonic() - begun < SOON


@pytest.mark.logs_warnings  # the search gives way
def test_a_search_while_somebody_writes_does_not_keep_what_stood_there_before(
    officers: list[Store], hq: Laptop
) -> None:
    del hq
    writing, searching = officers
    uid = save(writing, "CR", "Water")  # its entry in the index is not made yet

    with write(writing, of_scopes({"CR"})) as unit:
        act, found = Act(unit, writing.identity), kept.get(unit, uid)
        assert found is not None
        opened = recording.reading_of(act, found)
        recording.edit(act, recording.known_entity("initiative"), opened, {"title": "Lagoon"})
        act.write()
        queries.search(searching, "lagoon")
        unit.commit()

    assert "CR-1 Lagoon" in [hit.title for hit in queries.search(searching, "lagoon")]


def test_who_waits_for_everybody_does_not_stop_those_he_need_not_wait_for(
    officers: list[Store], hq: Laptop
) -> None:
    del hq
    importing, other = officers
    values = some_values("organisation", name="UNDP")
    with ThreadPoolExecutor(2) as threads:
        with write(importing, of_scopes({"CR"})):  # a long import
            for_all = threads.submit(records.save, other, "organisation", None, values)
            alone = threads.submit(_nothing, other, WHOLE)
            time.sleep(0.7)
            begun = time.monotonic()
            saved = [save(importing, "SN", f"Wells {n}") for n in range(8)]
            assert time.monotonic() - begun < PATIENT
            assert not for_all.done()
            assert not alone.done()
        assert for_all.result(timeout=40).uid
        alone.result(timeout=40)
    assert len(set(saved)) == 8


def _nothing(store: Store, reach: Reach) -> None:
    with write(store, reach) as unit:
        unit.commit()


def test_what_everybody_reads_is_written_by_one_alone(officers: list[Store], hq: Laptop) -> None:
    del hq
    one, other = officers
    with ThreadPoolExecutor(1) as threads:
        with write(one, of_scopes({"SN"})):
            values = some_values("organisation", name="UNDP")
            glob = threads.submit(records.save, other, "organisation", None, values)
            time.sleep(0.5)
            assert not glob.done()
        glob.result(timeout=20)


def test_work_that_collides_is_done_anew_and_at_last_alone(
    officers: list[Store], hq: Laptop
) -> None:
    del hq
    store, reaches = officers[0], []

    def collides(unit: Unit) -> None:
        reaches.append(unit.reach)
        raise StoreCollidedError

    with pytest.raises(StoreBusyError):
        again(store, NOTHING, collides)

    assert reaches == [NOTHING] * (TRIES - 1) + [WHOLE]


def test_a_save_that_reaches_further_than_was_thought_waits_like_any_other_and_is_saved_once(
    officers: list[Store], hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.reaching.of_records", lambda *_: of_scopes({"SN"}))

    with ThreadPoolExecutor(1) as threads:
        with write(officers[1], of_scopes({"CR"})):
            saving = threads.submit(save, officers[0], "CR", "Water")
            time.sleep(0.7)
            assert not saving.done()
        uid = saving.result(timeout=20)

    assert hq.value(uid, "title") == "Water"
    assert {line.seq for line in hq.history(uid)} == {1}
    assert hq.findings() == []


def sent(office: Laptop, rng: random.Random, uids: list[str]) -> Path:
    """Let an office make, change and delete something, and send it."""
    for _ in range(rng.randint(1, 6)):
        known = [uid for uid in uids if office.has(uid) and not office.record(uid).deleted]
        act = rng.random()
        if act < 0.4 or not known:
            uids.append(office.new_record("initiative", title=f"Water {rng.random()}"))
        elif act < 0.55:
            where = office.new_record("location", initiative=rng.choice(known), name="Upala")
            uids.append(where)
        elif act < 0.65 and len(known) > 2:
            office.delete(rng.choice(known))
        else:
            uid = rng.choice(known)
            office.edit(uid, **_edit(office.record(uid).entity, rng))
    return office.export("HQ")


def _edit(entity: str, rng: random.Random) -> dict[str, str]:
    text = f"Text {rng.random()}"
    return {rng.choice(LINES): text} if entity == "initiative" else {"name": text}


def mailed(laptop: Setup, rng: random.Random) -> list[Path]:
    """Return packages of three offices, one with two laptops that build on each other's work."""
    first, second = laptop("CR", "cr1"), laptop("CR", "cr2")
    others = [laptop("SN"), laptop("MA")]
    uids: dict[str, list[str]] = {"CR": [], "SN": [], "MA": []}
    files: list[Path] = []
    for _ in range(3):
        everybody = (first, second, *others)
        files += [sent(office, rng, uids[office.who.office]) for office in everybody]
        second.take(first.export("CR"))
        first.take(second.export("CR"))
    rng.shuffle(files)
    return files


def on_a_file(folder: Path, files: list[Path]) -> dict[str, str]:
    """Return the digests of headquarters on a file that takes all this one after the other."""
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    store = start.create(folder / "serial.db", office="HQ", role="hq", anyway=True)
    receiving.take(store, files)
    found = checks.digest(store)
    assert checks.check(store, deep=True).findings == []
    start.close_store(store)
    return found


@pytest.mark.parametrize("seed", range(FIRST, FIRST + ROUNDS))
def test_packages_taken_at_once_come_to_the_same_as_one_after_the_other(
    seed: int, officers: list[Store], laptop: Setup, hq: Laptop, tmp_path: Path
) -> None:
    rng = random.Random(seed)
    files = mailed(laptop, rng)
    serial = on_a_file(tmp_path / "serial", files)
    hq.here()
    parts = [files[0::2], files[1::2]]
    for part in parts:
        part.append(rng.choice(files))  # one that the other takes, too

    done = at_once(*(taken(s, *p) for s, p in zip(officers, parts, strict=True)))
    assert [d for d in done if isinstance(d, Exception)] == []

    assert hq.digest() == serial
    assert checks.check(hq.store, deep=True).findings == []


def test_who_writes_knows_the_laptop_another_officer_heard_of_meanwhile(
    officers: list[Store], hq: Laptop, cr: Laptop
) -> None:
    del hq
    importing, other = officers
    uid = cr.new_record("initiative", title="Water")
    file = cr.export("HQ")

    with write(importing, of_scopes({"SN"})) as unit:
        assert cr.who.replica not in unit.log.numbers  # all laptops known were read here
        receiving.take(other, [file])
        found = unit.log.state("CR", uid)
        assert found is not None
        number = next(n for n, name in read_names(other).items() if name == cr.who.replica)
        assert unit.log.names[number] == cr.who.replica
        with pytest.raises(KeyError):
            unit.log.names[number + 1000]


def test_programs_that_import_and_an_officer_who_saves_meanwhile_lose_nothing(
    officers: list[Store], laptop: Setup, hq: Laptop, tmp_path: Path
) -> None:
    rng = random.Random(11)
    files, address = mailed(laptop, rng), hq.path.read_text()
    serial = on_a_file(tmp_path / "serial", files)
    hq.here()
    call = [sys.executable, "-P", "-m", "app", "import", address, "--json"]
    programs = [
        subprocess.Popen(
            [*call, *map(str, part)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PASSERELLE_HOME": str(tmp_path / f"home{n}")},
        )
        for n, part in enumerate((files[0::2], files[1::2]))
    ]
    saved: list[str] = []
    while any(program.poll() is None for program in programs):
        saved.append(save(officers[0], rng.choice(("CR", "SN", "MA")), f"Mine {len(saved)}"))
    told = [program.communicate(timeout=120) for program in programs]

    assert [program.returncode for program in programs] == [0, 0], told
    assert saved
    assert all(hq.has(uid) for uid in saved)
    assert len({hq.value(uid, "code") for uid in saved}) == len(saved)
    assert checks.check(hq.store, deep=True).findings == []
    for uid in saved:
        records.delete(hq.store, uid)
    assert hq.digest().keys() == serial.keys()


def test_an_import_taken_back_takes_nothing_of_one_that_ran_beside_it(
    officers: list[Store], laptop: Setup, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices = {name: laptop(name) for name in ("CR", "SN")}
    for office in offices.values():
        office.new_record("initiative", title="Old")
        hq.take(office.export("HQ"))
        for n in range(12):
            office.new_record("initiative", title=f"Water {n}")
    files = {name: office.export("HQ") for name, office in offices.items()}
    both, keep = threading.Barrier(2), one_package._archive  # noqa: SLF001  (the moment before the end)
    hq.here()

    def meet(*given: object) -> str:
        both.wait(20)  # both have written their records, and neither has committed
        return keep(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(one_package, "_archive", meet)
    done = at_once(*(taken(s, files[o]) for s, o in zip(officers, offices, strict=True)))
    monkeypatch.undo()
    hq.here()
    packages = {r[0].office: r[0].package for r in done if isinstance(r, list)}
    took = dict(zip(offices, officers, strict=True))  # a package is kept beside who took it
    before = hq.digest()
    try:
        undone = retraction.undo_import(took["CR"], packages["CR"]).office
    except retraction.StandsError:
        undone = retraction.undo_import(took["SN"], packages["SN"]).office

    (left,) = offices.keys() - {undone}
    assert hq.digest()[left] == before[left] == offices[left].digest()[left]
    assert hq.digest()[undone] != before[undone]
    assert checks.check(hq.store, deep=True).findings == []
    retraction.undo_import(took[left], packages[left])
    assert checks.check(hq.store, deep=True).findings == []
    assert retraction.take_again(took[undone], packages[undone]).taken == 12
    assert hq.digest()[undone] == before[undone]
