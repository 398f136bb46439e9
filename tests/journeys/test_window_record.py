"""A field officer records an initiative without touching the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.domain.record import Record
from app.services import queries, start, steps
from app.ui import prompts, theme
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.beneficiaries import BeneficiariesPage
from app.ui.pages.figures import FiguresGrid
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests.app.ui.dressing import dress

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Return the window of an empty office database."""
    dress(qapp)
    store = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    session = Session(store, start.who(store), InlineRunner())
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(session)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    session.setParent(None)
    made.session = None
    made.close()
    shiboken6.delete(made)
    start.close_store(store)


def here() -> QWidget:
    """Return the widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(window, key, modifier)
    QApplication.processEvents()


def tab_to(name: str) -> QWidget:
    """Go on with the Tab key until the named field has the focus."""
    for _ in range(60):
        if here().accessibleName() == name:
            return here()
        QTest.keyClick(here(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"no Tab leads to {name}")


def initiatives(window: MainWindow) -> list[Record]:
    assert window.session is not None
    return queries.records(window.session.store, queries.Query("initiative"))


def test_an_initiative_is_recorded_by_keyboard_alone(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")
    QTest.keyClicks(tab_to("Duration"), "22")
    QTest.keyClicks(tab_to("Grant"), "230 000")

    press(window, Qt.Key.Key_S)

    found = initiatives(window)
    assert [r.get("title") for r in found] == ["Water for Upala"]
    assert found[0].get("duration_months") == 22
    assert found[0].get("grant_amount") == "230000"
    assert str(found[0].get("code")).startswith("CR-")
    assert window.toast.text() == "Saved."


def test_the_new_record_is_counted_as_not_sent(window: MainWindow) -> None:
    before = window.topbar.pending.text()
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")

    press(window, Qt.Key.Key_S)

    assert before == "Everything sent"
    assert window.topbar.pending.text().startswith("1 ")


def test_undo_takes_the_record_back_and_redo_brings_it_again(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")
    press(window, Qt.Key.Key_S)
    window.sidebar.setFocus()

    press(window, Qt.Key.Key_Z)
    gone = [r for r in initiatives(window) if not r.deleted]
    press(window, Qt.Key.Key_Y)

    assert gone == []
    assert [r.get("title") for r in initiatives(window)] == ["Water for Upala"]


def test_a_deleted_record_is_found_and_brought_back_by_keyboard(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompts, "confirm", lambda *_: True)
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")
    press(window, Qt.Key.Key_S)
    QTest.keyClick(tab_to("Delete"), Qt.Key.Key_Space)
    QApplication.processEvents()
    gone = initiatives(window)
    assert window.session is not None
    steps.forget(window.session.store)  # as on another day: no undo leads back

    press(window, Qt.Key.Key_K)
    QTest.keyClicks(here(), "bring back")
    QTest.keyClick(here(), Qt.Key.Key_Return)
    QApplication.processEvents()
    page = window.page()
    shown = [str(page.table.model().index(0, at).data()) for at in range(4)]  # type: ignore[union-attr]
    QTest.keyClick(here(), Qt.Key.Key_Return)
    QApplication.processEvents()

    assert gone == []
    assert window.key == "deleted"
    assert shown[0] == "Initiative"
    assert "Water for Upala" in shown[1]
    assert "Laptop 1" in shown[3]
    assert [r.get("title") for r in initiatives(window)] == ["Water for Upala"]
    assert "Brought back" in window.toast.text()
    press(window, Qt.Key.Key_Z)
    assert initiatives(window) == []


@pytest.mark.parametrize(
    ("key", "page", "words"),
    [
        (Qt.Key.Key_P, "home", "nothing to print on this page"),
        (Qt.Key.Key_N, "settings", "Nothing new begins on this page"),
        (Qt.Key.Key_S, "help", "Nothing on this page waits to be saved"),
        (Qt.Key.Key_I, "exchange", "There is no panel on this page"),
    ],
)
def test_no_key_is_dead(window: MainWindow, key: Qt.Key, page: str, words: str) -> None:
    window.go(page)
    QApplication.processEvents()

    press(window, key)

    assert words in window.toast.text()


def test_a_new_initiative_begins_on_home(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1)

    press(window, Qt.Key.Key_N)

    assert window.key == "initiative"
    assert here().accessibleName() == "Title"


def test_saving_what_is_saved_says_so(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")
    press(window, Qt.Key.Key_S)

    press(window, Qt.Key.Key_S)

    assert window.toast.text() == "Everything here is saved."


def test_search_finds_the_record_without_accents_and_opens_it(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Canton d'Upala: integration")
    press(window, Qt.Key.Key_S)

    press(window, Qt.Key.Key_K)
    QTest.keyClicks(here(), "upala")
    QTest.qWait(300)
    answers = window.topbar.search.answers()
    QTest.keyClick(here(), Qt.Key.Key_Return)
    QApplication.processEvents()

    assert any("Upala" in answer for answer in answers)
    page = window.page()
    assert page is not None
    assert page.heading.text() == "Canton d'Upala: integration"


def test_numbers_pasted_from_a_sheet_add_up(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")
    press(window, Qt.Key.Key_S)
    press(window, Qt.Key.Key_4)
    page = window.page()
    assert isinstance(page, BeneficiariesPage)
    grid = page.grid
    assert grid is not None
    grid.grid.setCurrentIndex(grid.model.index(0, 0))
    QApplication.clipboard().setText("10\t20\n1 000\t5\n")

    QTest.keyClick(grid.grid, Qt.Key.Key_V, CONTROL)
    QApplication.processEvents()

    model = grid.model
    last = model.index(model.rowCount() - 1, model.columnCount() - 1)
    assert model.index(0, 1).data() == "20"
    assert last.data() == "1,035"
    assert window.session is not None
    figures = queries.records(window.session.store, queries.Query("beneficiary_figure"))
    assert sorted(r.get("count") for r in figures) == [5, 10, 20, 1000]


def beneficiaries(window: MainWindow) -> FiguresGrid:
    """Record an initiative and show its grid of people."""
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(tab_to("Title"), "Water for Upala")
    press(window, Qt.Key.Key_S)
    press(window, Qt.Key.Key_4)
    page = window.page()
    assert isinstance(page, BeneficiariesPage)
    assert page.grid is not None
    page.grid.grid.setFocus()
    page.grid.grid.setCurrentIndex(page.grid.model.index(0, 0))
    return page.grid


def paste(grid: FiguresGrid, words: str) -> None:
    QApplication.clipboard().setText(words)
    QTest.keyClick(grid.grid, Qt.Key.Key_V, CONTROL)
    QApplication.processEvents()


def counts(window: MainWindow) -> list[int]:
    assert window.session is not None
    figures = queries.records(window.session.store, queries.Query("beneficiary_figure"))
    return sorted(r.get("count") for r in figures)


def test_a_number_that_cannot_be_read_is_marked_and_keeps_all_unsaved(window: MainWindow) -> None:
    grid = beneficiaries(window)

    paste(grid, "10\t20\nx7\t5\n")

    said = [w.text() for w in grid.findChildren(QLabel) if w.isVisible()]
    assert "1 cell cannot be read. Nothing is saved yet." in said
    assert counts(window) == []
    bad = int(Qt.ItemDataRole.BackgroundRole)
    assert grid.model.index(1, 0).data(bad) == theme.colour("bad_soft")
    assert grid.model.index(0, 0).data(bad) != theme.colour("bad_soft")
    assert "number" in str(grid.model.index(1, 0).data(int(Qt.ItemDataRole.ToolTipRole))).lower()

    grid.grid.setCurrentIndex(grid.model.index(1, 0))
    QTest.keyClick(grid.grid, Qt.Key.Key_F2)
    editor = here()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "7")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(100):
        QTest.qWait(20)
        if counts(window):
            break

    assert counts(window) == [5, 7, 10, 20]
    assert window.toast.text() == "4 numbers taken over."


def test_numbers_that_wait_are_left_with_escape(window: MainWindow) -> None:
    grid = beneficiaries(window)
    paste(grid, "10\tmany\n")

    QTest.keyClick(grid.grid, Qt.Key.Key_Escape)

    assert counts(window) == []
    assert grid.model.index(0, 1).data() == ""


def test_pasted_numbers_go_back_together(window: MainWindow) -> None:
    grid = beneficiaries(window)
    paste(grid, "10\t20\n30\t40\n")

    press(window, Qt.Key.Key_Z)

    assert counts(window) == []
    assert window.toast.text() == "Undone: 4 records"
    press(window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert counts(window) == [10, 20, 30, 40]


def test_headings_are_left_out_and_what_falls_outside_is_said(window: MainWindow) -> None:
    grid = beneficiaries(window)
    wide = "\t".join(str(n) for n in range(1, 18))

    paste(grid, f"Group\tGirls\nVulnerable migrants\t{wide}\n")

    typable = grid.model.columnCount() - 1
    assert len(counts(window)) == typable
    assert grid.model.index(0, 0).data() == "1"


def test_the_whole_grid_is_copied_with_its_headings(window: MainWindow) -> None:
    grid = beneficiaries(window)
    paste(grid, "10\t20\n")
    grid.grid.selectAll()

    QTest.keyClick(grid.grid, Qt.Key.Key_C, CONTROL)

    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[1] == "Women and girls"
    assert lines[2].split("\t")[:3] == ["Vulnerable migrants", "10", "20"]
    assert lines[-1].split("\t")[0] == "People in all"
