"""Closed periods: what was reported, and what it was restated to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.base.text import translate
from app.domain.derived.closing_periods import (
    PERSON,
    Closing,
    Restatement,
    closings,
    people_of,
    restatements,
)
from app.domain.report import Cell, Column, Foot, Kind, Prose, Report, Table
from app.reports import pieces
from app.reports.given import Given


def restated(given: Given) -> Report:
    """Return what was reported when periods were closed, and what it was restated to, and why."""
    portfolio = given.portfolio
    blocks: list[Table | Prose] = []
    for closing in closings(portfolio):
        found = restatements(portfolio, closing)
        people = [one for one in found if one.unit == PERSON]
        others = [one for one in found if one.unit != PERSON]
        span = pieces.span(closing.since, closing.until)
        blocks.append(Prose(heading=span))
        blocks.append(_totals(given, closing, found))
        if people or not others:
            blocks.append(_changed(closing.uid, people, Kind.PEOPLE))
        if others:
            blocks.append(_changed(f"{closing.uid}-others", others, Kind.NUMBER))
    if not blocks:
        columns = _change_columns(Kind.NUMBER)
        title = translate("reports", "Restatements")
        empty = translate("reports", "No period is closed.")
        blocks.append(pieces.table("none", title, columns, (), empty=empty))
    note = translate(
        "reports",
        "Restated is what came or changed after headquarters closed the period. All of it is kept.",
    )
    return pieces.report(given, "restatements", blocks, (note,))


def _totals(given: Given, closing: Closing, found: Sequence[Restatement]) -> Table:
    """Return the people of each initiative as reported when the period was closed, and as of now.

    An office holds the kept numbers of its own initiatives only.
    """
    owners = {kept.owner for kept in closing.kept.values() if kept.unit == PERSON}
    owners |= {one.owner for one in found if one.unit == PERSON}
    rows = []
    for item in pieces.in_order(given, owners):
        totals = people_of(closing, found, item.uid)
        rows.append((item.uid, int(totals.reported), int(totals.restated)))
    columns = (
        pieces.record_column(),
        Column("reported", translate("reports", "Reported"), Kind.PEOPLE, foot=Foot.SUM),
        Column("now", translate("reports", "Restated"), Kind.PEOPLE, foot=Foot.SUM),
    )
    title = translate("reports", "People reached, as reported and as restated")
    return pieces.table(
        f"{closing.uid}-totals", title, columns, rows,
        empty=translate("reports", "No people were reported in this period."),
    )  # fmt: skip


def _changed(key: str, found: Iterable[Restatement], kind: Kind) -> Table:
    title = translate("reports", "Restated people")
    if kind is not Kind.PEOPLE:
        title = translate("reports", "Restated organisations and measurements")
    rows = [
        (one.owner, _cell(one.reported, kind), _cell(one.now, kind), _reason(one)) for one in found
    ]
    return pieces.table(
        key, title, _change_columns(kind), rows,
        empty=translate("reports", "Nothing was restated since."),
    )  # fmt: skip


def _reason(one: Restatement) -> str:
    """Return why a number moved, or that nobody said so."""
    if one.reason:
        return one.reason
    if one.here:
        return translate("reports", "The reason is missing.")
    return translate("reports", "Deleted.")


def _change_columns(kind: Kind) -> tuple[Column, ...]:
    return (
        pieces.record_column(translate("reports", "Of"), "of"),
        Column("reported", translate("reports", "Reported"), kind, decimals=_decimals(kind)),
        Column("now", translate("reports", "Restated"), kind, decimals=_decimals(kind)),
        Column("reason", translate("reports", "Reason")),
    )


def _decimals(kind: Kind) -> int:
    return 0 if kind is Kind.PEOPLE else 2


def _cell(value: Decimal | None, kind: Kind) -> Cell:
    return int(value) if value is not None and kind is Kind.PEOPLE else value
