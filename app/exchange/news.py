"""What a package brings, in words: how many records of each kind are new, which come first."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.base.text import language, translate
from app.domain.fields import Link
from app.exchange.layout import FIRST_ROW, Book, Sheet
from app.exchange.package import ViewRow

MOST = 10
"""Records that the first sheet names."""
_NAMED = 4
"""Changed fields that are named of one record."""
_TITLE = 46
_LAST = 9


@dataclass(frozen=True)
class Highlight:
    """A record worth a look.

    Attributes:
        sheet: name of its sheet.
        row: its row there as people count, at the time of writing.
        title: what people call it.
        words: why.
    """

    sheet: str
    row: int
    title: str
    words: str


def told(sheet: Sheet, *, first: bool) -> str:
    """Return how many records a sheet holds, and what is new about them.

    Args:
        sheet: the sheet.
        first: whether no package before this one went to the same office; then all is new, and
            nothing is said of it.
    """
    new = changed = deleted = disputed = 0
    for row in sheet.rows:
        disputed += bool(row.conflicts)
        if row.deleted:
            deleted += 1
        elif row.new:
            new += 1
        elif row.changed:
            changed += 1
    again = 0 if first else len(sheet.rows) - new - changed - deleted
    parts = [translate("package", "%n records", len(sheet.rows))]
    if new and not first:
        parts.append(translate("package", "%n new", new))
    if changed and not first:
        parts.append(translate("package", "%n changed", changed))
    if deleted:
        parts.append(translate("package", "%n deleted", deleted))
    if again:
        parts.append(translate("package", "%n sent before", again))
    if disputed:
        parts.append(translate("package", "%n with an open conflict", disputed))
    return _listed(parts)


def highlights(book: Book, *, first: bool) -> list[Highlight]:
    """Return the records to look at first: conflicts, deletions, then news of the initiatives."""
    best = heapq.nsmallest(MOST, _weighed(book, first=first))
    return [
        Highlight(
            book.sheets[at].name,
            place + FIRST_ROW + 1,
            _title(book.sheets[at], book.sheets[at].rows[place]),
            _words(book.sheets[at], book.sheets[at].rows[place], first=first),
        )
        for _, at, place in best
    ]


def _weighed(book: Book, *, first: bool) -> Iterator[tuple[int, int, int]]:
    for at, sheet in enumerate(book.sheets):
        main = sheet.entity.key == "initiative"
        for place, row in enumerate(sheet.rows):
            weight = _weight(row, main=main, first=first)
            if weight < _LAST:
                yield weight, at, place


def _weight(row: ViewRow, *, main: bool, first: bool) -> int:
    """Return where a record stands in line; ``_LAST`` is not worth a name."""
    if row.conflicts:
        return 0
    if row.deleted:
        return 1
    if main and "status" in row.changed and not row.new:
        return 2
    if main and (first or row.new or row.changed):
        return 3
    return 4 if not first and (row.new or row.changed) else _LAST


def _title(sheet: Sheet, row: ViewRow) -> str:
    """Return what people call a record; without a name, what its uid begins with."""
    shown = {
        column.key: (column, value) for column, value in zip(sheet.columns, row.values, strict=True)
    }
    parts = []
    for key in sheet.entity.title_fields:
        column, value = shown[key]
        if value is None:
            continue
        linked = isinstance(sheet.entity.fields[key], Link)
        parts.append(sheet.titles.get(value, "") if linked else column.face.show(value).text)
    title = " ".join(" ".join(parts).split()) or row.uid[:8]
    return title if len(title) <= _TITLE else title[: _TITLE - 1] + "…"


def _words(sheet: Sheet, row: ViewRow, *, first: bool) -> str:
    if row.conflicts:
        return translate("package", "Open conflict: {fields}", fields=_labels(sheet, row.conflicts))
    if row.deleted:
        return translate("package", "Deleted")
    if first:
        return sheet.name
    if row.new:
        return translate("package", "New: {sheet}", sheet=sheet.name)
    return translate("package", "Changed: {fields}", fields=_labels(sheet, row.changed))


def _labels(sheet: Sheet, keys: frozenset[str]) -> str:
    labels = [column.label for column in sheet.columns if column.key in keys]
    return _listed([*labels[:_NAMED], *(["…"] if len(labels) > _NAMED else [])])


def _listed(texts: Iterable[str]) -> str:
    return ("، " if language() == "ar" else ", ").join(texts)
