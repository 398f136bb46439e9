"""Who takes part, who leads, and what ties two territories. Source: questions.md Q6 to Q10."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.derived.subset import Subset, subset
from app.domain.record import Record

Reading = Literal["lrg", "lrg_or_related"]
"""Strict (municipality, province) or with sub-national public agencies and councils."""


@dataclass(frozen=True)
class Partners:
    """How many partners there are, of what type, and on how many initiatives."""

    organisations: int
    partnerships: int
    by_type: dict[str, int]
    """Distinct organisations by type, most frequent first."""
    by_initiative: dict[str, int]
    """Distinct organisations by initiative uid; 0 where there are none."""


@dataclass(frozen=True)
class Ties:
    """Initiatives that tie two territories together."""

    partner_abroad: Subset
    destination: Subset


def led_by(portfolio: Portfolio, reading: Reading) -> Subset:
    """Return the initiatives whose lead is a local or regional government (Q6, Q7)."""
    return subset(
        portfolio,
        {
            item.uid
            for item in portfolio.initiatives
            for partner in portfolio.children("partnership", item.uid)
            if partner.get("role") == "LEAD" and _flagged(portfolio, partner, reading)
        },
    )


def agreement_share(portfolio: Portfolio) -> Subset:
    """Return the initiatives with a signed agreement with a local government or related body.

    Source: domain.md 004-41; the share that counts is that of initiatives, by number.
    """
    return subset(
        portfolio,
        {
            item.uid
            for item in portfolio.initiatives
            for partner in portfolio.children("partnership", item.uid)
            if partner.get("agreement_on") and _flagged(portfolio, partner, "lrg_or_related")
        },
    )


def on_several(portfolio: Portfolio) -> dict[str, tuple[str, ...]]:
    """Return the organisations that work on several initiatives, with their uids (Q8).

    Doubles that headquarters tied count as one, under their master.
    """
    found: dict[str, list[str]] = {}
    for item in portfolio.initiatives:
        for organisation in _distinct(portfolio, item):
            found.setdefault(organisation, []).append(item.uid)
    return {master: tuple(uids) for master, uids in found.items() if len(uids) > 1}


def by_master(portfolio: Portfolio) -> dict[str, Record]:
    """Return, for all organisations that are the same, the first of them by what they share."""
    found: dict[str, Record] = {}
    for organisation in portfolio.of("organisation"):
        found.setdefault(portfolio.master(organisation.uid), organisation)
    return found


def leads(portfolio: Portfolio, initiative: str) -> tuple[Record, ...]:
    """Return the leading organisations of an initiative that are here."""
    found = (
        portfolio.organisation(partner.get("organisation"))
        for partner in portfolio.children("partnership", initiative)
        if partner.get("role") == "LEAD"
    )
    return tuple(organisation for organisation in found if organisation)


def based_abroad(portfolio: Portfolio, initiative: Record) -> tuple[Record, ...]:
    """Return the partners of an initiative that are based outside its country."""
    found = (
        portfolio.organisation(partner.get("organisation"))
        for partner in portfolio.children("partnership", initiative.uid)
    )
    home = country_of(initiative)
    return tuple(one for one in found if one and one.get("base_country") not in {None, "", home})


def destinations(portfolio: Portfolio, initiative: str) -> tuple[Record, ...]:
    """Return the territories of destination of an initiative."""
    places = portfolio.children("location", initiative)
    return tuple(place for place in places if place.get("role") == "DEST")


def partners(portfolio: Portfolio) -> Partners:
    """Return the number of partners, their types and their spread (Q9)."""
    types: dict[str, str] = {}
    partnerships = 0
    for item in portfolio.initiatives:
        for partner in portfolio.children("partnership", item.uid):
            partnerships += 1
            organisation = portfolio.organisation(partner.get("organisation"))
            kind = organisation.get("type") if organisation else None
            types.setdefault(portfolio.master(str(partner.get("organisation"))), kind or "")
    counted = sorted(Counter(types.values()).items(), key=lambda pair: (-pair[1], pair[0]))
    return Partners(
        organisations=len(types),
        partnerships=partnerships,
        by_type=dict(counted),
        by_initiative={i.uid: len(_distinct(portfolio, i)) for i in portfolio.initiatives},
    )


def abroad(portfolio: Portfolio) -> Subset:
    """Return the initiatives with a partner based outside their own country (Q10)."""
    return subset(portfolio, {i.uid for i in portfolio.initiatives if based_abroad(portfolio, i)})


def ties(portfolio: Portfolio) -> Ties:
    """Return what ties initiatives to a second territory: a partner there, or the place (Q10)."""
    placed = {i.uid for i in portfolio.initiatives if destinations(portfolio, i.uid)}
    return Ties(abroad(portfolio), subset(portfolio, placed))


def mixed_consortium(portfolio: Portfolio, initiative: Record) -> bool:
    """Tell whether local public and civil partners act together. Source: domain.md 002-07."""
    return {"public_local", "civil"} <= families(portfolio, initiative)


def families(portfolio: Portfolio, initiative: Record) -> set[str]:
    """Return the families of the partners of an initiative, as the list of their types says."""
    return {
        _type_property(portfolio, partner, "family")
        for partner in portfolio.children("partnership", initiative.uid)
    } - {""}


def is_lrg_or_related(portfolio: Portfolio, partner: Record) -> bool:
    """Tell whether a partner is a local government, a sub-national public agency or a council."""
    return _flagged(portfolio, partner, "lrg_or_related")


def _distinct(portfolio: Portfolio, initiative: Record) -> set[str]:
    return {
        portfolio.master(str(partner.get("organisation")))
        for partner in portfolio.children("partnership", initiative.uid)
    }


def _flagged(portfolio: Portfolio, partner: Record, flag: str) -> bool:
    return _type_property(portfolio, partner, flag) == "1"


def _type_property(portfolio: Portfolio, partner: Record, column: str) -> str:
    """Return what the list of partner types says about this partner's type."""
    organisation = portfolio.organisation(partner.get("organisation"))
    kind = organisation.get("type") if organisation else None
    item = portfolio.context.code("partner_types", kind) if kind else None
    return item.extra.get(column, "") if item else ""
