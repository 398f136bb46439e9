"""Possible doubles in the window: side by side, tied with a click, and untied."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.services import aliases, records
from app.ui.main_window import MainWindow
from app.ui.pages.doubles import DoublesPage
from app.ui.session import Session


@pytest.fixture
def page(window: MainWindow, session: Session) -> DoublesPage:
    """Return the page, with one organisation that two offices recorded."""
    body = {"type": "PRIV", "base_country": "CR"}
    names = (("CR", "Cámara de Comercio de Upala"), ("SN", "Camara de comercio, Upala"))
    told = [
        {"entity": "organisation", "scope": scope, "set": {**body, "name": name}}
        for scope, name in names
    ]
    records.apply(session.store, told)
    window.go("partners")
    QApplication.processEvents()
    partners = window.page()
    assert partners is not None
    buttons(partners)["Possible doubles"].click()
    QApplication.processEvents()
    shown = window.page()
    assert isinstance(shown, DoublesPage)
    return shown


def buttons(page: object) -> dict[str, QPushButton]:
    """Return the buttons that can be pressed, by what they say to somebody who does not see."""
    QApplication.processEvents()
    found = page.findChildren(QPushButton)  # type: ignore[attr-defined]
    return {w.accessibleName(): w for w in found if w.isVisible()}


def test_doubles_stand_side_by_side_and_are_tied_and_untied(
    page: DoublesPage, session: Session
) -> None:
    shown = [w.text() for w in page.findChildren(QLabel)]
    assert {"Costa Rica · Cámara de Comercio de Upala", "Senegal · Camara de comercio, Upala"} <= {
        *shown
    }

    buttons(page)["Tie: Cámara de Comercio de Upala, Camara de comercio, Upala"].click()

    assert len(aliases.ties(session.store)) == 1
    assert not any(name.startswith("Tie:") for name in buttons(page))

    buttons(page)["Untie: Camara de comercio, Upala, Senegal"].click()

    assert aliases.ties(session.store) == []
    assert any(name.startswith("Tie:") for name in buttons(page))
