"""LibreOffice saves a package: nobody edited anything; somebody edited: exactly that is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from app.exchange.package import View, ViewRow
from app.exchange.reader import open_package
from app.exchange.writer import write
from tests.app.exchange import strategies, workbooks
from tests.app.exchange.hands import typing
from tests.app.exchange.samples import a_package, a_view, uid, values


def a_nasty_view() -> View:
    """Return a row for each text that programs take for something else, and numbers at the edge."""
    texts = [text.strip() for text in strategies.NASTY if text.strip()]
    amounts = ("0.1", "999999999999.999", "-1234.5", "123456789012345", "0.000001", "100")
    days = ("2012-02-29", "1900-02-28", "1900-03-01", "9999-12-31", "1899-12-31")
    rows = [
        ViewRow(
            uid(number),
            values(
                "initiative",
                title=text,
                summary=f"{text}\n\n{text}",
                code=f"{number:05d}",
                grant_amount=amounts[number % len(amounts)],
                status_on=days[number % len(days)],
                start_on=("2012", "2012-05", "2012-05-06")[number % 3],
            ),
        )
        for number, text in enumerate(texts)
    ]
    return View("initiative", rows, {uid(3): "=1+1"})


@pytest.mark.parametrize(
    ("language", "kinds"), [("fr", ["xlsx"]), ("ar", ["xlsx", "xlsx"]), ("fr", ["ods", "xlsx"])]
)
def test_saving_with_libreoffice_edits_nothing(
    tmp_path: Path, language: str, kinds: list[str]
) -> None:
    package = a_package([a_nasty_view(), a_view("contact"), a_view("indicator_value")])
    write(package, tmp_path / "p.xlsx", language=language)

    opened = open_package(workbooks.libreoffice(tmp_path / "p.xlsx", tmp_path, *kinds))

    assert not opened.intact
    assert opened.edits == []
    assert opened.findings == []
    assert opened.unknown_columns == []
    assert opened.segments == list(package.segments)


def test_one_edit_among_libreoffice_s_own_changes_is_found_alone(tmp_path: Path) -> None:
    write(a_package([a_nasty_view(), a_view("contact")]), tmp_path / "p.xlsx", language="fr")
    edited = workbooks.change(tmp_path / "p.xlsx", typing("contact", "consent", False, row=5))

    opened = open_package(workbooks.libreoffice(edited, tmp_path))

    assert [(e.field, e.row, e.before, e.after) for e in opened.edits] == [
        ("consent", 5, True, False)
    ]
    assert opened.findings == []


def test_libreoffice_counts_the_summary_like_we_do(tmp_path: Path) -> None:
    import openpyxl

    view = a_view(count=4, status="SUBMITTED", grant_amount="100.5", grant_currency="USD")
    write(a_package([view]), tmp_path / "p.xlsx", language="fr")

    def act(book: Workbook) -> None:
        typing("initiative", "grant_amount", 200)(book)
        typing("initiative", "status", "Terminée", row=4)(book)
        sheet = workbooks.the_sheet(book, "initiative")
        sheet.cell(5, sheet.max_column).value = workbooks.worded("package", "delete")

    edited = workbooks.change(tmp_path / "p.xlsx", act)

    book = openpyxl.load_workbook(workbooks.libreoffice(edited, tmp_path), data_only=True)

    shown = {
        row[0]: row[1]
        for row in book[workbooks.worded("package", "Summary")].iter_rows(values_only=True)
    }
    assert shown[workbooks.worded("entities", "Initiatives")] == 3
    assert (shown["Soumise"], shown["Terminée"]) == (2, 1)
    assert shown["Dollar des États-Unis"] == 401
