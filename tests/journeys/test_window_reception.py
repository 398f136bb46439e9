"""Headquarters on a Monday: forty files at once, read and taken in through the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import pytest
import shiboken6
from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.base.text import translate
from app.services import exchange, queries, records, sending, start
from app.ui.jobs import InlineRunner, Runner, ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.pages import reception_work
from app.ui.pages.reception_lines import Standing
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests import server
from tests.app.ui.dressing import dress
from tests.sheets import cell, edited

pytestmark = pytest.mark.long

Store = Any
"""An open database, which is opaque here."""
Shown = Any
"""A page, with the parts that only it has."""
Open = Callable[..., MainWindow]
LONG = 240_000
"""Milliseconds forty files may take on a busy machine."""
FRAME = 400
"""Milliseconds the window may be deaf at most while children work; a busy machine is not ours."""
OFFICES = ("CR", "SN", "MA", "TN")


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Open]:
    """Return a way to open windows on stores; all are closed at the end."""
    dress(qapp)
    windows: list[MainWindow] = []

    def open_window(store: Store, runner: Runner | None = None) -> MainWindow:
        made = MainWindow(Preferences(language="en", theme="light", started=True))
        made.enter(Session(store, start.who(store), runner or InlineRunner()))
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


@pytest.fixture
def hq(tmp_path: Path) -> Store:
    """Return headquarters' store."""
    return start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk")


def field(folder: Path, office: str, label: str = "Laptop 1") -> Store:
    """Return the store of a laptop."""
    return start.create(folder / f"{office}-{label}.db", office=office, role="field", label=label)


def send(store: Store, title: str, box: Path, name: str = "") -> Path:
    """Record an initiative and write a package with it."""
    records.save(store, "initiative", None, {"title": title})
    box.mkdir(exist_ok=True)
    return exchange.export(store, "HQ", box / name if name else box).path


def typed_into(store: Store, box: Path) -> Path:
    """Write a package and change a title in its sheet with another program."""
    uid = records.save(store, "initiative", None, {"title": "Wells"}).uid
    box.mkdir(exist_ok=True)
    whole = exchange.export(store, "HQ", box.parent / "whole.xlsx").path
    return edited(whole, cell("initiative", uid, title="Deep wells")).rename(box / "edited.xlsx")


def words(widget: QWidget) -> str:
    """Return everything that can be read."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def find(widget: QWidget, name: str) -> QPushButton:
    """Return the button with these words."""
    QApplication.processEvents()
    for each in widget.findChildren(QPushButton):
        if each.accessibleName() == name and each.isVisible():
            return each
    pytest.fail(f"no button {name}")


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words, with the keyboard."""
    made = find(widget, name)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Space)
    QApplication.processEvents()


def page_of(window: MainWindow) -> Shown:
    """Return the page that is shown."""
    return window.page()


def reception(window: MainWindow, *files: Path) -> Shown:
    """Go to the reception with files."""
    window.go("reception", files=list(files))
    return page_of(window)


def shown(page: Shown) -> list[tuple[str, str]]:
    """Return file and pill of each line, in the order of the list."""
    order = page.order
    return [
        (order.index(at, 0).data(), order.index(at, 3).data()) for at in range(order.rowCount())
    ]


def rest(qtbot: QtBot, page: Shown) -> None:
    """Wait until no file is being read or taken in, and none is waiting for it."""
    busy = (Standing.READING, Standing.WAITING)
    qtbot.waitUntil(
        lambda: not page.work.busy and page.model.count(*busy) == 0,
        timeout=LONG,
    )


def stand_on(page: Shown, name: str) -> None:
    """Move to the line of a file with the arrow keys."""
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(page.order.rowCount()):
        if page.chosen() is not None and page.chosen().file.name == name:
            QApplication.processEvents()
            return
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    pytest.fail(f"no line {name}")


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files or folders on the window."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(QPoint(5, 5), *how, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), *how, Qt.KeyboardModifier.NoModifier))


class Pulse:
    """Measures for how long the window did not turn to its events."""

    def __init__(self) -> None:
        self.longest = 0
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Self:
        self._since.start()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        self.longest = max(self.longest, self._since.restart())


