"""Saving, deleting and making records: what is written, what is refused, where it lives."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.base.errors import CallError, RecordError, RecordGoneError
from app.services import conflicts, records
from app.services.recording import RecordRefusedError
from app.sync.change import Change, decode
from database import records as stored
from database.unit import read
from tests.app.services.conftest import Setup
from tests.factories import some_values
from tests.laptops import Laptop


def changes_of(laptop: Laptop, uid: str) -> list[Change]:
    """Return every change of a record, oldest first."""
    with read(laptop.store) as unit:
        found = stored.find(unit, uid)
        assert found is not None
        return [decode(place.line) for place in stored.history(unit, found[0])]


# What is written


def test_only_what_was_changed_is_written(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", acronym="W")

    cr.edit(uid, title="Clean water", acronym="W")

    assert changes_of(cr, uid)[-1].w == {"title": "Clean water"}


def test_a_save_that_changes_nothing_leaves_no_trace(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    before = cr.digest()

    saved = records.save(cr.store, "initiative", uid, {"title": "Water"})

    assert not saved.changes
    assert len(changes_of(cr, uid)) == 1
    assert cr.digest() == before


def test_a_cleared_field_is_written_as_empty(cr: Laptop) -> None:
    uid = cr.new_record("initiative", acronym="W")

    cr.edit(uid, acronym=None)

    assert changes_of(cr, uid)[-1].w == {"acronym": None}
    assert cr.value(uid, "acronym") is None


def test_a_group_is_written_whole(cr: Laptop) -> None:
    uid = cr.new_record("initiative", grant_amount="1000", grant_currency="USD")

    cr.edit(uid, grant_amount="2000")

    assert changes_of(cr, uid)[-1].w == {"grant": {"grant_amount": "2000", "grant_currency": "USD"}}


def test_a_set_is_written_element_by_element(cr: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A", "JMDI-B"])

    cr.edit(uid, result_codes=["JMDI-B", "JMDI-C"])

    assert changes_of(cr, uid)[-1].w == {"result_codes/JMDI-A": None, "result_codes/JMDI-C": True}
    assert cr.value(uid, "result_codes") == ["JMDI-B", "JMDI-C"]


def test_text_is_normalised_once_when_it_is_saved(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Cafe\u0301 Upala", grant_amount="230000.00")

    assert cr.value(uid, "title") == "Caf\u00e9 Upala"
    assert cr.value(uid, "grant_amount") == "230000"
    assert changes_of(cr, uid)[0].w["title"] == "Caf\u00e9 Upala"


def test_a_change_names_the_birth_of_its_record(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.edit(uid, title="Clean water")
    cr.delete(uid)

    birth, edit, delete = changes_of(cr, uid)

    assert birth.gates == []
    assert edit.gates == delete.gates
    assert len(edit.gates) == 1


def test_a_birth_names_its_parent(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    note = cr.new_record("progress_note", initiative=uid)

    assert changes_of(cr, note)[0].gates == [uid]


# What a form had read


def test_two_fields_saved_from_two_forms_are_both_kept(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", acronym="W")
    form = cr.reading(uid)
    cr.edit(uid, title="Clean water")

    cr.edit(uid, form, acronym="CW")

    assert (cr.value(uid, "title"), cr.value(uid, "acronym")) == ("Clean water", "CW")
    assert cr.conflicts() == []


def test_a_form_opened_before_another_save_does_not_overwrite_it_silently(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    form = cr.reading(uid)
    cr.edit(uid, title="Clean water")

    cr.edit(uid, form, title="Safe water")

    (conflict,) = cr.conflicts()
    assert [a.values["title"] for a in conflict.alternatives] == ["Safe water", "Clean water"]


def test_saving_over_a_conflict_that_was_seen_ends_it(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    form = cr.reading(uid)
    cr.edit(uid, title="Clean water")
    cr.edit(uid, form, title="Safe water")

    cr.edit(uid, title="Clean and safe water")

    assert cr.conflicts() == []
    assert cr.value(uid, "title") == "Clean and safe water"


def test_a_form_of_a_set_takes_out_only_what_it_had_read(cr: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A"])
    form = cr.reading(uid)
    cr.edit(uid, result_codes=["JMDI-A", "JMDI-B"])

    cr.edit(uid, form, result_codes=["JMDI-C"])

    assert cr.value(uid, "result_codes") == ["JMDI-B", "JMDI-C"]


def test_a_stale_form_writes_a_group_from_what_it_had_read(cr: Laptop) -> None:
    uid = cr.new_record("initiative", grant_amount="1000", grant_currency="USD")
    form = cr.reading(uid)
    cr.edit(uid, grant_currency="EUR")

    cr.edit(uid, form, grant_amount="2000")

    (conflict,) = cr.conflicts()
    pairs = {(a.values["grant_amount"], a.values["grant_currency"]) for a in conflict.alternatives}
    assert pairs == {("2000", "USD"), ("1000", "EUR")}


# What is refused


def test_a_field_that_does_not_exist_is_refused(cr: Laptop) -> None:
    uid = cr.new_record("initiative")

    with pytest.raises(CallError, match="unknown_field"):
        cr.edit(uid, colour="blue")


def test_an_entity_that_does_not_exist_is_refused(cr: Laptop) -> None:
    with pytest.raises(CallError, match="unknown_entity"):
        records.save(cr.store, "ship", None, {})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("grant_amount", "a lot"),
        ("start_on", "2026-13-01"),
        ("status", "DREAMT"),
        ("duration_months", 0),
        ("title", "x" * 301),
        ("title", 5),
        ("result_codes", "JMDI-A"),
    ],
)
def test_a_value_that_cannot_be_right_is_refused_and_nothing_saved(
    cr: Laptop, field: str, value: object
) -> None:
    uid = cr.new_record("initiative", acronym="W")
    before = cr.digest()

    with pytest.raises(RecordRefusedError) as refused:
        cr.edit(uid, **{"acronym": "CW", field: value})

    assert [problem.field for problem in refused.value.problems] == [field]
    assert cr.digest() == before
    assert cr.value(uid, "acronym") == "W"


def test_an_end_before_the_start_is_refused(cr: Laptop) -> None:
    uid = cr.new_record("initiative", start_on="2026-03-01")

    with pytest.raises(RecordRefusedError):
        cr.edit(uid, end_on="2026-02-01")


def test_what_is_missing_is_told_and_not_refused(cr: Laptop) -> None:
    saved = records.save(cr.store, "initiative", None, {"acronym": "W"})

    assert {"title", "status"} <= {problem.field for problem in saved.problems}


def test_what_was_wrong_before_does_not_stand_in_the_way(laptop: Setup) -> None:
    first, second = laptop("CR", "one"), laptop("CR", "two")
    uid = first.new_record("initiative", start_on="2026-03-01", end_on="2026-06-01")
    second.take(first.export("CR"))
    first.edit(uid, start_on="2026-05-01")
    second.edit(uid, end_on="2026-04-01")
    first.take(second.export("CR"))  # now it ends before it starts

    first.edit(uid, title="Clean water")

    assert first.value(uid, "title") == "Clean water"


def test_what_identifies_a_link_cannot_be_changed(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    organisation = cr.new_record("organisation")
    link = cr.new_record("partnership", initiative=uid, organisation=organisation, role="LEAD")

    with pytest.raises(RecordRefusedError) as refused:
        cr.edit(link, role="IMPL")

    assert [problem.rule for problem in refused.value.problems] == ["fixed"]


# Where records live


def test_a_child_lives_where_its_parent_lives(laptop: Setup) -> None:
    hq, cr = laptop("HQ"), laptop("CR")
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))

    note = hq.new_record("progress_note", initiative=uid)

    assert hq.record(note).scope == "CR"
    assert hq.record(note).owner == "HQ"


def test_a_record_without_parent_lives_in_the_office(cr: Laptop) -> None:
    uid = cr.new_record("organisation")

    assert (cr.record(uid).scope, cr.record(uid).owner) == ("CR", "CR")


def test_what_headquarters_records_for_all_is_global(hq: Laptop) -> None:
    uid = hq.new_record("organisation")

    assert (hq.record(uid).scope, hq.record(uid).owner) == ("global", "HQ")


@pytest.mark.parametrize("scope", ["ZZ", "a b", "CR/open", "global/private", "HQ", "x" * 90, "/"])
def test_a_scope_that_does_not_exist_is_refused(hq: Laptop, scope: str) -> None:
    with pytest.raises((CallError, RecordError)):
        hq.new_record("initiative", scope)


def test_an_office_writes_no_code_lists(cr: Laptop) -> None:
    with pytest.raises(RecordError) as refused:
        cr.new_record("code_item")

    assert refused.value.code == "not_yours"


def test_an_office_does_not_change_what_is_global(cr: Laptop, hq: Laptop) -> None:
    uid = hq.new_record("organisation", name="IOM")
    cr.take(hq.export("CR"))

    with pytest.raises(RecordError) as refused:
        cr.edit(uid, name="Ours")

    assert refused.value.code == "not_yours"
    assert cr.value(uid, "name") == "IOM"


def test_a_link_into_another_office_is_refused(hq: Laptop) -> None:
    here = hq.new_record("initiative", "CR")
    there = hq.new_record("organisation", "SN")

    with pytest.raises(RecordRefusedError) as refused:
        hq.new_record("partnership", initiative=here, organisation=there)

    assert [p.rule for p in refused.value.problems] == ["link_outside"]


def test_a_parent_that_is_not_here_is_refused(cr: Laptop) -> None:
    with pytest.raises(RecordRefusedError) as refused:
        cr.new_record("progress_note")

    assert [p.rule for p in refused.value.problems] == ["not_here_yet"]


# The same link twice


def test_the_same_link_made_twice_is_one_record(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    tag = {"initiative": uid, "list_code": "sdg", "tag": "SDG08"}

    first = cr.new_record("initiative_tag", **tag)
    second = cr.new_record("initiative_tag", **tag, main=True)

    assert first == second
    assert cr.value(first, "main") is True


def test_a_deleted_link_made_again_lives_without_what_it_said_before(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    organisation = cr.new_record("organisation")
    link = {"initiative": uid, "organisation": organisation, "role": "LEAD"}
    first = cr.new_record("partnership", **link, task="Digs the wells")
    cr.delete(first)

    again = cr.new_record("partnership", **link)

    assert again == first
    assert not cr.record(again).deleted
    assert cr.value(again, "task") is None
    assert cr.value(again, "role") == "LEAD"
    assert cr.findings() == []


# Deleting


def test_deleting_takes_the_children_that_are_seen(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    activity = cr.new_record("activity", initiative=uid)
    note = cr.new_record("progress_note", initiative=None, activity=activity)

    touched = records.delete(cr.store, uid)

    assert touched.uids == {uid, activity, note}
    assert all(cr.record(each).deleted for each in (uid, activity, note))


def test_what_is_deleted_is_neither_edited_nor_deleted_again(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.delete(uid)

    with pytest.raises(RecordGoneError):
        cr.edit(uid, title="Clean water")
    with pytest.raises(RecordGoneError):
        cr.delete(uid)


def test_what_was_deleted_comes_back_as_it_was(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water", result_codes=["JMDI-A"])
    before = cr.record(uid)
    cr.delete(uid)

    conflicts.restore(cr.store, [uid])

    assert cr.record(uid) == before


# Codes


def test_codes_count_on_and_a_deleted_one_is_not_given_again(cr: Laptop) -> None:
    cr.new_record("initiative", code="CR-4")
    last = cr.new_record("initiative", code="CR-9")
    cr.delete(last)

    assert records.defaults(cr.store, "initiative")["code"] == "CR-10"


def test_a_form_of_a_child_opens_with_its_parent(cr: Laptop) -> None:
    uid = cr.new_record("initiative")

    values = records.defaults(cr.store, "progress_note", cr.record(uid))

    assert values["initiative"] == uid


# Status


def test_a_status_that_cannot_follow_is_refused_to_people(cr: Laptop) -> None:
    uid = cr.new_record("initiative", status="IDENTIFIED")

    with pytest.raises(RecordRefusedError):
        cr.edit(uid, status="COMPLETED")

    cr.edit(uid, status="SUBMITTED")
    assert cr.value(uid, "status") == "SUBMITTED"


# People


def person(**given: Any) -> dict[str, Any]:  # noqa: ANN401
    consent = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq"}
    return some_values("contact", **{**consent, "name": "Ana Canary", **given})


def test_a_name_never_enters_the_log(cr: Laptop) -> None:
    uid = records.save(cr.store, "contact", None, person()).uid
    cr.edit(uid, name="Ana Maria Canary")

    with read(cr.store) as unit:
        found = stored.find(unit, uid)
        assert found is not None
        lines = [place.line for place in stored.history(unit, found[0])]
    assert len(lines) == 2
    assert b"Canary" not in b"".join(lines)
    assert cr.value(uid, "name") == "Ana Maria Canary"


def test_an_unchanged_name_keeps_its_commitment(cr: Laptop) -> None:
    uid = records.save(cr.store, "contact", None, person()).uid

    cr.edit(uid, work_phone="+506 2222")

    birth, edit = changes_of(cr, uid)
    assert birth.w["consent"]["name"] == edit.w["consent"]["name"]
    assert (cr.value(uid, "name"), cr.value(uid, "work_phone")) == ("Ana Canary", "+506 2222")


def test_a_person_for_the_office_alone_lives_in_its_private_scope(cr: Laptop) -> None:
    uid = records.save(cr.store, "contact", None, person(consent_scope="office")).uid

    assert cr.record(uid).scope == "CR/private"
    assert cr.status()["unsent"] == 0


def test_a_person_without_consent_is_refused(cr: Laptop) -> None:
    with pytest.raises(RecordRefusedError):
        records.save(cr.store, "contact", None, some_values("contact", name="Ana Canary"))


def test_names_reach_headquarters_with_consent(cr: Laptop, hq: Laptop) -> None:
    uid = records.save(cr.store, "contact", None, person()).uid

    hq.take(cr.export("HQ"))

    assert hq.value(uid, "name") == "Ana Canary"


def test_the_history_of_a_name_shows_it(cr: Laptop) -> None:
    uid = records.save(cr.store, "contact", None, person()).uid

    (line,) = [line for line in cr.history(uid) if line.register == "consent"]

    assert line.values["name"] == "Ana Canary"
    assert "#" not in json.dumps(dict(line.values))
