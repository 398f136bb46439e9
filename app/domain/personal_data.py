"""Whether a text may tell who somebody is: the watcher of free texts.

It warns in forms and keeps a text out of public reports. It knows the habits of the six languages,
and rather sees too much: a person decides. Source: model.md 5.4, reliability.md B4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum


class Trace(StrEnum):
    """What may lead to a person."""

    MAIL = "mail"
    PHONE = "phone"
    DOCUMENT = "document"
    """Number of a passport or card."""
    ACCOUNT = "account"
    """IBAN."""
    PLACE = "place"
    """Coordinates, which point to a house."""
    NAME = "name"
    """A title before a name."""
    AGE = "age"
    """The age of one person."""


_DIGITS = re.compile(r"\d[\d .()/-]*")
_MANY = 6
_MAIL = re.compile(r"[^\s@]@[^\s@]+\.\w")
_PHONE = re.compile(
    r"(?:\+|\b00)[1-9][\d .()/-]{6,}\d"  # international
    r"|\b0\d{8,10}\b|\b0\d(?:[ .-]\d\d){4}\b"  # national
    r"|\b0\d{2,3}[ .-]\d{3}[ .-]\d{3,4}\b|\b8 ?\(?\d{3}\)? ?\d{3}[ -]\d\d[ -]\d\d\b"
)
_NUMBERED = (
    r"\W{0,5}+(?:(?:no|nr|n[°ºo]|№|number|numéro|número|номер|رقم)\W{0,3})?(?!(?:19|20)\d\d\b)"
)
_CALLED = (
    r"(?i)(?<!\w)(?:tel|tél|tfno|phone|téléphone|teléfono|telefone|cell|mobile|móvil|celular"
    r"|whatsapp|viber|тел|телефон|моб|هاتف|الهاتف|جوال|واتساب)" + _NUMBERED + r"\+?\d[\d .()/-]{5,}"
)
_PAPERS = (
    r"(?i)(?<!\w)(?:passe?port|pasaporte|passaporte|паспорт\w*|جواز(?: السفر)?|CNI|DNI|NIE|NIF|CPF"
    r"|c[ée]dula|carte d[’']identité|identity card|ID card|بطاقة الهوية|الهوية)"
    + _NUMBERED
    + r"[A-Z]{0,3}[ -]?\d[\d .-]{5,}"
)
_DOCUMENT = re.compile(r"\b[A-Z]{1,3}\d{6,}\b|\b\d{8}[A-HJ-NP-TV-Z]\b")
# Those that are rarely asked are compiled by the first text that asks, not at the start.
_ACCOUNT = r"\b[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}\b"
_PLACE = (
    r"(?<![\d.])-?\d{1,3}\.\d{4,} ?[,;/ ] ?-?\d{1,3}\.\d{4,}(?![\d.])"
    r"|\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['’′]"
)
_TITLES = (
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|M|Mme|Mlle|Monsieur|Madame|Mademoiselle|Sr|Sra|Srta|Señora?"
    r"|Señorita|Doña|Senhora?|Dona|г-н|г-жа|[Гг]осподин|[Гг]оспожа)"
    r"(?:\. ?| )[^\W\d_a-zа-яёß-öø-ÿ][^\W\d_]+"
    r"|(?:السيدة|السيد|الآنسة) \w{2,}"
)
_AGES = (
    r"(?i)\b\d{1,3}[- ]years?[- ]old\b"
    r"|\baged \d{1,3}\b(?! ?(?:to\b|and\b|or\b|[-–]))"
    r"|\b[âa]gée? de \d{1,3} ans\b"
    r"|\b(?:femme|homme|fille|garçon|enfant|mère|père|migrante?|réfugiée?) de \d{1,3} ans\b"
    r"|\b(?:mujer|hombre|niñ[ao]|joven|madre|padre|migrante|refugiad[ao]) de \d{1,3} años\b"
    r"|\b(?:mulher|homem|menin[ao]|jovem|criança|mãe|pai|migrante|refugiad[ao])"
    r" (?:de|com) \d{1,3} anos\b"
    r"|\b\d{1,3}-летн(?:ий|яя|его|ей|юю|им|ему)\b"
    r"|\bв возрасте \d{1,3} (?:лет|года?)\b(?! и)"
    r"|\b(?:عمره|عمرها|من العمر) ?(?:هو |هي )?\d{1,3}"
)
_FOREIGN_DIGITS = {
    **{ord("٠") + digit: str(digit) for digit in range(10)},
    **{ord("۰") + digit: str(digit) for digit in range(10)},
}
_TITLE_SIGNS = re.compile(
    r"[MDPSгГا](?:[rs.]|me |lle|iss |adame|ademois|onsieur|rof|r[at]|eñor|oña|enhor|ona |-[нж]|осп"
    r"|لسيد|لآنس)"
)
_AGE_SIGNS = (" ans", "year", "aged", "años", "anos", "летн", "возраст", "عمر")


def traces(text: str | None) -> Iterator[Trace]:
    """Yield what in a text may lead to a person; at most each once."""
    if not text:
        return
    if "@" in text and _MAIL.search(text):
        yield Trace.MAIL
    digits = [(one.start(), one.end()) for one in _DIGITS.finditer(text)]
    if digits:
        long = [(max(0, start - 4), end) for start, end in digits if end - start >= _MANY]
        yield from _numbers(text, long)
        if any(sign in text for sign in _AGE_SIGNS) and re.search(_AGES, text):
            yield Trace.AGE
    if _TITLE_SIGNS.search(text) and re.search(_TITLES, text):
        yield Trace.NAME


def personal_data(text: str | None) -> bool:
    """Tell whether a text may tell who somebody is."""
    return any(True for _ in traces(text))


def _numbers(text: str, long: list[tuple[int, int]]) -> Iterator[Trace]:
    """Long numbers are rare; only they and their surroundings are looked at closely."""
    if long and not text.isascii():
        text = text.translate(_FOREIGN_DIGITS)
    named = {Trace.PHONE: _CALLED, Trace.DOCUMENT: _PAPERS}
    for trace, pattern in ((Trace.PHONE, _PHONE), (Trace.DOCUMENT, _DOCUMENT)):
        bare = any(pattern.search(text, start, end) for start, end in long)
        if bare or (long and re.search(named[trace], text)):
            yield trace
    if long and re.search(_ACCOUNT, text):
        yield Trace.ACCOUNT
    if (long or "°" in text) and re.search(_PLACE, text):
        yield Trace.PLACE
