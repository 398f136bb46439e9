"""What the full-text index holds of each record: its title, its words, its codes.

An initiative is also found by its places, partners and themes; an entry of theirs alone would
lead to a place nobody opens.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sqlalchemy as sa

from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Field, Text
from database.bulk import chunks
from database.models import record
from database.search_words import (
    FIRST,
    KNOWN,
    OTHER,
    UNSPOKEN,
    code_token,
    entity_token,
    other_names,
    spell,
)
from database.tables import SEPARATOR, TABLES
from database.unit import Unit

FED = ("location", "partnership", "initiative_tag")
"""Entities by whose words their initiative is found."""

UNSHOWN = frozenset(
    {
        *FED,
        "beneficiary_figure",
        "indicator_value",
        "assessment_score",
        "alias",
        "participation",
    }
)
"""Entities whose records are found in their own lists, never as an answer of their own."""

_RANKS = {"initiative": FIRST, "organisation": KNOWN, "programme": KNOWN, "code_item": KNOWN}
_NO_WORDS = frozenset({"source_uid", "file_sha256", "master", "list_code", "extra", "tag"})
_ALSO_TITLES = frozenset({"title_en", "acronym", "aliases", "code"})


@dataclass
class Texts:
    """The words of one record, as people wrote them, and the codes it carries."""

    titles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    codes: list[tuple[str, str]] = field(default_factory=list)
    twin: bool = False
    """Whether another record says the same: an office is called as its country."""

    def entry(self, entity: str) -> tuple[str, str]:
        """Return title and body as the index holds them."""
        marks = [entity_token(entity)]
        if entity not in UNSHOWN and not self.twin:
            marks.append(_RANKS.get(entity, OTHER))
        tokens = [code_token(list_code, code) for list_code, code in self.codes]
        body = [*map(spell, self.texts), *dict.fromkeys(tokens), *marks]
        return " ".join(map(spell, self.titles)), " ".join(body)


def of(unit: Unit, entity: str, numbers: Iterable[int]) -> Iterator[tuple[int, Texts]]:
    """Yield the texts of the living among these rows, by row number."""
    table = TABLES[entity]
    plan = _plan(entity)
    columns = [table.c[name] for name in plan.columns]
    for part in chunks(numbers):
        query = sa.select(table.c.id, table.c["_uid"], table.c["_scope"], *columns)
        query = query.where(table.c.id.in_(part), table.c["_dead"] == 0)
        rows = unit.connection.execute(query).all()
        fed = _fed(unit, [row[1] for row in rows]) if entity == "initiative" else {}
        for number, uid, scope, *values in rows:
            texts = plan.texts(values)
            if entity == "initiative":
                texts.codes.append(("countries", scope.partition("/")[0]))
            if uid in fed:
                texts.texts += fed[uid].texts
                texts.codes += fed[uid].codes
            yield number, texts


def _fed(unit: Unit, uids: list[str]) -> dict[str, Texts]:
    """Return what places, partners and themes give to initiatives, by uid."""
    found: dict[str, Texts] = defaultdict(Texts)
    organisations: dict[str, list[str]] = defaultdict(list)
    for entity in FED:
        table, plan = TABLES[entity], _plan(entity)
        link = table.c["organisation"] if "organisation" in table.c else sa.null()
        columns = [table.c[name] for name in plan.columns]
        for part in chunks(uids):
            query = sa.select(table.c["initiative"], link, *columns)
            query = query.where(table.c["initiative"].in_(part), table.c["_dead"] == 0)
            for owner, partner, *values in unit.connection.execute(query):
                _add(found[owner], plan.texts(values))
                if partner:
                    organisations[partner].append(owner)
    _feed_partners(unit, organisations, found)
    return found


def _feed_partners(
    unit: Unit, organisations: dict[str, list[str]], found: dict[str, Texts]
) -> None:
    table, plan = TABLES["organisation"], _plan("organisation")
    columns = [table.c[name] for name in ("_uid", *plan.columns)]
    for part in chunks(organisations):
        query = sa.select(*columns).join_from(record, table, table.c.id == record.c.id)
        query = query.where(record.c.uid.in_(part), record.c.dead == 0)
        for uid, *values in unit.connection.execute(query):
            texts = plan.texts(values)
            # Its name is a word about the initiative; what it is and does stays its own.
            named = Texts(texts=texts.titles, codes=[c for c in texts.codes if c[0] == "countries"])
            for owner in organisations[uid]:
                _add(found[owner], named)


def _add(to: Texts, more: Texts) -> None:
    to.texts += more.titles + more.texts
    to.codes += more.codes


class _Plan:
    """Which columns of an entity are words, and which are codes; worked out once."""

    def __init__(self, entity: type[Entity]) -> None:
        fields = [f for f in entity.fields.values() if not f.private and f.key not in _NO_WORDS]
        texts = [f.key for f in fields if isinstance(f, Text)]
        self.titles = [name for name in texts if _is_title(entity, name)]
        self.words = [name for name in texts if name not in self.titles]
        self.coded = [(f.key, lists) for f in fields if (lists := _lists(f))]
        self.tagged = "tag" in entity.fields
        self.extra = "extra" in entity.fields
        beside = [name for name in ("list_code", "tag", "extra") if name in entity.fields]
        self.columns = [*self.titles, *self.words, *(name for name, _ in self.coded), *beside]

    def texts(self, values: list[Any]) -> Texts:
        row = dict(zip(self.columns, values, strict=True))
        found = Texts(
            [str(row[name]) for name in self.titles if row[name]],
            [str(row[name]) for name in self.words if row[name]],
        )
        if self.extra:
            found.titles += other_names(row["extra"])
            found.twin = row["list_code"] == "offices"
        for name, lists in self.coded:
            for code in (row[name] or "").split(SEPARATOR):
                found.codes += [(key, code) for key in lists if code]
        if self.tagged and row["list_code"] and row["tag"]:
            found.codes.append((row["list_code"], row["tag"]))
        return found


def _is_title(entity: type[Entity], name: str) -> bool:
    return name in entity.title_fields or name in _ALSO_TITLES or name.startswith("label_")


def _lists(declared: Field[Any]) -> tuple[str, ...]:
    if isinstance(declared, Code):
        lists: tuple[str, ...] = (declared.list_code, *declared.also)
    elif isinstance(declared, Codes):
        lists = (declared.list_code,)
    else:
        return ()
    return tuple(key for key in lists if key not in UNSPOKEN)


@cache
def _plan(entity: str) -> _Plan:
    return _Plan(by_key()[entity])
