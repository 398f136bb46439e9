"""A report as JSON: codes as codes, numbers as numbers, what is hidden as the text shown."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.domain.report import Cell, Column, Figures, Hidden, Kind, Report, Table
from app.domain.report_text import hidden, rounded


def report_json(report: Report) -> dict[str, Any]:
    """Return the object of cli.md: ``rows`` are those of the first table, the answer.

    Records stand by their uid, and beside it by their name and, of initiatives, their code; null is
    "no data"; percentages and amounts are rounded as they are shown.
    """
    tables = [_table(table, report) for table in report.tables]
    answer = tables[0] if tables else {"rows": [], "totals": None}
    return {
        "report": report.key,
        "title": report.title,
        "profile": str(report.profile),
        "threshold": report.threshold or None,
        "made_on": report.made_on,
        "about": list(report.lines),
        "rows": answer["rows"],
        "totals": answer["totals"],
        "figures": _figures(report),
        "tables": tables,
        "no_data": report.no_data,
        "notes": list(report.notes),
    }


def _figures(report: Report) -> dict[str, Any]:
    """Return the headline figures by their key; a key used twice is named with its group."""
    found: dict[str, Any] = {}
    for block in report.blocks:
        if isinstance(block, Figures):
            for one in block.figures:
                key = one.column.key
                name = f"{block.key}.{key}" if key in found else key
                found[name] = _cell(one.value, one.column, report)
    return found


def _table(table: Table, report: Report) -> dict[str, Any]:
    return {
        "key": table.key,
        "title": table.title,
        "columns": [_column(column) for column in table.columns],
        "rows": [_row(row, table, report) for row in table.rows],
        "totals": _foot(table, report) if table.foot else None,
        "labels": {key: name for key, name in table.names.items() if key not in _records(table)},
        "note": table.note,
    }


def _column(column: Column) -> dict[str, Any]:
    return {
        "key": column.key,
        "label": column.label,
        "kind": str(column.kind),
        "list": column.list_code or None,
        "unit": column.unit or None,
    }


def _row(row: tuple[Cell, ...], table: Table, report: Report) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for cell, column in zip(row, table.columns, strict=True):
        found[column.key] = _cell(cell, column, report)
        if column.kind is Kind.RECORD:
            found[f"{column.key}_code"] = _said(cell, table.codes)
            found[f"{column.key}_name"] = _said(cell, table.names)
    return found


def _said(cell: Cell, names: dict[str, str]) -> str | list[str | None] | None:
    if isinstance(cell, tuple):
        return [names.get(uid) for uid in cell]
    return names.get(cell) if isinstance(cell, str) else None


def _foot(table: Table, report: Report) -> dict[str, Any]:
    """Return the totals of the columns that have one."""
    return {
        column.key: _cell(cell, column, report)
        for cell, column in zip(table.foot, table.columns, strict=True)
        if column.foot or cell is not None
    }


def _cell(cell: Cell, column: Column, report: Report) -> Any:  # noqa: ANN401  (a JSON value)
    if isinstance(cell, Hidden):
        return hidden(cell, report.threshold)
    if isinstance(cell, tuple):
        return list(cell)
    if isinstance(cell, Decimal):
        number = rounded(cell, column)
        return int(number) if number == int(number) else float(number)
    return cell


def _records(table: Table) -> set[str]:
    """Return the uids that a table names in its rows."""
    places = [at for at, column in enumerate(table.columns) if column.kind is Kind.RECORD]
    found: set[str] = set()
    for row in table.rows:
        for at in places:
            cell = row[at]
            found.update(cell if isinstance(cell, tuple) else (str(cell),))
    return found
