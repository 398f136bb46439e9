"""The records that figures are computed from, with the fields they need and no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.query import Query, Where
from app.domain.record import Record
from app.services import closed_periods
from database import queries
from database.unit import Unit


def records(
    unit: Unit, wanted: Mapping[str, tuple[str, ...]], where: tuple[Where, ...] = ()
) -> Iterator[Record]:
    """Yield the living records of some entities that meet a condition, with these fields only.

    Closed periods are among them where they are wanted; no condition is about them.
    """
    for key, names in wanted.items():
        if key == closed_periods.ENTITY:
            yield from closed_periods.stored(unit)
            continue
        numbers = queries.ids(unit, Query(key, where))
        for uid, _, scope, *cells in queries.page(unit, key, numbers, ("scope", *names)):
            filled = zip(names, cells, strict=True)
            values = {name: cell for name, cell in filled if cell is not None}
            yield Record(key, uid, scope, "", values)
