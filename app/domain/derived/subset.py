"""Some initiatives of all: how many, how much, which share. Source: questions.md Q6, Q7, Q11."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from app.domain.derived.money import grant_usd
from app.domain.derived.numbers import percent
from app.domain.derived.portfolio import Portfolio, country_of


@dataclass(frozen=True)
class Subset:
    """The chosen initiatives and their weight among all; shares in percent, unrounded."""

    uids: tuple[str, ...]
    total: Decimal
    share_of_money: Decimal | None
    share_of_initiatives: Decimal | None


def subset(portfolio: Portfolio, uids: Collection[str]) -> Subset:
    """Weigh the initiatives with these uids, in the portfolio's order, against all."""
    chosen = [item for item in portfolio.initiatives if item.uid in uids]
    total = sum((grant_usd(item) or Decimal(0) for item in chosen), Decimal(0))
    whole = sum((grant_usd(item) or Decimal(0) for item in portfolio.initiatives), Decimal(0))
    return Subset(
        tuple(item.uid for item in chosen),
        total,
        percent(total, whole),
        percent(len(chosen), len(portfolio.initiatives)),
    )


def countries_without(portfolio: Portfolio, chosen: Subset) -> tuple[str, ...]:
    """Return the countries that have initiatives, but none among the chosen, by ISO2."""
    every = {country_of(item) for item in portfolio.initiatives}
    some = {country_of(item) for item in portfolio.initiatives if item.uid in chosen.uids}
    return tuple(sorted(every - some))
