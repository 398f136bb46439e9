"""Promise 2, nothing lost: what anybody saved is shown, or waits, or was replaced by who saw it.

Lost packages heal themselves with the next one, because what is sent is what the recipient said it
lacks. Random lives hold to it in ``test_exchange_schedules``; every story in ``tests/scenarios``.
"""

from __future__ import annotations

from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


def test_lost_packages_are_made_good_by_the_next_one(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    for text in ("two", "three", "four"):
        cr.export("HQ").unlink()
        cr.edit(uid, title=text)

    result = hq.take_one(cr.export("HQ"))

    assert (result.taken, result.held) == (4, 0)
    assert hq.written(uid, "title") == {"one", "two", "three", "four"}


def test_a_lost_answer_costs_nothing_but_a_repetition(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    hq.export("CR").unlink()

    again = hq.take_one(cr.export("HQ"))
    cr.take(hq.export("CR"))

    assert (again.taken, again.known) == (0, 1)
    assert cr.value(uid, "title") == "Clean water"
    assert cr.lacking("HQ") == 0


def test_nothing_leaves_the_outbox_before_it_is_confirmed(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative", title="Water")
    sent = cr.export("HQ")
    assert (cr.lacking("HQ"), cr.status()["unconfirmed"]) == (1, 1)

    hq.take(sent)
    assert (cr.lacking("HQ"), cr.status()["unconfirmed"]) == (1, 1)

    cr.take(hq.export("CR"))
    assert (cr.lacking("HQ"), cr.status()["unconfirmed"]) == (0, 0)


def test_a_package_that_one_of_two_laptops_never_got_is_sent_again_for_it(laptop: Setup) -> None:
    hq, one, two = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    for each in (one, two):
        hq.take(each.export("HQ"))  # headquarters has heard of both
    uid = hq.new_record("initiative", "CR", title="Water")
    one.take(hq.export("CR"))
    hq.take(one.export("HQ"))

    assert hq.lacking("CR") == 1
    two.take(hq.export("CR"))

    assert two.value(uid, "title") == "Water"


def test_the_history_keeps_what_lost_against_a_decision(laptop: Setup) -> None:
    mail = Mail(laptop("HQ"), laptop("CR", "one"), laptop("CR", "two"))
    hq, one, two = mail.laptops
    uid = one.new_record("initiative", title="Water")
    mail.deliver()
    one.edit(uid, title="Clean water")
    two.edit(uid, title="Safe water")
    mail.deliver()

    hq.edit(uid, title="Clean and safe water")
    mail.deliver()

    for each in mail.laptops:
        assert each.conflicts() == []
        assert each.value(uid, "title") == "Clean and safe water"
        assert {"Water", "Clean water", "Safe water"} < each.written(uid, "title")
