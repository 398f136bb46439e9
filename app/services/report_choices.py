"""What a report can be narrowed by here: countries, rounds and programmes that are in use."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.derived import Portfolio, participations
from app.domain.derived.portfolio import country_of
from app.domain.derived.ways import codes_of
from app.domain.problem import Context
from app.domain.values import Lists
from app.domain.ways import way
from app.services.portfolio import records
from database import labels
from database.engine import Store
from database.unit import read

_READ: dict[str, tuple[str, ...]] = {
    "initiative": ("round",),
    "participation": ("country", "round"),
}


@dataclass(frozen=True)
class Choices:
    """Codes to choose from, in the order of their lists."""

    country: tuple[str, ...]
    round: tuple[str, ...]
    programme: tuple[str, ...]
    lists: Lists
    """The code lists in force."""


def choices(store: Store) -> Choices:
    """Return what there is something about."""
    with read(store) as unit:
        lists = labels.codes(unit)
        portfolio = Portfolio(records(unit, _READ), Context(lists))
    countries = {country_of(item) for item in portfolio.initiatives}
    rounds = {code for code, some in participations(portfolio).items() if some}
    rounds |= {str(item.get("round")) for item in portfolio.initiatives if item.get("round")}
    programmes = {
        code
        for item in portfolio.initiatives
        for code in codes_of(portfolio, way("programme"), item)
    }
    programmes |= {
        entry.extra.get("programme", "")
        for entry in lists("funding_rounds")
        if entry.code in rounds
    }
    return Choices(
        country=_in_order(lists, "countries", countries),
        round=_in_order(lists, "funding_rounds", rounds),
        programme=_in_order(lists, "programmes", programmes),
        lists=lists,
    )


def _in_order(lists: Lists, list_code: str, codes: set[str]) -> tuple[str, ...]:
    return tuple(entry.code for entry in lists(list_code) if entry.code in codes)
