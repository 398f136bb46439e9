"""Periods that headquarters closed, and what was reported otherwise afterwards.

Closing refuses nothing. It keeps which numbers headquarters held at that moment; whatever is dated
in the period and differs from them is a *restatement*, and wants a reason. It all follows from the
records and from what was kept, never from the order in which they came: two laptops that hold the
same say the same. Source: domain.md 002-67, 003-22; peers.md 94, point 8.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from app.domain.derived.people import current
from app.domain.derived.portfolio import Portfolio
from app.domain.entity_rules import counts_organisations
from app.domain.problem import Context
from app.domain.record import Record

ENTITY = "closing"
"""Key under which a portfolio holds the periods; people do not see such records."""
FIGURE, MEASUREMENT = "beneficiary_figure", "indicator_value"
DATED = (FIGURE, MEASUREMENT)
"""Entities whose records belong to a period."""
PERSON, ORGANISATION, VALUE = "person", "organisation", "value"
"""What a number counts."""


class Kept(NamedTuple):
    """A number as headquarters held it when it closed the period."""

    number: str
    """Plain decimal text."""
    unit: str
    owner: str
    """Uid of the initiative of a figure, of the indicator of a measurement."""


@dataclass(frozen=True)
class Closing:
    """One closed period."""

    uid: str
    since: str
    until: str
    programme: str
    """Code of a programme or round; empty: all of them."""
    closed_on: str
    kept: Mapping[str, Kept]
    """By the uid of the figure or measurement."""


@dataclass(frozen=True)
class Restatement:
    """One number that is not what it was when its period was closed."""

    closing: str
    entity: str
    uid: str
    owner: str
    unit: str
    reported: Decimal | None
    """None: it was not there."""
    now: Decimal | None
    """None: it is no longer there, or no longer in the period."""
    reason: str
    here: bool
    """Whether there is a record that can carry the reason."""

    @property
    def lacks_reason(self) -> bool:
        """Tell whether somebody still has to say why."""
        return self.here and not self.reason


@dataclass(frozen=True)
class Totals:
    """What was reported when a period was closed, and what it comes to now."""

    reported: Decimal
    restated: Decimal


def closings(portfolio: Portfolio) -> tuple[Closing, ...]:
    """Return the closed periods of a portfolio, in the order of their days."""
    found = [
        Closing(
            record.uid,
            str(record.get("since")),
            str(record.get("until")),
            str(record.get("programme") or ""),
            str(record.get("closed_on") or ""),
            record.get("kept") or {},
        )
        for record in portfolio.of(ENTITY)
    ]
    return tuple(sorted(found, key=lambda closing: (closing.since, closing.until, closing.uid)))


def snapshot(portfolio: Portfolio, since: str, until: str, programme: str = "") -> dict[str, Kept]:
    """Return the numbers of a period as they stand, to be kept when it is closed."""
    closing = Closing("", since, until, programme, "", {})
    return {
        record.uid: Kept(_number(record), _unit(record, portfolio.context), owner_of(record))
        for record in _inside(portfolio, closing)
    }


def restatements(portfolio: Portfolio, closing: Closing) -> tuple[Restatement, ...]:
    """Return what differs from what was kept: came late, was changed, or is gone."""
    every = {record.uid: record for entity in DATED for record in portfolio.of(entity)}
    found: list[Restatement] = []
    claimed: set[str] = set()
    for record in _inside(portfolio, closing):
        root = _root(record, every, closing.kept)
        before = None if root in claimed else closing.kept.get(root)
        claimed.add(root)
        number = _number(record)
        if before is not None and Decimal(before.number) == Decimal(number):
            continue
        unit = _unit(record, portfolio.context)
        reported = Decimal(before.number) if before else None
        found.append(_restated(closing, record, unit, reported, Decimal(number)))
    for uid, kept in closing.kept.items():
        entity = MEASUREMENT if kept.unit == VALUE else FIGURE
        if uid not in claimed and _is_looked_at(portfolio, entity, kept.owner):
            found.append(_gone(closing, entity, uid, kept, every.get(uid)))
    return tuple(found)


def lacking(portfolio: Portfolio) -> tuple[Restatement, ...]:
    """Return the restatements of all closed periods whose reason nobody gave yet, each once."""
    found: dict[str, Restatement] = {}
    for closing in closings(portfolio):
        for one in restatements(portfolio, closing):
            if one.lacks_reason:
                found.setdefault(one.uid, one)
    return tuple(found.values())


def people_of(closing: Closing, changed: Iterable[Restatement], initiative: str) -> Totals:
    """Return the people an initiative reached in a period: as reported then, and as of now.

    Args:
        closing: the period.
        changed: what was restated in it.
        initiative: uid of the initiative.
    """
    kept = (k for k in closing.kept.values() if (k.owner, k.unit) == (initiative, PERSON))
    reported = sum((Decimal(k.number) for k in kept), Decimal(0))
    moved = (
        (one.now or Decimal(0)) - (one.reported or Decimal(0))
        for one in changed
        if (one.owner, one.unit) == (initiative, PERSON)
    )
    return Totals(reported, reported + sum(moved, Decimal(0)))


def people_now(portfolio: Portfolio, closing: Closing, initiative: str) -> int:
    """Return the people an initiative reached in a period as of now; the sum remembers them."""
    return sum(
        number
        for record in _inside(portfolio, closing)
        if record.entity == FIGURE
        and owner_of(record) == initiative
        and _unit(record, portfolio.context) == PERSON
        and (number := record.get("count")) is not None
    )


def wants_reason(
    closing: Closing,
    entity: str,
    uid: str,
    values: Mapping[str, Any],
    programmes: Iterable[str] | None = None,
) -> bool:
    """Tell whether these values restate a number of a closed period without saying why.

    Args:
        closing: the period.
        entity: of the record.
        uid: of the record; empty while it is new.
        values: stored values by field.
        programmes: codes that its initiative or indicator belongs to; None where the period is
            known to concern it.
    """
    record = Record(entity, uid, "", "", values)
    if entity not in DATED or values.get("reason") or not _number(record):
        return False
    if not _is_dated_in(closing, record):
        return False
    if programmes is not None and not concerns(closing, programmes):
        return False
    before = closing.kept.get(uid) or closing.kept.get(str(values.get("restates")))
    return before is None or Decimal(before.number) != Decimal(_number(record))


def concerns(closing: Closing, programmes: Iterable[str]) -> bool:
    """Tell whether a period was closed for one of these programmes, or for all."""
    return not closing.programme or closing.programme in set(programmes)


def programmes_of(portfolio: Portfolio, owner: str) -> frozenset[str]:
    """Return the codes of round and programme that an initiative or indicator belongs to."""
    indicator = portfolio.by_uid("indicator").get(owner)
    if indicator is not None and indicator.get("programme"):
        return _with_parents(portfolio, str(indicator.get("programme")))
    initiative = str(indicator.get("initiative")) if indicator is not None else owner
    record = portfolio.by_uid("initiative").get(initiative)
    code = record.get("round") if record is not None else None
    if not code:
        return frozenset()
    item = portfolio.context.code("funding_rounds", str(code))
    return frozenset({str(code), item.extra.get("programme", "") if item else ""} - {""})


def owner_of(record: Record) -> str:
    """Return the uid of the initiative of a figure, of the indicator of a measurement."""
    return str(record.get("initiative" if record.entity == FIGURE else "indicator") or "")


def _restated(
    closing: Closing, record: Record, unit: str, reported: Decimal | None, now: Decimal
) -> Restatement:
    reason = str(record.get("reason") or "")
    owner = owner_of(record)
    return Restatement(
        closing.uid, record.entity, record.uid, owner, unit, reported, now, reason, here=True
    )


def _gone(
    closing: Closing, entity: str, uid: str, kept: Kept, record: Record | None
) -> Restatement:
    reason = str(record.get("reason") or "") if record else ""
    number = Decimal(kept.number)
    return Restatement(
        closing.uid, entity, uid, kept.owner, kept.unit, number, None, reason, record is not None
    )


def _inside(portfolio: Portfolio, closing: Closing) -> list[Record]:
    """Return the numbers of a period that no other one corrects."""
    found: list[Record] = []
    for entity in DATED:
        dated = [r for r in current(portfolio.of(entity)) if _is_dated_in(closing, r)]
        owners = {
            owner
            for owner in {owner_of(record) for record in dated}
            if concerns(closing, programmes_of(portfolio, owner) if closing.programme else ())
            and _is_looked_at(portfolio, entity, owner)
        }
        found += [r for r in dated if owner_of(r) in owners and _number(r)]
    return found


def _is_looked_at(portfolio: Portfolio, entity: str, owner: str) -> bool:
    """Tell whether numbers belong to an initiative of the portfolio, or to none."""
    if entity == MEASUREMENT:
        indicator = portfolio.by_uid("indicator").get(owner)
        if indicator is None:
            return False
        owner = str(indicator.get("initiative") or "")
    return not owner or owner in portfolio.by_uid("initiative")


def _is_dated_in(closing: Closing, record: Record) -> bool:
    """Tell whether a number belongs to a period: a figure to the one in which its own ends."""
    if record.entity == FIGURE:
        if record.get("kind") != "reached":
            return False
        day = record.get("period_end") or record.get("period_start")
    else:
        day = record.get("measured_on")
    if not day:
        return False
    known = len(str(day))  # of a month or year only as much is compared
    return closing.since[:known] <= str(day) <= closing.until[:known]


def _root(record: Record, every: Mapping[str, Record], kept: Mapping[str, Kept]) -> str:
    """Return the number that was kept and that this one stands for, through all corrections."""
    uid, seen = record.uid, set[str]()
    while uid not in kept and uid not in seen:
        seen.add(uid)
        earlier = every[uid].get("restates") if uid in every else None
        if not earlier:
            return record.uid
        uid = str(earlier)
    return uid if uid in kept else record.uid


def _number(record: Record) -> str:
    stored = record.get("count" if record.entity == FIGURE else "value")
    return "" if stored is None else str(stored)


def _unit(record: Record, context: Context) -> str:
    if record.entity == MEASUREMENT:
        return VALUE
    category = str(record.get("category"))
    return ORGANISATION if counts_organisations(category, context) else PERSON


def _with_parents(portfolio: Portfolio, uid: str) -> frozenset[str]:
    """Return the code of a programme and of the one it is part of."""
    known, codes = portfolio.by_uid("programme"), set[str]()
    while uid in known and known[uid].get("code") not in codes:
        codes.add(str(known[uid].get("code")))
        uid = str(known[uid].get("parent") or "")
    return frozenset(codes)
