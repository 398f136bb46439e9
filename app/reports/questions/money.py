"""How much money, where, and which grants stand out: Q1, Q2, Q4, Q5."""

from __future__ import annotations

from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.report import Cell, Column, Drawing, Figures, Foot, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given

_LISTED = 500
"""Initiatives that are also named one by one."""
_FEET = {
    "total": Foot.SUM,
    "mean": Foot.MEAN,
    "median": Foot.MEDIAN,
    "smallest": Foot.LEAST,
    "largest": Foot.MOST,
}


def q1(given: Given) -> Report:
    """Return how many initiatives there are and how much money they have."""
    money, extremes = derived.money(given.portfolio), derived.extremes(given.portfolio)
    columns = (
        Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
        Column("countries", translate("reports", "Countries"), Kind.COUNT),
        pieces.dollars("total", translate("reports", "All grants")),
        pieces.dollars("mean", translate("reports", "Mean grant")),
        pieces.dollars("median", translate("reports", "Median grant")),
        pieces.dollars("smallest", translate("reports", "Smallest grant")),
        Column("smallest_initiatives", translate("reports", "Smallest grant of")),
        pieces.dollars("largest", translate("reports", "Largest grant")),
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
    if not 1 < len(given.portfolio.initiatives) <= _LISTED:
        return pieces.report(given, "q1", (headline, answer), counted(given))
    headline = pieces.computed(headline, ("initiatives", "grant"), _FEET)
    picture = Picture(
        Drawing.BARS, "initiatives", "initiative", ("grant",), translate("reports", "Grants")
    )
    return pieces.report(given, "q1", (headline, answer, _grants(given), picture), counted(given))


def _grants(given: Given) -> Table:
    every = pieces.in_order(given, (item.uid for item in given.portfolio.initiatives))
    return pieces.table(
        "initiatives",
        translate("reports", "One by one"),
        (
            pieces.record_column(),
            pieces.country_column(),
            pieces.grants("grant", translate("fields", "Grant")),
        ),
        [(item.uid, derived.country_of(item), derived.grant_usd(item)) for item in every],
    )


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
    blocks = (_total(given, "countries"), answer, picture)
    return pieces.report(given, "q2", blocks, counted(given))


def _total(given: Given, table: str) -> Figures:
    """Return all grants and countries; ``table`` is the one whose grants add up to it."""
    money = derived.money(given.portfolio)
    known = money.total if money.mean is not None else None
    figures = Figures(
        "all",
        (
            pieces.money("all_grants", translate("reports", "All grants"), known),
            pieces.count("countries", translate("reports", "Countries"), money.countries),
        ),
    )
    return pieces.computed(figures, (table, "grants"), {"all_grants": Foot.SUM})


def counted(given: Given) -> tuple[str, ...]:
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


def q4(given: Given) -> Report:
    """Return which grants differ from the usual one."""
    grants = derived.unusual_grants(given.portfolio)
    found = {item.uid: item for item in given.portfolio.initiatives}
    columns = (
        pieces.record_column(),
        pieces.country_column(),
        pieces.dollars("grant", translate("fields", "Grant"), Foot.SUM),
        pieces.dollars("difference", translate("reports", "Beside the usual")),
    )
    usual = grants.usual if grants else Decimal(0)
    chosen = [found[uid] for uid in grants.unusual_uids] if grants else []
    amounts = [(item, derived.grant_usd(item) or Decimal(0)) for item in chosen]
    rows = [
        (item.uid, derived.country_of(item), amount, amount - usual)
        for item, amount in sorted(amounts, key=lambda pair: (-pair[1], pieces.called(pair[0])))
    ]
    many = len(grants.usual_uids) if grants else 0
    headline = Figures(
        "usual",
        (
            pieces.money("usual", translate("reports", "Usual grant"), usual if grants else None),
            pieces.count(
                "unusual",
                translate("reports", "Grants that differ"),
                len(rows) if grants else None,
            ),
            pieces.count(
                "usual_initiatives",
                translate("reports", "Initiatives with the usual grant"),
                many if grants else None,
            ),
            pieces.money(
                "usual_total",
                translate("reports", "Their grants together"),
                usual * many if grants else None,
            ),
        ),
    )
    answer = pieces.table(
        "unusual",
        translate("reports", "Grants that differ from the usual one"),
        columns,
        rows,
        empty=translate("reports", "No grant differs from the usual one."),
    )
    usual_note = translate(
        "reports", "The usual grant is the one that most initiatives have; to differ is no mistake."
    )
    picture = Picture(Drawing.BARS, "unusual", "initiative", ("grant",), answer.title)
    return pieces.report(given, "q4", (headline, answer, picture), (usual_note, *counted(given)))


def q5(given: Given) -> Report:
    """Return the funding of each region, those without any included."""
    some = bool(given.portfolio.initiatives)
    whole = derived.money(given.portfolio).total
    columns = (
        Column("region", translate("reports", "Region"), Kind.CODE, "regions"),
        pieces.number_column(),
        pieces.grants(),
        pieces.share("grants"),
    )
    rows = []
    for line in derived.by_region(given.portfolio):
        known = some and (line.known or not line.uids)
        share = derived.percent(line.total, whole) if known else None
        rows.append((line.region, len(line.uids), line.total if known else None, share))
    title = translate("reports", "Funding by region")
    answer = pieces.table("regions", title, columns, rows)
    picture = Picture(Drawing.SHARES, "regions", "region", ("grants",), title)
    blocks = (_total(given, "regions"), answer, picture)
    return pieces.report(given, "q5", blocks, counted(given))
