"""What the steps of a table import hand to one another; frozen, and plain enough to be shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from app.domain.record import Changes
from app.exchange.foreign import Grid, Row

LEAVE_OUT = ""
"""In the place of a field: the column is not taken."""
NEW, SKIP = "new", "skip"
"""In the place of a uid: the row makes a record, or is left out."""

DateOrder = Literal["", "dmy", "mdy", "ymd"]
Fate = Literal["new", "changed", "same", "question", "problem", "skipped"]
"""What becomes of a row: ``question`` and ``problem`` wait for a person."""


@dataclass(frozen=True)
class Choices:
    """What a person decided; everything empty means: guess.

    Attributes:
        sheet: name of the sheet.
        entity: key of the entity its rows are.
        header: number of the row that holds the titles, counted from 1.
        columns: letters or title of a column to the key of its target, or ``LEAVE_OUT``.
        constants: key of a field to the text that every row has there, unless a cell says else.
        dates: how days written in numbers are meant.
        decimal: "." or ",": the sign before decimals.
        rows: number of a row to the uid of its record, ``NEW`` or ``SKIP``; for the n-th partner
            in a cell of row 12, ``12.n``. With several sheets, ``Sheet!12``.
        cells: place of a cell (``D12``; with several sheets ``Sheet!D12``) to the text that was
            meant there.
        skip_problems: take the rows that are clear and leave out the others.
    """

    sheet: str = ""
    entity: str = ""
    header: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    dates: DateOrder = ""
    decimal: str = ""
    rows: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    skip_problems: bool = False

    def but(self, **changed: Any) -> Choices:  # noqa: ANN401  (the attributes above)
        """Return these choices with some of them decided anew."""
        return dataclasses.replace(self, **changed)


@dataclass(frozen=True)
class Column:
    """One column of the table.

    Attributes:
        at: its place, counted from 0.
        letters: as a spreadsheet program names it.
        title: what stands in the header row.
        target: key of a field, of a place that is no field (``#scope``, ``#partners``, ``uid``),
            or ``LEAVE_OUT``.
        how: ``chosen`` by a person, ``key`` of the hidden row, ``remembered``, ``label``,
            ``synonym``, ``alike``, or "" where nothing fits.
        certainty: 0 to 100.
        others: further targets it could be, the likeliest first.
        sample: the first texts that stand in it.
    """

    at: int
    letters: str
    title: str
    target: str
    how: str
    certainty: int
    others: tuple[str, ...] = ()
    sample: tuple[str, ...] = ()


@dataclass(frozen=True)
class Layout:
    """What a sheet is taken for.

    Attributes:
        sheet: the sheet.
        entity: key of the entity its rows are, "" where no row of titles was found.
        header: number of the row that holds the titles, counted from 1.
        first: number of the first row under it.
        columns: in their order.
        keyed: it comes from a template or a package of ours: nothing is guessed.
    """

    sheet: Grid
    entity: str
    header: int
    first: int
    columns: tuple[Column, ...]
    keyed: bool = False

    def column(self, target: str) -> Column | None:
        """Return the column of a target, or None."""
        return next((column for column in self.columns if column.target == target), None)


@dataclass(frozen=True)
class Guess:
    """What a file is taken for.

    Attributes:
        layouts: the sheets that are read: one, or all that come from a template of ours.
        sheets: names of all sheets, for a person to choose another.
        problems: why nothing could be guessed, or what the file holds beside the tables.
    """

    layouts: tuple[Layout, ...]
    sheets: tuple[str, ...]
    problems: tuple[CellProblem, ...] = ()


@dataclass(frozen=True)
class CellProblem:
    """Something in one cell, row or sheet that a person should know.

    Attributes:
        code: what it is; worded by ``words.sentence``.
        sheet: name of the sheet.
        row: number of the row, 0 where the sheet is meant.
        column: letters of the column, "" where the row is meant.
        value: what the cell shows.
        params: further facts: ``field``, ``readings``, ``suggestions``, limits.
        blocks: the row cannot be taken like this; otherwise it is only told.
    """

    code: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    blocks: bool = True


@dataclass(frozen=True)
class Partner:
    """One organisation named in a cell of partners."""

    text: str
    name: str
    legal_form: str = ""
    acronym: str = ""
    country: str = ""


@dataclass(frozen=True)
class ReadRow:
    """One row with what its cells mean.

    Attributes:
        sheet: name of the sheet.
        number: of the row, counted from 1.
        entity: key of the entity.
        values: stored values by field; links to rows of the same table are not resolved yet.
        cells: field to the letters of the column it was read from.
        scope: the office named in the row, "" where none is.
        uid: the uid written in the row, "" where none is.
        links: field to the text that names the other record.
        partners: the organisations named in the row.
        problems: of its cells.
    """

    sheet: str
    number: int
    entity: str
    values: Mapping[str, Any]
    cells: Mapping[str, str] = field(default_factory=dict)
    scope: str = ""
    uid: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    partners: tuple[Partner, ...] = ()
    problems: tuple[CellProblem, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether a cell cannot be taken like this."""
        return any(problem.blocks for problem in self.problems)


@dataclass(frozen=True)
class Table:
    """One sheet with what its cells mean.

    Attributes:
        layout: what the sheet is taken for.
        rows: those that hold a record.
        left_out: rows that hold none, with the reason: ``blank``, ``total_row``, ``header_again``.
        filled: letters of the columns in which a merged or written-once cell counted for several
            rows.
        dates: how days written in numbers were read: chosen, or settled by one cell; by column.
        decimal: the sign before decimals, likewise.
    """

    layout: Layout
    rows: tuple[ReadRow, ...]
    left_out: tuple[CellProblem, ...] = ()
    filled: tuple[str, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)
    decimal: Mapping[str, str] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[CellProblem, ...]:
        """All problems of all cells."""
        return tuple(problem for row in self.rows for problem in row.problems)


@dataclass(frozen=True)
class Candidate:
    """A record a row may mean.

    Attributes:
        uid: of the record.
        title: what it is called.
        scope: where it lives.
        likeness: of 100.
    """

    uid: str
    title: str
    scope: str
    likeness: int


@dataclass(frozen=True)
class Difference:
    """One cell that says something else than the record."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Line:
    """One record to be made or changed: a row, or what a cell of it names besides."""

    entity: str
    uid: str
    scope: str
    values: Mapping[str, Any]
    made: bool


@dataclass(frozen=True)
class RowPlan:
    """What becomes of one row.

    Attributes:
        row: what it means.
        key: by which ``Choices.rows`` answers for it.
        fate: what becomes of it.
        uid: its record; for ``new`` the one it will have.
        scope: where that record lives.
        title: what it is called.
        differences: the cells that differ, for ``changed``.
        candidates: the records it may mean, for ``question``; keyed as ``Choices.rows``.
        lines: what will be written.
        problems: why it is not taken, or what a person should know.
        because: why it is the same record: ``uid``, ``code``, ``key``, ``alike``, ``chosen``.
    """

    row: ReadRow
    key: str
    fate: Fate
    uid: str = ""
    scope: str = ""
    title: str = ""
    differences: tuple[Difference, ...] = ()
    candidates: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    because: str = ""


@dataclass(frozen=True)
class Plan:
    """What will happen, row by row; nothing is recorded yet.

    Attributes:
        guess: what the file is taken for.
        tables: what its cells mean.
        rows: what becomes of each row.
        choices: that led here.
    """

    guess: Guess
    tables: tuple[Table, ...]
    rows: tuple[RowPlan, ...]
    choices: Choices

    def having(self, *fates: Fate) -> tuple[RowPlan, ...]:
        """Return the rows that have one of these fates."""
        return tuple(row for row in self.rows if row.fate in fates)

    @property
    def open(self) -> tuple[RowPlan, ...]:
        """The rows that wait for a person."""
        return self.having("question", "problem")

    @property
    def ready(self) -> bool:
        """Whether it can be taken: all is clear, or the person leaves out what is not."""
        return bool(self.tables) and (self.choices.skip_problems or not self.open)

    @property
    def problems(self) -> tuple[CellProblem, ...]:
        """Everything a person should know, in the order of the file."""
        told = [*self.guess.problems, *(p for table in self.tables for p in table.left_out)]
        return (*told, *(problem for row in self.rows for problem in row.problems))


@dataclass(frozen=True)
class Taken:
    """What was recorded.

    Attributes:
        new: rows that made a record.
        changed: rows that changed one.
        same: rows that say what is known already.
        skipped: rows that were left out.
        changes: how many changes were written, for all of them one act.
        touched: what to show anew.
        uids: the records of the rows, by key of the row.
    """

    new: int
    changed: int
    same: int
    skipped: int
    changes: int
    touched: Changes
    uids: Mapping[str, str] = field(default_factory=dict)


__all__ = [
    "LEAVE_OUT",
    "NEW",
    "SKIP",
    "Candidate",
    "CellProblem",
    "Choices",
    "Column",
    "DateOrder",
    "Difference",
    "Fate",
    "Grid",
    "Guess",
    "Layout",
    "Line",
    "Partner",
    "Plan",
    "ReadRow",
    "Row",
    "RowPlan",
    "Table",
    "Taken",
]
