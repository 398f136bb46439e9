"""The columns of a report on the page: narrower together, and named where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from app.ui.pages.report_rest import Rest
from app.ui.pages.report_table import ReportTable
from tests.app.ui.test_reports import arrive, first, settle


def heads(table: ReportTable) -> list[str]:
    """Return the headings of the columns that are shown."""
    columns = enumerate(table.shown.table.columns)
    return [column.label for at, column in columns if not table.isColumnHidden(at)]


def test_columns_without_room_are_named_and_seen_once_the_list_makes_room(
    window: MainWindow,
) -> None:
    window.resize(1280, 800)
    page = arrive(window, report="contacts")
    table = first(page)
    every = [column.label for column in table.shown.table.columns]
    rest = next(each for each in page.view.findChildren(Rest) if each.isVisible())
    assert table.horizontalScrollBar().maximum() == 0
    assert heads(table) + table.absent() == every
    assert table.absent()
    assert all(name in rest.words.text() for name in table.absent())

    rest.go.click()
    settle(page.view)
    assert page.list.isHidden()
    assert heads(table) == every
    assert not rest.isVisible()

    page.fold.click()
    QApplication.processEvents()
    assert page.list.isVisible()
    assert heads(table) != every


def test_where_there_is_room_nothing_is_left_out(window: MainWindow) -> None:
    window.resize(1900, 900)
    page = arrive(window, report="q10")
    assert first(page).absent() == []
    assert not [each for each in page.view.findChildren(Rest) if each.isVisible()]
