"""Closed periods: what was reported, and what it was restated to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.base.text import translate
from app.domain.derived.closing_periods import (
    FIGURE,
    PERSON,
    Closing,
    Restatement,
    closings,
    people_now,
    people_of,
    restatements,
)
from app.domain.report import Cell, Column, Foot, Kind, Profile, Prose, Report, Table
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
            blocks.append(_changed(given, closing.uid, people, Kind.PEOPLE))
        if others:
            blocks.append(_changed(given, f"{closing.uid}-others", others, Kind.NUMBER))
    if not blocks:
        columns = _change_columns(given, Kind.NUMBER)
        title = translate("reports", "Restatements")
        empty = translate("reports", "No period is closed.")
        blocks.append(pieces.table("none", title, columns, (), empty=empty))
    note = translate(
        "reports",
        "Restated is what came or changed after headquarters closed the period. All of it is kept.",
    )
    apart = (
        ""
        if _is_inside(given)
        else translate(
            "reports",
            "What was reported before is left out: beside what it is now, it would tell how many"
            " people came or went.",
        )
    )
    return pieces.report(given, "restatements", blocks, (note, apart))


def _totals(given: Given, closing: Closing, found: Sequence[Restatement]) -> Table:
    """Return the people of each initiative as reported when the period was closed, and as of now.

    An office holds the kept numbers of its own initiatives only.
    """
    portfolio = given.portfolio
    owners = {kept.owner for kept in closing.kept.values() if kept.unit == PERSON}
    owners |= {one.owner for one in found if one.unit == PERSON}
    rows = []
    for item in pieces.in_order(given, owners):
        totals = people_of(closing, found, item.uid)
        now = people_now(portfolio, closing, item.uid)
        first = (int(totals.reported),) if _is_inside(given) else ()
        rows.append((item.uid, *first, now))
    before = Column("reported", translate("reports", "Reported"), Kind.PEOPLE, foot=Foot.SUM)
    columns = (
        pieces.record_column(),
        *((before,) if _is_inside(given) else ()),
        Column("now", translate("reports", "Restated"), Kind.PEOPLE, foot=Foot.SUM),
    )
    title = translate("reports", "People reached, as reported and as restated")
    return pieces.table(
        f"{closing.uid}-totals", title, columns, rows,
        empty=translate("reports", "No people were reported in this period."),
    )  # fmt: skip


def _changed(given: Given, key: str, found: Iterable[Restatement], kind: Kind) -> Table:
    title = translate("reports", "Restated people")
    if kind is not Kind.PEOPLE:
        title = translate("reports", "Restated organisations and measurements")
    rows = [
        (one.owner, *_before(given, one, kind), _now(given, one), _reason(one)) for one in found
    ]
    return pieces.table(
        key, title, _change_columns(given, kind), rows,
        empty=translate("reports", "Nothing was restated since."),
    )  # fmt: skip


def _reason(one: Restatement) -> str:
    """Return why a number moved, or that nobody said so."""
    if one.reason:
        return one.reason
    if one.here:
        return translate("reports", "The reason is missing.")
    return translate("reports", "Deleted.")


def _change_columns(given: Given, kind: Kind) -> tuple[Column, ...]:
    before = Column("reported", translate("reports", "Reported"), kind, decimals=_decimals(kind))
    return (
        pieces.record_column(translate("reports", "Of"), "of"),
        *((before,) if _is_inside(given) else ()),
        Column("now", translate("reports", "Restated"), kind, decimals=_decimals(kind)),
        Column("reason", translate("reports", "Reason")),
    )


def _decimals(kind: Kind) -> int:
    return 0 if kind is Kind.PEOPLE else 2


def _before(given: Given, one: Restatement, kind: Kind) -> tuple[Cell, ...]:
    """Return what was reported, for those who may see it beside what it is now."""
    if not _is_inside(given):
        return ()
    reported = one.reported
    return (int(reported) if reported is not None and kind is Kind.PEOPLE else reported,)


def _is_inside(given: Given) -> bool:
    """Tell whether headquarters reads it: only then what was reported stands beside what is.

    The two beside each other tell how many people came or went, which is a number of people too.
    """
    return given.options.profile is Profile.HQ


def _now(given: Given, one: Restatement) -> Cell:
    """Return the number of the record itself, which remembers whom it counts."""
    record = given.portfolio.by_uid(one.entity).get(one.uid)
    if one.now is None or record is None:
        return None
    number: Cell = record.get("count" if one.entity == FIGURE else "value")
    return number if isinstance(number, int | Decimal) else Decimal(str(number))
