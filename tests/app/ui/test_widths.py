"""What stands in a window of an ordinary laptop: entries of the sidebar, columns, names, lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QScrollArea,
    QTableView,
    QWidget,
)

from app.domain import training
from app.services import records
from app.ui import i18n, theme
from app.ui.main_window import MainWindow
from app.ui.pages.beneficiaries import BeneficiariesPage
from app.ui.pages.help import HelpPage
from app.ui.pages.initiatives import InitiativesPage
from app.ui.parts import label
from app.ui.sidebar import Sidebar
from app.ui.tables.column_room import share
from app.ui.tables.record_table import RecordTable
from tests.factories import some_values


@pytest.fixture
def laptop(window: MainWindow) -> MainWindow:
    """Return the window of headquarters in training, which has the most pages, as it opens."""
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    return window


def test_help_and_settings_are_seen_without_moving_the_sidebar(laptop: MainWindow) -> None:
    sidebar = laptop.findChild(Sidebar)
    assert sidebar is not None
    area = sidebar.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0
    heights = {each.height() for each in sidebar.findChildren(QWidget, "nav")}
    assert min(heights) >= theme.px(32)


@pytest.mark.parametrize("page", ["money", "partners", "initiatives", "records"])
def test_all_columns_of_a_list_are_seen_at_once(laptop: MainWindow, page: str) -> None:
    laptop.speak("fr")
    assert laptop.session is not None
    line = some_values("funding_line", initiative=training.initiative_uid("CR-1"))
    records.save(laptop.session.store, "funding_line", None, line)
    laptop.go(page)
    QApplication.processEvents()
    shown = laptop.page()
    assert shown is not None
    (table,) = [each for each in shown.findChildren(RecordTable) if each.isVisible()]
    assert table.horizontalScrollBar().maximum() == 0


def test_columns_become_narrower_together_and_never_less_than_they_may() -> None:
    rooms = [(80, 80), (120, 320), (120, 220)]
    assert share(700, rooms) == [80, 320, 220]
    assert share(470, rooms) == [80, 220, 170]
    assert share(100, rooms) == [80, 120, 120]


def test_numbers_begin_where_lines_begin_in_arabic(app: QApplication) -> None:
    i18n.choose(app, "ar")
    shown: QLabel = label("13")
    shown.resize(300, 40)
    picture = shown.grab().toImage()
    ground = picture.pixelColor(150, 1).rgba()
    inked = [
        x for x in range(300) if any(picture.pixelColor(x, y).rgba() != ground for y in range(40))
    ]
    assert inked
    assert min(inked) > 200


def test_titles_of_the_help_are_not_cut(laptop: MainWindow) -> None:
    laptop.speak("fr")
    laptop.go("help")
    QApplication.processEvents()
    page = laptop.page()
    assert isinstance(page, HelpPage)
    titles: QListWidget = page.list
    metrics, room = QFontMetrics(theme.font()), titles.viewport().width() - 2 * theme.px(8)
    long = [at for at in range(titles.count())
            if metrics.horizontalAdvance(titles.item(at).text()) > room]  # fmt: skip
    assert long
    for at in long:
        assert titles.visualItemRect(titles.item(at)).height() >= 2 * metrics.height()


def test_groups_of_people_have_whole_names_where_there_is_room(laptop: MainWindow) -> None:
    laptop.resize(1600, 800)
    laptop.go("beneficiaries")
    QApplication.processEvents()
    page = laptop.page()
    assert isinstance(page, BeneficiariesPage)
    assert page.grid is not None
    down = page.grid.grid.verticalHeader()
    model = page.grid.model
    metrics = QFontMetrics(down.font())
    names = [str(model.headerData(at, Qt.Orientation.Vertical)) for at in range(model.rowCount())]
    assert max(map(metrics.horizontalAdvance, names)) < down.width()
    head, small = page.grid.grid.horizontalHeader(), QFontMetrics(theme.font("small"))
    assert head.sectionSize(head.count() - 2) > small.horizontalAdvance("disaggregated")


def test_what_has_no_room_beside_the_panel_is_named_and_comes_back(laptop: MainWindow) -> None:
    laptop.go("initiatives", uid=training.initiative_uid("CR-1"))
    QApplication.processEvents()
    page = laptop.page()
    assert isinstance(page, InitiativesPage)
    table, tools = page.list.table, page.list.tools
    assert page.beside.shown()
    assert table.horizontalScrollBar().maximum() == 0
    hidden = [f.key for at, f in enumerate(page.list.model.fields) if table.isColumnHidden(at)]
    assert hidden == ["duration_months", "round"]
    assert "Round" in tools.columns.toolTip()
    tools.columns_menu.offer(page.list.model.fields, [], table.absent())
    names = [tools.columns_menu.list.item(at).text() for at in range(6)]
    assert names[-1] == "Round (no room now)"

    page.beside.close_panel()
    QApplication.processEvents()
    assert not any(table.isColumnHidden(at) for at in range(6))
    assert tools.columns.toolTip() == "Columns"


def test_columns_a_person_chose_are_all_shown(laptop: MainWindow) -> None:
    laptop.go("initiatives", uid=training.initiative_uid("CR-1"))
    page = laptop.page()
    assert isinstance(page, InitiativesPage)
    keys = ["code", "title", "status", "grant_amount", "duration_months", "round", "start_on"]
    page.list.tools.show_columns(keys)
    QApplication.processEvents()
    assert not any(page.list.table.isColumnHidden(at) for at in range(len(keys)))


def test_offices_have_whole_names_where_there_is_room(laptop: MainWindow) -> None:
    laptop.go("settings")
    QApplication.processEvents()
    page = laptop.page()
    assert page is not None
    table = next(t for t in page.findChildren(QTableView) if t.model().columnCount() == 4)
    for column in range(3):
        needed = table.sizeHintForIndex(table.model().index(0, column)).width()
        assert table.columnWidth(column) >= needed
