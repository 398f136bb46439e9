"""What is missing in the records: Q15."""

from __future__ import annotations

from app.base.text import translate
from app.domain import derived
from app.domain.gap_words import gap_label
from app.domain.report import Column, Drawing, Figures, Kind, Picture, Report
from app.reports import pieces
from app.reports.given import Given


def q15(given: Given) -> Report:
    """Return what is missing in how many initiatives, and in which."""
    missing = derived.completeness(given.portfolio)
    every = len(given.portfolio.initiatives)
    lines = sorted(missing.items(), key=lambda pair: -len(pair[1]))
    title = translate("reports", "Missing in so many initiatives")
    answer = pieces.coded(
        pieces.table(
            "gaps",
            title,
            (
                Column("gap", translate("reports", "What is missing"), Kind.CODE),
                Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
                Column("share", translate("reports", "Share"), Kind.PERCENT, decimals=1),
                pieces.codes_column(),
            ),
            [
                (
                    gap,
                    len(uids) if every else None,
                    derived.percent(len(uids), every),
                    pieces.codes(given, uids),
                )
                for gap, uids in lines
            ],
        ),
        {gap: gap_label(gap) for gap in missing},
    )
    complete = every - len({uid for uids in missing.values() for uid in uids})
    headline = Figures(
        "completeness",
        (
            pieces.count("initiatives", translate("entities", "Initiatives"), every or None),
            pieces.count(
                "complete",
                translate("reports", "Nothing is missing in"),
                complete if every else None,
            ),
        ),
    )
    picture = Picture(Drawing.BARS, "gaps", "gap", ("initiatives",), title)
    notes = (
        translate(
            "reports",
            "A place counts as precise where it says more than the country. Scaling counts as"
            " missing until somebody decided.",
        ),
    )
    return pieces.report(given, "q15", (headline, answer, picture), notes)
