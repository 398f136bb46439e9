"""The sheets around the records: cover, summary with live totals, drop-downs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.base.clock import iso
from app.base.text import RIGHT_TO_LEFT, translate
from app.domain.days import show_day
from app.domain.values import Lists, show_code
from app.exchange.layout import Book, Column, Sheet
from app.exchange.package import Json, Package
from app.exchange.sheets import StreamedWorkbook

MARK_COLOURS = {"changed": "#FFF2CC", "conflict": "#F8CBAD", "deleted": "#D9D9D9"}
"""Background of marked cells; the cover says in words what each means."""

_WIDE, _NARROW = 60, 26


def write_cover(
    workbook: StreamedWorkbook, name: str, package: Package, book: Book, lists: Lists
) -> None:
    """Write the first sheet: what this is, from whom, for whom, and how to edit it safely."""
    sheet = workbook.add_worksheet(name)
    _face(sheet, book)
    title = workbook.add_format({"bold": True, "font_size": 18})
    strong = workbook.add_format({"bold": True, "valign": "top"})
    plain = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    sheet.write_string(0, 0, translate("package", "Passerelle package"), title)
    row = 2
    for label, text in _facts(package.header, book, lists):
        sheet.write_string(row, 0, label, strong)
        sheet.write_string(row, 1, text, plain)
        row += 1
    for text in package.notes:
        sheet.write_string(row + 1, 1, text, plain)
        row += 1
    row += bool(package.notes)
    sheet.write_string(row + 1, 0, translate("package", "What is inside"), strong)
    if not book.sheets:
        nothing = translate("package", "No records: it says what was received.")
        sheet.write_string(row + 1, 1, nothing, plain)
        sheet.activate()
        return
    _guide(workbook, sheet, book, row)
    sheet.activate()


def _guide(
    workbook: StreamedWorkbook,
    sheet: Any,  # noqa: ANN401  (untyped library)
    book: Book,
    row: int,
) -> None:
    """Write what the sheets hold, how to edit them, and what the colours mean."""
    strong = workbook.add_format({"bold": True, "valign": "top"})
    plain = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    row += 2
    for data in book.sheets:
        sheet.write_url(row, 0, f"internal:'{data.name}'!B2", string=data.name)
        sheet.write_string(row, 1, _changes(data), plain)
        row += 1
    sheet.write_string(row + 1, 0, translate("package", "How to edit"), strong)
    row += 1
    for text in _advice():
        sheet.write_string(row, 1, text, plain)
        row += 1
    sheet.write_string(row + 1, 0, translate("package", "Colours"), strong)
    for mark, text in _colours():
        row += 1
        sheet.write_string(row, 1, text, workbook.add_format({"bg_color": MARK_COLOURS[mark]}))


def write_summary(workbook: StreamedWorkbook, name: str, book: Book) -> None:
    """Write totals as formulas over the tables, so that they follow what people type."""
    sheet = workbook.add_worksheet(name)
    _face(sheet, book)
    strong = workbook.add_format({"bold": True})
    sheet.write_string(0, 0, translate("package", "Sheet"), strong)
    sheet.write_string(0, 1, translate("package", "Records"), strong)
    for row, data in enumerate(book.sheets, 1):
        sheet.write_string(row, 0, data.name)
        sheet.write_formula(row, 1, _count_formula(data), None, _filled(data))
    bars = (1, len(book.sheets), translate("package", "Records"))
    row = len(book.sheets) + 2
    for data in book.sheets:
        if data.entity.key != "initiative":
            continue
        row, bars = _by_status(sheet, data, row, strong)
        _by_currency(sheet, data, row, strong)
    if book.sheets:
        _chart(workbook, sheet, name, bars)


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


def _face(sheet: Any, book: Book) -> None:  # noqa: ANN401  (untyped library)
    sheet.set_column(0, 0, _NARROW)
    sheet.set_column(1, 1, _WIDE)
    sheet.hide_gridlines(2)
    if book.language in RIGHT_TO_LEFT:
        sheet.right_to_left()


def _facts(header: Json, book: Book, lists: Lists) -> list[tuple[str, str]]:
    """Return what the header says to a person; what it does not say is left out."""

    def office(key: str) -> str:
        code = str(header.get(key) or "")
        return show_code(code, ("offices", "countries"), book.language, lists) if code else ""

    at = header.get("at")
    facts = [
        (
            translate("package", "From"),
            " ".join(filter(None, (office("office"), str(header.get("label") or "")))),
        ),
        (translate("package", "For"), office("to")),
        (translate("package", "Number"), str(header.get("number") or "")),
        (
            translate("package", "Date"),
            show_day(iso(at)[:10], book.language) if isinstance(at, int) else "",
        ),
        (
            translate("package", "Training"),
            translate("package", "This package is an exercise; it holds no real data.")
            if header.get("training")
            else "",
        ),
    ]
    return [(label, text) for label, text in facts if text]


def _changes(data: Sheet) -> str:
    changed = sum(1 for row in data.rows if row.changed)
    conflicts = sum(1 for row in data.rows if row.conflicts)
    parts = [translate("package", "%n records", len(data.rows))]
    if changed:
        parts.append(translate("package", "%n changed since the last package", changed))
    if conflicts:
        parts.append(translate("package", "%n with an open conflict", conflicts))
    return "; ".join(parts)


def _advice() -> tuple[str, ...]:
    return (
        translate("package", "Correct cells where they are. Sorting and filtering do no harm."),
        translate("package", "New records: fill in the empty rows at the end of the table."),
        translate("package", "To clear a value, empty its cell. Removing a row removes nothing."),
        translate("package", "To delete a record, choose “delete” in the last column."),
        translate("package", "Several choices in one cell are separated by semicolons."),
        translate("package", "Do not copy whole rows: each row belongs to one record."),
        translate("package", "Save as .xlsx under the same name, then import it in Passerelle."),
    )


def _colours() -> tuple[tuple[str, str], ...]:
    return (
        ("changed", translate("package", "Changed since the last package")),
        ("conflict", translate("package", "Two people wrote different things: please decide")),
        ("deleted", translate("package", "Deleted record, shown once")),
    )


def _column_ref(data: Sheet, column: Column) -> str:
    """Return a structured reference; signs with a meaning of their own are set off."""
    escaped = "".join("'" + sign if sign in "[]#'@" else sign for sign in column.label)
    return f"{data.table}[{escaped}]"


def _counted(data: Sheet) -> int:
    """Return the place of the column that records are counted by: the first required one."""
    fields = list(data.entity.fields.values())
    return next((at for at, field in enumerate(fields) if field.required), 0)


def _count_formula(data: Sheet) -> str:
    return f"=COUNTA({_column_ref(data, data.columns[_counted(data)])})"


def _filled(data: Sheet) -> int:
    at = _counted(data)
    return sum(1 for row in data.rows if row.values[at] is not None)


def _by_status(
    sheet: Any,  # noqa: ANN401  (untyped library)
    data: Sheet,
    row: int,
    strong: Any,  # noqa: ANN401  (untyped library)
) -> tuple[int, tuple[int, int, str]]:
    """Write how many there are per status; return the next free row and the rows used."""
    at = [column.key for column in data.columns].index("status")
    counts: dict[str, int] = {}
    for record in data.rows:
        if record.values[at]:
            shown = data.columns[at].face.show(record.values[at]).text
            counts[shown] = counts.get(shown, 0) + 1
    sheet.write_string(row, 0, data.columns[at].label, strong)
    sheet.write_string(row, 1, data.name, strong)
    first = row + 1
    for text in sorted(counts):
        row += 1
        sheet.write_string(row, 0, text)
        formula = f"=COUNTIF({_column_ref(data, data.columns[at])},A{row + 1})"
        sheet.write_formula(row, 1, formula, None, counts[text])
    return row + 2, (first, row, data.columns[at].label)


def _by_currency(
    sheet: Any,  # noqa: ANN401  (untyped library)
    data: Sheet,
    row: int,
    strong: Any,  # noqa: ANN401  (untyped library)
) -> None:
    """Write the sum of the grants per currency; several currencies are never added."""
    keys = [column.key for column in data.columns]
    amount, code_at = keys.index("grant_amount"), keys.index("grant_currency")
    value, currency = data.columns[amount], data.columns[code_at]
    totals: dict[str, float] = {}
    for record in data.rows:
        code, number = record.values[code_at], record.values[amount]
        if code and number is not None:
            shown = currency.face.show(code).text
            totals[shown] = totals.get(shown, 0.0) + float(number)
    if not totals:
        return
    sheet.write_string(row, 0, currency.label, strong)
    sheet.write_string(row, 1, value.label, strong)
    for text in sorted(totals):
        row += 1
        sheet.write_string(row, 0, text)
        formula = f"=SUMIFS({_column_ref(data, value)},{_column_ref(data, currency)},A{row + 1})"
        sheet.write_formula(row, 1, formula, None, totals[text])


def _chart(
    workbook: StreamedWorkbook,
    sheet: Any,  # noqa: ANN401  (untyped library)
    name: str,
    bars: tuple[int, int, str],
) -> None:
    first, last, title = bars
    if last < first:
        return
    chart = workbook.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": title,
            "categories": [name, first, 0, last, 0],
            "values": [name, first, 1, last, 1],
            "gap": 60,
        }
    )
    chart.set_title({"name": title})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True})
    sheet.insert_chart(0, 3, chart)


def mark_format(mark: str) -> Mapping[str, object]:
    """Return the look of a marked cell."""
    look: dict[str, object] = {"bg_color": MARK_COLOURS[mark]} if mark else {}
    return look | ({"font_strikeout": True} if mark == "deleted" else {})
