"""Rounds: places taken, countries that took part. Source: questions.md Q3, Q16, Q17."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from app.domain.derived.portfolio import Portfolio, country_of


@dataclass(frozen=True)
class Seats:
    """The places of one country in a round."""

    country: str
    taken: tuple[str, ...]
    """Uids of its initiatives."""
    slots: int

    @property
    def left(self) -> int:
        """How many places are free; negative where there are too many initiatives."""
        return self.slots - len(self.taken)


@dataclass(frozen=True)
class Places:
    """The places of a round."""

    seats: tuple[Seats, ...]

    @property
    def taken(self) -> int:
        """How many places are taken."""
        return sum(len(seat.taken) for seat in self.seats)

    @property
    def slots(self) -> int:
        """How many places there are."""
        return sum(seat.slots for seat in self.seats)

    @property
    def full(self) -> tuple[str, ...]:
        """Countries with exactly their places taken."""
        return tuple(seat.country for seat in self.seats if seat.left == 0)

    @property
    def over(self) -> tuple[str, ...]:
        """Countries with too many."""
        return tuple(seat.country for seat in self.seats if seat.left < 0)

    @property
    def under(self) -> tuple[str, ...]:
        """Countries with places left."""
        return tuple(seat.country for seat in self.seats if seat.left > 0)


_NOT_IN = frozenset({"NOTSELECTED", "CANCELLED"})


def places(portfolio: Portfolio, round_code: str) -> Places | None:
    """Return the places of a round, country by country (Q3); None where it has no limit.

    The countries are those that take part in the round and those that have initiatives in it.
    """
    item = portfolio.context.code("funding_rounds", round_code)
    slots = item.extra.get("slots_per_country") if item else None
    if not slots:
        return None
    taken: dict[str, list[str]] = {country: [] for country in participations(portfolio)[round_code]}
    for initiative in portfolio.initiatives:
        if initiative.get("round") == round_code and initiative.get("status") not in _NOT_IN:
            taken.setdefault(country_of(initiative), []).append(initiative.uid)
    return Places(
        tuple(Seats(country, tuple(uids), int(slots)) for country, uids in sorted(taken.items()))
    )


def participations(portfolio: Portfolio) -> dict[str, tuple[str, ...]]:
    """Return the countries of every round, as the participation records say (Q16)."""
    found: dict[str, list[str]] = {
        item.code: [] for item in portfolio.context.codes("funding_rounds")
    }
    for record in portfolio.of("participation"):
        found.setdefault(str(record.get("round")), []).append(str(record.get("country")))
    return {round_code: tuple(sorted(countries)) for round_code, countries in found.items()}


def programmes_by_country(portfolio: Portfolio) -> dict[str, tuple[str, ...]]:
    """Return for every country that took part in something its programmes (Q17)."""
    found: dict[str, set[str]] = {}
    for round_code, countries in participations(portfolio).items():
        item = portfolio.context.code("funding_rounds", round_code)
        programme = item.extra.get("programme", "") if item else ""
        for country in countries:
            found.setdefault(country, set()).add(programme)
    return {country: tuple(sorted(found[country])) for country in sorted(found)}


def rounds_of(portfolio: Portfolio, programme: str) -> tuple[str, ...]:
    """Return the codes of the rounds of a programme, in the order of the list."""
    rounds = portfolio.context.codes("funding_rounds")
    return tuple(item.code for item in rounds if item.extra.get("programme") == programme)


def limited_rounds(portfolio: Portfolio) -> tuple[str, ...]:
    """Return the codes of the rounds that have so many places in each country."""
    rounds = portfolio.context.codes("funding_rounds")
    return tuple(item.code for item in rounds if item.extra.get("slots_per_country"))


def by_regions(portfolio: Portfolio, countries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return these countries, each once, by region; most first, regions without any left out."""
    found: dict[str, list[str]] = {}
    for code in sorted(set(countries)):
        item = portfolio.context.code("countries", code)
        found.setdefault(item.extra.get("region", "") if item else "", []).append(code)
    ordered = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return {region: tuple(some) for region, some in ordered}


def together(programmes: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the countries that two programmes share, for each pair that shares any (Q17).

    Args:
        programmes: as ``programmes_by_country`` gives them.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for country, several in programmes.items():
        for pair in combinations(filter(None, several), 2):
            found.setdefault(pair, []).append(country)
    ordered = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return {pair: tuple(countries) for pair, countries in ordered}
