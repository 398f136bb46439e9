"""How texts sort: one key in which case, accents and marks make no difference and 10 follows 2."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from app.base.fold import fold
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Link, Text
from database import labels
from database.conditions import column
from database.models import record
from database.tables import TABLES
from database.unit import Unit

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


def prepare(unit: Unit) -> None:
    """Make the sort key known to this connection; SQLite's way, once for each connection."""
    connection = unit.connection
    if connection.info.get(FUNCTION):
        return
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101  (a pooled connection always has one)
    driver.create_function(FUNCTION, 1, sort_key, deterministic=True)
    connection.info[FUNCTION] = True


def by(
    unit: Unit, entity: type[Entity], name: str, *, descending: bool = False
) -> list[sa.ColumnElement[Any]]:
    """Return the expressions that sort a list by a field; what is empty comes last either way."""
    target = column(entity, name)
    field = entity.fields.get(name)
    if isinstance(field, Link):
        target = _title_of(field, target)
    elif isinstance(field, Code):
        target = _place_in_list(labels.codes(unit), field, target)
    elif isinstance(field, Amount):
        target = sa.cast(target, sa.Float)
    elif isinstance(field, Text):
        target = folded(target)
    return [target.is_(None), target.desc() if descending else target.asc()]


def folded(target: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return the expression by which a text sorts; ``prepare`` comes first."""
    return sa.Function(FUNCTION, target, type_=sa.Text())


def _place_in_list(
    codes: labels.Codes, field: Code, target: sa.ColumnElement[Any]
) -> sa.ColumnElement[Any]:
    """Return where a code stands in its list; unknown ones stand behind all others."""
    places: dict[str, int] = {}
    for list_code in (field.list_code, *field.also):
        for code in codes(list_code):
            places.setdefault(code.code, len(places))
    known = sa.case(places, value=target, else_=len(places))
    return sa.case((target.is_(None), None), else_=known)


def _title_of(field: Link, target: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return the sort key of what a link points to."""
    kind = by_key().get(field.to)
    if kind is None:
        return target
    texts = [name for name in kind.title_fields if isinstance(kind.fields[name], Text)]
    if not texts:
        return target
    there = TABLES[kind.key].alias()
    key = folded(sa.func.coalesce(*(there.c[name] for name in texts), sa.literal("")))
    return (
        sa.select(sa.func.min(key))
        .join_from(record, there, there.c.id == record.c.id)
        .where(record.c.uid == target)
        .correlate_except(record, there)
        .scalar_subquery()
    )
