"""People planned and reached, as documents tell it; organisations are counted apart."""

from __future__ import annotations

from collections.abc import Iterable

from app.base.text import translate
from app.domain.derived.people import Heads, current, heads
from app.domain.entity_rules import counts_organisations
from app.domain.record import Record
from app.domain.report import Block, Cell, Column, Drawing, Figure, Figures, Foot, Kind, Picture
from app.reports import pieces
from app.reports.given import Given


def people(given: Given, title: str, *, drawn: bool = True, empty: str = "") -> tuple[Block, ...]:
    """Return people planned and reached by group, the shares that matter, and organisations.

    Args:
        given: what the document is made from.
        title: of the table.
        drawn: whether there is a picture.
        empty: what is said where nobody was counted.
    """
    columns = _columns(Kind.PEOPLE)
    bodies, persons = _by_group(given)
    empty = empty or translate(
        "reports", "Nobody has been counted yet: no data, which does not mean nobody."
    )
    table = pieces.table("people", title, columns, persons, empty=empty)
    blocks: list[Block] = [table]
    if drawn and persons:
        name = translate("figures", "Reached, of those planned")
        blocks.append(Picture(Drawing.TARGETS, "people", "group", ("planned", "reached"), name))
    if persons:
        blocks.append(_shares(given))
    if bodies:
        name = translate("reports", "Organisations supported")
        blocks.append(pieces.table("organisations", name, _columns(Kind.COUNT), bodies))
    return tuple(blocks)


def _columns(kind: Kind) -> tuple[Column, ...]:
    return (
        Column("group", translate("fields", "Group"), Kind.CODE, "beneficiary_categories"),
        Column("planned", translate("figures", "Plan"), kind, foot=Foot.SUM),
        Column("reached", translate("figures", "Reached"), kind, foot=Foot.SUM),
    )


def _by_group(given: Given) -> tuple[list[tuple[Cell, ...]], list[tuple[Cell, ...]]]:
    """Return the rows of the groups counted in organisations, and of those counted in people."""
    figures = _figures(given)
    found: tuple[list[tuple[Cell, ...]], list[tuple[Cell, ...]]] = ([], [])
    for code in given.portfolio.context.codes("beneficiary_categories"):
        sums = [_sum(figures, code.code, kind) for kind in ("plan", "reached")]
        if any(one is not None for one in sums):
            bodies = counts_organisations(code.code, given.portfolio.context)
            found[0 if bodies else 1].append((code.code, *sums))
    return found


def _sum(figures: Iterable[Record], category: str, kind: str) -> int | None:
    counts = [
        figure.get("count") or 0  # never by int(): it would forget whom a number counts
        for figure in figures
        if figure.get("category") == category and figure.get("kind") == kind
    ]
    return sum(counts) if counts else None


def reached(given: Given, initiative: str) -> int | None:
    """Return how many people an initiative reached; None where nobody counted."""
    counted = [f for f in _figures(given, initiative) if f.get("kind") == "reached"]
    context = given.portfolio.context
    people = [f for f in counted if not counts_organisations(str(f.get("category")), context)]
    return heads(people, context).total if people else None


def _figures(given: Given, initiative: str = "") -> list[Record]:
    """Return the figures of one initiative or all, those reached within the period asked for."""
    uids = [initiative] if initiative else [item.uid for item in given.portfolio.initiatives]
    found = [f for uid in uids for f in given.portfolio.children("beneficiary_figure", uid)]
    period = given.options.period
    return [
        figure
        for figure in current(found)
        if period is None or figure.get("kind") != "reached" or _within(figure, period)
    ]


def _within(figure: Record, period: tuple[str, str]) -> bool:
    start, end = figure.get("period_start"), figure.get("period_end")
    return bool(start and end and period[0] <= start and end <= period[1])


def all_reached(given: Given) -> Heads | None:
    """Return everybody reached; None where nobody counted."""
    counted = [f for f in _figures(given) if f.get("kind") == "reached"]
    return heads(counted, given.portfolio.context) if counted else None


def _shares(given: Given) -> Figures:
    found = all_reached(given)
    return Figures(
        "shares",
        (
            pieces.percent(
                "women",
                translate("reports", "Women and girls, of those counted by sex"),
                found.women_share if found else None,
                1,
            ),
            pieces.percent(
                "youth",
                translate("reports", "Young people (15 to 24), of those counted by age"),
                found.youth_share if found else None,
                1,
            ),
        ),
    )


def headline(given: Given) -> Figure:
    """Return everybody reached as one figure."""
    found = all_reached(given)
    return pieces.people(
        "reached", translate("initiatives", "People reached"), found.total if found else None
    )
