"""Undo and redo: each is a new change, and nothing is taken back silently."""

from __future__ import annotations

from typing import Any

import pytest

from app.base.errors import RecordGoneError
from app.services import conflicts, records, steps, undoing
from app.services.steps import DEPTH
from app.services.undoing import UndoRefusedError
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

    undone = undoing.undo(cr.store)

    assert undone is not None
    assert undone.changes.uids == {uid, note}
    assert (undone.kind, undone.uid, undone.count) == ("gone", uid, 2)
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
    cr.new_record("initiative")
    [step] = steps.stack(cr.store).undo
    for _ in range(DEPTH + 5):
        steps.note(cr.store, step)

    assert len(steps.stack(cr.store).undo) == DEPTH


def test_many_lines_of_one_act_go_back_together(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    note = cr.new_record("progress_note", initiative=uid, text="old")
    made = records.apply(
        cr.store,
        [
            {"entity": "initiative", "uid": uid, "set": {"title": "two"}},
            {"entity": "progress_note", "set": {"initiative": uid, "text": "new"}},
            {"entity": "progress_note", "uid": note, "delete": True},
        ],
    ).uids[1]

    undone = undoing.undo(cr.store)

    assert undone is not None
    assert undone.count == 3
    assert cr.value(uid, "title") == "one"
    assert cr.record(made).deleted
    assert not cr.record(note).deleted
    undoing.redo(cr.store)
    assert cr.value(uid, "title") == "two"
    assert not cr.record(made).deleted
    assert cr.record(note).deleted


def test_undo_travels_like_any_other_change(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water")
    hq.take(cr.export("HQ"))

    undoing.undo(cr.store)
    hq.take(cr.export("HQ"))

    assert hq.value(uid, "title") == "Water"


def test_undo_says_what_it_took_back(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water", acronym="W")

    edited = undoing.undo(cr.store)
    made = undoing.undo(cr.store)
    again = undoing.redo(cr.store)

    assert edited is not None
    assert made is not None
    assert again is not None
    assert (edited.kind, edited.uid, set(edited.fields)) == ("edited", uid, {"title", "acronym"})
    assert (made.kind, again.kind) == ("made", "made")


def test_a_value_that_somebody_wrote_anew_is_not_undone(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    cr.edit(uid, acronym="W")
    cr.edit(uid, title="two")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="three")
    cr.take(hq.export("CR"))

    with pytest.raises(UndoRefusedError) as refused:
        undoing.undo(cr.store)

    assert refused.value.params["by"] == "HQ hq"
    assert cr.value(uid, "title") == "three"
    undoing.undo(cr.store)
    assert cr.value(uid, "acronym") is None


def test_a_value_in_conflict_is_not_undone(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="two")
    hq.edit(uid, title="three")
    cr.take(hq.export("CR"))

    with pytest.raises(UndoRefusedError):
        undoing.undo(cr.store)

    assert len(conflicts.conflicts(cr.store)) == 1


def test_a_new_record_that_somebody_worked_on_stays(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    hq.take(cr.export("HQ"))
    hq.edit(uid, acronym="HQ")
    cr.take(hq.export("CR"))

    with pytest.raises(UndoRefusedError):
        undoing.undo(cr.store)

    assert not cr.record(uid).deleted


def test_a_new_record_that_somebody_wrote_a_note_about_stays(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    hq.take(cr.export("HQ"))
    hq.new_record("progress_note", initiative=uid, text="seen")
    cr.take(hq.export("CR"))

    with pytest.raises(UndoRefusedError):
        undoing.undo(cr.store)

    assert not cr.record(uid).deleted


def test_no_way_leads_back_behind_a_decision(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="one")
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="two")
    hq.edit(uid, title="three")
    cr.take(hq.export("CR"))
    shown = cr.value(uid, "title")
    conflicts.resolve(cr.store, uid, "title", value="four")

    undoing.undo(cr.store)

    assert cr.value(uid, "title") == shown
    assert undoing.undo(cr.store) is None
    assert not cr.record(uid).deleted


def test_an_element_that_others_added_stays(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A"])
    hq.take(cr.export("HQ"))
    cr.edit(uid, result_codes=["JMDI-A", "JMDI-B"])
    hq.edit(uid, result_codes=["JMDI-A", "JMDI-C"])
    cr.take(hq.export("CR"))

    undoing.undo(cr.store)

    assert cr.value(uid, "result_codes") == ["JMDI-A", "JMDI-C"]
    undoing.redo(cr.store)
    assert cr.value(uid, "result_codes") == ["JMDI-A", "JMDI-B", "JMDI-C"]


def test_a_status_that_was_moved_goes_back(cr: Laptop) -> None:
    uid = cr.new_record("initiative", status="ONGOING")
    cr.edit(uid, status="COMPLETED")

    undoing.undo(cr.store)

    assert cr.value(uid, "status") == "ONGOING"


def test_a_private_value_goes_back_more_than_once(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    consent: dict[str, Any] = {
        "consent": True,
        "consent_scope": "office",
        "consent_on": "2026-01-01",
    }
    contact = cr.new_record("contact", initiative=uid, name="Focal point", **consent)
    cr.edit(contact, name="Other point")
    cr.edit(contact, name="Third point")

    undoing.undo(cr.store)
    assert cr.value(contact, "name") == "Other point"
    undoing.undo(cr.store)

    assert cr.value(contact, "name") == "Focal point"


def disputed(cr: Laptop, hq: Laptop) -> str:
    """Let headquarters see two titles of one record, its own first shown or not."""
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="Clean water")
    hq.edit(uid, title="Much water")
    hq.take(cr.export("HQ"))
    return uid


def test_a_decision_is_undone_and_redone(cr: Laptop, hq: Laptop) -> None:
    uid = disputed(cr, hq)
    [item] = conflicts.conflicts(hq.store)
    before, other = (each.values["title"] for each in item.alternatives)
    conflicts.resolve(hq.store, uid, "title", take=2)

    undoing.undo(hq.store)
    assert hq.value(uid, "title") == before

    undoing.redo(hq.store)
    assert hq.value(uid, "title") == other


def test_a_decision_for_what_was_shown_leaves_nothing_to_undo(cr: Laptop, hq: Laptop) -> None:
    uid = disputed(cr, hq)
    other = hq.new_record("initiative")
    shown = hq.value(uid, "title")
    conflicts.resolve(hq.store, uid, "title", take=1)

    with pytest.raises(UndoRefusedError, match="undo_kept"):
        undoing.undo(hq.store)

    assert hq.value(uid, "title") == shown
    undoing.undo(hq.store)  # what was done before it is next
    assert hq.record(other).deleted


@pytest.mark.parametrize("action", ["keep", "delete"])
def test_a_decision_about_a_deletion_is_no_step_back(cr: Laptop, hq: Laptop, action: str) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.delete(uid)
    hq.edit(uid, title="Much water")
    hq.take(cr.export("HQ"))
    conflicts.review(hq.store, hq.reviews()[0].id, action)
    decided = hq.record(uid).deleted

    with pytest.raises(UndoRefusedError, match="undo_final"):
        undoing.undo(hq.store)

    assert hq.record(uid).deleted is decided is (action == "delete")
    assert hq.value(uid, "title") == "Much water"
