"""Packages that arrive in the window: many, hostile ones, choices kept, nothing by itself."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.exchange import passwords
from app.services import exchange, queries, records, start
from app.ui.main_window import MainWindow
from app.ui.pages.edits import EditsPage
from app.ui.pages.exchange import ExchangePage
from app.ui.pages.exchange_words import in_verbs
from app.ui.pages.password_line import PasswordLine
from app.ui.pages.receive import ReceiveCard
from app.ui.pages.table_import import TableImportPage
from tests import hostile, originals

pytestmark = pytest.mark.long

LONG = 60_000
"""Milliseconds a child may take on a busy machine."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package of an office for headquarters, for training as the window."""
    path = tmp_path / "cr.db"
    store = originals.training(path, "CR", label="Laptop")
    records.save(store, "initiative", None, {"title": "Water", "duration_months": 12})
    made = exchange.export(store, "HQ", tmp_path / "package.xlsx", language="en").path
    start.close_store(store)
    return made


def type_into(file: Path, record: str, **cells: str) -> None:
    """Change cells of the record of this title, as somebody with Excel would."""
    book = openpyxl.load_workbook(file)
    sheet = book["Initiatives"]
    keys = {cell.value: at for at, cell in enumerate(sheet[1])}
    line = next(row for row in sheet.iter_rows(min_row=3) if row[keys["title"]].value == record)
    for key, value in cells.items():
        line[keys[key]].value = value
    book.save(file)


