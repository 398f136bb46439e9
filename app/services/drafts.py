"""Drafts: what a person typed and did not save yet, kept at each field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from database.engine import Store

_BELOW = "+"
"""Begins the key of a draft of a new record that belongs to another one."""


@dataclass(frozen=True)
class Draft:
    """The unsaved part of a form."""

    values: Mapping[str, Any]
    typed: Mapping[str, str] = field(default_factory=dict)
    """Texts that mean nothing yet, by field, as they stand in the form."""


def draft(store: Store, entity: str, uid: str | None, parent: str = "") -> Draft | None:
    """Return the unsaved values of a form, or None.

    Args:
        store: the database.
        entity: key of the entity.
        uid: the record; None for a new one.
        parent: uid of the record that the new one belongs to.
    """
    import database.drafts as kept
    from database.unit import read

    with read(store) as unit:
        text = kept.get(unit, entity, _key(uid, parent))
    if text is None:
        return None
    found = json.loads(text)
    return Draft(found["values"], found["typed"])


def keep_draft(
    store: Store,
    entity: str,
    uid: str | None,
    values: Mapping[str, Any],
    typed: Mapping[str, str] | None = None,
    parent: str = "",
) -> None:
    """Keep the unsaved values of a form, and the texts in it that mean nothing yet."""
    import database.drafts as kept
    from database.reach import NOTHING
    from database.unit import write

    text = json.dumps({"values": dict(values), "typed": dict(typed or {})})
    with write(store, NOTHING) as unit:
        kept.put(unit, entity, _key(uid, parent), text)
        unit.commit()


def drop_draft(store: Store, entity: str, uid: str | None, parent: str = "") -> None:
    """Forget the unsaved values of a form."""
    import database.drafts as kept
    from database.reach import NOTHING
    from database.unit import write

    with write(store, NOTHING) as unit:
        kept.drop(unit, entity, _key(uid, parent))
        unit.commit()


def drafted(store: Store, entity: str) -> frozenset[str]:
    """Return the records of an entity that somebody began to change."""
    import database.drafts as kept
    from database.unit import read

    with read(store) as unit:
        return frozenset(uid for uid in kept.uids(unit, entity) if uid and uid[0] != _BELOW)


def begun(store: Store, entity: str, parent: str = "") -> bool:
    """Tell whether a new record of an entity was begun here."""
    import database.drafts as kept
    from database.unit import read

    with read(store) as unit:
        return _key(None, parent) in kept.uids(unit, entity)


def _key(uid: str | None, parent: str) -> str:
    return uid or (f"{_BELOW}{parent}" if parent else "")
