"""The key by which texts sort: case, accents and marks make no difference and 10 follows 2."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.base.fold import fold

FUNCTION = "folded"
"""Name of the SQL function that answers ``sort_key``."""

_NUMBER = re.compile(r"\d+")
_DIGITS = 12


def sort_key(text: str | None) -> str | None:
    """Return what a text is sorted by; None stays None."""
    if text is None:
        return None
    # Word by word, since words come back; tens of thousands of titles are sorted at a time.
    return " ".join(filter(None, map(_key, str(text).split())))


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    sorts = "".join(" " if unicodedata.category(sign)[0] in "PSZ" else sign for sign in word)
    return _NUMBER.sub(_padded, fold(sorts))


def _padded(number: re.Match[str]) -> str:
    return number[0].zfill(_DIGITS)
