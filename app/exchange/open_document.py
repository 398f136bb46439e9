"""OpenDocument spreadsheets (.ods) as plain values, read by the guarded parser."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from app.base.errors import NotAPackageError, PackageDamagedError
from app.exchange import limits
from app.exchange.grid import (
    DAY,
    HIDDEN,
    MOMENT,
    NUMBER,
    TEXT,
    TIME,
    VISIBLE,
    YES_NO,
    Grid,
    Merged,
    Row,
    Value,
    Workbook,
)
from app.exchange.guard import Archive, xml_parser

MIME = "application/vnd.oasis.opendocument.spreadsheet"
_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_KINDS = {
    "float": NUMBER, "currency": NUMBER, "percentage": NUMBER, "date": DAY, "boolean": YES_NO,
    "time": TIME,
}  # fmt: skip
_VALUES = {"date": "date-value", "boolean": "boolean-value", "time": "time-value"}
_TRUTH = {"of:=TRUE()": "true", "of:=FALSE()": "false"}
"""Formulas that some programs write for plain true and false."""
_PIECES = 2_000


def is_one(archive: Archive) -> bool:
    """Whether a zip is an OpenDocument spreadsheet or its template."""
    if "mimetype" not in archive or archive.part_size("mimetype") > 200:
        return False
    return b"".join(archive.pieces("mimetype")).decode("ascii", "replace").startswith(MIME)


def read(archive: Archive) -> Workbook:
    """Return the sheets of a spreadsheet.

    Raises:
        NotAPackageError: ``password``; more rows, columns or cells than ``limits`` allow.
        PackageDamagedError: not well-formed.
    """
    if _MANIFEST in archive:
        tags = {tag for tag, _ in archive.elements(_MANIFEST)}
        if "encryption-data" in tags:
            raise NotAPackageError("password", remedy="password")
    reader = _Reader()
    parser = xml_parser()
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.data
    archive.parse(_CONTENT, parser)
    return Workbook("ods", tuple(reader.sheets))


class _Reader:
    """The handlers of the content."""

    def __init__(self) -> None:
        self.sheets: list[Grid] = []
        self.hidden: dict[str, bool] = {}
        self.style = ""
        self.left = limits.TABLE_CELLS
        self.depth = 0
        """How many elements inside a cell do not belong to its text."""
        self._begin("", VISIBLE)
        self.cell: dict[str, str] | None = None
        self.pieces: list[str] = []

    def _begin(self, name: str, state: str) -> None:
        self.name, self.state = name, state
        self.rows: list[Row] = []
        self.merged: list[Merged] = []
        self.row, self.column, self.repeat = 1, 0, 1
        self.cells: dict[int, Value] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        local = tag.rpartition(":")[2]
        if self.depth:
            self.depth += 1
        elif self.cell is not None:
            self._inside(local, attributes)
        elif local in {"table-cell", "covered-table-cell"}:
            self.cell = {key.rpartition(":")[2]: text for key, text in attributes.items()}
            self.cell["covered"] = "1" if local.startswith("covered") else ""
            self.pieces = []
        elif local == "table-row":
            self.repeat = _count(attributes, "number-rows-repeated")
            self.column, self.cells = 0, {}
        elif local == "table":
            state = HIDDEN if self.hidden.get(_get(attributes, "style-name")) else VISIBLE
            self._begin(_get(attributes, "name"), state)
        elif local == "style":
            self.style = _get(attributes, "name")
        elif local == "table-properties":
            self.hidden[self.style] = _get(attributes, "display") == "false"

    def end(self, tag: str) -> None:
        """Close an element."""
        local = tag.rpartition(":")[2]
        if self.depth:
            self.depth -= 1
        elif self.cell is not None:
            if local == "p":
                self.pieces.append("\n")
            elif local in {"table-cell", "covered-table-cell"}:
                self._close_cell(self.cell)
                self.cell = None
        elif local == "table-row":
            self._close_row()
        elif local == "table":
            if len(self.sheets) >= limits.SHEETS:
                raise NotAPackageError("too_many_sheets", limit=limits.SHEETS)
            self.sheets.append(Grid(self.name, self.state, tuple(self.rows), tuple(self.merged)))

    def data(self, text: str) -> None:
        """Take character data."""
        if self.cell is not None and not self.depth:
            self.pieces.append(text)
            if len(self.pieces) > _PIECES:
                raise NotAPackageError("text_too_long", row=self.row)

    def _inside(self, local: str, attributes: dict[str, str]) -> None:
        if local in {"annotation", "table", "shapes", "frame"}:
            self.depth = 1
        elif local == "s":
            self.pieces.append(" " * min(_count(attributes, "c"), limits.TEXT_UNITS))
        elif local == "tab":
            self.pieces.append("\t")
        elif local == "line-break":
            self.pieces.append("\n")

    def _close_cell(self, cell: dict[str, str]) -> None:
        times = _count(cell, "number-columns-repeated")
        value = _value(cell, "".join(self.pieces).strip("\n"))
        if value is not None and not cell["covered"]:
            if self.column + times > limits.COLUMNS:
                raise NotAPackageError("too_many_columns", limit=limits.COLUMNS)
            self._take(times)
            self.cells.update(dict.fromkeys(range(self.column, self.column + times), value))
        rows, columns = _count(cell, "number-rows-spanned"), _count(cell, "number-columns-spanned")
        if rows * columns > 1 and self.row < limits.ROWS and self.column < limits.COLUMNS:
            last = (self.row + rows - 1, self.column + columns - 1)
            self.merged.append(Merged(self.row, self.column, *last))
        self.column += times

    def _close_row(self) -> None:
        if self.cells:
            if self.row + self.repeat - 1 > limits.ROWS:
                raise NotAPackageError("too_many_rows", limit=limits.ROWS)
            self._take(len(self.cells) * (self.repeat - 1))
            self.rows += [Row(self.row + at, self.cells) for at in range(self.repeat)]
        self.row += self.repeat

    def _take(self, cells: int) -> None:
        self.left -= cells
        if self.left < 0:
            raise NotAPackageError("too_many_cells", limit=limits.TABLE_CELLS)


def _value(cell: dict[str, str], text: str) -> Value | None:
    told = cell.get("value-type", "")
    kind = _KINDS.get(told, TEXT)
    exact = cell.get(_VALUES.get(told, "value"), "") if kind != TEXT else text
    if not exact and not text:
        return None
    if len(text) > limits.TEXT_UNITS:
        raise NotAPackageError("text_too_long")
    formula = cell.get("formula", "")
    computed = bool(formula)
    if formula in _TRUTH:
        return Value(YES_NO, text, _TRUTH[formula])
    if kind == NUMBER:
        try:
            exact = format(Decimal(exact), "f")
        except (InvalidOperation, ValueError):
            return Value(TEXT, text, text, computed)
        # A narrow column shows signs instead of digits, and some programs write no text.
        text = text if any(map(str.isdecimal, text)) else exact
    if kind == DAY and "T" in exact:
        day, _, time = exact.partition("T")
        kind, exact = (DAY, day) if time.startswith("00:00:00") else (MOMENT, exact[:19])
    return Value(kind, exact if kind == DAY else text, exact, computed)


def _get(attributes: dict[str, str], name: str) -> str:
    return next((t for key, t in attributes.items() if key.rpartition(":")[2] == name), "")


def _count(attributes: dict[str, str], name: str) -> int:
    text = _get(attributes, name) or "1"
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise PackageDamagedError("part_damaged", part=_CONTENT)
    return int(text) or 1
