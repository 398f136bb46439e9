"""The offices as headquarters sees them: freshness, what is open, what each does, its laptops."""

from __future__ import annotations

from typing import Any

import pytest

from app.base import clock
from app.services import clocks, offices
from app.services.offices import OfficeStanding
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    return laptop("HQ")


def found(hq: Laptop) -> dict[str, OfficeStanding]:
    hq.here()
    return {each.office: each for each in offices.offices(hq.store)}


def test_the_longest_silent_stands_first_with_its_last_package(
    laptop: Setup, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, day = clock.now_ms, 86_400_000
    for office, days in (("CR", 1), ("SN", 12)):
        one = laptop(office, office)
        one.new_record("initiative", title="Water")
        monkeypatch.setattr(clock, "now_ms", lambda days=days: real() - days * day)
        hq.take(one.export("HQ"))
    monkeypatch.setattr(clock, "now_ms", real)

    hq.here()
    lines = offices.offices(hq.store)

    assert [each.office for each in lines] == ["SN", "CR"]
    assert [each.silent_days(clock.now_ms()) for each in lines] == [12, 1]
    assert [each.number for each in lines] == [1, 1]


def test_each_office_counts_only_what_is_its_own(laptop: Setup, hq: Laptop) -> None:
    cr, sn = laptop("CR"), laptop("SN")
    money = {"grant_amount": "1000", "grant_currency": "USD"}
    cr.new_record("initiative", title="One", **money)
    uid = cr.new_record("initiative", title="Two", **money)
    figure: dict[str, Any] = {
        "kind": "reached",
        "category": "WORK",
        "sex": "F",
        "age": "A25",
        "count": 7,
    }
    cr.new_record("beneficiary_figure", initiative=uid, **figure)
    sn.new_record("initiative", title="Three")
    hq.take(cr.export("HQ"))
    hq.take(sn.export("HQ"))

    there = found(hq)

    assert (there["CR"].initiatives, there["SN"].initiatives) == (2, 1)
    assert there["CR"].grants["USD"] == "2000.00"
    assert there["SN"].grants == {}
    assert (there["CR"].reached, there["SN"].reached) == (7, None)


def test_what_is_missing_unconfirmed_and_undecided_is_counted_by_office(
    laptop: Setup, hq: Laptop
) -> None:
    cr, two, sn = laptop("CR", "one"), laptop("CR", "two"), laptop("SN")
    uid = cr.new_record("initiative", title="Water")
    sn.new_record("initiative", title="Wells")
    hq.take(cr.export("HQ"))
    two.take(cr.export("CR"))
    hq.take(sn.export("HQ"))
    cr.edit(uid, title="Clean water")
    two.edit(uid, title="Fresh water")
    cr.export("HQ")  # lost on its way
    hq.take(forge(cr.export("HQ"), hq.folder / "bare.xlsx", segments=[]))
    hq.take(two.export("HQ"))
    hq.edit(uid, summary="By headquarters")
    hq.export("CR")
    sn.take(hq.export("SN"))
    hq.take(sn.export("HQ"))

    there = found(hq)

    assert len(there["CR"].missing) == 1
    assert "missing since" in there["CR"].missing[0]
    assert there["CR"].unconfirmed == 1
    assert (there["SN"].missing, there["SN"].unconfirmed, there["SN"].waiting) == ((), 0, 0)


def test_the_laptops_of_an_office_say_how_they_stand(laptop: Setup, hq: Laptop) -> None:
    one, two = laptop("CR", "one"), laptop("CR", "two")
    two.new_record("initiative", title="By the second")
    one.take(two.export("CR"))
    hq.take(one.export("HQ"))
    clocks_before = found(hq)["CR"].laptops

    clocks.mark(hq.store, one.who.replica)

    assert [(each.label, each.state) for each in clocks_before] == [
        ("one", offices.SPEAKS),
        ("two", offices.TOLD),
    ]
    assert [each.suspect for each in found(hq)["CR"].laptops] == [True, False]


def test_a_laptop_that_took_a_new_name_is_shown_as_gone(laptop: Setup, hq: Laptop) -> None:
    one = laptop("CR", "one")
    one.new_record("initiative", title="Water")
    kept = one.backup()
    hq.take(one.export("HQ"))
    old = one.who.replica
    one.restore(kept)
    one.new_record("initiative", title="After the restore")
    hq.take(one.export("HQ"))

    states = {each.replica: each.state for each in found(hq)["CR"].laptops}

    assert one.who.replica != old
    assert states[one.who.replica] == offices.SPEAKS
    assert states[old] == offices.GONE
