"""Trust in the window: padlocks, digits compared by phone, lost laptops, how strict one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.services import enrolling, exchange, queries, records, signing, start
from app.ui import prompts
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.digits_sheet import DigitsSheet
from app.ui.pages.exchange import ExchangePage
from app.ui.pages.offices import OfficesPage
from app.ui.pages.receive import ReceiveCard
from app.ui.pages.reception import ReceptionPage
from app.ui.pages.reception_lines import SEAL
from app.ui.pages.settings import SettingsPage
from app.ui.pages.trust import Signatures
from app.ui.session import Session
from database.engine import Store
from tests.app.ui.conftest import shown
from tests.laptops import forge

LONG = 60_000
"""Milliseconds a child may take on a busy machine."""
PASSPHRASE = "four words of mine"
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def cr(app: QApplication, tmp_path: Path) -> Iterator[Store]:
    """Return the database of an office."""
    del app
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    records.save(store, "initiative", None, {"title": "Water"})
    yield store
    start.close_store(store)


@pytest.fixture
def desk(app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Return the window of headquarters, whose database a passphrase protects."""
    del app
    store = start.create(
        tmp_path / "hq.db", office="HQ", role="hq", label="Desk", passphrase=PASSPHRASE
    )
    yield from shown(Session(store, start.who(store), InlineRunner()))
    start.close_store(store)


@pytest.fixture
def office(cr: Store) -> Iterator[MainWindow]:
    """Return the window of the office, whose database is in the clear."""
    yield from shown(Session(cr, start.who(cr), InlineRunner()))


Send = Callable[[], Path]


@pytest.fixture
def send(cr: Store, tmp_path: Path) -> Send:
    """Return what writes a package of the office for headquarters."""
    return lambda: Path(exchange.export(cr, "HQ", tmp_path).path)


def words(widget: QWidget) -> str:
    """Return everything that can be read."""
    QApplication.processEvents()
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def find(widget: QWidget, name: str) -> QPushButton:
    """Return the button with these words."""
    QApplication.processEvents()
    for made in widget.findChildren(QPushButton):
        if made.accessibleName() == name and made.isVisible():
            return made
    return pytest.fail(f"no button {name}")


def looked_at(qtbot: QtBot, window: MainWindow, *files: Path) -> ReceiveCard:
    """Drop files on the exchange and wait for their lines."""
    window.go("exchange", files=list(files))
    page = window.page()
    assert isinstance(page, ExchangePage)
    qtbot.waitUntil(lambda: page.receive.line.job is None, timeout=LONG)
    return page.receive


def sheet_of(window: MainWindow) -> DigitsSheet:
    """Return the sheet that is open."""
    QApplication.processEvents()
    (found,) = (each for each in window.findChildren(DigitsSheet) if each.isVisible())
    return found


def titles(window: MainWindow) -> set[str]:
    assert window.session is not None
    found = queries.records(window.session.store, queries.Query("initiative"))
    return {str(record.get("title")) for record in found}


def signatures(window: MainWindow) -> Signatures:
    """Go to the settings; return their part about signatures."""
    window.go("settings")
    page = window.page()
    assert isinstance(page, SettingsPage)
    QApplication.processEvents()
    return page.findChildren(Signatures)[0]


def ring(window: MainWindow, office: Store, folder: Path) -> str:
    """Let headquarters verify an office by phone; return its digits."""
    assert window.session is not None
    file = folder / "enrolment.json"
    digits = enrolling.enrol(office, file).digits
    enrolling.verify(window.session.store, file, digits)
    return digits


def test_a_file_of_nobody_verified_waits_for_a_phone_call_and_is_then_taken_at_once(
    qtbot: QtBot, desk: MainWindow, cr: Store, send: Send
) -> None:
    card = looked_at(qtbot, desk, send())
    assert "Signed, not verified" in words(card)

    # By keyboard alone: to the button, into the line, and Enter.
    find(card, "Compare digits…").setFocus()
    QTest.keyClick(find(card, "Compare digits…"), Qt.Key.Key_Space)
    sheet = sheet_of(desk)
    own = enrolling.own(cr).digits
    shown_digits = "".join(sign for sign in words(sheet).split("Ring")[1] if sign.isdecimal())
    assert shown_digits == own.replace(" ", "")[:20]  # the last two groups are heard, not copied
    assert words(sheet).count("•••••") == 2
    assert "Costa Rica" in words(sheet)
    assert sheet.heard.hasFocus()
    assert "last two groups" in sheet.heard.accessibleName()
    QTest.keyClicks(sheet.heard, own[-11:])
    assert "Water" not in titles(desk)
    with qtbot.waitSignal(card.taken, timeout=LONG):
        QTest.keyClick(sheet.heard, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)
    assert "Water" in titles(desk)
    assert "Signed, verified" in words(card)
    assert "Compare digits…" not in {b.accessibleName() for b in card.findChildren(QPushButton)
                                     if b.isVisible()}  # fmt: skip


