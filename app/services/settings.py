"""Settings of one database."""

from __future__ import annotations

from database.engine import Store
from database.unit import read, write


def get(store: Store, key: str, default: str = "") -> str:
    """Return a setting, or the default."""
    with read(store) as unit:
        return unit.get(f"my.{key}", default)


def put(store: Store, key: str, value: str) -> None:
    """Keep a setting."""
    with write(store) as unit:
        unit.put(f"my.{key}", value)
        unit.commit()
