"""Reports in the window: chosen by keyboard, narrowed, sorted, opened, kept through changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.domain import training
from app.domain.report import (
    Profile,
    Report,
)
from app.services import records, reporting, start
from app.ui import i18n
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.initiative import InitiativePage
from app.ui.pages.report_table import ReportTable
from app.ui.pages.report_view import ReportView
from app.ui.pages.reports import ReportsPage
from app.ui.session import Session

CR_1 = training.initiative_uid("CR-1")


def arrive(window: MainWindow, **what: object) -> ReportsPage:
    """Show the page."""
    window.go("reports", **what)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, ReportsPage)
    settle(page.view)
    return page


def settle(view: ReportView) -> None:
    """Let all parts of a report come onto the page."""
    QApplication.processEvents()
    while not view.complete:
        QApplication.processEvents()


def ask(page: ReportsPage, words: str) -> None:
    """Type words of a question and go into its answer, by keyboard alone."""
    page.take_focus()
    page.list.search.clear()
    QTest.keyClicks(page.list.search, words)
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    settle(page.view)


def said(page: QWidget) -> list[str]:
    """Return all that can be read of the answer."""
    QApplication.processEvents()
    return [w.text() for w in page.findChildren(QLabel) if w.isVisible() and w.text()]


def rows(table: ReportTable) -> list[list[str]]:
    """Return the rows of a table as they are read, totals last."""
    model = table.shown
    return [
        [str(model.index(at, col).data()) for col in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def first(page: ReportsPage) -> ReportTable:
    """Return the first table of the answer."""
    return next(iter(page.view.tables.values()))


# --- The page --------------------------------------------------------------------------------


def test_a_question_is_asked_by_keyboard_and_answered(showcase: MainWindow) -> None:
    page = arrive(showcase)

    ask(page, "money country")

    table = first(page)
    assert page.key == "q2"
    assert rows(table)[0] == ["Philippines", "2", "480,000\u00a0USD", "13.9%"]
    assert rows(table)[-1] == ["Total", "16", "3,448,000\u00a0USD", "100.0%"]
    assert showcase.focusWidget() is table


@pytest.mark.parametrize(
    ("key", "seen"),
    [
        ("q1", ["16", "8", "3,448,000\u00a0USD", "215,500\u00a0USD", "230,000\u00a0USD"]),
        ("q7", ["8", "50.00%", "1,792,000\u00a0USD", "51.97%"]),
        ("q11", ["4", "736,000\u00a0USD", "21.35%"]),
        ("q13", ["326", "21"]),
        ("q16", ["17"]),
    ],
)
def test_the_figures_are_those_of_the_questions(
    showcase: MainWindow, key: str, seen: list[str]
) -> None:
    page = arrive(showcase, report=key)

    assert set(seen) <= set(said(page.view))


def test_every_report_is_one_click_and_nothing_fails(window: MainWindow) -> None:
    page = arrive(window)
    failed = "This report could not be made"
    needed = {"initiative": CR_1, "country": "CR", "round": "JMDI-P2"}

    for key in page.list.offered():
        page.list.choose(key)
        page.refresh()
        QApplication.processEvents()
        need = reporting.definition(key).needs
        if need:
            assert any(words.startswith("Which ") for words in said(page.view)), key
            page.options.choose(need, needed[need])
            QApplication.processEvents()
        assert page.view.report is not None, key
        assert page.view.report.key == key
        assert failed not in said(page.view), key


def test_a_question_is_found_by_words_of_another_language(showcase: MainWindow) -> None:
    french = i18n.in_all_languages("reports", "How much money by country?")
    if len(french) == 1:
        pytest.skip("the texts of the reports are not translated yet")
    page = arrive(showcase)

    page.list.search.setText("pays")

    assert "q2" in page.list.offered()


def test_the_search_of_the_window_finds_a_question_and_opens_it(showcase: MainWindow) -> None:
    arrive(showcase, report="q1")
    showcase.go("home")
    box = showcase.topbar.search
    box.setFocus()

    QTest.keyClicks(box, "diaspora call")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.processEvents()

    page = showcase.page()
    assert isinstance(page, ReportsPage)
    assert page.view.report is not None
    assert page.view.report.key == "q11"
    assert page.list.key() == "q11"


def test_a_country_narrows_at_once_and_is_kept_for_this_report(window: MainWindow) -> None:
    page = arrive(window, report="q2")

    page.options.choose("country", "CR")
    settle(page.view)
    narrowed = rows(first(page))
    page.list.choose("q1")
    page.refresh()
    other = page.options.chosen
    window.rebuild()
    again = arrive(window, report="q2")

    assert narrowed == [["Costa Rica", "2", "392,000\u00a0USD", "100.0%"]]
    assert other == {}
    assert again.options.chosen == {"country": "CR"}
    assert rows(first(again)) == narrowed


def test_a_period_narrows_by_days_as_people_write_them(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    for sex, count, month in (("F", 65, 7), ("F", 80, 1)):
        line = {"initiative": CR_1, "kind": "reached", "category": "WORK", "sex": sex,
                "age": "A25", "count": count, "period_start": f"2013-0{month}-01",
                "period_end": f"2013-0{month}-28"}  # fmt: skip
        records.save(session.store, "beneficiary_figure", None, line)
    page = arrive(window, report="q18")
    whole = said(page.view)
    line_edit = page.options.widgets["since"].findChildren(type(page.list.search))[0]

    line_edit.setFocus()
    QTest.keyClicks(line_edit, "30/6/2013")
    QTest.keyClick(line_edit, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert "145" in whole
    assert page.options.chosen == {"since": "2013-06-30"}
    assert "65" in said(page.view)
    assert "145" not in said(page.view)


def test_a_click_on_a_record_opens_it(showcase: MainWindow) -> None:
    page = arrive(showcase, report="q7")
    table = next(t for t in page.view.tables.values() if "CR-1" in rows(t)[0][0])
    at = table.shown.index(0, 0)
    table.scrollTo(at)

    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=table.visualRect(at).topLeft() + QPoint(9, 9),
    )
    QApplication.processEvents()

    opened = showcase.page()
    assert isinstance(opened, InitiativePage)
    assert any("Canton d’Upala" in words for words in said(opened))


def test_enter_opens_the_record_of_a_row(showcase: MainWindow) -> None:
    page = arrive(showcase, report="q7")
    table = next(t for t in page.view.tables.values() if "CR-1" in rows(t)[0][0])
    table.setFocus()
    table.setCurrentIndex(table.shown.index(0, table.shown.columnCount() - 1))

    QTest.keyClick(table, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert isinstance(showcase.page(), InitiativePage)


def test_a_changed_record_makes_the_report_anew_where_one_was(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    page = arrive(window, report="q2")
    window.resize(1100, 500)
    QApplication.processEvents()
    table = first(page)
    table.horizontalHeader().sectionClicked.emit(0)
    table.setCurrentIndex(table.shown.index(3, 0))
    before = rows(table)
    bar = page.view.area.verticalScrollBar()
    bar.setValue(60)

    saved = records.save(
        session.store, "initiative", CR_1,
        {"grant_amount": "1", "grant_currency": "USD"},
    )  # fmt: skip
    session.tell(saved.changes)
    settle(page.view)

    again = first(page)
    assert [row[0] for row in rows(again)] == [row[0] for row in before]
    assert {r[0]: r[2] for r in rows(again)}["Costa Rica"] == "162,001\u00a0USD"
    assert again.currentIndex().row() == 3
    assert bar.value() == 60


def test_another_language_makes_the_report_anew(window: MainWindow) -> None:
    arrive(window, report="q2", country="CR")

    window.speak("fr")
    QApplication.processEvents()

    page = window.page()
    assert isinstance(page, ReportsPage)
    assert page.key == "q2"
    assert rows(first(page))[0][2] == "392\u202f000\u00a0USD"
    i18n.choose(QApplication.instance(), "en")  # type: ignore[arg-type]


def test_an_option_a_report_does_not_take_is_left_out(showcase: MainWindow) -> None:
    page = arrive(showcase, report="q17", country="CR")

    assert page.view.report is not None
    assert page.view.report.key == "q17"
    assert "country" not in page.options.chosen


def test_what_fails_is_said_in_words_and_cannot_go_out(
    showcase: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.base.errors import CallError

    def refuse(*_: object) -> Report:
        raise CallError("unknown_report", name="q2", known="")

    page = arrive(showcase, report="q1")
    monkeypatch.setattr(reporting, "make", refuse)

    arrive(showcase, report="q2")

    assert any("There is no report" in words for words in said(page.view))
    assert not page.saving.buttons["xlsx"].isEnabled()


def test_the_profile_is_always_in_sight_and_says_what_it_hides(showcase: MainWindow) -> None:
    page = arrive(showcase, report="q1")

    shown = {p: made.isChecked() for p, made in page.profiles.chips.items() if made.isVisible()}

    assert shown == {Profile.HQ: True, Profile.PARTNER: False, Profile.PUBLIC: False}
    assert "Nothing is hidden" in page.profiles.about.text()


# --- An office -------------------------------------------------------------------------------


def test_an_empty_office_is_told_how_data_comes(app: QApplication, tmp_path: Path) -> None:
    del app
    store = start.create(tmp_path / "bf.db", office="BF", role="field")
    session = Session(store, start.who(store), InlineRunner())
    page = ReportsPage(session)
    page.show()
    page.arrive(report="q18")
    QApplication.processEvents()

    words = said(page.view)
    buttons = [b.text() for b in page.options.findChildren(QPushButton) if b.isVisible()]
    page.close()
    start.close_store(store)

    assert "No data" in words
    assert not any(b == "Country" for b in buttons)  # there is only one
