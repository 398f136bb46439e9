"""Where every record of a package went: new, changed, deleted, or waiting for a decision."""

from __future__ import annotations

from dataclasses import dataclass

from app.base import clock
from app.domain import catalogue
from app.services.who import HQ, Who
from database import arrivals, labels
from database.engine import Store
from database.unit import Unit, read

NEW, CHANGED, GONE, DISPUTED = "new", "changed", "gone", "conflict"
_ORDER = (DISPUTED, GONE, CHANGED, NEW)
_LOOKED_AT = 4
"""Packages looked at for one that brought something: some bring receipts only."""
_BACK = 60
"""Records named at most of what came back."""


@dataclass(frozen=True)
class Arrival:
    """One record a package wrote to, and what is true of it now."""

    uid: str
    entity: str
    what: str
    """``new``, ``changed``, ``gone`` (deleted), or ``conflict``: somebody has to decide."""


@dataclass(frozen=True)
class Back:
    """What headquarters wrote and the newest of its packages that says something brought here."""

    package: str
    taken_on: str
    """ISO 8601 UTC."""
    lines: tuple[tuple[Arrival, str], ...]
    """Some of them, with their titles."""


def of_package(store: Store, package: str) -> list[Arrival]:
    """Return the records a package wrote to, what waits for a person first, then by kind.

    Records of an entity this version does not know, or does not show, are left out.
    """
    with read(store) as unit:
        return _sorted(arrivals.touched(unit, package))


def back(unit: Unit, who: Who) -> Back | None:
    """Return what came back from headquarters last; None there, and where nothing came yet."""
    if who.is_hq:
        return None
    for package, taken_at in arrivals.latest(unit, HQ, _LOOKED_AT):
        if found := _sorted(arrivals.touched(unit, package, frozenset({HQ}), _BACK)):
            titles = labels.titles(unit, (one.uid for one in found))
            lines = tuple((one, titles.get(one.uid, "")) for one in found)
            return Back(package, clock.iso(taken_at), lines)
    return None


def _sorted(found: list[arrivals.Touched]) -> list[Arrival]:
    places = {entity.key: at for at, entity in enumerate(catalogue.ENTITIES)}
    listed = [Arrival(each.uid, each.entity, _what(each)) for each in found]
    shown = [one for one in listed if one.entity in places]
    return sorted(shown, key=lambda one: (_ORDER.index(one.what), places[one.entity]))


def _what(found: arrivals.Touched) -> str:
    if found.conflicts:
        return DISPUTED
    if found.dead:
        return GONE
    return NEW if found.born else CHANGED
