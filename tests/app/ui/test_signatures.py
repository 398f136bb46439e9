"""The card of signatures in the Settings: renewed keys, lost laptops, two persons."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.services import enrolling, signing, start, two_persons
from app.ui import prompts
from app.ui.main_window import MainWindow
from app.ui.pages.digits_sheet import DigitsSheet
from app.ui.pages.trust import Signatures
from database.engine import Store
from tests.app.ui.test_trust import LONG, cr, desk, find, signatures, words

__all__ = ["cr", "desk"]


def test_a_laptop_under_a_new_name_needs_no_call(
    qtbot: QtBot, desk: MainWindow, cr: Store, tmp_path: Path
) -> None:
    assert desk.session is not None
    store = desk.session.store
    enrolling.verify(
        store, tmp_path / "one.json", enrolling.enrol(cr, tmp_path / "one.json").digits
    )
    start.renew(cr, "copied")
    enrolling.enrol(cr, tmp_path / "two.json")
    desk.go("settings")
    QApplication.processEvents()
    part = desk.findChildren(Signatures)[0]

    part.look_at(tmp_path / "two.json")
    qtbot.waitUntil(lambda: bool(part.findChildren(DigitsSheet)), timeout=LONG)
    sheet = part.findChildren(DigitsSheet)[0]
    assert "nobody needs to ring" in words(sheet)
    assert not sheet.heard.isVisible()
    with qtbot.waitSignal(sheet.verified, timeout=LONG):
        find(sheet, "Verify").click()

    states = {each.signer.replica: each.state for each in enrolling.known(store)}
    assert states[cr.identity.replica] is signing.State.VERIFIED


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus without a screen
def test_the_form_for_a_lost_laptop_is_saved_from_the_list(
    desk: MainWindow, cr: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.session is not None
    file, target = tmp_path / "one.json", tmp_path / "form.pdf"
    enrolling.verify(desk.session.store, file, enrolling.enrol(cr, file).digits)
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    desk.go("settings")
    QApplication.processEvents()
    part = desk.findChildren(Signatures)[0]
    at = next(n for n in range(part.lines.rowCount()) if part.lines.item(n, 1).text() == "Laptop 1")
    part.table.setCurrentIndex(part.lines.index(at, 0))

    part.print_form()
    menu = part.form_button.findChildren(QMenu)[0]
    menu.actions()[1].trigger()

    assert target.read_bytes().startswith(b"%PDF")


def test_where_two_persons_decide_the_second_confirms_on_the_card(
    qtbot: QtBot, desk: MainWindow, cr: Store, tmp_path: Path
) -> None:
    assert desk.session is not None
    store, file = desk.session.store, tmp_path / "one.json"
    digits = enrolling.enrol(cr, file).digits
    part = signatures(desk)
    part.two.chosen.click()
    assert two_persons.is_on(store)

    part.look_at(file)
    qtbot.waitUntil(lambda: bool(part.findChildren(DigitsSheet)), timeout=LONG)
    sheet = part.findChildren(DigitsSheet)[0]
    sheet.heard.setText(digits[-11:])
    find(sheet, "Verify").click()
    qtbot.waitUntil(sheet.person.isVisible, timeout=LONG)
    assert "say who you are" in sheet.problem.text()
    sheet.person.setText("Officer One")
    with qtbot.waitSignal(sheet.verified, timeout=LONG):
        find(sheet, "Verify").click()

    def verified() -> set[str]:
        return {each.office for each in enrolling.known(store)} - {"HQ"}

    assert "Officer One verified “Laptop 1”" in words(part.two)
    assert verified() == set()
    part.two.person.setText("Officer One")
    find(part.two, "Confirm").click()
    assert verified() == set()
    part.two.person.setText("Officer Two")
    find(part.two, "Confirm").click()
    assert verified() == {"CR"}
    assert "Officer One" not in words(part.two)

    part.strict.click()
    assert signing.is_strict(store)
    assert part.strict.isChecked()
    part.two.person.setText("Officer One")
    part.two.chosen.click()
    assert part.two.chosen.isChecked()
    assert two_persons.is_on(store)
    part.two.person.setText("Officer Two")
    find(part.two, "Confirm").click()
    assert not two_persons.is_on(store)
    assert not part.two.person.isVisible()
