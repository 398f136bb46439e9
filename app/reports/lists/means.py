"""What others gave beside the grants, and what was spent of them."""

from __future__ import annotations

from decimal import Decimal

from app.base.text import translate
from app.domain.derived import following
from app.domain.derived.money import grant_usd
from app.domain.report import Column, Figure, Figures, Foot, Kind, Report
from app.reports import pieces
from app.reports.given import Given
from app.reports.lists.together import approved

_RATIO = 2
"""Digits of what was given for each dollar."""


def cofunding(given: Given) -> Report:
    """Return what diaspora, local authorities and others gave for each granted dollar."""
    items = approved(given)
    every = following.cofunding(given.portfolio, items)
    rows = []
    for item in items:
        one = following.cofunding(given.portfolio, [item])
        others = [v for source, v in one.given.items() if source not in {"DIASPORA", "LRG"}]
        spending = following.spending(given.portfolio, item)
        rows.append(
            (
                item.uid,
                grant_usd(item),
                one.given.get("DIASPORA"),
                one.given.get("LRG"),
                sum(others, Decimal(0)) if others else None,
                one.per_dollar("DIASPORA"),
                one.per_dollar("LRG"),
                spending.spent,
                spending.share,
            )
        )
    columns = (
        pieces.record_column(),
        pieces.grants(),
        pieces.dollars("diaspora", translate("reports", "Diaspora"), Foot.SUM),
        pieces.dollars("lrg", translate("reports", "Local authorities"), Foot.SUM),
        pieces.dollars("others", translate("reports", "Others"), Foot.SUM),
        _ratio("diaspora_ratio", translate("reports", "Diaspora per dollar")),
        _ratio("lrg_ratio", translate("reports", "Local authorities per dollar")),
        pieces.dollars("spent", translate("reports", "Spent of the grant"), Foot.SUM),
        Column("spent_share", translate("reports", "Spent, %"), Kind.PERCENT),
    )
    ratios = (
        ("DIASPORA", translate("reports", "Diaspora per dollar")),
        ("LRG", translate("reports", "Local authorities per dollar")),
    )
    head = Figures(
        "head",
        tuple(
            Figure(_ratio(code.lower(), label), every.per_dollar(code)) for code, label in ratios
        ),
    )
    answer = pieces.table(
        "initiatives", translate("reports", "Co-funding and spending"), columns, rows,
        empty=translate("reports", "No initiative is approved yet."),
    )  # fmt: skip
    unconverted = every.unconverted + sum(
        following.spending(given.portfolio, item).unconverted for item in items
    )
    notes = (
        translate("reports", "Counted is what was received, in US dollars, at the recorded rates."),
        translate(
            "reports", "Amounts without a rate, which are in no figure here: %n.", unconverted
        )
        if unconverted
        else "",
    )
    return pieces.report(given, "cofunding", (head, answer), notes)


def _ratio(key: str, label: str) -> Column:
    return Column(key, label, Kind.NUMBER, decimals=_RATIO)
