"""One value for many records: seen before it is saved, one act, one undo."""

from __future__ import annotations

import pytest

from app.base.errors import CallError
from app.domain.catalogue import entity
from app.domain.query import Query
from app.services import bulk, conflicts, queries, undoing
from app.services.recording import RecordRefusedError
from tests.laptops import Laptop


def test_a_plan_says_what_would_change_and_changes_nothing(cr: Laptop) -> None:
    same = cr.new_record("initiative", round="JMDI-P2")
    other = cr.new_record("initiative", round=None)

    plan = bulk.plan(cr.store, "initiative", [same, other], "round", "JMDI-P2")

    assert (plan.same, plan.changed, plan.refused) == ((same,), (other,), ())
    assert cr.value(other, "round") is None


def test_all_are_changed_in_one_act_and_one_undo_brings_all_back(cr: Laptop) -> None:
    uids = [cr.new_record("initiative", part_of=None) for _ in range(3)]

    filled = bulk.fill(cr.store, "initiative", uids, "part_of", "City plan")

    assert filled.touched.uids == set(uids)
    assert {cr.value(uid, "part_of") for uid in uids} == {"City plan"}
    undone = undoing.undo(cr.store)
    assert undone is not None
    assert undone.count == 3
    assert {cr.value(uid, "part_of") for uid in uids} == {None}
    undoing.redo(cr.store)
    assert {cr.value(uid, "part_of") for uid in uids} == {"City plan"}


def test_what_cannot_have_the_value_is_named_and_left_alone(cr: Laptop) -> None:
    ready = cr.new_record("initiative", title="Ready", status="ONGOING")
    early = cr.new_record("initiative", title="Early", status="IDENTIFIED")

    filled = bulk.fill(cr.store, "initiative", [ready, early], "status", "COMPLETED")

    assert filled.plan.changed == (ready,)
    [refused] = filled.plan.refused
    assert refused.uid == early
    assert "Early" in refused.title
    assert isinstance(refused.error, RecordRefusedError)
    assert (cr.value(ready, "status"), cr.value(early, "status")) == ("COMPLETED", "IDENTIFIED")


def test_records_of_other_offices_are_named_and_left_alone(cr: Laptop, hq: Laptop) -> None:
    shared = hq.new_record("organisation", name="UN agency", acronym=None)
    cr.take(hq.export("CR"))

    plan = bulk.plan(cr.store, "organisation", [shared], "web", "example.org")

    assert [refused.error.code for refused in plan.refused] == ["not_yours"]


def test_codes_are_added_and_taken_away_beside_the_others(cr: Laptop) -> None:
    one = cr.new_record("initiative", result_codes=["JMDI-A"])
    two = cr.new_record("initiative", result_codes=None)

    bulk.fill(cr.store, "initiative", [one, two], "result_codes", ["JMDI-B"], bulk.ADD)
    assert cr.value(one, "result_codes") == ["JMDI-A", "JMDI-B"]
    assert cr.value(two, "result_codes") == ["JMDI-B"]

    bulk.fill(cr.store, "initiative", [one, two], "result_codes", ["JMDI-A"], bulk.REMOVE)
    assert cr.value(one, "result_codes") == ["JMDI-B"]
    assert cr.value(two, "result_codes") == ["JMDI-B"]


def test_the_other_field_of_a_group_keeps_what_each_record_has(cr: Laptop) -> None:
    one = cr.new_record("initiative", grant_amount="100", grant_currency="USD")
    two = cr.new_record("initiative", grant_amount="200", grant_currency="USD")

    bulk.fill(cr.store, "initiative", [one, two], "grant_currency", "EUR")

    assert [cr.value(uid, "grant_amount") for uid in (one, two)] == ["100", "200"]
    assert conflicts.conflicts(cr.store) == []


def test_what_names_a_record_or_a_person_is_not_filled_in_for_many(cr: Laptop) -> None:
    uid = cr.new_record("initiative")

    with pytest.raises(CallError):
        bulk.plan(cr.store, "initiative", [uid], "title", "All the same")
    assert {field.key for field in bulk.fillable(entity("contact"))}.isdisjoint(
        {"name", "work_email", "work_phone", "consent"}
    )


def test_rows_of_a_list_are_named_by_their_numbers(cr: Laptop) -> None:
    uids = [cr.new_record("initiative", title=str(n)) for n in range(3)]
    query = Query("initiative", order=(("title", False),))

    assert bulk.uids(cr.store, query, queries.ids(cr.store, query)) == uids
