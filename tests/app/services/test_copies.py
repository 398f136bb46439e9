"""Copied laptops and restored backups: nothing given out twice, nobody left behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import AppError
from app.services import notices, records, sending, start
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


class Twins:
    """A laptop of Costa Rica that wrote one record, its copy, and headquarters."""

    def __init__(self, laptop: Setup, folder: Path, *, with_witness: bool) -> None:
        self.hq = laptop("HQ")
        self.a = laptop("CR", "a")
        self.uid = self.a.new_record("initiative", title="Water")
        self.hq.take(self.a.export("HQ"))
        self.b = self.a.copied(folder / "b", with_witness=with_witness)
        self.mail = Mail(self.hq, self.a, self.b)


@pytest.fixture
def alike(laptop: Setup, tmp_path: Path) -> Iterator[Twins]:
    """Two laptops that nothing tells apart: the whole disk was copied."""
    twins = Twins(laptop, tmp_path, with_witness=True)
    yield twins
    twins.b.close()


@pytest.fixture
def told_apart(laptop: Setup, tmp_path: Path) -> Iterator[Twins]:
    """A laptop, and a copy of its database on another machine."""
    twins = Twins(laptop, tmp_path, with_witness=False)
    yield twins
    twins.b.close()


def test_a_copied_database_gets_a_name_of_its_own_and_says_so(told_apart: Twins) -> None:
    assert told_apart.b.notices == ["witness_missing"]
    assert told_apart.b.who.replica != told_apart.a.who.replica
    assert told_apart.a.notices == []


def test_the_person_is_told_in_one_line_and_headquarters_sees_the_copy(alike: Twins) -> None:
    alike.a.edit(alike.uid, title="Clean water")
    alike.b.edit(alike.uid, title="Safe water")

    alike.mail.deliver()

    for laptop in (alike.a, alike.b):
        (said,) = [notices.worded(notice) for notice in laptop.store.notices]
        assert "copy of another" in said
        assert "Nothing is lost" in said
        assert "\n" not in said
    assert alike.hq.status()["copied"] == ["CR a"]
    assert alike.hq.written(alike.uid, "title") >= {"Clean water", "Safe water"}


def test_who_has_the_database_open_hears_that_another_process_renewed_its_name(
    alike: Twins,
) -> None:
    alike.a.edit(alike.uid, title="Clean water")
    alike.b.edit(alike.uid, title="Safe water")
    alike.hq.take(alike.a.export("HQ"))
    alike.hq.take(alike.b.export("HQ"))
    window, old = alike.a.store, alike.a.who.replica
    alike.a.open()  # the process that does the import
    alike.a.take(alike.hq.export("CR"))
    start.close_store(alike.a.store)

    assert start.look_again(window)
    assert not start.look_again(window)
    records.save(window, "initiative", alike.uid, {"acronym": "W"})

    with read(window) as unit:
        tips = {b.replica for b in unit.log.branches.values()}
    assert start.who(window).replica != old
    assert start.who(window).replica in tips
    start.close_store(window)
    alike.a.open()


def test_a_laptop_whose_copy_speaks_for_it_is_still_heard(told_apart: Twins) -> None:
    hq, a, b, uid = told_apart.hq, told_apart.a, told_apart.b, told_apart.uid
    hq.take(b.export("HQ"))
    hq.edit(uid, title="Clean water")
    b.take(hq.export("CR"))  # what the first laptop never got

    hq.take(a.export("HQ"))
    hq.take(b.export("HQ"))
    a.take(hq.export("CR"))

    assert a.value(uid, "title") == "Clean water"


def test_both_branches_of_a_copied_laptop_are_kept(alike: Twins) -> None:
    alike.a.edit(alike.uid, title="Clean water")
    alike.b.edit(alike.uid, acronym="CW")

    alike.hq.take(alike.a.export("HQ"))
    alike.hq.take(alike.b.export("HQ"))

    assert alike.hq.value(alike.uid, "title") == "Clean water"
    assert alike.hq.value(alike.uid, "acronym") == "CW"
    assert [feed["copied_laptop"] for feed in alike.hq.status()["feeds"]] == [False, True, True]
    assert alike.hq.findings() == []


def test_the_same_field_edited_on_both_is_a_conflict(alike: Twins) -> None:
    alike.a.edit(alike.uid, title="Clean water")
    alike.b.edit(alike.uid, title="Safe water")

    alike.mail.deliver()

    for laptop in alike.mail.laptops:
        (open_one,) = laptop.conflicts()
        assert {a.values["title"] for a in open_one.alternatives} == {"Clean water", "Safe water"}


def test_twins_that_wrote_both_get_names_of_their_own(alike: Twins) -> None:
    old = alike.a.who.replica
    alike.a.edit(alike.uid, title="Clean water")
    alike.b.edit(alike.uid, acronym="CW")

    alike.mail.deliver()

    names = {laptop.who.replica for laptop in (alike.a, alike.b)}
    assert len(names) == 2
    assert old not in names
    assert alike.a.notices == alike.b.notices == ["copied"]
    assert alike.a.digest() == alike.b.digest()


def test_a_twin_gets_what_only_the_other_one_has_taken(alike: Twins) -> None:
    hq, a, b, uid = alike.hq, alike.a, alike.b, alike.uid
    hq.edit(uid, title="Clean water")
    a.take(hq.export("CR"))
    hq.take(a.export("HQ"))

    hq.take(b.export("HQ"))
    b.take(hq.export("CR"))

    assert b.value(uid, "title") == "Clean water"


def test_two_packages_of_one_number_reveal_a_copied_laptop(alike: Twins) -> None:
    alike.hq.take(alike.a.export("HQ"))
    alike.hq.take(alike.b.export("HQ"))

    answer = alike.hq.export("CR")
    alike.a.take(answer)
    alike.b.take(answer)

    assert alike.a.who.replica != alike.b.who.replica


def test_a_package_of_ones_own_name_reveals_a_copied_laptop(alike: Twins) -> None:
    alike.a.edit(alike.uid, title="Clean water")

    alike.b.take(alike.a.export("CR"))

    assert alike.b.notices == ["copied"]
    assert alike.b.value(alike.uid, "title") == "Clean water"


def test_a_preview_renames_nobody(alike: Twins) -> None:
    alike.a.edit(alike.uid, title="Clean water")

    alike.b.take(alike.a.export("CR"), preview=True)

    assert alike.b.notices == []


def test_a_restored_backup_gives_no_number_out_twice(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = cr.backup()
    cr.edit(uid, title="Clean water")
    hq.take(cr.export("HQ"))

    cr.restore(kept)
    cr.edit(uid, acronym="W")
    result = hq.take_one(cr.export("HQ"))

    assert cr.notices == ["restored"]
    assert (result.verdict, result.taken) == ("merged", 1)
    assert hq.value(uid, "title") == "Clean water"
    assert hq.value(uid, "acronym") == "W"


def test_a_restored_laptop_gets_back_what_it_had_sent(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = cr.backup()
    cr.edit(uid, title="Clean water")
    hq.take(cr.export("HQ"))

    cr.restore(kept)
    Mail(hq, cr).deliver()

    assert cr.value(uid, "title") == "Clean water"
    assert cr.digest() == hq.digest()


def test_a_restored_laptop_does_not_hold_packages_back(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = cr.backup()
    hq.take(cr.export("HQ"))
    cr.restore(kept)
    cr.edit(uid, title="Clean water")
    Mail(hq, cr).deliver()

    hq.edit(uid, title="Safe water")

    assert hq.lacking("CR") == 1  # nothing is sent again for the name that nobody bears any more


def test_a_backup_older_than_a_package_is_noticed_without_any_edit(cr: Laptop, hq: Laptop) -> None:
    uid = hq.new_record("initiative", "CR", title="Water")
    kept = cr.backup()
    cr.take(hq.export("CR"))
    hq.take(cr.export("HQ"))  # so headquarters knows that it is there

    cr.restore(kept)
    Mail(hq, cr).deliver()

    assert cr.notices == ["restored"]
    assert cr.value(uid, "title") == "Water"
    assert cr.digest() == hq.digest()


def test_an_export_that_fails_is_no_restored_backup(cr: Laptop) -> None:
    cr.new_record("initiative")
    with pytest.raises((AppError, OSError)):
        sending.export(cr.store, "HQ", cr.folder / "no" / "folder" / "p.xlsx")

    cr.close()
    cr.open()

    assert cr.notices == []


def test_a_whole_disk_put_back_is_noticed_too(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("initiative", title="Water")
    old = cr.copied(tmp_path / "image", with_witness=True)
    cr.edit(uid, title="Clean water")
    hq.take(cr.export("HQ"))

    old.edit(uid, acronym="W")  # the laptop as it was, which knows nothing of the later edit
    Mail(hq, old).deliver()

    assert (old.value(uid, "title"), old.value(uid, "acronym")) == ("Clean water", "W")
    assert old.digest() == hq.digest()
    assert old.notices == ["copied"]
    old.close()


def test_a_database_that_was_moved_keeps_its_name(cr: Laptop) -> None:
    before = cr.who.replica
    moved = cr.path.with_name("moved.db")
    cr.close()
    cr.path.rename(moved)
    moved.rename(cr.path)

    cr.open()

    assert cr.who.replica == before
