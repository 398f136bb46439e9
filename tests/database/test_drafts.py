"""Drafts: what was typed and not saved is there again after a crash."""

from __future__ import annotations

from app.services import records
from tests.laptops import Laptop

UID = "5f0c8d3e-7c58-4c5c-9a9a-000000000001"


def test_a_draft_is_there_until_it_is_dropped(cr: Laptop) -> None:
    records.keep_draft(cr.store, "initiative", UID, {"title": "Wat", "result_codes": ["JMDI-A"]})
    records.keep_draft(cr.store, "initiative", UID, {"title": "Water"})
    assert records.draft(cr.store, "initiative", UID) == {"title": "Water"}

    records.drop_draft(cr.store, "initiative", UID)

    assert records.draft(cr.store, "initiative", UID) is None


def test_forms_of_new_records_and_of_others_are_kept_apart(cr: Laptop) -> None:
    records.keep_draft(cr.store, "initiative", None, {"title": "new"})
    records.keep_draft(cr.store, "initiative", UID, {"title": "known"})
    records.keep_draft(cr.store, "organisation", None, {"name": "other"})

    records.drop_draft(cr.store, "initiative", UID)

    assert records.draft(cr.store, "initiative", None) == {"title": "new"}
    assert records.draft(cr.store, "organisation", None) == {"name": "other"}
    assert records.draft(cr.store, "initiative", UID) is None


def test_a_draft_survives_the_end_of_the_program(cr: Laptop) -> None:
    records.keep_draft(cr.store, "initiative", None, {"title": "Água, 水"})
    cr.close()
    cr.open()

    assert records.draft(cr.store, "initiative", None) == {"title": "Água, 水"}


def test_a_draft_is_no_change_and_travels_nowhere(cr: Laptop) -> None:
    before = (cr.digest(), cr.status()["unsent"])

    records.keep_draft(cr.store, "initiative", None, {"title": "canary"})

    assert (cr.digest(), cr.status()["unsent"]) == before
    assert cr.send("HQ").changes == 0


def test_dropping_what_is_not_there_is_nothing(cr: Laptop) -> None:
    records.drop_draft(cr.store, "initiative", UID)

    assert records.draft(cr.store, "initiative", UID) is None