def test_digits_are_heard_in_arabic_figures_and_any_grouping(
    desk: MainWindow, cr: Store, tmp_path: Path
) -> None:
    assert desk.session is not None
    file = tmp_path / "enrolment.json"
    digits = enrolling.enrol(cr, file).digits
    arabic = digits[-11:].translate({ord(str(n)): chr(0x660 + n) for n in range(10)})

    found, _ = enrolling.verify(desk.session.store, file, f" {arabic[:3]}-{arabic[3:]} ")

    assert found.digits == digits
    assert [each.office for each in enrolling.known(desk.session.store)] == ["CR", "HQ"]


def test_wrong_digits_are_said_on_the_sheet_and_nothing_is_taken(
    qtbot: QtBot, desk: MainWindow, send: Send
) -> None:
    card = looked_at(qtbot, desk, send())
    find(card, "Compare digits…").click()
    sheet = sheet_of(desk)

    sheet.heard.setText("00000 00000")
    QTest.keyClick(sheet.heard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.line.job is None and bool(sheet.problem.text()), timeout=LONG)

    assert "somebody else made the file" in sheet.problem.text()
    assert sheet.heard.selectedText() == "00000 00000"
    assert sheet.isVisible()
    assert "Water" not in titles(desk)


def test_an_empty_line_verifies_nobody(qtbot: QtBot, desk: MainWindow, send: Send) -> None:
    card = looked_at(qtbot, desk, send())
    find(card, "Compare digits…").click()
    sheet = sheet_of(desk)

    QTest.keyClick(sheet.heard, Qt.Key.Key_Return)
    find(sheet, "Verify").click()

    assert sheet.isVisible()
    assert sheet.line.job is None


def test_what_cannot_wait_is_taken_once_and_the_receipt_says_so(
    qtbot: QtBot, desk: MainWindow, cr: Store, send: Send
) -> None:
    card = looked_at(qtbot, desk, send())
    find(card, "Compare digits…").click()
    sheet = sheet_of(desk)
    assert "false records stand here under the name of Costa Rica" in words(sheet)

    with qtbot.waitSignal(card.taken, timeout=LONG):
        find(sheet, "Take it once all the same").click()
    qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)

    assert "Water" in titles(desk)
    assert desk.session is not None
    (line,) = exchange.packages(desk.session.store)
    desk.go("receipt", package=line.package)
    assert "Signed, not verified" in words(desk)
    records.save(cr, "initiative", None, {"title": "Again"})
    assert "Sender not verified" in words(looked_at(qtbot, desk, send()))


def test_other_files_still_wait_when_one_was_taken_alone(
    qtbot: QtBot, desk: MainWindow, cr: Store, send: Send, tmp_path: Path
) -> None:
    first = send()
    records.save(cr, "initiative", None, {"title": "Second"})
    second = send()
    table = tmp_path / "table.csv"
    table.write_text("Titre;Pays\nPuits;Maroc\n", encoding="utf-8")
    card = looked_at(qtbot, desk, first, second, table)
    find(card, "Compare digits…").click()
    sheet = sheet_of(desk)
    sheet.heard.setText(enrolling.own(cr).digits)

    with qtbot.waitSignal(card.taken, timeout=LONG):
        sheet.verify()
    qtbot.waitUntil(lambda: "Would bring" in words(card), timeout=LONG)

    assert titles(desk) == {"Water"}
    assert "Taken in" in words(card)
    with qtbot.waitSignal(card.taken, timeout=LONG):
        find(card, "Take in").click()
    assert titles(desk) == {"Water", "Second"}


def test_the_reception_shows_padlocks_and_takes_what_was_verified(
    qtbot: QtBot, desk: MainWindow, cr: Store, send: Send
) -> None:
    file = send()
    desk.go("reception", files=[file])
    page = desk.page()
    assert isinstance(page, ReceptionPage)
    qtbot.waitUntil(lambda: not page.work.busy and page.chosen() is not None, timeout=LONG)
    seal = page.order.index(0, SEAL)
    assert seal.data() == "Signed, not verified"
    assert "Signed, not verified" in page.order.index(0, 0).data(SPOKEN)

    find(page, "Compare digits…").click()
    sheet = sheet_of(desk)
    sheet.heard.setText(enrolling.own(cr).digits[-11:])
    with qtbot.waitSignal(page.taken, timeout=LONG):
        sheet.verify()

    assert page.order.index(0, SEAL).data() == "Signed, verified"
    assert "Water" in titles(desk)


