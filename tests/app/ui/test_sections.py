"""The sections of an initiative: all in sight, by keyboard, with numbers, made when opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import catalogue, training
from app.services import records
from app.ui.main_window import MainWindow
from app.ui.pages.initiative import FORM, HISTORY, IATI, SHEET, InitiativePage
from tests.factories import some_values

KEYS = [FORM, SHEET, *catalogue.entity("initiative").children, IATI, HISTORY]


@pytest.fixture
def opened(window: MainWindow) -> InitiativePage:
    """Return an initiative on the narrowest usual screen."""
    window.resize(1280, 800)
    window.activateWindow()
    window.go("initiative", uid=training.initiative_uid("CR-1"))
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativePage)
    return page


@pytest.mark.parametrize("language", ["en", "ar", "ru"])
def test_all_sections_are_seen_without_moving_the_list(
    window: MainWindow, opened: InitiativePage, language: str
) -> None:
    del opened
    window.speak(language)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativePage)
    shown = page.sections.list
    assert shown.isVisible()
    assert shown.verticalScrollBar().maximum() == 0
    assert min(shown.visualItemRect(shown.item(at)).height() for at in range(shown.count())) >= 32


def test_ctrl_tab_goes_through_all_sections_and_begins_again(opened: InitiativePage) -> None:
    seen = [opened.sections.key()]
    for _ in KEYS[1:]:
        QTest.keyClick(opened.stack, Qt.Key.Key_Tab, _CONTROL)
        seen.append(opened.sections.key())
    QTest.keyClick(opened.stack, Qt.Key.Key_Tab, _CONTROL)
    assert seen == KEYS
    assert opened.sections.key() == FORM
    QTest.keyClick(opened.stack, Qt.Key.Key_PageUp, _CONTROL)
    assert opened.sections.key() == HISTORY


def test_arrows_move_in_the_list_and_show_the_section(opened: InitiativePage) -> None:
    opened.take_focus()
    QTest.keyClick(opened.sections.list, Qt.Key.Key_Down)
    assert opened.sections.key() == SHEET
    assert opened.stack.currentWidget() is opened._views[SHEET]  # noqa: SLF001


def test_a_section_is_made_only_when_somebody_opens_it(opened: InitiativePage) -> None:
    assert set(opened._views) == {FORM}  # noqa: SLF001
    opened.sections.choose("activity")
    assert set(opened._views) == {FORM, "activity"}  # noqa: SLF001


def test_the_list_says_to_everybody_what_a_section_holds_and_lacks(
    window: MainWindow, opened: InitiativePage
) -> None:
    assert window.session is not None
    store, uid = window.session.store, training.initiative_uid("CR-1")
    records.save(store, "activity", None, some_values("activity", initiative=uid))
    opened.refresh()
    QApplication.processEvents()

    shown = opened.sections.list
    item = shown.item(KEYS.index("activity"))
    told = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
    contact = str(shown.item(KEYS.index("contact")).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told == "Activities, 1"
    assert contact == "Contacts, Still missing: Focal point"
    face = QAccessible.queryAccessibleInterface(shown)
    assert face.text(QAccessible.Text.Name) == "Parts of the initiative"


def test_where_there_is_little_room_the_sections_are_one_line_above(
    window: MainWindow, opened: InitiativePage
) -> None:
    window.resize(900, 700)
    QApplication.processEvents()
    assert not opened.sections.list.isVisible()
    box = opened.sections.box
    assert [box.itemData(at) for at in range(box.count())] == KEYS
    box.setCurrentIndex(KEYS.index("contact"))
    box.activated.emit(box.currentIndex())
    assert opened.sections.key() == "contact"


def test_the_section_stays_where_the_language_changes(
    window: MainWindow, opened: InitiativePage
) -> None:
    opened.sections.choose("funding_line")
    window.speak("fr")
    page = window.page()
    assert isinstance(page, InitiativePage)
    assert page.sections.key() == "funding_line"


_CONTROL = Qt.KeyboardModifier.ControlModifier
