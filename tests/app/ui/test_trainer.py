"""The trainer's view: larger text, keys and clicks shown, and everything as before afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.services import start
from app.ui import theme
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences, load
from app.ui.session import Session

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def turn(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_T, BOTH)
    QApplication.processEvents()


def keys(window: MainWindow) -> str:
    assert window.trainer is not None
    return window.trainer.keys.text()


def test_keys_are_shown_in_larger_text_until_it_is_turned_off(window: MainWindow) -> None:
    turn(window)
    large = theme.px(100)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    shortcut = keys(window)
    QTest.keyClicks(window.topbar.search, "Upala")
    letters = keys(window)

    turn(window)

    assert (large, theme.px(100)) == (150, 100)
    assert shortcut == "Ctrl+2"
    assert window.key == "initiatives"
    assert letters.endswith("Upala")
    assert window.trainer is None
    assert window.chosen.scale == 100


def test_what_is_typed_into_a_password_field_is_not_shown(window: MainWindow) -> None:
    secret = QLineEdit(window)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    secret.show()
    turn(window)
    secret.setFocus()

    QTest.keyClicks(secret, "ab")

    assert keys(window) == "••"


def test_the_text_size_of_before_is_kept_when_the_window_closes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn(window)
    monkeypatch.setattr(Session, "close", lambda _: [])

    window.close()

    assert load().scale == 100


def test_real_work_knows_no_trainers_view(app: QApplication, tmp_path: Path) -> None:
    del app
    store = start.create(tmp_path / "cr.db", office="CR", role="field")
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(Session(store, start.who(store), InlineRunner()))
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(made, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    reached = made.key

    turn(made)

    assert reached == "initiatives"
    assert made.trainer is None
    made.session.setParent(None)  # type: ignore[union-attr]
    made.session = None
    made.close()
    shiboken6.delete(made)
    start.close_store(store)
