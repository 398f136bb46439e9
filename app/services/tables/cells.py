"""What one cell means for one field, or what is the matter with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.base.fold import fold
from app.base.text import language
from app.domain import codelists, day_orders, numbers, values
from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.fields import (
    Amount,
    Code,
    Codes,
    Day,
    Field,
    ValueRefusedError,
    Whole,
    YesNo,
    clean_decimal,
)
from app.domain.values import Lists
from app.exchange.foreign import Value

_SETS = re.compile(r"[;؛\n]")
_SAFE = 90.0
"""Likeness from which one label, and no other, is meant."""
_APART = 6.0
"""So much less alike the next one must be."""
_WORTH_NAMING = 60.0
_SHORTEST = 5
"""Letters below which likeness says little."""
_YEARS = range(1900, 2201)


@dataclass(frozen=True)
class Habits:
    """How a column writes what can be read in two ways.

    Attributes:
        dates: one of ``day_orders.ORDERS``, or "".
        chosen: a person said so; then years of two digits are taken as well.
        decimal: the sign before decimals, or "".
        currency: named by the title of the column, or "".
    """

    dates: str = ""
    chosen: bool = False
    decimal: str = ""
    currency: str = ""


@dataclass(frozen=True)
class Meant:
    """What a cell means.

    Attributes:
        stored: value of the field.
        currency: named beside an amount.
        read_as: the label that was taken for the text, where only likeness says so.
    """

    stored: Any
    currency: str = ""
    read_as: tuple[str, ...] = field(default=())


def read(declared: Field[Any], cell: Value, habits: Habits, lists: Lists) -> Meant:
    """Return what a cell means.

    Raises:
        ValueRefusedError: it means nothing here, or more than one thing: ``date_unclear``,
            ``number_unclear`` with ``readings``; ``unknown_code`` with ``suggestions``.
    """
    if cell.kind == "error":
        raise ValueRefusedError("formula_unknown" if cell.computed else "error_cell")
    if isinstance(declared, Amount):
        return _amount(declared, cell, habits, lists)
    if isinstance(declared, Whole):
        return Meant(declared.store(_whole(declared, cell, habits)))
    if isinstance(declared, Day):
        return Meant(declared.store(_day(declared, cell, habits)))
    if isinstance(declared, YesNo):
        text = cell.value if cell.kind == "yes_no" else cell.text
        return Meant(values.read(declared, text, language(), lists))
    if isinstance(declared, Codes):
        return _codes(declared, cell.text, lists)
    if isinstance(declared, Code):
        code, seen = _code(cell.text, values.lists_of(declared), lists)
        return Meant(declared.store(code), read_as=seen)
    if declared.key == "tag":
        code, seen = _code(cell.text, TAG_LISTS, lists)
        return Meant(declared.store(code), read_as=seen)
    return Meant(declared.store(cell.text))


def _number(cell: Value, habits: Habits, *, whole: bool = False) -> str:
    """Return the plain decimal of a cell; a percentage counts as it is shown."""
    if cell.kind == "number":
        if cell.text.rstrip().endswith("%"):
            return clean_decimal(format(Decimal(cell.value) * 100, "f"))
        return cell.value
    if cell.kind != "text":
        raise ValueRefusedError("not_a_number")
    try:
        return numbers.read_number(cell.text, "", whole=whole)
    except ValueRefusedError as error:
        return _decided(error, cell.text, habits)


def _decided(error: ValueRefusedError, text: str, habits: Habits) -> str:
    """Return the reading that the column's other cells settle."""
    if error.code != "ambiguous_number":
        raise error
    told: Any = error.params["readings"]
    readings: list[str] = sorted(told, key=Decimal)
    if not habits.decimal:
        raise ValueRefusedError("number_unclear", readings=readings) from error
    # Two readings: the smaller one takes the sign for a decimal one.
    return readings[0] if habits.decimal in text else readings[-1]


def _amount(declared: Amount, cell: Value, habits: Habits, lists: Lists) -> Meant:
    known = _currencies(lists)
    if cell.kind == "number":
        currency = _shown_currency(cell.text, known) or habits.currency
        return Meant(declared.store(_number(cell, habits)), currency)
    if cell.kind != "text":
        raise ValueRefusedError("not_a_number")
    try:
        number, named = numbers.read_money(cell.text, "", known)
    except ValueRefusedError as error:
        number, named = _decided(error, cell.text, habits), _shown_currency(cell.text, known)
    return Meant(declared.store(number), named or habits.currency)


