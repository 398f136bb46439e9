"""How much money, where, and which grants stand out: Q1, Q2, Q4, Q5."""

from __future__ import annotations

from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.report import Cell, Column, Drawing, Figures, Foot, Kind, Picture, Report
from app.reports import pieces
from app.reports.given import Given


def q1(given: Given) -> Report:
    """Return how many initiatives there are and how much money they have."""
    money, extremes = derived.money(given.portfolio), derived.extremes(given.portfolio)
    columns = (
        Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
        Column("countries", translate("reports", "Countries"), Kind.COUNT),
        _dollars("total", translate("reports", "All grants")),
        _dollars("mean", translate("reports", "Mean grant")),
        _dollars("median", translate("reports", "Median grant")),
        _dollars("smallest", translate("reports", "Smallest grant")),
        Column("smallest_initiatives", translate("reports", "Smallest grant of")),
        _dollars("largest", translate("reports", "Largest grant")),
        Column("largest_initiatives", translate("reports", "Largest grant of")),
    )
    row: tuple[Cell, ...] = (
        money.initiatives,
        money.countries,
        money.total if extremes else None,
        money.mean,
        money.median,
        *(
            cell
            for amount, uids in _ends(extremes)
            for cell in (amount, pieces.codes(given, uids) or None)
        ),
    )
    headline = pieces.figures(columns, row, without=("smallest_initiatives", "largest_initiatives"))
    answer = pieces.table("money", translate("reports", "Initiatives and grants"), columns, [row])
    return pieces.report(given, "q1", (headline, answer), _counted(given))


def _ends(extremes: derived.Extremes | None) -> tuple[tuple[Decimal | None, tuple[str, ...]], ...]:
    if extremes is None:
        return (None, ()), (None, ())
    return (
        (extremes.smallest, extremes.smallest_uids),
        (extremes.largest, extremes.largest_uids),
    )


def q2(given: Given) -> Report:
    """Return the funding of each country, highest first."""
    lines = derived.by_country(given.portfolio)
    columns = (
        pieces.country_column(),
        pieces.number_column(),
        pieces.grants(),
        pieces.share("grants"),
    )
    rows = [
        (
            line.country,
            len(line.uids),
            line.total if line.known else None,
            line.share if line.known else None,
        )
        for line in lines
    ]
    title = translate("reports", "Funding by country")
    answer = pieces.table("countries", title, columns, rows)
    picture = Picture(Drawing.BARS, "countries", "country", ("grants",), title)
    return pieces.report(given, "q2", (_total(given), answer, picture), _counted(given))


def _total(given: Given) -> Figures:
    money = derived.money(given.portfolio)
    known = money.total if money.mean is not None else None
    return Figures(
        "all",
        (
            pieces.figure("all_grants", translate("reports", "All grants"), known, Kind.MONEY),
            pieces.figure("countries", translate("reports", "Countries"), money.countries),
        ),
    )


def _dollars(key: str, label: str, foot: Foot = Foot.NONE) -> Column:
    return Column(key, label, Kind.MONEY, unit=pieces.USD, decimals=2, foot=foot)


def _counted(given: Given) -> tuple[str, ...]:
    """Return how grants are counted, and which are in no figure."""
    without = sum(item.get("grant_amount") is None for item in given.portfolio.initiatives)
    unconverted = derived.money(given.portfolio).unconverted
    return (
        translate("reports", "Grants as approved, in US dollars; nothing is converted."),
        translate("reports", "Initiatives without a grant: %n.", without) if without else "",
        translate(
            "reports",
            "Grants in other currencies are in no figure here: {amounts}.",
            amounts="; ".join(pieces.amount(a, c) for c, a in sorted(unconverted.items())),
        )
        if unconverted
        else "",
    )
