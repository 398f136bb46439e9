"""Who may say that a laptop was copied: its own key, its own office, headquarters; nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.ids import new_uid
from app.exchange import reader
from app.services import receiving, sending
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.trust import forged_by, own_feed, ring, wary


@pytest.fixture
def cr(laptop: Setup) -> Laptop:
    """Return a wary laptop of Costa Rica."""
    return wary(laptop("CR"))


@pytest.fixture
def hq(laptop: Setup, cr: Laptop) -> Laptop:
    """Return a wary laptop of headquarters that knows Costa Rica and is known there."""
    made = wary(laptop("HQ"))
    ring(made, cr)
    ring(cr, made)
    return made


def test_another_office_cannot_make_a_laptop_give_up_its_name(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    before = hq.who.replica
    file = forged_by(cr, "HQ", tmp_path / "forged.xlsx", [], copied=[before])

    assert hq.take_one(file).verdict == "merged"

    assert (hq.who.replica, hq.notices) == (before, [])


def test_nor_can_a_stranger_whose_package_somebody_took_all_the_same(
    hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    before = hq.who.replica
    uid = new_uid()
    fork = own_feed("global", before, entity="organisation", uid=uid, w={"name": "Nobody"})
    stranger = laptop("HQ", "stranger")
    file = forged_by(stranger, "HQ", tmp_path / "forged.xlsx", [fork], copied=[before])

    receiving.take(hq.store, [file], accept_unverified=True)

    assert not hq.has(uid)  # under its own name only its own key is believed
    assert (hq.who.replica, hq.notices) == (before, [])


def test_headquarters_tells_a_wary_laptop_that_it_was_copied(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    before = cr.who.replica
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    twin = cr.copied(tmp_path / "twin", with_witness=True)
    for each, title in ((cr, "Here"), (twin, "There")):
        each.edit(uid, title=title)
        hq.take(each.export("HQ"))

    cr.take(hq.export("CR"))

    assert cr.notices == ["copied"]
    assert cr.who.replica != before
    twin.close()


def test_what_only_a_copy_can_have_sealed_proves_it_whoever_brings_it(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    before = hq.who.replica
    cr.take(hq.export("CR"))
    twin = hq.copied(tmp_path / "twin", with_witness=True)
    hq.new_record("initiative", "CR", title="Written here")
    uid = twin.new_record("initiative", "CR", title="Written on the copy")
    cr.take(twin.export("CR"))
    file = sending.export(twin.store, "CR", tmp_path / "open.xlsx", full=True, plain=True).path
    (written,) = [p for p in reader.open_package(file).segments if p.scope == "CR"]
    brought = forged_by(cr, "HQ", tmp_path / "brought.xlsx", [written])

    hq.take(brought)

    assert hq.notices == ["copied"]
    assert hq.who.replica != before
    assert hq.value(uid, "title") == "Written on the copy"
    twin.close()
