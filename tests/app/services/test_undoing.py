"""Undo and redo: each is a new change, and nothing is taken back silently."""

from __future__ import annotations

import pytest

from app.base.errors import RecordGoneError
from app.services import records, steps, undoing
from app.services.steps import DEPTH
from tests.laptops import Laptop


def test_a_save_is_undone_and_redone(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water")

    undoing.undo(cr.store)
    assert cr.value(uid, "title") == "Water"

    undoing.redo(cr.store)
    assert cr.value(uid, "title") == "Clean water"
    assert len([line for line in cr.history(uid) if line.register == "title"]) == 4


def test_a_field_that_was_empty_is_empty_again(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.edit(uid, acronym="W", result_codes=["JMDI-A"])

    undoing.undo(cr.store)

    assert cr.value(uid, "acronym") is None
    assert not cr.value(uid, "result_codes")


def test_a_new_record_goes_and_comes_back(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")

    undoing.undo(cr.store)
    assert cr.record(uid).deleted

    undoing.redo(cr.store)
    assert not cr.record(uid).deleted
    assert cr.value(uid, "title") == "Water"


def test_a_deletion_is_undone_with_all_that_went_along(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    note = cr.new_record("progress_note", initiative=uid)
    cr.delete(uid)

    changes = undoing.undo(cr.store)

    assert changes is not None
    assert changes.uids == {uid, note}
    assert not cr.record(uid).deleted
    assert not cr.record(note).deleted

    undoing.redo(cr.store)
    assert cr.record(uid).deleted
    assert cr.record(note).deleted

    undoing.undo(cr.store)
    assert not cr.record(note).deleted


def test_what_was_deleted_before_stays_deleted(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    note = cr.new_record("progress_note", initiative=uid)
    cr.delete(note)
    cr.delete(uid)

    undoing.undo(cr.store)

    assert not cr.record(uid).deleted
    assert cr.record(note).deleted


def test_steps_go_back_in_order_and_end(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    cr.edit(uid, title="two")
    cr.edit(uid, title="three")

    seen = []
    for _ in range(2):
        undoing.undo(cr.store)
        seen.append(cr.value(uid, "title"))
    undoing.undo(cr.store)

    assert seen == ["two", "one"]
    assert cr.record(uid).deleted
    assert undoing.undo(cr.store) is None


def test_a_new_act_ends_what_could_be_redone(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    cr.edit(uid, title="two")
    undoing.undo(cr.store)

    cr.edit(uid, title="three")

    assert undoing.redo(cr.store) is None
    assert cr.value(uid, "title") == "three"


def test_undo_does_not_take_back_what_came_from_others(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", acronym="W")
    hq.take(cr.export("HQ"))
    hq.edit(uid, acronym="HQ")
    cr.edit(uid, title="Clean water")
    cr.take(hq.export("CR"))

    undoing.undo(cr.store)

    assert (cr.value(uid, "title"), cr.value(uid, "acronym")) == ("Water", "HQ")


def test_undo_is_forgotten_when_the_database_closes(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.close()
    cr.open()

    assert undoing.undo(cr.store) is None


def test_two_databases_undo_apart(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")

    assert undoing.undo(hq.store) is None
    assert not cr.record(uid).deleted


def test_a_save_that_changes_nothing_is_no_step(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    cr.edit(uid, title="two")
    records.save(cr.store, "initiative", uid, {"title": "two"})

    undoing.undo(cr.store)

    assert cr.value(uid, "title") == "one"


def test_making_a_link_that_exists_is_undone_without_losing_it(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    tag = {"initiative": uid, "list_code": "sdg", "tag": "SDG08"}
    link = cr.new_record("initiative_tag", main=False, **tag)
    cr.new_record("initiative_tag", main=True, **tag)

    undoing.undo(cr.store)

    assert not cr.record(link).deleted
    assert cr.value(link, "main") is False


def test_a_save_of_a_record_that_others_deleted_says_so_when_undone(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="two")
    hq.take(cr.export("HQ"))
    hq.delete(uid)
    cr.take(hq.export("CR"))

    with pytest.raises(RecordGoneError):
        undoing.undo(cr.store)

    assert cr.record(uid).deleted


def test_only_so_many_steps_are_kept(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    for number in range(DEPTH + 5):
        steps.note(cr.store, "initiative", uid, {"title": str(number)})

    assert len(steps.stack(cr.store).undo) == DEPTH
