"""Everything on every page can be reached and told apart without a mouse and without seeing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from app.ui.charts.chart import Chart
from app.ui.main_window import MainWindow
from app.ui.routes import HIDDEN, ROUTES
from tests.app.ui.test_pages import arrive, shown, spoken

PAGES = [route.key for route in (*ROUTES, *HIDDEN)]
MOST = 400
"""Steps of Tab after which a page is taken for endless."""


def reachable(widget: QWidget) -> bool:
    """Tell whether Tab should come to a widget."""
    inner = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox)
    bare = isinstance(widget, QAbstractScrollArea) and widget.focusProxy() is not None
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and not inner
        and not bare
        and not isinstance(widget.parent(), QTabBar)  # whose tabs the arrows reach
        and widget.objectName() != "qt_spinbox_lineedit"
    )


@pytest.mark.parametrize("key", PAGES)
def test_tab_comes_to_everything_and_back_again(gallery: MainWindow, key: str) -> None:
    gallery.activateWindow()
    page = arrive(gallery, key)
    wanted = {widget for widget in shown(page, QWidget) if reachable(widget)}
    if not wanted:
        return
    next(iter(wanted)).setFocus()
    seen: set[QWidget] = set()
    for _ in range(MOST):
        here = QApplication.focusWidget() or gallery.focusWidget()
        if here in seen and wanted <= seen:
            break
        seen.add(here)
        gallery.focusNextPrevChild(True)

    missed = [
        f"{type(each).__name__} {spoken(each)!r}"
        for each in wanted - seen
        if not _grouped(each, seen)
    ]
    assert not missed


def _grouped(widget: QWidget, seen: set[QWidget]) -> bool:
    """Tell whether Tab comes to another of its exclusive group: the arrows lead on from there."""
    if (
        not getattr(widget, "autoExclusive", bool)()
        and getattr(widget, "group", lambda: None)() is None
    ):
        return False
    return any(type(other) is type(widget) and other.parent() is widget.parent() for other in seen)


@pytest.mark.parametrize("key", PAGES)
def test_the_focus_can_be_seen(gallery: MainWindow, key: str) -> None:
    """What has the focus looks otherwise than without it."""
    page = arrive(gallery, key)
    unseen = []
    for widget in shown(page, QWidget):
        if not reachable(widget) or widget.visibleRegion().isEmpty():
            continue
        widget.clearFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and widget.grab().toImage() == before:
            unseen.append(f"{type(widget).__name__} {spoken(widget)!r}")

    assert not unseen


@pytest.mark.parametrize("key", PAGES)
def test_a_picture_says_its_numbers_and_what_it_is(gallery: MainWindow, key: str) -> None:
    page = arrive(gallery, key)

    for chart in shown(page, Chart):
        assert isinstance(chart, Chart)
        interface = QAccessible.queryAccessibleInterface(chart)
        assert interface.text(QAccessible.Text.Name)
        assert interface.role() == QAccessible.Role.Graphic
        said = interface.text(QAccessible.Text.Description)
        assert all(mark.label in said and mark.text in said for mark in chart.marks())
