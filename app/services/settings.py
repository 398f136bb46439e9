"""Settings of one database, and on a server those of each officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from database.engine import Store
    from database.unit import Unit

_PERSONS = ("language", "list.", "reports.options")
"""Begin the settings that everybody has for herself where several share a database. Until somebody
sets one, it is as in the file that was moved there."""


def get(store: Store, key: str, default: str = "") -> str:
    """Return a setting, or the default; where several share the database, as the person set it."""
    from database.unit import read

    with read(store) as unit:
        return found(unit, key, default)


def found(unit: Unit, key: str, default: str = "") -> str:
    """Return a setting inside a unit of work."""
    shared = unit.get(f"my.{key}", default)
    own = _own(unit.store, key)
    return unit.get(own, shared) if own else shared


def put(store: Store, key: str, value: str) -> None:
    """Keep a setting; where several share the database, one of a person for that person only."""
    from database.reach import NOTHING
    from database.unit import write

    with write(store, NOTHING) as unit:
        unit.put(_own(store, key) or f"my.{key}", value)
        unit.commit()


def _own(store: Store, key: str) -> str:
    """Return where a person's own setting is kept; empty where it is the database's."""
    return f"my.{key}@{store.login}" if store.login and key.startswith(_PERSONS) else ""
