"""What people find in the workbook, read with another library: it holds us to the hooks we use."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from app.domain import catalogue
from app.domain.codelists import codelist
from app.exchange import limits
from app.exchange.package import View, ViewRow
from app.exchange.records import column_letters
from app.exchange.writer import write
from tests.app.exchange.samples import a_package, a_view, uid, values
from tests.app.exchange.workbooks import the_sheet, worded

FIELDS = list(catalogue.entity("initiative").fields)


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def sheet_of(path: Path, at: int = 1) -> Worksheet:
    return openpyxl.load_workbook(path).worksheets[at]


def cell(sheet: Worksheet, field: str, row: int = 3) -> object:
    return sheet.cell(row, FIELDS.index(field) + 2).value


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "CR-000017.xlsx"
    write(a_package([a_view("initiative", 7), a_view("organisation", 2)]), path, language="fr")
    return path


def test_sheets_stand_in_order_and_what_is_for_machines_is_hidden(written: Path) -> None:
    book = openpyxl.load_workbook(written)

    assert {sheet.title: sheet.sheet_state for sheet in book} == {
        worded("package", "Cover"): "visible",
        worded("entities", "Initiatives"): "visible",
        worded("entities", "Organisations"): "visible",
        worded("package", "Summary"): "visible",
        worded("package", "Lists"): "hidden",
        "_truth": "veryHidden",
        "_pkg": "veryHidden",
    }
    assert book.active is book.worksheets[0]


def test_each_sheet_is_a_table_with_ready_rows_inside(written: Path) -> None:
    sheet = sheet_of(written)
    (table,) = sheet.tables.values()
    last = column_letters(len(FIELDS) + 1)

    assert table.ref == f"A2:{last}{2 + 7 + limits.READY_ROWS}"
    assert table.autoFilter.ref == table.ref
    assert [column.name for column in table.tableColumns] == [c.value for c in sheet[2]]
    ready = [sheet.cell(row, 1).value for row in range(10, 10 + limits.READY_ROWS)]
    assert len(set(ready)) == limits.READY_ROWS
    assert all(isinstance(waiting, str) and len(waiting) == 36 for waiting in ready)


def test_keys_and_uids_are_hidden_and_the_header_stays_in_sight(written: Path) -> None:
    sheet = sheet_of(written)

    assert sheet.row_dimensions[1].hidden
    assert [c.value for c in sheet[1]] == ["initiative:uid", *FIELDS, "#action"]
    assert sheet.column_dimensions["A"].hidden
    assert not sheet.column_dimensions["B"].hidden
    assert sheet.freeze_panes == "D3"


def test_values_stand_in_cells_of_their_own_type(tmp_path: Path) -> None:
    given = values(
        "initiative",
        code="00042",
        title="=1+1",
        duration_months=18,
        grant_amount="230000.5",
        status="SUBMITTED",
        status_on="2013-03-04",
        start_on="2013-03",
        end_on="1899-12-31",
        summary="one\ntwo",
        previous=uid(3),
        result_codes=None,
    )
    view = View("initiative", [ViewRow(uid(1), given)])
    write(a_package([view]), tmp_path / "p.xlsx", language="fr")

    sheet = sheet_of(tmp_path / "p.xlsx")

    assert cell(sheet, "code") == "00042"
    assert sheet.cell(3, FIELDS.index("title") + 2).data_type == "s"
    assert cell(sheet, "title") == "=1+1"
    assert cell(sheet, "duration_months") == 18
    assert cell(sheet, "grant_amount") == 230000.5
    assert cell(sheet, "status") == "Soumise"
    assert cell(sheet, "status_on") == dt.datetime(2013, 3, 4)  # noqa: DTZ001  (a day has no zone)
    assert cell(sheet, "start_on") == "2013-03"
    assert cell(sheet, "end_on") == "1899-12-31"
    assert cell(sheet, "summary") == "one\ntwo"
    assert cell(sheet, "previous") == uid(3)
    assert cell(sheet, "result_codes") is None


def test_what_is_typed_into_empty_text_cells_stays_text(written: Path) -> None:
    sheet = sheet_of(written)

    for field, expected in (
        ("title", "@"),
        ("status", "@"),
        ("start_on", "@"),
        ("status_on", "yyyy-mm-dd"),
        ("grant_amount", "#,##0.00"),
        ("duration_months", "0"),
    ):
        at = FIELDS.index(field) + 2
        columns = sheet.column_dimensions.values()
        (shared,) = [c for c in columns if (c.min or 0) <= at <= (c.max or 0)]
        assert shared.number_format == expected, field


def test_drop_downs_offer_labels_and_cover_the_ready_rows(written: Path) -> None:
    book = openpyxl.load_workbook(written)
    sheet = the_sheet(book, "initiative")
    letters = column_letters(FIELDS.index("status") + 1)
    rules = {str(r.sqref): r for r in sheet.data_validations.dataValidation}

    rule = rules[f"{letters}3:{letters}{2 + 7 + limits.READY_ROWS}"]
    ((where, cells),) = book.defined_names[rule.formula1].destinations

    offered = [row[0].value for row in book[where][cells.replace("$", "")]]
    assert where == worded("package", "Lists")
    assert offered[:2] == ["Repérée", "Soumise"]


def test_links_offer_the_records_of_the_package(tmp_path: Path) -> None:
    parents = a_view("initiative", 3)
    titles = {row.uid: f"CR-{number}" for number, row in enumerate(parents.rows)}
    places = a_view("location", 1, initiative=parents.rows[0].uid)
    view = View("location", places.rows, titles)
    write(a_package([parents, view]), tmp_path / "p.xlsx", language="fr")

    book = openpyxl.load_workbook(tmp_path / "p.xlsx")
    ((where, cells),) = book.defined_names["list_of_initiative"].destinations

    offered = [row[0].value for row in book[where][cells.replace("$", "")]]
    assert offered == [f"{titles[row.uid]} ⟨{row.uid[:8]}⟩" for row in parents.rows]


def test_headers_explain_themselves(written: Path) -> None:
    note = sheet_of(written).cell(2, FIELDS.index("title") + 2).comment

    assert note is not None
    assert note.text.startswith(
        worded("fields", catalogue.entity("initiative").fields["title"].help)
    )


def test_a_set_which_has_no_drop_down_names_its_choices_at_its_header(written: Path) -> None:
    note = sheet_of(written).cell(2, FIELDS.index("result_codes") + 2).comment

    assert note is not None
    for code in codelist("programme_results").codes:
        assert code.labels["fr"] in note.text


def test_long_texts_are_wrapped_and_rows_are_as_high_as_they_need(tmp_path: Path) -> None:
    texts = ("short", "four or five lines " * 12, "a page " * 500)
    rows = [
        ViewRow(uid(n), values("initiative", summary=text, result_codes=None))
        for n, text in enumerate(texts)
    ]
    write(a_package([View("initiative", rows)]), tmp_path / "p.xlsx", language="fr")

    sheet = sheet_of(tmp_path / "p.xlsx")

    assert sheet.cell(3, FIELDS.index("summary") + 2).alignment.wrap_text
    assert not sheet.cell(3, FIELDS.index("previous") + 2).alignment.wrap_text
    assert sheet.row_dimensions[3].height is None
    assert sheet.row_dimensions[4].height == 4 * 15
    assert sheet.row_dimensions[5].height == 6 * 15


def test_what_is_printed_is_filled_named_on_every_page_and_says_where_it_is_from(
    written: Path,
) -> None:
    sheet = sheet_of(written)

    last = column_letters(len(FIELDS))
    assert sheet.print_area == f"'{sheet.title}'!$B$2:${last}$9"
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$2:$2", "$B:$C")
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.page_setup.fitToWidth in range(2, 6)
    assert sheet.oddFooter is not None
    assert "Costa Rica laptop 2" in str(sheet.oddFooter.left.text)


def test_what_is_typed_wrongly_is_answered_in_the_reader_s_words(written: Path) -> None:
    rules = sheet_of(written).data_validations.dataValidation

    said = {rule.error for rule in rules}
    assert all(said)
    assert worded("package", "Please choose from the list.") in said
    assert worded("package", "Please enter a number, without a currency.") in said


def test_a_new_record_is_marked_at_its_name(tmp_path: Path) -> None:
    view = View("initiative", [ViewRow(uid(1), values("initiative"), new=True)])
    write(a_package([view]), tmp_path / "p.xlsx", language="fr")

    row = sheet_of(tmp_path / "p.xlsx")[3]

    marked = {FIELDS[at - 1] for at, one in enumerate(row) if one.fill.fgColor.rgb == "FFE2EFDA"}
    assert marked == {"code", "title"}


def test_changes_conflicts_and_deletions_are_marked(tmp_path: Path) -> None:
    marked = frozenset({"title", "acronym"})
    plain, changed, conflict, gone = (
        ViewRow(uid(1), values("initiative", acronym=None)),
        ViewRow(uid(2), values("initiative", acronym=None), changed=marked),
        ViewRow(uid(3), values("initiative"), conflicts=frozenset({"title"})),
        ViewRow(uid(4), values("initiative"), deleted=True),
    )
    view = View("initiative", [plain, changed, conflict, gone])
    write(a_package([view]), tmp_path / "p.xlsx", language="fr")

    sheet = sheet_of(tmp_path / "p.xlsx")

    def colour(field: str, row: int) -> object:
        return sheet.cell(row, FIELDS.index(field) + 2).fill.fgColor.rgb

    assert colour("title", 3) != "FFFFF2CC"
    assert (colour("title", 4), colour("acronym", 4)) == ("FFFFF2CC", "FFFFF2CC")
    assert colour("title", 5) == "FFF8CBAD"
    assert colour("title", 6) == "FFD9D9D9"
    assert sheet.cell(6, FIELDS.index("title") + 2).font.strike
    assert sheet.cell(6, len(FIELDS) + 2).value == worded("package", "deleted")


def test_the_summary_counts_with_live_formulas_and_has_a_chart(written: Path) -> None:
    summary = openpyxl.load_workbook(written).worksheets[3]
    shown = openpyxl.load_workbook(written, data_only=True).worksheets[3]

    assert str(summary["B2"].value).startswith(
        f"=COUNTA(t_initiative[{worded('fields', 'Title')}])"
    )
    assert (shown["A2"].value, shown["B2"].value) == (worded("entities", "Initiatives"), 7)
    assert (shown["A3"].value, shown["B3"].value) == (worded("entities", "Organisations"), 2)
    assert any(name.startswith("xl/charts/chart") for name in parts(written))


def test_texts_of_records_stand_in_their_sheet_and_nowhere_else(tmp_path: Path) -> None:
    words = "Only in its sheet"
    write(a_package([a_view(summary=words)]), tmp_path / "p.xlsx", language="fr")

    holding = {name for name, text in parts(tmp_path / "p.xlsx").items() if words in text}

    assert holding == {"xl/worksheets/sheet2.xml"}
    assert "Acronym" not in parts(tmp_path / "p.xlsx")["xl/sharedStrings.xml"]


def test_data_sheets_hold_no_formulas_and_no_protection(written: Path) -> None:
    text = parts(written)["xl/worksheets/sheet2.xml"]

    assert "<f>" not in text
    assert "sheetProtection" not in text
    assert 't="b"' not in text


def test_the_machine_part_is_plain_ascii_in_lines_a_cell_can_hold(written: Path) -> None:
    text = parts(written)["xl/worksheets/sheet6.xml"]

    assert text.isascii()
    assert max(map(len, re.findall(r"<t>([^<]*)</t>", text))) <= limits.CHUNK


def test_arabic_sheets_run_from_right_to_left(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="ar")

    book = openpyxl.load_workbook(tmp_path / "p.xlsx")

    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets[:3])
    assert book.worksheets[0]["A3"].alignment.readingOrder == 2


def test_properties_tell_a_package_from_afar(written: Path) -> None:
    properties = openpyxl.load_workbook(written).custom_doc_props  # type: ignore[attr-defined]

    assert properties["package"].value == a_package().header["id"]
    assert properties["schema"].value == "1"
    assert len(str(properties["sha256"].value)) == 64


def test_the_same_package_makes_the_same_file_but_for_the_uids_that_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.exchange.layout.new_uid", lambda: uid(0, "waiting"))

    first = write(a_package(), tmp_path / "a.xlsx", language="fr")
    second = write(a_package(), tmp_path / "b.xlsx", language="fr")

    assert first == second


def test_equal_labels_in_a_language_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same = "Same [label] of all: ' this"
    monkeypatch.setattr("app.exchange.layout.translate", lambda *_, **__: same)
    write(a_package([a_view("alias"), a_view("location")]), tmp_path / "p.xlsx", language="fr")

    first, second = openpyxl.load_workbook(tmp_path / "p.xlsx").worksheets[1:3]

    labels = [cell.value for cell in first[2]]
    assert len(set(labels)) == len(labels)
    assert first.title != second.title
    assert max(len(first.title), len(second.title)) <= 31
