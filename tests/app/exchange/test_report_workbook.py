"""A report as a workbook: numbers stay numbers, formulas live, nothing hidden comes back."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook

from app.domain.codelists import codelist
from app.domain.report import (
    Block,
    Cell,
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
from app.exchange import report_workbook
from tests.app.exchange import workbooks

BORDER = codelist("beneficiary_categories").label("BORD", "en")
_MONEY = (
    Column("country", "Country", Kind.CODE, "countries"),
    Column("grants", "Grants", Kind.MONEY, unit="USD", foot=Foot.SUM),
    Column("share", "Share", Kind.PERCENT, decimals=1, foot=Foot.SHARE, of="grants"),
)
_PEOPLE = (
    Column("category", "Category", Kind.CODE, "beneficiary_categories"),
    Column("F", "Women", Kind.PEOPLE, foot=Foot.SUM),
    Column("M", "Men", Kind.PEOPLE, foot=Foot.SUM),
    Column("total", "Total", Kind.PEOPLE, foot=Foot.SUM, sum_of=("F", "M")),
)


def a_report(*blocks: Block, profile: Profile = Profile.HQ, threshold: int = 0) -> Report:
    return Report(
        "q", "A question?", blocks, profile, "2014-02-03", ("About",), ("A note.",), threshold
    )


def a_table(
    columns: tuple[Column, ...],
    *rows: tuple[Cell, ...],
    foot: tuple[Cell, ...] = (),
    key: str = "t",
    title: str = "A table",
    empty: str = "",
) -> Table:
    return Table(key, title, columns, rows, foot, empty=empty)


def money() -> Table:
    rows = [("PH", Decimal(480_000)), ("CR", Decimal("392000.5"))]
    whole = Decimal("872000.5")
    return a_table(
        _MONEY,
        *((country, grant, grant * 100 / whole) for country, grant in rows),
        foot=(None, whole, Decimal(100)),
    )


def people(*, open_: bool) -> Table:
    """Return the table of Q19, in full or with its four inner cells hidden."""
    small, beside = (3, 20) if open_ else (Hidden.SMALL, Hidden.BESIDE)
    work: tuple[Cell, ...] = (45, 30) if open_ else (Hidden.BESIDE, Hidden.BESIDE)
    return a_table(
        _PEOPLE, ("WORK", *work, 75), ("BORD", beside, small, 23), foot=(None, 65, 33, 98)
    )


def opened(report: Report, lang: str = "en", *, values: bool = False) -> Workbook:
    data = report_workbook.workbook(report, lang, codelist)
    return openpyxl.load_workbook(io.BytesIO(data), data_only=values)


def cells(book: Workbook, sheet: int = 0) -> dict[str, Any]:
    """Return every filled cell of a sheet by its place."""
    return {c.coordinate: c.value for row in book.worksheets[sheet] for c in row if c.value}


def find(book: Workbook, text: str) -> Any:  # noqa: ANN401  (a cell of an untyped library)
    [found] = [c for s in book.worksheets for row in s for c in row if c.value == text]
    return found


def beside(book: Workbook, text: str) -> list[Any]:
    """Return the cells of the row that begins with this text."""
    [cell] = [c for s in book.worksheets for c in s["A"] if c.value == text]
    return [c for c in cell.parent[cell.row] if c.column > cell.column and c.value is not None]


def test_totals_and_shares_are_formulas_with_their_values() -> None:
    report = a_report(money())

    total, whole = beside(opened(report), "Total")
    grant, share = beside(opened(report), "Philippines")
    assert (total.value, whole.value) == ("=SUBTOTAL(109,B8:B9)", "=SUBTOTAL(109,C8:C9)")
    assert share.value == '=IF(SUM($B$8:$B$9)=0,"",B8/SUM($B$8:$B$9))'
    assert grant.value == 480_000
    cached = [c.value for c in beside(opened(report, values=True), "Total")]
    assert cached == [872_000.5, 1]


def test_numbers_have_native_formats() -> None:
    grant, share = beside(opened(a_report(money())), "Costa Rica")

    assert (grant.number_format, share.number_format) == ("#,##0.00", "0.0%")


def test_a_row_that_adds_up_does_so_by_formula() -> None:
    women, men, total = beside(opened(a_report(people(open_=True))), BORDER)

    assert (women.value, men.value) == (20, 3)
    assert total.value == f"=SUM(B{total.row},C{total.row})"


def test_what_is_hidden_is_text_and_no_formula_reads_it() -> None:
    report = a_report(people(open_=False), profile=Profile.PARTNER, threshold=5)
    book = opened(report)

    assert [c.value for c in beside(book, BORDER)] == ["...", "<5", 23]
    women, men, whole = beside(book, "Total")
    assert (women.value, men.value) == (65, 33)
    assert whole.value == "=SUBTOTAL(109,D8:D9)"
    numbers = {v for v in cells(opened(report, values=True)).values() if isinstance(v, int)}
    assert numbers == {75, 23, 65, 33, 98}


def test_a_picture_of_hidden_numbers_holds_none_of_them() -> None:
    drawn = Picture(Drawing.BARS, "t", "category", ("F", "M"), "Reached")
    report = a_report(people(open_=False), drawn, profile=Profile.PARTNER, threshold=5)
    parts = zipfile.ZipFile(io.BytesIO(report_workbook.workbook(report, "en", codelist)))
    chart = parts.read("xl/charts/chart1.xml").decode()

    assert not any(f"<c:v>{number}</c:v>" in chart for number in (45, 30, 20, 3))


def test_no_data_is_said_and_never_zero() -> None:
    report = a_report(a_table(_MONEY, ("PH", None, None), foot=(None, None, None)))

    assert [c.value for c in beside(opened(report), "Philippines")] == ["no data", "no data"]


def test_a_text_that_looks_like_a_formula_stays_text() -> None:
    columns = (Column("a", "=1+1"), Column("b", "=1+1"))
    report = a_report(
        a_table(columns, ("=HYPERLINK(1)", "+1"), ("@SUM(1)", "https://example.org")),
        Prose("=2+2", "=3+3"),
    )
    book = opened(report)

    every = [c for s in book.worksheets for row in s for c in row if c.value is not None]
    assert {c.data_type for c in every} == {"s"}
    assert "=HYPERLINK(1)" in {c.value for c in every}
    assert not any(c.hyperlink for c in every)


def test_two_columns_of_one_name_and_an_empty_table_make_no_broken_file(tmp_path: Path) -> None:
    columns = (Column("a", "Same"), Column("b", "same"))
    empty = a_table(columns, key="e", title="Nothing: [here]?", empty="Nobody yet.")
    report = a_report(a_table(columns, ("1", "2")), empty, a_table(columns, ("3", "4"), key="z"))
    path = tmp_path / "r.xlsx"
    path.write_bytes(report_workbook.workbook(report, "en", codelist))

    again = openpyxl.load_workbook(workbooks.libreoffice(path, tmp_path, "xlsx"))

    assert [s.title for s in again.worksheets] == ["Report", "Nothing   here", "A table"]
    assert find(again, "Nobody yet.").row == 3
    assert [c.value for c in again.worksheets[2][2]] == ["Same", "same (2)"]


def test_pictures_are_charts_of_the_cells() -> None:
    drawn = [Picture(drawing, "t", "country", ("grants",), "Funding") for drawing in list(Drawing)]
    book = opened(a_report(money(), *drawn))

    sheet: Any = book.worksheets[0]
    charts = sheet._charts  # noqa: SLF001  (the only way to ask)
    assert len(charts) == len(drawn)
    assert {type(chart).__name__ for chart in charts} == {"BarChart", "DoughnutChart", "LineChart"}


def test_an_arabic_report_runs_from_right_to_left() -> None:
    book = opened(a_report(money(), a_table(_MONEY, ("CR", 1, 2), key="u")), "ar")

    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)


def test_a_whole_day_is_a_date_and_a_month_is_words() -> None:
    days = (Column("since", "From", Kind.DAY), Column("until", "To", Kind.DAY))
    book = opened(a_report(a_table(days, ("2013-07-01", "2013-12"))))

    date: Any
    [date] = [c for row in book.worksheets[0] for c in row if getattr(c, "is_date", False)]
    assert date.value.isoformat() == "2013-07-01T00:00:00"
    assert find(book, "Dec 2013")


def test_the_first_sheet_says_for_whom_and_when() -> None:
    figure = Figure(Column("all", "All grants", Kind.MONEY, unit="USD"), Decimal(872_000))
    report = a_report(Figures("f", (figure,)), money(), profile=Profile.PUBLIC, threshold=10)
    book = opened(report)

    said = set(cells(book).values())
    assert {"A question?", "About", "Made on 3 Feb 2014", "A note."} <= said
    assert "For the public: numbers of people below 10 are hidden." in said
    assert [c.value for c in beside(book, "All grants (USD)")] == [872_000]


def test_a_total_that_is_not_the_sum_of_its_rows_stays_a_value() -> None:
    columns = (Column("theme", "Theme"), Column("n", "Initiatives", Kind.COUNT, foot=Foot.SUM))
    book = opened(a_report(a_table(columns, ("Women", 4), ("Youth", 2), foot=(None, 5))))

    assert [c.value for c in beside(book, "Total")] == [5]


def test_no_total_is_computed_over_a_column_with_something_hidden() -> None:
    columns = (Column("theme", "Theme"), Column("n", "People", Kind.PEOPLE, foot=Foot.SUM))
    rows = (("Women", 40), ("Youth", Hidden.BESIDE))
    book = opened(a_report(a_table(columns, *rows, foot=(None, 40)), threshold=5))

    assert [c.value for c in beside(book, "Total")] == [40]


def test_a_figure_that_a_table_comes_to_follows_its_cells() -> None:
    def figure(key: str, foot: Foot, value: Cell) -> Figure:
        return Figure(Column(key, key, Kind.MONEY, foot=foot), value, ("t", "grants"))

    values = Figures(
        "f",
        (
            figure("mean", Foot.MEAN, Decimal("436000.25")),
            figure("most", Foot.MOST, Decimal(480_000)),
            figure("other", Foot.LEAST, Decimal(1)),
        ),
    )
    book = opened(a_report(values, money()))

    assert [c.value for c in beside(book, "mean")] == ["=AVERAGE('Report'!$B$12:$B$13)"]
    assert [c.value for c in beside(book, "most")] == ["=MAX('Report'!$B$12:$B$13)"]
    assert [c.value for c in beside(book, "other")] == [1], "what it does not come to is a value"


def test_a_figure_of_a_column_with_something_hidden_is_a_value() -> None:
    women = Figure(Column("women", "All women", Kind.PEOPLE, foot=Foot.MOST), 65, ("t", "F"))
    book = opened(a_report(Figures("f", (women,)), people(open_=False), threshold=5))

    assert [c.value for c in beside(book, "All women")] == [65]
