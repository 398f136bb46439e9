"""The organisations that one cell names: ``Fondation: …``, ``…, Italie``, several with ``;``.

Source: domain.md 002-44 and 002-45; the first one leads, one abroad is the twin (model.md 7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.base.text import language
from app.domain import values
from app.domain.fields import ValueRefusedError
from app.domain.values import Lists
from app.services.tables.shapes import Partner

_SEVERAL = re.compile(r"[;؛\n]")
_FORM = re.compile(r"([^\W\d_][\w ’'\-]{2,30}?)\s?:\s+(?=\S)")
_ARTICLE = re.compile(
    r"(?:la|le|les|el|los|las|os|as|the|il|lo|gli)\s+(?=[A-ZÀ-Þ])|l['’](?=[A-ZÀ-Þ])"
)
_ACRONYM = re.compile(r"\(([A-Z][A-Z0-9\-]{2,14})\)")
LEAD, TWIN, IMPL = "LEAD", "TWIN", "IMPL"


def named(text: str, lists: Lists) -> Iterator[Partner]:
    """Yield the organisations of a cell, in their order."""
    for piece in _SEVERAL.split(text):
        words = " ".join(piece.split())
        if words:
            yield _partner(words, lists)


def role(place: int, country: str, of: str) -> str:
    """Return the role of the n-th partner of an initiative, counted from 0."""
    if place == 0:
        return LEAD
    return TWIN if country and of and country != of else IMPL


def _partner(words: str, lists: Lists) -> Partner:
    name, country = words, ""
    head, comma, tail = words.rpartition(",")
    if comma:
        try:
            country = values.read_code(tail.strip(" ."), ("countries",), language(), lists)
            name = head.strip()
        except ValueRefusedError:
            country = ""
    form = _FORM.match(name)
    if form:
        name = name[form.end() :]
    name = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    acronym = _ACRONYM.search(name)
    return Partner(
        words, name.strip(), form[1].strip() if form else "", acronym[1] if acronym else "", country
    )
