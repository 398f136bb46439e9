"""The screening of one initiative, read as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.derived.screening import STANDARD, Screening, offered, screening, toolkits
from app.domain.problem import Context
from database import labels, records
from database.engine import Store
from database.unit import read


@dataclass(frozen=True)
class Screened:
    """Both sides, and the toolkits one can go by."""

    sides: Screening
    suggested: tuple[str, ...]
    """Toolkits of its sectors, the main sector's first; then those used; else the standard one."""
    others: tuple[str, ...]
    """All other toolkits one can screen with."""
    activities: dict[str, str]
    """Titles of the activities that statements are tied to, by uid."""


def of_initiative(store: Store, uid: str) -> Screened:
    """Return the screening of an initiative; of one that is not here it is empty."""
    with read(store) as unit:
        below = records.children(unit, uid)
        items = below.get("screening_item", [])
        context = Context(labels.codes(unit))
        tied = [str(item.get("activity")) for item in items if item.get("activity")]
        titles = labels.titles(unit, tied)
    own = toolkits(below.get("initiative_tag", []), context)
    used = (str(item.get("toolkit")) for item in items if item.get("toolkit"))
    suggested = tuple(dict.fromkeys([*own, *used])) or (STANDARD,)
    others = tuple(code for code in offered(context) if code not in suggested)
    return Screened(screening(items), suggested, others, titles)
