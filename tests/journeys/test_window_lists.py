"""A field officer works in a list: many rows at once, columns, filters, clipboard, paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QMenu, QWidget

from app.domain.query import Query
from app.domain.record import Record
from app.services import queries, records, start
from app.ui import prompts, theme
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.initiatives import InitiativesPage
from app.ui.pages.lists import ActivitiesPage
from app.ui.preferences import Preferences
from app.ui.session import Session, Store
from app.ui.tables.record_list import RecordList
from tests.app.ui.dressing import dress

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Without a screen a menu is neither raised nor given the keyboard."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an office database with five initiatives and three activities."""
    made = start.create(tmp_path / "cr.db", office="CR", role="field", label="Laptop 1")
    states = ("ONGOING", "ONGOING", "COMPLETED", "IDENTIFIED", "ONGOING")
    lines = [
        {
            "entity": "initiative",
            "set": {
                "title": f"Initiative {n}", "status": state, "grant_amount": str(100 * n),
                "grant_currency": "USD",
            },
        }
        for n, state in enumerate(states, 1)
    ]  # fmt: skip
    first = records.apply(made, lines).uids[0]
    titles = ("Visit", "Training", "Meeting")
    kinds = ("CAMPAIGN", "TRAINING", "MEETING")
    records.apply(made, [
        {"entity": "activity", "set": {"initiative": first, "title": title, "kind": kind}}
        for title, kind in zip(titles, kinds, strict=True)
    ])  # fmt: skip
    yield made
    start.close_store(made)


@pytest.fixture
def sit(qapp: QApplication, store: Store) -> Iterator[Callable[[], MainWindow]]:
    """Return a way to start the program and look at its window."""
    dress(qapp)
    open_: list[tuple[MainWindow, Session]] = []

    def leave() -> None:
        while open_:
            window, session = open_.pop()
            session.setParent(None)
            window.session = None
            window.close()
            shiboken6.delete(window)

    def begin() -> MainWindow:
        leave()
        session = Session(store, start.who(store), InlineRunner())
        window = MainWindow(Preferences(language="en", theme="light", started=True))
        window.enter(session)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        open_.append((window, session))
        return window

    yield begin
    leave()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, in an open menu first."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


