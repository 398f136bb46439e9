"""By which of its fields a row is recognised as a record that is here already.

Private fields are never among them (rulings.md 42).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.base.fold import fold
from app.base.ids import named_uid
from app.domain.catalogue import by_key

SOURCE = "table"

_TELLING: Mapping[str, tuple[str, ...]] = {
    "initiative": ("title",),
    "organisation": ("name", "base_country"),
    "location": ("initiative", "role", "country", "name"),
    "contact": ("function", "organisation", "agency", "initiative", "topic"),
    "activity": ("initiative", "programme", "kind", "title", "held_on"),
    "beneficiary_figure": (
        *("initiative", "kind", "period_start", "period_end"),
        *("category", "sex", "age", "location"),
    ),
    "funding_line": ("initiative", "kind", "source", "organisation", "paid_on", "label"),
    "progress_note": ("initiative", "activity", "programme", "kind", "noted_on", "title"),
    "indicator": ("initiative", "programme", "country", "standard", "title"),
    "indicator_value": ("indicator", "measured_on"),
    "screening_item": ("initiative", "toolkit", "side", "statement"),
    "resource": ("initiative", "activity", "note", "kind", "title"),
    "programme": ("code",),
}
_SEVERAL = frozenset({"contact", "activity", "funding_line", "progress_note", "resource"})
"""Of these, two records may agree in all of it: two payments on one day."""


def telling(entity: str) -> tuple[str, ...]:
    """Return the fields that tell a record from the others of its scope."""
    declared = by_key()[entity]
    return declared.identity or _TELLING.get(entity, declared.title_fields)


def unique(entity: str) -> bool:
    """Whether two records that agree in what tells them apart are one."""
    return entity not in _SEVERAL


def key_of(entity: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what tells a record apart, so that other spellings of the same are equal."""
    return tuple(fold(str(values.get(key) or "")) for key in telling(entity))


def uid_of(entity: str, scope: str, key: tuple[str, ...], number: int = 1) -> str:
    """Return the uid of a row that makes a record (rulings.md 49).

    It follows from the entity, the scope and what tells the record apart, so that two laptops
    that take the same table make the same records; ``number`` counts rows that agree in all that.
    """
    again = (str(number),) if number > 1 else ()
    return named_uid(SOURCE, entity, scope, *key, *again)
