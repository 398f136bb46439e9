"""The page of the offices: read with the keyboard, and what can be done about each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import exchange, records, standing, start
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.session import Session
from tests.app.ui.conftest import shown

LONG = 60_000
"""Milliseconds a child may take on a busy machine."""
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def stores(app: QApplication, tmp_path: Path) -> dict[str, Any]:
    """Return headquarters and two offices whose packages came."""
    del app
    made = {
        name: start.create(
            tmp_path / f"{name}.db",
            office=name,
            role="hq" if name == "HQ" else "field",
            label="Desk" if name == "HQ" else "Laptop 1",
        )
        for name in ("HQ", "SN", "CR")
    }
    for name in ("SN", "CR"):
        records.save(made[name], "initiative", None, {"title": f"Water in {name}"})
        exchange.take(made["HQ"], [exchange.export(made[name], "HQ", tmp_path).path])
    return made


@pytest.fixture
def desk(stores: dict[str, Any]) -> Iterator[MainWindow]:
    """Return the window of headquarters."""
    store = stores["HQ"]
    yield from shown(Session(store, start.who(store), InlineRunner()))


def offices_of(window: MainWindow) -> Any:  # noqa: ANN401
    """Go to the page."""
    window.go("offices")
    QApplication.processEvents()
    return window.page()


def words(widget: QWidget) -> str:
    """Return everything that can be read."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def press(widget: QWidget, name: str) -> None:
    """Press the button with these words, with the keyboard."""
    QApplication.processEvents()
    for each in widget.findChildren(QPushButton):
        if each.accessibleName() == name and each.isVisible():
            each.setFocus()
            QTest.keyClick(each, Qt.Key.Key_Space)
            QApplication.processEvents()
            return
    pytest.fail(f"no button {name}")


def stand_on(page: Any, office: str) -> None:  # noqa: ANN401
    """Move to an office with the arrow keys."""
    page.take_focus()
    QTest.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    while page.table.currentIndex().siblingAtColumn(0).data() != office:
        before = page.table.currentIndex()
        QTest.keyClick(page.table, Qt.Key.Key_Down)
        assert page.table.currentIndex() != before, f"no line {office}"
    QApplication.processEvents()


def test_a_line_says_all_of_an_office_to_who_does_not_see(desk: MainWindow) -> None:
    page = offices_of(desk)
    stand_on(page, "Senegal")

    spoken = page.table.currentIndex().siblingAtColumn(0).data(SPOKEN)

    assert spoken.startswith("Senegal, ")
    assert "How long ago: today" in spoken
    assert "Package: 1" in spoken
    assert "Initiatives: 1" in spoken
    assert "Last heard on" in words(page.below)


def test_a_clock_is_marked_as_wrong_and_right_again(
    desk: MainWindow, stores: dict[str, Any]
) -> None:
    page = offices_of(desk)
    stand_on(page, "Senegal")

    press(page, "Laptop 1: Mark this clock as wrong")
    marked = standing.status(stores["HQ"])["suspect"]
    assert "Its clock is wrong" in words(page.below)
    assert "is marked as wrong" in desk.toast.text()
    press(page, "Laptop 1: Its clock is right again")

    assert len(marked) == 1
    assert standing.status(stores["HQ"])["suspect"] == []
    assert page.table.currentIndex().siblingAtColumn(0).data() == "Senegal"


def test_a_request_is_written_to_the_office_one_stands_on(
    qtbot: QtBot, desk: MainWindow, stores: dict[str, Any], tmp_path: Path
) -> None:
    from app.services import closing, settings

    settings.put(stores["HQ"], closing.FOLDER, str(tmp_path))
    page = offices_of(desk)
    stand_on(page, "Senegal")

    press(page, "Write a request")
    qtbot.waitUntil(lambda: page.line.job is None, timeout=LONG)

    (file,) = tmp_path.glob("HQ-*.xlsx")
    (result,) = exchange.take(stores["SN"], [file])
    assert result.asks


def test_ways_lead_to_its_package_and_its_records(desk: MainWindow) -> None:
    page = offices_of(desk)
    stand_on(page, "Senegal")
    press(page, "Write a package for it")
    send: Any = desk.page()
    assert send.send.to.currentData() == "SN"
    offices_of(desk)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QApplication.processEvents()

    listed: Any = desk.page()

    assert listed.list.model.rowCount() == 1


def test_home_leads_to_the_office(desk: MainWindow) -> None:
    desk.go("home")
    press(desk.page(), "Costa Rica")  # type: ignore[arg-type]

    page: Any = desk.page()

    assert page.table.currentIndex().siblingAtColumn(0).data() == "Costa Rica"
