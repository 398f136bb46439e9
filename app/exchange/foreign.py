"""Any workbook or text file as values, read by a limited child process.

The way from there to records is ``app.services.table_import``.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

from app.base.errors import PackageError
from app.base.progress import SILENT, Progress
from app.exchange import sandbox
from app.exchange.grid import Grid, Merged, Row, Value, Workbook

__all__ = ["Grid", "Merged", "Row", "Value", "Workbook", "read"]


def read(path: Path, progress: Progress = SILENT) -> Workbook:
    """Return the values of an .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .tsv, told by its content.

    Formulas count with the value they had; macros, links and pictures are never opened.

    Args:
        path: the file; it is only read.
        progress: asked now and then whether to stop.

    Raises:
        NotAPackageError: it is no table (``not_a_table``, ``empty_file``, ``no_workbook``), needs
            a password (``password``), or asks for more than ``limits`` allow (``too_large``,
            ``too_many_cells``, ``bomb``, ``too_demanding``, …).
        PackageDamagedError: it is incomplete or contradicts itself.
        PackageError: ``cannot_read``.
        Cancelled: the person stopped.
    """
    if not path.is_file():
        raise PackageError("cannot_read", path=str(path), reason=os.strerror(errno.ENOENT))
    answer, _ = sandbox.ask({"task": "values", "path": str(path)}, path, progress)
    return decoded(answer)


def decoded(answer: dict[str, Any]) -> Workbook:
    """Return a workbook from what ``values_only.answer`` told."""
    sheets = [
        Grid(
            name,
            state,
            tuple(Row(number, {c[0]: _value(c) for c in row}) for number, row in rows),
            tuple(Merged(*place) for place in merged),
        )
        for name, state, rows, merged in answer["sheets"]
    ]
    told = {key: answer[key] for key in ("form", "encoding", "separator")}
    return Workbook(**told, sheets=tuple(sheets), passed_over=tuple(answer["passed_over"]))


def _value(cell: list[Any]) -> Value:
    _, kind, text, value, computed = cell
    return Value(kind, text, text if value is None else value, bool(computed))
