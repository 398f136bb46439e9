"""The records that are here, and those that this table is about to make, as rows look for them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from app.base.fold import fold
from app.domain import table_columns, telling
from app.domain.catalogue import by_key
from app.domain.query import Query
from app.domain.record import Record
from app.services.tables.shapes import Candidate
from app.services.who import GLOBAL
from database import queries, records
from database.unit import Unit

ALIKE = 85.0
"""Likeness of two titles, of 100, from which a person is asked."""
_NAMED = 60.0
"""From here on a title is worth naming where nothing fits."""
_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_TITLED = re.compile(r"(.*) ⟨([0-9a-f]{8})⟩\Z", re.DOTALL)


_Place = tuple[str, tuple[str, ...]]
"""A scope, and the numbers in a title."""


class Directory:
    """The living records of one entity."""

    def __init__(self, entity: str, found: Iterable[Record]) -> None:
        """Know these records; more may be ``added``."""
        self.entity = entity
        self.main = table_columns.main_text(entity)
        self.by_uid: dict[str, Record] = {}
        self._by_key: dict[tuple[str, tuple[str, ...]], list[Record]] = defaultdict(list)
        self._by_name: dict[str, list[Record]] = defaultdict(list)
        self._by_code: dict[tuple[str, str], list[Record]] = defaultdict(list)
        self._titles: dict[_Place, tuple[list[str], list[Record]]] = defaultdict(lambda: ([], []))
        """Titles with their words in order, by what must be equal in those that are alike."""
        for record in found:
            self.add(record)

    def add(self, record: Record) -> None:
        """Know one more."""
        self.by_uid[record.uid] = record
        key = telling.key_of(self.entity, record.values)
        self._by_key[record.scope, key].append(record)
        self._by_code[record.scope, fold(str(record.get("code") or ""))].append(record)
        if title := _words(str(record.get(self.main) or "")):
            titles, here = self._titles[record.scope, _digits(title)]
            titles.append(title)
            here.append(record)
        for name in self._names(record):
            self._by_name[name].append(record)

    def having(self, scope: str, key: tuple[str, ...]) -> list[Record]:
        """Return the records of a scope that a key tells; global ones count everywhere."""
        found = self._by_key.get((scope, key), [])
        return found or (self._by_key.get((GLOBAL, key), []) if scope != GLOBAL else [])

    def with_code(self, scope: str, code: str) -> list[Record]:
        """Return the records of a scope that have a code."""
        return self._by_code.get((scope, fold(code)), [])

    def alike(self, scope: str, text: str, likeness: float = ALIKE) -> list[Candidate]:
        """Return records of a scope whose title looks like a text, the most alike first.

        Titles that differ in a number are not alike: phase 1 is not phase 2.
        """
        from rapidfuzz import fuzz, process

        wanted = _words(text)
        found = []
        for where in dict.fromkeys((scope, GLOBAL)):
            titles, here = self._titles[where, _digits(wanted)]
            near = process.extract(
                wanted, titles, scorer=fuzz.ratio, score_cutoff=likeness, limit=5
            )
            found += [self.candidate(here[at], round(score)) for _, score, at in near]
        return sorted(found, key=lambda one: (-one.likeness, one.title, one.uid))[:5]

    def candidate(self, record: Record, likeness: int = 100) -> Candidate:
        """Return a record as a person chooses it."""
        code, title = record.get("code"), record.get(self.main) if self.main else None
        words = " ".join(str(part) for part in (code, title) if part) or record.uid[:8]
        return Candidate(record.uid, words, record.scope, likeness)

    def named(self, text: str, scope: str) -> list[Record]:
        """Return the records that a text in a cell names: by uid, code, title or acronym.

        Args:
            text: of the cell.
            scope: where to look, besides ``global``; "" looks everywhere.
        """
        lowered = text.strip().lower()
        if _UID.match(lowered):
            return [record] if (record := self.by_uid.get(lowered)) else []
        titled = _TITLED.match(text)
        if titled:
            found = [r for uid, r in self.by_uid.items() if uid.startswith(titled[2])]
            # Records made in the same minute begin alike; then the title tells.
            told = [r for r in found if fold(_shown_title(r)) == fold(titled[1])]
            if len(found) == 1 or len(told) == 1:
                return told or found
            text = titled[1]
        named = list({r.uid: r for r in self._by_name.get(fold(text), [])}.values())
        near = [r for r in named if scope and r.scope in {scope, GLOBAL}]
        return near or named

    def suggestions(self, text: str, scope: str) -> list[str]:
        """Return titles of records that a text may mean, for a person."""
        scopes = [scope] if scope else list({where for where, _ in self._titles})
        found = [one for each in scopes for one in self.alike(each, text, _NAMED)]
        return [one.title for one in sorted(found, key=lambda one: -one.likeness)[:3]]

    def _names(self, record: Record) -> set[str]:
        """Return everything by which people name a record in a cell."""
        parts = [str(record.get(key) or "") for key in by_key()[self.entity].title_fields]
        said = {*parts, " ".join(filter(None, parts)), str(record.get("acronym") or "")}
        said.add(str(record.get("standard") or ""))
        return {fold(name) for name in said if name}


def read(unit: Unit, entity: str) -> Directory:
    """Return the living records of an entity."""
    return Directory(entity, records.by_numbers(unit, entity, queries.ids(unit, Query(entity))))


def _words(text: str) -> str:
    """Return the words of a text in order, so that their order makes no difference."""
    return " ".join(sorted(fold(text).split()))


def _digits(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", text))


def _shown_title(record: Record) -> str:
    """Return what a sheet calls a record that others point to."""
    fields = by_key()[record.entity].title_fields
    return " ".join(str(record.get(key)) for key in fields if record.get(key))
