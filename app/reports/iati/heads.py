"""Which numbers of people a public file may show, beside all that readers outside saw before.

The file is written twice: first as if all might be shown, so that it is known which numbers it
would have; then without those that are small, or from which a small one could be computed.
Source: reliability.md B4, C3.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.counted import Counted
from app.domain.report import Column, Hidden, Kind, Profile, Remembered, Report, Table
from app.reports.memory import Earlier
from app.reports.suppression import protect

_Name = frozenset[tuple[object, int]]


class Heads:
    """The numbers of people of one file."""

    def __init__(self, threshold: int, earlier: Sequence[Earlier] = ()) -> None:
        """Take what is small, and what left before."""
        self._threshold, self._earlier = threshold, tuple(earlier)
        self._tables: list[tuple[Counted, ...]] = []
        self._hidden: dict[_Name, Hidden] | None = None
        self._written: set[_Name] = set()
        self._known: Remembered | None = None

    def may(self, *numbers: int) -> bool:
        """Tell whether these may all be shown; asked for what stands side by side.

        Until ``settle`` the answer is yes, and they are only noted.
        """
        known = tuple(one for one in numbers if isinstance(one, Counted))
        if self._hidden is None:
            self._tables.append(known)
            return True
        names = {_name(one) for one in known}
        shown = names.isdisjoint(self._hidden) and not any(
            0 < abs(number) < self._threshold for number in numbers
        )
        if shown:
            self._written |= names
        return shown

    def settle(self) -> None:
        """Decide, now that all numbers are known."""
        column = Column("n", "", Kind.PEOPLE)
        tables = [
            Table(str(at), "", (column,), tuple((one,) for one in numbers))
            for at, numbers in enumerate(self._tables)
        ]
        full = Report("iati", "", tuple(tables), Profile.HQ, "")
        seen = protect(full, Profile.PUBLIC, self._threshold, self._earlier)
        self._known = seen.remembered
        self._hidden = {
            _name(number): cell
            for numbers, table in zip(self._tables, seen.tables, strict=True)
            for number, (cell,) in zip(numbers, table.rows, strict=True)
            if isinstance(cell, Hidden)
        }

    def remembered(self) -> Remembered | None:
        """Return what later reports have to know of this file: what it shows, and what it hides.

        A number that was left out with another, though it might have been shown, is hidden too.
        """
        if self._known is None:
            return None
        return Remembered(
            self._known.people,
            tuple(
                (one, why if why or one in self._written else Hidden.BESIDE)
                for one, why in self._known.numbers
            ),
        )


def _name(number: Counted) -> _Name:
    return frozenset(number.sum().items())
