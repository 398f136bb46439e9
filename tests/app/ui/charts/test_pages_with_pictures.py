"""Pictures where people meet them: countries, home, and the indicators of an initiative."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain import training
from app.services import records
from app.ui import i18n
from app.ui.charts.chart import Chart
from app.ui.charts.picture import Picture
from app.ui.charts.targets import TargetChart
from app.ui.charts.timeline import Timeline
from app.ui.main_window import MainWindow
from app.ui.pages.initiatives import InitiativesPage
from app.ui.pages.results import ResultsPicture
from app.ui.pages.ways import GRANTS, PEOPLE, WaysPage


def countries(window: MainWindow) -> WaysPage:
    window.go("countries")
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, WaysPage)
    return page


def said(chart: Chart) -> str:
    return chart.accessibleDescription()


def chart_on(window: MainWindow, page: str, name: str, **what: Any) -> Chart | None:  # noqa: ANN401
    window.go(page, **what)
    QApplication.processEvents()
    shown = window.page()
    assert shown is not None
    found = [one for one in shown.findChildren(Chart) if one.accessibleName() == name]
    return found[0] if found else None


def test_enter_on_a_country_shows_its_initiatives(showcase: MainWindow) -> None:
    page = countries(showcase)
    assert page.map.marks()[0].label == "Costa Rica"
    page.map.setFocus()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(page.map, key)
    QApplication.processEvents()

    listed = showcase.page()
    assert isinstance(listed, InitiativesPage)
    codes = {listed.list.model.index(at, 0).data() for at in range(listed.list.model.rowCount())}
    assert codes == {"CR-1", "CR-2"}


def test_the_map_counts_what_is_chosen(showcase: MainWindow) -> None:
    page = countries(showcase)
    by_number = said(page.map)

    page.counted[GRANTS].click()
    by_money = said(page.map)
    page.counted[PEOPLE].click()

    assert "Costa Rica: 2" in by_number
    assert by_money.startswith("Philippines: 480,000")
    assert page.map.numbers().heads == ("Country", "People reached")
    assert page.map.marks()[0].text == ""  # nobody has counted, which is not nobody


def test_every_country_that_takes_part_is_on_map_and_list(showcase: MainWindow) -> None:
    page = countries(showcase)

    rows = page.table.model().rowCount()

    assert rows == len(page.map.marks()) > 16
    assert page.foot.text() == f"{rows} countries"


def test_the_disclaimer_stands_below_every_map(showcase: MainWindow) -> None:
    page = countries(showcase)

    below = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]

    assert any("no opinion on the legal status" in words for words in below)


def test_regions_share_the_money(showcase: MainWindow) -> None:
    page = countries(showcase)

    assert "Africa: 1,196,000 (35%)" in said(page.regions)


def test_countries_are_in_the_order_of_the_language(showcase: MainWindow) -> None:
    showcase.speak("fr")
    page = countries(showcase)
    model = page.table.model()

    names = [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    assert names.index("Équateur") == names.index("El Salvador") + 1
    i18n.choose(QApplication.instance(), "en")  # type: ignore[arg-type]


def test_a_start_brings_the_line_of_time(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    before = chart_on(window, "home", "When initiatives run")
    uid = training.initiative_uid("PH-1")

    saved = records.save(session.store, "initiative", uid, {"start_on": "2026-02"})
    session.tell(saved.changes)
    after = chart_on(window, "home", "When initiatives run")

    assert before is None
    assert isinstance(after, Timeline)
    assert "Feb 2026 – " in said(after)


def test_indicators_stand_against_their_targets(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    uid = training.initiative_uid("CR-1")
    name = "Targets and what was measured"
    empty = chart_on(window, "initiative", name, uid=uid, tab="indicator")
    assert isinstance(empty, TargetChart)
    picture = empty.parent()
    assert isinstance(picture, ResultsPicture)
    words = [one.text() for one in picture.findChildren(QLabel) if one.isVisible()]

    goal = {"initiative": uid, "standard": "STD-BIZ", "unit": "number", "roll_up": "sum",
            "target": "12"}  # fmt: skip
    made = records.apply(session.store, [{"entity": "indicator", "set": goal}])
    session.tell(made.touched)
    unmeasured = said(empty)
    values = [{"indicator": made.uids[0], "measured_on": f"2026-0{n}", "value": f"{n}"}
              for n in (3, 4)]  # fmt: skip
    lines = [{"entity": "indicator_value", "set": line} for line in values]
    session.tell(records.apply(session.store, lines).touched)

    assert any("Give an indicator a target" in one for one in words)
    assert unmeasured == "Businesses created: not measured yet, target 12"
    assert said(empty) == "Businesses created: 7 of 12, 58%"


def test_every_picture_of_home_has_its_numbers(showcase: MainWindow) -> None:
    showcase.go("home")
    QApplication.processEvents()
    page = showcase.page()
    assert page is not None

    pictures = page.findChildren(Picture)

    assert len(pictures) >= 4
    for picture in pictures:
        numbers = picture.chart.numbers()
        assert len(numbers.rows) == len(picture.chart.marks())
        assert all(len(line) == len(numbers.heads) for line in numbers.rows)
