"""A table as CSV: what a double click opens, and nothing a spreadsheet program would run."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest

from app.domain.report import Cell, Column, Foot, Hidden, Kind, Profile, Report, Table
from app.reports import csv_file

_COLUMNS = (
    Column("country", "Country", Kind.CODE, "countries"),
    Column("title", "Title"),
    Column("grants", "Grants", Kind.MONEY, unit="USD", foot=Foot.SUM),
    Column("people", "People", Kind.PEOPLE, foot=Foot.SUM),
    Column("record", "Initiative", Kind.RECORD),
)


def a_report(*rows: tuple[Cell, ...], foot: tuple[Cell, ...] = ()) -> Report:
    table = Table("t", "T", _COLUMNS, rows, foot, names={"u-1": "CR-1 Upala"})
    return Report("q", "Q", (table,), Profile.HQ, "2014-02-03", threshold=5)


def read(report: Report, lang: str = "en") -> list[list[str]]:
    text = csv_file.csv_bytes(report, lang=lang).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=csv_file.separator(lang)))


def test_a_file_begins_with_the_mark_by_which_programs_know_utf_8() -> None:
    assert csv_file.csv_bytes(a_report()).startswith(b"\xef\xbb\xbf")
    assert not csv_file.csv_text(a_report()).startswith(csv_file.MARK)


def test_codes_stand_beside_labels_and_records_beside_names() -> None:
    head, row = read(a_report(("SN", "Sédhiou", Decimal(230_000), 3, "u-1")))

    assert head == [
        "Country (code)", "Country", "Title", "Grants (USD)", "People", "Initiative (ID)",
        "Initiative",
    ]  # fmt: skip
    assert row == ["SN", "Senegal", "Sédhiou", "230000", "3", "u-1", "CR-1 Upala"]


@pytest.mark.parametrize(
    ("lang", "separator", "number"),
    [("en", ",", "12777.78"), ("ar", ",", "12777.78"), ("fr", ";", "12777,78"),
     ("es", ";", "12777,78"), ("pt", ";", "12777,78"), ("ru", ";", "12777,78")],
)  # fmt: skip
def test_numbers_are_written_as_spreadsheets_of_the_language_read_them(
    lang: str, separator: str, number: str
) -> None:
    report = a_report(("SN", "x", Decimal(230_000) / 18, 3, "u-1"))

    assert csv_file.separator(lang) == separator
    assert read(report, lang)[1][3] == number


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n=1"]
)
def test_a_text_that_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert read(a_report(("SN", text, None, None, "u-1")))[1][2] == f"'{text}"


def test_a_negative_number_is_no_formula() -> None:
    assert read(a_report(("SN", "x", Decimal(-68_000), None, "u-1")))[1][3] == "-68000"


def test_no_data_is_empty_and_what_is_hidden_says_so() -> None:
    report = a_report(
        ("SN", "x", None, Hidden.SMALL, "u-1"),
        ("CR", "y", None, Hidden.BESIDE, "u-1"),
        foot=(None, None, None, 23, None),
    )
    _, first, second, foot = read(report)

    assert first[3:5] == ["", "<5"]
    assert second[3:5] == ["", "..."]
    assert foot == ["", "Total", "", "", "23", "", ""]
