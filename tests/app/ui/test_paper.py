"""Lists, sheets and receipts on paper: whole, numbered, and in reading direction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.codelists import codelist
from app.domain.report import Column, Kind
from app.reports import pdf
from app.services import library, periods, queries, records, reporting
from app.services.exchange import ReceiptPage
from app.services.reporting import Options
from app.ui import i18n, paper, prompts
from app.ui.main_window import MainWindow
from app.ui.pages import sheet as sheet_page
from app.ui.pages.indicators import ResultsPage
from app.ui.pages.receipt_paper import receipt_report
from app.ui.pages.reception import ReceptionPage
from app.ui.pages.reception_lines import Line
from app.ui.session import Session
from app.ui.tables.list_paper import as_report
from tests import pdfs


def test_a_list_is_set_with_its_columns_its_filters_and_its_totals(tmp_path: Path) -> None:
    columns = (Column("title", "Title"), Column("grant", "Grant", Kind.NUMBER))
    rows = [(f"Initiative {n}", f"{n},000") for n in range(120)]
    made = as_report("Initiatives", columns, rows, ["Ongoing"], ["120 records"])

    pdf.write(made, tmp_path / "list.pdf", "en")

    each = pdfs.pages(tmp_path / "list.pdf")
    assert len(each) > 2
    assert all("Title" in page and "Grant" in page for page in each)
    assert "Ongoing" in each[0]
    assert "120 records" in each[-1]
    right = {round(w.right) for w in pdfs.words(tmp_path / "list.pdf") if w.text.endswith(",000")}
    assert len(right) == 1, "numbers stand below each other"


def test_a_page_is_printed_upright_or_lying_as_it_is(app: QApplication, tmp_path: Path) -> None:
    del app
    names = tuple(Column(f"c{n}", f"Heading number {n}") for n in range(9))
    lying = as_report("Wide", names, [("twenty letters or so",) * 9], [], [])
    upright = as_report("Small", names[:1], [("one",)], [], [])
    each = [page for made in (upright, lying) for page in pdf.pages(made, "en", dots=40)]

    paper.draw(each, QPdfWriter(str(tmp_path / "printed.pdf")))

    assert [wide > high for wide, high in pdfs.sizes(tmp_path / "printed.pdf")] == [False, True]


def receipt(lines: int) -> ReceiptPage:
    facts = tuple((f"Kind {number}", "12 new, 3 changed") for number in range(lines))
    title = "Receipt of package 7 of Senegal"
    return ReceiptPage("abc", 7, "SN", "received", title, facts, ("Why not",), "123 456 789 012")


@pytest.mark.parametrize("lines", [6, 30])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_receipt_is_one_page_that_says_everything(
    app: QApplication, lines: int, language: str, tmp_path: Path
) -> None:
    i18n.choose(app, language)

    pdf.write(receipt_report(receipt(lines)), tmp_path / "receipt.pdf")

    [said] = pdfs.pages(tmp_path / "receipt.pdf")
    for words in ("Receipt of package 7 of Senegal", f"Kind {lines - 1}", "Why not", "abc"):
        assert words in said
    assert "123 456 789 012" in " ".join(said.split())


def test_a_pdf_that_cannot_be_written_says_so_and_nothing_is_claimed(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[tuple[str, str]] = []
    session.said.connect(lambda words, tone: said.append((words, tone)))
    monkeypatch.setattr(prompts, "new_file", lambda *_: tmp_path / "no such folder" / "x.pdf")

    paper.keep(parent, session, receipt_report(receipt(2)))

    assert [tone for _, tone in said] == ["bad"]


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

    made = reporting.make(session.store, "sheet", Options(initiative=uid))
    said = sheet_page.html(made, codelist)

    assert said.count("Nothing recorded yet.") == 5


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_sheet_is_one_page_of_paper_with_what_is_on_the_screen(
    window: MainWindow, initiative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("initiative", uid=initiative, tab="sheet")
    QApplication.processEvents()
    view = window.findChild(sheet_page.SheetView)
    assert view is not None
    monkeypatch.setattr(prompts, "new_file", lambda *_: tmp_path / "sheet.pdf")

    view.print_sheet()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()

    [said] = pdfs.pages(tmp_path / "sheet.pdf")
    for line in view.page.toPlainText().replace(":", "").splitlines():
        assert not set(line.split()) - set(said.split()), line


def saved(monkeypatch: pytest.MonkeyPatch, window: MainWindow, target: Path) -> str:
    """Save the page of a window as PDF by its menu, and return all words on it."""
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    window.print_page()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()
    return " ".join(" ".join(pdfs.pages(target)).split())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_numbers_of_beneficiaries_are_printed_as_they_are_shown(
    window: MainWindow, initiative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("beneficiaries", uid=initiative)
    QApplication.processEvents()

    said = saved(monkeypatch, window, tmp_path / "grid.pdf")

    assert "Water" in said
    assert "Plan" in said
    for words in ("Vulnerable migrants", "Women and girls,", "25-59", "345", "Total"):
        assert words in said
    assert "234" not in said  # reached: another slice
    assert "Men and boys" not in said  # nobody counted any


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_piece_of_the_library_is_printed(
    window: MainWindow, initiative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    store = window.session.store
    told = {
        "initiative": initiative,
        "kind": "LESSON",
        "title": "Ask the neighbours",
        "share": True,
    }
    records.save(store, "progress_note", None, told | {"text": "They know.\nAlways."})
    library.publish(store)
    pieces = [
        r for r in queries.records(store, queries.Query("progress_note")) if r.scope == "global"
    ]
    piece = next(r for r in pieces if r.get("title") == "Ask the neighbours")
    window.go("library", uid=piece.uid)
    QApplication.processEvents()

    said = saved(monkeypatch, window, tmp_path / "piece.pdf")

    assert "Ask the neighbours" in said
    assert "They know." in said
    assert "Always." in said


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_results_are_printed_as_they_are_filtered_with_the_course_of_each(
    window: MainWindow, initiative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    store = window.session.store
    for title in ("Wells dug", "Bus lines"):
        told = {"initiative": initiative, "title": title, "unit": "number"}
        uid = records.save(store, "indicator", None, told | {"target": "20"}).uid
        value = {"indicator": uid, "measured_on": "2014-03", "value": "17"}
        records.save(store, "indicator_value", None, value)
    standard = {"initiative": initiative, "standard": "STD-BIZ", "unit": "number"}
    records.save(store, "indicator", None, standard)
    window.go("results")
    page = window.page()
    assert isinstance(page, ResultsPage)
    box = page.filters["standard"]
    box.setCurrentIndex(box.findData("own"))
    page.refresh()

    said = saved(monkeypatch, window, tmp_path / "results.pdf")

    assert "Own indicators" in said
    for words in ("Wells dug", "Bus lines", "Water", "Mar 2014: 17", "85%"):
        assert words in said.replace("\u00a0", " ")
    assert "STD-BIZ" not in said


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_closed_periods_are_printed_with_what_was_restated(
    window: MainWindow, initiative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    store = window.session.store
    told = {"initiative": initiative, "title": "Wells dug", "unit": "number"}
    uid = records.save(store, "indicator", None, told).uid
    value = {"indicator": uid, "measured_on": "2014-03-01", "value": "17"}
    kept = records.save(store, "indicator_value", None, value)
    periods.close(store, "2014-01-01", "2014-06-30", "")
    records.save(store, "indicator_value", kept.uid, {"value": "19"})
    window.go("results", tab="periods")
    QApplication.processEvents()

    said = saved(monkeypatch, window, tmp_path / "periods.pdf")

    assert "All programmes" in said
    for words in ("Wells dug", "17", "19", "The reason is missing."):
        assert words in said


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(
    ("page", "words"), [("countries", "Costa Rica"), ("offices", "Tunisia"), ("deleted", "Water")]
)
def test_pages_of_lines_are_printed(
    window: MainWindow,
    initiative: str,
    page: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert window.session is not None
    if page == "deleted":
        records.delete(window.session.store, initiative)
    window.go(page)
    QApplication.processEvents()

    said = saved(monkeypatch, window, tmp_path / "lines.pdf")

    shown = window.page()
    assert shown is not None
    assert shown.heading.text() in said
    assert words in said


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_files_that_came_are_printed_with_what_became_of_each(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("reception")
    page = window.page()
    assert isinstance(page, ReceptionPage)
    told = {"verdict": "merged", "office": "TN", "number": 7}
    page.model.restore([Line(Path("box/tn-7.xlsx"), told, imported=True), Line(Path("new.xlsx"))])

    said = saved(monkeypatch, window, tmp_path / "reception.pdf")

    for words in ("tn-7.xlsx", "Tunisia", "Taken in", "new.xlsx", "In the queue"):
        assert words in said


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_text_of_the_help_is_printed_whole(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("help", article="keys")
    QApplication.processEvents()

    said = saved(monkeypatch, window, tmp_path / "help.pdf")

    assert "Keys" in said
    for words in ("Ctrl+K", "Stop what goes on", "Ctrl+9"):
        assert words in said


def test_a_page_with_no_line_says_that_there_is_nothing_to_print(window: MainWindow) -> None:
    said: list[str] = []
    assert window.session is not None
    window.session.said.connect(lambda words, _: said.append(words))
    window.go("deleted")

    window.print_page()

    assert [words.partition(".")[0] for words in said] == ["There is nothing to print on this page"]
