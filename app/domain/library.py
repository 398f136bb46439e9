"""The library: what of a shared note or document every office may read, and under which uid.

Source: rulings 6, 48 and 49; domain.md 001-06, 002-68.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from app.base.ids import named_uid
from app.domain import catalogue
from app.domain.fields import Link
from app.domain.problem import Problem
from app.domain.record import Record

SHELVES = ("progress_note", "resource")
"""Entities that can be shared; notes first, because documents belong to them."""

WITHDRAWN = "-"
"""The mark of something that is no longer shared."""

_AT_HOME = frozenset({"follow_up", "follow_up_on"})
"""What only concerns the office that wrote it: others have nothing to follow up."""

_LINKED = frozenset({"progress_note", "programme"})
"""What a link of a copy may point to; initiatives and activities stay with their office."""

Follow = Callable[[str], str | None]
"""From the uid a link holds to the uid every office can follow, or None."""


def copy_uid(uid: str) -> str:
    """Return the uid of the published copy of a record; the same at every headquarters laptop."""
    return named_uid("published", uid)


def is_shared(record: Record) -> bool:
    """Tell whether an office shares a record; while that is in dispute it does not."""
    return not record.deleted and record.get("share") is True and "share" not in record.conflicts


def copy_of(record: Record, follow: Follow) -> dict[str, Any]:
    """Return the values of the published copy of a shared record.

    Nothing private, nothing about the initiative, and no link that leads out of the library.

    Args:
        record: what an office shares.
        follow: tells where links lead in the library.
    """
    values: dict[str, Any] = {}
    for key, field in catalogue.entity(record.entity).fields.items():
        value = record.get(key)
        if value is None or field.private or key in _AT_HOME:
            continue
        if isinstance(field, Link):
            value = follow(value) if field.to in _LINKED else None
        if value is not None:
            values[key] = value
    return {**values, "source_office": record.scope, "source_uid": record.uid}


def differing(entity: str, wanted: Mapping[str, Any], shown: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields in which a copy is not what it would be now; fixed ones stay as born."""
    fields = catalogue.entity(entity).fields
    return tuple(
        key for key, f in fields.items() if not f.fixed and wanted.get(key) != shown.get(key)
    )


def mark_of(entity: str, wanted: Mapping[str, Any]) -> str:
    """Return by what one recognises, later and elsewhere, that just this was published."""
    fields = catalogue.entity(entity).fields
    told = {key: value for key, value in wanted.items() if not fields[key].fixed}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def wants_a_look(problem: Problem) -> bool:
    """Tell whether a person should look before this is shown to every office."""
    return (
        problem.severity == "error"
        or problem.rule == "personal_data"
        or problem.field == "photo_ok"
    )
