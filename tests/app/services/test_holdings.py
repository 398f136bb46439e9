"""What is held about a contact, and what has been kept for long."""

from __future__ import annotations

import pytest

from app.base import clock
from app.base.errors import CallError
from app.services import backup, holding_words, holdings, retention
from tests.app.services.test_purging import NAME, person, secrets
from tests.laptops import Laptop

DAY = 24 * 3600 * 1000


def later(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    real = clock.now_ms
    monkeypatch.setattr(clock, "now_ms", lambda: real() + days * DAY)


def test_it_is_told_what_is_held_and_who_received_it(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr)
    file = cr.export("HQ")
    cr.edit(uid, name="Other Canary")
    backup.make(cr.store)
    hq.take(file)

    here = holdings.of_contact(cr.store, uid)
    assert here.values["name"] == "Other Canary"
    assert (here.versions, here.backups, here.received_by) == (4, 1, ["HQ"])
    there = holdings.of_contact(hq.store, uid)
    assert there.values["name"] == NAME
    assert [(p.office, p.number, p.ours) for p in there.packages] == [("CR", 1, False)]
    assert any("HQ" in line for line in holding_words.lines(here))
    assert holdings.of_persons(cr.store) == [(uid, here.title)]
    with pytest.raises(CallError, match="nothing_personal"):
        holdings.of_contact(cr.store, cr.new_record("organisation"))


def test_what_was_not_used_for_long_is_listed_and_nothing_goes_by_itself(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = person(cr, review_on="2026-02-01")
    note = cr.new_record("progress_note", initiative=cr.new_record("initiative"), text="told")
    cr.new_record("contact", function="Desk")
    assert retention.due(cr.store) == []
    with monkeypatch.context() as patch:
        later(patch, 20 * 365)  # a clock that jumps
        assert [each.uid for each in retention.due(cr.store)] == [uid, note]
        assert cr.value(uid, "name") == NAME
    assert retention.due(cr.store) == []
    later(monkeypatch, 800)
    assert [each.uid for each in retention.due(cr.store)] == [uid]
    cr.edit(uid, function="Night desk")
    assert retention.due(cr.store) == []


def test_who_keeps_a_record_is_asked_again_on_that_day(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = person(cr)
    note = cr.new_record("progress_note", initiative=cr.new_record("initiative"), text="told")
    later(monkeypatch, 3000)
    assert len(retention.due(cr.store)) == 2
    day = clock.iso(clock.now_ms() + 900 * DAY)[:10]
    retention.keep_until(cr.store, uid, day)
    retention.keep_until(cr.store, note, day)
    assert cr.value(uid, "review_on") == day
    assert retention.due(cr.store) == []
    later(monkeypatch, 901)
    assert {each.uid for each in retention.due(cr.store)} == {uid, note}
    with pytest.raises(CallError, match="no_such_day"):
        retention.keep_until(cr.store, uid, "soon")


def test_who_lets_a_contact_go_purges_it_and_a_deleted_one_is_listed_at_once(cr: Laptop) -> None:
    uid = person(cr)
    cr.delete(uid)
    (listed,) = retention.due(cr.store)
    assert (listed.uid, listed.deleted) == (uid, True)
    retention.let_go(cr.store, uid)
    assert retention.due(cr.store) == []
    assert secrets(cr.store) == 0


def test_the_period_is_chosen_for_each_class(cr: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    person(cr)
    assert retention.months(cr.store, "contact") == 24
    retention.choose(cr.store, "contact", 0)
    later(monkeypatch, 4000)
    assert retention.due(cr.store) == []
    with pytest.raises(CallError, match="unknown_entity"):
        retention.choose(cr.store, "initiative", 3)
