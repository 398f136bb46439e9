"""The conditions of a list: field, operator and value as SQL, the same on every database."""

from __future__ import annotations

from collections.abc import Callable, Collection
from decimal import Decimal, InvalidOperation
from typing import Any

import sqlalchemy as sa

from app.base.errors import CallError
from app.domain.entity import Entity
from app.domain.fields import Amount, Codes, Day, Field, Text, Whole, YesNo, clean_text
from app.domain.query import Where
from database.bulk import CHUNK
from database.functions import Part
from database.tables import SEPARATOR, TABLES

HIDDEN = {"uid": "_uid", "scope": "_scope", "owner": "_owner"}
"""What every record has beside its fields, by the name people use."""

_TRUTH = {"true": 1, "1": 1, "yes": 1, "false": 0, "0": 0, "no": 0}
_FIRST_DAY = "-01-01"
_LAST_DAY = "-12-31"

Column = sa.ColumnElement[Any]
Clause = sa.ColumnElement[bool]


def column(entity: type[Entity], name: str) -> Column:
    """Return the column of a field, or of ``uid``, ``scope``, ``owner``.

    Raises:
        CallError: the entity has no such field.
    """
    if name not in entity.fields and name not in HIDDEN:
        raise CallError("unknown_field", entity=entity.key, field=name)
    return TABLES[entity.key].c[name if name in entity.fields else HIDDEN[name]]


def differs(field: Field[Any]) -> bool:
    """Tell whether the column of a field holds something else than its stored value."""
    return isinstance(field, YesNo | Codes)


def is_long(where: Where) -> bool:
    """Tell whether a condition names more values than a statement may bind."""
    return where.op == "in" and len(where.value) > CHUNK


def members(entity: type[Entity], where: Where) -> frozenset[Any]:
    """Return the column values that a condition with ``in`` accepts."""
    return frozenset(_bound(entity, where.field, value) for value in where.value)


def condition(entity: type[Entity], where: Where) -> Clause:
    """Return a condition as an expression.

    Raises:
        CallError: unknown field or operator, or a value that cannot be one of this field.
    """
    make = _OPERATORS.get(where.op)
    if make is None:
        raise CallError("unknown_operator", operator=where.op, field=where.field)
    return make(entity, where, column(entity, where.field))


def _equal(entity: type[Entity], where: Where, target: Column) -> Clause:
    field = entity.fields.get(where.field)
    if where.value is None:
        return target.is_(None)
    if isinstance(field, Codes):
        if isinstance(where.value, str):
            return _has(entity, where, target)
        return target == SEPARATOR.join(sorted(where.value))
    equal: Clause = target == _bound(entity, where.field, where.value)
    return equal


def _unequal(entity: type[Entity], where: Where, target: Column) -> Clause:
    if where.value is None:
        return target.is_not(None)
    return sa.or_(target.is_(None), sa.not_(_equal(entity, where, target)))


def _in(entity: type[Entity], where: Where, target: Column) -> Clause:
    values = [value for value in where.value if value is not None]
    found = target.in_([_bound(entity, where.field, value) for value in values])
    return sa.or_(found, target.is_(None)) if len(values) < len(where.value) else found


def _has(entity: type[Entity], where: Where, target: Column) -> Clause:
    if not isinstance(entity.fields.get(where.field), Codes):
        raise CallError("not_a_set", entity=entity.key, field=where.field)
    codes: Collection[str] = [where.value] if isinstance(where.value, str) else where.value
    framed = sa.literal(SEPARATOR) + target + SEPARATOR
    wanted = [framed.contains(f"{SEPARATOR}{code}{SEPARATOR}", autoescape=True) for code in codes]
    return sa.or_(sa.false(), *wanted)


def _tagged(_: type[Entity], where: Where, target: Column) -> Clause:
    list_code, codes = where.value
    tags = TABLES["initiative_tag"]
    living = sa.select(tags.c.initiative).where(tags.c["_dead"] == 0, tags.c.list_code == list_code)
    found: Clause = target.in_(living.where(tags.c.tag.in_(list(codes))))
    return sa.or_(found, target.not_in(living)) if "" in codes else found


def _from(entity: type[Entity], where: Where, target: Column) -> Clause:
    left, right = _comparable(entity, where, target, _FIRST_DAY)
    later: Clause = left >= right
    return later


def _until(entity: type[Entity], where: Where, target: Column) -> Clause:
    left, right = _comparable(entity, where, target, _LAST_DAY)
    earlier: Clause = left <= right
    return earlier


def _comparable(
    entity: type[Entity], where: Where, target: Column, rest: str
) -> tuple[Column, Any]:
    """Return both sides of a comparison by size; ``rest`` completes a bound that is no day."""
    field = entity.fields.get(where.field)
    if isinstance(field, Amount):
        # Fifteen digits at most, which a double keeps apart.
        return sa.cast(target, sa.Float), float(_number(where))
    if isinstance(field, Day):
        whole = Part(target + _FIRST_DAY, 1, 10) if field.partial else target
        bound = str(where.value)
        return whole, bound + rest[len(bound) - 4 :] if len(bound) < 10 else bound
    return target, _bound(entity, where.field, where.value)


def _bound(entity: type[Entity], name: str, value: Any) -> Any:  # noqa: ANN401  (a column's value)
    """Return a value as its column holds it."""
    field = entity.fields.get(name)
    where = Where(name, "=", value)
    if isinstance(field, Whole):
        return int(_number(where))
    if isinstance(field, YesNo):
        if isinstance(value, bool):
            return int(value)
        if str(value).lower() not in _TRUTH:
            raise CallError("wrong_value", field=name)
        return _TRUTH[str(value).lower()]
    if isinstance(field, Amount):
        return format(_number(where).normalize(), "f")
    return clean_text(str(value)) if isinstance(field, Text) else str(value)


def _number(where: Where) -> Decimal:
    try:
        number = Decimal(str(where.value))
    except InvalidOperation as error:
        raise CallError("wrong_value", field=where.field) from error
    if not number.is_finite():
        raise CallError("wrong_value", field=where.field)
    return number


_OPERATORS: dict[str, Callable[[type[Entity], Where, Column], Clause]] = {
    "=": _equal,
    "!=": _unequal,
    "in": _in,
    "has": _has,
    ">=": _from,
    "<=": _until,
    "empty": lambda _entity, _where, target: target.is_(None),
    "filled": lambda _entity, _where, target: target.is_not(None),
    "tagged": _tagged,
}
