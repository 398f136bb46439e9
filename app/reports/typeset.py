"""A report as plain words and lengths, as the template ``resources/reports/report.typ`` takes it.

Nothing is drawn here and nothing is decided there: which words stand where, how wide a column is
and how long a bar. Lengths of bars are parts of the longest, 0 to 1.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import resources
from app.base.text import RIGHT_TO_LEFT, language, translate
from app.domain.days import show_day
from app.domain.report import (
    Block,
    Cell,
    Column,
    Figures,
    Kind,
    Photo,
    Photos,
    Picture,
    Profile,
    Prose,
    Report,
    Table,
)
from app.domain.values import Lists
from app.reports.typeset_drawing import drawing
from app.reports.typeset_words import BREAK, Words, bare

_PNG = b"\x89PNG"
"""How such a picture begins; photos are drawn anew as these or as JPEG when they are attached."""
_SIZES = (9.5,)
_ONE_PAGE = (9.5, 9.0, 8.5, 8.0)
"""Points of the letters, the usual ones first."""
_ROOM = (112, 166)
"""Letters beside each other on an upright page, and on one that lies."""
_GAP = 3
"""Letters that the space between two columns takes."""
_LONGEST = 26
"""A column of texts needs at most as many letters; more are broken into lines."""
_SAMPLE = 6
"""Of so many texts of a column the width is measured: the longest of them."""
_LINE = 200
"""Letters of the longest line that a column of texts gets."""
_FEW, _SHORT = 10, 1500
"""Rows and letters of a table that is never broken between two pages."""
_LONG = 500
"""Letters of a cell whose row may begin on one page and end on the next: else, in a narrow column,
it might be longer than a page and be cut."""
_DENSE = 9
"""So many columns are set smaller."""
_FACTS = frozenset({Kind.TEXT, Kind.CODE, Kind.RECORD, Kind.DAY})
_NUMBERS = frozenset({Kind.COUNT, Kind.PEOPLE, Kind.NUMBER, Kind.MONEY, Kind.PERCENT})


def set_out(report: Report, lists: Lists) -> dict[str, Any]:
    """Return what the template is given, in the language in force."""
    words = Words(report, lists)
    sections = _sections(report, words)
    lying = bool(sections) and bool(sections[0]["flipped"])  # so the title is not alone on a page
    if lying:
        sections = [{**part, "flipped": not part["flipped"]} for part in sections]
    return {
        "language": language(),
        "direction": "rtl" if language() in RIGHT_TO_LEFT else "ltr",
        "fonts": ["Noto Sans", "Noto Sans Arabic"],
        "colours": colours(),
        "sizes": _ONE_PAGE if report.one_page else _SIZES,
        "day": [int(part) for part in report.made_on.split("-")],
        "made_on": show_day(report.made_on, language()),
        "name": report.title,
        "title": words.own(report.title),
        "mark": _mark(report.profile),
        "internal": report.profile is Profile.HQ,
        "page": translate("paper", "Page {page} of {pages}"),
        "landscape": lying,
        "lines": [words.own(line) for line in report.lines],
        "notes": [words.own(note) for note in report.notes],
        "sections": sections,
    }


@cache
def colours() -> dict[str, str]:
    """Return the colours of the window on a light ground."""
    found: dict[str, str] = json.loads(resources.read_text("style/palettes.json"))["light"]
    return found


def _mark(profile: Profile) -> str:
    """Return for whom a report is, as it stands on every page."""
    return {
        Profile.HQ: translate("reports", "Internal"),
        Profile.PARTNER: translate("reports", "For partners"),
        Profile.PUBLIC: translate("reports", "Public"),
    }[profile]


def _sections(report: Report, words: Words) -> list[dict[str, Any]]:
    """Return the blocks, those side by side that stand on pages of the same direction."""
    sections: list[dict[str, Any]] = []
    for block in report.blocks:
        made = _block(block, report, words)
        flipped = bool(made.pop("lies", False))
        if not sections or sections[-1]["flipped"] != flipped:
            sections.append({"flipped": flipped, "blocks": []})
        sections[-1]["blocks"].append(made)
    return sections


def _block(block: Block, report: Report, words: Words) -> dict[str, Any]:
    if isinstance(block, Prose):
        lines = [words.own(line) for line in block.text.splitlines() if line.strip()]
        return {"kind": "prose", "heading": words.own(block.heading), "lines": lines}
    if isinstance(block, Figures):
        return _figures(block, words)
    if isinstance(block, Photos):
        return _photos(block, words)
    if isinstance(block, Picture):
        table = next((one for one in report.tables if one.key == block.table), None)
        return drawing(block, table, words)
    return _table(block, words)


def _photos(block: Photos, words: Words) -> dict[str, Any]:
    """Return the photos that are here, each by the name under which the template finds it."""
    shown = [one for one in block.photos if one.data]
    return {
        "kind": "photos",
        "title": words.own(block.title),
        "photos": [
            {"file": file_of(one), "caption": words.own(one.caption), "alt": one.caption}
            for one in shown
        ],
    }


def file_of(photo: Photo) -> str:
    """Return what a photo is called beside the template."""
    return f"{photo.checksum}.{'png' if photo.data.startswith(_PNG) else 'jpg'}"


def _figures(block: Figures, words: Words) -> dict[str, Any]:
    return {
        "kind": "figures",
        "title": words.own(block.title),
        "plain": any(one.column.kind in _FACTS for one in block.figures),
        "figures": [
            {
                "label": words.own(one.column.label),
                "value": words.cell(one.value, one.column, {}),
                "quiet": one.value is None,
            }
            for one in block.figures
        ],
    }


def _table(block: Table, words: Words) -> dict[str, Any]:
    texts = [
        [
            words.bare(cell, column, block.names)
            for cell, column in zip(row, block.columns, strict=True)
        ]
        for row in block.rows
    ]
    labels = [words.heading(column) for column in block.columns]
    foot = words.foot(block)
    columns = [
        _column(column, labels[at], [row[at] for row in texts], foot[at : at + 1])
        for at, column in enumerate(block.columns)
    ]
    needed = sum(column.pop("letters") + _GAP for column in columns)
    return {
        "kind": "table",
        "lies": needed > _ROOM[0],
        "dense": needed > _ROOM[1] or len(columns) >= _DENSE,
        "title": words.own(block.title),
        "columns": columns,
        "rows": _rows(block, texts),
        "short": len(texts) <= _FEW and sum(len(t) for row in texts for t in row) <= _SHORT,
        "foot": [{"text": text} for text in foot],
        "note": words.own(block.note),
        "empty": words.own(block.empty) or words.no_data,
    }


def _column(column: Column, label: str, texts: list[str], foot: tuple[str, ...]) -> dict[str, Any]:
    """Return a column with what its width follows from: its longest words and lines."""
    number = column.kind in _NUMBERS or column.kind is Kind.DAY
    longest = sorted({*texts, *foot}, key=len)[-_SAMPLE:]
    words = (
        longest
        if number
        else [max(text.replace(BREAK, " ").split(), key=len, default="") for text in texts]
    )
    words = sorted({*words, *bare(label).split()}, key=len)[-_SAMPLE:]
    letters = max((len(bare(text)) for text in words), default=0)
    if not number:
        lines = max((len(bare(text)) for text in longest), default=0)
        letters = max(letters, min(lines, _LONGEST))
    return {
        "label": label,
        "number": column.kind in _NUMBERS,
        "fixed": number,
        "words": words,
        "lines": [text[:_LINE] for text in (*longest, label)],
        "letters": letters,
    }


def _rows(block: Table, texts: list[list[str]]) -> list[dict[str, Any]]:
    """Return the cells; what is written once for several rows stands in the first of them."""
    once = [at for at, column in enumerate(block.columns) if column.once]
    rows: list[dict[str, Any]] = []
    above: tuple[Cell, ...] = ()
    for row, said in zip(block.rows, texts, strict=True):
        long = any(len(text) > _LONG for text in said)
        again = {at for at in once if above and above[at] == row[at]}
        cells = [
            {
                "text": "" if at in again else text,
                "quiet": row[at] is None,
                "long": long,
            }
            for at, text in enumerate(said)
        ]
        if rows:
            rows[-1]["rule"] = len(again)
        rows.append({"cells": cells, "rule": 0})
        above = row
    return rows
