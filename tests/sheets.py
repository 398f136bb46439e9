"""People at work in the sheets of real packages, for tests of the way back."""

from __future__ import annotations

import itertools
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl.workbook import Workbook

from app.domain import catalogue
from app.exchange.records import column_letters
from app.services.proposals import Proposal
from app.sync.feeds import is_virtual
from database.unit import read
from tests.app.exchange import workbooks
from tests.app.exchange.hands import typing
from tests.laptops import Laptop, Mail

Act = Callable[[Workbook], None]
FIRST = 3
"""The row of the first record."""
_copies = itertools.count(1)


def edited(file: Path, *acts: Act) -> Path:
    """Return a copy of a package in which somebody did something, saved by another program."""
    copy = file.with_name(f"copy{next(_copies):04d}-{file.name}")
    shutil.copy(file, copy)

    def do(book: Workbook) -> None:
        for act in acts:
            act(book)

    return workbooks.change(copy, do)


def row_of(book: Workbook, entity: str, uid: str) -> int:
    """Return the row that holds a record."""
    sheet = workbooks.the_sheet(book, entity)
    return next(r for r in range(FIRST, sheet.max_row + 1) if sheet.cell(r, 1).value == uid)


def cell(entity: str, uid: str, **values: Any) -> Act:  # noqa: ANN401  (whatever people type)
    """Return the act of typing into cells of one record."""

    def act(book: Workbook) -> None:
        row = row_of(book, entity, uid)
        for key, value in values.items():
            typing(entity, key, value, row=row)(book)

    return act


def new_row(entity: str, row: int, **values: Any) -> Act:  # noqa: ANN401
    """Return the act of filling in an empty row (the first stands under the last record)."""

    def act(book: Workbook) -> None:
        for key, value in values.items():
            typing(entity, key, value, row=row)(book)

    return act


def delete_mark(entity: str, uid: str, word: str = "supprimer") -> Act:
    """Return the act of marking a record to be deleted."""

    def act(book: Workbook) -> None:
        at = column_letters(len(catalogue.entity(entity).fields) + 1)
        workbooks.the_sheet(book, entity)[f"{at}{row_of(book, entity, uid)}"].value = word

    return act


def copy_of(entity: str, uid: str, to: int) -> Act:
    """Return the act of copying a whole row, its hidden mark too."""

    def act(book: Workbook) -> None:
        sheet = workbooks.the_sheet(book, entity)
        for number, one in enumerate(sheet[row_of(book, entity, uid)], 1):
            sheet.cell(to, number).value = one.value

    return act


def without_row(entity: str, uid: str) -> Act:
    """Return the act of taking a whole row out."""

    def act(book: Workbook) -> None:
        workbooks.the_sheet(book, entity).delete_rows(row_of(book, entity, uid))

    return act


def nothing(_: Workbook) -> None:
    """Only save the file again."""


def edits_of(laptop: Laptop) -> set[tuple[str, str]]:
    """Return name and hash of every edit made in Excel that is here."""
    with read(laptop.store) as unit:
        found = unit.log.branches.values()
        return {(b.replica, b.hash) for b in found if is_virtual(b.replica) and b.last}


def bytes_of_log(laptop: Laptop) -> bytes:
    """Return every change a laptop holds, as it is hashed."""
    with read(laptop.store) as unit:
        rows = unit.connection.exec_driver_sql("SELECT data, packed FROM segment").all()
    return b"".join(zlib.decompress(data) if packed else data for data, packed in rows)


def by_field(proposals: list[Proposal]) -> dict[str, Proposal]:
    """Return proposals by the first field they are about, those of whole rows by their kind."""
    return {next(iter(p.fields)) if p.kind == "changed" else p.kind: p for p in proposals}


def sound(*laptops: Laptop) -> None:
    """See that all exchange what they have, agree, and are what their logs say."""
    Mail(*laptops).deliver()
    for each in laptops:
        assert each.findings() == []
        assert each.alarms == []
