"""What the exchange asks of a person: shown where it is met, and settled with one button."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import exchange, records, requesting, start
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.session import Session
from tests.app.ui.conftest import shown
from tests.laptops import forge

LONG = 60_000
"""Milliseconds a child may take on a busy machine."""


class Story:
    """Headquarters and a laptop of Senegal, and packages between them."""

    def __init__(self, folder: Path) -> None:
        """Set both up."""
        self.folder = folder
        self.hq = start.create(folder / "hq.db", office="HQ", role="hq", label="Desk")
        self.sn = start.create(folder / "sn.db", office="SN", role="field", label="Laptop 1")
        self.count = 0

    def record(self) -> str:
        """Let Senegal record something."""
        return records.save(self.sn, "initiative", None, {"title": "Well"}).uid

    def send(self, source: Any, to: str) -> Path:  # noqa: ANN401  (a store is opaque here)
        """Write a package."""
        self.count += 1
        return exchange.export(source, to, self.folder / f"{self.count}.xlsx").path

    def lose_one(self) -> None:
        """Let the second of three packages be lost, and the third come without its changes."""
        self.record()
        exchange.take(self.hq, [self.send(self.sn, "HQ")])
        self.record()
        self.send(self.sn, "HQ")
        bare = forge(self.send(self.sn, "HQ"), self.folder / "bare.xlsx", segments=[])
        exchange.take(self.hq, [bare])


@pytest.fixture
def story(app: QApplication, tmp_path: Path) -> Story:
    """Return the two databases."""
    del app
    return Story(tmp_path)


Open = Callable[[Any], MainWindow]


@pytest.fixture
def opened() -> Iterator[Open]:
    """Return a way to open windows on stores; all are closed at the end."""
    windows: list[Iterator[MainWindow]] = []

    def open_window(store: Any) -> MainWindow:  # noqa: ANN401  (a store is opaque here)
        made = shown(Session(store, start.who(store), InlineRunner()))
        windows.append(made)
        return next(made)

    yield open_window
    for each in windows:
        next(each, None)


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
    """Press the button with these words."""
    QTest.mouseClick(find(widget, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def page_of(window: MainWindow, key: str, **what: Any) -> Any:  # noqa: ANN401
    """Go to a page."""
    window.go(key, **what)
    QApplication.processEvents()
    return window.page()


def test_headquarters_sees_the_gap_and_writes_a_request(
    qtbot: QtBot, story: Story, opened: Open
) -> None:
    story.lose_one()
    page = page_of(opened(story.hq), "exchange")
    page.send.put_into(story.folder)
    assert "Senegal, Laptop 1: 1 and 3 here; 2 missing since" in words(page.matters)
    assert "Changes 2 of Senegal, Laptop 1" in words(page.matters)

    with qtbot.waitSignal(page.matters.written, timeout=LONG):
        press(page.matters, "Write a request")

    assert "Senegal was asked on" in words(page.matters)
    (file,) = story.folder.glob("HQ-*.xlsx")
    (result,) = exchange.take(story.sn, [file])
    assert result.asks


def test_the_office_reads_the_request_at_home_and_in_the_exchange(
    story: Story, opened: Open
) -> None:
    story.lose_one()
    asked = requesting.request(story.hq, "SN", story.folder / "r.xlsx").path
    exchange.take(story.sn, [asked])
    window = opened(story.sn)

    assert "Headquarters asks again for 1 change" in words(page_of(window, "home"))
    assert "Headquarters asks again for 1 change" in words(page_of(window, "exchange"))


def test_a_request_can_be_withdrawn(story: Story, opened: Open) -> None:
    story.lose_one()
    requesting.request(story.hq, "SN", story.folder / "r.xlsx")
    page = page_of(opened(story.hq), "exchange")

    press(page.matters, "Withdraw")

    assert "was asked" not in words(page.matters)


def test_what_was_refused_is_listed_until_it_is_settled(story: Story, opened: Open) -> None:
    uid = story.record()
    sent = exchange.export(story.sn, "HQ", story.folder / "s.xlsx")
    item = {"code": "not_theirs", "scope": "CR", "replica": "f" * 32, "seq": 1}
    receipt = {
        "package": sent.package,
        "number": 1,
        "office": "HQ",
        "replica": "e" * 32,
        "at": 1,
        "verdict": "refused",
        "refused": [{**item, "entity": "initiative", "uid": uid}],
    }
    back = forge(
        story.send(story.hq, "SN"), story.folder / "back.xlsx", extras={"receipts": [receipt]}
    )
    exchange.take(story.sn, [back])
    page = page_of(opened(story.sn), "exchange")
    said = words(page.matters)
    assert "Headquarters refused 1 change" in said
    assert "SN-1 Well" in said
    assert "record it again under your own office" in said

    press(page.matters, "Settled")

    assert "refused" not in words(page.matters)


def test_all_offices_are_answered_with_one_button(qtbot: QtBot, story: Story, opened: Open) -> None:
    story.record()
    exchange.take(story.hq, [story.send(story.sn, "HQ")])
    page = page_of(opened(story.hq), "reception")
    page.answers.place.put_into(story.folder / "answers")

    with qtbot.waitSignal(page.answers.written, timeout=LONG):
        press(page.answers, "Answer all offices")

    assert "in a folder named by its office" in words(page.answers)
    (file,) = (story.folder / "answers" / "SN").glob("*.xlsx")
    (result,) = exchange.take(story.sn, [file])
    assert result.confirmed == 1


def test_an_office_has_no_reception_and_no_list_of_offices(story: Story, opened: Open) -> None:
    window = opened(story.sn)

    names = [b.accessibleName() for b in window.sidebar.findChildren(QToolButton)]

    assert "Exchange" in names
    assert not {"Reception", "Offices"} & set(names)


def test_a_package_of_receipts_alone_can_be_taken_in(
    qtbot: QtBot, story: Story, opened: Open
) -> None:
    story.record()
    exchange.take(story.hq, [story.send(story.sn, "HQ")])
    window = opened(story.sn)
    page = page_of(window, "exchange", files=[story.send(story.hq, "SN")])
    qtbot.waitUntil(lambda: "It confirms 1 package" in words(page.receive), timeout=LONG)

    with qtbot.waitSignal(page.receive.taken, timeout=LONG):
        press(page.receive, "Take in")

    assert "Code of the receipt" in words(page.receive)
    states = [line.state for line in exchange.packages(story.sn) if line.direction == "out"]
    assert states == ["confirmed"]


def test_a_line_of_the_history_opens_its_receipt(story: Story, opened: Open) -> None:
    story.record()
    exchange.take(story.hq, [story.send(story.sn, "HQ")])
    window = opened(story.hq)
    page = page_of(window, "exchange")

    page._history.activated.emit(page._history.lines.index(0, 0))  # noqa: SLF001
    QApplication.processEvents()

    receipt: Any = window.page()
    assert receipt is not page
    assert "Receipt of package 1 of Senegal" in words(receipt)
    assert receipt.shown.code in words(receipt)


def test_a_code_heard_by_phone_confirms_and_a_wrong_one_is_said(story: Story, opened: Open) -> None:
    story.record()
    sent = exchange.export(story.sn, "HQ", story.folder / "s.xlsx")
    (result,) = exchange.take(story.hq, [sent.path])
    window = opened(story.sn)
    page = page_of(window, "receipt", package=sent.package)
    assert "no receipt yet" in words(page)

    QTest.keyClicks(page.code_box, "111 222 333 444")
    press(page, "Confirm by phone")
    assert "not the code" in window.toast.text()

    page.code_box.setText(result.code)
    QTest.keyClick(page.code_box, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Confirmed by phone on" in words(page)


def test_a_receipt_is_saved_as_a_pdf(
    story: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.record()
    exchange.take(story.hq, [story.send(story.sn, "HQ")])
    package = exchange.packages(story.hq)[0].package
    page = page_of(opened(story.hq), "receipt", package=package)
    target = story.folder / "receipt.pdf"
    monkeypatch.setattr("app.ui.prompts.new_file", lambda *_: target)

    press(page, "Save as PDF…")

    assert target.read_bytes().startswith(b"%PDF")
