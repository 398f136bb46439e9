"""Grants: how much, where, and which stand out. Source: questions.md Q1, Q2, Q4, Q5."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from app.domain.derived.numbers import mean, median, percent
from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.record import Record


@dataclass(frozen=True)
class Money:
    """How many initiatives, and their grants in US dollars."""

    initiatives: int
    countries: int
    total: Decimal
    mean: Decimal | None
    median: Decimal | None
    unconverted: dict[str, Decimal]
    """Grants in currencies without a rate, by currency; they are in no other figure."""


@dataclass(frozen=True)
class Extremes:
    """The smallest and the largest grant, each with the uids of all that have it."""

    smallest: Decimal
    smallest_uids: tuple[str, ...]
    largest: Decimal
    largest_uids: tuple[str, ...]


@dataclass(frozen=True)
class CountryMoney:
    """The grants of one country."""

    country: str
    uids: tuple[str, ...]
    total: Decimal
    share: Decimal | None
    """In percent of all grants, unrounded."""
    known: int
    """How many of them have a grant in dollars; 0 of some means "no data", not nothing."""


@dataclass(frozen=True)
class RegionMoney:
    """The grants of one region."""

    region: str
    uids: tuple[str, ...]
    total: Decimal
    known: int
    """As of ``CountryMoney``."""


@dataclass(frozen=True)
class UnusualGrants:
    """Grants that differ from the usual one; shown, never refused. Source: domain.md 002-66."""

    usual: Decimal
    usual_uids: tuple[str, ...]
    unusual_uids: tuple[str, ...]


def usd(amount: str | None, currency: str | None, rate: str | None = None) -> Decimal | None:
    """Return an amount in US dollars; None where it is empty or its rate unknown.

    Args:
        amount: plain decimal text.
        currency: ISO code.
        rate: how much of the currency one US dollar was worth.
    """
    if amount is None:
        return None
    if currency == "USD":
        return Decimal(amount)
    return Decimal(amount) / Decimal(rate) if rate else None


def grant_usd(initiative: Record) -> Decimal | None:
    """Return the grant in US dollars; None where there is none or it is in another currency."""
    return usd(initiative.get("grant_amount"), initiative.get("grant_currency"))


def money(portfolio: Portfolio) -> Money:
    """Return number, total, mean and median of the grants (Q1)."""
    grants = [grant for item in portfolio.initiatives if (grant := grant_usd(item)) is not None]
    unconverted: dict[str, Decimal] = {}
    for item in portfolio.initiatives:
        amount, currency = item.get("grant_amount"), item.get("grant_currency") or ""
        if amount is not None and currency != "USD":
            unconverted[currency] = unconverted.get(currency, Decimal(0)) + Decimal(amount)
    return Money(
        initiatives=len(portfolio.initiatives),
        countries=len({country_of(item) for item in portfolio.initiatives}),
        total=sum(grants, Decimal(0)),
        mean=mean(grants),
        median=median(grants),
        unconverted=unconverted,
    )


def extremes(portfolio: Portfolio) -> Extremes | None:
    """Return the smallest and largest grant with their initiatives (Q1); None without grants."""
    grants = _grants(portfolio)
    if not grants:
        return None
    low, high = min(grants.values()), max(grants.values())
    return Extremes(low, _having(grants, low), high, _having(grants, high))


def by_country(portfolio: Portfolio) -> tuple[CountryMoney, ...]:
    """Return the grants by country, highest first, ties by ISO2 (Q2)."""
    whole = money(portfolio).total
    found: dict[str, list[Record]] = {}
    for item in portfolio.initiatives:
        found.setdefault(country_of(item), []).append(item)
    lines = [
        CountryMoney(
            country, tuple(item.uid for item in items), total, percent(total, whole), _known(items)
        )
        for country, items in found.items()
        for total in [_sum(items)]
    ]
    return tuple(sorted(lines, key=lambda line: (-line.total, line.country)))


def by_region(portfolio: Portfolio) -> tuple[RegionMoney, ...]:
    """Return the grants by region, highest first; regions without any are there with 0 (Q5)."""
    found: dict[str, list[Record]] = {item.code: [] for item in portfolio.context.codes("regions")}
    for item in portfolio.initiatives:
        country = portfolio.context.code("countries", country_of(item))
        found.setdefault(country.extra.get("region", "") if country else "", []).append(item)
    lines = [
        RegionMoney(region, tuple(item.uid for item in items), _sum(items), _known(items))
        for region, items in found.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.total, line.region)))


def unusual_grants(portfolio: Portfolio) -> UnusualGrants | None:
    """Return the grants that differ from the most frequent one (Q4); None without grants."""
    grants = _grants(portfolio)
    if not grants:
        return None
    counted = Counter(grants.values())
    usual = max(counted, key=lambda amount: (counted[amount], amount))
    others = tuple(uid for uid, amount in grants.items() if amount != usual)
    return UnusualGrants(usual, _having(grants, usual), others)


def _grants(portfolio: Portfolio) -> dict[str, Decimal]:
    return {
        item.uid: grant for item in portfolio.initiatives if (grant := grant_usd(item)) is not None
    }


def _having(grants: dict[str, Decimal], amount: Decimal) -> tuple[str, ...]:
    return tuple(uid for uid, grant in grants.items() if grant == amount)


def _sum(items: list[Record]) -> Decimal:
    return sum((grant_usd(item) or Decimal(0) for item in items), Decimal(0))


def _known(items: list[Record]) -> int:
    return sum(grant_usd(item) is not None for item in items)
