"""The one page about an initiative, in the order of the programme's own pages.

Source: domain.md 000-04: summary, key objective, main activities, successes, innovations, good
practices and lessons, beneficiaries. The facts above them are those of 002-39.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.base.errors import RecordGoneError
from app.base.text import language, translate
from app.domain import derived
from app.domain.days import show_day
from app.domain.record import Record
from app.domain.report import Block, Cell, Column, Figure, Figures, Kind, Report, Table
from app.reports import pieces
from app.reports.documents import parts, people, work
from app.reports.given import Given

_DROPPED = frozenset({"DROPPED", "CANCELLED"})
_ACTIVITIES = 12
"""Activities told at most: the page is one page."""


def sheet(given: Given) -> Report:
    """Return the page about one initiative; empty parts are said to be empty.

    Raises:
        RecordGoneError: it is not here.
    """
    found = next(iter(given.portfolio.initiatives), None)
    if found is None:
        raise RecordGoneError(uid=given.options.initiative)
    made = pieces.report(given, "sheet", ())
    empty = translate("sheet", "Nothing recorded yet.")
    blocks: tuple[Block, ...] = (
        _facts(given, found),
        parts.prose(parts.label("initiative", "summary"), found.get("summary")),
        parts.prose(parts.label("initiative", "objective"), found.get("objective")),
        _activities(given, found, empty),
        _learned(given, found, empty),
        *people.people(given, translate("entities", "Beneficiaries"), drawn=False, empty=empty),
    )
    title = str(found.get("title") or made.title)
    return replace(made, title=title, blocks=blocks, lines=(), one_page=True)


def _facts(given: Given, found: Record) -> Figures:
    """Return code, status, where, with whom, for how long and with what money."""
    texts = (
        ("places", translate("initiatives", "Where"), _places(given, found)),
        ("partners", translate("initiatives", "Partners"), _partners(given, found)),
        ("span", translate("initiatives", "Duration"), _span(found)),
    )
    amount, currency = found.get("grant_amount"), found.get("grant_currency")
    grant = Column("grant", translate("initiatives", "Grant"), Kind.MONEY, unit=str(currency or ""))
    return Figures(
        "facts",
        (
            Figure(parts.column("initiative", "code"), found.get("code")),
            Figure(parts.column("initiative", "status"), found.get("status")),
            *(Figure(Column(key, name), value or None) for key, name, value in texts),
            Figure(grant, None if amount is None else Decimal(str(amount))),
        ),
    )


def _places(given: Given, found: Record) -> str:
    said = []
    for place in given.portfolio.children("location", found.uid):
        if place.get("name"):
            country = pieces.label(given, "countries", str(place.get("country") or ""))
            said.append(", ".join(filter(None, (str(place.get("name")), country))))
    return "; ".join(dict.fromkeys(said))


def _partners(given: Given, found: Record) -> str:
    named = (given.names.get(uid, "") for uid in parts.partners_of(given, found))
    return "; ".join(filter(None, named))


def _span(found: Record) -> str:
    """Return from when until when, and how many months that is."""
    days = (found.get("start_on"), found.get("end_on"))
    span = " – ".join(show_day(str(one), language()) for one in days if one)
    months = derived.months_of(found)
    if not months:
        return span
    lasts = translate("initiatives", "%n months", months)
    return f"{span} ({lasts})" if span else lasts


def _activities(given: Given, found: Record, empty: str) -> Table:
    """Return the activities in the order of time, none that was dropped."""
    columns = (
        parts.column("activity", "title"),
        parts.column("activity", "kind"),
        Column("day", translate("fields", "Date"), Kind.DAY),
        parts.column("activity", "status"),
    )
    some = [
        one
        for one in given.portfolio.children("activity", found.uid)
        if one.get("status") not in _DROPPED
    ]
    some.sort(key=lambda one: work.day(one) or "9999")
    rows: list[tuple[Cell, ...]] = [
        (one.get("title"), one.get("kind"), work.day(one), one.get("status"))
        for one in some[:_ACTIVITIES]
    ]
    more = len(some) - _ACTIVITIES
    note = translate("sheet", "and %n more", more) if more > 0 else ""
    title = translate("sheet", "Main activities")
    return pieces.table("activities", title, columns, rows, note=note, empty=empty)


def _learned(given: Given, found: Record, empty: str) -> Table:
    """Return what was learned, by kind in the order of the page, then by date."""
    columns = (
        parts.column("progress_note", "kind"),
        parts.column("progress_note", "title"),
        parts.column("progress_note", "text"),
    )
    some = [
        one
        for one in given.portfolio.children("progress_note", found.uid)
        if one.get("kind") in work.LEARNED
    ]
    some.sort(key=lambda one: (work.LEARNED.index(one.get("kind")), one.get("noted_on") or ""))
    rows = [(one.get("kind"), one.get("title"), parts.shortened(one.get("text"))) for one in some]
    title = translate("sheet", "Successes, innovations, good practices and lessons")
    return pieces.table("learned", title, columns, rows, empty=empty)
