"""Results: the indicators of the desk, what they stand at, and the values of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.derived.portfolio import Portfolio
from app.domain.derived.result_lines import ALL, Chosen, ResultLine, measured, result_lines
from app.domain.problem import Context
from app.domain.record import Record
from app.services.portfolio import records
from database import labels
from database.engine import Store
from database.unit import read

_WANTS: dict[str, tuple[str, ...]] = {
    "initiative": ("code",),
    "indicator": (
        *("initiative", "programme", "country", "standard", "title", "unit", "roll_up", "sdg"),
        *("baseline", "target"),
    ),
    "indicator_value": (
        *("indicator", "measured_on", "value", "women", "men", "comment", "restates", "reason"),
    ),
}


@dataclass(frozen=True)
class Results:
    """What the page of results shows."""

    lines: tuple[ResultLine, ...]
    names: Mapping[str, str]
    """Uid of an initiative or programme to what it is called."""
    standards: tuple[str, ...]
    """Codes of the standards that are followed here at all, in their order; so are the others."""
    initiatives: tuple[str, ...]
    """Uids of those that have indicators."""
    countries: tuple[str, ...]
    owns: bool
    """Whether there are indicators that no standard stands for."""
    years: tuple[str, ...]
    """In which something was measured, latest first."""
    values: Mapping[str, tuple[Record, ...]]
    """The measurements of each indicator shown, oldest first."""


def results(store: Store, chosen: Chosen = ALL) -> Results:
    """Return the indicators that are chosen, and what there is to choose from."""
    with read(store) as unit:
        portfolio = Portfolio(records(unit, _WANTS), Context(labels.codes(unit)))
        every = result_lines(portfolio)
        lines = every if chosen == ALL else result_lines(portfolio, chosen)
        names = labels.titles(unit, {line.owner for line in every} - {""})
    initiatives = {line.owner for line in every} & portfolio.by_uid("initiative").keys()
    singles = [uid for line in lines if not line.several for uid in line.indicators]
    return Results(
        lines,
        names,
        tuple(dict.fromkeys(line.standard for line in every if line.standard)),
        tuple(sorted(initiatives, key=lambda uid: names.get(uid, ""))),
        tuple(sorted({line.country for line in every} - {""})),
        any(not line.standard for line in every),
        tuple(sorted({point.on[:4] for line in every for point in line.points}, reverse=True)),
        {uid: tuple(measured(portfolio, uid, chosen.since, chosen.until)) for uid in singles},
    )
