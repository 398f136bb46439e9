"""Pictures of numbers: painted, spoken, walked through, pressed, in every theme and direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import i18n, theme
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.chart import Chart
from app.ui.charts.map import Place, WorldMap
from app.ui.charts.shares import Share, ShareChart
from app.ui.charts.targets import Target, TargetChart
from app.ui.charts.timeline import Span, Timeline
from app.ui.charts.trend import TrendChart, TrendPoint


def painted(chart: Chart, size: QSize) -> tuple[QImage, list[QRectF]]:
    """Paint a chart on the ground of the theme; return it with the places of its marks."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    places = chart.draw(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image, places


def extent(image: QImage, use: str) -> tuple[int, int]:
    """Return the first and last column where a colour of the theme is seen."""
    wanted = theme.colour(use).rgb()
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def shown(qtbot: QtBot, chart: Chart, width: int = 600) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(width, chart.sizeHint().height())
    chart.show()
    QApplication.processEvents()
    return chart


def bars() -> BarChart:
    return BarChart(
        "Grants",
        [Bar("Nepal", 200, "200", key="NP"), Bar("Tunisia", 100, "100", key="TN")],
    )


def world_map(*places: Place) -> WorldMap:
    made = WorldMap("Where")
    known = [Place("PH", "Philippines", 4, "4"), Place("SN", "Senegal", 1, "1")]
    made.show_places(places or known, "Initiatives")
    return made


def test_a_picture_says_its_name_and_its_numbers(app: QApplication) -> None:
    del app
    chart = bars()

    assert chart.accessibleName() == "Grants"
    assert chart.accessibleDescription() == "Nepal: 200; Tunisia: 100"


def test_arrows_walk_and_enter_opens(app: QApplication, qtbot: QtBot) -> None:
    del app
    chart = shown(qtbot, bars())
    opened: list[str] = []
    chart.pressed.connect(opened.append)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(chart, key)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Return)

    assert opened == ["TN", "NP"]


def test_a_click_opens_what_is_under_it(app: QApplication, qtbot: QtBot) -> None:
    del app
    chart = shown(qtbot, bars())
    opened: list[str] = []
    chart.pressed.connect(opened.append)

    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, theme.px(40)))

    assert opened == ["TN"]


def test_a_picture_of_nothing_takes_no_focus(app: QApplication) -> None:
    del app

    assert BarChart("Nothing").focusPolicy() == Qt.FocusPolicy.NoFocus
    assert bars().focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_bar_is_as_long_as_its_number(app: QApplication) -> None:
    del app
    size = QSize(600, 56)
    image, _ = painted(bars(), size)
    upper, lower = image.copy(0, 0, 600, 28), image.copy(0, 28, 600, 28)

    longer, shorter = extent(upper, "accent"), extent(lower, "accent")

    assert longer[0] == shorter[0]  # zero at the base
    ratio = (longer[1] - longer[0]) / (shorter[1] - shorter[0])
    assert ratio == pytest.approx(2, abs=0.02)


def test_bars_begin_at_the_reading_edge(app: QApplication) -> None:
    size = QSize(600, 56)
    left = extent(painted(bars(), size)[0], "accent")
    i18n.choose(app, "ar")

    right = extent(painted(bars(), size)[0], "accent")

    assert left[0] + right[1] == pytest.approx(600, abs=2)


def test_a_map_is_never_mirrored(app: QApplication) -> None:
    size = QSize(800, 320)
    here, there = painted(world_map(), size)[1]
    i18n.choose(app, "ar")

    mirrored = painted(world_map(), size)[1]

    assert [here, there] == mirrored
    assert there.center().x() < here.center().x()  # Senegal is west of the Philippines


def test_circles_hold_as_much_area_as_their_numbers(app: QApplication) -> None:
    del app
    chart = world_map(Place("PH", "Philippines", 16, "16"), Place("BR", "Brazil", 9, "9"))

    large, small = painted(chart, QSize(1000, 400))[1]

    assert large.width() / small.width() == pytest.approx(4 / 3, abs=0.01)


def test_a_country_nobody_has_placed_is_in_the_numbers(app: QApplication) -> None:
    del app
    chart = world_map(Place("ZZ", "Elsewhere", 4, "4"), Place("SN", "Senegal", 1, "1"))

    places = painted(chart, QSize(800, 320))[1]

    assert places[0].isNull()
    assert ("Elsewhere", 4) in chart.numbers().rows


def test_one_country_is_shown_with_its_neighbourhood(app: QApplication) -> None:
    del app
    chart = world_map(Place("CR", "Costa Rica", 2, "2"))
    area = QRectF(0, 0, 800, 320)

    near = chart.window_of(area)
    chart.show_whole(whole=True)

    assert near.width() < chart.window_of(area).width() / 2


def test_plus_and_minus_zoom(app: QApplication, qtbot: QtBot) -> None:
    del app
    chart = shown(qtbot, world_map(Place("CR", "Costa Rica", 2, "2")))
    assert isinstance(chart, WorldMap)

    QTest.keyClick(chart, Qt.Key.Key_Minus)
    wide = chart.whole
    QTest.keyClick(chart, Qt.Key.Key_Plus)

    assert (wide, chart.whole) == (True, False)


