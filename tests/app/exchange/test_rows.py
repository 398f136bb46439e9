"""Rows, columns and sheets that were moved, added, copied, emptied or removed."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from app.domain import catalogue
from app.exchange.package import View
from tests.app.exchange.hands import Act, after, place
from tests.app.exchange.samples import a_package, a_view, uid
from tests.app.exchange.workbooks import the_sheet, worded


def test_sorted_rows_are_found_by_their_uid(tmp_path: Path) -> None:
    def turn_round(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(3, 12)]
        for number, values in enumerate(reversed(rows), 3):
            for column, value in enumerate(values, 1):
                sheet.cell(number, column).value = value

    found = after(tmp_path, a_package([a_view(count=10)]), turn_round)

    assert (found.edits, found.findings) == ([], [])


def swap(book: Workbook, first_row: int) -> None:
    """Swap the columns of title and status from a row on."""
    sheet = the_sheet(book, "initiative")
    for row in range(first_row, sheet.max_row + 1):
        title = sheet[place("initiative", "title", row)]
        status = sheet[place("initiative", "status", row)]
        title.value, status.value = status.value, title.value


@pytest.mark.parametrize("first_row", [1, 2])
def test_moved_columns_are_found_with_or_without_their_keys(tmp_path: Path, first_row: int) -> None:
    found = after(tmp_path, a_package(), lambda book: swap(book, first_row))

    assert (found.edits, found.findings) == ([], [])


def test_renamed_headers_are_found_by_their_keys(tmp_path: Path) -> None:
    def rename(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet[place("initiative", "title", 2)].value = "Nom du projet"
        sheet[place("initiative", "status", 2)].value = "Titre"

    found = after(tmp_path, a_package(), rename)

    assert (found.edits, found.findings, found.unknown_columns) == ([], [], [])


def test_a_sheet_without_key_row_is_known_by_name_and_labels(tmp_path: Path) -> None:
    def drop_keys(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet.delete_rows(1)
        sheet[place("initiative", "title", 1)].value = "Nom du projet"
        sheet[place("initiative", "title", 2)].value = "Otro"

    found = after(tmp_path, a_package(), drop_keys)

    assert [(edit.field, edit.row, edit.after) for edit in found.edits] == [("title", 2, "Otro")]
    assert found.findings == []


def test_a_renamed_sheet_is_known_by_its_keys(tmp_path: Path) -> None:
    def rename(book: Workbook) -> None:
        the_sheet(book, "initiative").title = "Nos projets"

    found = after(tmp_path, a_package(), rename)

    assert (found.edits, found.findings) == ([], [])


def test_rows_above_the_table_do_no_harm(tmp_path: Path) -> None:
    def remark(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet.insert_rows(1, 2)
        sheet["B1"].value = "Checked by the office"

    found = after(tmp_path, a_package(), remark)

    assert (found.edits, found.findings) == ([], [])


def test_an_added_column_is_kept_aside_and_shown(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        last = sheet.max_column + 1
        sheet.cell(2, last).value = "Remarks"
        sheet.cell(4, last).value = "to be checked"

    found = after(tmp_path, a_package(), add)

    (column,) = found.unknown_columns
    assert (column.label, column.cells) == ("Remarks", {4: "to be checked"})
    assert (found.edits, found.findings) == ([], [])


def test_a_removed_column_clears_nothing_and_is_named(tmp_path: Path) -> None:
    at = list(catalogue.entity("initiative").fields).index("summary") + 2

    found = after(tmp_path, a_package(), lambda book: the_sheet(book, "initiative").delete_cols(at))

    assert found.edits == []
    assert [(f.code, f.params["field"]) for f in found.findings] == [("column_missing", "summary")]


def test_a_removed_row_removes_nothing(tmp_path: Path) -> None:
    found = after(tmp_path, a_package(), lambda book: the_sheet(book, "initiative").delete_rows(4))

    assert (found.edits, found.findings) == ([], [])


def test_a_removed_sheet_removes_nothing_and_is_named(tmp_path: Path) -> None:
    package = a_package([a_view("initiative"), a_view("organisation")])

    found = after(tmp_path, package, lambda book: book.remove(the_sheet(book, "organisation")))

    assert found.edits == []
    assert [(f.code, f.sheet) for f in found.findings] == [
        ("sheet_missing", worded("entities", "Organisations"))
    ]


def test_a_copied_sheet_is_named_and_counts_once(tmp_path: Path) -> None:
    def copy(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet[place("initiative", "title")].value = "Changed"
        book.copy_worksheet(sheet)

    found = after(tmp_path, a_package(), copy)

    assert [edit.after for edit in found.edits] == ["Changed"]
    assert [finding.code for finding in found.findings] == ["sheet_twice"]


def test_a_sheet_of_somebody_s_own_is_named(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        book.create_sheet("Budget")["A1"].value = "my notes"

    found = after(tmp_path, a_package(), add)

    assert [(f.code, f.sheet) for f in found.findings] == [("unknown_sheet", "Budget")]


def test_an_emptied_row_is_named_and_clears_nothing(tmp_path: Path) -> None:
    def empty(book: Workbook) -> None:
        for cell in the_sheet(book, "initiative")[4][1:]:
            cell.value = None

    found = after(tmp_path, a_package(), empty)

    assert found.edits == []
    assert [(f.code, f.row) for f in found.findings] == [("row_emptied", 4)]


@pytest.mark.parametrize("word", ["delete", "DELETE "])
def test_the_action_column_deletes(tmp_path: Path, word: str) -> None:
    view = a_view()

    def delete(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet.cell(5, sheet.max_column).value = word

    found = after(tmp_path, a_package([view]), delete)

    assert [(e.kind, e.uid, e.row) for e in found.edits] == [("delete", view.rows[2].uid, 5)]
    assert found.findings == []


def test_another_word_in_the_action_column_is_a_finding(tmp_path: Path) -> None:
    def write_there(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet.cell(5, sheet.max_column).value = "please keep"

    found = after(tmp_path, a_package(), write_there)

    assert found.edits == []
    assert [(f.code, f.row) for f in found.findings] == [("unknown_action", 5)]


def test_a_row_filled_in_at_the_end_is_a_new_record_with_the_uid_that_waited(
    tmp_path: Path,
) -> None:
    waiting = ""

    def fill(book: Workbook) -> None:
        nonlocal waiting
        sheet = the_sheet(book, "initiative")
        waiting = sheet["A8"].value
        sheet[place("initiative", "title", 8)].value = "A new one"
        sheet[place("initiative", "status", 8)].value = "Repérée"

    found = after(tmp_path, a_package([a_view(count=5)]), fill)

    (edit,) = found.edits
    assert (edit.kind, edit.uid, edit.row) == ("new", waiting, 8)
    assert edit.after == {"title": "A new one", "status": "IDENTIFIED"}


def test_a_row_below_the_table_gets_the_same_uid_at_every_import(tmp_path: Path) -> None:
    def fill(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        for row in (900, 905):
            sheet[place("initiative", "title", row)].value = "Twice the same"
        sheet[place("initiative", "title", 901)].value = "Another"

    first = after(tmp_path, a_package(), fill)
    second = after(tmp_path, a_package(), fill)

    uids = [edit.uid for edit in first.edits]
    assert [edit.kind for edit in first.edits] == ["new"] * 3
    assert len(set(uids)) == 3
    assert uids == [edit.uid for edit in second.edits]


def test_personal_data_never_enters_the_uid_of_a_new_row(tmp_path: Path) -> None:
    def fill(name: str) -> Act:
        def act(book: Workbook) -> None:
            the_sheet(book, "contact")[place("contact", "function", 900)].value = "Focal point"
            the_sheet(book, "contact")[place("contact", "name", 900)].value = name

        return act

    first = after(tmp_path, a_package([a_view("contact")]), fill("One Person"))
    second = after(tmp_path, a_package([a_view("contact")]), fill("Other Person"))

    assert first.edits[0].after != second.edits[0].after
    assert first.edits[0].uid == second.edits[0].uid


def test_an_unclear_cell_of_a_new_row_is_a_finding_and_the_rest_stays(tmp_path: Path) -> None:
    def fill(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet[place("initiative", "title", 900)].value = "A new one"
        sheet[place("initiative", "status", 900)].value = "Unheard of"

    found = after(tmp_path, a_package(), fill)

    assert [edit.after for edit in found.edits] == [{"title": "A new one"}]
    assert [(f.code, f.row) for f in found.findings] == [("unknown_code", 900)]


def copy_row(book: Workbook, source: int, target: int, title: str = "") -> None:
    """Copy a whole row, hidden uid included, as people do."""
    sheet = the_sheet(book, "initiative")
    for column, cell in enumerate(sheet[source], 1):
        sheet.cell(target, column).value = cell.value
    if title:
        sheet[place("initiative", "title", target)].value = title


@pytest.mark.parametrize("title", ["", "Changed in the copy"])
def test_a_copied_row_is_named_and_the_original_stays(tmp_path: Path, title: str) -> None:
    view = a_view()

    found = after(tmp_path, a_package([view]), lambda book: copy_row(book, 3, 900, title))

    (edit,) = found.edits
    assert (edit.kind, edit.uid, edit.row) == ("copied", view.rows[0].uid, 900)
    assert edit.after["title"] == (title or "Water for Upala 0")
    assert edit.row_key not in {"", edit.uid}


def test_the_changed_one_of_two_rows_is_the_copy_wherever_it_stands(tmp_path: Path) -> None:
    def act(book: Workbook) -> None:
        copy_row(book, 3, 900)
        the_sheet(book, "initiative")[place("initiative", "title", 3)].value = "Changed"

    found = after(tmp_path, a_package(), act)

    assert [(edit.kind, edit.row) for edit in found.edits] == [("copied", 3)]


def test_a_waiting_uid_used_twice_makes_one_record_and_one_copy(tmp_path: Path) -> None:
    def act(book: Workbook) -> None:
        the_sheet(book, "initiative")[place("initiative", "title", 8)].value = "A new one"
        copy_row(book, 8, 9, "Another one")

    found = after(tmp_path, a_package([a_view(count=5)]), act)

    assert [(edit.kind, edit.row) for edit in found.edits] == [("new", 8), ("copied", 9)]


def test_a_uid_of_nobody_is_a_finding(tmp_path: Path) -> None:
    def act(book: Workbook) -> None:
        the_sheet(book, "initiative")["A3"].value = uid(99, "elsewhere")

    found = after(tmp_path, a_package(), act)

    assert found.edits == []
    assert [(f.code, f.row) for f in found.findings] == [("unknown_uid", 3)]


def test_a_column_that_is_there_twice_counts_once(tmp_path: Path) -> None:
    def copy(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        last = sheet.max_column + 1
        for row in range(1, 8):
            sheet.cell(row, last).value = sheet[place("initiative", "title", row)].value
        sheet.cell(3, last).value = "Changed in the copy"

    found = after(tmp_path, a_package(), copy)

    assert found.edits == []
    assert [finding.code for finding in found.findings] == ["column_twice"]


def test_an_added_column_without_cells_is_nothing(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet.cell(2, sheet.max_column + 1).value = "Remarks"

    found = after(tmp_path, a_package(), add)

    assert (found.edits, found.findings, found.unknown_columns) == ([], [], [])


def test_a_sheet_without_keys_and_labels_is_not_guessed(tmp_path: Path) -> None:
    found = after(
        tmp_path, a_package(), lambda book: the_sheet(book, "initiative").delete_rows(1, 2)
    )

    assert found.edits == []
    assert [f.code for f in found.findings] == ["sheet_not_readable", "sheet_missing"]


def test_a_blank_cell_of_a_new_row_says_nothing(tmp_path: Path) -> None:
    def fill(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet[place("initiative", "title", 900)].value = "A new one"
        sheet[place("initiative", "summary", 900)].value = "  "

    found = after(tmp_path, a_package(), fill)

    assert [edit.after for edit in found.edits] == [{"title": "A new one"}]


def test_a_deleted_record_that_is_left_alone_is_no_edit(tmp_path: Path) -> None:
    rows = [dataclasses.replace(row, deleted=True) for row in a_view().rows]

    found = after(tmp_path, a_package([View("initiative", rows)]), lambda _book: None)

    assert (found.edits, found.findings) == ([], [])


def test_a_record_to_delete_may_be_emptied_as_well(tmp_path: Path) -> None:
    def delete(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        for cell in sheet[4][1:]:
            cell.value = None
        sheet.cell(4, sheet.max_column).value = "delete"

    found = after(tmp_path, a_package(), delete)

    assert [edit.kind for edit in found.edits] == ["delete"]
    assert found.findings == []
