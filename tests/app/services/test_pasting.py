"""Rows from a spreadsheet become records: tolerant, cell by cell, all or none."""

from __future__ import annotations

import pytest

from app.base import text
from app.domain.query import Query
from app.domain.record import Record
from app.services import pasting, queries, records, undoing
from app.services.records import LinesRefusedError
from tests.laptops import Laptop

USUAL = ("title", "kind", "status", "due_on")


def activities(laptop: Laptop) -> list[Record]:
    return queries.records(laptop.store, Query("activity", order=(("title", False),)))


def test_headings_say_which_column_is_which_in_any_language() -> None:
    found = pasting.sort(
        "activity", [["Type", "Titre", "Remarque", "DUE"], ["x", "y", "z", ""]], USUAL
    )

    assert found.fields[1] == "title"
    assert found.fields[2] == ""
    assert found.rows == (("x", "y", "z", ""),)


def test_without_headings_columns_are_those_of_the_list() -> None:
    found = pasting.sort("activity", [["Visit", "TRAINING"], ["Talk", "MEETING", "PLANNED"]], USUAL)

    assert found.fields == ("title", "kind", "status")
    assert found.rows == (("Visit", "TRAINING", ""), ("Talk", "MEETING", "PLANNED"))


def test_cells_are_read_as_people_write_them(cr: Laptop) -> None:
    cr.new_record("initiative", code="CR-9", title="Water")
    text.set_language("fr")
    fields = ("title", "kind", "due_on", "initiative", "women")

    [row] = pasting.read_rows(
        cr.store, "activity", fields, [["Visite", "formation", "31/12/2026", "cr-9", "1 200"]]
    )

    assert [cell.problem for cell in row] == [None] * 5
    assert [cell.stored for cell in row[:3]] == ["Visite", "TRAINING", "2026-12-31"]
    assert row[4].stored == 1200


def test_each_cell_that_cannot_be_read_says_why_itself(cr: Laptop) -> None:
    fields = ("title", "kind", "due_on", "initiative")

    [row] = pasting.read_rows(
        cr.store, "activity", fields, [["Visit", "nonsense", "someday", "Nowhere"]]
    )

    problems = [cell.problem for cell in row]
    assert [p and p.rule for p in problems] == [None, "unknown_code", "not_a_date", "unknown_link"]


def test_rows_become_records_in_one_act(cr: Laptop) -> None:
    home = cr.new_record("initiative", title="Water")
    fields = ("title", "kind")
    cells = pasting.read_rows(
        cr.store, "activity", fields, [["One", "TRAINING"], ["Two", "MEETING"]]
    )

    pasting.record_all(cr.store, "activity", fields, cells, {"initiative": home})

    assert [r.get("title") for r in activities(cr)] == ["One", "Two"]
    assert {r.get("initiative") for r in activities(cr)} == {home}
    undoing.undo(cr.store)
    assert activities(cr) == []


def test_one_row_that_is_refused_keeps_all_out(cr: Laptop) -> None:
    fields = ("title", "grant_amount")
    cells = [
        [pasting.Cell("Good", "Good"), pasting.Cell("1", "1")],
        [pasting.Cell("Bad", "Bad"), pasting.Cell("-5", "-5")],
    ]

    with pytest.raises(LinesRefusedError) as error:
        pasting.record_all(cr.store, "initiative", fields, cells, {})

    assert list(pasting.refused(error.value)) == [1]
    assert queries.count(cr.store, Query("initiative")) == 0


def test_initiatives_are_numbered_one_after_the_other(cr: Laptop) -> None:
    fields = ("title",)
    cells = pasting.read_rows(cr.store, "initiative", fields, [["One"], ["Two"]])

    pasting.record_all(cr.store, "initiative", fields, cells, {})

    found = queries.records(cr.store, Query("initiative", order=(("title", False),)))
    assert [r.get("code") for r in found] == ["CR-1", "CR-2"]


def test_the_currency_beside_an_amount_is_kept(cr: Laptop) -> None:
    home = cr.new_record("initiative")
    fields = ("label", "kind", "amount")
    cells = pasting.read_rows(cr.store, "funding_line", fields, [["Rent", "SPENT", "1,200.50 EUR"]])

    [uid] = pasting.record_all(cr.store, "funding_line", fields, cells, {"initiative": home}).uids

    record = records.get(cr.store, uid)
    assert record is not None
    assert (record.get("amount"), record.get("currency")) == ("1200.5", "EUR")


def test_a_row_that_belongs_nowhere_is_told_so(cr: Laptop) -> None:
    [row] = pasting.read_rows(cr.store, "location", ("name", "initiative"), [["Upala", ""]])

    assert row[1].problem is not None
    assert pasting.wanted("location", ("name",), {}) == ("initiative",)
    assert pasting.wanted("location", ("name",), {"initiative": "x"}) == ()


def test_a_name_that_two_records_have_is_no_link(cr: Laptop) -> None:
    cr.new_record("initiative", code="CR-1", title="Water")
    cr.new_record("initiative", code="CR-2", title="Water")

    [row] = pasting.read_rows(cr.store, "activity", ("initiative",), [["Water"]])

    assert row[0].problem is not None
    assert row[0].problem.rule == "ambiguous_link"


def test_a_row_that_is_here_already_is_found(cr: Laptop) -> None:
    home = cr.new_record("initiative", title="Water")
    cr.new_record("activity", initiative=home, title="Visit", kind="TRAINING")
    fields = ("title", "kind")
    rows = [["Visit", "TRAINING"], ["Visit", "MEETING"], ["Talk", "TRAINING"]]
    cells = pasting.read_rows(cr.store, "activity", fields, rows)

    assert pasting.here(cr.store, "activity", fields, cells, {"initiative": home}) == {0}
    other = cr.new_record("initiative", title="Land")
    assert pasting.here(cr.store, "activity", fields, cells, {"initiative": other}) == frozenset()


def test_a_code_is_given_once(cr: Laptop) -> None:
    cr.new_record("initiative", code="CR-1", title="Water")
    rows = [["CR-1", "Other"], ["CR-7", "New"], ["CR-7", "Newer"], ["", "Newest"]]

    cells = pasting.read_rows(cr.store, "initiative", ("code", "title"), rows)

    rules = [row[0].problem.rule if row[0].problem else "" for row in cells]
    assert rules == ["code_taken", "", "code_taken", ""]
