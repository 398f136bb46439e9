"""From which number of people on reports for others show it: settings of this database."""

from __future__ import annotations

from app.domain.report import Profile
from app.reports.suppression import LEAST, MOST, USUAL, allowed
from database.engine import Store
from database.unit import Unit, read, write

__all__ = ["bounds", "choose", "chosen", "of"]

_KEY = "my.threshold.{profile}"


def bounds(profile: Profile) -> tuple[int, int]:
    """Return the lowest and highest threshold there may be for readers outside."""
    least = USUAL[profile] if profile is Profile.PUBLIC else LEAST
    return least, MOST[profile]


def of(unit: Unit, profile: Profile) -> int:
    """Return the threshold in force for a profile; 0 for headquarters' own reports."""
    said = unit.get(_KEY.format(profile=profile))
    return allowed(profile, int(said) if said.isdecimal() else 0)


def chosen(store: Store, profile: Profile) -> int:
    """Return the threshold in force for a profile."""
    with read(store) as unit:
        return of(unit, profile)


def choose(store: Store, profile: Profile, threshold: int) -> int:
    """Keep a threshold for readers outside; return the one that is now in force."""
    threshold = allowed(profile, threshold)
    with write(store) as unit:
        unit.put(_KEY.format(profile=profile), str(threshold))
        unit.commit()
    return threshold
