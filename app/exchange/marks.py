"""What a cell can be marked as; the first sheet explains the colours."""

from __future__ import annotations

from collections.abc import Collection

from app.exchange.package import ViewRow

PLAIN, NEW, CHANGED, CONFLICT, GONE = "", "new", "changed", "conflict", "deleted"
MARKS = (PLAIN, NEW, CHANGED, CONFLICT, GONE)
HEADER = "header"


def mark(row: ViewRow, key: str, names: Collection[str]) -> str:
    """Return the mark of a cell of a record that is not deleted.

    Args:
        row: the record.
        key: of the field.
        names: keys of the fields that stand for the whole record where it is new.
    """
    if key in row.conflicts:
        return CONFLICT
    if row.new:
        return NEW if key in names else PLAIN
    return CHANGED if key in row.changed else PLAIN
