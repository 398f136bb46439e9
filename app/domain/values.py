"""The text face of a value: what people read in lists and sheets, and what they may type.

Reading is tolerant and never guesses: where a text can mean two things, both come back as
``readings`` of the refusal. Reading what was shown gives the same stored value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from app.base.fold import fold
from app.domain.codelists import Codelist, codelist
from app.domain.days import read_day, show_day
from app.domain.fields import (
    Amount,
    Code,
    Codes,
    Day,
    Field,
    Stored,
    ValueRefusedError,
    Whole,
    YesNo,
)
from app.domain.locales import NO_WORDS, YES_NO, YES_WORDS
from app.domain.numbers import read_money, read_number, show_number
from app.domain.spans import read_months

Lists = Callable[[str], Codelist]
"""Gives a code list by its key; KeyError where there is none."""

_SETS = re.compile(r"[;؛\n]")
_BEHIND = re.compile(r"\(([A-Za-z0-9_.\-]{1,40})\)\s*\Z")
_UNIT = re.compile(r"[\d\s.,]*\d\s*([^\W\d_]+\.?)\Z")
_PLAIN = re.compile(r"-?\d+(\.\d+)?\Z", re.ASCII)
"""A number as it is stored (rulings.md 40)."""
_FIRST_YEAR = 1000
_MONTHS = "months"
"""Unit of fields that hold a length of time."""


def show(field: Field[Any], stored: Stored, lang: str, codes: Lists = codelist) -> str:
    """Return a stored value as this language's readers know it; an empty one as "".

    Links show as their uid: what they are called is known to the database only.

    Args:
        field: the field that declares the value.
        stored: its stored value.
        lang: one of the six languages.
        codes: the code lists in force.
    """
    if stored is None:
        return ""
    if isinstance(field, YesNo):
        return YES_NO.get(lang, YES_NO["en"])[0 if stored else 1]
    if isinstance(field, Whole):
        return show_number(stored, lang, grouped=field.minimum < _FIRST_YEAR)
    if isinstance(field, Amount):
        return show_number(stored, lang, field.decimals)
    if isinstance(field, Day):
        return show_day(stored, lang)
    if isinstance(field, Codes):
        return "; ".join(show_code(code, (field.list_code,), lang, codes) for code in stored)
    if isinstance(field, Code):
        return show_code(stored, lists_of(field), lang, codes)
    return str(stored)


def show_said(field: Field[Any], said: Stored, lang: str) -> str:
    """Return what a cell says, as ``show``; what could not be read as the field's value, as it is.

    Args:
        field: the field that declares the value.
        said: a stored value, or the text that stands for none.
        lang: one of the six languages.
    """
    return show(field, said, lang) if is_stored(field, said) else str(said)


def is_stored(field: Field[Any], said: Stored) -> bool:
    """Tell a stored value from a text that could not be read as one."""
    if said is None:
        return True
    if isinstance(field, Codes | YesNo):
        return not isinstance(said, str)
    return not isinstance(field, Whole | Amount) or _PLAIN.match(str(said)) is not None


def read(field: Field[Any], text: str, lang: str, codes: Lists = codelist) -> Stored:
    """Return the stored value that a person's text means; None where it is blank.

    Args:
        field: the field that declares the value.
        text: what was typed, pasted or found in a cell.
        lang: the language it was probably written in.
        codes: the code lists in force.

    Raises:
        ValueRefusedError: it means nothing here (``not_a_number``, ``unknown_code``, …) or more
            than one thing (``ambiguous_number``, ``ambiguous_date``, with ``readings``).
    """
    if not text or not text.strip():
        return None
    if isinstance(field, YesNo):
        return field.store(_read_yes_no(text))
    if isinstance(field, Whole):
        return field.store(_read_whole(field, text, lang))
    if isinstance(field, Amount):
        return field.store(_read_amount(text, lang, codes))
    if isinstance(field, Day):
        return field.store(read_day(text, lang))
    if isinstance(field, Codes):
        return field.store(_read_set(text, field.list_code, lang, codes))
    if isinstance(field, Code):
        return field.store(read_code(text, lists_of(field), lang, codes))
    return field.store(text)


def lists_of(field: Field[Any], values: Mapping[str, Any] | None = None) -> tuple[str, ...]:
    """Return the keys of the lists a field's codes come from; empty where it holds no codes.

    Args:
        field: any field.
        values: the record's values, for the one field whose list another field names (the theme).
    """
    if isinstance(field, Code):
        return (field.list_code, *field.also)
    if isinstance(field, Codes):
        return (field.list_code,)
    if field.key == "tag" and values and values.get("list_code"):
        return (str(values["list_code"]),)
    return ()


def show_code(code: str, lists: Iterable[str], lang: str, codes: Lists = codelist) -> str:
    """Return the label of a code, with the code behind it where the label alone is not enough."""
    for key in lists:
        try:
            known = codes(key)
        except KeyError:
            continue
        entry = known.get(code)
        if entry is not None:
            label = entry.label(lang)
            if ";" in label or "؛" in label:
                return code
            found = known.find(label, lang)
            return label if found and found.code == code else f"{label} ({code})"
    return code


def read_code(text: str, lists: Iterable[str], lang: str, codes: Lists = codelist) -> str:
    """Return the code meant by a code or by a label in any language.

    Raises:
        ValueRefusedError: ``unknown_code``.
    """
    keys = tuple(lists)
    behind = _BEHIND.search(text)
    for spelling in (text, behind[1]) if behind else (text,):
        for key in keys:
            try:
                found = codes(key).find(spelling, lang)
            except KeyError:
                continue
            if found:
                return found.code
    raise ValueRefusedError("unknown_code", list=keys[0] if keys else "")


def read_amount_and_currency(
    text: str, lang: str, codes: Lists = codelist
) -> tuple[str, str | None]:
    """Return amount and, where the text names it, currency; as ``read_money``."""
    return read_money(text, lang, _currencies(codes))


def _read_set(text: str, list_code: str, lang: str, codes: Lists) -> list[str]:
    found: list[str] = []
    for part in filter(str.strip, _SETS.split(text)):
        try:
            found.append(read_code(part, (list_code,), lang, codes))
        except ValueRefusedError:
            # Labels may hold commas; only where the whole is unknown are they separators.
            if "," not in part and "،" not in part:
                raise
            pieces = filter(str.strip, re.split("[,،]", part))
            found.extend(read_code(piece, (list_code,), lang, codes) for piece in pieces)
    return found


def _read_amount(text: str, lang: str, codes: Lists) -> str:
    try:
        return read_number(text, lang)
    except ValueRefusedError as error:
        if error.code != "not_a_number":
            raise
    return read_money(text, lang, _currencies(codes))[0]


def _read_whole(field: Whole, text: str, lang: str) -> str:
    if field.unit == _MONTHS and any(sign.isalpha() for sign in text):
        return str(read_months(text))
    unit = _UNIT.match(text.strip()) if field.unit else None
    return read_number(text.strip()[: unit.start(1)] if unit else text, lang, whole=True)


def _read_yes_no(text: str) -> bool:
    answer = _yes_no_words().get(fold(text))
    if answer is None:
        raise ValueRefusedError("not_yes_no")
    return answer


def _currencies(codes: Lists) -> frozenset[str]:
    try:
        return frozenset(item.code for item in codes("currencies"))
    except KeyError:
        return frozenset()


@cache
def _yes_no_words() -> dict[str, bool]:
    words = {fold(word): True for word in YES_WORDS} | {fold(word): False for word in NO_WORDS}
    for yes, no in YES_NO.values():
        words |= {fold(yes): True, fold(no): False}
    return words