def test_forty_files_of_four_offices_are_dropped_judged_and_taken_in(
    qtbot: QtBot, opened: Open, tmp_path: Path, hq: Store
) -> None:
    mail = tmp_path / "mail"
    for office in OFFICES:
        for label in ("A", "B"):
            laptop = field(tmp_path, office, label)
            for number in range(5):
                name = f"{office}-{label}-{number + 1}.xlsx"
                send(laptop, f"{office} {label} {number}", mail, name)
            start.close_store(laptop)
    runner = ThreadRunner()
    window = opened(hq, runner)

    drop(window, mail)
    page = page_of(window)
    with Pulse() as pulse:
        early: list[tuple[int, int]] = []
        kinds = (Standing.CLEAR, Standing.WAITING)
        page.work.changed.connect(lambda: early.append(tuple(map(page.model.count, kinds))))
        rest(qtbot, page)
        clear = page.model.count(Standing.CLEAR)
        with qtbot.waitSignal(page.taken, timeout=LONG):
            press(page, "Take in all that is clear")
        rest(qtbot, page)
    runner.wait()

    assert clear == 40
    assert {(read, 39 - read) for read in range(39)} <= set(early)  # filled one by one
    assert page.model.count(Standing.TAKEN) == 40
    assert len(queries.records(hq, queries.Query("initiative"))) == 40
    assert pulse.longest < FRAME


def test_what_needs_a_person_stands_first_and_stays(
    qtbot: QtBot, opened: Open, tmp_path: Path, hq: Store
) -> None:
    mail = tmp_path / "mail"
    good = send(field(tmp_path, "CR"), "Water", mail, "good.xlsx")
    typed_into(field(tmp_path, "SN"), mail)
    (mail / "letter.xlsx").write_text("no workbook", encoding="utf-8")
    (mail / "partners.csv").write_text("Name;Town\nBread;Upala\n", encoding="utf-8")
    late = field(tmp_path, "MA")
    exchange.take(hq, [send(late, "Old", tmp_path / "before", "old.xlsx")])
    known = tmp_path / "before" / "old.xlsx"

    window = opened(hq)
    page = reception(window, mail, known)
    rest(qtbot, page)
    before = shown(page)
    with qtbot.waitSignal(page.taken, timeout=LONG):
        press(page, "Take in all that is clear")
    rest(qtbot, page)

    pills = {name.strip("\u2066\u2069"): pill for name, pill in before}
    assert pills == {
        "edited.xlsx": "Edited in Excel",
        "letter.xlsx": "Refused",
        "partners.csv": "A table, not a package",
        "good.xlsx": "Clear",
        "old.xlsx": "Nothing new",
    }
    names = [name.strip("\u2066\u2069") for name, _ in before]
    assert names[3:] == ["good.xlsx", "old.xlsx"]
    assert page.model.line(str(good)).standing is Standing.TAKEN
    press(page, "Needs me 3")
    assert len(shown(page)) == 3
    press(page, "Done 2")
    assert len(shown(page)) == 2
    press(page, "All 5")
    press(page, "Remove what is done")
    assert len(shown(page)) == 3
    assert good.exists()


def test_edits_of_a_sheet_are_chosen_and_come_back_to_the_reception(
    qtbot: QtBot, opened: Open, tmp_path: Path, hq: Store
) -> None:
    file = typed_into(field(tmp_path, "SN"), tmp_path / "mail")
    window = opened(hq)
    page = reception(window, file)
    rest(qtbot, page)
    stand_on(page, "edited.xlsx")

    press(page, "Look at the edits…")
    edits = page_of(window)
    qtbot.waitUntil(lambda: edits.model.rowCount() == 1, timeout=LONG)
    press(edits, "Use this choice")
    assert page_of(window) is page
    find(page, translate("exchange", "%n edits chosen. Change…", 1))
    with qtbot.waitSignal(page.taken, timeout=LONG):
        press(page, "Take this one in")

    (found,) = queries.records(hq, queries.Query("initiative"))
    assert found.get("title") == "Deep wells"
    assert page.model.line(str(file)).standing is Standing.TAKEN
    press(page, "Open the receipt")
    press(page_of(window), "Back to the reception")
    assert page_of(window) is page


def test_a_file_that_waits_is_read_again_when_the_other_came(
    qtbot: QtBot, opened: Open, tmp_path: Path, hq: Store
) -> None:
    cr, mail = field(tmp_path, "CR"), tmp_path / "mail"
    first = send(cr, "One", mail, "first.xlsx")
    other = start.create(
        server.place(tmp_path / "other.db"), office="HQ", role="hq", label="Another desk"
    )
    exchange.take(other, [first])
    exchange.take(cr, [exchange.export(other, "CR", tmp_path / "receipt.xlsx").path])
    second = send(cr, "Two", mail, "second.xlsx")  # without what is confirmed
    window = opened(hq)
    page = reception(window, second)
    rest(qtbot, page)
    assert shown(page)[0][1] == "Waits for another package"

    page.look_at([first])
    rest(qtbot, page)
    with qtbot.waitSignal(page.taken, timeout=LONG):
        press(page, "Take in all that is clear")
    rest(qtbot, page)

    assert page.model.line(str(second)).standing is Standing.CLEAR


