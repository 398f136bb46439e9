"""How a person set a list: columns, widths, order, filters kept by name; one per place."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

from app.services import settings

if TYPE_CHECKING:
    from database.engine import Store


@dataclass
class SavedFilter:
    """Filters and an order under a name."""

    name: str = ""
    codes: dict[str, list[str]] = field(default_factory=dict)
    search: str = ""
    order: list[list[Any]] = field(default_factory=list)


@dataclass
class ListView:
    """What one list remembers; empty means as the program sets it."""

    columns: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    """Pixels at text size 100 %."""
    order: list[list[Any]] = field(default_factory=list)
    """Key and whether descending."""
    saved: list[SavedFilter] = field(default_factory=list)
    panel: bool = True
    """Whether the panel beside the list is shown."""


T = TypeVar("T", ListView, SavedFilter)


def load(store: Store, place: str) -> ListView:
    """Return what a list remembers."""
    return understood(settings.get(store, key(place), "{}"))


def understood(text: str) -> ListView:
    """Return what a list remembers from its setting; what cannot be read counts as nothing."""
    try:
        kept = json.loads(text)
    except ValueError:
        return ListView()
    found = _filled(ListView, kept)
    saved = found.saved
    found.saved = [_filled(SavedFilter, each) for each in saved]
    found.saved = [each for each in found.saved if each.name]
    found.order = _pairs(found.order)
    return found


def keep(store: Store, place: str, view: ListView) -> None:
    """Remember how a list is set."""
    settings.put(store, key(place), json.dumps(asdict(view)))


def key(place: str) -> str:
    """Return the name of the setting in which a list remembers."""
    return f"list.{place}"


def _filled(kind: type[T], kept: object) -> T:
    """Return one of these with what was kept of the right type."""
    made = kind()
    if isinstance(kept, dict):
        for each in fields(made):
            value = kept.get(each.name)
            if type(value) is type(getattr(made, each.name)):
                setattr(made, each.name, value)
    return made


def _pairs(order: list[Any]) -> list[list[Any]]:
    return [pair for pair in order if isinstance(pair, list) and len(pair) == 2]