def words(widget: QWidget) -> str:
    """Return everything that can be read on a card."""
    QApplication.processEvents()
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words."""
    QApplication.processEvents()
    for made in widget.findChildren(QPushButton):
        if made.accessibleName() == name and made.isVisible():
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
            return
    pytest.fail(f"no button {name}")


def buttons(widget: QWidget) -> str:
    """Return the words of all buttons on a card."""
    QApplication.processEvents()
    return "\n".join(found.text() for found in widget.findChildren(QPushButton))


def receive_of(window: MainWindow) -> ReceiveCard:
    page = window.page()
    assert isinstance(page, ExchangePage)
    return page.receive


def edits_of(window: MainWindow) -> EditsPage:
    page = window.page()
    assert isinstance(page, EditsPage)
    return page


def previewed(qtbot: QtBot, window: MainWindow, *files: Path) -> ReceiveCard:
    """Drop files and wait until each has its line."""
    window.go("exchange", files=list(files))
    card = receive_of(window)
    qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)
    return card


def titles(window: MainWindow) -> set[str]:
    assert window.session is not None
    found = queries.records(window.session.store, queries.Query("initiative"))
    return {str(record.get("title")) for record in found}


def test_each_of_many_files_has_its_line_and_the_good_ones_go_in(
    qtbot: QtBot, window: MainWindow, package: Path, tmp_path: Path
) -> None:
    bad = hostile.write_all(tmp_path / "bad")
    files = [package, *(path for path in bad.values() if path.is_file())][:6]
    gone = tmp_path / "gone.xlsx"
    table = tmp_path / "table.csv"
    table.write_text("Titre;Pays\nPuits;Maroc\n", encoding="utf-8")

    card = previewed(qtbot, window, *files, gone, table)
    said = words(card)
    with qtbot.waitSignal(card.taken, timeout=LONG):
        press(card, "Take in")

    assert all(file.name in said for file in (*files, gone, table))
    assert "it is not there" in said
    assert "Water" in titles(window)
    press(card, "Take its rows in…")
    assert isinstance(window.page(), TableImportPage)


def test_a_text_that_may_name_a_person_is_named_before_and_can_be_taken(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    store = start.create(tmp_path / "ec.db", office="EC", role="field", training=True)
    for at in range(5):
        text = f"Call +506 2299 771{at}"
        records.save(store, "initiative", None, {"title": f"Water {at}", "summary": text})
    package = exchange.export(store, "HQ", tmp_path / "named.xlsx", language="en").path
    start.close_store(store)

    card = previewed(qtbot, window, package)
    said = words(card)

    assert said.count("may name a person: a phone number") == 3
    assert "2 more places may name a person" in said
    assert "Initiatives" in said
    assert "2299" not in said
    with qtbot.waitSignal(card.taken, timeout=LONG):
        press(card, "Take in")
    assert "Water 3" in titles(window)
    assert "may name" not in words(card)


def test_a_table_says_how_many_rows_may_name_a_person(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Title;Country;Summary\nWells;Morocco;Ask ann@example.org\n", "utf-8")
    window.go("table_import", file=str(table))
    page = window.page()
    assert isinstance(page, TableImportPage)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG)
    said = words(page)
    assert "1 row may name a person" in said or "1 rows may name a person" in said
    assert "an e-mail address" in said


def test_a_copy_with_notes_is_never_saved_over_the_file_itself(
    qtbot: QtBot, window: MainWindow, package: Path, tmp_path: Path
) -> None:
    type_into(package, "Water", duration_months="many")
    before = package.read_bytes()
    card = previewed(qtbot, window, package)

    card.ways.save_copy(str(package), package)

    assert package.read_bytes() == before
    assert "choose another name" in window.toast.text()
    older = tmp_path / "older.xlsx"
    older.write_bytes(b"an older copy")
    card.ways.save_copy(str(package), older)
    qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)
    assert "1 note" in window.toast.text()
    assert openpyxl.load_workbook(older).sheetnames


def test_a_copy_that_fails_leaves_the_older_one(
    qtbot: QtBot, window: MainWindow, package: Path, tmp_path: Path
) -> None:
    type_into(package, "Water", duration_months="many")
    card = previewed(qtbot, window, package)
    older = tmp_path / "older.xlsx"
    older.write_bytes(b"an older copy")
    package.unlink()

    card.ways.save_copy(str(package), older)
    qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)

    assert older.read_bytes() == b"an older copy"


def test_what_was_ticked_survives_a_change_of_language_and_nothing_goes_in_by_it(
    qtbot: QtBot, window: MainWindow, package: Path
) -> None:
    type_into(package, "Water", title="Clean water", summary="A deep well.")
    card = previewed(qtbot, window, package)
    press(card, "Look at the edits…")
    page = edits_of(window)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    kept = page.model.chosen()

    window.speak("fr")
    page = edits_of(window)
    again = page.model.chosen()
    page.use()
    window.speak("en")
    qtbot.waitUntil(lambda: "1 edit chosen" in buttons(receive_of(window)), timeout=LONG)
    card = receive_of(window)

    assert len(kept) == 1
    assert again == kept
    assert "Water" not in titles(window)
    with qtbot.waitSignal(card.taken, timeout=LONG):
        press(card, "Take in")
    assert len(titles(window) & {"Water", "Clean water"}) == 1


def test_a_change_of_language_waits_for_the_import_that_runs(
    qtbot: QtBot, window: MainWindow, package: Path
) -> None:
    card = previewed(qtbot, window, package)

    with qtbot.waitSignal(card.taken, timeout=LONG):
        press(card, "Take in")
        window.speak("fr")

    assert "Water" in titles(window)
    qtbot.waitUntil(lambda: window.page().heading.text() == "Échanges", timeout=LONG)  # type: ignore[union-attr]


def test_a_second_drop_while_one_is_read_is_told_to_wait(
    qtbot: QtBot, window: MainWindow, package: Path
) -> None:
    window.go("exchange", files=[package])
    window.go("exchange", files=[package])

    assert "Please wait" in window.toast.text()
    card = receive_of(window)
    qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)
    assert words(card).count("Would bring") == 1


def test_an_import_that_is_stopped_shows_what_is_left(
    qtbot: QtBot, window: MainWindow, package: Path
) -> None:
    card = previewed(qtbot, window, package)

    card.take()
    assert card.line.job is not None
    card.line.job.cancel()
    qtbot.waitUntil(lambda: "see what is left" in window.toast.text(), timeout=LONG)
    qtbot.waitUntil(lambda: "Would bring" in words(card), timeout=LONG)

    with qtbot.waitSignal(card.taken, timeout=LONG):
        press(card, "Take in")
    assert "Water" in titles(window)


def test_a_table_that_is_gone_or_cannot_be_read_says_so_on_its_page(
    window: MainWindow, tmp_path: Path
) -> None:
    window.go("table_import", file=str(tmp_path / "gone.csv"))

    page = window.page()
    assert isinstance(page, TableImportPage)
    assert "it is not there" in page.said.text()
    assert not page.bar.isVisible()
    assert not page.take_button.isEnabled()


def test_choices_for_a_table_survive_a_change_of_language(
    window: MainWindow, tmp_path: Path
) -> None:
    table = tmp_path / "projects.csv"
    table.write_text("Titre;Pays;Durée\nPuits;Maroc;beaucoup\n", encoding="utf-8")
    window.go("table_import", file=str(table))
    page = window.page()
    assert isinstance(page, TableImportPage)
    page.choose(cells={"C2": "12"})
    ready = page.take_button.isEnabled()

    window.speak("fr")

    page = window.page()
    assert isinstance(page, TableImportPage)
    assert ready
    assert page.take_button.isEnabled()


def test_a_file_closed_by_a_password_is_opened_on_the_card(
    qtbot: QtBot, window: MainWindow, package: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed.xlsx"
    passwords.close(package, closed, "told by phone")
    card = previewed(qtbot, window, closed)
    assert "Needs a password" in words(card)

    for typed in ("something else", "told by phone"):
        line = [each for each in card.findChildren(PasswordLine) if each.isVisible()][-1]
        QTest.keyClicks(line.words.first, typed)
        press(card, "Open with the password")
        qtbot.waitUntil(lambda: card.line.job is None, timeout=LONG)
        assert ("not the password of the file" in words(card)) == (typed == "something else")
    with qtbot.waitSignal(card.taken, timeout=LONG):
        press(card, "Take in")

    assert "Water" in titles(window)


def test_what_a_package_does_not_do_is_not_counted() -> None:
    counts = {"by_entity": {"initiative": {"new": 2, "deleted": 0}}, "taken": 2, "conflicts": 0}

    assert in_verbs(counts) == "2 new"
    assert in_verbs(counts | {"conflicts": 1}) == "2 new, 1 conflict"
    assert in_verbs({"by_entity": {}, "taken": 0}) == "0 changes"
