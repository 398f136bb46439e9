"""What a package is made of: plain data in, plain data out, no cells and no SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

Json = dict[str, Any]
"""A JSON object."""
Stored = Any
"""A canonical stored value, see ``app.domain.fields``."""
EditKind = Literal["changed", "new", "copied", "delete"]

FORMAT = 1
"""The form of the workbook this program writes, and the newest it reads."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of changes of one feed, compressed as it is stored; its data is opaque here."""

    replica: str
    scope: str
    first: int
    last: int
    prev: str
    hash: str
    data: bytes = field(repr=False)
    signature: str = ""


@dataclass(frozen=True, slots=True)
class ViewRow:
    """What a person sees of one record, and the dots each shown register rests on.

    Attributes:
        uid: the record.
        values: stored values in the order of the catalogue.
        dots: register to the dots shown at export; ``""`` stands for all registers not named.
        changed: fields that changed since the last package.
        conflicts: fields with open alternatives.
        deleted: the record is deleted; it is shown so, once.
        new: no package to this office brought the record before.
    """

    uid: str
    values: tuple[Stored, ...] = field(repr=False)
    dots: dict[str, list[str]] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()
    conflicts: frozenset[str] = frozenset()
    deleted: bool = False
    new: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """The rows of one entity, and the titles of the records they link to."""

    entity: str
    rows: Sequence[ViewRow]
    titles: Mapping[str, str] = field(default_factory=dict)


def _unsigned(header: bytes) -> Sequence[str]:
    """Sign nothing."""
    del header
    return ()


@dataclass(frozen=True, slots=True)
class Package:
    """Everything a workbook carries. The header passes through untouched."""

    header: Json
    segments: Sequence[Segment] = ()
    views: Sequence[View] = ()
    extras: Json = field(default_factory=dict)
    sign: Callable[[bytes], Sequence[str]] = _unsigned
    """Gives the lines that sign the header's bytes."""
    notes: Sequence[str] = ()
    """What the first sheet says to a person before all else, in the workbook's language."""
    since: tuple[int, int] | None = None
    """Number and moment of the package before this one to the same office; None: the first."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: size and SHA-256 of the file, bytes of each machine part."""

    bytes: int
    sha256: str
    parts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing a person did in the sheets.

    Attributes:
        kind: ``changed`` one cell of a known record; ``new`` a row without a known record;
            ``copied`` a row that repeats the uid of another; ``delete`` by the action column.
        entity: key of the entity.
        uid: the record; for a new row the uid it gets.
        field: key of the field; empty unless ``changed``.
        sheet: name of the sheet as the person sees it.
        row: number of the row as the person sees it.
        column: letters of the column; empty where the whole row is meant.
        before: stored value at export; None for a new row.
        after: stored value now; for ``new`` and ``copied`` a dictionary of field to value.
        row_key: uid that the row would get as a new record, the same at every import.
    """

    kind: EditKind
    entity: str
    uid: str
    field: str
    sheet: str
    row: int
    column: str
    before: Stored = None
    after: Stored = None
    row_key: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the sheets that cannot be taken as it stands; nothing is guessed.

    Attributes:
        code: what it is, worded by the caller.
        sheet: name of the sheet, empty where the whole file is meant.
        row: number of the row, 0 where the whole sheet is meant.
        column: letters of the column.
        value: what the cell shows.
        params: further facts: ``entity``, ``uid``, ``field``, ``before``, limits.
    """

    code: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    params: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnknownColumn:
    """A column that somebody added: kept aside and shown, never dropped silently."""

    entity: str
    sheet: str
    column: str
    label: str
    cells: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class TruthRow:
    """One record as exported: its values by field, and the dots by register."""

    values: Mapping[str, Stored]
    dots: Mapping[str, Sequence[str]]
    deleted: bool

    def dots_of(self, register: str) -> tuple[str, ...]:
        """Return the dots that the shown value of a register rested on."""
        return tuple(self.dots.get(register, self.dots.get("", ())))


@dataclass(frozen=True)
class TruthSheet:
    """One entity as exported.

    Attributes:
        entity: its key.
        name: of the sheet.
        fields: keys in the order of the columns.
        labels: the header texts, in the same order.
        titles: of the records that links point to.
        ready: uids of the empty rows.
        rows: the records by uid.
    """

    entity: str
    name: str
    fields: tuple[str, ...]
    labels: tuple[str, ...]
    titles: Mapping[str, str]
    ready: tuple[str, ...]
    rows: Mapping[str, tuple[Any, ...]]

    def row(self, uid: str) -> TruthRow | None:
        """Return a record, or nothing if the package does not carry it."""
        found = self.rows.get(uid)
        if found is None:
            return None
        values, dots, deleted = found
        return TruthRow(dict(zip(self.fields, values, strict=True)), dots, bool(deleted))


@dataclass(frozen=True)
class Truth:
    """Everything that was exported.

    Attributes:
        language: the sheets are worded in.
        labels: per list, code to its text.
        sheets: by entity.
    """

    language: str
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sheets: Mapping[str, TruthSheet] = field(default_factory=dict)

    def row(self, entity: str, uid: str) -> TruthRow | None:
        """Return a record as exported, or nothing if the package does not carry it."""
        sheet = self.sheets.get(entity)
        return sheet.row(uid) if sheet else None


@dataclass(frozen=True)
class Opened:
    """A package that was read.

    Attributes:
        header: as it was given to the writer, with the codec's own keys.
        segments: as they were given to the writer.
        extras: as they were given to the writer.
        signatures: lines over the header's bytes, uninterpreted.
        intact: nobody saved the file again; then the sheets were not looked at.
        edits: what people did in the sheets; empty when intact.
        findings: what cannot be taken as it stands.
        unknown_columns: columns that somebody added.
        gone: records whose rows somebody took out, or whose cells cannot be told apart.
        header_bytes: the exact bytes that signatures are made over.
        read_truth: gives the exact values of the views, compressed, once they are proved.
        decode: makes the truth of its bytes.
    """

    header: Json
    segments: list[Segment]
    extras: Json
    intact: bool
    signatures: list[str] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unknown_columns: list[UnknownColumn] = field(default_factory=list)
    gone: frozenset[str] = frozenset()
    header_bytes: bytes = field(default=b"", repr=False)
    read_truth: Callable[[], bytes] = field(kw_only=True, repr=False)
    decode: Callable[[bytes], Truth] = field(kw_only=True, repr=False)

    @cached_property
    def truth(self) -> Truth:
        """The values and dots as exported; read when first asked for.

        Raises:
            PackageDamagedError: they are not what was written.
        """
        return self.decode(self.read_truth())
