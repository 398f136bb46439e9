"""Which column of a returned sheet is which field: by key, else by label, else by position."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.base.fold import fold
from app.exchange.layout import ACTION_KEY, FIRST_ROW
from app.exchange.package import TruthSheet
from app.exchange.records import column_letters

UID_ENDING = ":uid"
_UID = "uid"


@dataclass
class Columns:
    """Where things stand in one returned sheet, columns counted from 0.

    Attributes:
        uid: of the column that holds uids, or None.
        action: of the action column, or None.
        fields: column to position of the field in the truth.
        unknown: columns that are not ours, with their labels.
        missing: fields that have no column any more.
        twice: columns that repeat a field that another column already holds.
    """

    uid: int | None = None
    action: int | None = None
    fields: dict[int, int] = field(default_factory=dict)
    unknown: dict[int, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    twice: list[int] = field(default_factory=list)


def place_of(record: int, field: int) -> tuple[int, str]:
    """Return number of the row and letters of the column of a cell as it was written.

    Args:
        record: its place among the records of the sheet, counted from 0.
        field: its place among the fields.
    """
    return FIRST_ROW + record + 1, column_letters(field + 1)


def entity_of(texts: Mapping[int, str]) -> str | None:
    """Return the entity whose key row this is, or nothing."""
    for text in texts.values():
        if text.endswith(UID_ENDING):
            return text.removesuffix(UID_ENDING)
    return None


def looks_like_labels(sheet: TruthSheet, texts: Mapping[int, str]) -> bool:
    """Whether a row holds the labels of a sheet, or enough of them to know it."""
    known = {fold(label) for label in sheet.labels}
    return len(known & {fold(text) for text in texts.values()}) * 2 > len(known)


def resolve(
    sheet: TruthSheet, action: str, keys: Mapping[int, str], labels: Mapping[int, str]
) -> Columns:
    """Return what each column of a returned sheet holds.

    Keys decide, since people rename headers. But where all labels are there, each once, labels
    decide: columns moved inside the table leave the hidden key row above them behind.

    Args:
        sheet: as exported.
        action: label of the action column.
        keys: texts of the key row by column; empty where it is gone.
        labels: texts of the header row by column.
    """
    names = [_UID, *sheet.fields, ACTION_KEY]
    by_label = dict(zip(map(fold, (_UID, *sheet.labels, action)), names, strict=True))
    labelled = {at: by_label.get(fold(text)) for at, text in labels.items()}
    named = {at: _UID if text.endswith(UID_ENDING) else text for at, text in keys.items()}
    named = {at: name for at, name in named.items() if name in names}
    found = [name for name in labelled.values() if name is not None]
    labels_decide = sorted(found) == sorted(names)
    order = (labelled, named) if labels_decide else (named, labelled)
    claims: dict[int, str | None] = {}
    for at in sorted({*keys, *labels}):
        claims[at] = order[0].get(at) or order[1].get(at)
    if not named:
        _by_position(claims, names, labels)
    return _settle(claims, sheet, labels)


def _by_position(
    claims: dict[int, str | None], names: list[str], labels: Mapping[int, str]
) -> None:
    """Without a key row, a renamed header is known by its place, if nothing else claims it."""
    for at in labels:
        if claims.get(at) is None and at < len(names) and names[at] not in claims.values():
            claims[at] = names[at]


def _settle(
    claims: Mapping[int, str | None], sheet: TruthSheet, labels: Mapping[int, str]
) -> Columns:
    columns = Columns()
    place = {key: number for number, key in enumerate(sheet.fields)}
    taken: set[str] = set()
    for at, name in claims.items():
        if name is None:
            columns.unknown[at] = labels.get(at, "")
        elif name in taken:
            columns.twice.append(at)
        elif name == _UID:
            columns.uid = at
        elif name == ACTION_KEY:
            columns.action = at
        else:
            columns.fields[at] = place[name]
        taken.add(name or "")
    columns.missing = [key for key in sheet.fields if key not in taken]
    return columns
