"""One table of a report as CSV, as spreadsheet programs open it with a double click.

UTF-8 with a byte order mark; the separator is a comma where decimals have a point (English,
Arabic) and a semicolon where they have a comma (French, Spanish, Portuguese, Russian), as
spreadsheet programs of these languages expect. Numbers have no grouping and no unit; what has no
data is empty, what may not be shown reads "<5" or "...". A code stands beside its label, a record
beside its name. A text that a spreadsheet program could take for a formula gets an apostrophe.
Source: reliability.md B3.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from app.base.text import in_language, language, translate
from app.domain.codelists import codelist
from app.domain.locales import DECIMAL
from app.domain.report import Cell, Column, Foot, Hidden, Kind, Report, Table
from app.domain.report_text import foot_texts, hidden, rounded, shown
from app.domain.values import Lists

MARK = "\ufeff"
_FORMULA = tuple("=+-@＝＋－＠")
_CONTROLS = frozenset("\t\r\n")
_NAMED = {Kind.CODE, Kind.RECORD}


def csv_bytes(report: Report, table: str = "", lang: str = "", lists: Lists = codelist) -> bytes:
    """Return one table as the bytes of a file.

    Args:
        report: what to write.
        table: key of the table; the first, the answer, when empty.
        lang: one of the six languages; the one in use when empty.
        lists: the code lists in force.
    """
    return (MARK + csv_text(report, table, lang, lists)).encode()


def csv_text(report: Report, table: str = "", lang: str = "", lists: Lists = codelist) -> str:
    """Return one table as text without the mark, for other programs; as ``csv_bytes``."""
    lang = lang or language()
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator(lang), lineterminator="\r\n")
    found = next((one for one in report.tables if one.key == table or not table), None)
    if found is not None:
        writer.writerow(_guarded(cell) for cell in _head(found, lang))
        for row in found.rows:
            writer.writerow(_line(found, row, report, lang, lists))
        if found.foot:
            writer.writerow(_foot(found, report, lang, lists))
    return text.getvalue()


def separator(lang: str) -> str:
    """Return what stands between cells in files of this language."""
    return ";" if DECIMAL.get(lang, ".") == "," else ","


def _head(table: Table, lang: str) -> Iterator[str]:
    with in_language(lang):
        for column in table.columns:
            if column.kind is Kind.CODE:
                yield translate("reports", "{column} (code)", column=column.label)
            elif column.kind is Kind.RECORD:
                yield translate("reports", "{column} (ID)", column=column.label)
            unit = "%" if column.kind is Kind.PERCENT else column.unit
            yield f"{column.label} ({unit})" if unit else column.label


def _line(
    table: Table, row: tuple[Cell, ...], report: Report, lang: str, lists: Lists
) -> Iterator[str]:
    for cell, column in zip(row, table.columns, strict=True):
        if column.kind in _NAMED:
            yield _guarded(_plain(cell))
        yield _text(cell, column, table, report, lang, lists)


def _foot(table: Table, report: Report, lang: str, lists: Lists) -> Iterator[str]:
    words = foot_texts(table, lang, lists, report.threshold)
    for word, cell, column in zip(words, table.foot, table.columns, strict=True):
        if column.kind in _NAMED:
            yield ""
        named = cell is None and column.foot is Foot.NONE
        yield word if named else _text(cell, column, table, report, lang, lists)


def _text(cell: Cell, column: Column, table: Table, report: Report, lang: str, lists: Lists) -> str:
    """Return the label of a code, the name of a record, a number without ornaments, or a text."""
    if cell is None:
        return ""
    if isinstance(cell, Hidden):
        return hidden(cell, report.threshold)
    if isinstance(cell, bool | str | tuple):
        return _guarded(shown(cell, column, lang, table.names, lists))
    number = f"{rounded(cell, column)}"
    return number.replace(".", DECIMAL.get(lang, "."))


def _plain(cell: Cell) -> str:
    """Return codes and uids as they are stored."""
    return "; ".join(cell) if isinstance(cell, tuple) else str(cell or "")


def _guarded(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text[:1] in _CONTROLS else text
