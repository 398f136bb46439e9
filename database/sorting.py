"""How lists are sorted, by each kind of field."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Link, Text
from database import labels
from database.conditions import column
from database.functions import Folded
from database.tables import TABLES
from database.unit import Unit


def ordered(
    unit: Unit,
    statement: sa.Select[Any],
    entity: type[Entity],
    name: str,
    *,
    descending: bool = False,
) -> sa.Select[Any]:
    """Return a statement further sorted by a field; what is empty comes last either way."""
    target = empty = column(entity, name)
    field = entity.fields.get(name)
    if isinstance(field, Link):
        keys = _keys_of(unit, field)
        if keys is not None:
            statement = statement.outerjoin(keys, keys.c.uid == target)
            target = empty = keys.c.key
    elif isinstance(field, Code):
        target = _place_in_list(labels.codes(unit), field, target)
    elif isinstance(field, Amount):
        target = sa.cast(target, sa.Float)
    elif isinstance(field, Text):
        target = folded(unit, target)
    return statement.order_by(empty.is_(None), target.desc() if descending else target.asc())


def folded(unit: Unit, target: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return the expression by which a text sorts."""
    unit.store.speech.sorting(unit.connection, target)
    return Folded(target)


def _place_in_list(
    codes: labels.Codes, field: Code, target: sa.ColumnElement[Any]
) -> sa.ColumnElement[Any]:
    """Return where a code stands in its list; unknown ones stand behind all others."""
    places: dict[str, int] = {}
    for list_code in (field.list_code, *field.also):
        for code in codes(list_code):
            places.setdefault(code.code, len(places))
    return sa.case(places, value=target, else_=len(places))


def _keys_of(unit: Unit, field: Link) -> sa.Subquery | None:
    """Return uid and sort key of all that a link may point to; None where nothing names them."""
    kind = by_key().get(field.to)
    texts = [n for n in kind.title_fields if isinstance(kind.fields[n], Text)] if kind else []
    if kind is None or not texts:
        return None
    there = TABLES[kind.key].alias()
    name = sa.func.coalesce(*(there.c[text] for text in texts), sa.literal(""))
    # Once for each record pointed to, not for each that points; a uid may be in two scopes.
    sorts = sa.func.min(folded(unit, name))
    query = sa.select(there.c["_uid"].label("uid"), sorts.label("key"))
    return query.group_by(there.c["_uid"]).subquery()
