"""Initiatives by what they put forward: Q11, Q12."""

from __future__ import annotations

from app.base.text import translate
from app.domain import derived
from app.domain.derived import Subset
from app.domain.report import Cell, Column, Drawing, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given

_LIST = "crosscutting"
_DIASPORA, _WOMEN, _YOUTH = "DIASPORA", "GENDER", "YOUTH"


def q11(given: Given) -> Report:
    """Return which initiatives call on the diaspora."""
    found = derived.tagged(given.portfolio, _LIST, _DIASPORA)
    rows = [
        (item.uid, derived.country_of(item), derived.grant_usd(item))
        for item in pieces.in_order(given, found.uids)
    ]
    title = translate("reports", "Initiatives that call on the diaspora")
    columns = (pieces.record_column(), pieces.country_column(), pieces.grants())
    answer = pieces.table("initiatives", title, columns, rows, empty=_none())
    countries = pieces.by_country(given, found)
    return pieces.report(
        given, "q11", (pieces.weighed(given, found), answer, *countries), (_counted(),)
    )


def q12(given: Given) -> Report:
    """Return which initiatives put women or youth forward, and which both."""
    women = derived.tagged(given.portfolio, _LIST, _WOMEN)
    youth = derived.tagged(given.portfolio, _LIST, _YOUTH)
    both = derived.subset(given.portfolio, set(women.uids) & set(youth.uids))
    lines: tuple[tuple[Cell, Subset], ...] = (
        (_WOMEN, women),
        (_YOUTH, youth),
        ((_WOMEN, _YOUTH), both),
    )
    title = translate("reports", "Women and youth")
    answer = pieces.table(
        "themes",
        title,
        (
            Column("theme", translate("reports", "Theme"), Kind.CODE, _LIST),
            Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
            pieces.dollars("grants", translate("reports", "Grants")),
            Column("share", translate("reports", "Share of the money"), Kind.PERCENT, decimals=2),
            pieces.codes_column(),
        ),
        [
            (
                theme,
                len(some.uids) if given.portfolio.initiatives else None,
                pieces.granted(given, some),
                some.share_of_money,
                pieces.codes(given, some.uids),
            )
            for theme, some in lines
        ],
        note=translate("reports", "The third line is in both others."),
    )
    picture = Picture(Drawing.BARS, "themes", "theme", ("initiatives",), title)
    return pieces.report(
        given, "q12", (answer, picture, _either(given, women, youth)), (_counted(),)
    )


def _either(given: Given, women: Subset, youth: Subset) -> Table:
    return pieces.table(
        "initiatives",
        translate("reports", "Which initiatives"),
        (
            pieces.record_column(),
            pieces.country_column(),
            Column("women", translate("reports", "Women"), Kind.YES_NO),
            Column("youth", translate("reports", "Youth"), Kind.YES_NO),
            pieces.grants(),
        ),
        [
            (
                *(item.uid, derived.country_of(item)),
                *(item.uid in women.uids, item.uid in youth.uids),
                derived.grant_usd(item),
            )
            for item in pieces.in_order(given, {*women.uids, *youth.uids})
        ],
        empty=_none(),
    )


def _none() -> str:
    return translate("reports", "None.")


def _counted() -> str:
    return translate("reports", "Counted are the themes recorded with each initiative.")
