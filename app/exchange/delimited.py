"""Text files with one row a line: which encoding, which separator, and the cells."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.base.errors import NotAPackageError
from app.exchange import limits
from app.exchange.grid import TEXT, Grid, Row, Value, Workbook

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_EIGHT_BIT = ("cp1252", "cp1251", "cp1256")
_SEPARATORS = (";", "\t", ",", "|")
_LOOK = 200
"""So many lines tell which sign separates."""
_SAMPLE = 1 << 16
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OTHER_TEXT = re.compile(r"\s*(?:<|%PDF|\{\\rtf|\{\"|\[\{)")
_COMMON = frozenset("оеаинтсрвлкмдпуяыьгзاليمونترةبدعسكفقحهجش")


def read(path: Path) -> Workbook:
    """Return a text file as one sheet.

    Raises:
        NotAPackageError: ``not_a_table`` where it is none; more rows, columns or text than
            ``limits`` allow.
    """
    data = path.read_bytes()
    encoding = encoding_of(data)
    text = data.decode(encoding, "replace")
    if not text.strip() or _BINARY.search(text[:_SAMPLE]) or _OTHER_TEXT.match(text):
        raise NotAPackageError("not_a_table", remedy="not_a_table")
    told = re.match(r"sep=(.)\r?\n", text)
    separator = told[1] if told else separator_of(text)
    body = text[told.end() :] if told else text
    sheet = Grid(path.stem, rows=tuple(_rows(body, separator)))
    return Workbook("csv", (sheet,), encoding.removesuffix("-sig"), separator)


def encoding_of(data: bytes) -> str:
    """Return the encoding of a text: by its mark, by what is valid, else by its letters."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    head = data[:_SAMPLE]
    if head.count(0) > len(head) // 8:
        even = head[::2].count(0)
        return "utf-16-be" if even > head[1::2].count(0) else "utf-16-le"
    try:
        data.decode()
        return "utf-8"
    except UnicodeDecodeError:
        sample = bytes(head)
        return max(_EIGHT_BIT, key=lambda name: _likeness(sample.decode(name, "replace"), name))


def separator_of(text: str) -> str:
    """Return the sign that cuts the first lines into the same number of cells most often."""
    sample = text[:_SAMPLE]

    def evenness(sign: str) -> tuple[float, int]:
        widths = [len(row) for row in islice(_records(sample, sign), _LOOK) if any(row)]
        (width, times), *_ = Counter(widths).most_common(1) or [(1, 0)]
        return (times / max(len(widths), 1) if width > 1 else 0.0, width)

    best = max(_SEPARATORS, key=evenness)
    return best if evenness(best)[0] else ";"


def _likeness(text: str, name: str) -> float:
    """Return how much the letters beyond ASCII look like a language of this encoding."""
    found = 0.0
    seen = 0
    for word in re.findall(r"[^\W\d_]+|[\x80-\xff]", text):
        high = [sign for sign in word if not sign.isascii()]
        if not high:
            continue
        seen += len(high)
        if name == "cp1252":
            found += len(high) * _latin(word, high)
        else:
            found += _script(word, high, "CYRILLIC" if name == "cp1251" else "ARABIC")
    return found / max(seen, 1)


def _latin(word: str, high: list[str]) -> float:
    """Accents stand alone between plain letters."""
    if all(unicodedata.name(sign, "").startswith("LATIN") for sign in high):
        return 1.0 if len(high) * 3 <= len(word) + 1 else 0.3 if len(high) < len(word) else 0.1
    return 0.0


def _script(word: str, high: list[str], script: str) -> float:
    """Other scripts have no plain letters in their words, and no capitals inside them."""
    mine = [sign for sign in high if unicodedata.name(sign, "").startswith(script)]
    if len(mine) < len(word) or not (word[1:].islower() or word[1:].isupper() or len(word) < 2):
        mine = mine if script == "ARABIC" and len(mine) == len(word) else []
    if len(word) < 2:
        return 0.2 * len(mine)
    return sum(1.0 if sign.lower() in _COMMON else 0.5 for sign in mine)


def _records(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(limits.TEXT_UNITS * 2)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error:
        return


def _rows(text: str, separator: str) -> Iterator[Row]:
    csv.field_size_limit(limits.TEXT_UNITS)
    left = limits.TABLE_CELLS
    try:
        for number, record in enumerate(
            csv.reader(io.StringIO(text, newline=""), delimiter=separator), 1
        ):
            if number > limits.ROWS:
                raise NotAPackageError("too_many_rows", limit=limits.ROWS)
            if len(record) > limits.COLUMNS:
                raise NotAPackageError("too_many_columns", limit=limits.COLUMNS)
            cells = {at: Value(TEXT, cell, cell) for at, cell in enumerate(record) if cell.strip()}
            left -= len(cells)
            if left < 0:
                raise NotAPackageError("too_many_cells", limit=limits.TABLE_CELLS)
            if cells:
                yield Row(number, cells)
    except csv.Error as error:
        raise NotAPackageError("not_a_table", remedy="not_a_table") from error
