"""What stands at the foot of a list: how many people the initiatives in it reached."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.domain.derived.people import current, heads
from app.domain.problem import Context
from app.domain.query import Query, Where
from app.domain.record import Record
from database import labels, queries
from database.engine import Store
from database.unit import read

MOST = 1000
"""Initiatives whose people are added up at most: a foot is read in passing, never waited for."""
_READ = ("initiative", "kind", "category", "sex", "age", "count", "restates")


@dataclass(frozen=True)
class Reached:
    """People reached by some initiatives."""

    people: int
    counted: int
    """Initiatives that say how many they reached."""
    asked: int

    @property
    def at_least(self) -> bool:
        """Whether others may have reached more: they have not said."""
        return self.counted < self.asked


def reached(store: Store, initiatives: Collection[str]) -> Reached | None:
    """Return the people these initiatives reached; None where nobody said, or they are too many."""
    if not initiatives or len(initiatives) > MOST:
        return None
    where = (Where("initiative", "in", tuple(initiatives)), Where("kind", "=", "reached"))
    with read(store) as unit:
        numbers = queries.ids(unit, Query("beneficiary_figure", where))
        rows = queries.page(unit, "beneficiary_figure", numbers, _READ)
        context = Context(labels.codes(unit))
    figures = [
        Record("beneficiary_figure", uid, "", "", dict(zip(_READ, cells, strict=True)))
        for uid, _, *cells in rows
    ]
    if not figures:
        return None
    counted = {figure.get("initiative") for figure in figures}
    total = heads(current(figures), context).total
    return Reached(total, len(counted), len(initiatives))
