"""A protected database in the window: locked, it shows nothing; unlocked, it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.base import clock
from app.services import enrolling, protection, receiving, rescue, sending, start
from app.ui import prompts
from app.ui.idle import Idle
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.pages.protection import Protection
from app.ui.preferences import Preferences
from app.ui.secret_words import SecretWords
from app.ui.unlock_page import UnlockPage
from tests.app.ui.dressing import dress

WORDS = "four words of mine"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a protected database with the training data of Costa Rica, closed and locked."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    made = tmp_path / "cr.db"
    start.close_store(
        start.create(
            made, office="CR", role="field", training=True, language="en", passphrase=WORDS
        )
    )
    protection.lock(made)
    return made


@pytest.fixture
def window(qapp: QApplication, path: Path) -> Iterator[MainWindow]:
    """Return the window that was asked to open it."""
    dress(qapp)
    made = MainWindow(Preferences())
    made.show()
    Opening(made, InlineRunner(), path, training=False).begin()
    QApplication.processEvents()
    yield made
    if made.session is not None:
        session, made.session = made.session, None
        start.close_store(session.store)
    made.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of the program does
    shiboken6.delete(made)


def locked(window: MainWindow) -> UnlockPage:
    """Return the page that asks."""
    found = [page for page in window.findChildren(UnlockPage) if page.isVisible()]
    assert len(found) == 1
    return found[0]


def give(window: MainWindow, words: str) -> None:
    """Type a passphrase and press Enter."""
    QTest.keyClicks(locked(window).words.first, words)
    QTest.keyClick(locked(window).words.first, Qt.Key.Key_Return)
    QApplication.processEvents()


def is_open(window: MainWindow) -> bool:
    """Tell whether a database is open."""
    return window.session is not None


def said(widget: QWidget) -> str:
    """Return everything a widget says."""
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def settings_part(window: MainWindow) -> Protection:
    """Return the part of the settings that is shown."""
    return next(part for part in window.findChildren(Protection) if part.isVisible())


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words."""
    found = [b for b in widget.findChildren(QPushButton) if b.text() == name and b.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(window: MainWindow) -> None:
    give(window, "something else")
    assert "not the passphrase" in said(locked(window))
    assert locked(window).words.words() == ""
    assert not is_open(window)

    give(window, WORDS)

    assert window.session is not None
    assert window.session.who.office == "CR"


def test_locked_the_window_holds_nothing_and_goes_on_where_it_was(window: MainWindow) -> None:
    give(window, WORDS)
    window.go("initiatives")
    QApplication.processEvents()

    window.lock()
    QApplication.processEvents()

    assert not is_open(window)
    assert "Upala" not in said(window)
    assert not window.sidebar.isVisible()
    assert protection.is_locked(locked(window)._path)  # noqa: SLF001  (what it asks for)
    give(window, WORDS)
    assert window.key == "initiatives"
    assert window.page() is not None


def test_nobody_there_for_ten_minutes_or_asleep_locks(window: MainWindow) -> None:
    for last, looks in ((601, range(50, 600, 50)), (120, (30,))):
        give(window, WORDS)
        assert window.session is not None
        watch, now = window.session.findChildren(Idle)[0], clock.now_ms()
        for seconds in looks:
            watch.look(now + seconds * 1000)
        assert is_open(window)
        watch.look(now + last * 1000)
        QApplication.processEvents()
        assert not is_open(window)
        locked(window)


def test_the_passphrase_is_changed_in_the_settings(window: MainWindow) -> None:
    give(window, WORDS)
    window.go("settings")
    QApplication.processEvents()
    part = settings_part(window)
    press(part, "Change the passphrase…")
    assert part.old is not None
    assert part.new is not None
    assert part.new.again is not None

    QTest.keyClicks(part.old.first, "wrong one here")
    for line in (part.new.first, part.new.again):
        QTest.keyClicks(line, "five other words of mine")
    press(part, "Change")
    assert "not the passphrase" in said(part)
    part.old.first.clear()
    QTest.keyClicks(part.old.first, WORDS)
    press(part, "Change")
    window.lock()
    QApplication.processEvents()

    give(window, WORDS)
    assert not is_open(window)
    give(window, "five other words of mine")
    assert is_open(window)


def test_a_database_in_the_clear_is_protected_from_the_settings(
    window: MainWindow, tmp_path: Path
) -> None:
    plain = tmp_path / "sn.db"
    start.close_store(start.create(plain, office="SN", role="field", training=True, language="en"))
    Opening(window, InlineRunner(), plain, training=False).begin()
    window.go("settings")
    QApplication.processEvents()
    part = settings_part(window)
    assert "no passphrase" in said(part)
    window.lock()
    assert window.toast.text() == "Without a passphrase there is nothing to lock."
    press(part, "Protect with a passphrase…")
    lines = part.findChildren(SecretWords)[0]
    assert lines.again is not None

    for line in (lines.first, lines.again):
        QTest.keyClicks(line, WORDS)
    press(part, "Protect")

    assert window.session is not None
    assert window.session.protected
    assert plain.read_bytes()[:15] != b"SQLite format 3"


def test_without_help_from_headquarters_the_locked_page_says_so(window: MainWindow) -> None:
    page = locked(window)
    press(page, "I forgot the passphrase")
    assert "Headquarters cannot help with this database" in said(page)

    press(page, "Back")

    give(window, WORDS)
    assert is_open(window)
    window.go("settings")
    QApplication.processEvents()
    assert "nobody can help yet" in said(settings_part(window))


def test_headquarters_helps_where_the_passphrase_is_forgotten(
    window: MainWindow, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq = start.create(
        tmp_path / "hq.db", office="HQ", role="hq", training=True, language="en", passphrase=WORDS
    )
    protection.unlock(path, WORDS)
    cr = start.open_store(path)
    for own, other in ((hq, cr), (cr, hq)):
        digits = enrolling.enrol(other, tmp_path / "card.json").digits
        enrolling.verify(own, tmp_path / "card.json", digits)
    rescue.make(hq)
    receiving.take(cr, [sending.export(hq, "CR", tmp_path / "p.xlsx").path])
    start.close_store(cr)
    protection.lock(path)
    request, answer = tmp_path / "request.json", tmp_path / "answer.json"
    monkeypatch.setattr(prompts, "new_file", lambda *_: request)
    monkeypatch.setattr(prompts, "any_file", lambda *_: answer)
    page = locked(window)

    press(page, "I forgot the passphrase")
    press(page, "\u2009Save the request…")
    digits = rescue.look(hq, request).digits
    assert digits.split()[0] in said(page)
    assert "read these digits out" in said(page)
    answer.write_text("{}")
    set_anew(page, "five other words of mine")
    assert "no answer of headquarters" in said(page)
    press(page, "Back")
    rescue.answer(hq, request, digits, answer)
    set_anew(page, "five other words of mine")

    assert is_open(window)
    window.go("settings")
    QApplication.processEvents()
    assert "headquarters can help, after a phone call" in said(settings_part(window))
    window.lock()
    QApplication.processEvents()
    give(window, WORDS)
    assert not is_open(window)
    give(window, "five other words of mine")
    assert is_open(window)
    start.close_store(hq)


def set_anew(page: UnlockPage, words: str) -> None:
    """Open the answer, and type the new passphrase twice."""
    press(page, "\u2009Open the answer…")
    lines = [each for each in page.findChildren(SecretWords) if each.again is not None][-1]
    assert lines.again is not None
    for line in (lines.first, lines.again):
        QTest.keyClicks(line, words)
    press(page, "Set it and open")
