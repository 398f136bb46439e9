"""A person in training plays lessons to their end, through the window and real child processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain import training
from app.services import records, start
from app.ui import i18n, prompts
from app.ui.forms.form import RecordForm
from app.ui.jobs import InlineRunner
from app.ui.lesson_strip import LessonStrip
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests.app.ui.dressing import dress

LONG = 60_000
"""Milliseconds a child may take on a busy machine."""
UID = training.initiative_uid("CR-1")


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Return the window of a person in training."""
    dress(qapp)
    store = start.training_store(tmp_path, "CR", "en")
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(Session(store, start.who(store), InlineRunner()))
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    assert made.session is not None
    left = made.session.store
    made.session.setParent(None)
    made.session = None
    made.close()
    shiboken6.delete(made)
    start.close_store(left)


def strip(window: MainWindow) -> LessonStrip:
    """Return the strip at the foot."""
    return window.findChildren(LessonStrip)[-1]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, name: str) -> None:
    """Press the button that a screen reader names so."""
    QApplication.processEvents()
    for made in widget.findChildren(QPushButton):
        if made.accessibleName() == name and made.isVisible():
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
            return
    pytest.fail(f"no button {name}")


def form_of(window: MainWindow) -> RecordForm:
    """Return the form that is shown."""
    page = window.page()
    assert page is not None
    return next(form for form in page.findChildren(RecordForm) if form.isVisible())


def write_summary(window: MainWindow, text: str) -> None:
    """Type a summary into the initiative the strip leads to, and save by keyboard."""
    press(strip(window), "Open the initiative")
    assert window.key == "initiative"
    box = form_of(window).boxes["summary"]
    [field] = box.editor.findChildren(QPlainTextEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def store_of(window: MainWindow) -> Any:  # noqa: ANN401  (a store is opaque here)
    assert window.session is not None
    return window.session.store


def test_recording_is_learned_and_ticked_off_by_itself(window: MainWindow) -> None:
    window.go("lessons")
    assert not strip(window).isVisible()
    press(window, "Begin: Record, To do")
    assert "Record, step 1 of 2" in words(strip(window))

    write_summary(window, "Courses for both sides.")
    second = words(strip(window))
    press(strip(window), "Open Notes")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    told = {"kind": "LESSON", "title": "Ask early", "text": "Ask.", "initiative": UID}
    for key, value in told.items():
        form_of(window).boxes[key].editor.set_value(value)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()

    assert "Record, step 2 of 2" in second
    assert "Well done" in words(strip(window))
    press(strip(window), "All lessons")
    assert [b.accessibleName() for b in window.page().findChildren(QPushButton)].count(  # type: ignore[union-attr]
        "Once more: Record, Done"
    ) == 1


def test_a_conflict_comes_with_a_package_and_is_decided(qtbot: QtBot, window: MainWindow) -> None:
    window.go("lessons")
    press(window, "Begin: Conflict, To do")
    write_summary(window, "What we wrote.")
    assert "without knowing of yours" in words(strip(window))

    press(strip(window), "Show me the package")
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "1 conflict" in words(receive), timeout=LONG)
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")
    press(strip(window), "Open Conflicts")
    view = window.page().view()  # type: ignore[union-attr]
    QTest.keyClicks(view.reason, "it says more")
    QTest.mouseClick(view.takes[1], Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert "Well done" in words(strip(window))
    record = records.get(store_of(window), UID)
    assert record is not None
    assert not record.conflicts


def test_an_edit_made_in_excel_is_found_and_accepted(qtbot: QtBot, window: MainWindow) -> None:
    window.go("lessons")
    press(window, "Begin: Edit in Excel, To do")
    press(strip(window), "Show me the package")
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "Would bring" in words(receive), timeout=LONG)
    seen = words(receive)
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")
    second = words(strip(window))

    press(strip(window), "Show me the package")
    qtbot.waitUntil(lambda: "Would bring" in words(receive), timeout=LONG)
    press(receive, "Look at the edits…")
    press(window, "Use this choice")
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")
    QApplication.processEvents()

    assert "in Excel" in seen
    assert "named with its sheet and cell" in second
    assert "Well done" in words(strip(window))


def test_a_reset_asks_once_and_makes_everything_new(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_: QWidget, title: str, *__: str) -> bool:
        asked.append(title)
        return len(asked) > 1

    monkeypatch.setattr(prompts, "confirm", answer)
    window.go("lessons")
    press(window, "Begin: Record, To do")
    write_summary(window, "Courses for both sides.")
    window.go("lessons")

    press(window, "Begin again with new data…")
    kept = records.get(store_of(window), UID)
    press(window, "Begin again with new data…")

    new = records.get(store_of(window), UID)
    assert kept is not None
    assert kept.get("summary") == "Courses for both sides."
    assert new is not None
    assert new.get("summary") is None
    assert window.key == "lessons"
    assert not strip(window).isVisible()
    assert asked == ["Begin again with new data?"] * 2


def test_a_real_database_shows_no_lessons(qapp: QApplication, tmp_path: Path) -> None:
    i18n.choose(qapp, "en")
    store = start.create(tmp_path / "cr.db", office="CR", role="field")
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(Session(store, start.who(store), InlineRunner()))

    names = [entry.accessibleName() for entry in made.sidebar.findChildren(QToolButton)]
    assert "Settings" in names
    assert "Lessons" not in names
    assert made.findChildren(LessonStrip) == []
    made.session.setParent(None)  # type: ignore[union-attr]
    made.session = None
    shiboken6.delete(made)
    start.close_store(store)
