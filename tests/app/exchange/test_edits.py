"""What people type is found, each once and by its place; what could be misread is a finding."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from app.base.text import in_language
from app.domain import catalogue
from app.domain.codelists import codelist
from app.exchange import limits
from app.exchange.package import Edit, View
from app.exchange.records import column_letters
from tests.app.exchange.hands import after, place, typing
from tests.app.exchange.samples import a_package, a_view, uid
from tests.app.exchange.workbooks import the_sheet, worded


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
        ("duration_months", "many", "", "not_months"),
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


def test_a_fixed_field_does_not_change(tmp_path: Path) -> None:
    view = a_view("assessment")

    found = after(tmp_path, a_package([view]), typing("assessment", "stage", "PSC"))

    assert found.edits == []
    assert [finding.code for finding in found.findings] == ["fixed_field"]


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


def test_endless_findings_end_with_the_word_that_there_are_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LIST_ITEMS", 2)

    def break_all(book: Workbook) -> None:
        for row in range(3, 8):
            the_sheet(book, "initiative")[place("initiative", "title", row)].value = 42

    found = after(tmp_path, a_package(), break_all)

    assert [f.code for f in found.findings] == ["number_in_text", "number_in_text", "more_findings"]


def test_escapes_that_a_program_undid_are_no_edit(tmp_path: Path) -> None:
    package = a_package([a_view(title="_x005F_x0041_")])

    found = after(tmp_path, package, typing("initiative", "title", "_x005F_x0041_"))

    assert (found.edits, found.findings) == ([], [])
