"""The terms of one export, the activity it is about, and what is left out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.record import Record
from app.reports.iati.dates import Span
from app.reports.iati.heads import Heads
from app.reports.memory import Earlier

LISTS = "urn:x-passerelle:lists:"
"""Names our lists where headquarters has not said at which address they are published."""
THRESHOLD = 10
"""Counts of people below it never go into a public file. Source: reliability.md B4."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What headquarters decides about an export."""

    today: str
    """ISO 8601; the same day, time and records give the same bytes."""
    generated: str
    """ISO 8601 with time, in UTC."""
    reporter: str = ""
    """Agency whose file it is: ``IOM`` or ``UNDP``; empty: each initiative's own lead agency."""
    lists_at: str = ""
    """Address at which our code lists are published; a list's key follows it."""
    threshold: int = THRESHOLD
    earlier: tuple[Earlier, ...] = ()
    """What readers outside have seen before."""

    def list_uri(self, list_code: str) -> str:
        """Return what names one of our lists in the file."""
        return f"{self.lists_at or LISTS}{list_code}"


class LeftOut(NamedTuple):
    """Something of an initiative that does not go into the file."""

    initiative: str
    """Uid."""
    part: str
    """Key of the entity it is of."""
    why: str
    """Code of the reason, worded by ``wording``."""
    many: int
    """How many records, or values."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One initiative on its way into the file."""

    portfolio: Portfolio
    item: Record
    terms: Terms
    reporter: str
    """Code of the reporting agency."""
    identifier: str
    language: str
    span: Span
    identifiers: Mapping[str, str]
    """Of all initiatives that go into the file, by uid."""
    heads: Heads
    """Says which numbers of people may be shown."""
    _left: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def uid(self) -> str:
        """Uid of the initiative."""
        return self.item.uid

    @property
    def country(self) -> str:
        """ISO2 code of its country."""
        return country_of(self.item)

    def children(self, entity: str) -> tuple[Record, ...]:
        """Return what belongs to it, in an order that does not depend on where it was read."""
        found = self.portfolio.children(entity, self.uid)
        return tuple(sorted((r for r in found if "/" not in r.scope), key=lambda r: r.uid))

    def leave(self, part: str, why: str, count: int = 1) -> None:
        """Remember that something is left out, and why."""
        if count:
            self._left[part, why] = self._left.get((part, why), 0) + count

    def left_out(self) -> tuple[LeftOut, ...]:
        """Return what was left out so far."""
        return tuple(LeftOut(self.uid, part, why, n) for (part, why), n in self._left.items())
