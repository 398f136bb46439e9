"""Any workbook or text file as values: what is read, and where it stands."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from app.base.errors import AppError, NotAPackageError
from app.exchange import foreign, limits
from app.exchange.foreign import Grid, Merged
from tests.app.exchange.workbooks import libreoffice

FORMS = ("ods", "xls")


def a_workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Données"
    for at, title in enumerate(("Pays", "Titre", "Montant", "Date", "Oui?"), 3):
        sheet.cell(4, at, title)
    sheet["C5"], sheet["D5"], sheet["E5"], sheet["G5"] = "Costa Rica", "Upala", 230000, True
    sheet["E5"].number_format = '#,##0.00 "US$"'
    sheet["F5"] = dt.date(2012, 12, 1)
    sheet["D6"], sheet["E6"] = "Los Santos\nsuite", 0.125
    sheet["E6"].number_format = "0.0%"
    sheet["F6"] = dt.datetime(2012, 12, 1, 10, 30)  # noqa: DTZ001
    sheet.merge_cells("C5:C6")
    hidden = book.create_sheet("caché")
    hidden.sheet_state = "hidden"
    hidden["B2"] = 5
    book.save(path)
    return path


def cells(sheet: Grid) -> dict[str, tuple[str, str]]:
    """Return kind and exact value by place, as a person names it."""
    return {
        f"{chr(65 + at)}{row.number}": (cell.kind, cell.value)
        for row in sheet.rows
        for at, cell in row.cells.items()
    }


WANTED = {
    "C4": ("text", "Pays"),
    "D4": ("text", "Titre"),
    "E4": ("text", "Montant"),
    "F4": ("text", "Date"),
    "G4": ("text", "Oui?"),
    "C5": ("text", "Costa Rica"),
    "D5": ("text", "Upala"),
    "E5": ("number", "230000"),
    "F5": ("day", "2012-12-01"),
    "G5": ("yes_no", "true"),
    "D6": ("text", "Los Santos\nsuite"),
    "E6": ("number", "0.125"),
    "F6": ("moment", "2012-12-01T10:30:00"),
}


def test_cells_keep_their_places_and_their_kinds(tmp_path: Path) -> None:
    book = foreign.read(a_workbook(tmp_path / "a.xlsx"))

    data, hidden = book.sheets
    assert cells(data) == WANTED
    assert data.merged == (Merged(5, 2, 6, 2),)
    assert (hidden.state, cells(hidden)) == ("hidden", {"B2": ("number", "5")})


def test_a_number_is_shown_with_the_signs_of_its_format(tmp_path: Path) -> None:
    sheet = foreign.read(a_workbook(tmp_path / "a.xlsx")).sheets[0]

    assert sheet.rows[1].text(4) == "230,000.00 US$"
    assert sheet.rows[2].text(4) == "12.5%"


@pytest.mark.parametrize("form", FORMS)
def test_other_forms_say_the_same(tmp_path: Path, form: str) -> None:
    book = foreign.read(libreoffice(a_workbook(tmp_path / "a.xlsx"), tmp_path, form))

    data, hidden = book.sheets
    assert book.form == form
    assert cells(data) == WANTED
    assert data.merged == (Merged(5, 2, 6, 2),)
    assert (hidden.state, cells(hidden)) == ("hidden", {"B2": ("number", "5")})


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Pays;Titre\r\nMaroc;Préserver la palmeraie\r\n"),
        ("utf-8-sig", "Pays;Titre\r\nMaroc;Préserver la palmeraie\r\n"),
        ("utf-16", "Pays\tTitre\r\nMaroc\tPréserver la palmeraie\r\n"),
        ("utf-16-le", "Pays\tTitre\r\nMaroc\tPréserver la palmeraie\r\n"),
        ("cp1252", "Pays;Titre\r\nMaroc;Préserver la palmeraie, d’été à l’hiver\r\n"),
        ("cp1252", "PAÍS;TÍTULO\nMÉXICO;AÇÃO E INTEGRAÇÃO\n"),
        ("cp1251", "Страна;Название\nНепал;Безопасные переводы и доходы семей\n"),
        ("cp1256", "البلد,العنوان\nالمغرب,الحفاظ على واحة فكيك\n"),
    ],
)
def test_text_files_tell_their_encoding_and_separator(
    tmp_path: Path, encoding: str, text: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))

    sheet = foreign.read(path).sheets[0]

    separator = next(sign for sign in ";\t," if sign in text.splitlines()[0])
    wanted = [line.split(separator) for line in text.splitlines()]
    assert [[cell.text for cell in row.cells.values()] for row in sheet.rows] == wanted


def test_separators_inside_texts_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Titre;Montant\nUn, deux;1.200,50\nTrois;2,5\n", encoding="utf-8")

    assert foreign.read(path).separator == ";"


def test_blank_lines_count_as_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Titre;Montant\n\n"Un\ndeux";5\n', encoding="utf-8")

    assert [row.number for row in foreign.read(path).sheets[0].rows] == [1, 3]


def test_a_formula_counts_with_its_value_and_says_so(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(path)
    book["Données"]["E7"] = "=E5*2"
    book.save(path)

    computed = foreign.read(libreoffice(path, tmp_path, "ods")).sheets[0].rows[-1].cells[4]
    assert (computed.value, computed.computed) == ("460000", True)
    # openpyxl computes nothing, and a formula without a value is no value.
    bare = foreign.read(path).sheets[0].rows[-1].cells[4]
    assert (bare.kind, bare.computed) == ("error", True)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "not_a_table"),
        ("a.csv", b"%PDF-1.7 and so on", "not_a_table"),
        ("a.csv", bytes(range(256)) * 20, "not_a_table"),
        ("a.csv", b"", "empty_file"),
        ("a.csv", b" \r\n ", "not_a_table"),
        ("a.xlsx", b"PK\x03\x04" + bytes(60), "incomplete_file"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unreadable"),
        ("a.csv", b"x" * (limits.TEXT_UNITS + 10) + b";1\n2;3\n", "not_a_table"),
    ],
)
def test_what_is_no_table_is_refused_by_name(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(AppError) as refused:
        foreign.read(path)
    assert refused.value.code == code


def test_too_many_cells_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("1;2\n" * (limits.TABLE_CELLS // 2 + 1), encoding="utf-8")

    with pytest.raises(NotAPackageError) as refused:
        foreign.read(path)
    assert refused.value.code == "too_many_cells"


def test_every_binary_workbook_of_the_corpora_is_read_or_refused_by_name(shared: Path) -> None:
    files = sorted((shared / "corpora").rglob("*.xlsb")) + sorted(
        (shared / "corpora").rglob("*.ods")
    )
    assert files

    assert {code for path in files if (code := outcome(path))} <= KNOWN


KNOWN = {"password", "unreadable", "part_damaged"}


def outcome(path: Path) -> str:
    """Return the code with which a file is refused, "" where it is read."""
    try:
        foreign.read(path)
    except AppError as error:
        return error.code
    return ""
