"""The words of a report on paper: cells, headings, totals, each in its own direction."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from app.base.text import RIGHT_TO_LEFT, language
from app.domain.locales import NBSP
from app.domain.report import Cell, Column, Kind, Report, Table
from app.domain.report_text import foot_texts, no_data, shown
from app.domain.values import Lists

_MARK, _ISOLATE, _POP = "\u200f", "\u2068", "\u2069"
_ENDLESS = re.compile(r"[^\s\u200b]{28}(?=[^\s\u200b]{4})")
"""A word that no line may have room for, such as an address: it can be broken without a hyphen."""
BREAK = "\u200b"
"""Where a line may end."""


def bare(text: str) -> str:
    """Return a text without the signs that only say in which direction it is read."""
    return text.strip(_MARK + _ISOLATE + _POP)


class Words:
    """How one report words what it holds, in the language in force."""

    def __init__(self, report: Report, lists: Lists) -> None:
        """Word cells by these code lists."""
        self._lang = language()
        self._lists = lists
        self._mirrored = self._lang in RIGHT_TO_LEFT
        self._threshold = report.threshold
        self.no_data = no_data(self._lang)

    def own(self, text: str) -> str:
        """Return a line in its own direction, that begins where lines of this page begin."""
        text = _ENDLESS.sub(rf"\g<0>{BREAK}", text)
        return f"{_MARK}{_ISOLATE}{text}{_POP}" if self._mirrored and text else text

    def cell(self, cell: Cell, column: Column, names: Mapping[str, str]) -> str:
        """Return a cell as it stands alone."""
        threshold = {"threshold": self._threshold} if self._threshold else {}
        return self.own(shown(cell, column, self._lang, names, self._lists, **threshold))

    def bare(self, cell: Cell, column: Column, names: Mapping[str, str]) -> str:
        """Return a cell of a table, whose heading names the currency."""
        said = self.cell(cell, replace(column, unit=""), names)
        return said.replace(" ", NBSP) if column.kind is Kind.DAY else said

    def heading(self, column: Column) -> str:
        """Return the heading of a column, with its currency."""
        if column.kind is Kind.MONEY and column.unit and column.unit not in column.label:
            return self.own(f"{column.label} ({column.unit})")
        return self.own(column.label)

    def foot(self, table: Table) -> tuple[str, ...]:
        """Return the line of totals."""
        bare = replace(table, columns=tuple(replace(c, unit="") for c in table.columns))
        threshold = {"threshold": self._threshold} if self._threshold else {}
        return tuple(map(self.own, foot_texts(bare, self._lang, self._lists, **threshold)))
