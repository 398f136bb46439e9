"""A round through the real window: headquarters from mapping to approval, and both committees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.derived.selection import NSC, PSC
from app.services import exchange, records, rounds, selection, start
from app.services.selection import Entry
from app.ui.forms.code_editors import CodeBox
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.offers import offers
from app.ui.pages.initiative import InitiativePage
from app.ui.pages.rounds import RoundsPage
from app.ui.pages.screening import ScreeningView
from app.ui.pages.selection import SelectionView
from app.ui.preferences import Preferences
from app.ui.session import Session
from database.engine import Store
from tests import server
from tests.app.ui.dressing import dress

CONTROL = Qt.KeyboardModifier.ControlModifier
ROUND = "JMDI-P2"


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Dress the application as at a start in English."""
    dress(qapp)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Store]:
    """Return an empty database of headquarters."""
    store = start.create(server.place(tmp_path / "hq.db"), office="HQ", role="hq", label="Desk 1")
    yield store
    start.close_store(store)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """Return an empty database of the office of Costa Rica."""
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    yield store
    start.close_store(store)


@contextmanager
def opened(store: Store) -> Iterator[MainWindow]:
    """Show the window of a database while the block runs."""
    session = Session(store, start.who(store), InlineRunner())
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.resize(1280, 1200)
    made.enter(session)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    session.setParent(None)
    made.session = None
    made.close()
    shiboken6.delete(made)


def page(window: MainWindow) -> RoundsPage:
    found = window.page()
    assert isinstance(found, RoundsPage)
    return found


