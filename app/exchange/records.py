"""The rows of a data sheet as XML: keys, labels, records with their marks, and ready rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from app.base.progress import Progress
from app.exchange import limits, looks
from app.exchange.faces import NUMBER, Shown
from app.exchange.labels import DELETED, action_text
from app.exchange.layout import ACTION_KEY, FIRST_ROW, HEADER_ROW, KEY_ROW, Sheet
from app.exchange.marks import GONE, HEADER, PLAIN, mark
from app.exchange.package import ViewRow
from app.exchange.sheets import text_cell

Styles = Mapping[tuple[str, str], int]
"""(kind of cell or ``header``, mark) to the number of the cell format in the file."""

_STEP = 2_000
_LINE, _MOST_LINES = 15, 6
_BUTTON = 3
"""Characters of a header that its filter button covers."""
_FORMS = 500
"""Most ways of marking a row that are kept at a time."""


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
    style = styles[looks.TEXT, PLAIN]
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
    lines = max(looks.lines(c.label, looks.fits(c.width - _BUTTON)) for c in sheet.columns)
    for number, texts, style, form in (
        (KEY_ROW + 1, keys, styles[looks.TEXT, PLAIN], ' hidden="1"'),
        (
            HEADER_ROW + 1,
            labels,
            styles[HEADER, PLAIN],
            f' ht="{(lines + 1) * _LINE}" customHeight="1"',
        ),
    ):
        cells = [
            f'<c r="{column_letters(at)}{number}" s="{style}" t="inlineStr">{text_cell(text)}</c>'
            for at, text in enumerate(texts)
        ]
        pieces.append(f'<row r="{number}"{form}>{"".join(cells)}</row>')
    return "".join(pieces)


def _encoder(sheet: Sheet, styles: Styles) -> Callable[[ViewRow, int], str]:
    """Return the function that makes one row; what rows marked alike have in common is kept."""
    forms: dict[tuple[object, ...], _Form] = {}
    places = [f'<c r="{column_letters(at)}' for at in range(sheet.action_column + 1)]

    def encode(row: ViewRow, number: int) -> str:
        look = (row.new, row.changed, row.conflicts, row.deleted)
        form = forms.get(look)
        if form is None:
            if len(forms) > _FORMS:
                forms.clear()
            form = forms[look] = _form(sheet, styles, row, places)
        at, lines = str(number), 1
        out = ["", f"{places[0]}{at}{form.uid}{text_cell(row.uid)}</c>"]
        for (show, start, blank, as_number, as_text, letters), value in zip(
            form.cells, row.values, strict=True
        ):
            if value is None:
                if blank:
                    out.append(f"{start}{at}{blank}")
                continue
            kind, text = show(value)
            if kind == NUMBER:
                out.append(f"{start}{at}{as_number}{text}</v></c>")
            else:
                out.append(f"{start}{at}{as_text}{text_cell(text)}</c>")
                if len(text) > letters or "\n" in text:
                    lines = max(lines, looks.lines(text, letters))
        if row.deleted:
            out.append(f"{places[-1]}{at}{form.uid}{text_cell(action_text(DELETED))}</c>")
        out[0] = _open(at, lines)
        out.append("</row>")
        return "".join(out)

    return encode


class _Form(NamedTuple):
    """How rows with the same marks are written.

    Attributes:
        uid: what follows the place of the uid, and of the action.
        cells: per field the function that shows a value, the beginning of its cell, what follows
            the place of an empty cell with a mark, of a number and of a text, and how many letters
            stand on a line.
    """

    uid: str
    cells: Sequence[tuple[Callable[[Any], Shown], str, str, str, str, int]]


def _form(sheet: Sheet, styles: Styles, row: ViewRow, places: Sequence[str]) -> _Form:
    cells = []
    names = sheet.entity.title_fields
    for start, column in zip(places[1:], sheet.columns, strict=False):
        look = GONE if row.deleted else mark(row, column.key, names)
        blank = f'" s="{styles[column.empty, look]}"/>' if look else ""
        as_number = f'" s="{styles[column.number, look]}"><v>'
        as_text = f'" s="{styles[column.text, look]}" t="inlineStr">'
        width = column.width if column.text == looks.WRAPPED else limits.TEXT_UNITS
        cells.append((column.face.show, start, blank, as_number, as_text, looks.fits(width)))
    whole = GONE if row.deleted else PLAIN
    return _Form(f'" s="{styles[looks.TEXT, whole]}" t="inlineStr">', cells)


def _open(number: str, lines: int) -> str:
    """Begin a row, as high as its texts; what would fill the screen is cut and opens by hand."""
    if lines == 1:
        return f'<row r="{number}">'
    if lines > _MOST_LINES:
        return f'<row r="{number}" ht="{_MOST_LINES * _LINE}" customHeight="1">'
    return f'<row r="{number}" ht="{lines * _LINE}">'
