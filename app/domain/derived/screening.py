"""Screening: risks and opportunities of an initiative, its toolkits, and the pilot of a country.

Source: domain.md 001-33 to 001-46.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.derived.rounds import participations
from app.domain.problem import Context
from app.domain.record import Record

RISK, OPPORTUNITY = "RISK", "OPPORT"
STANDARD = "TK-STD"
PILOTS = "MMICD-PI"
"""The round of the countries in which the toolkits were tried."""
_SCREENS = frozenset({"2", "3", "4"})
"""Parts of the package one screens with; guidelines and training materials are read."""

STEPS: tuple[tuple[str, frozenset[str]], ...] = (
    ("CAMPAIGN", frozenset({"CAMPAIGN"})),
    ("TRAINING", frozenset({"TRAINING", "ELEARN"})),
    ("PILOT", frozenset({"PILOT"})),
    ("TA", frozenset({"TA"})),
)
"""What a pilot is made of (001-46): awareness, capacity building, the tool itself, technical
assistance; each by its first kind of activity and all kinds that count for it."""


@dataclass(frozen=True)
class Screening:
    """What was found about one initiative."""

    risks: tuple[Record, ...]
    """The heaviest first."""
    opportunities: tuple[Record, ...]

    @property
    def complete(self) -> bool:
        """Whether both sides are filled (001-37): at least one statement on each."""
        return bool(self.risks and self.opportunities)

    @property
    def unanswered(self) -> tuple[Record, ...]:
        """What has neither a measure nor an activity."""
        every = (*self.risks, *self.opportunities)
        return tuple(one for one in every if not one.get("measure") and not one.get("activity"))

    @property
    def done(self) -> int:
        """How many are done."""
        return sum(one.get("done") is True for one in (*self.risks, *self.opportunities))


def screening(items: Iterable[Record]) -> Screening:
    """Return the two sides of an initiative's screening."""
    every = list(items)
    risks = [one for one in every if one.get("side") == RISK]
    risks.sort(key=lambda one: -(weight(one) or 0))
    return Screening(tuple(risks), tuple(one for one in every if one.get("side") == OPPORTUNITY))


def weight(item: Record) -> int | None:
    """Return how heavy a risk is, 1 to 9: likelihood times effect; None while one is unknown."""
    likelihood, effect = item.get("likelihood"), item.get("effect")
    return None if likelihood is None or effect is None else int(likelihood) * int(effect)


def toolkits(tags: Iterable[Record], context: Context) -> tuple[str, ...]:
    """Return the toolkits of an initiative's sectors, its main sector first.

    A sector without a toolkit of its own names the standard one in the list of sectors; an
    initiative without sectors has none.
    """
    sectors = [tag for tag in tags if tag.get("list_code") == "sectors"]
    sectors.sort(key=lambda tag: tag.get("main") is not True)
    found = [_toolkit(context, str(tag.get("tag"))) for tag in sectors]
    return tuple(dict.fromkeys(filter(None, found)))


def offered(context: Context) -> tuple[str, ...]:
    """Return every toolkit one can screen with, in order."""
    items = context.codes("toolkits")
    return tuple(i.code for i in items if i.active and i.extra.get("package_component") in _SCREENS)


def _toolkit(context: Context, sector: str) -> str:
    item = context.code("sectors", sector)
    return item.extra.get("toolkit", "") if item else ""


@dataclass(frozen=True)
class Step:
    """One part of a pilot, with its activities."""

    kind: str
    done: tuple[Record, ...]
    planned: tuple[Record, ...]
    """Planned or going on."""


@dataclass(frozen=True)
class Pilot:
    """The checklist of one country."""

    country: str
    steps: tuple[Step, ...]
    toolkits: tuple[str, ...]
    """Toolkits its activities name, in order of their codes."""

    @property
    def complete(self) -> bool:
        """Whether something of every part was done."""
        return all(step.done for step in self.steps)


def pilots(portfolio: Portfolio) -> tuple[Pilot, ...]:
    """Return the checklist of each country in which the toolkits were tried, by ISO2.

    An activity counts where it is held and belongs to the pilots: by its programme, by the round
    of its initiative, or because it names a toolkit.
    """
    countries = participations(portfolio).get(PILOTS, ())
    rounds = {item.uid: item for item in portfolio.initiatives}
    owners = {one.uid for one in portfolio.of("programme") if _is_mmicd(one)}
    found: dict[str, list[Record]] = {country: [] for country in countries}
    for activity in portfolio.of("activity"):
        item = rounds.get(str(activity.get("initiative")))
        belongs = (
            activity.get("programme") in owners
            or (item is not None and item.get("round") == PILOTS)
            or bool(activity.get("toolkit"))
        )
        if belongs and activity.get("status") != "DROPPED":
            for country in {country_of(activity), *(activity.get("countries") or ())}:
                if country in found:
                    found[country].append(activity)
    return tuple(_pilot(country, found[country]) for country in sorted(found))


def _is_mmicd(programme: Record) -> bool:
    return programme.get("code") in {PILOTS, "MMICD"}


def _pilot(country: str, activities: Sequence[Record]) -> Pilot:
    steps = []
    for kind, kinds in STEPS:
        some = [one for one in activities if one.get("kind") in kinds]
        done = tuple(one for one in some if one.get("status") == "DONE")
        planned = tuple(one for one in some if one.get("status") != "DONE")
        steps.append(Step(kind, done, planned))
    used = sorted({str(one.get("toolkit")) for one in activities if one.get("toolkit")})
    return Pilot(country, tuple(steps), tuple(used))
