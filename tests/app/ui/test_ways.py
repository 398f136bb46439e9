"""The ways through everything in the window: each list alike, and from each line onward."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.domain import training
from app.services import records
from app.ui.main_window import MainWindow
from app.ui.pages.initiatives import InitiativesPage
from app.ui.pages.reports import ReportsPage
from app.ui.pages.ways import WaysPage
from app.ui.session import Session

CR_1, SN_1 = training.initiative_uid("CR-1"), training.initiative_uid("SN-1")


def arrive(window: MainWindow, way: str = "") -> WaysPage:
    """Show the page, gone one way."""
    window.go("countries", way=way)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, WaysPage)
    return page


def lines(page: WaysPage) -> dict[str, list[str]]:
    """Return the lines as they are read, by their name."""
    model = page.table.model()
    rows = (
        [str(model.index(at, col).data()) for col in range(model.columnCount())]
        for at in range(model.rowCount())
    )
    return {row[0]: row[1:] for row in rows}


def codes(window: MainWindow) -> set[str]:
    """Return the codes of the initiatives that are listed."""
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativesPage)
    model = page.list.model
    return {str(model.index(at, 0).data()) for at in range(model.rowCount())}


def onward(page: WaysPage) -> dict[str, QPushButton]:
    """Return what can be done with the line the cursor is on."""
    QApplication.processEvents()
    return {
        made.accessibleName(): made
        for made in page.findChildren(QPushButton)
        if made.isVisible() and made.property("kind") == "plain"
    }


def tag(session: Session, uid: str, list_code: str, code: str) -> None:
    """Give an initiative a theme."""
    line = {"initiative": uid, "list_code": list_code, "tag": code}
    session.tell(records.save(session.store, "initiative_tag", None, line).changes)


@pytest.mark.parametrize(
    ("way", "line", "told"),
    [
        ("region", "Africa", ["Morocco, Senegal, Tunisia", "6", "1,196,000", ""]),
        ("programme", "Joint M&D Initiative (JMDI)", ["16", "3,448,000"]),
        ("round", "JMDI, phase 2", ["16", "3,448,000"]),
        ("crosscutting", "Youth", ["Costa Rica, El Salvador", "2", "460,000", ""]),
    ],
)
def test_each_way_tells_what_stands_under_a_code(
    window: MainWindow, way: str, line: str, told: list[str]
) -> None:
    page = arrive(window, way)

    found = lines(page)

    matching = [cells for name, cells in found.items() if name.startswith(line)]
    assert matching, list(found)
    assert all(word in matching[0] for word in told), matching


def test_a_goal_leads_to_its_initiatives_by_keyboard(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    tag(session, CR_1, "sdg", "SDG08")
    tag(session, SN_1, "sdg", "SDG08")
    page = arrive(window, "sdg")
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(7):
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert codes(window) == {"CR-1", "SN-1"}
    listed = window.page()
    assert isinstance(listed, InitiativesPage)
    assert any("SDG: Decent work" in words for words in listed.list.bar.words())


def test_a_filter_by_a_way_is_taken_away_again(showcase: MainWindow) -> None:
    showcase.go("initiatives", way="crosscutting", code="YOUTH")
    assert codes(showcase) == {"CR-1", "SV-1"}
    page = showcase.page()
    assert isinstance(page, InitiativesPage)

    page.list.bar.clear()

    assert len(codes(showcase)) == 16


def test_every_way_is_a_filter_of_the_list(showcase: MainWindow) -> None:
    showcase.go("initiatives")
    page = showcase.page()
    assert isinstance(page, InitiativesPage)
    more = next(b for b in page.findChildren(QPushButton) if b.text() == "More filters").menu()
    assert more is not None

    more.aboutToShow.emit()
    below = next(a.menu() for a in more.actions() if a.text() == "Crosscutting theme")
    assert isinstance(below, QMenu)
    below.aboutToShow.emit()
    next(a for a in below.actions() if a.text() == "Youth").toggle()

    assert codes(showcase) == {"CR-1", "SV-1"}
    page.list.bar.clear()


def test_those_without_any_code_are_found_too(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    tag(session, CR_1, "sdg", "SDG08")
    page = arrive(window, "sdg")
    assert "15 initiatives have none yet." in page.foot.text()

    window.go("initiatives", way="sdg", code="")

    assert len(codes(window)) == 15
    assert "CR-1" not in codes(window)


def test_a_region_leads_to_the_initiatives_of_its_countries(showcase: MainWindow) -> None:
    showcase.go("initiatives", way="region", code="ASI")

    assert codes(showcase) == {"NP-1", "NP-2", "PH-1", "PH-2"}


def test_a_programme_leads_to_the_initiatives_of_its_rounds(showcase: MainWindow) -> None:
    showcase.go("initiatives", way="programme", code="JMDI")
    of_jmdi = codes(showcase)

    showcase.go("initiatives", way="programme", code="M4SD")

    assert len(of_jmdi) == 16
    assert codes(showcase) == set()


def test_the_map_shows_which_countries_are_of_a_region(showcase: MainWindow) -> None:
    page = arrive(showcase, "region")

    assert page.map_picture.isVisible()
    assert not page.bar_picture.isVisible()
    assert "Costa Rica: 2" in page.map.accessibleDescription()


def test_bars_of_a_theme_count_what_is_chosen(showcase: MainWindow) -> None:
    page = arrive(showcase, "crosscutting")
    by_number = page.bars.accessibleDescription()

    page.counted["grants"].click()

    assert page.bar_picture.isVisible()
    assert not page.map_picture.isVisible()
    assert "Youth: 2" in by_number
    assert "Youth: 460,000" in page.bars.accessibleDescription()


def test_a_country_offers_the_reports_about_it(showcase: MainWindow) -> None:
    page = arrive(showcase, "country")
    names = list(lines(page))
    page.table.setCurrentIndex(page.table.model().index(names.index("Costa Rica"), 0))
    menu = onward(page)["Reports about it"].menu()
    assert menu is not None

    first = next(one for one in menu.actions() if "by country" in one.text())
    first.trigger()
    QApplication.processEvents()

    shown = showcase.page()
    assert isinstance(shown, ReportsPage)
    assert shown.view.report is not None
    assert "Country: Costa Rica" in shown.view.report.lines


def test_a_line_keeps_the_cursor_when_records_change(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    page = arrive(window, "sdg")
    page.table.setCurrentIndex(page.table.model().index(7, 0))

    tag(session, CR_1, "sdg", "SDG08")
    QApplication.processEvents()

    assert page.table.code() == "SDG08"
    assert "Show its initiative" in onward(page)


def test_an_office_follows_its_own_country(window: MainWindow) -> None:
    """At headquarters the office is the filter; a country given as a way means the same."""
    window.go("initiatives", way="country", code="CR")

    assert codes(window) == {"CR-1", "CR-2"}
