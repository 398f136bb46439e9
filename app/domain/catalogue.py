"""All entities, in the order of workbook and navigation."""

from __future__ import annotations

from functools import lru_cache

from app.domain.entities.initiative import Initiative
from app.domain.entity import Entity

ENTITIES: tuple[type[Entity], ...] = (Initiative,)


@lru_cache(maxsize=1)
def by_key() -> dict[str, type[Entity]]:
    """Return the entities by their key."""
    return {entity.key: entity for entity in ENTITIES}


def entity(key: str) -> type[Entity]:
    """Return the entity of this key.

    Raises:
        KeyError: there is none.
    """
    return by_key()[key]
