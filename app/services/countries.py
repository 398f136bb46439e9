"""What happens in each country: rounds, initiatives, money and people."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from app.domain import derived
from app.domain.derived.portfolio import country_of
from app.domain.problem import Context
from app.domain.record import Record
from app.services.portfolio import records
from database import labels
from database.engine import Store
from database.unit import read

_READ: dict[str, tuple[str, ...]] = {
    "initiative": ("grant_amount", "grant_currency"),
    "participation": ("country", "round"),
    "beneficiary_figure": (
        *("initiative", "kind", "category", "sex", "age", "count", "of_which_disability"),
        "restates",
    ),
}


@dataclass(frozen=True)
class CountryLine:
    """One country of the programmes."""

    country: str
    programmes: tuple[str, ...]
    """Codes of the programmes it takes part in, in order."""
    rounds: tuple[str, ...]
    """Codes of its rounds, in order."""
    initiatives: int
    grants: Decimal
    """US dollars; nothing is converted."""
    reached: int | None
    """People reached; None: no figures, which is not nobody."""


def countries(store: Store) -> tuple[CountryLine, ...]:
    """Return the countries that take part in something, by ISO2."""
    with read(store) as unit:
        portfolio = derived.Portfolio(records(unit, _READ), Context(labels.codes(unit)))
    rounds: dict[str, list[str]] = defaultdict(list)
    for code, some in derived.participations(portfolio).items():
        for country in some:
            rounds[country].append(code)
    programmes = derived.programmes_by_country(portfolio)
    grants = {line.country: line.total for line in derived.by_country(portfolio)}
    items: dict[str, list[Record]] = defaultdict(list)
    for item in portfolio.initiatives:
        items[country_of(item)].append(item)
    return tuple(
        CountryLine(
            country=code,
            programmes=tuple(filter(None, programmes.get(code, ()))),
            rounds=tuple(sorted(rounds.get(code, ()))),
            initiatives=len(items.get(code, ())),
            grants=grants.get(code, Decimal(0)),
            reached=_reached(portfolio, items.get(code, [])),
        )
        for code in sorted(rounds.keys() | items.keys())
    )


def _reached(portfolio: derived.Portfolio, initiatives: list[Record]) -> int | None:
    found = [derived.people(portfolio, item.uid) for item in initiatives]
    counted = [people.reached.total for people in found if people.figures]
    return sum(counted) if counted else None
