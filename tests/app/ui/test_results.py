"""The page of results: filters, totals, the line for a new value, and closed periods."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import training
from app.services import periods, queries, records
from app.ui.main_window import MainWindow
from app.ui.pages.beneficiaries import BeneficiariesPage
from app.ui.pages.indicators import ResultsPage
from app.ui.pages.reason_line import ReasonLine, RestatedBand
from app.ui.session import Session

FIRST, LAST = "2014-01-01", "2014-06-30"
STANDARD = {"standard": "STD-BIZ", "unit": "number", "roll_up": "sum"}


def recorded(session: Session, entity: str, **values: Any) -> str:  # noqa: ANN401
    return records.save(session.store, entity, None, values).uid


@pytest.fixture
def indicators(session: Session) -> dict[str, str]:
    """Return an indicator of two initiatives each, which follow the same standard, and an own."""
    here, there = training.initiative_uid("CR-1"), training.initiative_uid("SN-1")
    made = {
        "CR": recorded(session, "indicator", initiative=here, target="10", **STANDARD),
        "SN": recorded(session, "indicator", initiative=there, target="30", **STANDARD),
        "own": recorded(session, "indicator", initiative=there, title="Bus lines", unit="number"),
    }
    for key, on, value in (("CR", "2014-03", "4"), ("SN", "2014-05", "6"), ("SN", "2015-01", "9")):
        recorded(session, "indicator_value", indicator=made[key], measured_on=on, value=value)
    return made


@pytest.fixture
def page(window: MainWindow, indicators: dict[str, str]) -> ResultsPage:
    del indicators
    window.go("results")
    QApplication.processEvents()
    found = window.page()
    assert isinstance(found, ResultsPage)
    return found


def lines(page: ResultsPage) -> list[tuple[str, ...]]:
    """Return name, place, target, value and share of each line."""
    model = page.table.model()
    return [
        tuple(str(model.index(row, at).data()).strip() for at in (0, 1, 3, 4, 5))
        for row in range(model.rowCount())
    ]


def choose(page: ResultsPage, key: str, value: str) -> None:
    box = page.filters[key]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()


def test_a_standard_is_added_up_above_its_indicators_and_own_ones_stand_alone(
    page: ResultsPage,
) -> None:
    found = lines(page)

    assert found[0] == ("Businesses created", "2 indicators together", "40", "19", "48%")
    assert [line[3] for line in found[1:]] == ["4", "15", "no data"]
    assert found[3][0] == "Bus lines"


def test_filters_choose_standard_initiative_country_and_period(
    page: ResultsPage, indicators: dict[str, str]
) -> None:
    choose(page, "country", "SN")
    assert [line[3] for line in lines(page)] == ["15", "no data"]
    choose(page, "standard", "own")
    assert [line[0] for line in lines(page)] == ["Bus lines"]
    choose(page, "country", "")
    choose(page, "standard", "STD-BIZ")
    choose(page, "period", "2014-01-01/2014-12-31")
    assert [line[3] for line in lines(page)] == ["10", "4", "6"]
    assert page.filters["period"].currentText() == "2014"
    page.table.choose(indicators["SN"])
    assert [mark.said for mark in page.panel.chart.marks()] == ["May 2014: 6"]


def test_a_total_takes_no_value_but_its_indicators_do(
    page: ResultsPage, indicators: dict[str, str]
) -> None:
    page.table.choose("STD-BIZ")
    assert not page.panel.entry.isVisible()
    assert page.panel.together.isVisible()
    page.table.choose(indicators["CR"])
    assert page.panel.entry.isVisible()


def test_a_value_of_a_closed_period_is_asked_for_its_reason_once_and_never_refused(
    page: ResultsPage, indicators: dict[str, str], session: Session
) -> None:
    session.tell(periods.close(session.store, FIRST, LAST))
    page.table.choose(indicators["CR"])
    entry = page.panel.entry
    entry.boxes["measured_on"].editor.take_typed("2014-04")
    value = entry.boxes["value"].editor.target()
    value.setFocus()
    QTest.keyClicks(value, "3")
    assert entry.reason.isVisible()
    assert "was closed on" in entry.why.text()

    QTest.keyClick(value, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is entry.reason.editor.target()
    entry.save()

    saved = queries.records(session.store, queries.Query("indicator_value"))
    assert [r.get("value") for r in saved if r.get("measured_on") == "2014-04"] == ["3"]
    assert page.tabs.tabText(1) == "Closed periods (1 without reason)"
    assert "Restated: nothing was reported. The reason is missing." in _comments(page)


def test_a_reason_is_given_for_all_that_lack_one(
    page: ResultsPage, indicators: dict[str, str], session: Session
) -> None:
    session.tell(periods.close(session.store, FIRST, LAST))
    late = [
        recorded(session, "indicator_value", indicator=indicators["CR"], measured_on=on, value="1")
        for on in ("2014-02", "2014-04")
    ]
    page.refresh()
    page.tabs.setCurrentIndex(1)
    QApplication.processEvents()
    (ask,) = [line for line in page.periods.findChildren(ReasonLine) if line.isVisible()]
    assert ask.line.accessibleName() == "Reason (2 numbers have none)"

    QTest.keyClicks(ask.line, "Came by post")
    QTest.keyClick(ask.line, Qt.Key.Key_Return)

    reasons = {
        str(record.get("reason"))
        for uid in late
        if (record := records.get(session.store, uid)) is not None
    }
    assert reasons == {"Came by post"}
    assert page.tabs.tabText(1) == "Closed periods"


def test_the_grid_of_people_asks_why_a_closed_number_moved(
    window: MainWindow, session: Session
) -> None:
    item = training.initiative_uid("CR-1")
    figure = recorded(
        session, "beneficiary_figure", initiative=item, kind="reached", category="WORK", sex="F",
        age="A25", count=5, period_start=FIRST, period_end=LAST,
    )  # fmt: skip
    periods.close(session.store, FIRST, LAST)
    window.go("beneficiaries", uid=item)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, BeneficiariesPage)
    (asked,) = page.findChildren(RestatedBand)
    assert not asked.isVisible()

    session.tell(records.save(session.store, "beneficiary_figure", figure, {"count": 6}).changes)
    QApplication.processEvents()
    assert asked.isVisible()
    QTest.keyClicks(asked.reason.line, "One more came")
    QTest.keyClick(asked.reason.line, Qt.Key.Key_Return)

    found = records.get(session.store, figure)
    assert found is not None
    assert found.get("reason") == "One more came"
    assert not asked.isVisible()


def _comments(page: ResultsPage) -> list[str]:
    model = page.panel.table.model()
    return [str(model.index(row, 5).data()) for row in range(model.rowCount())]
