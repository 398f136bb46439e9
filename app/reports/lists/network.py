"""Who takes part: partners by type and family, and agreements with local governments."""

from __future__ import annotations

from collections import defaultdict

from app.base.text import translate
from app.domain import derived
from app.domain.derived.partners import is_lrg_or_related
from app.domain.report import Cell, Column, Drawing, Figures, Kind, Picture, Report
from app.reports import pieces
from app.reports.given import Given
from app.reports.lists.together import approved

BENCHMARK = 50
"""Percent of joint programmes that sign with local governments. Source: domain.md 004-41."""


def stakeholders(given: Given) -> Report:
    """Return the partners of each initiative by family, and all of them by type."""
    portfolio = given.portfolio
    families = [code.code for code in portfolio.context.codes("partner_families")]
    counted: dict[str, dict[str, set[str]]] = {}
    types: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for item in portfolio.initiatives:
        row = counted[item.uid] = defaultdict(set)
        for partner in portfolio.children("partnership", item.uid):
            organisation = portfolio.organisation(partner.get("organisation"))
            kind = str(organisation.get("type") or "") if organisation else ""
            master = portfolio.master(str(partner.get("organisation")))
            code = portfolio.context.code("partner_types", kind)
            row[code.extra.get("family", "") if code else ""].add(master)
            types[kind][0].add(master)
            types[kind][1].add(item.uid)
    seen = [family for family in families if any(family in row for row in counted.values())]
    matrix = pieces.table(
        "matrix", translate("reports", "Partners of each initiative, by family"),
        (
            pieces.record_column(),
            *(Column(f, pieces.label(given, "partner_families", f), Kind.COUNT) for f in seen),
        ),
        [
            (item.uid, *(len(counted[item.uid].get(family, ())) for family in seen))
            for item in pieces.in_order(given, counted)
        ],
    )  # fmt: skip
    by_type = pieces.table(
        "types", translate("reports", "Partners by type"),
        (
            Column("type", translate("fields", "Type"), Kind.CODE, "partner_types"),
            Column("organisations", translate("entities", "Organisations"), Kind.COUNT),
            Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
        ),
        [
            (kind or None, len(types[kind][0]), len(types[kind][1]))
            for kind in sorted(types, key=lambda kind: (-len(types[kind][0]), kind))
        ],
        empty=translate("reports", "No partner is recorded."),
    )  # fmt: skip
    picture = Picture(
        Drawing.BARS, "types", "type", ("organisations",),
        translate("reports", "Partners by type"),
    )  # fmt: skip
    note = translate("reports", "Organisations that headquarters tied count once.")
    return pieces.report(given, "stakeholders", (by_type, picture, matrix), (note,))


def agreements(given: Given) -> Report:
    """Return how many approved initiatives signed with local governments, against 50 %."""
    items = approved(given)
    signed = derived.agreement_share(given.portfolio.within(items))
    recorded = any(p.get("agreement_on") for p in given.portfolio.of("partnership"))
    share = signed.share_of_initiatives if recorded else None
    head = Figures(
        "head",
        (
            pieces.count("approved", translate("reports", "Approved initiatives"), len(items)),
            pieces.count(
                "signed", translate("reports", "With a signed agreement"),
                len(signed.uids) if recorded else None,
            ),
            pieces.percent("share", translate("reports", "Share"), share, decimals=0),
            pieces.percent(
                "benchmark", translate("reports", "Benchmark"),
                derived.percent(BENCHMARK, 100), decimals=0,
            ),
            pieces.figure(
                "met", translate("reports", "Benchmark reached"),
                None if share is None else share >= BENCHMARK, Kind.YES_NO,
            ),
        ),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for item in items:
        partners = [
            p
            for p in given.portfolio.children("partnership", item.uid)
            if is_lrg_or_related(given.portfolio, p)
        ]
        days = sorted(str(p.get("agreement_on")) for p in partners if p.get("agreement_on"))
        bodies = tuple(str(p.get("organisation")) for p in partners if p.get("agreement_on"))
        rows.append(
            (
                item.uid, item.scope.partition("/")[0], len(partners), bodies or None,
                days[0] if days else None, bool(days),
            )
        )  # fmt: skip
    answer = pieces.table(
        "initiatives", translate("reports", "Agreements with local governments"),
        (
            pieces.record_column(),
            pieces.country_column(),
            Column("partners", translate("reports", "Local bodies taking part"), Kind.COUNT),
            pieces.record_column(translate("reports", "Signed with"), "bodies"),
            Column("signed_on", translate("reports", "First signed on"), Kind.DAY),
            Column("signed", translate("reports", "Signed"), Kind.YES_NO),
        ),
        rows, empty=translate("reports", "No initiative is approved yet."),
    )  # fmt: skip
    note = translate(
        "reports",
        "A share by number, not of money: initiatives with a signed agreement with a local or"
        " regional government, a sub-national public agency or a council, of all approved ones.",
    )
    return pieces.report(given, "lrg-agreements", (head, answer), (note,))
