"""What people do in the sheets is found, each thing once and by its place; nothing else is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl.workbook import Workbook

from app.base.text import in_language
from app.domain import catalogue
from app.domain.codelists import codelist
from app.exchange import limits, resaved
from app.exchange.edits import Compared
from app.exchange.package import Edit, Package, View
from app.exchange.records import column_letters
from app.exchange.writer import write
from tests.app.exchange import workbooks
from tests.app.exchange.samples import a_package, a_view, uid
from tests.app.exchange.workbooks import the_sheet, worded

Act = Callable[[Workbook], None]


def after(tmp_path: Path, package: Package, act: Act, language: str = "fr") -> Compared:
    """Write a package, let a person do something to it, and compare."""
    write(package, tmp_path / "p.xlsx", language=language)
    return resaved.read(workbooks.change(tmp_path / "p.xlsx", act), codelist).compared


def place(entity: str, field: str, row: int = 3) -> str:
    """Return the cell of a field; records begin in row 3."""
    return f"{column_letters(list(catalogue.entity(entity).fields).index(field) + 1)}{row}"


def typing(entity: str, field: str, value: Any, row: int = 3, number_format: str = "") -> Act:  # noqa: ANN401
    """Return the act of typing into one cell."""

    def act(book: Workbook) -> None:
        cell = the_sheet(book, entity)[place(entity, field, row)]
        cell.value = value
        if number_format:
            cell.number_format = number_format

    return act


@pytest.mark.parametrize(
    ("entity", "field", "typed", "stored"),
    [
        ("initiative", "title", "Agua para Upala", "Agua para Upala"),
        ("initiative", "title", "  two  spaces ", "two  spaces"),
        ("initiative", "summary", "one\r\ntwo", "one\ntwo"),
        ("initiative", "summary", None, None),
        ("initiative", "code", "00042", "00042"),
        ("initiative", "duration_months", 18, 18),
        ("initiative", "duration_months", "18", 18),
        ("initiative", "grant_amount", 230000.1, "230000.1"),
        ("initiative", "grant_amount", "230 000,10", "230000.1"),
        ("initiative", "status", "Soumise", "SUBMITTED"),
        ("initiative", "status", "submitted", "SUBMITTED"),
        ("initiative", "status", "Presentada", "SUBMITTED"),
        ("initiative", "status_on", "12/05/2014", "2014-05-12"),
        ("initiative", "status_on", "2014-05-12", "2014-05-12"),
        ("initiative", "start_on", "2014-05", "2014-05"),
        ("initiative", "start_on", "2014", "2014"),
        ("contact", "consent", "Non", False),
        ("contact", "consent", False, False),
        ("initiative", "result_codes", None, None),
    ],
)
def test_a_typed_value_is_that_edit_and_no_other(
    tmp_path: Path, entity: str, field: str, typed: object, stored: object
) -> None:
    view = a_view(entity)
    keys = list(catalogue.entity(entity).fields)

    found = after(tmp_path, a_package([view]), typing(entity, field, typed, row=4))

    expected = Edit(
        kind="changed",
        entity=entity,
        uid=view.rows[1].uid,
        field=field,
        sheet=worded("entities", catalogue.entity(entity).plural),
        row=4,
        column=column_letters(keys.index(field) + 1),
        before=view.rows[1].values[keys.index(field)],
        after=stored,
    )
    assert found.edits == [expected]
    assert found.findings == []


def test_choices_of_a_set_may_be_in_any_order_and_language(tmp_path: Path) -> None:
    entries = codelist("programme_results").codes[:3]
    typed = f"{entries[2].label('es')} ; {entries[0].label('fr')};{entries[1].code}"

    found = after(tmp_path, a_package(), typing("initiative", "result_codes", typed))

    assert [edit.after for edit in found.edits] == [sorted(entry.code for entry in entries)]


@pytest.mark.parametrize(
    ("field", "typed", "number_format", "code"),
    [
        ("title", 42, "", "number_in_text"),
        ("title", True, "", "yes_no_in_text"),
        ("title", "=1+1", "", "formula"),
        ("duration_months", "=SUM(1,2)", "", "formula"),
        ("title", "#N/A", "", "error_cell"),
        ("title", "x" * 400, "", "too_long"),
        ("duration_months", "many", "", "not_a_number"),
        ("duration_months", 500, "", "out_of_range"),
        ("duration_months", True, "", "yes_no_in_number"),
        ("duration_months", 41000, "dd/mm/yyyy", "date_in_number"),
        ("grant_amount", "1,234", "", "ambiguous_number"),
        ("status", "Unheard of", "", "unknown_code"),
        ("status_on", "soon", "", "not_a_date"),
        ("status_on", 2014, "yyyy-mm-dd", "year_as_date"),
        ("status_on", -5, "", "not_a_date"),
        ("status_on", True, "", "not_a_date"),
        ("previous", "Some other record", "", "unknown_link"),
    ],
)
def test_what_could_be_misread_is_a_finding_and_no_edit(
    tmp_path: Path, field: str, typed: object, number_format: str, code: str
) -> None:
    view = a_view()

    found = after(tmp_path, a_package([view]), typing("initiative", field, typed, 3, number_format))

    (finding,) = found.findings
    assert found.edits == []
    assert finding.code == code
    assert (finding.sheet, finding.row) == (worded("entities", "Initiatives"), 3)
    assert finding.column + "3" == place("initiative", field)
    assert finding.params["uid"] == view.rows[0].uid
    assert finding.params["field"] == field


def test_leading_zeros_that_a_program_dropped_are_a_finding(tmp_path: Path) -> None:
    view = a_view(code="00042")

    found = after(tmp_path, a_package([view]), typing("initiative", "code", 42))

    assert found.edits == []
    assert [finding.code for finding in found.findings] == ["number_in_text"]
    assert found.findings[0].params["before"] == "00042"


def test_a_number_that_lost_nothing_is_no_edit(tmp_path: Path) -> None:
    found = after(tmp_path, a_package([a_view(code="42")]), typing("initiative", "code", 42))

    assert (found.edits, found.findings) == ([], [])


def test_as_many_edits_are_found_as_were_made(tmp_path: Path) -> None:
    def edit_every_third(book: Workbook) -> None:
        for row in range(3, 63, 3):
            the_sheet(book, "initiative")[
                place("initiative", "title", row)
            ].value = f"Changed {row}"

    found = after(tmp_path, a_package([a_view(count=60)]), edit_every_third)

    assert [(edit.row, edit.after) for edit in found.edits] == [
        (row, f"Changed {row}") for row in range(3, 63, 3)
    ]
    assert found.findings == []


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


def test_a_fixed_field_does_not_change(tmp_path: Path) -> None:
    view = a_view("assessment")

    found = after(tmp_path, a_package([view]), typing("assessment", "stage", "PSC"))

    assert found.edits == []
    assert [finding.code for finding in found.findings] == ["fixed_field"]


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


def test_a_text_too_long_for_a_cell_is_cut_and_an_edit_of_it_is_a_finding(tmp_path: Path) -> None:
    package = a_package([a_view(summary="é😀" * 20_000)])

    untouched = after(tmp_path, package, lambda _book: None)
    edited = after(tmp_path, package, typing("initiative", "summary", "short now"))

    assert (untouched.edits, untouched.findings) == ([], [])
    assert edited.edits == []
    assert [finding.code for finding in edited.findings] == ["cut_cell_edited"]


def test_a_link_may_be_written_as_uid_or_as_title(tmp_path: Path) -> None:
    view = a_view(previous=uid(1))
    titles = {uid(1): "CR-1 Upala", uid(2): "CR-2 Talamanca", uid(3): "Same", uid(4): "Same"}
    package = a_package([View("initiative", view.rows, titles)])

    def act(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        for row, text in ((3, uid(77)), (4, "CR-2 Talamanca"), (5, f"Same ⟨{uid(4)[:8]}⟩")):
            sheet[place("initiative", "previous", row)].value = text
        sheet[place("initiative", "previous", 6)].value = "Same"

    found = after(tmp_path, package, act)

    assert [edit.after for edit in found.edits] == [uid(77), uid(2), uid(4)]
    assert [(f.code, f.row) for f in found.findings] == [("ambiguous_link", 6)]


def test_dates_of_a_workbook_that_counts_from_1904_are_the_same_days(tmp_path: Path) -> None:
    def act(book: Workbook) -> None:
        import datetime as dt

        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904
        sheet = the_sheet(book, "initiative")
        for row in range(3, 8):
            sheet[place("initiative", "status_on", row)].value = dt.date(2013, 3, 4)
            for key in ("start_on", "end_on", "owned_on", "institutionalised_on"):
                sheet[place("initiative", key, row)].value = dt.date(2013, 3, 4)
        sheet[place("initiative", "status_on", 4)].value = dt.date(2013, 3, 5)

    found = after(tmp_path, a_package(), act)

    assert [(edit.row, edit.after) for edit in found.edits] == [(4, "2013-03-05")]


def test_an_arabic_package_reads_arabic_words_and_digits(tmp_path: Path) -> None:
    with in_language("ar"):
        label = codelist("statuses").label("SUBMITTED", "ar")

    def act(book: Workbook) -> None:
        sheet = book.worksheets[1]
        sheet[place("initiative", "status", 3)].value = label
        sheet[place("initiative", "duration_months", 3)].value = "١٨"

    found = after(tmp_path, a_package(), act, language="ar")

    assert [edit.after for edit in found.edits] == ["SUBMITTED", 18]


def test_a_theme_shows_its_label_and_is_known_by_label_or_code(tmp_path: Path) -> None:
    goal = codelist("sdg").codes[7]
    shown = f"{goal.label('fr')} ({goal.code})"
    view = a_view("initiative_tag", 1, list_code="sdg", tag=goal.code)
    before: list[object] = []

    def act(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative_tag")
        before.append(sheet[place("initiative_tag", "tag")].value)
        for row, text in ((4, goal.code), (5, goal.label("es")), (6, "Unheard of")):
            sheet[place("initiative_tag", "list_code", row)].value = "sdg"
            sheet[place("initiative_tag", "tag", row)].value = text

    found = after(tmp_path, a_package([view]), act)

    assert before == [shown]
    assert [edit.after.get("tag") for edit in found.edits] == [goal.code, goal.code, None]
    assert [(f.code, f.row) for f in found.findings] == [("unknown_code", 6)]


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


def test_endless_findings_end_with_the_word_that_there_are_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LIST_ITEMS", 2)

    def break_all(book: Workbook) -> None:
        for row in range(3, 8):
            the_sheet(book, "initiative")[place("initiative", "title", row)].value = 42

    found = after(tmp_path, a_package(), break_all)

    assert [f.code for f in found.findings] == ["number_in_text", "number_in_text", "more_findings"]


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


def test_escapes_that_a_program_undid_are_no_edit(tmp_path: Path) -> None:
    package = a_package([a_view(title="_x005F_x0041_")])

    found = after(tmp_path, package, typing("initiative", "title", "_x005F_x0041_"))

    assert (found.edits, found.findings) == ([], [])
