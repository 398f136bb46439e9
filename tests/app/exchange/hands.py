"""A person at work in the sheets of a package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl.workbook import Workbook

from app.domain import catalogue
from app.domain.codelists import codelist
from app.exchange import resaved
from app.exchange.edits import Compared
from app.exchange.package import Package
from app.exchange.records import column_letters
from app.exchange.writer import write
from tests.app.exchange import workbooks
from tests.app.exchange.workbooks import the_sheet

Act = Callable[[Workbook], None]


def after(tmp_path: Path, package: Package, act: Act, language: str = "fr") -> Compared:
    """Write a package, let a person do something to it, and compare."""
    write(package, tmp_path / "p.xlsx", language=language)
    return resaved.read(workbooks.change(tmp_path / "p.xlsx", act), codelist).compared


def place(entity: str, field: str, row: int = 3) -> str:
    """Return the cell of a field; records begin in row 3."""
    return f"{column_letters(list(catalogue.entity(entity).fields).index(field) + 1)}{row}"


def typing(entity: str, field: str, value: Any, row: int = 3, number_format: str = "") -> Act:  # noqa: ANN401
    """Return the act of typing into one cell."""

    def act(book: Workbook) -> None:
        cell = the_sheet(book, entity)[place(entity, field, row)]
        cell.value = value
        if number_format:
            cell.number_format = number_format

    return act
