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

from app.services import start
from app.ui import i18n, prompts, theme
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.initiatives import InitiativesPage
from app.ui.pages.report_table import ReportTable
from app.ui.pages.reports import ReportsPage
from app.ui.preferences import Preferences
from app.ui.session import Session, Store

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LONG = 60_000
Open = Callable[[Store], MainWindow]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Open]:
    """Return a way to look at a database through the window."""
    i18n.choose(qapp, "en")
    theme.load_fonts(arabic=False)
    theme.apply(qapp, "light")
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
    return start.create(tmp_path / "hq.db", office="HQ", role="hq", training=True)


@pytest.fixture
def field(tmp_path: Path) -> Store:
    """Return the office of Costa Rica with its two initiatives."""
    return start.create(tmp_path / "cr.db", office="CR", role="field", training=True)


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
