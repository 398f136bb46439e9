"""The steps of a table import, as the window and the command line take them."""

from __future__ import annotations

import contextlib
from dataclasses import astuple
from pathlib import Path

from app.base.errors import (
    CallError,
    NotAPackageError,
    PackageDamagedError,
    PackageError,
    RecordError,
)
from app.base.progress import SILENT, Progress
from app.exchange import foreign, machine, reader
from app.exchange.foreign import Workbook
from app.services import backup, judging, reaching
from app.services.tables import guessing, memory, persons, planning, reading, taking
from app.services.tables.shapes import Choices, Guess, Plan, Table, Taken
from app.services.who import Who
from database.engine import Store
from database.reach import Reach
from database.unit import Unit, again, read


def look(path: Path, progress: Progress = SILENT) -> Workbook:
    """Return the values of any workbook or text file.

    Raises:
        PackageError: as ``foreign.read``; ``is_a_package``: its rows come in as what they are.
    """
    book = foreign.read(path, progress)
    if any(sheet.name == machine.SHEET for sheet in book):
        with contextlib.suppress(PackageDamagedError, NotAPackageError):
            reader.open_package(path, progress=progress)
            raise PackageError("is_a_package")
    return book


def guess(store: Store, book: Workbook, choices: Choices | None = None) -> Guess:
    """Return what a file is taken for, as far as the choices do not say it.

    Raises:
        CallError: a choice names a sheet, an entity, a column or a field that is not there.
    """
    with read(store) as unit:
        return guessing.guess(book, choices or Choices(), memory.recall(unit))


def read_cells(store: Store, found: Guess, choices: Choices | None = None) -> tuple[Table, ...]:
    """Return what the cells mean, with their problems; one table per sheet that is read."""
    with read(store) as unit:
        return _tables(unit, found, choices or Choices())


def plan(store: Store, book: Workbook, choices: Choices | None = None) -> Plan:
    """Return what becomes of each row: guess, cells and matches in one go; records nothing.

    Raises:
        CallError: as ``guess``, or an answer names a row or a record that is not there.
    """
    with read(store) as unit:
        return persons.over(_plan(unit, store.identity, book, choices or Choices()))


def take(store: Store, book: Workbook, planned: Plan) -> Taken:
    """Record what a plan says, as one act, all or nothing, after a backup.

    Args:
        store: the database.
        book: the file the plan was made of.
        planned: the plan the person saw.

    Raises:
        CallError: ``table_not_ready``: rows wait for a person.
        RecordError: ``table_changed``: the records changed since, so that the plan is another one
            now; ``rows_refused`` with the rows.
    """
    if not planned.ready:
        raise CallError("table_not_ready", rows=len(planned.open))
    if planned.having("new", "changed"):
        backup.before_import(store)

    def taken(unit: Unit) -> Taken:
        now = _plan(unit, store.identity, book, planned.choices)
        if _fates(now) != _fates(planned):
            raise RecordError("table_changed")
        return taking.write(unit, store.identity, now)

    return again(store, _reach(store, planned), taken)


def _reach(store: Store, planned: Plan) -> Reach:
    lines = [line for row in planned.having("new", "changed") for line in row.lines]
    known = {line.uid for line in lines if not line.made}
    return reaching.of_records(store, known, {line.scope for line in lines if line.made})


def _plan(unit: Unit, who: Who, book: Workbook, choices: Choices) -> Plan:
    found = guessing.guess(book, choices, memory.recall(unit))
    return planning.plan(unit, who, found, _tables(unit, found, choices), choices)


def _tables(unit: Unit, found: Guess, choices: Choices) -> tuple[Table, ...]:
    lists = judging.context(unit).codes
    several = len(found.layouts) > 1
    return tuple(
        reading.read_cells(layout, choices, lists, several=several) for layout in found.layouts
    )


def _fates(of: Plan) -> list[object]:
    return [(row.key, row.fate, row.uid, tuple(map(astuple, row.differences))) for row in of.rows]
