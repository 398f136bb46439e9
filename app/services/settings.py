"""Settings of one database."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from database.engine import Store


def get(store: Store, key: str, default: str = "") -> str:
    """Return a setting, or the default."""
    from database.unit import read

    with read(store) as unit:
        return unit.get(f"my.{key}", default)


def put(store: Store, key: str, value: str) -> None:
    """Keep a setting."""
    from database.reach import NOTHING
    from database.unit import write

    with write(store, NOTHING) as unit:
        unit.put(f"my.{key}", value)
        unit.commit()
