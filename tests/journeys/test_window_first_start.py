"""From nothing to a working window: three steps, then work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.base import text
from app.services import lately, start
from app.ui import i18n
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.preferences import Preferences
from app.ui.wizards.first_start import FirstStart
from tests.app.ui.dressing import dress


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Return the window of somebody who never started the program."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path))
    dress(qapp)
    made = MainWindow(Preferences())
    Opening(made, InlineRunner(), None, training=False).begin()
    made.show()
    QApplication.processEvents()
    yield made
    if made.session is not None:
        session, made.session = made.session, None
        start.close_store(session.store)
    made.close()
    shiboken6.delete(made)
    i18n.choose(qapp, "en")


def wizard(window: MainWindow) -> FirstStart:
    """Return the step that is shown."""
    found = [w for w in window.findChildren(FirstStart) if w.isVisible()]
    assert len(found) == 1
    return found[0]


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words."""
    QApplication.processEvents()
    for made in widget.findChildren(QPushButton):
        if made.accessibleName() == name and made.isVisible():
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
            return
    pytest.fail(f"no button {name}")


def name_laptop(window: MainWindow) -> FirstStart:
    """Come to the last step, for the office of Costa Rica."""
    press(wizard(window), "English")
    press(wizard(window), "I work in a country office")
    last = wizard(window)
    assert last.office is not None
    assert last.laptop is not None
    last.office.setEditText("costa rica")
    QTest.keyClicks(last.laptop, "Laptop 1")
    press(last, "Next")
    return wizard(window)


def test_a_country_office_starts_in_four_steps_and_is_protected(
    window: MainWindow, tmp_path: Path
) -> None:
    last = name_laptop(window)
    QTest.keyClicks(last.focusWidget(), "four words of mine")
    QTest.keyClick(last.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(last.focusWidget(), "four words of mine")
    QTest.keyClick(last.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()

    assert window.session is not None
    assert window.session.protected
    assert window.topbar.lock.isVisible()
    assert window.session.who.office == "CR"
    assert window.session.who.role == "field"
    assert window.session.who.label == "Laptop 1"
    assert [p.parent for p in lately.recent()] == [tmp_path / "data"]
    assert type(window.page()).__name__ == "HomePage"
    assert window.sidebar.isVisible()


def test_a_passphrase_is_typed_twice_alike_and_long_enough(window: MainWindow) -> None:
    last = name_laptop(window)
    assert last.words is not None
    assert last.words.again is not None

    QTest.keyClicks(last.words.first, "short")
    press(last, "Protect and begin")
    short = last.problem.text()
    QTest.keyClicks(last.words.first, " but longer now")
    QTest.keyClicks(last.words.again, "short but longer then")
    press(last, "Protect and begin")

    assert "8" in short
    assert "differ" in last.problem.text()
    assert window.session is None


def test_without_a_passphrase_is_a_choice_said_in_words(window: MainWindow) -> None:
    press(name_laptop(window), "Begin without: whoever has the laptop reads everything")

    assert window.session is not None
    assert not window.session.protected
    assert not window.topbar.lock.isVisible()


def test_the_language_is_taken_at_once_and_kept(window: MainWindow) -> None:
    press(wizard(window), "Français")

    assert text.language() == "fr"
    assert window.chosen.language == "fr"
    assert wizard(window).step == 1


def test_nobody_goes_on_without_an_office(window: MainWindow) -> None:
    press(wizard(window), "English")
    press(wizard(window), "I work in a country office")

    press(wizard(window), "Next")

    assert window.session is None
    assert "office" in wizard(window).problem.text()


def test_training_opens_at_once_and_says_so(window: MainWindow) -> None:
    press(wizard(window), "English")
    press(wizard(window), "I am training, with invented data")

    assert window.session is not None
    assert window.session.who.training
    bands = [w for w in window.findChildren(QWidget) if w.objectName() == "training"]
    assert [band.isVisible() for band in bands] == [True]


def test_the_next_start_opens_the_database_used_last(window: MainWindow, tmp_path: Path) -> None:
    store = start.create(tmp_path / "mine.db", office="EC", role="field", label="L")
    start.close_store(store)
    lately.remember(tmp_path / "mine.db")

    Opening(window, InlineRunner(), None, training=False).begin()

    assert window.session is not None
    assert window.session.who.office == "EC"


def test_a_file_that_is_no_database_is_said_and_can_be_tried_again(
    window: MainWindow, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_text("not a database" * 200, encoding="utf-8")

    Opening(window, InlineRunner(), wrong, training=False).begin()
    QApplication.processEvents()

    assert window.session is None
    assert [b for b in window.findChildren(QPushButton) if b.accessibleName() == "Try again"]
