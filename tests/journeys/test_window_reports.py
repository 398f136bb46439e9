"""Headquarters and an office ask their questions, and carry the answers out of the window."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain import training
from app.domain.report import Profile
from app.services import export_log, records, start
from app.ui import prompts
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.initiatives import InitiativesPage
from app.ui.pages.report_log import LogDialog
from app.ui.pages.report_table import ReportTable
from app.ui.pages.reports import ReportsPage
from app.ui.preferences import Preferences
from app.ui.session import Session, Store
from tests import originals
from tests.app.ui.dressing import dress

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LONG = 60_000
Open = Callable[[Store], MainWindow]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Open]:
    """Return a way to look at a database through the window."""
    dress(qapp)
    windows: list[MainWindow] = []

    def look(store: Store) -> MainWindow:
        window = MainWindow(Preferences(language="en", theme="light", started=True))
        window.enter(Session(store, start.who(store), InlineRunner()))
        window.show()
        QApplication.processEvents()
        windows.append(window)
        return window

    yield look
    for window in windows:
        if window.session is not None:
            store = window.session.store
            window.session.setParent(None)
            window.session = None
            start.close_store(store)
        window.close()
        shiboken6.delete(window)


@pytest.fixture
def hq(tmp_path: Path) -> Store:
    """Return headquarters with the sixteen initiatives."""
    return originals.training(tmp_path / "hq.db", "HQ")


@pytest.fixture
def field(tmp_path: Path) -> Store:
    """Return the office of Costa Rica with its two initiatives."""
    return originals.training(tmp_path / "cr.db", "CR")


def ask(window: MainWindow, words: str) -> ReportsPage:
    """Find a question with Ctrl+K and Enter alone."""
    window.search()
    QTest.keyClicks(window.topbar.search, words)
    QTest.keyClick(window.topbar.search, Qt.Key.Key_Return)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, ReportsPage)
    return page


def said(page: QWidget) -> str:
    """Return all that can be read."""
    QApplication.processEvents()
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisible())


def first(page: ReportsPage) -> ReportTable:
    """Return the first table of the answer."""
    return next(iter(page.view.tables.values()))


def numbers(table: ReportTable) -> list[list[str]]:
    """Return the cells behind the first column, totals last."""
    model = table.shown
    return [
        [str(model.index(at, col).data()) for col in range(1, model.columnCount())]
        for at in range(model.rowCount())
    ]


def save(
    page: ReportsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, form: str, target: Path
) -> None:
    """Press a way out; the person names the file."""
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    with qtbot.waitSignal(page.saving.saved, timeout=LONG):
        page.saving.buttons[form].click()


def test_headquarters_takes_an_answer_to_excel(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = ask(opened(hq), "money by country")
    target = tmp_path / "Funding.xlsx"

    save(page, qtbot, monkeypatch, "xlsx", target)

    book = openpyxl.load_workbook(target, data_only=True)
    cells = [cell for sheet in book for line in sheet.iter_rows(values_only=True) for cell in line]
    assert "Philippines" in cells
    assert any(cell in (480000, 480000.0, Decimal(480000)) for cell in cells)
    assert any(cell in (3448000, 3448000.0) for cell in cells)
    assert "Saved: " in said(page)
    names = [b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert {"Open", "Show the folder"} <= set(names)


def test_what_is_narrowed_leaves_narrowed(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = ask(opened(hq), "money by country")
    page.options.choose("country", "CR")
    target = tmp_path / "Costa Rica.csv"

    save(page, qtbot, monkeypatch, "csv", target)

    text = target.read_text(encoding="utf-8-sig")
    assert "Costa Rica" in text or "CR" in text
    assert "392000" in text.replace(",", "").replace(" ", "")
    assert "Philippines" not in text
    assert list(csv.reader(text.splitlines()))


def test_what_goes_to_partners_hides_small_numbers_and_is_written_down(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    figures = (("WORK", "F", 45), ("WORK", "M", 30), ("BORD", "F", 20), ("BORD", "M", 3))
    records.apply(hq, [
        {
            "entity": "beneficiary_figure",
            "set": {
                "initiative": training.initiative_uid("CR-1"), "kind": "reached",
                "category": category, "sex": sex, "age": "A25", "count": count,
                "period_start": "2013-07-01", "period_end": "2013-12-31",
            },
        }
        for category, sex, count in figures
    ])  # fmt: skip
    page = ask(opened(hq), "reached category sex")
    inside = numbers(first(page))
    target = tmp_path / "For partners.csv"

    QTest.mouseClick(page.profiles.chips[Profile.PARTNER], Qt.MouseButton.LeftButton)
    shared = numbers(first(page))
    save(page, qtbot, monkeypatch, "csv", target)
    page.show_log()
    dialog = page.findChildren(LogDialog)[0]
    entry = numbers(dialog.table)[0]
    dialog.accept()

    assert inside == [["45", "30", "75"], ["20", "3", "23"], ["65", "33", "98"]]
    assert shared == [["...", "...", "75"], ["...", "<5", "23"], ["65", "33", "98"]]
    text = target.read_text(encoding="utf-8-sig")
    assert "<5" in text
    assert "45" not in text
    assert "below 5 are hidden" in page.profiles.about.text()
    assert str(target) in entry[-2]
    assert {"Partners", "CSV"} <= set(entry)


def test_nothing_that_left_is_said_in_words(hq: Store, opened: Open) -> None:
    page = ask(opened(hq), "money by country")

    page.show_log()

    dialog = page.findChildren(LogDialog)[0]
    assert "No report has left yet." in said(dialog)
    dialog.accept()


def test_a_copied_table_is_written_down(hq: Store, opened: Open) -> None:
    page = ask(opened(hq), "money by country")

    QTest.keyClick(first(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    left = export_log.entries(hq)
    assert [(one.report, one.format, one.place) for one in left] == [
        ("q2", "text", "the clipboard")
    ]


def test_what_is_not_ready_for_iati_is_said_and_not_written(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = opened(hq)
    page = ask(window, "ready iati")
    target = tmp_path / "activities.xml"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    assert page.saving.buttons["iati"].isVisible()

    with qtbot.waitSignal(page.saving.line.over, timeout=LONG):
        page.saving.buttons["iati"].click()

    assert window.toast.isVisible()
    assert not target.exists()


def test_a_file_is_replaced_only_when_the_person_said_so(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = ask(opened(hq), "money by country")
    old = tmp_path / "Funding.xlsx"
    old.write_text("precious", encoding="utf-8")
    asked: list[str] = []

    def keep(*words: object) -> bool:
        asked.append(str(words[2]))
        return False

    monkeypatch.setattr(prompts, "confirm", keep)
    monkeypatch.setattr(prompts, "new_file", lambda *_: tmp_path / "Funding")
    page.saving.buttons["xlsx"].click()
    kept = old.read_text(encoding="utf-8")

    save(page, qtbot, monkeypatch, "xlsx", old)  # the dialog itself asked for this name

    assert asked == ["Funding.xlsx is there already."]
    assert kept == "precious"
    assert old.read_bytes()[:2] == b"PK"


def test_a_stopped_report_leaves_no_file(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = ask(opened(hq), "money by country")
    target = tmp_path / "Funding.xlsx"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)

    page.saving.buttons["xlsx"].click()
    assert not page.saving.buttons["xlsx"].isEnabled()
    with qtbot.waitSignal(page.saving.line.over, timeout=LONG):
        page.saving.line.stop.click()

    assert not target.exists()
    assert page.saving.buttons["xlsx"].isEnabled()


def test_a_folder_that_cannot_be_written_is_said_in_words(
    hq: Store, opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = opened(hq)
    page = ask(window, "money by country")
    monkeypatch.setattr(prompts, "new_file", lambda *_: tmp_path / "nowhere" / "Funding.xlsx")

    with qtbot.waitSignal(page.saving.line.over, timeout=LONG):
        page.saving.buttons["xlsx"].click()

    assert window.toast.isVisible()
    assert page.saving.buttons["xlsx"].isEnabled()


def test_an_office_answers_about_itself(field: Store, opened: Open) -> None:
    window = opened(field)
    page = ask(window, "missing in our records")

    rows = [
        [str(first(page).shown.index(at, col).data()) for col in range(2)]
        for at in range(first(page).shown.rowCount())
    ]

    assert ["SDG", "2"] in rows
    assert "Costa Rica" in said(page.view)


def test_an_office_follows_its_own_country_to_its_initiatives(field: Store, opened: Open) -> None:
    window = opened(field)

    window.go("initiatives", owner="CR")  # as the charts of the first page do
    QApplication.processEvents()

    page = window.page()
    assert isinstance(page, InitiativesPage)
    assert page.list.model.rowCount() == 2
    assert any("Costa Rica" in words for words in page.list.bar.words())
