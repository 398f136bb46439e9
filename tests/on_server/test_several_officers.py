"""Several officers of headquarters at once, each with a program of their own, on one database."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
import sqlalchemy as sa

from app.base.errors import CallError
from app.domain.query import Query
from app.services import conflicts, receiving, records, start, wording
from app.services.file_results import FileResult
from database import queries as stored
from database.engine import Store
from database.models import package_in
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop

T = TypeVar("T")


@pytest.fixture
def officers(hq: Laptop, tmp_path: Path) -> Iterator[list[Store]]:
    """Two officers at headquarters, each with an address of their own to the one database."""
    places = [tmp_path / f"officer{n}" / "passerelle.db" for n in range(2)]
    for place in places:
        place.parent.mkdir()
        place.write_text(hq.path.read_text())
    hq.here()
    opened = [start.open_store(place) for place in places]
    yield opened
    for store in opened:
        start.close_store(store)


def at_once(*acts: Callable[[], T]) -> list[T | Exception]:
    """Do all of it at the same moment; return what became of each."""
    gate = threading.Barrier(len(acts))

    def run(act: Callable[[], T]) -> T | Exception:
        gate.wait()
        try:
            return act()
        except Exception as error:  # noqa: BLE001  (is looked at)
            return error

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def taken(store: Store, *files: Path) -> Callable[[], list[FileResult]]:
    return lambda: receiving.take(store, list(files))


def test_a_package_imported_by_two_at_the_same_moment_is_taken_once(
    officers: list[Store], cr: Laptop, hq: Laptop
) -> None:
    for n in range(20):
        cr.new_record("initiative", title=f"Water {n}")
    file = cr.export("HQ")
    hq.here()

    results = at_once(*(taken(store, file) for store in officers))

    answers = sorted((r[0].verdict, r[0].taken) for r in results if isinstance(r, list))
    assert answers == [("known", 0), ("merged", 20)]
    with read(hq.store) as unit:
        assert unit.connection.scalar(sa.select(sa.func.count()).select_from(package_in)) == 1
    assert hq.findings() == []
    assert hq.digest()["CR"] == cr.digest()["CR"]


def test_packages_of_offices_imported_side_by_side_all_arrive(
    officers: list[Store], laptop: Setup, hq: Laptop
) -> None:
    files: dict[str, list[Path]] = {"CR": [], "SN": []}
    offices = [laptop(office) for office in files]
    for n in range(3):
        for office in offices:
            office.new_record("initiative", title=f"Water {n}")
            files[office.who.office].append(office.export("HQ"))
    serial = laptop("HQ", "serial")
    serial.take(*files["CR"], *files["SN"])
    hq.here()

    done = at_once(*(taken(s, *files[o]) for s, o in zip(officers, files, strict=True)))

    assert [[r.verdict for r in each] for each in done if isinstance(each, list)] == [
        ["merged"] * 3
    ] * 2
    assert hq.digest() == serial.digest()
    assert hq.findings() == []


def test_a_conflict_decided_by_two_is_decided_once_and_the_second_is_told(
    officers: list[Store], laptop: Setup, hq: Laptop
) -> None:
    cr = laptop("CR")
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    cr.edit(uid, title="Safe water")
    hq.take(cr.export("HQ"))
    before = len(hq.history(uid))

    done = at_once(
        *(
            lambda s=store, n=n: conflicts.resolve(s, uid, "title", take=n)
            for n, store in enumerate(officers, 1)
        )
    )

    (told,) = [each for each in done if isinstance(each, Exception)]
    assert isinstance(told, CallError)
    assert told.code == "decided_meanwhile"
    assert hq.who.label in wording.worded(told)
    assert hq.conflicts() == []
    assert len(hq.history(uid)) == before + 1


def test_records_saved_by_many_at_once_are_all_there_with_numbers_of_their_own(
    officers: list[Store], hq: Laptop
) -> None:
    def save(store: Store) -> list[str]:
        return [
            records.save(store, "initiative", None, {"title": f"Water {n}"}, scope="CR").uid
            for n in range(4)
        ]

    done = at_once(*(lambda s=store: save(s) for store in [*officers, *officers]))

    uids = [uid for each in done if isinstance(each, list) for uid in each]
    assert len(set(uids)) == 16
    assert len({hq.value(uid, "code") for uid in uids}) == 16
    assert hq.findings() == []


def test_lists_sorted_by_many_at_once_are_sorted_alike(officers: list[Store], hq: Laptop) -> None:
    titles = ["Éau", "eau", "Zèbre", "abri", "Ábaco"]
    for title in titles:
        hq.new_record("initiative", scope="CR", title=title)
    query = Query("initiative", order=(("title", False),))

    def names(store: Store) -> list[str]:
        with read(store) as unit:
            unit.get("office")  # the moment that this officer sees has begun
            numbers = stored.ids(unit, query)
            return [str(line[2]) for line in stored.page(unit, "initiative", numbers, ("title",))]

    done = at_once(*(lambda s=store: names(s) for store in [*officers] * 3))

    assert done == [["Ábaco", "abri", "Éau", "eau", "Zèbre"]] * 6


def test_two_programs_that_import_the_same_package_take_it_once(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    file, address = cr.export("HQ"), hq.path.read_text()
    homes = [tmp_path / f"home{n}" for n in range(2)]
    call = [sys.executable, "-P", "-m", "app", "import", address, str(file), "--json"]

    programs = [
        subprocess.Popen(
            call,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PASSERELLE_HOME": str(home)},
        )
        for home in homes
    ]
    told = [program.communicate(timeout=120) for program in programs]

    assert [program.returncode for program in programs] == [0, 0], told
    assert sorted('"verdict": "merged"' in out for out, _ in told) == [False, True]
    assert hq.digest()["CR"] == cr.digest()["CR"]
