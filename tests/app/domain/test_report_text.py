"""The text of a report's cells, in six languages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.codelists import codelist
from app.domain.report import Cell, Column, Foot, Hidden, Kind, Table
from app.domain.report_text import foot_texts, rounded, shown

MONEY = Column("m", "M", Kind.MONEY, unit="USD", decimals=2)
SHARE = Column("s", "S", Kind.PERCENT, decimals=1)
PEOPLE = Column("p", "P", Kind.PEOPLE)


def text(cell: Cell, column: Column, lang: str = "en", **names: str) -> str:
    return shown(cell, column, lang, names, codelist)


@pytest.mark.parametrize(
    ("lang", "money", "share"),
    [
        ("en", "3,448,000\u00a0USD", "80.6%"),
        ("fr", "3\u202f448\u202f000\u00a0USD", "80,6\u00a0%"),
        ("es", "3.448.000\u00a0USD", "80,6\u00a0%"),
        ("pt", "3.448.000\u00a0USD", "80,6%"),
        ("ar", "3,448,000\u00a0USD", "80.6%"),
        ("ru", "3\u00a0448\u00a0000\u00a0USD", "80,6\u00a0%"),
    ],
)
def test_numbers_are_shown_as_the_language_writes_them(lang: str, money: str, share: str) -> None:
    assert text(Decimal(3_448_000), MONEY, lang) == money
    assert text(Decimal(145) * 100 / 180, SHARE, lang) == share


def test_cents_are_shown_where_they_matter() -> None:
    assert text(Decimal(230_000) / 18, MONEY) == "12,777.78\u00a0USD"


def test_what_nobody_recorded_is_no_data_and_nothing_is_nothing() -> None:
    assert text(None, PEOPLE) == "no data"
    assert text(0, PEOPLE) == "0"
    assert text((), Column("c", "C")) == ""


@pytest.mark.parametrize("lang", ["en", "fr", "ar", "ru"])
def test_what_is_hidden_reads_alike_in_every_language(lang: str) -> None:
    assert shown(Hidden.SMALL, PEOPLE, lang, {}, codelist, 10) == "<10"
    assert shown(Hidden.BESIDE, PEOPLE, lang, {}, codelist) == "..."


def test_codes_records_days_and_yes_no_are_worded() -> None:
    countries = Column("c", "C", Kind.CODE, "countries")
    assert text(("ID", "PE"), countries, "fr") == "Indonésie; Pérou"
    assert text("XX", countries) == "XX"
    assert text("start", Column("g", "G", Kind.CODE), start="Start") == "Start"
    assert text("u", Column("r", "R", Kind.RECORD), u="CR-1 Upala") == "CR-1 Upala"
    assert text("2013-07-01", Column("d", "D", Kind.DAY), "fr") == "1 juil. 2013"
    assert text(True, Column("y", "Y", Kind.YES_NO), "es") == "Sí"


def test_halves_are_rounded_up_as_people_do() -> None:
    assert rounded(Decimal("31.25"), SHARE) == Decimal("31.3")
    assert rounded(Decimal("2.5"), Column("n", "N", Kind.NUMBER)) == 3


def test_the_line_of_totals_is_named_and_blank_where_nothing_adds_up() -> None:
    summed = Column("n", "N", Kind.COUNT, foot=Foot.SUM)
    columns = (Column("a", "A"), Column("b", "B"), summed, summed)
    table = Table("t", "T", columns, (("x", "y", 1, None),), (None, None, 1, None))

    assert foot_texts(table, "en", codelist) == ("Total", "", "1", "no data")
