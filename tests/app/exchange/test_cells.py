"""Cells come out as the file has them, whichever program wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import NotAPackageError, PackageDamagedError, PackageError
from app.exchange import cells, limits
from app.exchange.cells import Cell
from app.exchange.guard import Archive
from tests.app.exchange import zips

SHEET = "xl/worksheets/sheet1.xml"


def rows_of(
    folder: Path, rows: str, strings: list[str] | None = None, **parts: str
) -> dict[int, list[Cell]]:
    path = folder / "x.xlsx"
    path.write_bytes(zips.packed(zips.workbook(rows, **parts)))
    found: dict[int, list[Cell]] = {}
    with Archive(path) as archive:
        cells.read_rows(archive, SHEET, strings, found.__setitem__)
    return found


def shared(folder: Path, text: str) -> list[str]:
    path = folder / "x.xlsx"
    path.write_bytes(zips.packed(zips.workbook(strings=f'<sst xmlns="{zips.MAIN}">{text}</sst>')))
    with Archive(path) as archive:
        return cells.shared_strings(archive, cells.contents(archive).shared_strings)


def test_each_type_keeps_its_text(tmp_path: Path) -> None:
    rows = (
        '<row r="2"><c r="B2"><v>0.1</v></c><c r="C2" t="s"><v>1</v></c>'
        '<c r="D2" t="str"><v>a&lt;b</v></c><c r="E2" t="b"><v>1</v></c>'
        '<c r="F2" t="e"><v>#N/A</v></c><c r="AA2" t="d" s="3"><v>2012-01-01</v></c></row>'
    )

    assert rows_of(tmp_path, rows, ["zero", "one"]) == {
        2: [
            Cell(1, "n", "0.1", computed=False, style=0),
            Cell(2, "s", "one", computed=False, style=0),
            Cell(3, "str", "a<b", computed=False, style=0),
            Cell(4, "b", "1", computed=False, style=0),
            Cell(5, "e", "#N/A", computed=False, style=0),
            Cell(26, "d", "2012-01-01", computed=False, style=3),
        ]
    }


def test_rich_text_is_joined_and_its_pronunciation_left_out(tmp_path: Path) -> None:
    rich = "<r><t>Hello </t></r><r><rPr><b/></rPr><t>there</t></r><rPh><t>never</t></rPh>"

    assert shared(tmp_path, f"<si>{rich}</si><si><t>plain</t></si>") == ["Hello there", "plain"]
    inline = rows_of(tmp_path, f'<row><c t="inlineStr"><is>{rich}</is></c></row>')
    assert inline[1][0].text == "Hello there"


def test_places_that_are_not_written_follow_from_the_order(tmp_path: Path) -> None:
    first = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>'
    rows = f"{first}<row/><row><c><v>4</v></c></row>"

    found = rows_of(tmp_path, rows)

    assert [(cell.column, cell.text) for cell in found[1]] == [(0, "1"), (3, "2"), (4, "3")]
    assert [cell.text for cell in found[3]] == ["4"]


def test_names_with_a_prefix_are_the_same_names(tmp_path: Path) -> None:
    part = (
        f'<x:worksheet xmlns:x="{zips.MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">'
        "<x:is><x:t>text</x:t></x:is></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>"
    )

    (text, sum_) = rows_of(tmp_path, "", sheet=part)[1]

    assert text.text == "text"
    assert (sum_.text, sum_.computed) == ("2", True)


@pytest.mark.parametrize("kind", ["b", "n"])
def test_formulas_for_true_and_false_are_no_formulas(tmp_path: Path, kind: str) -> None:
    rows = f'<row><c t="{kind}"><f aca="false">FALSE()</f><v>0</v></c></row>'

    assert rows_of(tmp_path, rows)[1] == [Cell(0, "b", "0", computed=False, style=0)]


def test_a_formula_without_a_value_is_still_a_formula(tmp_path: Path) -> None:
    assert rows_of(tmp_path, "<row><c><f>A2</f></c></row>")[1][0].computed


@pytest.mark.parametrize(
    ("coded", "text"),
    [
        ("_x000D_", "\n"),
        ("_x0041_", "A"),
        ("_x005F_x0041_", "_x0041_"),
        ("_xZZZZ_", "_xZZZZ_"),
        ("a&#13;&#10;b&#13;c", "a\nb\nc"),
    ],
)
def test_coded_signs_and_line_ends_are_decoded(tmp_path: Path, coded: str, text: str) -> None:
    assert shared(tmp_path, f"<si><t>{coded}</t></si>") == [text]


@pytest.mark.parametrize(
    ("styles", "dates"),
    [
        ('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs>', {1}),
        (
            (
                '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/>'
                '<numFmt numFmtId="171" formatCode="0.00 &quot;days&quot;"/>'
                '<numFmt numFmtId="172" formatCode="[Red]0\\d"/></numFmts>'
                '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
                '<cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>'
                "</cellXfs>"
            ),
            {1},
        ),
    ],
)
def test_formats_that_show_dates_are_known(tmp_path: Path, styles: str, dates: set[int]) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(zips.packed({"styles.xml": f"<styleSheet>{styles}</styleSheet>"}))

    with Archive(path) as archive:
        assert cells.date_styles(archive, "styles.xml") == dates
        assert cells.date_styles(archive, "") == frozenset()


def test_a_workbook_may_say_that_it_counts_from_1904(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    book = zips.BOOK.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    path.write_bytes(zips.packed(zips.workbook(book=book)))

    with Archive(path) as archive:
        assert cells.contents(archive).epoch_1904


def test_one_endless_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO", 10_000)

    with pytest.raises(NotAPackageError) as caught:
        rows_of(tmp_path, f"<row><c><v>{'9' * 6_000_000}</v></c></row>")

    assert caught.value.code == "text_too_long"


def test_more_sheets_than_any_workbook_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SHEETS", 0)
    path = tmp_path / "x.xlsx"
    path.write_bytes(zips.packed(zips.workbook()))

    with Archive(path) as archive, pytest.raises(NotAPackageError) as caught:
        cells.contents(archive)

    assert caught.value.code == "too_many_sheets"


def test_limits_of_shared_texts_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CELLS", 1)
    with pytest.raises(NotAPackageError) as many:
        shared(tmp_path, "<si/><si/>")

    monkeypatch.setattr(limits, "SHARED_STRINGS_BYTES", 10)
    with pytest.raises(NotAPackageError) as large:
        shared(tmp_path, "<si><t>long enough</t></si>")

    assert (many.value.code, large.value.code) == ("too_many_cells", "bomb")


def test_a_part_with_endless_elements_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ELEMENTS", 3)
    path = tmp_path / "x.xlsx"
    path.write_bytes(zips.packed({"a.xml": "<a><b/><b/><b/><b/></a>"}))

    with Archive(path) as archive, pytest.raises(NotAPackageError) as caught:
        archive.elements("a.xml")

    assert caught.value.code == "too_large"


def test_a_part_that_is_missing_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(zips.packed({"a.xml": "<a/>"}))

    with Archive(path) as archive, pytest.raises(PackageDamagedError):
        archive.sha256("b.xml")


def test_an_encoding_of_somebody_s_own_is_not_believed(tmp_path: Path) -> None:
    part = f'<?xml version="1.0" encoding="x-own"?>{zips.sheet("<row><c><v>1</v></c></row>")}'

    assert rows_of(tmp_path, "", sheet=part)[1][0].text == "1"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ('<row r="1048577"/>', "too_many_rows"),
        ('<row r="0"/>', "too_many_rows"),
        ('<row r="99999999999"/>', "part_damaged"),
        ('<row r="1"><c r="ZZZZ1"/></row>', "too_many_columns"),
        ('<row r="1"><c r="Ä1"/></row>', "too_many_columns"),
        ('<row r="1"><c r="XFE1"/></row>', "too_many_columns"),
        ('<row r="1"><c t="s"><v>9</v></c></row>', "part_damaged"),
        ('<row r="1"><c t="s"><v>-1</v></c></row>', "part_damaged"),
    ],
)
def test_places_and_numbers_out_of_range_are_refused(tmp_path: Path, rows: str, code: str) -> None:
    with pytest.raises(PackageError) as caught:
        rows_of(tmp_path, rows, [])

    assert caught.value.code == code


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    part = f"<!DOCTYPE x>{zips.sheet('')}"

    with pytest.raises(NotAPackageError) as caught:
        rows_of(tmp_path, "", sheet=part)

    assert caught.value.code == "doctype"


def test_a_taker_that_has_seen_enough_ends_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(zips.packed(zips.workbook("<row><c><v>1</v></c></row>" * 9)))
    seen: list[int] = []

    def take(row: int, _cells: list[Cell]) -> None:
        seen.append(row)
        raise cells.Stop

    with Archive(path) as archive:
        cells.read_rows(archive, SHEET, [], take)

    assert seen == [1]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("_xD83D__xDE00_", "\U0001f600"),
        ("a_xD800_b", "a\ufffdb"),
        ("_xDE00__xD83D_", "\ufffd\ufffd"),
    ],
)
def test_half_a_sign_written_out_is_no_sign(written: str, text: str) -> None:
    assert cells.decoded(written) == text


def test_a_row_has_no_more_cells_than_a_sheet_has_columns(tmp_path: Path) -> None:
    row = "<row>" + "<c><v>1</v></c>" * (limits.COLUMNS + 1) + "</row>"
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook(row)))

    with Archive(tmp_path / "x.xlsx") as archive, pytest.raises(NotAPackageError) as caught:
        cells.read_rows(archive, "xl/worksheets/sheet1.xml", [], lambda *_: None)

    assert caught.value.code == "too_many_columns"


def test_an_empty_shared_text_is_no_cell(tmp_path: Path) -> None:
    row = '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook(row)))
    found: list[Cell] = []

    with Archive(tmp_path / "x.xlsx") as archive:
        part = "xl/worksheets/sheet1.xml"
        cells.read_rows(archive, part, ["", "x"], lambda _, row: found.extend(row))

    assert [(cell.column, cell.text) for cell in found] == [(1, "x")]


def test_a_part_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook()))

    with Archive(tmp_path / "x.xlsx") as archive, pytest.raises(PackageDamagedError) as caught:
        list(archive.pieces("xl/gone.xml"))

    assert caught.value.code == "part_missing"
