"""The help: it opens where one is, and finds what one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.domain import training
from app.ui.forms.form import RecordForm
from app.ui.main_window import MainWindow


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)
    QApplication.processEvents()


def shown(window: MainWindow) -> Any:  # noqa: ANN401  (the page of help)
    assert window.key == "help"
    return window.page()


def test_help_opens_at_the_field_one_is_in(window: MainWindow) -> None:
    window.activateWindow()
    window.go("initiative", uid=training.initiative_uid("CR-1"))
    QApplication.processEvents()
    form = window.page().findChildren(RecordForm)[0]  # type: ignore[union-attr]
    box = form.boxes["objective"]
    box.editor.findChildren(QPlainTextEdit)[0].setFocus()

    press(window, Qt.Key.Key_F1)

    page = shown(window)
    assert page.title.text() == box.label.text()
    assert page.about.text() == "Initiatives"


def test_help_opens_at_the_page_one_is_on(window: MainWindow) -> None:
    window.activateWindow()
    window.go("money")
    QApplication.processEvents()

    press(window, Qt.Key.Key_F1)

    assert shown(window).title.text() == "Money"
    assert "currencies are never added up" in shown(window).text.text()


def test_the_help_is_searched_without_accents_by_every_word(window: MainWindow) -> None:
    window.speak("fr")
    window.go("help")
    page = shown(window)
    everything = page.list.count()

    QTest.keyClicks(page.search, "DUREE")
    found = [page.list.item(at).text() for at in range(page.list.count())]
    page.search.setText("zzzz qqqq")

    assert everything > 100
    assert any(name.startswith("Durée") for name in found)
    assert page.list.count() == 0
    assert page.text.text() == ""


def test_acronyms_lead_to_what_they_mean(window: MainWindow) -> None:
    window.go("help")
    page = shown(window)
    for acronym in ("LRG", "GRL", "GLR", "GAL", "MCG", "MMD"):
        page.search.setText(acronym)
        assert page.title.text() == "Acronyms", acronym
