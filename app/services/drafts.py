"""Drafts: what a person typed and did not save yet, kept at each field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import database.drafts as kept
from database.engine import Store
from database.unit import read, write


def draft(store: Store, entity: str, uid: str | None) -> dict[str, Any] | None:
    """Return the unsaved values of a form, or None."""
    with read(store) as unit:
        text = kept.get(unit, entity, uid or "")
    return None if text is None else json.loads(text)


def keep_draft(store: Store, entity: str, uid: str | None, values: Mapping[str, Any]) -> None:
    """Keep the unsaved values of a form."""
    with write(store) as unit:
        kept.put(unit, entity, uid or "", json.dumps(dict(values)))
        unit.commit()


def drop_draft(store: Store, entity: str, uid: str | None) -> None:
    """Forget the unsaved values of a form."""
    with write(store) as unit:
        kept.drop(unit, entity, uid or "")
        unit.commit()