def type_words(words: str) -> None:
    """Type where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)


def initiatives(window: MainWindow) -> InitiativesPage:
    window.go("initiatives")
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativesPage)
    return page


def found(store: Store, entity: str) -> list[Record]:
    return queries.records(store, Query(entity, order=(("title", False),)))


def choose_rows(shown: RecordList, count: int) -> None:
    """Select the first rows with Shift and the arrow key."""
    shown.table.setFocus()
    shown.table.setCurrentIndex(shown.model.index(0, 0))
    for _ in range(count - 1):
        press(Qt.Key.Key_Down, SHIFT)


def texts(widget: QWidget) -> list[str]:
    return [w.text() for w in widget.findChildren(QLabel) if w.isVisible()]


def until(seen: Callable[[], bool]) -> None:
    """Wait until something is seen, however slow the machine."""
    for _ in range(100):
        if seen():
            return
        QTest.qWait(50)
    raise AssertionError("it was never seen")


def settle(shown: RecordList) -> None:
    """Wait until the list has added up and remembered."""
    del shown
    QTest.qWait(500)


def test_several_rows_get_one_value_which_is_seen_before_it_is_saved(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    window = sit()
    page = initiatives(window)
    choose_rows(page.list, 4)
    panel = page.beside.bulk
    panel.choose("status")
    assert panel.box is not None
    panel.box.editor.set_value("COMPLETED")
    panel.box.touched.emit("status")
    until(lambda: any("Initiative 4" in words for words in texts(panel)))

    assert panel.effect.text() == "2 will change  ·  1 already so  ·  1 cannot have it"
    assert [r.get("status") for r in found(store, "initiative")].count("COMPLETED") == 1

    panel.go.setFocus()
    press(Qt.Key.Key_Space)

    states = [r.get("status") for r in found(store, "initiative")]
    assert states == ["COMPLETED", "COMPLETED", "COMPLETED", "IDENTIFIED", "ONGOING"]
    assert window.toast.text() == "2 records changed."
    assert len(page.list.table.chosen()) == 4

    page.list.table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()

    states = [r.get("status") for r in found(store, "initiative")]
    assert states == ["ONGOING", "ONGOING", "COMPLETED", "IDENTIFIED", "ONGOING"]
    assert window.toast.text() == "Undone: 2 records"


def test_what_was_undone_is_done_again_from_the_message(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    window = sit()
    initiatives(window)
    uid = found(store, "initiative")[0].uid
    records.save(store, "initiative", uid, {"title": "Initiative 1, new"})

    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()
    assert window.toast.text() == "Undone: Title of CR-1 Initiative 1"
    assert found(store, "initiative")[0].get("title") == "Initiative 1"
    again = next(b for b in window.toast.findChildren(QWidget) if b.accessibleName() == "Redo")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert found(store, "initiative")[0].get("title") == "Initiative 1, new"
    assert window.toast.text() == "Done again: Title of CR-1 Initiative 1, new"


def test_the_foot_adds_up_what_is_selected(sit: Callable[[], MainWindow], store: Store) -> None:
    first = found(store, "initiative")[0].uid
    figure = {"initiative": first, "kind": "reached", "category": "VULN", "sex": "F", "age": "A25",
              "count": 40, "period_end": "2026-06-30"}  # fmt: skip
    records.save(store, "beneficiary_figure", None, figure)
    page = initiatives(sit())
    settle(page.list)
    whole = page.list.foot.text().replace("\u2068", "").replace("\u2069", "")

    choose_rows(page.list, 3)
    settle(page.list)
    some = page.list.foot.text().replace("\u2068", "").replace("\u2069", "")

    assert whole == "5 records  ·  Grant: 1,500\u00a0USD  ·  People reached: at least 40"
    assert some == "3 of 5 selected  ·  Grant: 600\u00a0USD  ·  People reached: at least 40"


def test_columns_are_chosen_moved_and_widened_by_keyboard_and_found_again(
    sit: Callable[[], MainWindow],
) -> None:
    page = initiatives(sit())
    page.list.tools.columns.setFocus()
    press(Qt.Key.Key_Space)
    menu = page.list.tools.columns_menu
    assert menu.isVisible()
    menu.list.setCurrentRow(1)
    QTest.keyClick(menu.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    menu.list.setCurrentRow(2)
    QTest.keyClick(menu.list, Qt.Key.Key_Space)
    menu.list.setCurrentRow(1)
    before = page.list.table.columnWidth(1)
    QTest.keyClick(menu.list, Qt.Key.Key_Right)
    menu.close()
    settle(page.list)

    keys = [field.key for field in page.list.model.fields]
    assert keys == ["title", "code", "grant_amount", "duration_months", "round"]
    again = initiatives(sit())
    assert [field.key for field in again.list.model.fields] == keys
    assert again.list.table.columnWidth(1) == before + 16


def test_a_column_dragged_to_another_place_stays_there(sit: Callable[[], MainWindow]) -> None:
    page = initiatives(sit())
    head = page.list.table.horizontalHeader()
    assert isinstance(head, QHeaderView)

    head.moveSection(1, 0)
    settle(page.list)

    assert [field.key for field in page.list.model.fields][:2] == ["title", "code"]
    assert page.list.model.index(0, 0).data() == "Initiative 1"
    assert head.logicalIndex(0) == 0


def test_filters_are_kept_by_name_and_come_back_another_day(
    sit: Callable[[], MainWindow],
) -> None:
    page = initiatives(sit())
    page.list.bar.choose("status", ["ONGOING"])
    page.list.tools.filters.setFocus()
    press(Qt.Key.Key_Space)
    line = page.list.tools.filters_menu.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Running")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(page.list)

    again = initiatives(sit())
    assert again.list.model.rowCount() == 5
    again.list.tools.open_filters()
    menu = again.list.tools.filters_menu
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert menu.actions()[0].text() == "Running"
    assert again.list.model.rowCount() == 3
    assert again.list.bar.chosen() == {"status": ["ONGOING"]}


def test_a_forgotten_filter_can_be_brought_back(sit: Callable[[], MainWindow]) -> None:
    window = sit()
    page = initiatives(window)
    page.list.bar.choose("status", ["ONGOING"])
    page.list.tools.name_filters("Running")

    page.list.tools.forget_filters("Running")
    assert page.list.tools.view.saved == []
    again = next(b for b in window.toast.findChildren(QWidget) if b.accessibleName() == "Undo")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)

    assert [each.name for each in page.list.tools.view.saved] == ["Running"]


def test_the_panel_follows_the_cursor_and_stays_hidden_when_nobody_wants_it(
    sit: Callable[[], MainWindow],
) -> None:
    window = sit()
    page = initiatives(window)
    page.list.table.setFocus()
    page.list.table.setCurrentIndex(page.list.model.index(0, 0))
    assert page.beside.title.text() == "Initiative 1"
    press(Qt.Key.Key_Down)
    assert page.beside.title.text() == "Initiative 2"

    QTest.keyClick(window, Qt.Key.Key_I, CONTROL)
    press(Qt.Key.Key_Down)
    settle(page.list)

    assert not page.beside.panel.isVisible()
    again = initiatives(sit())
    again.list.table.setCurrentIndex(again.list.model.index(0, 0))
    assert not again.beside.panel.isVisible()
    again.list.tools.panel.setFocus()
    press(Qt.Key.Key_Space)
    assert again.beside.title.text() == "Initiative 1"
    assert again.beside.panel.isVisible()


def test_rows_are_copied_for_a_spreadsheet(sit: Callable[[], MainWindow]) -> None:
    page = initiatives(sit())
    choose_rows(page.list, 2)

    press(Qt.Key.Key_C, CONTROL)

    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Code\tTitle\tStatus\tGrant\tCurrency\tDuration (months)\tRound"
    assert lines[1].startswith("CR-1\tInitiative 1\tOngoing\t100\tUS dollar")
    assert len(lines) == 3


def activities(window: MainWindow) -> ActivitiesPage:
    window.go("activities")
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, ActivitiesPage)
    return page


def test_rows_pasted_into_a_list_wait_until_every_cell_can_be_read(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    window = sit()
    page = activities(window)
    shown = page.browser.list
    shown.table.setFocus()
    QApplication.clipboard().setText(
        "Title\tType\tInitiative\tDue\n"
        "Course\ttraining\tCR-2\t31/12/2026\n"
        "Talks\tnonsense\tInitiative 3\t2027-01-15\n"
    )

    press(Qt.Key.Key_V, CONTROL)

    sheet = shown.sheet
    assert sheet is not None
    assert "cannot be read" in sheet.state.text()
    assert sheet.why.text()  # the first one says at once why
    assert not sheet.go.isEnabled()
    assert sheet.model.index(1, 1).data(int(Qt.ItemDataRole.BackgroundRole)) == theme.colour(
        "bad_soft"
    )
    assert len(found(store, "activity")) == 3

    sheet.go_on()
    assert (sheet.grid.currentIndex().row(), sheet.grid.currentIndex().column()) == (1, 1)
    QTest.keyClick(sheet.grid, Qt.Key.Key_F2)
    type_words("meeting")
    press(Qt.Key.Key_Return)
    sheet.go.setFocus()
    press(Qt.Key.Key_Space)

    made = {r.get("title"): r for r in found(store, "activity")}
    assert made["Course"].get("due_on") == "2026-12-31"
    assert made["Talks"].get("kind") == "MEETING"
    assert shown.sheet is None
    assert window.toast.text() == "2 records recorded."
    shown.table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()
    assert len(found(store, "activity")) == 3


def test_pasted_rows_are_left_with_escape_and_nothing_is_saved(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    page = activities(sit())
    QApplication.clipboard().setText("Course\tTRAINING\n")
    page.browser.list.table.setFocus()
    press(Qt.Key.Key_V, CONTROL)
    opened = page.browser.list.sheet

    press(Qt.Key.Key_Escape)

    assert opened is not None
    assert page.browser.list.sheet is None
    assert len(found(store, "activity")) == 3


def test_a_list_is_put_on_paper_as_it_is_shown(
    sit: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = sit()
    page = initiatives(window)
    page.list.bar.choose("status", ["ONGOING"])
    target = tmp_path / "list.pdf"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)

    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    QApplication.processEvents()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert target.read_bytes().startswith(b"%PDF")
    assert window.toast.text().replace("\u2066", "").replace("\u2069", "") == "Saved: list.pdf"


def test_the_past_of_a_record_is_a_button_away_and_every_value_comes_back(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    uid = found(store, "activity")[0].uid
    records.save(store, "activity", uid, {"title": "Big meeting"})
    window = sit()
    page = activities(window)
    page.browser.show_record(uid)
    QApplication.processEvents()
    page.browser.past.setFocus()
    press(Qt.Key.Key_Space)
    said = texts(page)
    assert "Title: Big meeting" in said
    assert "Recorded" in said
    back = next(b for b in page.findChildren(QWidget) if b.accessibleName() == "Restore: Title")
    back.setFocus()
    press(Qt.Key.Key_Space)

    assert "Meeting" in [r.get("title") for r in found(store, "activity")]
    assert window.toast.text() == "The earlier value is back."


def test_undo_in_a_field_nobody_typed_in_undoes_what_was_saved(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    window = sit()
    uid = found(store, "activity")[0].uid
    page = activities(window)
    page.browser.show_record(uid)
    line = page.browser.form.boxes["title"].editor.target()
    line.setFocus()
    QTest.keyClicks(line, "!")
    QTest.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert not any("!" in str(r.get("title")) for r in found(store, "activity"))
    QTest.keyClicks(line, "?")
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    QApplication.processEvents()
    saved = [r.get("title") for r in found(store, "activity")]

    QTest.keyClick(line, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()

    assert any("?" in str(title) for title in saved)
    assert not any("?" in str(r.get("title")) for r in found(store, "activity"))


def test_a_click_beside_the_list_keeps_one_row(sit: Callable[[], MainWindow]) -> None:
    page = initiatives(sit())
    choose_rows(page.list, 3)
    assert page.beside.stack.currentWidget() is page.beside.bulk

    place = page.list.table.visualRect(page.list.model.index(4, 0)).center()
    QTest.mouseClick(
        page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(2, 0)
    )

    assert page.beside.title.text() == "Initiative 5"
    assert page.beside.shown()


def test_rows_copied_from_a_list_and_pasted_back_make_nothing_twice(
    sit: Callable[[], MainWindow], store: Store
) -> None:
    page = activities(sit())
    shown = page.browser.list
    choose_rows(shown, 3)
    press(Qt.Key.Key_C, CONTROL)
    QApplication.clipboard().setText(QApplication.clipboard().text() + "\nParty\t\t\t\t\tCR-1")

    shown.table.setFocus()
    press(Qt.Key.Key_V, CONTROL)

    sheet = shown.sheet
    assert sheet is not None
    assert "3 here already and left out" in sheet.state.text()
    sheet.record()
    titles = [r.get("title") for r in found(store, "activity")]
    assert titles == ["Meeting", "Party", "Training", "Visit"]
