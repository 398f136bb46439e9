"""Numbers as people of six languages write them, read without guessing and shown in theirs."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from app.domain.fields import ValueRefusedError, clean_decimal
from app.domain.locales import DECIMAL, GROUPING

_ARABIC_DECIMAL = "٫"
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "٬": "'", "’": "'", "ʼ": "'", "˙": "'", _ARABIC_DECIMAL: "d", "٪": "%"}
)
_SHAPE = re.compile(r"([+-]?)((?:\d[\d ',.]*|[.,]\d+)?(?:d\d+)?)\Z")
_GROUPED = re.compile(r"\d{1,3}(?:[ ',.]\d{3})+\Z|\d{1,2}(?:,\d{2})+,\d{3}\Z|\d+\Z")
_DECIMALS_THAT_LOOK_GROUPED = 3


def show_number(stored: str | int, lang: str, decimals: int = 0, *, grouped: bool = True) -> str:
    """Return a number as this language writes it, never with fewer digits than it has.

    Args:
        stored: plain decimal text, or a whole number.
        lang: one of the six languages; others are shown as English.
        decimals: how many decimals to show at least.
        grouped: whether thousands are set apart; years are not.
    """
    text = str(stored)
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, fraction = digits.partition(".")
    fraction = fraction.ljust(decimals, "0")
    if len(fraction) == _DECIMALS_THAT_LOOK_GROUPED and len(whole) <= 3 and whole != "0":
        fraction += "0"  # "12,500" could be twelve thousand; "12,5000" cannot
    if grouped:
        whole = f"{int(whole):,}".replace(",", GROUPING.get(lang, ","))
    return sign + whole + (DECIMAL.get(lang, ".") + fraction if fraction else "")


def read_number(text: str, lang: str, *, whole: bool = False) -> str:
    """Return the plain decimal a person means.

    Args:
        text: digits of any script, with any usual separators.
        lang: the language whose grouping sign is trusted.
        whole: whether decimals are impossible, so that a lone separator must be a grouping one.

    Raises:
        ValueRefusedError: ``not_a_number``; ``ambiguous_number`` with both ``readings``.
    """
    match = _SHAPE.match(_plain(text))
    if not match or not any(character.isdigit() for character in match[2]):
        raise ValueRefusedError("not_a_number")
    sign, body = match[1].replace("+", ""), match[2]
    if "d" in body:
        return clean_decimal(sign + _ungroup(body.partition("d")[0]) + "." + body.partition("d")[2])
    readings = {clean_decimal(sign + number) for number in _readings(body, lang, whole=whole)}
    if len(readings) > 1:
        raise ValueRefusedError("ambiguous_number", readings=sorted(readings, key=Decimal))
    return readings.pop()


def read_money(text: str, lang: str, currencies: frozenset[str]) -> tuple[str, str | None]:
    """Return amount and currency of a text such as ``230,000.00 US$``.

    Args:
        text: a number with a currency before or behind it, or without.
        lang: as ``read_number``.
        currencies: the ISO codes that may stand there.

    Returns:
        The plain decimal, and the currency where the text names one.

    Raises:
        ValueRefusedError: as ``read_number``; ``unknown_currency``.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    match = re.match(r"([^\d+\-−–.,]*)(.*?)([^\d.,]*)\Z", plain, re.DOTALL)
    named = "".join(match.group(1, 3)).strip(" .") if match else ""
    number = read_number(match[2] if match else plain, lang)
    if not named:
        return number, None
    currency = _SYMBOLS.get(named.upper().replace(" ", ""), named.upper())
    if currency not in currencies:
        raise ValueRefusedError("unknown_currency")
    return number, currency


def decimal_sign(text: str) -> str:
    """Return the sign that surely stands before the decimals of a number; "" where none does.

    ``230,000.00`` and ``1,234,567`` tell of ".", ``1.200,50`` and ``12,5`` of ",", ``1,200`` of
    neither.
    """
    body = re.sub(r"[^\d.,]", "", _plain(unicodedata.normalize("NFKC", text))).strip(".,")
    marks = [sign for sign in body if sign in ".,"]
    if not marks:
        return ""
    if len(marks) > len(set(marks)) and len(set(marks)) == 1:
        return "," if marks[0] == "." else "."
    left, last, right = body.rpartition(marks[-1])
    return "" if len(marks) == 1 and _could_group(left, right) else last


def currency_named(text: str, currencies: frozenset[str]) -> str:
    """Return the one currency that a heading names: ``Budget (US$)``, ``Montant en EUR``."""
    plain = unicodedata.normalize("NFKC", text).replace("$ US", "$US")
    found = set()
    for word in re.split(r"[\s()\[\]:,;/]+", plain):
        code = _SYMBOLS.get(word.upper().strip("."), word)
        if code in currencies:
            found.add(code)
    return found.pop() if len(found) == 1 else ""


_SYMBOLS = {
    "$": "USD", "US$": "USD", "$US": "USD", "DOLLARS": "USD", "€": "EUR", "EUROS": "EUR",
    "FCFA": "XOF", "CFA": "XOF", "F.CFA": "XOF", "₡": "CRC", "₱": "PHP", "DH": "MAD",
    "DHS": "MAD", "DT": "TND", "₺": "TRY", "৳": "BDT", "S/": "PEN", "RS": "NPR",
}  # fmt: skip


def _plain(text: str) -> str:
    """Return the text with Latin digits, plain spaces, and no invisible signs."""
    characters = []
    for character in text.strip():
        category = unicodedata.category(character)
        if category == "Nd":
            characters.append(str(unicodedata.decimal(character)))
        elif category == "Zs":
            characters.append(" ")
        elif category != "Cf":
            characters.append(character)
    plain = "".join(characters).strip().translate(_SIGNS)
    plain = plain.removesuffix("%").strip()
    return re.sub(r"^([+-]) +", r"\1", plain)


def _readings(body: str, lang: str, *, whole: bool) -> list[str]:
    """Return what the digits can mean; one reading is the rule, two are a question."""
    marks = [sign for sign in body if sign in ".,"]
    if not marks or (len(set(marks)) == 1 and len(marks) > 1):
        return [_ungroup(body)]
    left, mark, right = body.rpartition(marks[-1])
    if marks.count(mark) > 1 or not (right.isdecimal() or right == ""):
        raise ValueRefusedError("not_a_number")
    decimal = f"{_ungroup(left) or '0'}.{right or '0'}"
    if not _could_group(left, right):
        return [decimal]
    grouped = left + right
    if whole or GROUPING.get(lang) == mark:
        return [grouped]
    return [grouped, decimal]


def _could_group(left: str, right: str) -> bool:
    """Tell whether the sign between the two can stand between thousands."""
    return len(right) == 3 and left.isdecimal() and len(left) <= 3 and not left.startswith("0")


def _ungroup(digits: str) -> str:
    """Return digits without grouping signs; refuse groups that nobody writes."""
    digits = digits.strip()
    if not digits:
        return ""
    if not _GROUPED.match(digits) or len({c for c in digits if not c.isdigit()}) > 1:
        raise ValueRefusedError("not_a_number")
    return re.sub(r"\D", "", digits)
