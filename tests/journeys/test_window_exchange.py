"""What one office writes arrives at headquarters, through the window and real child processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain import training
from app.services import conflicts, exchange, queries, records, start
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests import server
from tests.app.ui.dressing import dress

Open = Callable[[Any], MainWindow]
LONG = 60_000
"""Milliseconds a child may take on a busy machine."""


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Open]:
    """Return a way to open windows on stores; all are closed at the end."""
    dress(qapp)
    windows: list[MainWindow] = []

    def open_window(store: Any) -> MainWindow:  # noqa: ANN401  (a store is opaque here)
        made = MainWindow(Preferences(language="en", theme="light", started=True))
        made.enter(Session(store, start.who(store), InlineRunner()))
        made.show()
        QApplication.processEvents()
        windows.append(made)
        return made

    yield open_window
    for made in windows:
        if made.session is not None:
            made.session.setParent(None)
        made.session = None
        made.close()
        shiboken6.delete(made)


def words(widget: QWidget) -> str:
    """Return everything a card says."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words."""
    QApplication.processEvents()  # what was just added is shown only now
    for made in widget.findChildren(QPushButton):
        if made.accessibleName() == name and made.isVisible():
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
            return
    pytest.fail(f"no button {name}")


def test_a_package_is_written_previewed_and_taken_in(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    field = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    records.save(field, "initiative", None, {"title": "Water for Upala"})
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    sender, receiver = opened(field), opened(desk)

    sender.go("exchange")
    send = sender.page().send  # type: ignore[union-attr]
    send.folder = tmp_path
    with qtbot.waitSignal(send.written, timeout=LONG):
        press(send, "Write the package")
    package = next(tmp_path.glob("*.xlsx"))
    receiver.go("exchange", files=[package])
    receive = receiver.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "Would bring" in words(receive), timeout=LONG)
    before = queries.records(desk, queries.Query("initiative"))
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")

    assert package.name in words(send)
    assert "1 new" in words(receive)
    assert before == []
    arrived = queries.records(desk, queries.Query("initiative"))
    assert [r.get("title") for r in arrived] == ["Water for Upala"]
    receiver.go("initiatives")
    assert receiver.page().list.model.rowCount() == 1  # type: ignore[union-attr]


def test_after_an_import_every_record_is_a_key_away(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    field = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    uid = records.save(field, "initiative", None, {"title": "Water for Upala"}).uid
    exchange.take(desk, [exchange.export(field, "HQ", tmp_path / "there.xlsx").path])
    note = {"initiative": uid, "title": "Well done", "text": "Go on.", "kind": "COMMENT"}
    records.save(desk, "progress_note", None, note)
    package = exchange.export(desk, "CR", tmp_path / "back.xlsx").path
    window = opened(field)
    window.go("exchange", files=[package])
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "Would bring" in words(receive), timeout=LONG)
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")

    press(receive, "See where it went…")
    card = window.page().arrivals  # type: ignore[union-attr]
    model = card.model
    line = [str(model.index(0, at).data()) for at in range(3)]
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_Return)

    assert line == ["Note", "Well done", "New"]
    assert window.key == "notes"
    window.go("home")
    QApplication.processEvents()
    assert "Back from headquarters" in words(window)
    press(window, "Well done")
    assert window.key == "notes"


