"""Results through the window: recorded by keyboard in an office, closed and restated at HQ."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from app.base import clock
from app.services import exchange, queries, records, start
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.indicators import ResultsPage
from app.ui.pages.initiative import InitiativePage
from app.ui.pages.together_card import TogetherCard
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests import server
from tests.app.ui.dressing import dress

CONTROL = Qt.KeyboardModifier.ControlModifier
Store = Any
Open = Callable[[Store], MainWindow]
SPRING = {"period_start": "2026-03-01", "period_end": "2026-03-31"}


@pytest.fixture
def opened(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Return a way to open windows on stores; all are closed at the end."""
    monkeypatch.setattr(clock, "today", lambda: "2026-11-26")
    dress(qapp)
    windows: list[MainWindow] = []

    def open_window(store: Store) -> MainWindow:
        made = MainWindow(Preferences(language="en", theme="light", started=True))
        made.resize(1280, 800)
        made.enter(Session(store, start.who(store), InlineRunner()))
        made.show()
        made.activateWindow()
        QApplication.processEvents()
        windows.append(made)
        return made

    yield open_window
    for made in windows:
        if made.session is not None:
            made.session.setParent(None)
        made.session = None
        made.close()
        shiboken6.delete(made)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """Return the store of an office with one running initiative."""
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    values = {"title": "Water for Upala", "status": "ONGOING", "round": "JMDI-P2"}
    records.save(store, "initiative", None, values)
    yield store
    start.close_store(store)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Store]:
    """Return headquarters' store."""
    store = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    yield store
    start.close_store(store)


