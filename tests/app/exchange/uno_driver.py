"""A person at LibreOffice: opens workbooks, types, sorts, moves and saves, through its own API.

Run by a Python that has ``uno`` (Debian: python3-uno), apart from ours. Gets one line of JSON: the
program, a folder for its profile, and per file what is done in it and where it is saved to.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]
from com.sun.star.lang import DisposedException  # type: ignore[import-not-found]
from com.sun.star.table import CellRangeAddress  # type: ignore[import-not-found]

VALUES_TEXTS_DATES = 1 | 2 | 4
"""What the key Delete clears in a cell."""


def given(**values: Any) -> tuple[Any, ...]:  # noqa: ANN401
    """Return named values as LibreOffice takes them."""
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


class Book:
    """One open workbook."""

    def __init__(self, context: Any, source: str, password: str = "") -> None:  # noqa: ANN401
        """Open it as a person would, only unseen."""
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.hand = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        url = uno.systemPathToFileUrl(source)
        how = given(Hidden=True, Password=password) if password else given(Hidden=True)
        self.document = desktop.loadComponentFromURL(url, "_blank", 0, how)
        self.frame = self.document.CurrentController.Frame

    def save(self, target: str) -> None:
        """Save it as a workbook of Excel, and close it."""
        url = uno.systemPathToFileUrl(target)
        self.document.storeToURL(url, given(FilterName="Calc MS Excel 2007 XML"))
        self.document.close(True)

    def do(self, sheet: str, act: str, *words: Any) -> None:  # noqa: ANN401
        """Do one thing in a sheet."""
        found = self.document.Sheets.getByName(sheet)
        self.document.CurrentController.setActiveSheet(found)
        getattr(self, act)(found, *words)

    def press(self, command: str, **values: Any) -> None:  # noqa: ANN401
        """Give a command of the menus."""
        self.hand.executeDispatch(self.frame, f".uno:{command}", "", 0, given(**values))

    def type(self, _sheet: Any, cell: str, text: str) -> None:  # noqa: ANN401
        """Go to a cell and type."""
        self.press("GoToCell", ToPoint=cell)
        self.press("EnterString", StringName=text)

    def clear(self, sheet: Any, cell: str) -> None:  # noqa: ANN401
        """Press Delete on a cell."""
        sheet.getCellRangeByName(cell).clearContents(VALUES_TEXTS_DATES)

    def sort(self, sheet: Any, cells: str, column: int) -> None:  # noqa: ANN401
        """Sort rows, the last first."""
        key = uno.createUnoStruct("com.sun.star.table.TableSortField")
        key.Field, key.IsAscending = column, False
        fields = uno.Any("[]com.sun.star.table.TableSortField", (key,))
        uno.invoke(
            sheet.getCellRangeByName(cells),
            "sort",
            (given(SortFields=fields, ContainsHeader=False, IsSortColumns=False),),
        )

    def filter(self, sheet: Any, cells: str, column: int, text: str) -> None:  # noqa: ANN401
        """Show only the rows that hold a text."""
        chosen = sheet.getCellRangeByName(cells)
        wanted = chosen.createFilterDescriptor(True)
        field = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
        field.Field, field.IsNumeric, field.StringValue = column, False, text
        field.Operator = uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL")
        wanted.setFilterFields((field,))
        wanted.ContainsHeader = True
        chosen.filter(wanted)

    def move_column(self, sheet: Any, source: int, target: int, last_row: int) -> None:  # noqa: ANN401
        """Cut a column and paste it into a new one."""
        sheet.Columns.insertByIndex(target, 1)
        source += source >= target
        index = sheet.RangeAddress.Sheet
        address = CellRangeAddress(index, source, 0, source, last_row)
        sheet.moveRange(sheet.getCellByPosition(target, 0).CellAddress, address)
        sheet.Columns.removeByIndex(source, 1)

    def insert_column(self, sheet: Any, at: int) -> None:  # noqa: ANN401
        """Insert an empty column."""
        sheet.Columns.insertByIndex(at, 1)

    def hide_column(self, sheet: Any, at: int) -> None:  # noqa: ANN401
        """Hide a column."""
        sheet.Columns.getByIndex(at).IsVisible = False

    def insert_rows(self, sheet: Any, before: int, count: int) -> None:  # noqa: ANN401
        """Insert empty rows above a row."""
        sheet.Rows.insertByIndex(before - 1, count)

    def delete_row(self, sheet: Any, row: int) -> None:  # noqa: ANN401
        """Delete a row."""
        sheet.Rows.removeByIndex(row - 1, 1)

    def copy_row(self, sheet: Any, row: int, last_column: int) -> None:  # noqa: ANN401
        """Insert a copy of a row under it."""
        sheet.Rows.insertByIndex(row, 1)
        index = sheet.RangeAddress.Sheet
        address = CellRangeAddress(index, 0, row - 1, last_column, row - 1)
        sheet.copyRange(sheet.getCellByPosition(0, row).CellAddress, address)


def connected(pipe: str) -> Any:  # noqa: ANN401
    """Wait for the program that was started, and return the way into it."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", here
    )
    end = time.monotonic() + 60
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def main() -> None:
    """Do what is asked in each file."""
    asked = json.load(sys.stdin)
    pipe = f"tests{os.getpid()}"
    office = subprocess.Popen(
        [
            asked["program"],
            f"-env:UserInstallation=file://{asked['profile']}",
            *("--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"),
        ]
    )
    try:
        context = connected(pipe)
        for job in asked["jobs"]:
            book = Book(context, job["source"], job.get("password", ""))
            for sheet, act, *words in job["acts"]:
                book.do(sheet, act, *words)
            book.save(job["target"])
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        with contextlib.suppress(DisposedException):  # it may be gone before it answers
            desktop.terminate()
        office.wait(60)
    finally:
        if office.poll() is None:
            office.kill()


if __name__ == "__main__":
    main()