def here() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(name: str) -> QWidget:
    """Go on with the Tab key until what is called so has the focus."""
    for _ in range(80):
        if here().accessibleName() == name:
            return here()
        QTest.keyClick(here(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"no Tab leads to {name}")


def press(*keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(here(), key)
        else:
            QTest.keyClick(here(), key)
        QApplication.processEvents()


def sentences(window: MainWindow) -> list[str]:
    return [shown.text() for shown in window.findChildren(QLabel) if shown.isVisible()]


def a_candidate(store: Store, title: str, status: str = "SUBMITTED") -> str:
    values = {"title": title, "status": status, "round": ROUND}
    return records.save(store, "initiative", None, values, scope="CR").uid


def test_a_new_round_is_made_by_keyboard_and_mapping_begins(hq: Store) -> None:
    with opened(hq) as window:
        window.go("rounds")
        window.add_record()
        QApplication.processEvents()
        assert here().accessibleName() == "Name in French"
        press("ICMD, phase 3", Qt.Key.Key_Return)
        assert here().accessibleName() == "Name in English"
        press("JMDI, phase 3")
        tab_to("Code")
        press("JMDI-P2", Qt.Key.Key_Return)
        assert "This code is used already. Please choose another one." in sentences(window)
        press(Qt.Key.Key_Backspace, "3")
        page(window).form.programme.setCurrentIndex(page(window).form.programme.findData("JMDI"))
        tab_to("Initiatives per country")
        press("3")
        page(window).form.boxes["countries"].editor.set_value(["CR"])
        tab_to("Make the round")
        press(Qt.Key.Key_Space)

        assert page(window).choice.currentText() == "JMDI, phase 3"
        assert not page(window).form.isVisible()
        assert list(page(window).countries) == ["CR"]
        window.go("initiatives")
        window.add_record()
        QApplication.processEvents()
        offered = {box.itemText(at) for box in window.findChildren(CodeBox) if box.isVisible()
                   for at in range(box.count())}  # fmt: skip
        assert "JMDI, phase 3" in offered


def test_an_office_makes_no_round_in_the_window(office: Store) -> None:
    with opened(office) as window:
        window.go("rounds")
        window.add_record()
        shown = window.page()

        if isinstance(shown, RoundsPage):
            assert not shown.new.isVisible()
            assert not shown.form.isVisible()
        titles = [one.title for one in offers(window)]
        assert "New initiative" in titles
        assert "New round" not in titles


def test_a_round_is_run_from_mapping_to_approval_by_keyboard_alone(hq: Store) -> None:
    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", tab="mapping")
        tab_to("What is it called?")
        press("Water for Upala", Qt.Key.Key_Tab, "Upala", Qt.Key.Key_Tab, "Municipality")
        press(Qt.Key.Key_Return)
        [item] = page(window).found.selection.contest("CR").mapped  # type: ignore[union-attr]
        code = str(item.get("code"))
        tab_to(f"{code}: Put forward")
        press(Qt.Key.Key_Space)

        page(window).tabs.setFocus()
        press(Qt.Key.Key_Left)
        tab_to("Scores of the candidates")
        press("222122212")
        assert page(window).scores.chart.marks()[0].text == "16 of 18"
        tab_to("Decision: Chosen")
        press(Qt.Key.Key_Space)
        tab_to("Reasons")
        press("Strong partners.")
        for status in ("Assessed", "Chosen by the national committee"):
            tab_to(f"Status: {status}")
            press(Qt.Key.Key_Space)
        assert not page(window).scores.judgement.moves["APPROVED"].isEnabled()
        assert "Approval waits for the steering committee's yes." in sentences(window)

        page(window).scores.stages[PSC].setFocus()
        press(Qt.Key.Key_Space)
        tab_to("Decision: Chosen")
        press(Qt.Key.Key_Space)
        tab_to("Status: Approved by the steering committee")
        press(Qt.Key.Key_Space)

    final = records.get(hq, item.uid)
    assert final is not None
    assert final.get("status") == "APPROVED"
    found = rounds.of_initiative(hq, item.uid)
    assert found is not None
    national = found.candidate.judgements[NSC]
    assert (national.total, national.decision, national.reasons) == (16, "YES", "Strong partners.")
    assert found.candidate.chosen


def test_space_gives_the_bonus_delete_empties_and_undo_brings_back(hq: Store) -> None:
    uid = a_candidate(hq, "Water")

    def judged() -> tuple[int | None, tuple[str, ...]]:
        found = rounds.of_initiative(hq, uid)
        assert found is not None
        return found.candidate.judgements[NSC].total, found.candidate.judgements[NSC].bonuses

    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", uid=uid)
        grid = page(window).scores.grid
        grid.setFocus()
        grid.setCurrentIndex(page(window).scores.model.index(0, 5))  # C4

        press("2")
        grid.setCurrentIndex(page(window).scores.model.index(0, 5))
        press(" ")
        assert judged() == (2, ("C4",))
        press(Qt.Key.Key_Delete)
        assert judged() == (None, ())
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
        QApplication.processEvents()
        assert judged() == (2, ("C4",))

        grid.setCurrentIndex(page(window).scores.model.index(0, 2))  # C1 gives no bonus
        press(" ", "7")
        assert judged() == (2, ("C4",))
        assert window.toast.text() == "Scores are 0, 1 or 2."


def test_a_block_of_scores_is_pasted_whole_or_not_at_all(hq: Store) -> None:
    first, second = a_candidate(hq, "Water"), a_candidate(hq, "Wells")
    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR")
        grid = page(window).scores.grid
        grid.setFocus()
        grid.setCurrentIndex(page(window).scores.model.index(0, 2))

        QApplication.clipboard().setText("2\t1\n0\tmany\n")
        QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
        found = rounds.of_initiative(hq, first)
        assert found is not None
        assert found.candidate.judgements[NSC].total is None

        QApplication.clipboard().setText("2\t1\n0\t1+\n")
        QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
        totals = [page(window).scores.model.rows[at].judgements[NSC].total for at in (0, 1)]

    assert totals == [3, 1]
    assert second


def test_a_committee_keeps_the_name_it_was_given_before_it_wrote_anything(hq: Store) -> None:
    uid = a_candidate(hq, "Water")
    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", uid=uid)
        scores = page(window).scores
        scores.body.setFocus()
        scores.body.selectAll()
        press("Selection board", Qt.Key.Key_Return)
        scores.grid.setFocus()
        press("2", "1")

        assert scores.body.text() == "Selection board"
    found = rounds.of_initiative(hq, uid)
    assert found is not None
    assert found.candidate.judgements[NSC].body == "Selection board"


def test_too_few_places_warn_and_refuse_nothing(hq: Store) -> None:
    uids = [a_candidate(hq, f"Water {n}", "SHORTLISTED") for n in range(3)]
    for uid in uids:
        selection.decide(hq, uid, PSC, {"decision": "YES"})
    for uid in uids[:2]:
        selection.move(hq, uid, "APPROVED")

    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", uid=uids[2])
        assert page(window).countries["CR"].accessibleName() == "Costa Rica: 2 of 2 places taken"
        page(window).scores.judgement.moves["APPROVED"].click()

        assert "3 initiatives for 2 places" in window.toast.text()
        assert "more than there are" in page(window).countries["CR"].accessibleName()
    final = records.get(hq, uids[2])
    assert final is not None
    assert final.get("status") == "APPROVED"


def test_scores_come_from_the_office_and_the_decision_goes_back(
    hq: Store, office: Store, tmp_path: Path
) -> None:
    uid = records.save(
        office, "initiative", None, {"title": "Water", "status": "SUBMITTED", "round": ROUND}
    ).uid
    with opened(office) as window:
        window.go("initiative", uid=uid, tab="assessment")
        tab = window.findChild(SelectionView)
        assert isinstance(tab, SelectionView)
        tab.grid.setFocus()
        for row in range(9):
            tab.grid.setCurrentIndex(tab.model.index(row, 1))
            press("2")
        assert tab.model.index(9, 1).data() == "18 of 18"
        tab.grid.setCurrentIndex(tab.model.index(0, 2))  # the steering committee's column
        press("2")
        assert tab.model.index(9, 2).data() == "not scored yet"
        assert not tab.judgement.decisions["YES"].isEnabled()
    exchange.take(hq, [exchange.export(office, "HQ", tmp_path).path])

    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", uid=uid)
        assert page(window).scores.chart.marks()[0].text == "18 of 18"
        page(window).scores.stages[PSC].click()
        page(window).scores.judgement.decisions["YES"].click()
    exchange.take(office, [exchange.export(hq, "CR", tmp_path).path])

    with opened(office) as window:
        window.go("initiative", uid=uid, tab="assessment")
        tab = window.findChild(SelectionView)
        assert isinstance(tab, SelectionView)
        tab.grid.setCurrentIndex(tab.model.index(0, 2))
        assert tab.judgement.decisions["YES"].isChecked()


def test_an_assessment_written_twice_is_marked_and_leads_to_the_decision(
    hq: Store, office: Store, tmp_path: Path
) -> None:
    uid = records.save(
        office, "initiative", None, {"title": "Water", "status": "SUBMITTED", "round": ROUND}
    ).uid
    exchange.take(hq, [exchange.export(office, "HQ", tmp_path).path])
    selection.score(office, [Entry(uid, NSC, "merit", 2)])
    selection.score(hq, [Entry(uid, NSC, "merit", 1)])
    exchange.take(hq, [exchange.export(office, "HQ", tmp_path).path])

    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", uid=uid)

        assert "Two people wrote this assessment differently." in sentences(window)
        tab_to("Decide")
        press(Qt.Key.Key_Space)
        assert window.page().heading.text() == "Conflicts"  # type: ignore[union-attr]


def test_what_was_typed_is_saved_when_one_goes_elsewhere(hq: Store) -> None:
    uid = a_candidate(hq, "Water")
    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR", uid=uid)
        page(window).scores.judgement.reasons.editor.target().setFocus()
        press("Strong partners.")
        window.go("home")

    found = rounds.of_initiative(hq, uid)
    assert found is not None
    assert found.candidate.judgements[NSC].reasons == "Strong partners."


def test_an_office_has_no_page_of_rounds(office: Store) -> None:
    with opened(office) as window:
        assert "Rounds" not in [b.accessibleName() for b in window.sidebar.findChildren(QWidget)]


def test_screening_is_typed_side_by_side_and_complete_with_both(office: Store) -> None:
    uid = records.save(office, "initiative", None, {"title": "Water", "status": "IDENTIFIED"}).uid
    tag = {"initiative": uid, "list_code": "sectors", "tag": "HEA", "main": True}
    records.save(office, "initiative_tag", None, tag)
    with opened(office) as window:
        window.go("initiative", uid=uid, tab="screening_item")
        tab = window.findChild(ScreeningView)
        assert isinstance(tab, ScreeningView)
        assert [made.text() for made in tab.kits.values()] == ["Toolkit: health"]

        tab.entry["RISK"].setFocus()
        press("People in transit are told too late.", Qt.Key.Key_Return)
        assert any("once both sides" in said for said in sentences(window))
        tab.entry["OPPORT"].setFocus()
        press("Seasonal workers know both markets.", Qt.Key.Key_Return)
        assert any(said.startswith("Screening complete") for said in sentences(window))

        shown = window.page()
        assert isinstance(shown, InitiativePage)
        [risk] = tab.found.sides.risks  # type: ignore[union-attr]
        tab.changes[risk.uid].setFocus()
        press(Qt.Key.Key_Space)
        QTest.keyClicks(tab_to("Likelihood"), "3")
        QTest.keyClicks(tab_to("Effect"), "2")
        shown.save()
        QApplication.processEvents()
        assert "Likelihood 3, effect 2" in sentences(window)
        tab.done[risk.uid].click()

    final = records.get(office, risk.uid)
    assert final is not None
    assert (final.get("toolkit"), final.get("likelihood"), final.get("done")) == ("TK-HEA", 3, True)


def test_the_minutes_are_one_click_away_for_the_country_shown(hq: Store) -> None:
    uid = a_candidate(hq, "Water")
    selection.decide(hq, uid, PSC, {"decision": "YES", "reasons": "Strong partners."})
    with opened(hq) as window:
        window.go("rounds", round=ROUND, country="CR")
        page(window).reports["minutes"].click()
        QApplication.processEvents()

        shown = window.page()
        assert shown is not None
        now = shown.now()
        assert (now["report"], now["round"], now["country"]) == ("minutes", ROUND, "CR")
