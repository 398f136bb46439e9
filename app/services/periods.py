"""Closing a period at headquarters; what comes or changes afterwards wants a reason."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.base import clock, ids
from app.base.errors import CallError, RecordError
from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import Closing, Restatement
from app.domain.derived.portfolio import Portfolio
from app.domain.problem import Context
from app.domain.record import Changes, Record
from app.services import closed_periods, finishing, records
from app.services.acts import Act
from app.services.closed_periods import SCOPE, UID
from app.services.portfolio import records as portfolio_records
from app.services.who import HQ, Who
from app.sync.change import BIRTH, EDIT, Change
from database import labels
from database.engine import Store
from database.unit import Unit, read, write

WANTS: dict[str, tuple[str, ...]] = {
    "initiative": ("round", "title", "code"),
    "programme": ("code", "parent"),
    "indicator": ("initiative", "programme", "country", "standard", "title"),
    "beneficiary_figure": (
        *("initiative", "kind", "period_start", "period_end", "category", "count"),
        *("restates", "reason"),
    ),
    "indicator_value": ("indicator", "measured_on", "value", "restates", "reason"),
}
"""What restatements are computed from."""


@dataclass(frozen=True)
class Restated:
    """The closed periods and what was restated in them."""

    closings: tuple[Closing, ...]
    changed: tuple[Restatement, ...]
    names: Mapping[str, str]
    """Uid of an initiative or indicator to what it is called."""


def restated(store: Store) -> Restated:
    """Return the closed periods, and what came or changed after they were closed."""
    with read(store) as unit:
        closed = list(closed_periods.stored(unit))
        if not closed:
            return Restated((), (), {})
        portfolio = _portfolio(unit, closed)
        closings = closing_periods.closings(portfolio)
        changed = tuple(
            one for each in closings for one in closing_periods.restatements(portfolio, each)
        )
        return Restated(closings, changed, labels.titles(unit, {one.owner for one in changed}))


def unexplained(unit: Unit) -> frozenset[str]:
    """Return the initiatives with a restatement whose reason nobody gave yet.

    It costs nearly nothing where no period was closed.
    """
    closed = list(closed_periods.stored(unit))
    if not closed:
        return frozenset()
    portfolio = _portfolio(unit, closed)
    indicators = portfolio.by_uid("indicator")
    owners = {one.owner for one in closing_periods.lacking(portfolio)}
    return frozenset(
        str(indicators[owner].get("initiative") or "") if owner in indicators else owner
        for owner in owners
    ) - {""}


def concerning(store: Store, owner: str) -> tuple[Closing, ...]:
    """Return the closed periods that the numbers of an initiative or indicator may fall in."""
    with read(store) as unit:
        closed = list(closed_periods.stored(unit))
        if not closed:
            return ()
        wants = {key: WANTS[key] for key in ("initiative", "programme", "indicator")}
        found = [*portfolio_records(unit, wants), *closed]
        portfolio = Portfolio(found, Context(labels.codes(unit)))
    programmes = closing_periods.programmes_of(portfolio, owner)
    return tuple(
        closing
        for closing in closing_periods.closings(portfolio)
        if closing_periods.concerns(closing, programmes)
    )


def close(store: Store, since: str, until: str, programme: str = "") -> Changes:
    """Close a period; everything dated in it that comes or changes later is a restatement.

    Args:
        store: the database of headquarters.
        since: first day.
        until: last day.
        programme: code of a programme or round; empty for all.

    Raises:
        RecordError: this is not headquarters.
        CallError: the days are none, in the wrong order, or the period is not over yet.
    """
    who = _headquarters(store)
    _check(since, until)
    with write(store) as unit:
        portfolio = _portfolio(unit, [])
        kept: dict[str, dict[str, Any]] = defaultdict(dict)
        name = ids.new_uid()
        snapshot = closing_periods.snapshot(portfolio, since, until, programme)
        for uid, one in snapshot.items():
            kept[f"{closed_periods.KEPT}{name}/{one.owner}"][uid] = [one.number, one.unit]
        period = {"since": since, "until": until, "closed_on": clock.today()}
        written: dict[str, dict[str, Any]] = defaultdict(dict)
        written[SCOPE][f"{closed_periods.PERIOD}{name}"] = period | (
            {"programme": programme} if programme else {}
        )
        places = {
            record.uid: record.scope
            for entity in ("initiative", "indicator")
            for record in portfolio.of(entity)
        }
        for register, numbers in kept.items():
            written[places[register.rpartition("/")[2]]][register] = numbers
        return _write(unit, who, written)


def reopen(store: Store, closing: str) -> Changes:
    """Open a closed period again: nothing in it is a restatement any more.

    Raises:
        RecordError: this is not headquarters.
    """
    who = _headquarters(store)
    with write(store) as unit:
        return _write(unit, who, {SCOPE: {f"{closed_periods.PERIOD}{closing}": None}})


def give_reason(store: Store, changed: Iterable[Restatement], reason: str) -> records.Applied:
    """Say why numbers came or changed after their period was closed."""
    lines = [{"entity": one.entity, "uid": one.uid, "set": {"reason": reason}} for one in changed]
    return records.apply(store, lines)


def _portfolio(unit: Unit, closed: list[Record]) -> Portfolio:
    return Portfolio([*portfolio_records(unit, WANTS), *closed], Context(labels.codes(unit)))


def _headquarters(store: Store) -> Who:
    who: Who = store.identity
    if not who.is_hq:
        raise RecordError("not_yours", scope=SCOPE, office=who.office)
    return who


def _check(since: str, until: str) -> None:
    try:
        first, last = dt.date.fromisoformat(since), dt.date.fromisoformat(until)
    except ValueError:
        raise CallError("not_a_period", since=since, until=until) from None
    if last < first:
        raise CallError("not_a_period", since=since, until=until)
    if until >= clock.today():
        raise CallError("period_not_over", until=until)


def _write(unit: Unit, who: Who, written: Mapping[str, Mapping[str, Any]]) -> Changes:
    """Write elements into the hidden records of some scopes, in one act."""
    act = Act(unit, who)
    for scope, elements in written.items():
        state = act.merge.state(scope, UID)
        w = dict(elements)
        if state is None:
            change = Change(closed_periods.ENTITY, UID, BIRTH, 0, "", w=w, owner=HQ)
        else:
            s = {register: dots for register in w if (dots := state.dots(register))}
            gates = [state.birth.dot]
            change = Change(closed_periods.ENTITY, UID, EDIT, 0, "", w=w, s=s, gates=gates)
        act.add(scope, change)
    return finishing.finish(unit, act) | Changes(frozenset({closed_periods.ENTITY}))
