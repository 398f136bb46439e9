"""Promise 7: absence is not deletion, and an empty cell is no "clear this" by itself."""

from __future__ import annotations

from openpyxl.workbook import Workbook

from app.exchange import reader
from tests.app.exchange import workbooks
from tests.app.exchange.hands import place
from tests.laptops import Laptop


def test_records_that_a_package_does_not_carry_stay(cr: Laptop, hq: Laptop) -> None:
    kept = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    new = cr.new_record("initiative", title="Bread")

    file = cr.export("HQ")
    hq.take(file)

    assert set(reader.open_package(file).truth.sheets["initiative"].rows) == {new}
    assert not hq.record(kept).deleted


def test_fields_that_a_change_does_not_name_stay(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", summary="a well", result_codes=["JMDI-A"])
    hq.take(cr.export("HQ"))
    hq.edit(uid, acronym="W")
    cr.edit(uid, title="Clean water")

    hq.take(cr.export("HQ"))

    shown = [hq.value(uid, key) for key in ("title", "summary", "acronym", "result_codes")]
    assert shown == ["Clean water", "a well", "W", ["JMDI-A"]]


def test_rows_and_sheets_that_somebody_removed_delete_nothing(cr: Laptop, hq: Laptop) -> None:
    uids = [cr.new_record("initiative", title=title) for title in ("Water", "Bread")]
    note = cr.new_record("progress_note", initiative=uids[0])
    file = cr.export("HQ")

    def remove(book: Workbook) -> None:
        workbooks.the_sheet(book, "initiative").delete_rows(3)
        book.remove(workbooks.the_sheet(book, "progress_note"))

    result = hq.take_one(workbooks.change(file, remove))

    assert (result.taken, result.edits) == (3, 0)
    assert [hq.record(uid).deleted for uid in (*uids, note)] == [False] * 3


def test_an_emptied_cell_is_told_and_not_taken_for_granted(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", summary="a well")
    file = cr.export("HQ")

    def clear(book: Workbook) -> None:
        workbooks.the_sheet(book, "initiative")[place("initiative", "summary")].value = None

    result = hq.take_one(workbooks.change(file, clear))

    assert (result.verdict, result.edits) == ("edited", 1)
    (told,) = [p for p in result.problems if p["code"] == "edit_changed"]
    assert (told["uid"], told["field"], told["before"], told["after"]) == (
        uid,
        "summary",
        "a well",
        None,
    )
    assert hq.value(uid, "summary") == "a well"
