"""What codes and records are called: labels in the reader's language, titles of linked records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from app.base.text import language, translate
from app.domain.catalogue import by_key
from app.domain.codelists import LANGUAGES, Code, Codelist, all_keys, codelist
from app.domain.entity import Entity
from app.domain.fields import Code as CodeField
from app.domain.fields import Day, Field, Link
from app.domain.values import show
from database.bulk import Prepared, chunks
from database.models import record, state
from database.tables import TABLES
from database.unit import Unit

GENESIS = 0
"""Number of the replica whose rows every installation has from birth."""

Codes = Callable[[str], Codelist]
_BETWEEN = " · "
_DEPTH = 3
"""How far a title follows links: a value names its indicator, that one nothing more."""


def codes(unit: Unit) -> Codes:
    """Return the code lists in force: built-in, with what headquarters added or corrected."""
    return lists(additions(unit))


def additions(unit: Unit) -> tuple[Code, ...]:
    """Return the codes that headquarters added or corrected."""
    rows = (row._asdict() for row in _ADDITIONS.rows(unit.connection))
    return tuple(_code(row) for row in rows if row["list_code"] in all_keys() and row["code"])


_ITEMS = TABLES["code_item"]
# Looked up item by item: of a join or an EXISTS a server rather makes one pass through all records,
# or all that was ever edited, for each package anew.
_BORN_BY = sa.select(record.c.born_by).where(record.c.id == _ITEMS.c.id).scalar_subquery()
_EDITED = sa.select(state.c.record_id).where(state.c.record_id == _ITEMS.c.id).scalar_subquery()
_ADDITIONS = Prepared(
    sa.select(_ITEMS)
    .where(sa.or_(_BORN_BY != GENESIS, _EDITED.is_not(None)), _ITEMS.c["_dead"] == 0)
    .order_by(_ITEMS.c.id)
)


@lru_cache(maxsize=8)
def lists(added: tuple[Code, ...]) -> Codes:
    """Return the built-in lists with these codes added or corrected."""
    by_list: dict[str, list[Code]] = defaultdict(list)
    for code in added:
        by_list[code.list_code].append(code)
    extended = {key: codelist(key).extended(items) for key, items in by_list.items()}
    return lambda key: extended[key] if key in extended else codelist(key)


def _code(row: Mapping[str, Any]) -> Code:
    labels = {lang: row[f"label_{lang}"] for lang in LANGUAGES if row[f"label_{lang}"]}
    old = codelist(row["list_code"]).get(row["code"])
    extra = old.extra if old else _extra(row["extra"])
    order = row["order"] if row["order"] is not None else 1_000_000
    return Code(row["list_code"], row["code"], order, labels, extra, row["active"] != 0)


def _extra(text: str | None) -> Mapping[str, str]:
    """Return the further properties of a code that headquarters added; none where unreadable."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def titles(unit: Unit, uids: Iterable[str], *, living: bool = False) -> dict[str, str]:
    """Return what records are called, by uid; what is not here is not in the answer.

    Codes are worded in the current language, and a record that is named by others, such as a
    partnership, by theirs.

    Args:
        unit: a unit.
        uids: the records.
        living: whether deleted ones are not in the answer either.
    """
    return _Titles(unit, living=living).of(set(uids), _DEPTH)


class _Titles:
    """Titles over one unit, each record read once."""

    def __init__(self, unit: Unit, *, living: bool) -> None:
        self.unit = unit
        self.living = living
        self.codes = codes(unit)
        self.lang = language()

    def of(self, uids: set[str], depth: int) -> dict[str, str]:
        rows = self._rows(uids)
        linked = {
            row[field.key]
            for kind, row in rows.values()
            for field in _fields(kind)
            if isinstance(field, Link) and row[field.key]
        }
        names = self.of(linked, depth - 1) if linked and depth else {}
        return {uid: self._title(kind, row, names) for uid, (kind, row) in rows.items()}

    def _rows(self, uids: set[str]) -> dict[str, tuple[type[Entity], sa.RowMapping]]:
        numbers: dict[str, list[int]] = defaultdict(list)
        for part in chunks(sorted(uids)):
            query = sa.select(record.c.id, record.c.entity).where(record.c.uid.in_(part))
            for place in self.unit.connection.execute(query):
                numbers[place.entity].append(place.id)
        found: dict[str, tuple[type[Entity], sa.RowMapping]] = {}
        for entity in numbers.keys() & TABLES.keys():
            table, kind = TABLES[entity], by_key()[entity]
            columns = [table.c[name] for name in _columns(kind)]
            for few in chunks(numbers[entity]):
                rows = sa.select(table.c["_uid"], *columns).where(table.c.id.in_(few))
                if self.living:
                    rows = rows.where(table.c["_dead"] == 0)
                for row in self.unit.connection.execute(rows).mappings():
                    found[row["_uid"]] = (kind, row)
        return found

    def _title(self, kind: type[Entity], row: sa.RowMapping, names: Mapping[str, str]) -> str:
        if "label_en" in kind.fields:
            own = row[f"label_{self.lang}"] or row["label_en"]
            return own or row["code"] or _unnamed(kind)
        parts = [self._part(field, row, names) for field in _fields(kind)]
        parts = [part for part in parts if part]
        if not parts:
            return _unnamed(kind)
        if kind.key == "organisation" and len(parts) > 1:
            return f"{parts[0]} ({parts[1]})" if parts[1] not in parts[0] else parts[0]
        return (" " if kind.numbered else _BETWEEN).join(parts)

    def _part(self, field: Field[Any], row: sa.RowMapping, names: Mapping[str, str]) -> str:
        value = row[field.key]
        if not value:
            return ""
        if isinstance(field, Link):
            return names.get(value) or translate("records", "not here yet")
        if field.key == "tag":
            return self._label(row["list_code"], value)
        if isinstance(field, CodeField | Day):
            return show(field, value, self.lang, self.codes)
        return str(value)

    def _label(self, list_code: str, code: str) -> str:
        try:
            return self.codes(list_code).label(code, self.lang)
        except KeyError:
            return code


def _fields(kind: type[Entity]) -> list[Field[Any]]:
    return [kind.fields[name] for name in kind.title_fields]


def _columns(kind: type[Entity]) -> list[str]:
    """Return the columns a title is made of."""
    labels = [name for name in kind.fields if name.startswith("label_")]
    beside = ["list_code"] if "tag" in kind.title_fields else []
    return list(dict.fromkeys((*kind.title_fields, *labels, *beside)))


def _unnamed(kind: type[Entity]) -> str:
    return translate("records", "{entity} without a name", entity=translate("entities", kind.label))
