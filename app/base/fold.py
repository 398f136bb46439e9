"""One spelling for search and matching: what people type meets what is stored."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    # Arabic: the forms of alef, ya, kaf and ta marbuta that writers interchange.
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ء": "",
    "ـ": "",  # tatweel, which only stretches a word
}  # fmt: skip
_APOSTROPHES = dict.fromkeys("’‘‛ʼʻʹ′´`＇‵", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_DIGITS = {
    ord(zero) + value: str(value) for zero in ("٠", "۰") for value in range(10)
}  # Arabic and Persian digits
# Before decomposition: U+00B4, the typewriter's apostrophe, would fall into a space and a mark.
_BEFORE = str.maketrans(_APOSTROPHES | _DASHES)
_AFTER = str.maketrans(_LETTERS) | _DIGITS | str.maketrans(_APOSTROPHES | _DASHES)
# The Arabic article, but never the whole of a short word; repeated, so that folding twice is once.
_ARTICLE = re.compile(r"(?<!\w)(?:ال)+(?=\w{2})")
_DROPPED = frozenset({"Mn", "Me", "Cf"})  # marks; joiners, soft hyphens, direction marks


def fold(text: str) -> str:
    """Return the form in which two spellings of the same words are equal.

    Case, accents and other marks, the Arabic article, tashkeel and interchangeable letters, ``ё``,
    ``œ``, typographic apostrophes and dashes, Arabic digits, invisible signs and runs of white
    space make no difference. Folding what is folded changes nothing.
    """
    if text.isascii():
        return " ".join(text.replace("`", "'").lower().split())
    spelled = _strip(text.translate(_BEFORE))
    # Lower case may decompose once more (İ), and decomposition may bring capitals (™).
    spelled = _strip(spelled.casefold()).casefold().translate(_AFTER)
    return " ".join(_ARTICLE.sub("", spelled).split())


def _strip(text: str) -> str:
    """Decompose, and drop marks and signs that nobody sees."""
    return "".join(
        sign
        for sign in unicodedata.normalize("NFKD", text)
        if unicodedata.category(sign) not in _DROPPED
    )
