"""Reports as files, in every form there is: whole or not at all, and over no other file.

What leaves is written down (``export_log``).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from app.base.errors import CallError
from app.base.files import replacing
from app.base.text import language
from app.domain.report import Report
from app.domain.values import Lists
from app.reports import csv_file
from app.services import export_log
from app.services.report_json import report_json
from database import labels
from database.engine import Store
from database.unit import read

TEXTS = ("json", "csv")
"""Formats that a terminal can show."""


def formats() -> tuple[str, ...]:
    """Return the forms a report can be written in."""
    return tuple(_WRITERS)


def save(store: Store, report: Report, form: str, path: Path, *, replace: bool = False) -> int:
    """Write a report into a file; return its size in bytes.

    Args:
        store: the database it was made from.
        report: what to write, in the language in use.
        form: one of ``formats()``.
        path: the file.
        replace: whether a file of this name may be replaced, because somebody said so.

    Raises:
        CallError: ``unknown_format``, ``file_exists``.
        PackageError: ``cannot_write``; nothing of that name is left, or the old file.
    """
    if form not in _WRITERS:
        raise CallError("unknown_format", format=form, known=", ".join(formats()))
    if path.exists() and not replace:
        raise CallError("file_exists", path=str(path))
    content = _WRITERS[form](report, lists_in_force(store))
    with replacing(path) as stream:
        stream.write(content)
        # Before the file has its name: rather an entry too many than a file nobody knows of.
        export_log.note(store, report, form, str(path))
    return len(content)


def text(store: Store, report: Report, form: str) -> str:
    """Return a report as the text of a terminal or pipe; ``form`` is one of ``TEXTS``."""
    if form == "csv":
        return csv_file.csv_text(report, lists=lists_in_force(store))
    return _json(report)


def lists_in_force(store: Store) -> Lists:
    """Return the code lists with what headquarters added."""
    with read(store) as unit:
        return labels.codes(unit)


def pages(store: Store, report: Report, dots: float) -> tuple[bytes, ...]:
    """Return pictures (PNG) of the pages of a report, so many dots to an inch, for a printer."""
    from app.reports import pdf

    return pdf.pages(report, lists=lists_in_force(store), dots=dots)


def _json(report: Report) -> str:
    return json.dumps(report_json(report), ensure_ascii=False, indent=2) + "\n"


def _write_json(report: Report, lists: Lists) -> bytes:
    del lists  # codes go as codes
    return _json(report).encode()


def _write_csv(report: Report, lists: Lists) -> bytes:
    return csv_file.csv_bytes(report, lists=lists)


def _write_xlsx(report: Report, lists: Lists) -> bytes:
    from app.exchange import report_workbook

    return report_workbook.workbook(report, language(), lists)


def _write_pdf(report: Report, lists: Lists) -> bytes:
    from app.reports import pdf

    return pdf.pdf(report, lists=lists)


_WRITERS: dict[str, Callable[[Report, Lists], bytes]] = {
    "json": _write_json,
    "csv": _write_csv,
    "xlsx": _write_xlsx,
    "pdf": _write_pdf,
}
