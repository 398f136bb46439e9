"""Cells exactly as the file has them: type, text, whether computed, and format; row by row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from app.base.errors import NotAPackageError, PackageDamagedError
from app.exchange import limits
from app.exchange.guard import Archive, xml_parser

_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_HALVES = re.compile("[\ud800-\udfff]")
_DATE_SIGNS = re.compile(r"[dmyhs]", re.IGNORECASE)
_NOT_SIGNS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_PIECES = 8
"""Most pieces in which the text of one cell may come; what a cell can hold comes in five."""
_PIECE = len("_x000D_") * limits.TEXT_UNITS
"""Longest of them: all that a cell can hold, each sign written out."""
_TRUTH = {"TRUE()": "1", "FALSE()": "0"}
"""Formulas that some programs write for plain true and false."""
_STATES = {"hidden": "hidden", "veryHidden": "very_hidden"}
_DIGITS = "0123456789"
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})


class Cell(NamedTuple):
    """One cell with content.

    Attributes:
        column: counted from 0.
        kind: as the file says: ``n`` number, ``s`` shared text, ``str``, ``inlineStr``, ``b``,
            ``e`` error, ``d`` ISO date.
        text: what it holds; shared texts are looked up.
        computed: it has a formula other than ``TRUE()`` and ``FALSE()``, whose kind is ``b``.
        style: number of its format.
    """

    column: int
    kind: str
    text: str
    computed: bool
    style: int


_cell = tuple.__new__
"""Makes a ``Cell`` without the argument list, which takes longer than the rest."""

RowTaker = Callable[[int, list[Cell]], None]
"""Takes the number of a row, counted from 1, and its cells."""
ElementTaker = Callable[[str, dict[str, str]], None]
"""Takes the name and the attributes of an element beside the rows."""


@dataclass(frozen=True)
class SheetPart:
    """A worksheet: the name people see, and the part that holds it."""

    name: str
    part: str
    state: str = "visible"


@dataclass(frozen=True)
class Contents:
    """What the workbook says about itself."""

    sheets: tuple[SheetPart, ...]
    epoch_1904: bool = False
    shared_strings: str = ""
    styles: str = ""


class Stop(Exception):
    """Raised by a taker that has seen enough."""


@dataclass
class Budget:
    """How many more cells may come, over all sheets of a workbook."""

    cells: int = field(default=limits.CELLS)


def contents(archive: Archive) -> Contents:
    """Return the sheets and tables of a workbook, found through its relations only.

    Raises:
        NotAPackageError: ``no_workbook``, ``too_many_sheets``.
    """
    roots = [part for kind, part in archive.relations("").values() if kind == "officeDocument"]
    if not roots or roots[0] not in archive:
        raise NotAPackageError("no_workbook")
    related = archive.relations(roots[0])
    sheets: list[SheetPart] = []
    epoch_1904 = False
    for tag, attributes in archive.elements(roots[0]):
        if tag == "workbookPr":
            epoch_1904 = attributes.get("date1904", "0") in {"1", "true"}
        elif tag == "sheet":
            key = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            kind, part = related.get(key, ("", ""))
            if kind == "worksheet" and part in archive:
                state = _STATES.get(attributes.get("state", ""), "visible")
                sheets.append(SheetPart(attributes.get("name", ""), part, state))
    if len(sheets) > limits.SHEETS:
        raise NotAPackageError("too_many_sheets", count=len(sheets), limit=limits.SHEETS)
    by_kind = {kind: part for kind, part in related.values() if part in archive}
    return Contents(
        tuple(sheets), epoch_1904, by_kind.get("sharedStrings", ""), by_kind.get("styles", "")
    )


def shared_strings(archive: Archive, part: str) -> list[str]:
    """Return the table of shared texts.

    Raises:
        NotAPackageError: ``bomb`` where it is larger than ``limits`` allow.
    """
    if not part:
        return []
    if archive.part_size(part) > limits.SHARED_STRINGS_BYTES:
        raise NotAPackageError("bomb", part=part[:80])
    reader = _StringsReader()
    parser = xml_parser()
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.data
    archive.parse(part, parser)
    return reader.found


class _StringsReader:
    """The handlers of the table of shared texts."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.pieces: list[str] = []
        self.collecting = False
        self.phonetic = False

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        """Open an element."""
        local = tag.rpartition(":")[2]
        if local == "si":
            self.pieces.clear()
        elif local == "rPh":
            self.phonetic = True
        elif local == "t":
            self.collecting = not self.phonetic

    def end(self, tag: str) -> None:
        """Close an element."""
        local = tag.rpartition(":")[2]
        if local == "si":
            if len(self.found) >= limits.CELLS:
                raise NotAPackageError("too_many_cells", limit=limits.CELLS)
            self.found.append(decoded("".join(self.pieces)))
        elif local == "rPh":
            self.phonetic = False
        elif local == "t":
            self.collecting = False

    def data(self, text: str) -> None:
        """Take character data."""
        if self.collecting:
            self.pieces.append(text)