def here() -> QWidget:
    """Return the widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(name: str) -> QWidget:
    """Go on with the Tab key until the named field has the focus."""
    seen = []
    for _ in range(80):
        if here().accessibleName() == name:
            return here()
        seen.append(here().accessibleName())
        QTest.keyClick(here(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"no Tab leads to {name}: {seen}")


def typed(name: str, words: str) -> None:
    """Write into the named field, in the place of what stands there."""
    field = tab_to(name)
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, words)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), key, modifier)
    QApplication.processEvents()


def results(window: MainWindow) -> ResultsPage:
    window.go("results")
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, ResultsPage)
    return page


def words(widget: QWidget) -> str:
    """Return everything that can be read in labels and tables."""
    QApplication.processEvents()
    found = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    for table in widget.findChildren(QTableView):
        model = table.model()
        if table.isVisible():
            found += [
                str(model.index(row, at).data() or "")
                for row in range(model.rowCount())
                for at in range(model.columnCount())
            ]
    return "\n".join(found)


def measured(store: Store) -> list[tuple[Any, ...]]:
    found = queries.records(store, queries.Query("indicator_value"))
    return [(r.get("measured_on"), r.get("value"), r.get("women"), r.get("men")) for r in found]


@pytest.mark.qt_log_ignore("This plugin does not support")  # a list that opens, without a screen
def test_an_indicator_its_target_and_two_values_are_recorded_by_keyboard(
    opened: Open, office: Store
) -> None:
    window = opened(office)
    page = results(window)
    press(Qt.Key.Key_N, CONTROL)
    found = tab_to("Initiative")
    assert isinstance(found, QLineEdit)
    QTest.keyClicks(found, "Water")
    QTest.qWait(400)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):  # the list has the keys while it is open
        popup = found.completer().popup()
        assert popup is not None
        QTest.keyClick(popup, key)
    typed("Standard indicator", "Young people better equipped for work")
    typed("Unit", "Number")
    typed("Baseline", "0")
    typed("Target", "20")
    press(Qt.Key.Key_S, CONTROL)
    every = queries.records(office, queries.Query("indicator"))
    (indicator,) = [one for one in every if one.get("initiative")]
    assert (indicator.get("baseline"), indicator.get("target")) == ("0", "20")

    typed("Measured on", "2026-03")
    typed("Value", "8")
    typed("Of them women", "5")
    press(Qt.Key.Key_Return)
    typed("Measured on", "2026-09")
    typed("Value", "7")
    press(Qt.Key.Key_Return)

    assert measured(office) == [("2026-03", "8", 5, None), ("2026-09", "7", None, None)]
    chart = page.panel.chart
    assert [mark.said for mark in chart.marks()] == ["Mar 2026: 8", "Sep 2026: 15"]
    assert chart.isVisible()
    assert "Women 5, men –, not divided 10: together 15." in words(page)
    assert "75%" in words(page)


def test_the_division_into_women_and_men_may_come_later_and_nothing_is_deleted(
    opened: Open, office: Store
) -> None:
    page = _with_a_value(opened(office), office)
    page.panel.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    typed("Of them women", "3")
    typed("Of them men", "4")
    press(Qt.Key.Key_Return)

    assert measured(office) == [("2026-03", "8", 3, 4)]
    assert "Women 3, men 4, not divided 1: together 8." in words(page)


def test_a_late_figure_of_an_office_is_a_restatement_at_headquarters_with_its_reason(
    opened: Open, office: Store, hq: Store, tmp_path: Path
) -> None:
    (item,) = queries.records(office, queries.Query("initiative"))
    people = {"initiative": item.uid, "kind": "reached", "category": "WORK", "sex": "F",
              "age": "A25", **SPRING}  # fmt: skip
    records.save(office, "beneficiary_figure", None, {**people, "count": 10})
    exchange.take(hq, [exchange.export(office, "HQ", tmp_path).path])
    desk = opened(hq)
    page = results(desk)
    page.tabs.setCurrentIndex(1)
    page.tabs.setFocus()
    typed("From", "2026-01-01")
    typed("Until", "2026-06-30")
    tab_to("Close the period")
    press(Qt.Key.Key_Space)
    assert "Nothing was restated since." in words(page)

    exchange.take(office, [exchange.export(hq, "CR", tmp_path).path])
    late = records.save(office, "beneficiary_figure", None, {**people, "sex": "M", "count": 5})
    _give_the_reason(opened(office), late.uid)
    exchange.take(hq, [exchange.export(office, "HQ", tmp_path).path])
    page.refresh()

    said = words(page)
    assert "People reached: 10 as reported, 15 as restated." in said
    assert "The list of March came in June" in said
    assert page.tabs.tabText(1) == "Closed periods"
    found = [b for b in page.findChildren(QPushButton) if b.text() == "Open again"]
    (again,) = [each for each in found if each.isVisible()]
    again.click()
    assert "No period is closed" in words(page)


def test_the_card_says_what_is_there_and_what_is_not_yet(opened: Open, office: Store) -> None:
    (item,) = queries.records(office, queries.Query("initiative"))
    window = opened(office)
    window.go("initiative", uid=item.uid)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativePage)
    (card,) = page.findChildren(TogetherCard)
    names = {each.accessibleName() for each in card.findChildren(QLabel)}
    assert "A survey or stock-taking was held: not yet" in names

    values = {"initiative": item.uid, "kind": "SURVEY", "title": "Survey", "status": "DONE"}
    saved = records.save(office, "activity", None, values)
    assert window.session is not None
    window.session.tell(saved.changes)
    QApplication.processEvents()

    names = {each.accessibleName() for each in card.findChildren(QLabel)}
    assert "A survey or stock-taking was held: yes" in names


def _with_a_value(window: MainWindow, store: Store) -> ResultsPage:
    (item,) = queries.records(store, queries.Query("initiative"))
    goal = {"initiative": item.uid, "standard": "STD-WORK", "unit": "number", "roll_up": "sum"}
    indicator = records.save(store, "indicator", None, goal).uid
    value = {"indicator": indicator, "measured_on": "2026-03", "value": "8"}
    records.save(store, "indicator_value", None, value)
    return results(window)


def _give_the_reason(window: MainWindow, figure: str) -> None:
    """Open the figure in the office: its form asks why it comes now."""
    window.go("records", entity="beneficiary_figure", uid=figure)
    QApplication.processEvents()
    page = window.page()
    assert page is not None
    assert "was closed on 26 Nov 2026" in words(page)
    press(Qt.Key.Key_Tab)
    typed("Reason of the correction", "The list of March came in June")
    press(Qt.Key.Key_S, CONTROL)
    assert "was closed on" not in words(page)
