"""Lists and sheets on paper: whole, numbered, and in reading direction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from app.services import records, sheet
from app.ui import i18n, paper
from app.ui.main_window import MainWindow
from app.ui.pages import sheet as sheet_page
from app.ui.paper import Paper
from app.ui.session import Session


def pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def test_a_long_list_takes_pages_and_each_bears_its_headings(
    app: QApplication, tmp_path: Path
) -> None:
    del app
    rows = [[f"Initiative {n}", str(n)] for n in range(120)]
    made = Paper("Initiatives", paper.table(["Title", "Number"], rows, [False, True]))

    paper.save(made, tmp_path / "list.pdf")
    document = paper.document(made, QPdfWriter(str(tmp_path / "other.pdf")), QSizeF(5000, 4000))

    assert pages(tmp_path / "list.pdf") > 2
    assert document.pageCount() > 2
    [frame] = document.rootFrame().childFrames()
    assert frame.format().toTableFormat().headerRowCount() == 1


def test_columns_run_from_right_to_left_in_arabic(app: QApplication, tmp_path: Path) -> None:
    i18n.choose(app, "ar")
    made = Paper("x", paper.table(["First", "Second"], [["one", "two"]]))

    document = paper.document(made, QPdfWriter(str(tmp_path / "x.pdf")), QSizeF(5000, 7000))

    words = document.toPlainText().split()
    assert words.index("Second") < words.index("First")
    assert document.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


def test_what_people_wrote_is_text_and_nothing_else(app: QApplication, tmp_path: Path) -> None:
    del app
    made = Paper("x", paper.table(["<b>Title"], [["<img src='x'> & more"]]))

    document = paper.document(made, QPdfWriter(str(tmp_path / "x.pdf")), QSizeF(5000, 7000))

    assert "<img src='x'> & more" in document.toPlainText()
    assert "<b>Title" in document.toPlainText()


@pytest.fixture
def initiative(session: Session) -> str:
    """Return an initiative about which everything is recorded."""
    values = {"title": "Water", "summary": "The summary.", "objective": "The objective.",
              "grant_amount": "1000", "grant_currency": "USD", "duration_months": 20}  # fmt: skip
    uid = records.save(session.store, "initiative", None, values).uid
    below: list[tuple[str, dict[str, Any]]] = [
        ("activity", {"title": "The course", "kind": "TRAINING", "status": "DONE"}),
        ("activity", {"title": "The idea nobody took", "status": "DROPPED"}),
        ("progress_note", {"kind": "LESSON", "title": "The lesson", "text": "Ask first."}),
        ("progress_note", {"kind": "SUCCESS", "title": "The success", "text": "It works."}),
        ("progress_note", {"kind": "NEED", "title": "The need", "text": "Money."}),
        ("beneficiary_figure", {"kind": "plan", "category": "VULN", "sex": "F", "age": "A25",
                                "count": 345}),
        ("beneficiary_figure", {"kind": "reached", "category": "VULN", "sex": "F", "age": "A25",
                                "count": 234, "period_end": "2026-06-30"}),
    ]  # fmt: skip
    records.apply(
        session.store,
        [{"entity": key, "set": {"initiative": uid, **values}} for key, values in below],
    )
    return uid


def test_the_sheet_tells_its_parts_in_the_order_of_the_programme(
    window: MainWindow, initiative: str
) -> None:
    window.go("initiative", uid=initiative, tab="sheet")
    QApplication.processEvents()
    view = window.findChild(sheet_page.SheetView)
    assert view is not None

    said = view.page.toPlainText()
    order = ["Water", "The summary.", "The objective.", "The course", "The success", "The lesson",
             "Beneficiaries", "345", "234"]  # fmt: skip

    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert "The need" not in said
    assert "nobody took" not in said


def test_the_sheet_says_what_nobody_recorded_yet(session: Session, app: QApplication) -> None:
    del app
    uid = records.save(session.store, "initiative", None, {"title": "Idea"}).uid

    said = sheet_page.html(sheet.sheet(session.store, uid))

    assert said.count("Nothing recorded yet.") == 5


def test_the_sheet_is_one_page_of_paper(
    session: Session, app: QApplication, initiative: str, tmp_path: Path
) -> None:
    del app
    paper.save(sheet_page.paper(sheet.sheet(session.store, initiative)), tmp_path / "sheet.pdf")

    assert pages(tmp_path / "sheet.pdf") == 1
