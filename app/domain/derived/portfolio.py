"""The records a page or report looks at, found by what they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from app.domain.problem import Context, built_in
from app.domain.record import Record


class Portfolio:
    """An immutable set of living records with the look-ups that derived figures need."""

    def __init__(self, records: Iterable[Record], context: Context | None = None) -> None:
        """Take the records of all entities that matter; deleted ones are left out.

        Args:
            records: in any order; the initiatives among them keep theirs.
            context: code lists to judge by; the built-in ones when omitted.
        """
        self.context = context or built_in()
        self._by_entity: dict[str, list[Record]] = {}
        self._by_uid: dict[str, dict[str, Record]] = {}
        for record in records:
            if not record.deleted:
                self._by_entity.setdefault(record.entity, []).append(record)

    def of(self, entity: str) -> tuple[Record, ...]:
        """Return all records of an entity."""
        return tuple(self._by_entity.get(entity, ()))

    @property
    def initiatives(self) -> tuple[Record, ...]:
        """All initiatives."""
        return self.of("initiative")

    def children(self, entity: str, uid: str, link: str = "initiative") -> tuple[Record, ...]:
        """Return the records of ``entity`` whose ``link`` points to this uid."""
        return tuple(self._linked(entity, link).get(uid, ()))

    def by_uid(self, entity: str) -> Mapping[str, Record]:
        """Return the records of an entity by their uid."""
        found = self._by_uid.get(entity)
        if found is None:
            found = self._by_uid[entity] = {record.uid: record for record in self.of(entity)}
        return found

    def organisation(self, uid: str | None) -> Record | None:
        """Return an organisation, None while it is not here yet."""
        return self.by_uid("organisation").get(uid or "")

    def master(self, uid: str) -> str:
        """Return what all records that mean the same share: their master, else the uid itself."""
        return self._masters.get(uid, uid)

    def within(self, initiatives: Iterable[Record]) -> Portfolio:
        """Return the same records with these initiatives only."""
        return self.replaced("initiative", initiatives)

    def replaced(self, entity: str, records: Iterable[Record]) -> Portfolio:
        """Return the same records with these in place of all others of an entity."""
        others = [r for kind, some in self._by_entity.items() if kind != entity for r in some]
        return Portfolio([*others, *records], self.context)

    @cached_property
    def _masters(self) -> dict[str, str]:
        return {str(r.get("record")): str(r.get("master")) for r in self.of("alias")}

    @cached_property
    def _indexes(self) -> dict[tuple[str, str], dict[str, list[Record]]]:
        return {}

    def _linked(self, entity: str, link: str) -> dict[str, list[Record]]:
        index = self._indexes.get((entity, link))
        if index is None:
            index = self._indexes[entity, link] = {}
            for record in self.of(entity):
                index.setdefault(str(record.get(link)), []).append(record)
        return index


def country_of(initiative: Record) -> str:
    """Return the ISO2 code of an initiative's country: its scope. Source: rulings 1."""
    return initiative.scope.partition("/")[0]
