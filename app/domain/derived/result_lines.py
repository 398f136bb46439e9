"""All indicators of a desk, with what was measured: standard ones added up, own ones alone.

Source: screens.md, "Results"; model.md section 2 (Indicator); domain.md 001-22, 003-15 to 003-18.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from app.domain.counted import OfCounted, counted
from app.domain.derived.numbers import mean, percent, total
from app.domain.derived.people import current
from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.record import Record

COUNTING_PEOPLE = frozenset({"STD-WORK"})
"""Standards that count people, whether or not they are divided into women and men."""
OWN = "own"
"""Chooses the indicators that no standard stands for."""


class Chosen(NamedTuple):
    """Which indicators and measurements are looked at; empty: all of them."""

    standard: str = ""
    """Code of a standard indicator, or ``OWN``."""
    initiative: str = ""
    country: str = ""
    since: str = ""
    until: str = ""


class Point(NamedTuple):
    """What an indicator stood at on a day."""

    on: str
    value: Decimal


@dataclass(frozen=True)
class ResultLine:
    """One indicator, or all of one standard together."""

    key: str
    """Uid of the indicator; of several together the code of their standard."""
    standard: str
    title: str
    """Only of own ones."""
    unit: str
    sdg: str
    indicators: tuple[str, ...]
    owner: str
    """Uid of initiative or programme; empty: of a country, or several together."""
    country: str
    baseline: Decimal | None
    target: Decimal | None
    value: Decimal | None
    """None: nothing was measured, which is not zero."""
    points: tuple[Point, ...]
    """As it went; sums run on."""
    women: int | None
    men: int | None

    @property
    def several(self) -> bool:
        """Tell whether several indicators stand together here."""
        return self.key == self.standard

    @property
    def share(self) -> Decimal | None:
        """The value of the target, in percent; None where either is missing."""
        return percent(self.value, self.target) if self.value is not None and self.target else None

    @property
    def undivided(self) -> Decimal | None:
        """What of the value nobody divided into women and men; None where nobody did at all.

        Women, men and this always come to the value, however often the division changes.
        """
        if self.value is None or (self.women is None and self.men is None):
            return None
        rest = self.value - (self.women or 0) - (self.men or 0)
        people = counted(self.value)
        if people is None:
            return rest
        return OfCounted.resting(rest, (people - (self.women or 0) - (self.men or 0),))


ALL = Chosen()


def result_lines(portfolio: Portfolio, chosen: Chosen = ALL) -> tuple[ResultLine, ...]:
    """Return the indicators in the order of the standards, own ones last.

    Of a standard that several indicators follow there is a line for all of them first.
    """
    wanted = [item for item in portfolio.of("indicator") if _is_wanted(portfolio, item, chosen)]
    groups: dict[str, list[Record]] = {}
    for item in wanted:
        groups.setdefault(str(item.get("standard") or ""), []).append(item)
    order = [code.code for code in portfolio.context.codes("standard_indicators")]
    order += sorted(groups.keys() - {*order, ""})
    lines: list[ResultLine] = []
    for standard in order:
        group = groups.get(standard, [])
        singles = [_line(portfolio, [item], item.uid, chosen) for item in group]
        if len(singles) > 1:
            lines.append(_line(portfolio, group, standard, chosen))
        lines += singles
    lines += [_line(portfolio, [item], item.uid, chosen) for item in groups.get("", [])]
    return tuple(lines)


def roll_up_of(portfolio: Portfolio, indicator: Record) -> str:
    """Return how values of an indicator become one: as it says, else as its standard does."""
    said = indicator.get("roll_up")
    item = portfolio.context.code("standard_indicators", str(indicator.get("standard")))
    return str(said or (item.extra.get("roll_up") if item else "") or "last")


def measured(
    portfolio: Portfolio, indicator: str, since: str = "", until: str = ""
) -> list[Record]:
    """Return the measurements of an indicator that no other one corrects, oldest first.

    Of a day known as month or year only as much is compared with the period.
    """
    found = [
        record
        for record in current(portfolio.children("indicator_value", indicator, "indicator"))
        if record.get("value") is not None and _is_between(record, since, until)
    ]
    return sorted(found, key=lambda record: (str(record.get("measured_on") or ""), record.uid))


def _is_between(record: Record, since: str, until: str) -> bool:
    day = str(record.get("measured_on") or "")
    known = len(day)
    return (not since or day >= since[:known]) and (not until or day <= until[:known])


def _is_wanted(portfolio: Portfolio, indicator: Record, chosen: Chosen) -> bool:
    owner = indicator.get("initiative") or indicator.get("programme")
    if not owner and not indicator.get("country"):
        return False  # the standard itself, to which the others refer
    standard = indicator.get("standard") or OWN
    if chosen.standard and chosen.standard != standard:
        return False
    if chosen.initiative and chosen.initiative != indicator.get("initiative"):
        return False
    return not chosen.country or chosen.country == country_of_indicator(portfolio, indicator)


def country_of_indicator(portfolio: Portfolio, indicator: Record) -> str:
    """Return the country an indicator is about; empty where it is of a programme."""
    if indicator.get("country"):
        return str(indicator.get("country"))
    initiative = portfolio.by_uid("initiative").get(str(indicator.get("initiative")))
    return country_of(initiative) if initiative is not None else ""


def _line(portfolio: Portfolio, indicators: list[Record], key: str, chosen: Chosen) -> ResultLine:
    first = indicators[0]
    alone = key == first.uid
    rule = roll_up_of(portfolio, first)
    series = [measured(portfolio, i.uid, chosen.since, chosen.until) for i in indicators]
    counted = [r for one in series for r in one] if rule == "sum" else []
    if rule == "last" and alone and series[0]:
        counted = series[0][-1:]
    return ResultLine(
        key=key,
        standard=str(first.get("standard") or ""),
        title=str(first.get("title") or "") if alone else "",
        unit=str(first.get("unit") or ""),
        sdg=str(first.get("sdg") or "") if alone else "",
        indicators=tuple(item.uid for item in indicators),
        owner=str(first.get("initiative") or first.get("programme") or "") if alone else "",
        country=country_of_indicator(portfolio, first) if alone else "",
        baseline=_together(rule, [_number(item.get("baseline")) for item in indicators]),
        target=_together(rule, [_number(item.get("target")) for item in indicators]),
        value=_value(rule, series),
        points=_points(rule, series),
        women=_parts(counted, "women"),
        men=_parts(counted, "men"),
    )


def _together(rule: str, numbers: Iterable[Decimal | None]) -> Decimal | None:
    """Return baselines or targets of several indicators as one: a sum, or else their mean."""
    given = [number for number in numbers if number is not None]
    if not given:
        return None
    return total(given) if rule == "sum" else mean(given)


def _value(rule: str, series: list[list[Record]]) -> Decimal | None:
    """Return the sum or mean of all measurements, or the mean of the latest of each."""
    if rule == "last":
        return mean(_value_of(one[-1]) for one in series if one)
    values = [_value_of(record) for one in series for record in one]
    if not values:
        return None
    return total(values) if rule == "sum" else mean(values)


def _points(rule: str, series: list[list[Record]]) -> tuple[Point, ...]:
    """Return what was measured by day: sums run on, of several on one day the mean counts."""
    days: dict[str, list[Decimal]] = {}
    for record in (r for one in series for r in one):
        days.setdefault(str(record.get("measured_on") or ""), []).append(_value_of(record))
    points: list[Point] = []
    so_far = Decimal(0)
    for day, values in sorted(days.items()):
        if rule == "sum":
            so_far += sum(values, Decimal(0))
            points.append(Point(day, so_far))
        else:
            points.append(Point(day, sum(values, Decimal(0)) / len(values)))
    return tuple(points)


def _parts(records: Iterable[Record], key: str) -> int | None:
    given = [record.get(key) for record in records if record.get(key) is not None]
    return sum(given) if given else None


def _value_of(record: Record) -> Decimal:
    return _number(record.get("value")) or Decimal(0)


def _number(stored: object) -> Decimal | None:
    if stored is None or isinstance(stored, Decimal):
        return stored
    return Decimal(str(stored))