def _shown_currency(text: str, known: frozenset[str]) -> str:
    """Return the currency that a number format or a text names beside its digits."""
    words = re.sub(r"[\d.,٫٬'’\s\-()]+", " ", text).strip()
    return numbers.currency_named(words, known) if words else ""


def _whole(declared: Whole, cell: Value, habits: Habits) -> str:
    if cell.kind == "text" and any(map(str.isalpha, cell.text)):
        return str(values.read(declared, cell.text, "", codelists.codelist))
    return _number(cell, habits, whole=True)


def _day(declared: Day, cell: Value, habits: Habits) -> str:
    if cell.kind == "day":
        return cell.value
    if cell.kind == "moment":
        return cell.value[:10]
    if cell.kind == "number":
        year = cell.value
        if not (year.isdecimal() and int(year) in _YEARS):
            raise ValueRefusedError("not_a_date")
        if not declared.partial:
            raise ValueRefusedError("year_as_date", year=int(year))
        return year
    readings = day_orders.readings(cell.text)
    if not readings:
        return str(values.read(declared, cell.text, "en"))
    decided = readings.get(habits.dates, "")
    if decided and (habits.chosen or not day_orders.two_digit_year(cell.text)):
        return decided
    left = sorted({decided} if decided else set(readings.values()))
    if len(left) == 1 and not day_orders.two_digit_year(cell.text):
        return left[0]
    raise ValueRefusedError("date_unclear", readings=left)


def _codes(declared: Codes, text: str, lists: Lists) -> Meant:
    found: list[str] = []
    seen: list[str] = []
    for piece in filter(str.strip, _SETS.split(text)):
        try:
            code, alike = _code(piece, (declared.list_code,), lists)
            found.append(code)
            seen.extend(alike)
        except ValueRefusedError:
            # Labels may hold commas; only where the whole is unknown are they separators.
            if "," not in piece and "،" not in piece:
                raise
            for part in filter(str.strip, re.split("[,،]", piece)):
                code, alike = _code(part, (declared.list_code,), lists)
                found.append(code)
                seen.extend(alike)
    return Meant(declared.store(found), read_as=tuple(seen))


def _code(text: str, keys: tuple[str, ...], lists: Lists) -> tuple[str, tuple[str, ...]]:
    """Return the code a text means, and its label where only likeness says so."""
    from rapidfuzz import fuzz

    try:
        return values.read_code(text, keys, language(), lists), ()
    except ValueRefusedError as error:
        near = _near(fold(text), keys, lists, fuzz.ratio)
        if near and _clear(text, near):
            code = near[0][1]
            return code, (values.show_code(code, keys, language(), lists),)
        near = near or _near(fold(text), keys, lists, fuzz.token_set_ratio)
        names = [values.show_code(code, keys, language(), lists) for _, code in near[:3]]
        raise ValueRefusedError("unknown_code", **error.params, suggestions=names) from error


def _clear(text: str, near: list[tuple[float, str]]) -> bool:
    """Whether the best of several is safe: alike enough, and no other nearly as much."""
    if near[0][0] < _SAFE or len(fold(text)) < _SHORTEST:
        return False
    return len(near) < 2 or near[0][0] - near[1][0] >= _APART


def _near(
    wanted: str, keys: tuple[str, ...], lists: Lists, scorer: Callable[..., float]
) -> list[tuple[float, str]]:
    """Return likeness and code of the labels that look like a text, the most alike first."""
    from rapidfuzz import process

    known = _spellings(keys, lists)
    best: dict[str, float] = {}
    for spelling, likeness, _ in process.extract(
        wanted, known.keys(), scorer=scorer, limit=12, score_cutoff=_WORTH_NAMING
    ):
        code = known[spelling]
        best[code] = max(best.get(code, 0.0), likeness)
    return sorted(((score, code) for code, score in best.items()), reverse=True)


@lru_cache(maxsize=64)
def _spellings(keys: tuple[str, ...], lists: Lists) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for key in keys:
        try:
            entries = lists(key).codes
        except KeyError:
            continue
        for entry in entries:
            for spelling in (*entry.labels.values(), *entry.other_names()):
                found.setdefault(fold(spelling), entry.code)
    return found


def _currencies(lists: Lists) -> frozenset[str]:
    return frozenset(entry.code for entry in lists("currencies"))
