"""Drafts: what was typed and not saved is there again after a crash."""

from __future__ import annotations

from app.services import drafts, records
from database.engine import Store
from tests.laptops import Laptop

UID = "5f0c8d3e-7c58-4c5c-9a9a-000000000001"


def held(store: Store, entity: str, uid: str | None, parent: str = "") -> object:
    """Return the values of a draft."""
    found = drafts.draft(store, entity, uid, parent)
    return found and found.values


def test_a_draft_is_there_until_it_is_dropped(cr: Laptop) -> None:
    records.keep_draft(cr.store, "initiative", UID, {"title": "Wat", "result_codes": ["JMDI-A"]})
    records.keep_draft(cr.store, "initiative", UID, {"title": "Water"})
    assert held(cr.store, "initiative", UID) == {"title": "Water"}

    records.drop_draft(cr.store, "initiative", UID)

    assert records.draft(cr.store, "initiative", UID) is None


def test_forms_of_new_records_and_of_others_are_kept_apart(cr: Laptop) -> None:
    records.keep_draft(cr.store, "initiative", None, {"title": "new"})
    records.keep_draft(cr.store, "initiative", UID, {"title": "known"})
    records.keep_draft(cr.store, "organisation", None, {"name": "other"})

    records.drop_draft(cr.store, "initiative", UID)

    assert held(cr.store, "initiative", None) == {"title": "new"}
    assert held(cr.store, "organisation", None) == {"name": "other"}
    assert records.draft(cr.store, "initiative", UID) is None


def test_a_draft_survives_the_end_of_the_program(cr: Laptop) -> None:
    records.keep_draft(cr.store, "initiative", None, {"title": "Água, 水"})
    cr.close()
    cr.open()

    assert held(cr.store, "initiative", None) == {"title": "Água, 水"}


def test_a_draft_is_no_change_and_travels_nowhere(cr: Laptop) -> None:
    before = (cr.digest(), cr.status()["unsent"])

    records.keep_draft(cr.store, "initiative", None, {"title": "canary"})

    assert (cr.digest(), cr.status()["unsent"]) == before
    assert cr.send("HQ").changes == 0


def test_dropping_what_is_not_there_is_nothing(cr: Laptop) -> None:
    records.drop_draft(cr.store, "initiative", UID)

    assert records.draft(cr.store, "initiative", UID) is None


def test_a_text_that_means_nothing_yet_is_kept_as_it_stands(cr: Laptop) -> None:
    drafts.keep_draft(cr.store, "initiative", UID, {"title": "Water"}, {"duration_months": "1x"})

    found = drafts.draft(cr.store, "initiative", UID)

    assert found == drafts.Draft({"title": "Water"}, {"duration_months": "1x"})


def test_new_records_below_two_others_are_drafts_of_their_own(cr: Laptop) -> None:
    drafts.keep_draft(cr.store, "activity", None, {"title": "one"}, parent=UID)
    drafts.keep_draft(cr.store, "activity", None, {"title": "none"})

    assert held(cr.store, "activity", None, UID) == {"title": "one"}
    assert held(cr.store, "activity", None) == {"title": "none"}
    assert drafts.begun(cr.store, "activity", UID)
    drafts.drop_draft(cr.store, "activity", None, UID)
    assert not drafts.begun(cr.store, "activity", UID)
    assert drafts.begun(cr.store, "activity")


def test_records_somebody_began_to_change_are_named(cr: Laptop) -> None:
    drafts.keep_draft(cr.store, "activity", UID, {"title": "one"})
    drafts.keep_draft(cr.store, "activity", None, {"title": "two"})
    drafts.keep_draft(cr.store, "activity", None, {"title": "three"}, parent=UID)

    assert drafts.drafted(cr.store, "activity") == {UID}
