"""People planned and reached, by sex and age; organisations never count as people.

Source: questions.md Q18, model.md section 2 (BeneficiaryFigure), domain.md 000-45.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.derived.numbers import percent
from app.domain.derived.portfolio import Portfolio
from app.domain.entity_rules import counts_organisations
from app.domain.problem import Context, built_in
from app.domain.record import Record


@dataclass(frozen=True)
class Heads:
    """A number of people and its parts."""

    total: int = 0
    women: int = 0
    men: int = 0
    other: int = 0
    sex_unknown: int = 0
    children: int = 0
    youth: int = 0
    age_unknown: int = 0
    disability: int = 0

    @property
    def sex_known(self) -> int:
        """People counted by sex."""
        return self.total - self.sex_unknown

    @property
    def women_share(self) -> Decimal | None:
        """Women among those whose sex is known, in percent."""
        return percent(self.women, self.sex_known)

    @property
    def disaggregated(self) -> Decimal | None:
        """Share of people counted by sex, in percent."""
        return percent(self.sex_known, self.total)

    @property
    def youth_share(self) -> Decimal | None:
        """Young people (15 to 24) among those whose age is known, in percent."""
        return percent(self.youth, self.total - self.age_unknown)


@dataclass(frozen=True)
class PlanAndReach:
    """A plan and how far it was reached."""

    planned: int
    reached: int

    @property
    def share(self) -> Decimal | None:
        """Reached of planned, in percent; None without a plan."""
        return percent(self.reached, self.planned)


@dataclass(frozen=True)
class People:
    """People planned and reached."""

    planned: Heads
    reached: Heads
    organisations: PlanAndReach
    """Counted apart, never added to people."""
    figures: int
    """How many figures this rests on; 0 means "no data", not nobody."""

    @property
    def women(self) -> PlanAndReach:
        """Women against plan."""
        return PlanAndReach(self.planned.women, self.reached.women)

    @property
    def men(self) -> PlanAndReach:
        """Men against plan."""
        return PlanAndReach(self.planned.men, self.reached.men)

    @property
    def sex_unknown(self) -> PlanAndReach:
        """People not counted by sex against plan."""
        return PlanAndReach(self.planned.sex_unknown, self.reached.sex_unknown)

    @property
    def all(self) -> PlanAndReach:
        """Everybody against plan."""
        return PlanAndReach(self.planned.total, self.reached.total)


def people(
    portfolio: Portfolio, initiative: str | None = None, period: tuple[str, str] | None = None
) -> People:
    """Add up the beneficiary figures (Q18).

    Args:
        portfolio: the records.
        initiative: uid of one initiative; all of the portfolio when omitted.
        period: first and last day; only people reached in periods that lie within count.
    """
    figures = figures_of(portfolio, initiative)
    planned = [figure for figure in figures if figure.get("kind") == "plan"]
    reached = reached_in(figures, period)
    context = portfolio.context
    return People(
        heads(planned, context),
        heads(reached, context),
        PlanAndReach(_organisations(planned, context), _organisations(reached, context)),
        len(planned) + len(reached),
    )


def figures_of(portfolio: Portfolio, initiative: str | None = None) -> tuple[Record, ...]:
    """Return the figures that count, of one initiative or of all."""
    wanted = (initiative,) if initiative else [item.uid for item in portfolio.initiatives]
    return current(
        figure for uid in wanted for figure in portfolio.children("beneficiary_figure", uid)
    )


def crossed(figures: Iterable[Record], context: Context, *by: str) -> dict[tuple[str, ...], int]:
    """Add up figures of people by the values of some fields, such as category and sex (Q19).

    What nobody counted is not there, which is not nobody; organisations are left out.
    """
    found: dict[tuple[str, ...], int] = {}
    for figure in figures:
        if not _is_organisation(figure, context):
            key = tuple(str(figure.get(field) or _UNSAID.get(field, "")) for field in by)
            found[key] = found.get(key, 0) + (figure.get("count") or 0)
    return found


_UNSAID = {"sex": "U", "age": "AUN"}


def reached_in(figures: Iterable[Record], period: tuple[str, str] | None) -> tuple[Record, ...]:
    """Return the figures of people reached, in periods that lie within this one."""
    return tuple(
        figure
        for figure in figures
        if figure.get("kind") == "reached" and (period is None or _within(figure, period))
    )


def current(figures: Iterable[Record]) -> tuple[Record, ...]:
    """Return the figures that no other one corrects."""
    given = tuple(figures)
    replaced = {figure.get("restates") for figure in given}
    return tuple(figure for figure in given if figure.uid not in replaced)


def heads(figures: Iterable[Record], context: Context | None = None) -> Heads:
    """Add up figures of people; those that count organisations are left out."""
    context = context or built_in()
    sums = dict.fromkeys(Heads.__dataclass_fields__, 0)
    for figure in figures:
        count = figure.get("count") or 0
        if _is_organisation(figure, context):
            continue
        sums["total"] += count
        sums[_SEXES.get(figure.get("sex") or "U", "sex_unknown")] += count
        sums["disability"] += figure.get("of_which_disability") or 0
        age = context.code("age_groups", figure.get("age") or "AUN")
        if age is None or not age.extra.get("from_age"):
            sums["age_unknown"] += count
        for part, column in (("children", "child"), ("youth", "youth")):
            if age and age.extra.get(column) == "1":
                sums[part] += count
    return Heads(**sums)


_SEXES = {"F": "women", "M": "men", "X": "other", "U": "sex_unknown"}


def _organisations(figures: Iterable[Record], context: Context) -> int:
    return sum(figure.get("count") or 0 for figure in figures if _is_organisation(figure, context))


def _is_organisation(figure: Record, context: Context) -> bool:
    return counts_organisations(str(figure.get("category")), context)


def _within(figure: Record, period: tuple[str, str]) -> bool:
    start, end = figure.get("period_start"), figure.get("period_end")
    return bool(start and end and period[0] <= start and end <= period[1])