def test_while_files_are_taken_in_their_lines_say_so_and_not_that_they_are_read(
    qtbot: QtBot, opened: Open, tmp_path: Path, hq: Store
) -> None:
    cr = field(tmp_path, "CR")
    mail = tmp_path / "mail"
    for number in range(3):
        send(cr, f"Number {number}", mail)
    window = opened(hq)
    page = reception(window, mail)
    said: dict[str, set[str]] = {"reading": set(), "taking": set()}
    now = "reading"
    page.work.changed.connect(lambda: said[now].update(pill for _, pill in shown(page)))
    page.work.line.bar.valueChanged.connect(lambda _: said[now].add(page.work.line.words.text()))
    rest(qtbot, page)

    now = "taking"
    press(page, "Take in all that is clear")
    qtbot.waitUntil(lambda: page.model.count(Standing.TAKEN) == 3, timeout=LONG)
    rest(qtbot, page)

    assert {"Being read", "Reading the packages"} <= said["reading"]
    assert {"Being taken in", "Taking the files in"} <= said["taking"]
    assert not {"Being taken in", "Taking the files in"} & said["reading"]
    assert not {"Being read", "Reading the packages"} & said["taking"]


def test_stopping_keeps_what_was_taken_in_and_says_so(
    qtbot: QtBot, opened: Open, tmp_path: Path, hq: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception_work, "_FILES", 8)  # a child of its own for each eight
    cr = field(tmp_path, "CR")
    mail = tmp_path / "mail"
    for number in range(24):
        send(cr, f"Number {number}", mail, f"{number:02}.xlsx")
    window = opened(hq)
    page = reception(window, mail)
    rest(qtbot, page)
    press(page, "Take in all that is clear")
    qtbot.waitUntil(lambda: page.model.count(Standing.TAKEN) >= 1, timeout=LONG)

    press(page, "Stop")
    qtbot.waitUntil(lambda: not page.work.busy, timeout=LONG)

    taken = page.model.count(Standing.TAKEN)
    assert 1 <= taken < 24
    assert "taken in before stay" in window.toast.text()
    assert len(queries.records(hq, queries.Query("initiative"))) >= taken
    with qtbot.waitSignal(page.taken, timeout=LONG):
        press(page, "Take in all that is clear")
    rest(qtbot, page)
    assert len(queries.records(hq, queries.Query("initiative"))) == 24


def test_only_headquarters_has_a_reception(opened: Open, tmp_path: Path, hq: Store) -> None:
    def entries(store: Store) -> set[str]:
        window = opened(store)
        return {each.accessibleName() for each in window.sidebar.findChildren(QToolButton)}

    assert {"Reception", "Offices"} <= entries(hq)
    assert not {"Reception", "Offices"} & entries(field(tmp_path, "CR"))


def test_files_closed_by_passwords_are_opened_in_the_list_each_with_its_own(
    qtbot: QtBot, opened: Open, hq: Store, tmp_path: Path
) -> None:
    box = tmp_path / "box"
    box.mkdir()
    files = [send(field(tmp_path, "MA"), "Open", box)]
    for office, password in (("CR", "first words"), ("SN", "second words")):
        store = field(tmp_path, office)
        records.save(store, "initiative", None, {"title": f"Closed {office}"})
        out = box / f"{office}.xlsx"
        files.append(sending.export(store, "HQ", out, password=password).path)
    window = opened(hq)
    page = reception(window, *files)
    rest(qtbot, page)
    assert page.password.isVisible()

    for words_typed, left in (("first words", 1), ("second words", 0)):
        page.password.words.first.setFocus()
        QTest.keyClicks(page.password.words.first, words_typed)
        QTest.keyClick(page.password.words.first, Qt.Key.Key_Return)
        rest(qtbot, page)
        QApplication.processEvents()
        assert page.password.isVisible() is bool(left)
    assert page.model.count(Standing.CLEAR) == len(files)
    page.take_clear()
    rest(qtbot, page)

    titles = {str(r.get("title")) for r in queries.records(hq, queries.Query("initiative"))}
    assert titles == {"Open", "Closed CR", "Closed SN"}
