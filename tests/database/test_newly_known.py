"""After an upgrade everything that the log holds is shown; nothing is read again without one.

That a real later version does so is told in ``tests/journeys/test_versions.py``.
"""

from __future__ import annotations

from contextlib import closing
from typing import Any

from database.driver import sqlite3
from database.newly_known import SHOWN_BY
from tests.laptops import Laptop

PERSON: dict[str, Any] = {
    "consent": True,
    "consent_on": "2026-01-02",
    "consent_scope": "hq",
    "name": "A name",
}


def darken(laptop: Laptop, *statements: str, upgraded: bool) -> None:
    """Make a database as if the program had known less when it was written."""
    laptop.close()
    with closing(sqlite3.connect(laptop.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
        if upgraded:
            connection.execute("DELETE FROM setting WHERE key = ?", (SHOWN_BY,))
    laptop.open()


def test_new_columns_and_tables_show_what_births_and_edits_wrote(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", acronym="W", result_codes=["JMDI-A"])
    cr.edit(uid, grant_amount="100", grant_currency="EUR")
    note = cr.new_record("progress_note", initiative=uid, text="Ask the women first")
    person = cr.new_record("contact", **PERSON)

    darken(
        cr,
        "UPDATE initiative SET acronym = NULL, result_codes = NULL, grant_amount = NULL,"
        " grant_currency = NULL",
        "UPDATE contact SET name = NULL, consent = NULL, consent_on = NULL, consent_scope = NULL",
        "DELETE FROM progress_note",
        upgraded=True,
    )

    assert (cr.value(uid, "acronym"), cr.value(uid, "result_codes")) == ("W", ["JMDI-A"])
    assert (cr.value(uid, "grant_amount"), cr.value(uid, "grant_currency")) == ("100", "EUR")
    assert cr.value(note, "text") == "Ask the women first"
    assert cr.value(person, "name") == "A name"
    assert cr.findings() == []


def test_a_conflict_in_a_new_field_is_shown_as_one(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.edit(uid, acronym="CW")
    hq.edit(uid, acronym="SW")
    hq.take(cr.export("HQ"))

    darken(hq, "UPDATE initiative SET acronym = NULL", upgraded=True)

    assert hq.value(uid, "acronym") in {"CW", "SW"}
    assert len(hq.conflicts()) == 1
    assert hq.findings() == []


def test_a_deleted_record_of_a_new_entity_stays_deleted(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    note = cr.new_record("progress_note", initiative=uid)
    cr.delete(note)

    darken(cr, "DELETE FROM progress_note", upgraded=True)

    assert cr.record(note).deleted
    assert cr.findings() == []


def test_without_an_upgrade_the_log_is_not_read_again(cr: Laptop) -> None:
    uid = cr.new_record("initiative", acronym="W")

    darken(cr, "UPDATE initiative SET acronym = NULL", upgraded=False)

    assert cr.value(uid, "acronym") is None
