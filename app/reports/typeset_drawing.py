"""A picture of a table as lengths: zero at the base, nothing in it that is not in the table."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

from app.domain import world
from app.domain.report import Cell, Column, Drawing, Kind, Picture, Table
from app.reports.typeset_words import Words, bare

_LABELS = (0.12, 0.36)
"""Part of the page that the words before the bars take at least and at most."""
_LETTERS = 92
"""Letters beside each other on a page."""
_WHOLE = 100
_REACHED, _FURTHER = ("track", "accent"), "grey"
"""Colours of plan and of what was reached, and of all but the first of several numbers."""
_EDGE = 0.3
"""Room around the places of a map, in units of the projection, and the least it shows."""
_LEAST = 2.0
_FLATTEST = 0.42
"""Height of a map at least, as a part of its width; so are the next ones."""
_LARGE, _SMALL = 0.02, 0.006
"""Radius of the largest and of the smallest circle."""
_LINE, _LETTER = 0.024, 0.0098
"""Height of a name, and the room one letter of it takes."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def drawing(picture: Picture, table: Table | None, words: Words) -> dict[str, Any]:
    """Return a picture as the template takes it; without rows it is said to be empty."""
    columns = {column.key: at for at, column in enumerate(table.columns)} if table else {}
    label, values = (
        columns.get(picture.label),
        [columns[key] for key in picture.values if key in columns],
    )
    made: dict[str, Any] = {
        "kind": "picture",
        "drawing": picture.drawing.value,
        "title": words.own(picture.title),
        "empty": words.own(table.empty if table else "") or words.no_data,
        "marks": [],
        "legend": [],
        "note": "",
        "alt": picture.title,
    }
    if table is None or label is None or not values:
        return made
    series = [table.columns[at] for at in values]
    whole = _longest(picture.drawing, table, values)
    marks = [
        {
            "label": words.cell(row[label], table.columns[label], table.names),
            "code": row[label],
            "values": [
                _value(row[at], column, whole, words, table)
                for at, column in zip(values, series, strict=True)
            ],
        }
        for row in table.rows
    ]
    return made | _laid_out(picture.drawing, marks, series, words)


def _laid_out(
    kind: Drawing, marks: list[dict[str, Any]], series: list[Column], words: Words
) -> dict[str, Any]:
    if not any(value["known"] for mark in marks for value in mark["values"]):
        return {"marks": []}
    if kind is Drawing.TARGETS:
        for mark in marks:
            _say_both(mark)
    endings = [value["text"] for mark in marks for value in mark["values"]]
    longest = max((len(mark["label"]) for mark in marks), default=0) / _LETTERS
    made: dict[str, Any] = {
        "marks": marks,
        "series": [words.heading(column) for column in series],
        "legend": _legend(kind, [words.heading(column) for column in series]),
        "label_share": min(max(longest, _LABELS[0]), _LABELS[1]),
        "room": 0.52 * max(map(len, endings), default=0) + 1.0,
    }
    return made | _mapped(marks) if kind is Drawing.MAP else made


def _legend(kind: Drawing, names: list[str]) -> list[dict[str, str]]:
    """Return what each colour means, where it is not written beside what it colours."""
    if kind is Drawing.TARGETS:
        return [{"name": name, "use": use} for name, use in zip(names, _REACHED, strict=True)][::-1]
    if kind is Drawing.BARS and len(names) > 1:
        return [
            {"name": name, "use": _FURTHER if at else "accent"} for at, name in enumerate(names)
        ]
    return []


def _say_both(mark: dict[str, Any]) -> None:
    """Write the plan beside what was reached of it."""
    planned, reached = mark["values"]
    reached["text"] = f"{reached['text']} / {planned['text']}"


def _longest(kind: Drawing, table: Table, values: list[int]) -> Decimal:
    """Return the number whose bar is as long as there is room."""
    numbers = [n for row in table.rows for at in values if (n := _number(row[at])) is not None]
    if kind is Drawing.SHARES:
        if table.columns[values[0]].kind is Kind.PERCENT:
            return Decimal(_WHOLE)
        return sum(numbers, Decimal(0)) or Decimal(1)
    return max(numbers, default=Decimal(0)) or Decimal(1)


def _value(
    cell: Cell, column: Column, whole: Decimal, words: Words, table: Table
) -> dict[str, Any]:
    number = _number(cell)
    return {
        "part": float(max(number / whole, Decimal(0))) if number is not None else 0.0,
        "text": words.cell(cell, column, table.names),
        "known": number is not None,
        "quiet": number is None,
    }


def _number(cell: Cell) -> Decimal | None:
    if isinstance(cell, bool) or not isinstance(cell, int | Decimal):
        return None
    return Decimal(cell)


def _mapped(marks: list[dict[str, Any]]) -> dict[str, Any]:
    """Return land and circles in the part of the world where there is something to see."""
    places = world.places()
    known = [mark for mark in marks if mark["code"] in places and mark["values"][0]["part"] > 0]
    if not known:
        return {"marks": []}
    known.sort(key=lambda mark: -mark["values"][0]["part"])
    across = [places[mark["code"]][0] for mark in known]
    down = [places[mark["code"]][1] for mark in known]
    wide = max(max(across) - min(across) + 2 * _EDGE, _LEAST)
    high = max(max(down) - min(down) + _EDGE, wide * _FLATTEST)
    left = (max(across) + min(across) - wide) / 2
    top = (max(down) + min(down) - high) / 2
    for mark, x, y in zip(known, across, down, strict=True):
        radius = wide * max(_SMALL, _LARGE * math.sqrt(mark["values"][0]["part"]))
        mark |= {"x": round(x - left, 4), "y": round(y - top, 4), "radius": round(radius, 4)}
    _name(known, wide, high)
    land = [
        (round(x - left, 4), round(y - top, 4))
        for x, y in world.land()
        if 0 <= x - left <= wide and 0 <= y - top <= high
    ]
    return {"marks": known, "land": land, "wide": wide, "high": high, "note": world.disclaimer()}


def _name(marks: list[dict[str, Any]], wide: float, high: float) -> None:
    """Write names beside circles, the largest first, where nothing else stands."""
    line = wide * _LINE
    taken = [
        (m["x"] - m["radius"], m["y"] - m["radius"], m["x"] + m["radius"], m["y"] + m["radius"])
        for m in marks
    ]
    for number, mark in enumerate(marks):
        room = len(bare(mark["label"])) * wide * _LETTER
        gap = mark["radius"] + line / 3
        y = mark["y"] - line / 2
        mark["said"] = False
        for side, x in (("behind", mark["x"] + gap), ("before", mark["x"] - gap - room)):
            box = (x, y, x + room, y + line)
            others = (one for at, one in enumerate(taken) if at != number)
            inside = box[0] >= 0 and box[2] <= wide and box[1] >= 0 and box[3] <= high
            if inside and not any(_touch(box, one) for one in others):
                mark |= {"said": True, "at": (round(x, 4), round(y, 4)), "room": room, "side": side}
                taken.append(box)
                break


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