def date_styles(archive: Archive, part: str) -> frozenset[int]:
    """Return the numbers of the cell formats that show dates or times."""
    if not part:
        return frozenset()
    dates: set[int] = set(_BUILT_IN_DATES)
    found: set[int] = set()
    inside, number = False, 0
    for tag, attributes in archive.elements(part):
        if tag == "numFmt":
            plain = _NOT_SIGNS.sub("", attributes.get("formatCode", ""))
            if _DATE_SIGNS.search(plain) and attributes.get("numFmtId", "").isdecimal():
                dates.add(int(attributes["numFmtId"]))
        elif tag in {"cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}:
            inside = tag == "cellXfs"
        elif tag == "xf" and inside:
            shown = attributes.get("numFmtId", "0")
            if shown.isdecimal() and int(shown) in dates:
                found.add(number)
            number += 1
    return frozenset(found)


def decoded(text: str) -> str:
    """Return the text with signs that XML cannot hold written out, and line ends as one sign."""
    if "_x" in text:
        text = _CODED.sub(lambda match: chr(int(match[1], 16)), text)
        if _HALVES.search(text):
            # Two halves make a sign; one alone is none.
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


class _Reader:
    """The handlers of one sheet; kept flat because they run for every cell."""

    __slots__ = (
        *("strings", "take", "budget", "other", "row", "next_column", "cells", "room", "columns"),
        *("attributes", "text", "collecting", "phonetic", "formula", "in_formula"),
    )

    def __init__(
        self,
        strings: list[str] | None,
        take: RowTaker,
        budget: Budget,
        other: ElementTaker | None,
    ) -> None:
        self.strings = strings
        self.take = take
        self.budget = budget
        self.other = other
        self.row = 0
        self.next_column = 0
        self.cells: list[Cell] = []
        self.room = min(limits.COLUMNS, budget.cells)
        self.columns: dict[str, int] = {}
        self.attributes: dict[str, str] = {}
        self.text: list[str] = []
        self.collecting = False
        self.phonetic = False
        self.formula: list[str] | None = None
        self.in_formula = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        if tag == "c":
            self.attributes = attributes
        elif tag == "t" or tag == "v":  # noqa: PLR1714  (twice as fast as a set)
            self.collecting = not self.phonetic
        elif tag == "row":
            self._open_row(attributes)
        elif tag == "f":
            self.formula = []
            self.in_formula = True
        elif tag == "rPh":
            self.phonetic = True
        elif ":" in tag:
            self.start(tag.rpartition(":")[2], attributes)
        elif self.other is not None:
            self.other(tag, attributes)

    def end(self, tag: str) -> None:
        """Close an element."""
        if tag == "t" or tag == "v":  # noqa: PLR1714
            self.collecting = False
        elif tag == "c":
            self._close_cell(self.attributes)
        elif tag == "row":
            if self.cells:
                self.budget.cells -= len(self.cells)
                self.take(self.row, self.cells)
            self.cells = []
        elif tag == "f":
            self.in_formula = False
        elif tag == "rPh":
            self.phonetic = False
        elif ":" in tag:
            self.end(tag.rpartition(":")[2])

    def data(self, text: str) -> None:
        """Take character data."""
        if self.collecting:
            self.text.append(text)
            if len(text) > _PIECE or len(self.text) > _PIECES:
                raise NotAPackageError("text_too_long", row=self.row)
        elif self.in_formula and self.formula is not None:
            self.formula.append(text)

    def _open_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r")
        self.row = self.row + 1 if number is None else _whole(number)
        if not 0 < self.row <= limits.ROWS:
            raise NotAPackageError("too_many_rows", limit=limits.ROWS)
        self.next_column = 0
        self.room = min(limits.COLUMNS, self.budget.cells)

    def _column(self, letters: str) -> int:
        number = 0
        if not letters.isascii() or not letters.isalpha() or len(letters) > 3:
            raise NotAPackageError("too_many_columns", limit=limits.COLUMNS)
        for letter in letters.upper():
            number = number * 26 + ord(letter) - 64
        if number > limits.COLUMNS:
            raise NotAPackageError("too_many_columns", limit=limits.COLUMNS)
        self.columns[letters] = number - 1
        return number - 1

    def _close_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            column = self.next_column
        else:
            letters = reference.rstrip(_DIGITS)
            known = self.columns.get(letters)
            column = self._column(letters) if known is None else known
        self.next_column = column + 1
        pieces, formula = self.text, self.formula
        if formula is None and not pieces:
            return
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        pieces.clear()
        self.formula = None
        kind = attributes.get("t", "n")
        if kind == "inlineStr" or kind == "str":  # noqa: PLR1714
            text = decoded(text)
        elif kind == "s" and self.strings is not None:
            text = self._shared(self.strings, text)
        if formula is not None:
            truth = _TRUTH.get("".join(formula).strip().upper())
            if truth is not None:
                kind, text, formula = "b", truth, None
        elif not text:
            return
        if len(self.cells) >= self.room:
            self._no_room()
        style = attributes.get("s", "0")
        look = int(style) if style.isdecimal() else 0
        self.cells.append(_cell(Cell, (column, kind, text, formula is not None, look)))

    def _no_room(self) -> None:
        if self.room < limits.COLUMNS:
            raise NotAPackageError("too_many_cells", limit=limits.CELLS)
        raise NotAPackageError("too_many_columns", limit=limits.COLUMNS)

    def _shared(self, strings: list[str], index: str) -> str:
        try:
            return strings[_whole(index)]
        except IndexError as error:
            raise PackageDamagedError("part_damaged", part="sharedStrings") from error


def read_rows(
    archive: Archive,
    part: str,
    strings: list[str] | None,
    take: RowTaker,
    budget: Budget | None = None,
    other: ElementTaker | None = None,
) -> None:
    """Give every row with content of a sheet to ``take``, in the order of the file.

    Args:
        archive: the workbook.
        part: name of the sheet's part.
        strings: the shared texts; None leaves their numbers in place.
        take: called per row; may raise ``Stop`` to end the reading.
        budget: the cells that may still come.
        other: called for the elements that are no cells, such as those that tell of merged cells.

    Raises:
        NotAPackageError: more rows, columns or cells than ``limits`` allow.
        PackageDamagedError: not well-formed.
    """
    reader = _Reader(strings, take, budget or Budget(), other)
    parser = xml_parser()
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.data
    try:
        archive.parse(part, parser)
    except Stop:
        return


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise PackageDamagedError("part_damaged", value=text[:20])
    return int(text)
