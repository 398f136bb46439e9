"""Every page, in three languages: named for who does not see, nothing cut, nothing too small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from app.base import text
from app.domain import training
from app.ui import i18n
from app.ui.main_window import MainWindow
from app.ui.routes import ROUTES

PAGES = [route.key for route in ROUTES]
HIGH = 32
"""Pixels of the least target a finger or a tired hand can hit."""


def arrive(window: MainWindow, key: str) -> QWidget:
    """Show a page, with something on it where it needs to be told what."""
    what = {"uid": training.initiative_uid("CR-1")} if key in {"initiative", "initiatives"} else {}
    window.go(key, **what)
    QApplication.processEvents()
    page = window.page()
    assert page is not None
    return page


def speak(window: MainWindow, language: str) -> None:
    """Let a window speak a language; the last test has left it another, or only its words so."""
    if window.chosen.language != language:
        window.speak(language)
    elif text.language() != language:
        i18n.choose(cast("QApplication", QApplication.instance()), language)


def shown(page: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    """Return the widgets of a kind that can be seen now."""
    for widget in page.findChildren(kind):
        if widget.isVisible() and widget.width() > 0:
            yield widget


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says first."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_every_page_bears_the_largest_text_and_high_contrast(showcase: MainWindow) -> None:
    showcase.dress("contrast", 200)

    seen = [arrive(showcase, key).isVisible() for key in (*PAGES, "initiative")]

    assert all(seen)


def test_the_language_changes_at_once_and_the_page_stays(showcase: MainWindow) -> None:
    arrive(showcase, "initiatives")

    showcase.speak("ar")
    QApplication.processEvents()

    page = showcase.page()
    assert page is not None
    assert type(page).__name__ == "InitiativesPage"
    assert showcase.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert (
        showcase.sidebar.mapTo(showcase, showcase.sidebar.rect().center()).x()
        > showcase.width() / 2
    )
    showcase.speak("en")
    assert (
        showcase.sidebar.mapTo(showcase, showcase.sidebar.rect().center()).x()
        < showcase.width() / 2
    )


def test_codes_are_worded_in_the_language(showcase: MainWindow) -> None:
    showcase.speak("fr")
    arrive(showcase, "initiatives")
    page = showcase.page()

    model = page.list.model  # type: ignore[union-attr]

    assert model.index(0, 2).data() == "En cours"


def test_the_training_band_is_there(showcase: MainWindow) -> None:
    bands = [w for w in showcase.findChildren(QWidget) if w.objectName() == "training"]

    assert [band.accessibleName() for band in bands] == ["TRAINING: nothing here is real"]


def test_a_narrow_window_folds_the_navigation(showcase: MainWindow) -> None:
    wide = showcase.sidebar.width()

    showcase.resize(900, 700)
    QApplication.processEvents()
    QApplication.processEvents()

    assert showcase.sidebar.width() < wide
    assert showcase.sidebar.isVisible()


class Watch(QObject):
    """Notes every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_a_window_of_its_own(showcase: MainWindow) -> None:
    watch = Watch()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)

    for key in (*PAGES, "initiative"):
        arrive(showcase, key)
    showcase.go("initiative", uid="")
    QApplication.processEvents()

    app.removeEventFilter(watch)
    assert watch.opened == []


def test_home_has_three_numbers_and_its_pictures(showcase: MainWindow) -> None:
    from app.ui.charts.chart import Chart

    page = arrive(showcase, "home")

    texts = [w.text() for w in page.findChildren(QLabel) if w.property("role") == "number"]
    charts = [chart.accessibleName() for chart in page.findChildren(Chart)]
    assert "Where the initiatives are" in charts
    assert texts[0] == "16"
    assert "3,448,000" in texts[1]
    assert texts[2] == "–"
    assert "Grants by country" in charts
    assert "Initiatives by status" in charts


def test_a_chart_says_its_numbers(showcase: MainWindow) -> None:
    from app.ui.charts.bars import BarChart

    page = arrive(showcase, "home")

    chart = next(
        c for c in page.findChildren(BarChart) if c.accessibleName() == "Grants by country"
    )
    assert chart.accessibleDescription().startswith("Philippines: 480,000")


# Last, for a window with all pages makes every change of the application slow


@pytest.mark.parametrize("key", [*PAGES, "initiative"])
def test_everything_that_takes_the_focus_has_a_name(gallery: MainWindow, key: str) -> None:
    speak(gallery, "en")
    arrive(gallery, key)

    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in shown(gallery, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar | QScrollArea)
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox))
        and widget.objectName() != "qt_spinbox_lineedit"
        and not spoken(widget).strip()
    ]

    assert not nameless


@pytest.mark.parametrize("key", [*PAGES, "initiative"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_button_and_no_line_of_text_is_cut(gallery: MainWindow, key: str, language: str) -> None:
    speak(gallery, language)
    arrive(gallery, key)

    cut = [
        f"{widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}"
        for widget in shown(gallery, QPushButton)
        if isinstance(widget, QPushButton)
        and widget.property("kind") != "line"  # these say their whole text as a tip
        and widget.width() < widget.sizeHint().width() - 1
    ]
    cut += [
        f"{widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}"
        for widget in shown(gallery, QLabel)
        if isinstance(widget, QLabel)
        and widget.text()
        and not widget.wordWrap()
        and widget.width() < widget.sizeHint().width() - 1
        and not widget.toolTip()
    ]
    cut += [
        f"{widget.text()!r}: {widget.height()} of {widget.heightForWidth(widget.width())} high"
        for widget in shown(gallery, QLabel)
        if isinstance(widget, QLabel)
        and widget.wordWrap()
        and widget.height() < widget.heightForWidth(widget.width()) - 1
    ]

    assert not cut


@pytest.mark.parametrize("key", [*PAGES, "initiative"])
def test_targets_are_large_enough(gallery: MainWindow, key: str) -> None:
    speak(gallery, "en")
    arrive(gallery, key)

    small = [
        f"{type(widget).__name__} {spoken(widget)!r} {widget.width()}x{widget.height()}"
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for widget in shown(gallery, kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QComboBox)
        and min(widget.width(), widget.height()) < HIGH
    ]

    assert not small
