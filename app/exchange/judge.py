"""One cell against the value it was made from: the same, another value, or a question.

Source: package.md, "Comparing what people see with what was sent".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.base.text import in_language, translate
from app.domain import catalogue
from app.domain.fields import Field, ValueRefusedError, clean_text
from app.domain.values import Lists
from app.exchange.cells import Cell
from app.exchange.faces import (
    DATE,
    NUMBER,
    TEXT,
    TRUTH_VALUE,
    DayFace,
    Face,
    Said,
    Shown,
    Wording,
    face,
    fifteen_digits,
)
from app.exchange.labels import Labels
from app.exchange.package import Stored, Truth, TruthSheet

_KINDS = {"n": NUMBER, "b": TRUTH_VALUE, "d": DATE}
_PLAIN = {"n": NUMBER, "s": TEXT, "inlineStr": TEXT, "str": TEXT}


@dataclass(frozen=True)
class Judge:
    """Knows how the cells of one workbook are to be read.

    Attributes:
        language: of the office, for what was typed as text.
        epoch_1904: dates count from 1904.
        dates: numbers of the formats that show dates.
    """

    language: str
    epoch_1904: bool
    dates: frozenset[int]

    def value(self, shape: Face, stored: Stored, cell: Cell | None) -> Stored:
        """Return the value that a cell means now: the stored one itself where nothing was changed.

        Raises:
            ValueRefusedError: the cell cannot be taken as it stands; nothing is guessed.
        """
        if cell is None:
            return None
        if cell.computed:
            raise ValueRefusedError("formula")
        if cell.kind == "e":
            raise ValueRefusedError("error_cell")
        kind = _KINDS.get(cell.kind, TEXT)
        if stored is not None:
            if self._same(shape, stored, kind, cell.text):
                return stored
            if not shape.whole(stored):
                raise ValueRefusedError("cut_cell_edited")
        dated = kind == NUMBER and cell.style in self.dates
        return shape.read(Said(kind, cell.text, dated, self.language, self.epoch_1904))

    def plain(self, shown: Shown, cell: Cell) -> bool:
        """Whether a cell is at first sight what was written; if not, ``value`` looks closer."""
        return (
            cell.text == shown.text
            and _PLAIN.get(cell.kind) == shown.kind
            and not (cell.computed or self.epoch_1904)
        )

    def _same(self, shape: Face, stored: Stored, kind: str, text: str) -> bool:
        """Whether a cell still shows the value, as far as programs keep what they are given."""
        shown = shape.show(stored)
        if kind == shown.kind and text == shown.text:
            return not (self.epoch_1904 and isinstance(shape, DayFace) and kind == NUMBER)
        if isinstance(shape, DayFace) and shown.kind == kind == NUMBER:
            return not self.epoch_1904 and text.partition(".")[0] == shown.text
        if kind == NUMBER:
            return _digits(text) == (_digits(shown.text) if shown.kind == NUMBER else shown.text)
        return kind == shown.kind == TEXT and _loose(text) == _loose(shown.text)


def _digits(text: str) -> str:
    try:
        return fifteen_digits(text)
    except ValueRefusedError:
        return text


def _loose(text: str) -> str:
    """Return text without what programs change in saving: line ends, tabs, composition, escapes."""
    while "_x005F_" in text:
        text = text.replace("_x005F_", "_")
    return clean_text(text.replace("\t", ""))


@dataclass(frozen=True)
class Terms:
    """What all sheets of one package share.

    Attributes:
        package: id of the package; part of the uids of rows that brought none.
        truth: as exported.
        judge: reads the cells.
        lists: the code lists in force.
    """

    package: str
    truth: Truth
    judge: Judge
    lists: Lists

    def faces(self, sheet: TruthSheet) -> dict[int, tuple[Field[Any], Face]]:
        """Return the fields of a sheet that this program knows, by position."""
        known = catalogue.by_key().get(sheet.entity)
        labels = {key: Labels(texts) for key, texts in self.truth.labels.items()}
        wording = Wording(self.truth.language, _AnyLabels(labels), sheet.titles, self.lists)
        declared = known.fields if known else {}
        return {
            number: (declared[key], face(declared[key], wording))
            for number, key in enumerate(sheet.fields)
            if key in declared
        }

    def action_label(self, sheet: TruthSheet) -> str:
        """Return the header of the action column, as it was written."""
        with in_language(self.truth.language):
            label = translate("package", "Action")
        taken = {text.casefold() for text in ("uid", *sheet.labels)}
        return label if label.casefold() not in taken else f"{label} (2)"


class _AnyLabels(dict[str, Labels]):
    """Labels by list; a list that the sender did not have has none."""

    def __missing__(self, key: str) -> Labels:
        return Labels({})
