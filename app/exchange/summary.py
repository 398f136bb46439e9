"""The sheets after the records: totals that follow what people type, a chart, drop-downs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.base.text import translate
from app.exchange import looks
from app.exchange.labels import Labels, labels_key
from app.exchange.layout import Book, Column, Sheet
from app.exchange.package import ViewRow
from app.exchange.sheets import StreamedWorkbook

_NARROW, _NUMBER = 34, 16
_FEW = 12
"""Lists up to this length are counted whole; of longer ones what the records hold."""
_COUNT, _MONEY = "#,##0", "#,##0.00"
_WIDEST = 8
"""Columns that are as wide as numbers want them."""


@dataclass(frozen=True)
class _Total:
    """What is counted or added up of one entity, by one code or by two.

    Attributes:
        entity: its key.
        by: the code of the rows.
        across: the code of the columns, or "".
        amount: what is added up; empty: records are counted.
        money: whether the amount has cents.
    """

    entity: str
    by: str
    across: str = ""
    amount: str = ""
    money: bool = False


_TOTALS = (
    _Total("initiative", "status"),
    _Total("initiative", "grant_currency", amount="grant_amount", money=True),
    _Total("funding_line", "currency", "kind", "amount", money=True),
    _Total("beneficiary_figure", "sex", "kind", "count"),
    _Total("activity", "kind", "status"),
)
"""Several currencies are never added, nor plans and what was reached."""


def write_summary(workbook: StreamedWorkbook, name: str, book: Book, caption: str) -> None:
    """Write totals as formulas over the tables, and a chart of the first of them."""
    sheet = workbook.add_worksheet(name)
    looks.set_page(sheet, book.language, caption, landscape=True)
    sheet.set_column(0, 0, _NARROW)
    sheet.set_column(1, _WIDEST, _NUMBER)
    sheet.hide_gridlines(2)
    page = _Page(workbook, sheet, looks.direction(book.language))
    bars = _records(page, book)
    for total in _TOTALS:
        for data in book.sheets:
            if data.entity.key == total.entity:
                used = _block(page, data, total, book)
                bars = used if total is _TOTALS[0] and used else bars
    if bars:
        place = (0, page.last_column + 2)
        sheet.insert_chart(*place, _chart(workbook, name, bars))


def write_lists(workbook: StreamedWorkbook, name: str, book: Book) -> None:
    """Write the hidden sheet that drop-downs take their texts from, one named column each."""
    sheet = workbook.add_worksheet(name)
    for column, (option, texts) in enumerate(sorted(book.options.items())):
        sheet.write_string(0, column, option)
        sheet.write_column(1, column, texts)
        from xlsxwriter.utility import xl_range_abs  # type: ignore[import-untyped]

        place = xl_range_abs(1, column, len(texts), column)
        workbook.define_name(option, f"='{name}'!{place}")
    sheet.hide()


class _Page:
    """The sheet and its styles, written from top to bottom."""

    def __init__(
        self,
        workbook: StreamedWorkbook,
        sheet: Any,  # noqa: ANN401  (untyped library)
        direction: Mapping[str, object],
    ) -> None:
        self.sheet = sheet
        self.row = 0
        self.last_column = 1
        self.head = workbook.add_format({**looks.header_format(), **direction})
        self.text = workbook.add_format({**looks.cell_format(looks.WRAPPED, ""), **direction})
        self.numbers = {
            look: workbook.add_format({"num_format": look, "valign": "top"})
            for look in (_COUNT, _MONEY)
        }

    def headers(self, texts: Iterable[str]) -> None:
        for at, text in enumerate(texts):
            self.sheet.write_string(self.row, at, text, self.head)
            self.last_column = max(self.last_column, at)
        self.row += 1

    def formula(self, at: int, formula: str, value: float, look: str) -> None:
        self.sheet.write_formula(self.row, at, formula, self.numbers[look], value)


@dataclass(frozen=True)
class _Bars:
    """What the chart shows: first and last row, its title, and what the bars count."""

    first: int
    last: int
    title: str
    axis: str


def _records(page: _Page, book: Book) -> _Bars | None:
    """Write how many records each sheet holds."""
    if not book.sheets:
        return None
    records = translate("package", "Records")
    page.headers((translate("package", "Sheet"), records))
    first = page.row
    for data in book.sheets:
        named = data.columns[_counted(data)]
        target = data.name.replace("'", "''")
        page.sheet.write_url(page.row, 0, f"internal:'{target}'!B2", None, data.name)
        formula = f"=COUNTA({_ref(data, named.label)})-COUNTA({_ref(data, data.action)})"
        page.formula(1, formula, _filled(data), _COUNT)
        page.row += 1
    page.row += 1
    return _Bars(first, page.row - 2, translate("package", "Records"), records)


def _counted(data: Sheet) -> int:
    """Return the place of the column that records are counted by: the first required one."""
    fields = list(data.entity.fields.values())
    return next((at for at, field in enumerate(fields) if field.required), 0)


def _filled(data: Sheet) -> int:
    at = _counted(data)
    filled = sum(1 for row in data.rows if row.values[at] is not None)
    return filled - sum(1 for row in data.rows if row.deleted)


def _block(page: _Page, data: Sheet, total: _Total, book: Book) -> _Bars | None:
    """Write one table of totals, unless nothing is to be added up; return the rows it took."""
    columns = {column.key: column for column in data.columns}
    sums = _sums(data, total)
    if not sums:
        return None
    by, across = columns[total.by], columns.get(total.across)
    value = columns[total.amount].label if total.amount else translate("package", "Records")
    heads = _texts(data, across, book, {key[1] for key in sums}) if across else {"": value}
    words = {"sheet": data.name, "field": _small(by.label), "figure": _small(value)}
    what = translate("package", "{sheet} by {field}", **words)
    if across:
        what = translate("package", "{sheet} by {field}: {figure}", **words)
    page.headers((what, *heads.values()))
    first = page.row
    for code, text in _texts(data, by, book, {key[0] for key in sums}).items():
        page.sheet.write_string(page.row, 0, text, page.text)
        for at, other in enumerate(heads, 1):
            formula = _formula(data, total, columns, (first, page.row, at))
            look = _MONEY if total.money else _COUNT
            page.formula(at, formula, sums.get((code, other), 0), look)
        page.row += 1
    page.row += 1
    return _Bars(first, page.row - 2, what, value)


def _small(label: str) -> str:
    return label[:1].lower() + label[1:]


def _sums(data: Sheet, total: _Total) -> dict[tuple[str, str], float]:
    """Return what the totals come to now, by the codes of row and column."""
    keys = [column.key for column in data.columns]
    by, across = keys.index(total.by), keys.index(total.across) if total.across else -1
    amount = keys.index(total.amount) if total.amount else -1

    def worth(row: ViewRow) -> float:
        return float(row.values[amount] or 0) if total.amount else 1

    sums: dict[tuple[str, str], float] = {}
    for row in data.rows:
        code, other = row.values[by], row.values[across] if total.across else ""
        if code and other is not None and not row.deleted:
            sums[code, other] = sums.get((code, other), 0) + worth(row)
    return sums


def _texts(data: Sheet, column: Column, book: Book, held: set[str]) -> Mapping[str, str]:
    """Return the codes worth a line and their texts: all of a short list, else those held."""
    labels: Labels = book.labels[labels_key(data.entity.fields[column.key])]
    offered = set(labels.offered)
    short = len(offered) <= _FEW
    shown = {
        code: text
        for code, text in labels.shown.items()
        if code in held or (short and text in offered)
    }
    return shown | {code: code for code in sorted(held - shown.keys())}


def _formula(
    data: Sheet, total: _Total, columns: Mapping[str, Column], place: tuple[int, int, int]
) -> str:
    """Return a total; texts are compared whole, since some hold signs that COUNTIF reads."""
    from xlsxwriter.utility import xl_col_to_name

    first, row, at = place
    tests = [
        f"({_ref(data, columns[total.by].label)}=$A{row + 1})",
        f'({_ref(data, data.action)}="")',
    ]
    if total.across:
        head = f"{xl_col_to_name(at)}${first}"
        tests.append(f"({_ref(data, columns[total.across].label)}={head})")
    added = f",{_ref(data, columns[total.amount].label)}" if total.amount else ""
    return f"=SUMPRODUCT({'*'.join(tests)}{added})"


def _ref(data: Sheet, label: str) -> str:
    """Return a structured reference; signs with a meaning of their own are set off."""
    escaped = "".join("'" + sign if sign in "[]#'@" else sign for sign in label)
    return f"{data.table}[{escaped}]"


def _chart(workbook: StreamedWorkbook, name: str, bars: _Bars) -> Any:  # noqa: ANN401  (as above)
    """Return bars with their number beside each; none where there is nothing."""
    chart = workbook.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": bars.axis,
            "categories": [name, bars.first, 0, bars.last, 0],
            "values": [name, bars.first, 1, bars.last, 1],
            "fill": {"color": looks.INK},
            "gap": 60,
            "data_labels": {"value": True, "num_format": "0;;"},
        }
    )
    chart.set_title({"name": bars.title, "name_font": {"size": 13}})
    chart.set_legend({"none": True})
    chart.set_x_axis(
        {
            "name": bars.axis,
            "min": 0,
            "num_format": "0",
            "label_position": "high",
            "major_gridlines": {"visible": False},
        }
    )
    chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 560, "height": 120 + 26 * (bars.last - bars.first + 1)})
    return chart
