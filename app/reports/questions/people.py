"""People planned and reached, by sex, period and category: Q18, Q19."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.base.text import translate
from app.domain import derived
from app.domain.record import Record
from app.domain.report import Cell, Column, Drawing, Figures, Foot, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given

_WOMEN, _MEN, _UNKNOWN = "F", "M", "U"
_ALWAYS = (_WOMEN, _MEN)


def q18(given: Given) -> Report:
    """Return how many women and men were reached against plan."""
    options, portfolio = given.options, given.portfolio
    figures = derived.figures_of(portfolio, options.initiative or None)
    planned = [figure for figure in figures if figure.get("kind") == "plan"]
    reached = derived.reached_in(figures, options.period)
    plan, reach = (_by_sex(given, some) for some in (planned, reached))
    title = translate("reports", "People planned and reached")
    answer = pieces.table(
        "sexes",
        title,
        (
            Column("sex", translate("fields", "Sex"), Kind.CODE, "sexes"),
            Column("planned", translate("reports", "Planned"), Kind.PEOPLE, foot=Foot.SUM),
            Column("reached", translate("reports", "Reached"), Kind.PEOPLE, foot=Foot.SUM),
            pieces.rate(
                "reached", "planned", translate("reports", "Reached of planned"), decimals=2
            ),
        ),
        [
            (sex, plan.get(sex), reach.get(sex), pieces.rated(reach.get(sex), plan.get(sex)))
            for sex in _sexes(given, plan, reach)
        ],
    )
    picture = Picture(Drawing.TARGETS, "sexes", "sex", ("planned", "reached"), title)
    blocks = (_headline(given, plan, reach), answer, picture, _periods(given, reached))
    return pieces.report(given, "q18", blocks, (*_notes(given), _whole_plan(given)))


def q19(given: Given) -> Report:
    """Return the people reached by category and sex; what may not be passed on is hidden later."""
    options, portfolio = given.options, given.portfolio
    figures = derived.figures_of(portfolio, options.initiative or None)
    reached = derived.reached_in(figures, options.period)
    counted = derived.crossed(reached, portfolio.context, "category", "sex")
    sexes = _sexes(given, {sex: 0 for _, sex in counted})
    order = [item.code for item in portfolio.context.codes("beneficiary_categories")]
    categories = sorted(
        {category for category, _ in counted},
        key=lambda code: order.index(code) if code in order else len(order),
    )
    title = translate("reports", "People reached by category and sex")
    answer = pieces.table(
        "categories",
        title,
        (
            Column("category", translate("fields", "Group"), Kind.CODE, "beneficiary_categories"),
            *(
                Column(sex, pieces.label(given, "sexes", sex), Kind.PEOPLE, foot=Foot.SUM)
                for sex in sexes
            ),
            Column(
                "total",
                translate("reports", "Total"),
                Kind.PEOPLE,
                foot=Foot.SUM,
                sum_of=tuple(sexes),
            ),
        ),
        [
            (
                category,
                *(counted.get((category, sex)) for sex in sexes),
                sum(counted.get((category, sex), 0) for sex in sexes),
            )
            for category in categories
        ],
        empty=translate("reports", "Nobody was counted in this period yet."),
    )
    picture = Picture(Drawing.BARS, "categories", "category", ("total",), title)
    return pieces.report(given, "q19", (answer, picture), _notes(given))


def _by_sex(given: Given, figures: Iterable[Record]) -> dict[str, int]:
    """Return the people of some figures by sex; a sex nobody counted is missing."""
    counted = derived.crossed(figures, given.portfolio.context, "sex")
    return {sex: number for (sex,), number in counted.items()}


def _sexes(given: Given, *counted: Mapping[str, int]) -> tuple[str, ...]:
    """Return the codes worth a line: women and men, and what else was counted."""
    known = [item.code for item in given.portfolio.context.codes("sexes")]
    some = {sex for each in counted for sex in each}
    return tuple(code for code in known if code in some or code in _ALWAYS)


def _headline(given: Given, plan: Mapping[str, int], reach: Mapping[str, int]) -> Figures:
    people = derived.people(given.portfolio, given.options.initiative or None, given.options.period)
    everybody = sum(reach.values()) if reach else None
    planned = sum(plan.values()) if plan else None
    heads = people.reached
    return Figures(
        "reached",
        (
            pieces.people(
                "women_reached", translate("reports", "Women reached"), reach.get(_WOMEN)
            ),
            pieces.people("women_planned", translate("reports", "Women planned"), plan.get(_WOMEN)),
            pieces.percent(
                "women_of_plan",
                translate("reports", "Women reached of planned"),
                pieces.rated(reach.get(_WOMEN), plan.get(_WOMEN)),
                1,
            ),
            pieces.people("all_reached", translate("reports", "Everybody reached"), everybody),
            pieces.percent(
                "all_of_plan",
                translate("reports", "Everybody reached of planned"),
                pieces.rated(everybody, planned),
            ),
            pieces.percent(
                "women_share",
                translate("reports", "Women among those with known sex"),
                heads.women_share if reach else None,
                1,
            ),
            pieces.percent(
                "disaggregated",
                translate("reports", "Counted by sex"),
                heads.disaggregated if reach else None,
                1,
            ),
            pieces.people(
                "youth",
                translate("reports", "Young people reached (15 to 24)"),
                heads.youth if reach and heads.age_unknown < heads.total else None,
            ),
        ),
    )


def _periods(given: Given, reached: Iterable[Record]) -> Table:
    """Return the people reached in each period, as it was recorded."""
    counted = derived.crossed(reached, given.portfolio.context, "period_start", "period_end", "sex")
    sexes = _sexes(given, {sex: 0 for *_, sex in counted})
    rows: list[tuple[Cell, ...]] = []
    for start, end in sorted({(start, end) for start, end, _ in counted}):
        numbers = [counted.get((start, end, sex)) for sex in sexes]
        rows.append((start or None, end or None, *numbers, sum(n or 0 for n in numbers)))
    return pieces.table(
        "periods",
        translate("reports", "Reached by period"),
        (
            Column("since", translate("reports", "From"), Kind.DAY),
            Column("until", translate("reports", "To"), Kind.DAY),
            *(
                Column(sex, pieces.label(given, "sexes", sex), Kind.PEOPLE, foot=Foot.SUM)
                for sex in sexes
            ),
            Column(
                "total",
                translate("reports", "Total"),
                Kind.PEOPLE,
                foot=Foot.SUM,
                sum_of=tuple(sexes),
            ),
        ),
        rows,
        empty=translate("reports", "Nobody was counted in this period yet."),
    )


def _whole_plan(given: Given) -> str:
    if not given.options.period:
        return ""
    return translate("reports", "The plan is that of the whole time, not of this period alone.")


def _notes(given: Given) -> tuple[str, ...]:
    return (
        translate(
            "reports",
            "Reached are people new in their period, so periods add up. Organisations are not"
            " counted as people, and a figure that another one corrects does not count.",
        ),
        translate(
            "reports", "Of the period asked for count the figures whose own period lies in it."
        )
        if given.options.period
        else "",
    )
