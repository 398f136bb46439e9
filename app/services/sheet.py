"""The one page about an initiative, in the order of the programme's own pages.

Source: domain.md 000-04: summary, key objective, main activities, successes, innovations, good
practices and lessons, beneficiaries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.base.errors import RecordGoneError
from app.domain.derived.people import Heads, current, heads
from app.domain.problem import Context
from app.domain.record import Record
from database import labels, records
from database.engine import Store
from database.unit import Unit, read

LEARNED = ("SUCCESS", "INNOV", "GOODPRAC", "LESSON")
"""Kinds of notes the page tells, in its order."""
_DROPPED = frozenset({"DROPPED", "CANCELLED"})


@dataclass(frozen=True)
class Group:
    """People, or organisations, of one category."""

    category: str
    planned: int | None
    reached: int | None


@dataclass(frozen=True)
class Sheet:
    """What the page says; empty parts are said to be empty."""

    record: Record
    places: tuple[Record, ...]
    partners: tuple[str, ...]
    activities: tuple[Record, ...]
    """By their date."""
    learned: tuple[Record, ...]
    """Notes, by kind in the order of ``LEARNED``, then by date."""
    groups: tuple[Group, ...]
    planned: Heads | None
    reached: Heads | None
    """None: nobody said; not the same as nobody."""


def sheet(store: Store, uid: str) -> Sheet:
    """Return the page about an initiative.

    Raises:
        RecordGoneError: it is not here.
    """
    with read(store) as unit:
        found = records.get(unit, uid)
        if found is None:
            raise RecordGoneError(uid=uid)
        below = records.children(unit, uid)
        context = Context(labels.codes(unit))
        partners = _partners(unit, below.get("partnership", ()))
    figures = current(below.get("beneficiary_figure", ()))
    planned = [figure for figure in figures if figure.get("kind") == "plan"]
    reached = [figure for figure in figures if figure.get("kind") == "reached"]
    return Sheet(
        found,
        tuple(place for place in below.get("location", ()) if place.get("name")),
        partners,
        tuple(sorted(_kept(below.get("activity", ())), key=_day)),
        tuple(
            sorted(
                (n for n in below.get("progress_note", ()) if n.get("kind") in LEARNED),
                key=lambda note: (LEARNED.index(note.get("kind")), note.get("noted_on") or ""),
            )
        ),
        _groups(context, planned, reached),
        heads(planned, context) if planned else None,
        heads(reached, context) if reached else None,
    )


def _partners(unit: Unit, partnerships: Sequence[Record]) -> tuple[str, ...]:
    uids = [str(each.get("organisation")) for each in partnerships if each.get("organisation")]
    titles = labels.titles(unit, uids)
    lead = {str(p.get("organisation")) for p in partnerships if p.get("role") == "LEAD"}
    named = dict.fromkeys(sorted(uids, key=lambda uid: (uid not in lead, titles.get(uid, ""))))
    return tuple(titles[uid] for uid in named if uid in titles)


def _kept(activities: Sequence[Record]) -> list[Record]:
    return [each for each in activities if each.get("status") not in _DROPPED]


def _day(activity: Record) -> str:
    return str(activity.get("held_on") or activity.get("due_on") or "9999")


def _groups(
    context: Context, planned: Sequence[Record], reached: Sequence[Record]
) -> tuple[Group, ...]:
    found = []
    for code in context.codes("beneficiary_categories"):
        sums = [_sum(some, code.code) for some in (planned, reached)]
        if any(each is not None for each in sums):
            found.append(Group(code.code, *sums))
    return tuple(found)


def _sum(figures: Sequence[Record], category: str) -> int | None:
    counts = [int(f.get("count") or 0) for f in figures if f.get("category") == category]
    return sum(counts) if counts else None
