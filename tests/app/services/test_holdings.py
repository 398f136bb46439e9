"""What is held about a contact, and what has been kept for long."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.base import clock
from app.base.errors import CallError
from app.exchange import attachments
from app.services import attaching, backup, holding_words, holdings, retention
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


def test_headquarters_says_how_long_and_offices_hear_of_it_and_may_only_shorten(
    cr: Laptop, hq: Laptop
) -> None:
    retention.choose(cr.store, "contact", 36)
    retention.choose(hq.store, "contact", 12)
    retention.choose(hq.store, "resource", 0)
    cr.take(hq.export("CR"))

    assert retention.months(cr.store, "contact") == 12
    assert retention.months(cr.store, "resource") == 0
    assert retention.months(cr.store, "progress_note") == 84
    for longer in (24, 0):
        with pytest.raises(CallError, match="kept_too_long"):
            retention.choose(cr.store, "contact", longer)
    retention.choose(cr.store, "contact", 6)
    retention.choose(cr.store, "resource", 60)
    assert retention.months(cr.store, "contact") == 6
    assert retention.months(cr.store, "resource") == 60
    retention.choose(hq.store, "contact", 24)
    retention.choose(hq.store, "contact", 3)
    cr.take(hq.export("CR"))
    assert retention.months(cr.store, "contact") == 3
    assert cr.digest()["global"] == hq.digest()["global"]
    assert cr.reviews() == []
    assert cr.conflicts() == []


def test_two_at_headquarters_who_choose_at_once_end_with_the_same_period(
    laptop: Callable[..., Laptop],
) -> None:
    one, two = laptop("HQ", "one"), laptop("HQ", "two")
    retention.choose(one.store, "contact", 12)
    retention.choose(two.store, "contact", 36)

    first, second = one.export("HQ"), two.export("HQ")
    one.take(second)
    two.take(first)

    assert retention.months(one.store, "contact") == retention.months(two.store, "contact")
    assert one.conflicts() == []


def test_a_document_that_is_let_go_takes_its_file_with_it_unless_another_names_it(
    cr: Laptop, tmp_path: Path
) -> None:
    plan, photo = tmp_path / "plan.pdf", tmp_path / "same.pdf"
    plan.write_bytes(b"%PDF-1.4 one")
    photo.write_bytes(b"%PDF-1.4 two")
    initiative = cr.new_record("initiative")
    alone, first, second = (
        attaching.attach(cr.store, initiative, file, {})[0].uid for file in (plan, photo, photo)
    )
    held = attachments.held(cr.path)
    assert len(held) == 2

    retention.let_go(cr.store, first)
    assert attachments.held(cr.path) == held
    retention.let_go(cr.store, alone)
    retention.let_go(cr.store, second)

    assert attachments.held(cr.path) == {}
