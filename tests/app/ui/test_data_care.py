"""Care for what is held, in the settings: seen, kept or let go, and who did what."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.services import audit, records, retention
from app.ui import prompts
from app.ui.main_window import MainWindow
from app.ui.pages.data_care import AuditDialog, DataCare, HeldDialog
from tests.factories import some_values

NAME = "Canary Nightingale"


@pytest.fixture
def care(window: MainWindow) -> DataCare:
    """The card of a database in which one person is named."""
    told = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "office", "name": NAME}
    assert window.session is not None
    uid = records.save(window.session.store, "contact", None, some_values("contact", **told)).uid
    window.go("settings")
    page = window.page()
    assert page is not None
    (found,) = page.findChildren(DataCare)
    found.refresh()
    assert found.persons.count() >= 1
    found.persons.setCurrentIndex(found.persons.findData(uid))
    return found


def said(dialog: HeldDialog | AuditDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def test_what_is_held_of_a_contact_is_shown(care: DataCare) -> None:
    care.show_held.click()
    assert NAME in said(care.findChildren(HeldDialog)[0])


def test_who_is_taken_back_is_named_nowhere_any_more(
    care: DataCare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompts, "confirm", lambda *_: True)
    uid = care.persons.currentData()
    care.take_back.click()
    assert care.persons.findData(uid) < 0
    store = care.session.store
    assert NAME.encode() not in store.path.read_bytes()
    care.show_audit.click()
    told = audit.as_csv(audit.entries(store))
    assert "contact purge=1" in told
    assert NAME not in told


def test_each_period_can_be_chosen(care: DataCare) -> None:
    names = [one.accessibleName() for one in care.findChildren(QPushButton)]
    (never,) = {n for n in names if n.startswith("Contacts") and n.endswith("Never")}
    found = [one for one in care.findChildren(QPushButton) if one.accessibleName() == never]
    found[-1].click()
    assert retention.months(care.session.store, "contact") == 0
