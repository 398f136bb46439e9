"""Promise 3, nothing twice: importing a package again changes nothing, and says so."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from database.models import metadata
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge

LOG = ("segment", "change", "branch", "record", "state", "conflict", "review", "secret", "digest")


def everything(laptop: Laptop) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the log, of what follows from it, and of every entity."""
    tables = [name for name in metadata.tables if name in LOG or "_uid" in metadata.tables[name].c]
    with laptop.store.connect() as connection:
        return {
            name: sorted(map(tuple, connection.execute(sa.select(metadata.tables[name]))), key=repr)
            for name in tables
        }


def _collided(laptop: Setup) -> tuple[Laptop, Laptop]:
    hq, cr = laptop("HQ"), laptop("CR")
    uid = cr.new_record("initiative", title="Water")
    cr.new_record("progress_note", initiative=uid, text="It works")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    cr.edit(uid, title="Safe water")
    return hq, cr


def test_the_same_package_again_changes_nothing_and_says_when_it_came(laptop: Setup) -> None:
    hq, cr = _collided(laptop)
    file = cr.export("HQ")
    hq.take(file)
    before = everything(hq)

    again = hq.take_one(file)

    assert again.verdict == "known"
    assert again.received_before > 0
    assert (again.taken, again.held, again.refused, again.conflicts) == (0, 0, 0, 0)
    assert again.known == 3
    assert everything(hq) == before


def test_a_package_twice_in_one_batch_is_taken_once(laptop: Setup) -> None:
    hq, cr = _collided(laptop)
    file = cr.export("HQ")

    first, second = hq.take(file, file)

    assert (first.verdict, first.taken) == ("merged", 1)
    assert (second.verdict, second.taken) == ("known", 0)


def test_the_same_changes_by_another_laptop_are_known(laptop: Setup) -> None:
    hq, cr = _collided(laptop)
    second = laptop("CR", "second")
    second.take(cr.export("CR"))
    hq.take(cr.export("HQ"))
    before = everything(hq)

    relayed = hq.take_one(second.export("HQ"))

    assert (relayed.verdict, relayed.taken, relayed.received_before) == ("known", 0, 0)
    assert everything(hq) == before


def test_a_whole_package_after_all_its_parts_brings_nothing(laptop: Setup) -> None:
    hq, cr = _collided(laptop)
    hq.take(cr.export("HQ"))
    before = everything(hq)

    whole = hq.take_one(cr.export("HQ", full=True))

    assert (whole.verdict, whole.taken, whole.known) == ("known", 0, 3)
    assert everything(hq) == before


def test_a_package_under_another_name_and_number_brings_nothing(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr = _collided(laptop)
    file = cr.export("HQ")
    hq.take(file)
    before = everything(hq)

    renamed = forge(file, tmp_path / "copy (2).xlsx", id="another id", number=99)

    assert hq.take_one(renamed).taken == 0
    assert everything(hq) == before
