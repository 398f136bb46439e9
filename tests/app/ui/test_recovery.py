"""Headquarters' side of forgotten passphrases in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import enrolling, forgotten, receiving, rescue, sending, start
from app.ui import prompts
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.recovery import Recovery, RescueSheet
from app.ui.session import Session
from database.engine import Store
from tests.app.ui.conftest import shown
from tests.app.ui.test_trust import find, words

PASSPHRASE = "four words of mine"


@pytest.fixture
def hq(app: QApplication, tmp_path: Path) -> Iterator[Store]:
    """Return the protected database of headquarters."""
    del app
    store = start.create(tmp_path / "hq.db", office="HQ", role="hq", passphrase=PASSPHRASE)
    yield store
    start.close_store(store)


@pytest.fixture
def desk(hq: Store) -> Iterator[MainWindow]:
    """Return the window of headquarters, at its settings."""
    for window in shown(Session(hq, start.who(hq), InlineRunner())):
        window.go("settings")
        QApplication.processEvents()
        yield window


@pytest.fixture
def request_file(hq: Store, tmp_path: Path) -> Path:
    """Return the request of an office that headquarters can help."""
    rescue.make(hq)
    sn = start.create(
        tmp_path / "sn.db", office="SN", role="field", label="Laptop", passphrase=PASSPHRASE
    )
    for own, other in ((hq, sn), (sn, hq)):
        digits = enrolling.enrol(other, tmp_path / "card.json").digits
        enrolling.verify(own, tmp_path / "card.json", digits)
    receiving.take(sn, [sending.export(hq, "SN", tmp_path / "p.xlsx").path])
    start.close_store(sn)
    forgotten.ask(tmp_path / "sn.db", tmp_path / "request.json")
    return tmp_path / "request.json"


def part(window: MainWindow) -> Recovery:
    """Return the part of the settings that is shown."""
    return next(each for each in window.findChildren(Recovery) if each.isVisible())


def test_the_key_is_made_and_a_copy_saved_and_taken(
    desk: MainWindow, hq: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "key.age"
    monkeypatch.setattr(prompts, "new_file", lambda *_: copy)
    assert "no recovery key yet" in words(part(desk))

    find(part(desk), "Make the recovery key").click()
    assert "can be helped" in words(part(desk))
    find(part(desk), "Save a copy for the safe…").click()
    lines = part(desk).words
    assert lines is not None
    assert lines.again is not None
    QTest.keyClicks(lines.first, "words for the safe")
    find(part(desk), "Save the copy…").click()
    assert "differ" in words(part(desk))
    QTest.keyClicks(lines.again, "words for the safe")
    find(part(desk), "Save the copy…").click()

    assert rescue.has_key(hq)
    assert copy.read_bytes().startswith(b"age-encryption.org/")


def test_a_request_is_answered_once_the_digits_are_typed(
    desk: MainWindow,
    hq: Store,
    request_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = tmp_path / "answer.json"
    monkeypatch.setattr(prompts, "new_file", lambda *_: answer)
    part(desk).look_at(request_file)
    sheet = part(desk).findChildren(RescueSheet)[0]
    digits = rescue.look(hq, request_file).digits
    assert "Laptop" in words(sheet)
    assert digits.split()[0] in words(sheet)
    assert digits.split()[-1] not in words(sheet)  # it is to be heard, not copied

    QTest.keyClicks(sheet.heard, "00000 00000")
    find(sheet, "Write the answer…").click()
    assert "not the last 10 digits" in words(sheet)
    assert not answer.exists()
    sheet.heard.setText(digits[-11:])
    find(sheet, "Write the answer…").click()

    assert answer.exists()
    forgotten.use(tmp_path / "sn.db", answer, "five other words of mine")


def test_a_lost_laptop_gets_no_answer_and_the_sheet_says_so(
    desk: MainWindow, hq: Store, request_file: Path
) -> None:
    replica = next(each.signer.replica for each in enrolling.known(hq) if each.office == "SN")
    enrolling.revoke(hq, replica)

    part(desk).look_at(request_file)

    sheet = part(desk).findChildren(RescueSheet)[0]
    assert "reported lost" in words(sheet)
    assert not sheet.heard.isVisible()
