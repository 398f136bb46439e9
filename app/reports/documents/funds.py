"""Money as documents tell it: in dollars, at the rate of each line, by where it came from."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.record import Record
from app.domain.report import Table
from app.reports import pieces
from app.reports.documents.parts import column
from app.reports.given import Given


def dollars(line: Record) -> Decimal | None:
    """Return a line of money in US dollars; None where its rate is not known."""
    return derived.usd(line.get("amount"), line.get("currency"), line.get("usd_rate"))


def lines_of_money(given: Given) -> list[Record]:
    """Return the lines of money of these initiatives, those paid in the period asked for."""
    period = given.options.period
    return [
        line
        for item in given.portfolio.initiatives
        for line in given.portfolio.children("funding_line", item.uid)
        if period is None or period[0] <= str(line.get("paid_on") or "") <= period[1]
    ]


def spent(given: Given) -> Decimal | None:
    """Return what was spent, in US dollars; None where nothing is recorded."""
    lines = [one for one in lines_of_money(given) if one.get("kind") == "SPENT"]
    known = [amount for one in lines if (amount := dollars(one)) is not None]
    return sum(known, Decimal(0)) if known else None


def money(given: Given) -> Table:
    """Return what came from whom: planned, committed, received and spent by source."""
    sources = given.portfolio.context.codes("money_sources")
    kinds = tuple(given.portfolio.context.codes("money_kinds"))
    lines = lines_of_money(given)
    columns = (
        column("funding_line", "source"),
        *(
            pieces.grants(kind.code.lower(), pieces.label(given, "money_kinds", kind.code))
            for kind in kinds
        ),
    )
    rows = []
    for source in sources:
        sums = [
            _amount([line for line in lines if _is(line, source.code, kind.code)]) for kind in kinds
        ]
        if any(one is not None for one in sums):
            rows.append((source.code, *sums))
    without = sum(dollars(line) is None for line in lines)
    note = (
        translate("reports", "Lines without a rate to the dollar, in no sum: {n}.", n=without)
        if without
        else ""
    )
    empty = translate("reports", "No payment and no contribution is recorded.")
    title = translate("reports", "Money by source")
    return pieces.table("money", title, columns, rows, note=note, empty=empty)


def _is(line: Record, source: str, kind: str) -> bool:
    return (line.get("source"), line.get("kind")) == (source, kind)


def _amount(lines: Iterable[Record]) -> Decimal | None:
    known = [amount for line in lines if (amount := dollars(line)) is not None]
    return sum(known, Decimal(0)) if known else None
