"""Lengths of time as people of six languages write them, in months."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from app.base.fold import fold
from app.domain.fields import ValueRefusedError

_MONTH_WORDS = (
    "mois", "month", "months", "mo", "mos", "mes", "meses", "mês", "m",
    "мес", "месяц", "месяца", "месяцев", "شهر", "شهرا", "شهران", "شهرين", "أشهر", "شهور",
)  # fmt: skip
_YEAR_WORDS = (
    "an", "ans", "année", "années", "year", "years", "yr", "yrs", "año", "años", "ano", "anos",
    "год", "года", "лет", "سنة", "سنوات", "سنتان", "سنتين", "عام", "أعوام",
)  # fmt: skip
_BETWEEN = frozenset({"et", "and", "y", "e", "и", "و", "de", "d'"})
_PIECE = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]+)?\.?")


def read_months(text: str) -> int:
    """Return how many months a text means: ``22 mois``, ``2 years``, ``1 an et 6 mois``, ``18``.

    Raises:
        ValueRefusedError: ``not_months``: another unit, a fraction of a month, or no number.
    """
    plain = fold(text)
    total = Decimal(0)
    pieces = list(_PIECE.finditer(plain))
    rest = _PIECE.sub(" ", plain).replace(",", " ").split()
    if not pieces or not set(rest) <= _BETWEEN:
        raise ValueRefusedError("not_months")
    for piece in pieces:
        worth = _words().get(piece[2] or "" if len(pieces) == 1 else piece[2])
        if worth is None:
            raise ValueRefusedError("not_months")
        total += Decimal(piece[1].replace(",", ".")) * worth
    if total != total.to_integral_value() or total > 10_000:
        raise ValueRefusedError("not_months")
    return int(total)


@cache
def _words() -> dict[str | None, int]:
    """Return folded words and how many months each stands for; a bare number is months."""
    found: dict[str | None, int] = {fold(word): 1 for word in _MONTH_WORDS}
    found |= {fold(word): 12 for word in _YEAR_WORDS}
    return found | {"": 1}