def test_a_lost_laptop_is_revoked_in_the_settings_and_its_files_are_refused(
    qtbot: QtBot,
    desk: MainWindow,
    cr: Store,
    send: Send,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ring(desk, cr, tmp_path)
    asked: list[object] = []

    def confirm(*said: object) -> bool:
        asked.extend(said)
        return True

    monkeypatch.setattr(prompts, "confirm", confirm)
    part = signatures(desk)
    told = [part.lines.index(0, at).data() for at in range(4)]
    assert told[:3] == ["Costa Rica", "Laptop 1", "Signed, verified"]

    part.table.setCurrentIndex(part.lines.index(0, 0))
    find(part, "Revoke… (lost laptop)").click()

    assert "cannot be undone" in str(asked[2])
    assert part.lines.index(0, 2).data() == "Key revoked"
    assert not part.revoke_button.isEnabled()
    card = looked_at(qtbot, desk, send())
    assert "was revoked" in words(card)
    assert "Key revoked" in words(card)
    names = {b.accessibleName() for b in card.findChildren(QPushButton) if b.isVisible()}
    assert not names & {"Compare digits…", "Take it all the same…", "Take in"}


def test_headquarters_itself_cannot_be_revoked_by_mistake(
    desk: MainWindow, cr: Store, tmp_path: Path
) -> None:
    ring(desk, cr, tmp_path)
    part = signatures(desk)

    part.table.setCurrentIndex(part.lines.index(1, 0))

    assert part.lines.index(1, 2).data() == "Signed by us"
    assert not part.revoke_button.isEnabled()


def test_an_enrolment_is_saved_and_verified_from_its_file(
    qtbot: QtBot, desk: MainWindow, cr: Store, tmp_path: Path
) -> None:
    file = tmp_path / "enrolment.json"
    digits = enrolling.enrol(cr, file).digits
    part = signatures(desk)
    own = tmp_path / "own.json"
    part.save_enrolment(own)

    part.look_at(file)
    qtbot.waitUntil(lambda: part.line.job is None, timeout=LONG)
    sheet = sheet_of(desk)
    sheet.heard.setText(digits[-11:])
    with qtbot.waitSignal(sheet.verified, timeout=LONG):
        sheet.verify()

    assert enrolling.look(cr, own).office == "HQ"
    assert part.lines.rowCount() == 2
    assert part.lines.index(0, 3).data().strip("\u2066\u2069\u200e") == digits
    find(part, "Copy the digits").click()
    assert desk.session is not None
    assert QApplication.clipboard().text() == enrolling.own(desk.session.store).digits


def test_whoever_believes_everybody_is_warned_and_takes_everything(
    qtbot: QtBot, desk: MainWindow, send: Send
) -> None:
    part = signatures(desk)
    assert part.strict.isChecked()

    part.strict.click()

    assert "Every package is taken, whoever made it" in words(part)
    assert desk.session is not None
    assert not signing.is_strict(desk.session.store)
    card = looked_at(qtbot, desk, send())
    assert "Would bring" in words(card)
    assert "Signed, not verified" in words(card)
    part = signatures(desk)
    part.strict.click()
    assert "waits until somebody rings" in words(part)
    assert signing.is_strict(desk.session.store)


def test_the_page_of_offices_marks_laptops_nobody_verified_and_lost_ones(
    desk: MainWindow, cr: Store, send: Send, tmp_path: Path
) -> None:
    assert desk.session is not None
    store = desk.session.store
    exchange.take(store, [send()], accept_unverified=True)

    def marks() -> str:
        desk.go("home")
        desk.go("offices", office="CR")
        page = desk.page()
        assert isinstance(page, OfficesPage)
        page.refresh()
        return f"{words(page)}\n{page.order.index(0, 0).data(SPOKEN)}"

    assert marks().count("Nobody has compared its digits by phone yet.") == 2
    ring(desk, cr, tmp_path)
    assert "compared its digits" not in marks()
    enrolling.revoke(store, enrolling.own(cr).signer.replica)
    assert marks().count("Lost: nothing it signs is taken any more.") == 2


def test_home_says_nothing_where_a_passphrase_protects_or_all_is_invented(
    desk: MainWindow, showcase: MainWindow
) -> None:
    for window in (desk, showcase):
        window.go("home")
        assert "There is no passphrase" not in words(window)


def test_home_leads_an_office_without_a_passphrase_to_the_settings(
    office: MainWindow,
) -> None:
    window = office
    window.go("home")
    assert "There is no passphrase" in words(window)

    find(window, "Protect it…").click()

    assert window.key == "settings"
    part = window.findChildren(Signatures)[0]
    assert not part.revoke_button.isVisible()
    find(part, "Verify headquarters…")


def test_the_help_says_what_is_protected_and_what_is_not(desk: MainWindow) -> None:
    desk.go("help", article="protection")
    said = words(desk)

    assert "Nobody can recover a forgotten passphrase" in said
    assert "Attached files, kept packages and backups" in said


def test_the_parts_have_names_for_screen_readers(desk: MainWindow) -> None:
    part = signatures(desk)

    assert "Digits: " in "\n".join(each.accessibleName() for each in part.findChildren(QLabel))
    assert part.findChildren(QTableView)[0].accessibleName()


def test_a_file_nobody_signed_has_no_digits_and_goes_in_only_on_a_persons_word(
    qtbot: QtBot, desk: MainWindow, send: Send, tmp_path: Path
) -> None:
    bare = forge(send(), tmp_path / "bare.xlsx")
    card = looked_at(qtbot, desk, bare)
    assert "Not signed" in words(card)
    find(card, "Take it all the same…").click()
    sheet = sheet_of(desk)
    assert "anybody could have made it" in words(sheet)
    assert not sheet.heard.isVisible()

    with qtbot.waitSignal(card.taken, timeout=LONG):
        find(sheet, "Take it once all the same").click()

    assert "Water" in titles(desk)
