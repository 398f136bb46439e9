"""Lets the numbers of people in records remember whom they count (``app.domain.counted``)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from app.domain.counted import Counted, OfCounted, Part
from app.domain.derived import Portfolio
from app.domain.derived.result_lines import COUNTING_PEOPLE
from app.domain.entity_rules import counts_organisations
from app.domain.record import Record

_NUMBERS = {
    "beneficiary_figure": ("count", "of_which_disability"),
    "activity": ("women", "men", "other_or_unknown", "young", "participants"),
    "indicator_value": ("women", "men"),
}


def traced(portfolio: Portfolio) -> Portfolio:
    """Return the same records; whatever is added up from their numbers of people remembers them.

    People of whom others are a part (with a disability) are made of these and the rest, so that
    neither can be known from the other. So is a measurement of people of women, men and the rest.
    """
    people = _of_people(portfolio)
    for entity in _NUMBERS:
        records = portfolio.of(entity)
        firsts = {one.uid: str(one.get("restates") or "") for one in records}
        changed = [_traced(one, portfolio, _first(one.uid, firsts)) for one in records]
        if entity == "indicator_value":
            changed = [
                _measured(one, _first(one.uid, firsts)) if one.get("indicator") in people else one
                for one in changed
            ]
        portfolio = portfolio.replaced(entity, changed)
    baselines = [_baseline(one) if one.uid in people else one for one in portfolio.of("indicator")]
    return portfolio.replaced("indicator", baselines)


def _of_people(portfolio: Portfolio) -> set[str]:
    """Return the indicators that count people: one of their standard is divided by sex."""
    divided = {
        str(one.get("indicator"))
        for one in portfolio.of("indicator_value")
        if one.get("women") is not None or one.get("men") is not None
    }
    indicators = portfolio.of("indicator")
    standards = COUNTING_PEOPLE | {one.get("standard") for one in indicators if one.uid in divided}
    return divided | {
        one.uid for one in indicators if one.get("standard") and one.get("standard") in standards
    }


def _first(uid: str, corrects: Mapping[str, str]) -> str:
    """Return the figure that this one, and those it corrects, once corrected: the same people."""
    seen = {uid}
    while (before := corrects.get(uid)) and before not in seen:
        uid = before
        seen.add(uid)
    return uid


def _traced(record: Record, portfolio: Portfolio, name: str) -> Record:
    category = str(record.get("category"))
    if record.entity == "beneficiary_figure" and counts_organisations(category, portfolio.context):
        return record
    known = {key: int(n) for key in _NUMBERS[record.entity] if (n := record.get(key)) is not None}
    counted = {key: Counted.of({_part(record, name, key): number}) for key, number in known.items()}
    count, some = known.get("count"), known.get("of_which_disability")
    if count is not None and some is not None and some <= count:
        rest: dict[Part, int] = {_part(record, name, "count"): count - some}
        counted["count"] = Counted.of(rest) + counted["of_which_disability"]
    return replace(record, values={**record.values, **counted})


def _measured(record: Record, name: str) -> Record:
    """Return a measurement of people whose value is women, men and those nobody divided."""
    number = _whole(record.get("value"))
    if number is None:
        return record
    parts = [one for key in ("women", "men") if isinstance(one := record.get(key), Counted)]
    rest = int(number) - sum(int(part) for part in parts)
    name = _part(record, name, "value")
    if rest < 0:  # more women and men than people: nothing follows from one for the other
        people = Counted.of({name: int(number)})
    else:
        people = Counted.mixed((Counted.of({name: rest}), 1), *((part, 1) for part in parts))
    return replace(record, values={**record.values, "value": OfCounted.resting(number, (people,))})


def _baseline(record: Record) -> Record:
    number = _whole(record.get("baseline"))
    if number is None:
        return record
    people = Counted.of({_part(record, record.uid, "baseline"): int(number)})
    told = OfCounted.resting(number, (people,))
    return replace(record, values={**record.values, "baseline": told})


def _whole(stored: object) -> Decimal | None:
    """Return a number of whole people; None where it is none."""
    number = None if stored is None else Decimal(str(stored))
    return number if number is not None and number >= 0 and number == int(number) else None


def _part(record: Record, name: str, key: str) -> str:
    """Return what names these people, here and in every later report."""
    return hashlib.sha256(f"{record.scope}/{name}/{key}".encode()).hexdigest()[:16]
