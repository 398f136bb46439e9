"""The tab that says what an initiative still wants for IATI, and leads there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.domain import training
from app.services import iati, records
from app.ui.forms.form import RecordForm
from app.ui.main_window import MainWindow
from app.ui.pages.conflicts import ConflictsPage
from app.ui.pages.iati import ReadinessView
from app.ui.pages.iati_choices import IatiChoices
from app.ui.pages.initiative import InitiativePage
from app.ui.pages.themes import ThemesView
from app.ui.session import Session

CR_1 = training.initiative_uid("CR-1")


@pytest.fixture
def page(window: MainWindow) -> InitiativePage:
    """Return the page of an initiative, with the tab in front."""
    window.go("initiative", uid=CR_1, tab="iati")
    QApplication.processEvents()
    shown = window.page()
    assert isinstance(shown, InitiativePage)
    return shown


def view(page: InitiativePage) -> ReadinessView:
    shown = page.stack.currentWidget()
    assert isinstance(shown, ReadinessView)
    return shown


def words(page: InitiativePage) -> list[str]:
    QApplication.processEvents()
    return [w.text() for w in view(page).findChildren(QLabel) if w.isVisible() and w.text()]


def press(page: InitiativePage, name: str) -> None:
    found = {w.accessibleName(): w for w in view(page).findChildren(QPushButton) if w.isVisible()}
    found[name].click()
    QApplication.processEvents()


def record(page: InitiativePage, entity: str, uid: str | None, **given: object) -> None:
    """Record something, as another page would."""
    saved = records.save(page.session.store, entity, uid, given)
    page.session.tell(saved.changes)


def test_what_stops_an_initiative_stands_first_with_what_to_do(page: InitiativePage) -> None:
    found = words(page)

    assert found[0] == "Not ready: 2 things are to be completed."
    assert found.index("Start · No start date") < found.index("Worth mending")
    assert "Give the day it began or is to begin; the month will do." in found
    assert "Themes · No sector" in found


def test_a_line_leads_to_the_field_and_to_the_tab(page: InitiativePage) -> None:
    press(page, "Go there: Start")

    form = page.stack.currentWidget()
    assert isinstance(form, RecordForm)
    assert form.boxes["start_on"].editor.target().hasFocus()

    page.arrive(uid=CR_1, tab="iati")
    press(page, "Go there: Themes")
    assert isinstance(page.stack.currentWidget(), ThemesView)


def test_what_is_completed_leaves_the_list(page: InitiativePage) -> None:
    tag = {"initiative": CR_1, "list_code": "sectors", "tag": "RUR"}
    record(page, "initiative_tag", None, **tag)
    assert words(page)[0].startswith("Not ready: 1 thing")

    record(page, "initiative", CR_1, start_on="2012-12")

    found = words(page)
    assert found[0].startswith("Ready for IATI")
    assert "Start · Only the month is known" in found
    assert "To be completed first" not in found


def test_what_was_completed_in_another_tab_is_known_when_one_comes_back(
    page: InitiativePage,
) -> None:
    press(page, "Go there: Start")
    record(page, "initiative", CR_1, start_on="2012-12")

    page.arrive(uid=CR_1, tab="iati")

    assert "Start · No start date" not in words(page)


def test_a_candidate_is_told_to_wait_and_nothing_else(
    page: InitiativePage, session: Session
) -> None:
    idea = {"title": "Idea", "status": "IDENTIFIED"}
    uid = records.save(session.store, "initiative", None, idea, scope="CR").uid

    page.arrive(uid=uid, tab="iati")

    found = words(page)
    assert found[0].startswith("Not approved yet. Only approved initiatives are published.")
    assert len(found) == 2  # and what IATI is


def test_a_conflict_leads_to_the_page_that_decides_it(
    page: InitiativePage, window: MainWindow
) -> None:
    view(page).wanted.emit("initiative", "")
    QApplication.processEvents()

    assert isinstance(window.page(), ConflictsPage)


def test_headquarters_chooses_in_the_settings_whose_file_it_is(
    window: MainWindow, session: Session
) -> None:
    window.go("settings")
    QApplication.processEvents()
    shown = window.page()
    assert shown is not None
    [choices] = shown.findChildren(IatiChoices)

    chips = {w.text(): w for w in choices.findChildren(QPushButton)}
    assert chips["The lead agency of each programme"].isChecked()
    chips["UNDP"].click()
    assert iati.reporter(session.store) == "UNDP"

    choices.address.setText("https://example.org/lists")
    choices.address.editingFinished.emit()
    assert choices.address.text() == iati.lists_at(session.store) == "https://example.org/lists/"
