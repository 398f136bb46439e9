"""Ways through everything: what stands under each code of a list, and how to ask for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple, Self

from app.domain import derived, ways
from app.domain.codelists import Codelist, codelist
from app.domain.derived.portfolio import country_of
from app.domain.derived.ways import codes_of
from app.domain.problem import Context
from app.domain.query import Where
from app.domain.record import Record
from app.domain.ways import Way
from app.services.portfolio import records
from database import labels
from database.engine import Store
from database.unit import read

_READ: dict[str, tuple[str, ...]] = {
    "initiative": ("grant_amount", "grant_currency", "round"),
    "participation": ("country", "round"),
    "beneficiary_figure": (
        *("initiative", "kind", "category", "sex", "age", "count", "of_which_disability"),
        "restates",
    ),
}
_TAGS: dict[str, tuple[str, ...]] = {"initiative_tag": ("initiative", "list_code", "tag")}


@dataclass(frozen=True)
class Line:
    """What stands under one code."""

    code: str
    initiatives: int
    grants: Decimal
    """US dollars; nothing is converted."""
    reached: int | None
    """People reached; None: no figures, which is not nobody."""
    countries: tuple[str, ...]
    """Where its initiatives are, by ISO2."""
    programmes: tuple[str, ...] = ()
    """Of a country: codes of the programmes it takes part in, in order."""
    rounds: tuple[str, ...] = ()
    """Of a country: codes of its rounds, in order."""


@dataclass(frozen=True)
class Lines:
    """A way with all its codes."""

    way: Way
    lines: tuple[Line, ...]
    """In the order of the list; countries by ISO2."""
    places: tuple[Line, ...]
    """The countries that take part in something, by ISO2."""
    without: int
    """Initiatives that have no code of the list yet."""
    codes: Codelist
    """With what headquarters added."""


def lines(store: Store, through: Way) -> Lines:
    """Return what stands under each code of a way, also under those without initiatives.

    Of the countries only those that take part in something; initiatives with several codes stand
    under each, so lines need not add up.
    """
    wanted = _READ | (_TAGS if ways.is_of_tags(through) else {})
    with read(store) as unit:
        portfolio = derived.Portfolio(records(unit, wanted), Context(labels.codes(unit)))
    counted = {item.uid: _Counted.of(portfolio, item) for item in portfolio.initiatives}
    places = _places(portfolio, counted)
    items: dict[str, list[_Counted]] = defaultdict(list)
    without = 0
    for item in portfolio.initiatives:
        codes = codes_of(portfolio, through, item)
        without += not codes
        for code in codes:
            items[code].append(counted[item.uid])
    known = portfolio.context.codes(through.list_code)
    if through.key == ways.COUNTRY:
        return Lines(through, places, places, without, known)
    order = [entry.code for entry in known if entry.active or entry.code in items]
    order += sorted(items.keys() - set(order))
    found = tuple(_line(code, items.get(code, [])) for code in order)
    return Lines(through, found, places, without, known)


def where(through: Way, codes: Sequence[str]) -> Where:
    """Return the condition that an initiative stands under one of these codes.

    Args:
        through: the way.
        codes: of its list; ``ways.NONE`` for what has no code of it yet.
    """
    if through.key == ways.COUNTRY:
        return Where("owner", "in", tuple(codes))
    if through.key == ways.ROUND:
        return Where("round", "in", _or_nothing(codes))
    if through.key == ways.REGION:
        return Where("owner", "in", _having("countries", "region", codes))
    if through.key == ways.PROGRAMME:
        rounds = _having("funding_rounds", "programme", codes)
        return Where("round", "in", (*rounds, None) if ways.NONE in codes else rounds)
    return Where("uid", "tagged", (through.key, tuple(codes)))


class _Counted(NamedTuple):
    """What one initiative adds to a line."""

    country: str
    grant: Decimal
    reached: int | None

    @classmethod
    def of(cls, portfolio: derived.Portfolio, item: Record) -> Self:
        people = derived.people(portfolio, item.uid)
        reached = people.reached.total if people.figures else None
        return cls(country_of(item), derived.grant_usd(item) or Decimal(0), reached)


def _line(code: str, items: Sequence[_Counted]) -> Line:
    reached = [item.reached for item in items if item.reached is not None]
    return Line(
        code=code,
        initiatives=len(items),
        grants=sum((item.grant for item in items), Decimal(0)),
        reached=sum(reached) if reached else None,
        countries=tuple(sorted({item.country for item in items})),
    )


def _places(portfolio: derived.Portfolio, counted: Mapping[str, _Counted]) -> tuple[Line, ...]:
    """Return the countries that take part in something, with what they do."""
    rounds: dict[str, list[str]] = defaultdict(list)
    for code, some in derived.participations(portfolio).items():
        for country in some:
            rounds[country].append(code)
    programmes = derived.programmes_by_country(portfolio)
    items: dict[str, list[_Counted]] = defaultdict(list)
    for one in counted.values():
        items[one.country].append(one)
    return tuple(
        replace(
            _line(code, items.get(code, [])),
            programmes=tuple(filter(None, programmes.get(code, ()))),
            rounds=tuple(sorted(rounds.get(code, ()))),
        )
        for code in sorted(rounds.keys() | items.keys())
    )


def _having(list_code: str, name: str, values: Sequence[str]) -> tuple[str, ...]:
    """Return the codes of a list of which it says one of these values."""
    return tuple(entry.code for entry in codelist(list_code) if entry.extra.get(name) in values)


def _or_nothing(codes: Sequence[str]) -> tuple[str | None, ...]:
    return tuple(code or None for code in codes)
