"""Results: indicators with baseline, target and value; people planned and reached.

A count of people below the threshold goes into no public file, nor does any part of a breakdown
that has one, since it could be counted back. Source: reliability.md B4, C3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from app.base.text import in_language, translate
from app.domain.counted import Counted, counted
from app.domain.derived.people import current, heads
from app.domain.derived.results import results
from app.domain.entity_rules import counts_organisations
from app.domain.record import Record
from app.reports.iati import codes, dates
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add, line, named, say_label

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OUTPUT, _UNIT = "1", "1"
_SEXES = {"F": "female", "M": "male", "X": "other", "U": "not known"}
_UNKNOWN = {"sex": "U", "age": "AUN"}
_COUNTED = frozenset({"number", "money"})


def add_results(element: Element, activity: Activity) -> None:
    """Write one result an indicator, then one of the people."""
    for indicator in activity.children("indicator"):
        _add_indicator(element, activity, indicator)
    _add_people(element, activity)


# --- Indicators --------------------------------------------------------------------------------


def _add_indicator(element: Element, activity: Activity, indicator: Record) -> None:
    title, standard = line(indicator.get("title")), str(indicator.get("standard") or "")
    measure = codes.theirs("indicator_units", str(indicator.get("unit")))
    context = activity.portfolio.context
    if not measure or not (title or context.code("standard_indicators", standard)):
        activity.leave("indicator", "indicator_unnamed")
        return
    values = current(activity.portfolio.children("indicator_value", indicator.uid, "indicator"))
    add_up = indicator.get("unit") in _COUNTED
    made, inner = _result(element, measure, add_up=add_up)
    for place in (made, inner):
        if title:
            named(place, "title", title)
        else:
            told = add(place, "title")
            say_label(told, context, "standard_indicators", standard, activity.language)
    _order(made, inner)
    if standard and context.code("standard_indicators", standard):
        uri = activity.terms.list_uri("standard_indicators")
        told_of = {"vocabulary": "99", "code": standard, "indicator-uri": uri}
        add(inner, "reference", "", told_of)
    _add_baseline(inner, activity, indicator)
    _add_period(inner, activity, indicator, values)


def _result(element: Element, measure: str, *, add_up: bool) -> tuple[Element, Element]:
    """Begin a result and its one indicator, which stands apart until both have a title."""
    from xml.etree import ElementTree as ET

    adds = {"aggregation-status": "1" if add_up else "0"}
    made = add(element, "result", "", {"type": _OUTPUT, **adds})
    return made, ET.Element("indicator", {"measure": measure, "ascending": "1", **adds})


def _order(made: Element, inner: Element) -> None:
    """Put the indicator behind the title of its result."""
    made.append(inner)


def _add_baseline(inner: Element, activity: Activity, indicator: Record) -> None:
    value, day = indicator.get("baseline"), str(indicator.get("baseline_on") or "")
    if value is None:
        return
    people = counted(value)
    if people is not None and not activity.heads.may(people):
        activity.leave("indicator", "few_people")
        return
    if not day:
        activity.leave("indicator", "baseline_undated")
        return
    full = day if len(day) > len("2012-12") else ""
    add(
        inner, "baseline", "", {"iso-date": full, "year": str(int(day[:4])), "value": _plain(value)}
    )


def _add_period(
    inner: Element, activity: Activity, indicator: Record, values: tuple[Record, ...]
) -> None:
    """Write the target, and what was measured so far, over the time the initiative runs."""
    [result] = results([indicator], values)
    if result.value is None and result.target is None:
        return
    measured = [dates.last_day(str(each.get("measured_on") or "")) for each in values]
    period = _begin_period(
        inner, activity, [dates.last_day(_to_month(indicator.get("target_on"))), *measured]
    )
    if period is None:
        activity.leave("indicator", "period_unknown")
        return
    if result.target is not None:
        add(period, "target", "", {"value": _plain(result.target)})
    if result.value is not None:
        _add_actual(period, activity, indicator, values, result.value)


def _add_actual(
    period: Element,
    activity: Activity,
    indicator: Record,
    values: tuple[Record, ...],
    value: Decimal,
) -> None:
    """Write the value, and women and men where they add up and none of them is few."""
    parts = _women_and_men(indicator, values)
    heads = activity.heads
    people = [one for one in getattr(value, "rests_on", ()) if isinstance(one, Counted)]
    if people and not heads.may(*people):
        activity.leave("indicator", "few_people")
        return
    add(period, "actual", "", {"value": _plain(value)})
    if parts is None:
        return
    whole = counted(value)
    rest = _whole(value) - sum(parts.values()) if whole is None else whole - sum(parts.values())
    if rest < 0 or not heads.may(*parts.values(), rest):
        activity.leave("indicator", "breakdown_hidden")
        return
    for name, count in parts.items():
        made = add(period, "actual", "", {"value": str(count)})
        add(made, "dimension", "", {"name": "sex", "value": name})


def _women_and_men(indicator: Record, values: tuple[Record, ...]) -> dict[str, int] | None:
    """Return women and men of an indicator that counts people; None of any other."""
    known = [
        each for each in values if each.get("women") is not None or each.get("men") is not None
    ]
    if not known or indicator.get("unit") != "number":
        return None
    if indicator.get("roll_up") != "sum":
        known = sorted(known, key=lambda each: str(each.get("measured_on") or ""))[-1:]
    return {
        name: sum(each.get(key) or 0 for each in known)
        for key, name in (("women", "female"), ("men", "male"))
    }


# --- People ------------------------------------------------------------------------------------


def _add_people(element: Element, activity: Activity) -> None:
    context = activity.portfolio.context
    figures = [
        figure
        for figure in current(activity.children("beneficiary_figure"))
        if not counts_organisations(str(figure.get("category")), context)
    ]
    planned = [figure for figure in figures if figure.get("kind") == "plan"]
    reached = [figure for figure in figures if figure.get("kind") == "reached"]
    plan, total = heads(planned, context).total, heads(reached, context).total
    may = activity.heads.may
    if planned and not may(plan):
        activity.leave("beneficiary_figure", "few_people")
        planned = []
    if reached and not may(total):
        activity.leave("beneficiary_figure", "few_people")
        reached = []
    if not planned and not reached:
        return
    made, inner = _result(element, _UNIT, add_up=True)
    with in_language(activity.language):
        words = translate("iati", "People reached")
    for place in (made, inner):
        named(place, "title", words, _in_english())
    _order(made, inner)
    period = _begin_period(
        inner, activity, [dates.last_day(figure.get("period_end")) for figure in reached]
    )
    if period is None:
        activity.leave("beneficiary_figure", "period_unknown")
        element.remove(made)
        return
    if planned:
        add(period, "target", "", {"value": str(plan)})
    if not reached:
        return
    add(period, "actual", "", {"value": str(total)})
    _add_breakdowns(period, activity, reached)


def _add_breakdowns(period: Element, activity: Activity, reached: list[Record]) -> None:
    """Write the people by sex and by age; each wholly or not at all."""
    for name, parts in (("sex", _by_sex(reached, activity)), ("age", _by_age(reached, activity))):
        if not activity.heads.may(*parts.values()):
            activity.leave("beneficiary_figure", "breakdown_hidden")
            continue
        for value, count in parts.items():
            part = add(period, "actual", "", {"value": str(count)})
            add(part, "dimension", "", {"name": name, "value": value})
    activity.leave("beneficiary_figure", "groups_kept", len({f.get("category") for f in reached}))


def _in_english() -> str:
    with in_language("en"):
        return translate("iati", "People reached")


def _by_sex(figures: list[Record], activity: Activity) -> Mapping[str, int]:
    return _counts(figures, activity, "sex", _SEXES)


def _by_age(figures: list[Record], activity: Activity) -> Mapping[str, int]:
    ages = activity.portfolio.context.codes("age_groups")
    return _counts(figures, activity, "age", {age.code: age.label("en") for age in ages})


def _counts(
    figures: list[Record], activity: Activity, field: str, names: Mapping[str, str]
) -> dict[str, int]:
    """Return how many people there are of each code that occurs."""
    found: dict[str, int] = {}
    for code, name in names.items():
        some = [figure for figure in figures if (figure.get(field) or _UNKNOWN[field]) == code]
        if some:
            found[name] = heads(some, activity.portfolio.context).total
    return found


# --- Both --------------------------------------------------------------------------------------


def _begin_period(inner: Element, activity: Activity, ends: Iterable[str | None]) -> Element | None:
    """Begin the one period: from the start of the initiative to the last of these days.

    Without any it ends with the initiative, else today; None where it would end before it began.
    """
    start = activity.span.start
    known = [day for day in ends if day]
    end = max(known) if known else activity.span.end or activity.terms.today
    if not start or end < start or not dates.plausible(end):
        return None
    made = add(inner, "period")
    add(made, "period-start", "", {"iso-date": start})
    add(made, "period-end", "", {"iso-date": end})
    return made


def _to_month(stored: str | None) -> str | None:
    """Return a date as far as the month; a target "by 2014" is one by its end."""
    return f"{stored}-12" if stored and len(stored) == len("2012") else stored


def _whole(value: Decimal) -> int:
    return int(value)


def _plain(value: object) -> str:
    return f"{Decimal(str(value)):f}"
