"""The answers of a search as people see them: what was found, where in it, and where it belongs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from app.base.text import language
from app.domain.query import Hit
from database import labels, search, search_texts
from database.bulk import chunks
from database.models import record
from database.search_texts import Texts
from database.search_words import Wanted, code_token, spell
from database.tables import TABLES
from database.unit import Unit

_WORD = re.compile(r"[^\W_]+")
_BEFORE, _LENGTH = 40, 140
_LOOKED_AT = 20_000


def hits(unit: Unit, text: str, limit: int = 50) -> list[Hit]:
    """Return what a text finds, best first."""
    wanted = search.understand(unit, text)
    if wanted is None:
        return []
    numbers = search.find(unit, text, limit)
    found: dict[int, tuple[str, str]] = {}
    for part in chunks(numbers):
        query = sa.select(record.c.id, record.c.uid, record.c.entity).where(record.c.id.in_(part))
        found.update({row.id: (row.uid, row.entity) for row in unit.connection.execute(query)})
    titles = labels.titles(unit, (uid for uid, _ in found.values()))
    passages = _passages(unit, wanted, found)
    return [
        Hit(*found[number], titles.get(found[number][0], ""), passages.get(number, ""))
        for number in numbers
        if number in found
    ]


def _passages(unit: Unit, wanted: Wanted, found: dict[int, tuple[str, str]]) -> dict[int, str]:
    by_entity: dict[str, list[int]] = defaultdict(list)
    for number, (_, entity) in found.items():
        by_entity[entity].append(number)
    shown: dict[int, str] = {}
    codes = labels.codes(unit)
    tokens = {token for group in wanted.tokens for token in group}
    for entity, numbers in by_entity.items():
        homes = _homes(unit, entity, numbers)
        for number, texts in search_texts.of(unit, entity, numbers):
            named = [
                codes(key).label(code, language())
                for key, code in texts.codes
                if code_token(key, code) in tokens
            ]
            passage = _best(texts, wanted.parts) or next(iter(named), "")
            shown[number] = passage or homes.get(number, "") or _country(texts, codes)
    return shown


def _homes(unit: Unit, entity: str, numbers: Iterable[int]) -> dict[int, str]:
    """Return the title of the initiative that each row belongs to; the code of a code."""
    table = TABLES[entity]
    if entity == "code_item":
        column = table.c["code"]
    elif "initiative" in table.c:
        column = table.c["initiative"]
    else:
        return {}
    links: dict[int, str] = {}
    for part in chunks(numbers):
        query = sa.select(table.c.id, column).where(table.c.id.in_(part), column.is_not(None))
        links.update(unit.connection.execute(query).all())
    if entity == "code_item":
        return links
    titles = labels.titles(unit, links.values())
    return {number: titles.get(uid, "") for number, uid in links.items()}


def _country(texts: Texts, codes: labels.Codes) -> str:
    """Return the country of a record; an initiative's own comes before those of its places."""
    found = [code for key, code in texts.codes if key == "countries"]
    return codes("countries").label(found[0], language()) if found else ""


def _best(texts: Texts, parts: Sequence[str]) -> str:
    """Return the passage around the first word sought, from the text that holds most of them."""
    best, most = "", 0
    for text in texts.texts:
        places = _places(text[:_LOOKED_AT], parts)
        if len(places) > most:
            best, most = _cut(text, min(places.values())), len(places)
    return best


def _places(text: str, parts: Sequence[str]) -> dict[str, int]:
    """Return where in a text each of these folded words first stands, the last as a beginning."""
    found: dict[str, int] = {}
    for match in _WORD.finditer(text):
        word = spell(match[0])
        for part in parts:
            if part not in found and (
                word == part or (part == parts[-1] and len(part) > 1 and word.startswith(part))
            ):
                found[part] = match.start()
        if len(found) == len(parts):
            break
    return found


def _cut(text: str, place: int) -> str:
    """Return a line of a text around a place, cut between words."""
    start = 0
    if place > _BEFORE:
        start = text.find(" ", place - _BEFORE, place) + 1 or place
    passage = " ".join(text[start : start + _LENGTH].split())
    if start + _LENGTH < len(text):
        passage = passage.rpartition(" ")[0] or passage
        passage += " …"
    return f"… {passage}" if start else passage
