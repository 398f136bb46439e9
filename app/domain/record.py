"""A record as it is shown, and what an operation touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Record:
    """One record with its shown values; stored face, empty fields left out or None."""

    entity: str
    uid: str
    scope: str
    owner: str
    values: Mapping[str, Any]
    conflicts: frozenset[str] = frozenset()
    """Registers with more than one different head."""
    deleted: bool = False

    def get(self, key: str) -> Any:  # noqa: ANN401  (the stored face: text, number, yes/no or list)
        """Return the stored value of a field, None when empty."""
        return self.values.get(key)


@dataclass(frozen=True)
class Changes:
    """What an operation touched, so that every view can tell whether to ask again."""

    entities: frozenset[str] = field(default_factory=frozenset)
    uids: frozenset[str] = field(default_factory=frozenset)
    everything: bool = False
    """True when listing them would cost more than asking again."""

    def __or__(self, other: Changes) -> Changes:
        """Return what either of the two touched."""
        return Changes(
            self.entities | other.entities,
            self.uids | other.uids,
            self.everything or other.everything,
        )

    def union(self, *others: Changes) -> Changes:
        """Return what this or any of the others touched."""
        total = self
        for other in others:
            total = total | other
        return total

    def __bool__(self) -> bool:
        return self.everything or bool(self.entities) or bool(self.uids)

    def touches(self, entity: str) -> bool:
        """Tell whether records of this entity may look different now."""
        return self.everything or entity in self.entities
