"""The answer of a report on the page: what is hidden, sorted, drawn, copied, and said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.codelists import codelist
from app.domain.report import (
    Column,
    Drawing,
    Figure,
    Figures,
    Foot,
    Hidden,
    Kind,
    Picture,
    Profile,
    Prose,
    Report,
    Table,
)
from app.ui.charts.chart import Chart
from app.ui.main_window import MainWindow
from app.ui.pages import report_view
from app.ui.pages.report_view import ReportView
from app.ui.session import Session
from app.ui.tables.lines import side
from tests.app.ui.test_reports import rows, said, settle

CATEGORY = Column("category", "Category", Kind.TEXT)
WOMEN = Column("women", "Women", Kind.PEOPLE, foot=Foot.SUM)
MEN = Column("men", "Men", Kind.PEOPLE, foot=Foot.SUM)
SHARE = Column("share", "Share", Kind.PERCENT, decimals=1)
PEOPLE = Table(
    "people",
    "People reached",
    (CATEGORY, WOMEN, MEN, SHARE),
    (
        ("Workers", Hidden.BESIDE, Hidden.BESIDE, Decimal("12.25")),
        ("Border", Hidden.BESIDE, Hidden.SMALL, Decimal("3.5")),
        ("Other", 90, None, None),
        ("All day", 100, 9, Decimal(70)),
    ),
    (None, 255, 42, None),
)
REPORT = Report(
    "test",
    "Test",
    (
        Figures("answer", (Figure(WOMEN, 255), Figure(MEN, Hidden.SMALL), Figure(SHARE, None))),
        Prose("Two lines\nof words", "A heading"),
        PEOPLE,
        Picture(Drawing.BARS, "people", "category", ("women",), "Women by category"),
    ),
    Profile.PARTNER,
    "2026-11-26",
    lines=("Records of all offices",),
    notes=("How it is counted",),
    threshold=5,
)


@pytest.fixture
def view(showcase: MainWindow) -> Iterator[ReportView]:
    """Return a view in the window."""
    session = showcase.session
    assert isinstance(session, Session)
    made = ReportView(session)
    made.resize(800, 600)
    made.show()
    yield made
    made.close()


def test_hidden_numbers_look_hidden_and_say_why(view: ReportView) -> None:
    view.show_report(REPORT, codelist)
    model = view.tables["people"].shown
    small, beside, plain = model.index(1, 2), model.index(0, 1), model.index(3, 1)

    def tip(at: object) -> str:
        return str(model.data(at, Qt.ItemDataRole.ToolTipRole))  # type: ignore[arg-type]

    assert (small.data(), beside.data(), plain.data()) == ("<5", "...", "100")
    assert tip(small) == "Fewer than 5 people: not shown in this profile."
    assert "could be computed" in tip(beside)
    grounds = [model.data(at, Qt.ItemDataRole.BackgroundRole) for at in (small, beside, plain)]
    assert grounds[0] is not None
    assert grounds[1] is not None
    assert grounds[2] is None


def test_what_nobody_recorded_says_no_data(view: ReportView) -> None:
    view.show_report(REPORT, codelist)

    assert view.tables["people"].shown.index(2, 2).data() == "no data"
    assert "no data" in said(view)


def test_the_totals_stay_last_and_no_data_sorts_behind(view: ReportView) -> None:
    view.show_report(REPORT, codelist)
    table = view.tables["people"]

    table.horizontalHeader().sectionClicked.emit(3)
    rising = [row[0] for row in rows(table)]
    table.horizontalHeader().sectionClicked.emit(3)
    falling = [row[0] for row in rows(table)]
    table.horizontalHeader().sectionClicked.emit(3)

    assert rising == ["Border", "Workers", "All day", "Other", "Total"]
    assert falling == ["All day", "Workers", "Border", "Other", "Total"]
    assert [row[0] for row in rows(table)] == ["Workers", "Border", "Other", "All day", "Total"]


def test_numbers_stand_at_the_trailing_edge(view: ReportView) -> None:
    view.show_report(REPORT, codelist)
    model = view.tables["people"].shown

    sides = [
        model.data(model.index(0, at), int(Qt.ItemDataRole.TextAlignmentRole)) == side(number=True)
        for at in range(4)
    ]

    assert sides == [False, True, True, True]


def test_a_picture_draws_only_what_may_be_shown(view: ReportView) -> None:
    view.show_report(REPORT, codelist)

    chart = next(c for c in view.findChildren(Chart) if c.accessibleName() == "Women by category")

    assert chart.accessibleDescription() == "Other: 90; All day: 100"


def test_a_picture_of_nothing_is_left_out(view: ReportView) -> None:
    bare = replace(PEOPLE, rows=(("Workers", Hidden.SMALL, None, None),), foot=())
    view.show_report(replace(REPORT, blocks=(bare, REPORT.blocks[3])), codelist)

    assert not view.findChildren(Chart)


def test_the_whole_table_is_copied_for_a_spreadsheet(view: ReportView) -> None:
    view.show_report(REPORT, codelist)
    table = view.tables["people"]
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Category\tWomen\tMen\tShare"
    assert lines[2] == "Border\t...\t<5\t3.5"
    assert lines[-1] == "Total\t255\t42\t"


def test_a_report_without_any_value_says_what_would_give_some(view: ReportView) -> None:
    empty = Table("t", "T", (WOMEN,), ((None,),))

    view.show_report(replace(REPORT, blocks=(empty,)), codelist)

    assert any("fills by itself" in words for words in said(view))


def test_a_long_report_comes_part_by_part(
    view: ReportView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_view, "_TURN", -1.0)

    view.show_report(REPORT, codelist)
    begun = (view.complete, len(view.tables))
    settle(view)

    assert begun == (False, 0)
    assert view.complete
    assert list(view.tables) == ["people"]


def test_a_picture_of_very_many_rows_says_that_it_shows_the_first(view: ReportView) -> None:
    many = tuple((f"Row {n}", 10 + n, n, None) for n in range(90))
    blocks = (replace(PEOPLE, rows=many), REPORT.blocks[3])
    view.show_report(replace(REPORT, blocks=blocks), codelist)
    settle(view)

    assert any("The first 40 of 90 rows." in words for words in said(view))


def test_a_trend_and_targets_are_drawn(view: ReportView) -> None:
    day = Column("day", "Day", Kind.DAY)
    over_time = Table(
        "t", "Over time", (day, WOMEN, MEN), (("2026-01", 100, 20), ("2026-06", 100, 60))
    )
    blocks = (
        over_time,
        Picture(Drawing.TREND, "t", "day", ("men",), "Men over time"),
        Picture(Drawing.TARGETS, "t", "day", ("women", "men"), "Men of women"),
    )
    view.show_report(replace(REPORT, blocks=blocks), codelist)
    settle(view)

    told = {c.accessibleName(): c.accessibleDescription() for c in view.findChildren(Chart)}
    assert told["Men over time"] == "Jan 2026: 20; Jun 2026: 60"
    assert told["Men of women"].startswith("Jan 2026: 20 of 100, 20")


def test_a_long_table_scrolls_by_itself(view: ReportView) -> None:
    many = tuple((f"Row {n}", n, n, None) for n in range(5000))
    view.show_report(replace(REPORT, blocks=(replace(PEOPLE, rows=many),)), codelist)
    table = view.tables["people"]

    assert table.height() < 700
    assert table.shown.rowCount() == 5001
