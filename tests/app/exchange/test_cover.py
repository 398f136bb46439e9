"""What the first sheet tells the reader of a package, and the sums of the last."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from app.exchange.package import Package, View, ViewRow
from app.exchange.writer import write
from tests.app.exchange.samples import HEADER, a_package, uid, values
from tests.app.exchange.workbooks import worded

SINCE = (16, 1_699_000_000_000)


def initiative(number: int, **marks: object) -> ViewRow:
    row = values("initiative", code=f"CR-{number}", title=f"Water {number}")
    return ViewRow(uid(number), row, **marks)  # type: ignore[arg-type]


def a_cover(path: Path, *views: View, since: tuple[int, int] | None = SINCE) -> Worksheet:
    package = Package({**HEADER}, [], views, since=since)
    write(package, path / "p.xlsx", language="en")
    return openpyxl.load_workbook(path / "p.xlsx").worksheets[0]


def lines(sheet: Worksheet) -> dict[str, str]:
    """Return what stands beside each text of the first column."""
    return {
        str(left): str(right or "")
        for left, right in sheet.iter_rows(max_col=2, values_only=True)
        if left
    }


@pytest.fixture
def rows() -> list[ViewRow]:
    return [
        initiative(1),
        initiative(2, changed=frozenset({"summary"})),
        initiative(3, new=True),
        initiative(4, deleted=True),
        initiative(5, conflicts=frozenset({"title"}), changed=frozenset({"title"})),
        initiative(6, changed=frozenset({"status", "status_on"})),
    ]


def test_the_cover_tells_what_is_new_since_which_package(
    tmp_path: Path, rows: list[ViewRow]
) -> None:
    said = lines(a_cover(tmp_path, View("initiative", rows)))

    assert said["Initiatives"] == (
        "6 records, 1 new, 3 changed, 1 deleted, 1 sent before, 1 with an open conflict"
    )
    assert any("since package 16 of 3 Nov 2023" in text for text in said)
    assert any("Passerelle takes in what you change here" in text for text in said)
    assert (said["From"], said["For"]) == ("Costa Rica laptop 2", "Headquarters")


def test_the_cover_names_what_to_look_at_first_and_leads_there(
    tmp_path: Path, rows: list[ViewRow]
) -> None:
    sheet = a_cover(tmp_path, View("initiative", rows))

    named = [
        (title.hyperlink.location, title.value, why.value)
        for title, why in sheet.iter_rows(max_col=2)
        if title.hyperlink and title.value != "Initiatives"
    ]
    assert named == [
        ("'Initiatives'!B7", "CR-5 Water 5", "Open conflict: Title"),
        ("'Initiatives'!B6", "CR-4 Water 4", "Deleted"),
        ("'Initiatives'!B8", "CR-6 Water 6", "Changed: Status, Status since"),
        ("'Initiatives'!B4", "CR-2 Water 2", "Changed: Summary"),
        ("'Initiatives'!B5", "CR-3 Water 3", "New: Initiatives"),
    ]


def test_a_first_package_says_so_and_counts_nothing_as_new(tmp_path: Path) -> None:
    said = lines(a_cover(tmp_path, View("initiative", [initiative(1)]), since=None))

    assert said["Initiatives"] == "1 record"
    assert any(text.startswith("The first package of records") for text in said)


def test_of_a_contact_the_cover_tells_the_function_and_never_the_name(tmp_path: Path) -> None:
    contact = values("contact", name="Only in the sheet", email="only@example.org")
    cover = a_cover(tmp_path, View("contact", [ViewRow(uid(1), contact, new=True)]))

    texts = " ".join(str(value) for row in cover.iter_rows(values_only=True) for value in row)
    assert "New: Contacts" in texts
    assert "nly in the sheet" not in texts
    assert "only@" not in texts


def test_the_colours_on_the_cover_are_those_of_the_cells(
    tmp_path: Path, rows: list[ViewRow]
) -> None:
    sheet = a_cover(tmp_path, View("initiative", rows))

    key = {
        str(cell.value): cell.fill.fgColor.rgb
        for (cell,) in sheet.iter_rows(max_col=1)
        if cell.fill.fill_type == "solid"
    }
    assert key == {
        "New record since the last package": "FFE2EFDA",
        "Changed since the last package": "FFFFF2CC",
        "Two people wrote different things: please decide": "FFF8CBAD",
        "Deleted record, shown once": "FFD9D9D9",
    }


def test_an_exercise_says_so(tmp_path: Path) -> None:
    write(a_package(training=True), tmp_path / "p.xlsx", language="fr")

    sheet = openpyxl.load_workbook(tmp_path / "p.xlsx").worksheets[0]

    exercise = worded("package", "This package is an exercise; it holds no real data.")
    assert exercise in lines(sheet)


def test_the_summary_adds_by_currency_and_kind_and_leaves_out_what_is_deleted(
    tmp_path: Path,
) -> None:
    money = [
        ViewRow(
            uid(number),
            values("funding_line", kind="SPENT", currency=currency, amount=amount),
            deleted=gone,
        )
        for number, (currency, amount, gone) in enumerate(
            [("USD", "10.5", False), ("EUR", "7", False), ("USD", "2", False), ("USD", "9", True)]
        )
    ]
    write(a_package([View("funding_line", money)]), tmp_path / "p.xlsx", language="en")

    book = openpyxl.load_workbook(tmp_path / "p.xlsx", data_only=True)

    rows = list(book["Summary"].iter_rows(values_only=True))
    at = next(n for n, row in enumerate(rows) if str(row[0]).startswith("Money by currency"))
    spent = rows[at].index("Spent")
    assert {row[0]: row[spent] for row in rows[at + 1 : at + 3]} == {"US dollar": 12.5, "Euro": 7}
    assert rows[1][:2] == ("Money", 3)