def test_an_import_is_undone_and_taken_again_in_the_history(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    field = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    uid = records.save(field, "initiative", None, {"title": "Water for Upala"}).uid
    package = exchange.export(field, "HQ", tmp_path / "package.xlsx").path
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    exchange.take(desk, [package])
    window = opened(desk)
    window.go("initiative", uid=uid)
    window.go("exchange")
    line = window.page().undo  # type: ignore[union-attr]
    before = words(line)

    with qtbot.waitSignal(line.done, timeout=LONG):
        press(line, "Undo this import")

    assert "Package 1 of Costa Rica can be undone" in before
    assert "What it brought is set aside" in window.toast.text()
    assert records.get(desk, uid) is None
    assert "can be taken again" in words(line)
    window.go("initiative", uid=uid)
    assert "no longer here" in words(window.page())  # type: ignore[arg-type]
    window.go("exchange")
    with qtbot.waitSignal(line.done, timeout=LONG):
        press(line, "Take again")
    assert records.get(desk, uid) is not None
    records.save(desk, "initiative", uid, {"title": "Clean water"})
    window.page().refresh()  # type: ignore[union-attr]
    (undo,) = [b for b in line.findChildren(QPushButton) if "Undo" in b.accessibleName()]
    assert not undo.isEnabled()
    assert "Something was recorded here since" in words(line)


def test_what_offices_share_goes_into_the_library_with_the_next_package(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", training=True)
    note = {"kind": "LESSON", "noted_on": "2026-10-02", "title": "Ask early", "text": "Ask."}
    home = training.initiative_uid("CR-1")
    records.save(desk, "progress_note", None, {**note, "initiative": home})
    window = opened(desk)
    window.go("library")
    shelf = window.page()

    window.go("exchange")
    send = window.page().send  # type: ignore[union-attr]
    send.folder = tmp_path
    assert "into the library first." in words(send)
    with qtbot.waitSignal(send.written, timeout=LONG):
        press(send, "Write the package")
    QApplication.processEvents()

    assert "Into the library before: 1 new, 0 changed." in words(send)
    window.go("library")
    QApplication.processEvents()
    assert shelf.pieces.rowCount() == 1  # type: ignore[union-attr]
    assert not shelf.offers.isVisible()  # type: ignore[union-attr]


def test_a_file_that_is_no_package_is_said_and_changes_nothing(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    wrong = tmp_path / "letter.xlsx"
    wrong.write_text("not a workbook", encoding="utf-8")
    window = opened(desk)

    window.go("exchange", files=[wrong])
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "letter.xlsx" in words(receive), timeout=LONG)

    assert "Refused" in words(receive)
    assert not [b for b in receive.findChildren(QPushButton) if b.accessibleName() == "Take in"]


def two_versions(tmp_path: Path) -> Any:  # noqa: ANN401  (a store is opaque here)
    """Return headquarters' store after two laptops changed the same summary."""
    stores = {
        name: start.create(tmp_path / f"{name}.db", office="CR", role="field", label=name)
        for name in ("one", "two")
    }
    stores["hq"] = start.create(
        server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="hq"
    )

    def send(source: str, to: str, target: str) -> None:
        box = tmp_path / f"{source}-{target}"
        box.mkdir(exist_ok=True)
        exchange.take(stores[target], [exchange.export(stores[source], to, box).path])

    saved = records.save(stores["one"], "initiative", None, {"title": "T", "summary": "Old words"})
    send("one", "HQ", "hq")
    send("one", "CR", "two")
    for name, text in (("one", "Old words and bread"), ("two", "New words")):
        records.save(stores[name], "initiative", saved.uid, {"summary": text})
        send(name, "HQ", "hq")
    return stores["hq"]


def test_a_conflict_is_seen_side_by_side_and_decided(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    del qtbot
    desk = two_versions(tmp_path)
    window = opened(desk)
    window.go("conflicts")
    view = window.page().view()  # type: ignore[union-attr]
    shown = words(view)
    second = view.conflict.alternatives[1]

    QTest.keyClicks(view.reason, "asked the office")
    QTest.mouseClick(view.takes[1], Qt.MouseButton.LeftButton)

    assert "<s" in shown
    assert "bread" in shown
    assert conflicts.conflicts(desk) == []
    record = records.get(desk, view.conflict.uid)
    assert record is not None
    assert record.get("summary") == second.values["summary"]
    assert records.history(desk, record.uid)[0].reason == "asked the office"
    assert "Decided" in window.toast.text()

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    again = records.get(desk, record.uid)
    assert again is not None
    assert again.get("summary") == view.conflict.alternatives[0].values["summary"]
    assert "Undone" in window.toast.text()


def test_a_conflict_can_be_written_anew(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    del qtbot
    desk = two_versions(tmp_path)
    window = opened(desk)
    window.go("conflicts")
    view = window.page().view()  # type: ignore[union-attr]
    uid = view.conflict.uid
    view.anew.editor.set_value("Both, in one sentence")

    press(view, "Use this text")

    record = records.get(desk, uid)
    assert record is not None
    assert record.get("summary") == "Both, in one sentence"
    assert not record.conflicts


def edited_twice(tmp_path: Path, *pairs: tuple[dict[str, Any], dict[str, Any]]) -> Any:  # noqa: ANN401
    """Return headquarters' store after it and an office wrote something else of records."""
    field = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    uids = [
        records.save(field, "initiative", None, {"title": f"Water {n}"}).uid
        for n in range(len(pairs))
    ]
    exchange.take(desk, [exchange.export(field, "HQ", tmp_path / "1.xlsx").path])
    for uid, (theirs, ours) in zip(uids, pairs, strict=True):
        records.save(field, "initiative", uid, theirs)
        records.save(desk, "initiative", uid, ours)
    exchange.take(desk, [exchange.export(field, "HQ", tmp_path / "2.xlsx").path])
    return desk


def test_one_side_is_taken_in_all_conflicts_at_once(opened: Open, tmp_path: Path) -> None:
    pair = ({"summary": "Theirs"}, {"summary": "Ours"})
    desk = edited_twice(tmp_path, pair, pair)
    window = opened(desk)
    window.go("conflicts")

    press(window.page().view(), "Take theirs in all 2: Costa Rica")  # type: ignore[union-attr]

    assert conflicts.conflicts(desk) == []
    found = queries.records(desk, queries.Query("initiative"))
    assert {r.get("summary") for r in found} == {"Theirs"}
    assert window.toast.text() == "2 decided. They travel with the next package."
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    found = queries.records(desk, queries.Query("initiative"))
    assert {r.get("summary") for r in found} == {"Ours"}


def test_amount_and_currency_are_written_anew_together(opened: Open, tmp_path: Path) -> None:
    desk = edited_twice(
        tmp_path,
        (
            {"grant_amount": "210000", "grant_currency": "EUR"},
            {"grant_amount": "240000", "grant_currency": "EUR"},
        ),
    )
    window = opened(desk)
    window.go("conflicts")
    view = window.page().view()  # type: ignore[union-attr]
    began = {key: box.value() for key, box in view.boxes.items()}
    view.boxes["grant_amount"].editor.set_value("225000")

    press(view, "Use these values")

    [record] = queries.records(desk, queries.Query("initiative"))
    assert began == {"grant_amount": "240000", "grant_currency": "EUR"}
    assert (record.get("grant_amount"), record.get("grant_currency")) == ("225000", "EUR")
    assert not record.conflicts


def test_edits_made_in_excel_are_looked_at_and_taken_one_by_one(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    field = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    uid = records.save(field, "initiative", None, {"title": "Water", "summary": "A well."}).uid
    package = exchange.export(field, "HQ", tmp_path / "package.xlsx", language="en").path
    _type_into(package, title="Clean water", summary="A deep well.")
    window = opened(desk)
    window.go("exchange", files=[package])
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "2 edits made in Excel" in words(receive), timeout=LONG)

    press(receive, "Look at the edits…")
    page = window.page()
    QTest.keyClick(page.table, Qt.Key.Key_Down)  # type: ignore[union-attr]
    QTest.keyClick(page.table, Qt.Key.Key_Space)  # type: ignore[union-attr]
    said = words(page)  # type: ignore[arg-type]
    press(page, "Use this choice")  # type: ignore[arg-type]
    receive = window.page().receive  # type: ignore[union-attr]
    chosen = [b.accessibleName() for b in receive.findChildren(QPushButton)]
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")

    assert "1 of 2 chosen" in said
    assert any(name.startswith("1 edit") for name in chosen)
    found = records.get(desk, uid)
    assert found is not None
    assert (found.get("title"), found.get("summary")) == ("Clean water", "A well.")

    press(window.page().undo, "Look at the edits…")  # type: ignore[union-attr]
    page = window.page()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=LONG)  # type: ignore[union-attr]
    remarks = {page.model.index(at, 4).data() for at in range(2)}  # type: ignore[union-attr]
    page.model.choose_all(on=True)  # type: ignore[union-attr]
    press(page, "Use this choice")  # type: ignore[arg-type]
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: receive.line.job is None, timeout=LONG)
    with qtbot.waitSignal(receive.taken, timeout=LONG):
        press(receive, "Take in")
    again = records.get(desk, uid)
    assert again is not None
    assert again.get("summary") == "A deep well."
    assert remarks == {"Taken already", ""}


def _type_into(package: Path, **texts: str) -> None:
    """Change the first record's cells as somebody with Excel would."""
    book = openpyxl.load_workbook(package)
    sheet = book["Initiatives"]
    keys = {cell.value: at for at, cell in enumerate(sheet[1])}
    for key, text in texts.items():
        sheet[3][keys[key]].value = text
    book.save(package)


def test_rows_of_a_partner_s_table_become_records(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    desk = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")
    table = tmp_path / "projects.csv"
    table.write_text(
        "Pays;Titre;Durée;Financement\n"
        "Sénégal;Retour;18 mois;230 000,00 €\n"
        "Maroc;Palmeraie;beaucoup;1\n",
        encoding="utf-8",
    )
    window = opened(desk)
    window.go("exchange", files=[table])
    receive = window.page().receive  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "A table, not a package" in words(receive), timeout=LONG)

    press(receive, "Take its rows in…")
    page = window.page()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=LONG)  # type: ignore[union-attr]
    first = words(page.card)  # type: ignore[union-attr]
    box = page.card.findChild(QLineEdit)  # type: ignore[union-attr]
    box.setText("20 mois")
    QTest.keyClick(box, Qt.Key.Key_Return)
    ready = page.take_button.isEnabled()  # type: ignore[union-attr]
    press(page, "Take in")  # type: ignore[arg-type]

    assert "Row 3" in first
    assert ready
    found = {r.get("title"): r for r in queries.records(desk, queries.Query("initiative"))}
    assert {name: r.get("duration_months") for name, r in found.items()} == {
        "Retour": 18,
        "Palmeraie": 20,
    }
    assert found["Retour"].scope == "SN"
    assert "2 new" in window.toast.text()

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [r for r in queries.records(desk, queries.Query("initiative")) if not r.deleted] == []
    assert window.toast.text() == "Undone: 2 records"
