"""The rows of a data sheet as XML: keys, labels, records with their marks, and ready rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from app.base.progress import Progress
from app.exchange.faces import NUMBER
from app.exchange.labels import DELETED, action_text
from app.exchange.layout import ACTION_KEY, FIRST_ROW, HEADER_ROW, KEY_ROW, Sheet
from app.exchange.package import ViewRow
from app.exchange.sheets import text_cell

PLAIN, CHANGED, CONFLICT, GONE = "", "changed", "conflict", "deleted"
"""Marks of a cell."""
MARKS = (PLAIN, CHANGED, CONFLICT, GONE)
HEADER = "header"

Styles = Mapping[tuple[str, str], int]
"""(number format or ``header``, mark) to the number of the cell format in the file."""

_STEP = 2_000


def rows(sheet: Sheet, styles: Styles, progress: Progress) -> Iterator[str]:
    """Yield the XML of every row of a data sheet, some rows at a time.

    Args:
        sheet: what to write.
        styles: numbers of the cell formats.
        progress: told after every few rows.
    """
    yield _fixed_rows(sheet, styles)
    encode = _encoder(sheet, styles)
    total = len(sheet.rows)
    for start in range(0, total, _STEP):
        progress.check()
        batch = sheet.rows[start : start + _STEP]
        yield "".join(
            [encode(row, number) for number, row in enumerate(batch, start + FIRST_ROW + 1)]
        )
        progress.report(start + len(batch), total, sheet.entity.key)
    style = styles["@", PLAIN]
    yield "".join(
        f'<row r="{number}"><c r="A{number}" s="{style}" t="inlineStr">{text_cell(uid)}</c></row>'
        for number, uid in enumerate(sheet.ready, FIRST_ROW + total + 1)
    )


def column_letters(number: int) -> str:
    """Return the letters of a column counted from 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _fixed_rows(sheet: Sheet, styles: Styles) -> str:
    keys = [f"{sheet.entity.key}:uid", *(column.key for column in sheet.columns), ACTION_KEY]
    labels = ["uid", *(column.label for column in sheet.columns), sheet.action]
    pieces = []
    for number, texts, style, hidden in (
        (KEY_ROW + 1, keys, styles["@", PLAIN], ' hidden="1"'),
        (HEADER_ROW + 1, labels, styles[HEADER, PLAIN], ""),
    ):
        cells = [
            f'<c r="{column_letters(at)}{number}" s="{style}" t="inlineStr">{text_cell(text)}</c>'
            for at, text in enumerate(texts)
        ]
        pieces.append(f'<row r="{number}"{hidden}>{"".join(cells)}</row>')
    return "".join(pieces)


def _encoder(sheet: Sheet, styles: Styles) -> Callable[[ViewRow, int], str]:
    """Return the function that makes one row; it runs once per record, so all else is done here."""
    columns = [
        (
            column.face.show,
            f'<c r="{column_letters(at)}',
            f'" s="{styles[column.face.number_format, PLAIN]}"><v>',
            f'" s="{styles["@", PLAIN]}" t="inlineStr">',
        )
        for at, column in enumerate(sheet.columns, 1)
    ]
    uid_end = f'" s="{styles["@", PLAIN]}" t="inlineStr">'
    marked = _marked_encoder(sheet, styles)

    def encode(row: ViewRow, number: int) -> str:
        if row.changed or row.conflicts or row.deleted:
            return marked(row, number)
        at = str(number)
        out = [f'<row r="{at}"><c r="A{at}{uid_end}{text_cell(row.uid)}</c>']
        for (show, start, as_number, as_text), value in zip(columns, row.values, strict=True):
            if value is None:
                continue
            kind, text = show(value)
            if kind == NUMBER:
                out.append(f"{start}{at}{as_number}{text}</v></c>")
            else:
                out.append(f"{start}{at}{as_text}{text_cell(text)}</c>")
        out.append("</row>")
        return "".join(out)

    return encode


def _marked_encoder(sheet: Sheet, styles: Styles) -> Callable[[ViewRow, int], str]:
    """Return the function that makes a row with marks; also empty cells can carry one."""
    letters = [column_letters(at) for at in range(sheet.action_column + 1)]

    def encode(row: ViewRow, number: int) -> str:
        whole = GONE if row.deleted else PLAIN
        out = [_cell(letters[0] + str(number), styles["@", whole], row.uid)]
        for letter, column, value in zip(letters[1:], sheet.columns, row.values, strict=False):
            mark = whole or _mark(row, column.key)
            place = f"{letter}{number}"
            if value is None:
                if mark:
                    out.append(f'<c r="{place}" s="{styles[column.face.empty_format, mark]}"/>')
                continue
            kind, text = column.face.show(value)
            if kind == NUMBER:
                style = styles[column.face.number_format, mark]
                out.append(f'<c r="{place}" s="{style}"><v>{text}</v></c>')
            else:
                out.append(_cell(place, styles["@", mark], text))
        if row.deleted:
            out.append(_cell(letters[-1] + str(number), styles["@", GONE], action_text(DELETED)))
        return f'<row r="{number}">{"".join(out)}</row>'

    return encode


def _mark(row: ViewRow, key: str) -> str:
    if key in row.conflicts:
        return CONFLICT
    return CHANGED if key in row.changed else PLAIN


def _cell(place: str, style: int, text: str) -> str:
    return f'<c r="{place}" s="{style}" t="inlineStr">{text_cell(text)}</c>'