def test_shares_leave_out_what_is_nothing_and_fill_the_bar(app: QApplication) -> None:
    del app
    chart = ShareChart(
        "Status",
        [Share("Ongoing", 3, "3", ours=True), Share("None", 0, "0"), Share("Completed", 1, "1")],
    )

    image, places = painted(chart, QSize(400, 80))

    assert chart.accessibleDescription() == "Ongoing: 3 (75%); Completed: 1 (25%)"
    assert places[0].width() == pytest.approx(300, abs=3)
    assert places[1].width() == pytest.approx(100, abs=3)
    assert extent(image, "accent")[0] <= 1


def test_a_target_stands_where_it_should(app: QApplication) -> None:
    del app
    chart = TargetChart("People", [Target("Reached", 50, 100, "50 of 100")])
    size = QSize(600, 28)

    image, _ = painted(chart, size)

    first, last = extent(image, "accent")
    track = extent(image, "track")
    assert (last - first) / (track[1] - first) == pytest.approx(0.5, abs=0.02)


def test_targets_in_other_units_are_as_long_as_each_other(app: QApplication) -> None:
    del app
    few, many = Target("Sites", 1, 2, ""), Target("People", 500, 1000, "")
    chart = TargetChart("Results", [few, many], alike=False)

    image, _ = painted(chart, QSize(600, 56))

    upper = extent(image.copy(0, 0, 600, 28), "accent")
    assert upper == extent(image.copy(0, 28, 600, 28), "accent")


def test_a_timeline_runs_as_people_read(app: QApplication) -> None:
    spans = [Span("Pilot", "2020", "2020"), Span("Scale", "2021", "2021")]
    size = QSize(600, 80)

    def halves() -> tuple[int, int]:
        image, _ = painted(Timeline("When", spans), size)
        return (
            extent(image.copy(0, 0, 600, 28), "accent")[0],
            extent(image.copy(0, 28, 600, 28), "accent")[0],
        )

    first, second = halves()
    i18n.choose(app, "ar")
    later, sooner = halves()

    assert first < second
    assert sooner < later


def test_a_timeline_says_both_ends(app: QApplication) -> None:
    del app
    chart = Timeline("When", [Span("Pilot", "2020-02", "2021-03-15")])

    assert chart.accessibleDescription() == "Pilot: Feb 2020 – 15 Mar 2021"


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_picture_is_seen_in_every_theme(app: QApplication, name: str) -> None:
    theme.apply(app, name)
    charts: list[Chart] = [
        bars(),
        world_map(),
        ShareChart("Status", [Share("Ongoing", 3, "3", ours=True)]),
        TargetChart("People", [Target("Reached", 50, 100, "50")]),
        Timeline("When", [Span("Pilot", "2020", "2021")]),
    ]
    try:
        unseen = [
            type(chart).__name__
            for chart in charts
            if not _has(painted(chart, QSize(600, 240))[0], theme.colour("accent"))
        ]
    finally:
        theme.apply(app, "light")

    assert unseen == []


def _has(image: QImage, colour: QColor) -> bool:
    wanted = colour.rgb()
    columns = range(image.width())
    return any(image.pixel(x, y) == wanted for y in range(image.height()) for x in columns)


def test_the_smaller_of_two_circles_is_met(app: QApplication, qtbot: QtBot) -> None:
    del app
    chart = world_map(Place("SV", "El Salvador", 90, "90"), Place("CR", "Costa Rica", 0, ""))
    shown(qtbot, chart, 900)
    chart.show_whole(whole=True)
    QApplication.processEvents()
    opened: list[str] = []
    chart.pressed.connect(opened.append)
    _, small = painted(chart, chart.size())[1]

    middle = QPointF(small.center()).toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle)

    assert opened == ["CR"]


def trend() -> TrendChart:
    made = TrendChart("Businesses")
    points = [TrendPoint("2026-11", 9, "9"), TrendPoint("2026-03", 3, "3")]
    made.show_points(points, 12, "Target: 12")
    return made


def test_a_trend_is_told_in_the_order_of_time_with_its_aim(app: QApplication) -> None:
    del app
    chart = trend()

    assert chart.accessibleDescription() == "Mar 2026: 3; Nov 2026: 9"
    assert chart.numbers().rows == (("Mar 2026", 3, 12), ("Nov 2026", 9, 12))


def test_a_trend_rises_towards_the_end_that_people_read_last(app: QApplication) -> None:
    """Time runs as people read, and more is higher; the aim is above what is not reached."""
    del app
    chart = trend()
    size = QSize(400, 170)

    _, (first, last) = painted(chart, size)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _, (first_mirrored, last_mirrored) = painted(chart, size)

    assert first.center().x() < last.center().x()
    assert first.center().y() > last.center().y()
    assert first_mirrored.center().x() > last_mirrored.center().x()
    assert first_mirrored.center().y() == first.center().y()


def test_a_single_point_and_a_loss_are_drawn_too(app: QApplication) -> None:
    del app
    chart = TrendChart("Change", [TrendPoint("2026", -4, "-4")])

    _, (place,) = painted(chart, QSize(400, 170))

    assert 0 < place.center().y() < 170
    assert TrendChart("Nothing").marks() == ()
