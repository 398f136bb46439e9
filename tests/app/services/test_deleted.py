"""Deleted records are kept whole, named with who deleted them, and brought back as they were."""

from __future__ import annotations

import pytest

from app.base.errors import RecordGoneError
from app.services import deleted, records, undoing
from tests.laptops import Laptop


def test_a_record_comes_back_with_what_went_along(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    before, with_it = (cr.new_record("progress_note", initiative=uid) for _ in range(2))
    records.delete(cr.store, before)
    records.delete(cr.store, uid, "twice recorded")

    lines = deleted.listed(cr.store)
    deleted.bring_back(cr.store, uid)

    assert [(line.uid, line.along) for line in lines] == [(uid, 1), (before, 0)]
    assert lines[0].title.endswith("Water")
    assert (lines[0].by, lines[0].reason) == ("CR cr", "twice recorded")
    assert not cr.record(uid).deleted
    assert not cr.record(with_it).deleted
    assert cr.record(before).deleted  # somebody had deleted it for itself


def test_a_record_comes_back_after_the_program_was_closed(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.delete(uid)
    hq.take(cr.export("HQ"))
    cr.close()
    cr.open()

    deleted.bring_back(cr.store, uid)
    hq.take(cr.export("HQ"))

    assert cr.value(uid, "title") == hq.value(uid, "title") == "Water"
    assert not hq.record(uid).deleted
    assert deleted.listed(cr.store) == deleted.listed(hq.store) == []


def test_what_was_brought_back_goes_again_with_undo(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    note = cr.new_record("progress_note", initiative=uid)
    cr.delete(uid)
    deleted.bring_back(cr.store, uid)

    undoing.undo(cr.store)

    assert cr.record(uid).deleted
    assert cr.record(note).deleted


def test_records_deleted_together_stand_each_for_itself(cr: Laptop) -> None:
    uids = {cr.new_record("initiative") for _ in range(3)}
    records.apply(cr.store, [{"entity": "initiative", "uid": uid, "delete": True} for uid in uids])

    assert {line.uid for line in deleted.listed(cr.store)} == uids


def test_a_person_who_was_deleted_is_not_offered(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.delete(cr.new_record("contact", initiative=uid))

    assert deleted.listed(cr.store) == []


def test_a_record_that_is_there_is_not_brought_back(cr: Laptop) -> None:
    uid = cr.new_record("initiative")

    with pytest.raises(RecordGoneError):
        deleted.bring_back(cr.store, uid)
