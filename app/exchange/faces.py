"""What a cell shows of a stored value, and what a cell says back: one face per kind of field."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any, NamedTuple

from app.domain import values
from app.domain.codelists import codelist
from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.fields import (
    Amount,
    Code,
    Codes,
    Day,
    Field,
    Link,
    Text,
    ValueRefusedError,
    Whole,
    YesNo,
)
from app.domain.values import Lists
from app.exchange import limits, serials
from app.exchange.labels import Labels, is_tag, labels_key
from app.exchange.package import Stored

TEXT, NUMBER, TRUTH_VALUE, DATE = "t", "n", "b", "d"
"""What a cell holds: text, a number, true or false, a date written as ISO text."""

_EXACT_DIGITS = 15
_SURELY_FITS = limits.TEXT_UNITS // 2
"""Characters that need no counting: each has at most two units."""
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_TITLED = re.compile(r"(.*) ⟨([0-9a-f]{8})⟩\Z", re.DOTALL)


class Shown(NamedTuple):
    """Kind and text of a cell."""

    kind: str
    text: str


class Said(NamedTuple):
    """What a cell holds when it comes back, and how its text is to be read."""

    kind: str
    text: str
    dated: bool = False
    language: str = "en"
    epoch_1904: bool = False


class Face(ABC):
    """One column: stored value to cell and back."""

    number_format = "@"
    """Of cells that hold numbers."""
    empty_format = "@"
    """Of cells that are still empty: what it lets people type without changing it."""
    width = 18

    def __init__(self, field: Field[Any]) -> None:
        self.field = field

    @abstractmethod
    def show(self, stored: Stored) -> Shown:
        """Return what the cell of a value other than None shows."""

    @abstractmethod
    def read(self, said: Said) -> Stored:
        """Return the stored value a cell means.

        Raises:
            ValueRefusedError: it means none, or more than one.
        """

    def whole(self, stored: Stored) -> bool:
        """Whether the cell shows all of the value."""
        del stored
        return True


class TextFace(Face):
    """Text of one line or several."""

    width = 30

    def show(self, stored: Stored) -> Shown:
        """Return the text, cut where a cell cannot hold it."""
        return Shown(TEXT, stored if len(stored) <= _SURELY_FITS else cut(stored))

    def read(self, said: Said) -> Stored:
        """Return the text; a number may have lost zeros or digits, so it is not taken for one."""
        if said.kind == TRUTH_VALUE:
            raise ValueRefusedError("yes_no_in_text")
        if said.kind != TEXT:
            raise ValueRefusedError("number_in_text")
        return self.field.store(said.text)

    def whole(self, stored: Stored) -> bool:
        """Whether the text fits the cell."""
        return len(stored) <= _SURELY_FITS or cut(stored) == stored


class NumberFace(Face):
    """Whole numbers and amounts; more than fifteen digits stand as text."""

    width = 12

    def __init__(self, field: Whole | Amount) -> None:
        super().__init__(field)
        decimals = field.decimals if isinstance(field, Amount) else 0
        self.number_format = "#,##0." + "0" * decimals if decimals else "0"
        self.empty_format = self.number_format

    def show(self, stored: Stored) -> Shown:
        """Return the digits as they are stored."""
        text = str(stored)
        digits = len(text) if len(text) <= _EXACT_DIGITS else sum(map(str.isdigit, text))
        return Shown(NUMBER if digits <= _EXACT_DIGITS else TEXT, text)

    def read(self, said: Said) -> Stored:
        """Return the number; typed text is read in the language of the office."""
        if said.kind == TRUTH_VALUE:
            raise ValueRefusedError("yes_no_in_number")
        if said.dated or said.kind == DATE:
            raise ValueRefusedError("date_in_number")
        if said.kind == TEXT:
            if self._names_currency(said):
                raise ValueRefusedError("currency_in_amount")
            return values.read(self.field, said.text, said.language)
        return self.field.store(fifteen_digits(said.text))

    def _names_currency(self, said: Said) -> bool:
        """Tell whether an amount says what its neighbour says, perhaps not the same."""
        if not isinstance(self.field, Amount) or not self.field.group:
            return False
        return values.read_amount_and_currency(said.text, said.language)[1] is not None


class DayFace(Face):
    """Days as real dates; months, years and days before 1900-03-01 as text."""

    width = 12

    def __init__(self, field: Day) -> None:
        super().__init__(field)
        self.number_format = "yyyy-mm-dd"
        # In a date cell, a year or a month alone would become a day.
        self.empty_format = "@" if field.partial else self.number_format
        self._shown: dict[str, Shown] = {}

    def show(self, stored: Stored) -> Shown:
        """Return a serial number or text."""
        shown = self._shown.get(stored)
        if shown is None:
            serial = serials.serial(stored)
            shown = Shown(TEXT, stored) if serial is None else Shown(NUMBER, serial)
            self._shown[stored] = shown
        return shown

    def read(self, said: Said) -> Stored:
        """Return the ISO date, or as much of it as the field allows."""
        if said.kind == TRUTH_VALUE:
            raise ValueRefusedError("not_a_date")
        if said.kind == NUMBER:
            return self.field.store(serials.from_serial(said.text, epoch_1904=said.epoch_1904))
        if said.kind == DATE:
            return self.field.store(said.text[:10])
        return values.read(self.field, said.text, said.language)


class YesNoFace(Face):
    """Yes or no as a word, never as a boolean cell: programs rewrite those as formulas."""

    width = 8

    def __init__(self, field: Field[Any], language: str) -> None:
        super().__init__(field)
        self._shown = {
            stored: Shown(TEXT, values.show(field, stored, language)) for stored in (True, False)
        }

    def show(self, stored: Stored) -> Shown:
        """Return the word."""
        return self._shown[stored]

    def read(self, said: Said) -> Stored:
        """Return true or false for a word in any language, or for a boolean cell."""
        return values.read(self.field, said.text, said.language)


class CodeFace(Face):
    """A code as its label."""

    width = 22

    def __init__(self, field: Code | Text, labels: Labels, lists: Lists) -> None:
        super().__init__(field)
        self.labels = labels
        self._lists = lists
        self._shown = {code: Shown(TEXT, text) for code, text in labels.shown.items()}

    def show(self, stored: Stored) -> Shown:
        """Return the label, or the code itself where the list does not know it."""
        return self._shown.get(stored) or Shown(TEXT, stored)

    def read(self, said: Said) -> Stored:
        """Return the code of a label of this package, or of any language."""
        code = self.labels.code(said.text)
        return code or values.read(self.field, said.text, said.language, self._lists)


class TagFace(CodeFace):
    """A code of one of several lists, as label and code."""

    width = 34

    def read(self, said: Said) -> Stored:
        """Return the code of a label of this package, or of any language and any of the lists."""
        code = self.labels.code(said.text)
        return code or values.read_code(said.text, TAG_LISTS, said.language, self._lists)


class CodesFace(Face):
    """A set of codes as labels with semicolons between."""

    width = 30

    def __init__(self, field: Codes, labels: Labels, lists: Lists) -> None:
        super().__init__(field)
        self.labels = labels
        self._lists = lists

    def show(self, stored: Stored) -> Shown:
        """Return the labels in the order of the codes."""
        text = "; ".join([self.labels.text(code) for code in stored])
        return Shown(TEXT, text if len(text) <= _SURELY_FITS else cut(text))

    def read(self, said: Said) -> Stored:
        """Return the codes of labels of this package, or of any language, in whatever order."""
        found: set[str] = set()
        for piece in filter(str.strip, re.split(r"[;؛\n]", said.text)):
            code = self.labels.code(piece)
            if code:
                found.add(code)
            else:
                found.update(values.read(self.field, piece, said.language, self._lists) or ())
        return self.field.store(found)

    def whole(self, stored: Stored) -> bool:
        """Whether all labels fit the cell."""
        text = "; ".join([self.labels.text(code) for code in stored])
        return cut(text) == text


class LinkFace(Face):
    """A link as the title of the other record and the beginning of its uid."""

    width = 30

    def __init__(self, field: Field[Any], titles: Mapping[str, str]) -> None:
        super().__init__(field)
        self._titles = titles

    def show(self, stored: Stored) -> Shown:
        """Return title and short uid, or the whole uid where no title is known."""
        return Shown(TEXT, link_text(stored, self._titles.get(stored, "")))

    def read(self, said: Said) -> Stored:
        """Return the uid: written out, or meant by a title as it is shown in this package."""
        text = " ".join(said.text.split())
        if _UID.match(text):
            return self.field.store(text)
        for spelling in (text, (_TITLED.match(text) or ("", ""))[1]):
            found = self._uids.get(spelling, set())
            if len(found) == 1:
                return self.field.store(next(iter(found)))
            if found:
                raise ValueRefusedError("ambiguous_link")
        raise ValueRefusedError("unknown_link")

    @cached_property
    def _uids(self) -> dict[str, set[str]]:
        """Shown text, and title alone, to the records they may mean."""
        found: dict[str, set[str]] = {}
        for uid, title in self._titles.items():
            for spelling in {link_text(uid, title), " ".join(title.split())}:
                found.setdefault(spelling, set()).add(uid)
        return found


@dataclass(frozen=True)
class Wording:
    """What the faces of one package share.

    Attributes:
        language: of the recipient.
        labels: by ``labels_key``.
        titles: of linked records, by uid.
        lists: the code lists in force.
    """

    language: str
    labels: Mapping[str, Labels]
    titles: Mapping[str, str]
    lists: Lists = codelist


def face(field: Field[Any], wording: Wording) -> Face:
    """Return the face of a field.

    Raises:
        TypeError: a kind of field that no face was written for.
    """
    if isinstance(field, Codes):
        return CodesFace(field, wording.labels[labels_key(field)], wording.lists)
    if isinstance(field, Code):
        return CodeFace(field, wording.labels[labels_key(field)], wording.lists)
    if isinstance(field, Link):
        return LinkFace(field, wording.titles)
    if isinstance(field, YesNo):
        return YesNoFace(field, wording.language)
    if isinstance(field, Day):
        return DayFace(field)
    if isinstance(field, Whole | Amount):
        return NumberFace(field)
    if isinstance(field, Text):
        labels = wording.labels[labels_key(field)] if is_tag(field) else None
        return TagFace(field, labels, wording.lists) if labels else TextFace(field)
    raise TypeError(field.kind)


def cut(text: str) -> str:
    """Return the text, or as much of it as one cell can hold, never half a character."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    if len(encoded) <= limits.TEXT_UNITS * 2:
        return text
    return encoded[: limits.TEXT_UNITS * 2].decode("utf-16-le", "ignore")


def link_text(uid: str, title: str) -> str:
    """Return what a link shows."""
    words = " ".join(title.split())
    if not words:
        return uid
    if len(words) > limits.TITLE_UNITS:
        words = words[: limits.TITLE_UNITS - 1] + "…"
    return f"{words} ⟨{uid[:8]}⟩"


def fifteen_digits(text: str) -> str:
    """Return the number of a cell without the noise beyond the fifteenth digit.

    Raises:
        ValueRefusedError: ``not_a_number``.
    """
    try:
        number = Decimal(text)
        if number == number.to_integral_value() and abs(number) < 10**_EXACT_DIGITS:
            return format(number.to_integral_value(), "f")
        return format(Decimal(f"{float(text):.{_EXACT_DIGITS}g}"), "f")
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise ValueRefusedError("not_a_number") from error
