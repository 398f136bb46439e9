"""Lets the numbers of people in records remember whom they count (``app.domain.counted``)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from app.domain.counted import Counted, Part
from app.domain.derived import Portfolio
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
    neither can be known from the other.
    """
    for entity in _NUMBERS:
        records = portfolio.of(entity)
        firsts = {one.uid: str(one.get("restates") or "") for one in records}
        changed = [_traced(one, portfolio, _first(one.uid, firsts)) for one in records]
        portfolio = portfolio.replaced(entity, changed)
    return portfolio


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
    known = {key: n for key in _NUMBERS[record.entity] if (n := record.get(key)) is not None}
    counted = {key: Counted.of({_part(record, name, key): number}) for key, number in known.items()}
    count, some = known.get("count"), known.get("of_which_disability")
    if count is not None and some is not None and some <= count:
        rest: dict[Part, int] = {_part(record, name, "count"): count - some}
        counted["count"] = Counted.of(rest) + counted["of_which_disability"]
    return replace(record, values={**record.values, **counted})


def _part(record: Record, name: str, key: str) -> str:
    """Return what names these people, here and in every later report."""
    return hashlib.sha256(f"{record.scope}/{name}/{key}".encode()).hexdigest()[:16]
