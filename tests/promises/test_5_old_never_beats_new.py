"""Promise 5, old never beats new: an old package brings only what nobody has replaced since."""

from __future__ import annotations

import pytest

from app.services import conflicts
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


def test_an_old_package_brings_only_what_nobody_replaced(laptop: Setup) -> None:
    hq, cr, second = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    uid = cr.new_record("initiative", title="Water", summary="a well")
    second.take(cr.export("CR"))
    second.edit(uid, title="Spring water", acronym="SW")
    spring = second.export("HQ")
    cr.take(second.export("CR"))
    cr.edit(uid, title="Clean water")
    late = [cr.export("HQ")]
    hq.take(*late)
    digest = hq.digest()

    result = hq.take_one(spring)

    assert result.taken == 0
    assert (hq.value(uid, "title"), hq.value(uid, "acronym")) == ("Clean water", "SW")
    assert hq.digest() == digest


def test_old_packages_in_the_reverse_of_time_end_with_the_newest(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="0")
    files = [cr.export("HQ")]
    for number in range(1, 5):
        cr.edit(uid, title=str(number))
        files.append(cr.export("HQ"))

    for file in reversed(files):
        hq.take(file)

        assert hq.value(uid, "title") == "4"
    assert hq.conflicts() == []


@pytest.mark.parametrize("end", ["deleted", "decided", "cleared"])
def test_a_package_from_spring_undoes_nothing(laptop: Setup, end: str) -> None:
    mail = Mail(laptop("HQ"), laptop("CR", "one"), laptop("CR", "two"))
    hq, one, two = mail.laptops
    uid = one.new_record("initiative", title="Water", summary="a well")
    mail.deliver()
    one.edit(uid, title="Clean water")
    two.edit(uid, title="Safe water")
    spring = [each.export("HQ", full=True) for each in (one, two)]
    mail.deliver()
    conflicts.resolve(hq.store, uid, "title", value="Good water")
    if end == "deleted":
        hq.delete(uid)
    elif end == "cleared":
        hq.edit(uid, summary=None)
    mail.deliver()
    digest = hq.digest()

    results = hq.take(*spring)

    assert [result.taken for result in results] == [0, 0]
    assert hq.digest() == digest
    assert hq.record(uid).deleted == (end == "deleted")
    assert hq.value(uid, "title") == "Good water"
    assert hq.value(uid, "summary") == (None if end == "cleared" else "a well")
    assert hq.conflicts() == []


def test_a_new_laptop_that_gets_the_oldest_package_last_is_up_to_date(laptop: Setup) -> None:
    hq, cr, late = laptop("HQ"), laptop("CR"), laptop("CR", "late")
    uid = cr.new_record("initiative", title="Water")
    spring = cr.export("CR")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")

    late.take(hq.export("CR", full=True))
    late.take(spring)

    assert late.value(uid, "title") == "Clean water"
    assert late.digest()["CR"] == hq.digest()["CR"]
