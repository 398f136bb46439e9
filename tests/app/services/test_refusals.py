"""What others refused comes back to the office as a list that says what, why, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services import home, refusals
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge


@pytest.fixture
def refused(laptop: Setup, tmp_path: Path) -> tuple[Laptop, Laptop, str]:
    """Headquarters did not know the laptop that wrote a record, and refused it."""
    hq, one, two = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    uid = one.new_record("initiative", title="Clean water")
    two.take(one.export("CR"))
    sent = two.send("HQ")
    nobody = forge(sent.path, tmp_path / "nobody.xlsx", replicas={})
    hq.take(nobody)
    two.take(hq.export("CR"))
    return hq, two, uid


def test_the_office_sees_what_was_refused_why_and_what_to_do(
    refused: tuple[Laptop, Laptop, str],
) -> None:
    _, two, uid = refused

    (found,) = refusals.refusals(two.store)

    assert found.records == (("initiative", uid, "CR-1 Clean water"),)
    assert found.message.startswith("Headquarters refused 1 change")
    assert "The sender may not write there (CR)" in found.message
    assert "Headquarters" in found.remedy
    assert home.home(two.store).refused == 1
    (told,) = two.status()["refused"]
    assert told["records"] == [{"entity": "initiative", "uid": uid}]


def test_it_leaves_the_list_when_it_is_in_after_all(refused: tuple[Laptop, Laptop, str]) -> None:
    hq, two, uid = refused

    hq.take(two.export("HQ"))
    two.take(hq.export("CR"))

    assert hq.value(uid, "title") == "Clean water"
    assert refusals.refusals(two.store) == []


def test_a_person_settles_it_and_later_packages_do_not_bring_it_back(
    refused: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    hq, two, _ = refused
    (found,) = refusals.refusals(two.store)

    refusals.settle(two.store, found.keys)

    assert refusals.refusals(two.store) == []
    hq.take(forge(two.export("HQ"), tmp_path / "again.xlsx", replicas={}))
    two.take(hq.export("CR"))
    assert refusals.refusals(two.store) == []


def test_a_change_refused_in_two_packages_is_named_once(
    refused: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    hq, two, _ = refused
    hq.take(forge(two.export("HQ"), tmp_path / "again.xlsx", replicas={}))
    two.take(hq.export("CR"))

    (found,) = refusals.refusals(two.store)

    assert len(found.keys) == 1
    assert found.package == 2


def test_where_nothing_was_refused_there_is_no_list(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))

    assert refusals.refusals(cr.store) == []
