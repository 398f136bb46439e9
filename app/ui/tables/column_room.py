"""How wide the columns of a list are, and which of them stand where there is no room for all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtGui import QFontMetrics

from app.base import text
from app.domain import codelists
from app.domain.fields import Amount, Code, Codes, Day, Field, Whole, YesNo
from app.ui import i18n, theme
from app.ui.records_shown import STATUS_FIELDS, currency_of

LEAST = 240
"""Pixels that the column with the longest words has at least, before others are left out."""
GOOD = 320
"""Pixels it takes before others get all they could use."""
_NARROW = 120
"""Pixels that are enough for the words of any other column."""
_PILL = 64
"""Pixels a pill and its cell need beside the words."""
_STRETCHED = ("title", "name", "label", "statement", "function", "text")
"""Columns that take the room there is, the first of them."""

Room = tuple[int, int]
"""How narrow a column may be, and how wide it is best, in pixels."""


def stretched(keys: Sequence[str]) -> int:
    """Return the place of the column that takes what the others leave; -1 where there is none."""
    found = next((key for key in _STRETCHED if key in keys), keys[-1] if keys else "")
    return keys.index(found) if found else -1


def room_of(field: Field[Any], name: str) -> Room:
    """Return how narrow a column may be, and how wide it is best, by what it holds.

    Args:
        field: what the column shows.
        name: the words above it.
    """
    needed = QFontMetrics(theme.font("small")).horizontalAdvance(name) + theme.px(24)
    best = max(_width(field), needed)
    return (max(needed, theme.px(_NARROW)), best) if _gives(field) else (best, best)


def left_out(room: int, rooms: Sequence[Room], fields: Sequence[Field[Any]], wide: int) -> set[int]:
    """Return the columns for which there is no room, the last of them first.

    What tells one record from another always stays: the first column, its code, its state, and
    the column with the longest words.

    Args:
        room: pixels there are.
        rooms: of each column.
        fields: of each column.
        wide: the place of the column with the longest words.
    """
    kept = {0, wide, *(at for at, field in enumerate(fields) if _names(field))}
    gone: set[int] = set()
    needed = sum(low for low, _ in rooms)
    for at in reversed(range(len(fields))):
        if needed > room and at not in kept:
            gone.add(at)
            needed -= rooms[at][0]
    return gone


def share(room: int, rooms: Sequence[Room]) -> list[int]:
    """Share a width among columns.

    Args:
        room: pixels there are.
        rooms: of each column how narrow it may be, and how wide it is best.

    Returns: all as they are best if there is room, else each as much narrower as it gives.
    """
    least = sum(low for low, _ in rooms)
    more = sum(best - low for low, best in rooms)
    part = min(1.0, max(0.0, (room - least) / more)) if more else 0.0
    return [low + int((best - low) * part) for low, best in rooms]


def same(keys: Collection[str], usual: Sequence[Field[Any]]) -> bool:
    """Tell whether columns are the usual ones, in whatever order."""
    return set(keys) == {field.key for field in usual}


def _names(field: Field[Any]) -> bool:
    return field.key == "code" or field.key in STATUS_FIELDS


def _width(field: Field[Any]) -> int:
    """Return a column's width by what it holds, in whole words rather than by its first rows."""
    metrics = QFontMetrics(theme.font())
    if field.key == "code":
        return theme.px(80)
    if field.key in ("title", "name"):
        return theme.px(320)
    if isinstance(field, Code):
        return _width_of_code(field)
    if isinstance(field, Whole | YesNo):
        return theme.px(104)
    if isinstance(field, Amount):
        largest = i18n.money("9999999", "USD" if currency_of(field) else None)
        return metrics.horizontalAdvance(largest) + theme.px(24)
    if isinstance(field, Day):
        longest = max(metrics.horizontalAdvance(i18n.day(f"2026-{n:02}-28")) for n in range(1, 13))
        return longest + theme.px(24)
    return theme.px(150 if isinstance(field, Codes) else 200)


def _width_of_code(field: Code) -> int:
    """Return room for the names of a code list; of a long list, for all but the longest."""
    names = [item.label(text.language()) for item in codelists.codelist(field.list_code)]
    if field.key in STATUS_FIELDS:
        small = QFontMetrics(theme.font("small"))
        longest = max((small.horizontalAdvance(name) for name in names), default=0)
        return min(longest + theme.px(_PILL), theme.px(190))
    common = sorted(names, key=len)[len(names) * 19 // 20] if names else ""
    needed = QFontMetrics(theme.font()).horizontalAdvance(common) + theme.px(24)
    return max(theme.px(150), min(needed, theme.px(320)))


def _gives(field: Field[Any]) -> bool:
    """Tell whether a column may be narrower than it is best: words may, numbers and days not."""
    exact = isinstance(field, Whole | YesNo | Amount | Day)
    return not exact and field.key != "code" and field.key not in STATUS_FIELDS
