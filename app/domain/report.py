"""What a report is, whoever shows it: window, workbook, PDF, CSV or command line.

Words are in the language the report was made in; cells keep their stored face, so that a workbook
can calculate with them and a reader of another program finds codes, not labels. ``None`` in a cell
means "no data", which is never 0. Source: questions.md, reliability.md B4.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, StrEnum
from typing import NamedTuple


class Profile(StrEnum):
    """For whom a report is made; all but headquarters' own hide small numbers of people."""

    HQ = "hq"
    PARTNER = "partner"
    PUBLIC = "public"


class Hidden(Enum):
    """Why a number of people is not shown."""

    SMALL = "small"
    """It is at least 1 and below the threshold: shown as "<5"."""
    BESIDE = "beside"
    """A small one could be computed back from it: shown as "..."."""


Cell = str | int | Decimal | bool | tuple[str, ...] | Hidden | None
"""A stored value: text, code, uid, number, yes/no, several of them; None: no data, (): none."""


class Kind(StrEnum):
    """What the cells of a column are, and so how they look."""

    TEXT = "text"
    CODE = "code"
    """One code, or several, of ``Column.list_code``; without a list ``Table.names`` labels them."""
    DAY = "day"
    """ISO 8601, partial dates allowed."""
    COUNT = "count"
    """Whole things: initiatives, months, partnerships."""
    PEOPLE = "people"
    """Numbers of persons: the only ones that may have to be hidden."""
    NUMBER = "number"
    """A decimal with ``Column.decimals`` digits."""
    MONEY = "money"
    """In ``Column.unit``, two decimals where they matter."""
    PERCENT = "percent"
    """0 to 100 and beyond, unrounded; shown with ``Column.decimals`` digits."""
    YES_NO = "yes_no"
    RECORD = "record"
    """Uid of a record, or several; ``Table.names`` says what it is called."""


class Foot(StrEnum):
    """How a column is summed up below a table."""

    NONE = ""
    SUM = "sum"
    MEAN = "mean"
    SHARE = "share"
    """Each row is its part of ``Column.of``, in percent; the foot is the whole."""
    RATE = "rate"
    """Each row is ``Column.part`` in percent of ``Column.of``, and so is the foot."""
    MEDIAN = "median"
    LEAST = "least"
    MOST = "most"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    key: str
    label: str
    kind: Kind = Kind.TEXT
    list_code: str = ""
    unit: str = ""
    """A currency code, or empty."""
    decimals: int = 0
    foot: Foot = Foot.NONE
    of: str = ""
    """Key of the column this one is a share of."""
    personal: bool = False
    """Names and addresses of persons: only headquarters' own reports show them."""
    part: str = ""
    """Key of the column that is so many percent of ``of``."""
    sum_of: tuple[str, ...] = ()
    """Keys of the columns that add up to this one in each row."""
    once: bool = False
    """For the eye: written once for the rows that follow each other with it. Source: 002-39."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; the first table of a report is its answer."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    foot: tuple[Cell, ...] = ()
    """Totals over all rows, as many cells as columns; empty: none. A cell of a column without a
    ``Foot`` is blank, not "no data"; the first of them is the place for the word "Total"."""
    names: dict[str, str] = field(default_factory=dict)
    """Uids of ``RECORD`` cells to what they are called, which the service fills in; also the labels
    of codes that are of no list."""
    codes: dict[str, str] = field(default_factory=dict)
    """Uids of initiatives among them to their code; the service fills them in."""
    note: str = ""
    empty: str = ""
    """What to say where there are no rows."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that answers by itself; ``column`` says what it is."""

    column: Column
    value: Cell
    of: tuple[str, str] = ("", "")
    """Keys of the table and the column that ``column.foot`` sums up to it, if one does."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers side by side."""

    key: str
    figures: tuple[Figure, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """A heading, or a paragraph, or both; plain text, lines kept."""

    text: str = ""
    heading: str = ""


class Drawing(StrEnum):
    """The pictures there are."""

    BARS = "bars"
    SHARES = "shares"
    TARGETS = "targets"
    """Bars of ``values[1]`` within those of ``values[0]``: reached of planned."""
    TREND = "trend"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a table of the same report: nothing in it that is not in the table."""

    drawing: Drawing
    table: str
    label: str
    """Key of the column that names each bar, share, point or country."""
    values: tuple[str, ...]
    """Keys of the columns that are drawn."""
    title: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that may be shown: what it is called, and the file."""

    caption: str
    checksum: str
    """SHA-256 of the file, by which it lies beside the database."""
    data: bytes = field(default=b"", repr=False)
    """The file; the service fills it in. Empty: it is not here, and only the caption is shown."""


@dataclass(frozen=True, slots=True)
class Photos:
    """Photos two by two; nothing in them that a table of the same report does not list."""

    title: str
    photos: tuple[Photo, ...]


Block = Figures | Table | Picture | Photos | Prose


class Remembered(NamedTuple):
    """What a report for others showed and hid: later ones must not give it away beside this one."""

    people: Mapping[str, int]
    """By the name of people who are counted together: how many they were."""
    numbers: tuple[tuple[frozenset[tuple[str, int]], Hidden | None], ...]
    """Of each number: whom it counts, and how often; whether it was hidden."""


@dataclass(frozen=True, slots=True)
class Report:
    """A finished answer."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    profile: Profile
    made_on: str
    """ISO 8601 day."""
    lines: tuple[str, ...] = ()
    """What it is about, in words: office, period, selection."""
    notes: tuple[str, ...] = ()
    """How the numbers are counted, what is not in them, what was hidden."""
    threshold: int = 0
    """Numbers of people below it are hidden; 0: none are."""
    one_page: bool = False
    """On paper set smaller, within reason, where that saves a second page."""
    remembered: Remembered | None = field(default=None, compare=False, repr=False)
    """For the log of exports alone; no file and no page shows it."""

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    @property
    def no_data(self) -> bool:
        """Whether nothing in it has a value: to be said as "no data", never as 0."""
        numbers = [one.value for b in self.blocks if isinstance(b, Figures) for one in b.figures]
        cells = [cell for table in self.tables for row in table.rows for cell in row]
        return all(cell is None for cell in (*numbers, *cells))
