"""The rules of a record: its values in, its problems out; the same for form, import and merge.

What comes out as ``error`` refuses a save on this laptop. After a merge the same problems become
review items, so nothing here may raise, however odd the values of another program are.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.domain import catalogue
from app.domain.entity import Entity
from app.domain.entity_rules import RULES, Rule
from app.domain.fields import (
    Amount,
    Code,
    Codes,
    Day,
    Field,
    Link,
    Note,
    Text,
    ValueRefusedError,
    Whole,
    YesNo,
)
from app.domain.problem import Context, Problem, built_in
from app.domain.statuses import may_move, moves, reached

__all__ = ["Context", "Problem", "check", "may_move", "missing", "moves", "refusals"]

Values = Mapping[str, Any]
Test = Callable[[Any], bool]

_PLAIN_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,15})?\Z").match
_WHOLE_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\Z").match
_LINK_LENGTH = 36
_DAYS = 10_000
"""So many days are remembered as sound; figures name few of them, again and again."""
_INSTEAD = {("initiative", "duration_months"): ("start_on", "end_on")}


@dataclass(frozen=True)
class _Plan:
    """What has to be looked at in one entity's records, worked out once."""

    tests: dict[str, Test]
    required: tuple[str, ...]
    required_from: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Field, status from which it is wanted, fields that together do instead."""
    rule: Rule | None
    seen: dict[tuple[str, ...], tuple[tuple[Test, ...], bool]] = field(default_factory=dict)
    """By the fields that are filled: their tests in order, and whether nothing required lacks.
    Records come in few such forms, by the thousand."""


_FORMS = 2000
"""So many forms are remembered at most."""


def _see(plan: _Plan, given: tuple[str, ...]) -> tuple[tuple[Test, ...], bool]:
    """Prepare what is asked of records that fill just these fields."""
    tests = tuple(_unless_empty(plan.tests.get(name)) for name in given)
    found = (tests, all(name in given for name in plan.required))
    if len(plan.seen) < _FORMS:
        plan.seen[given] = found
    return found


def _unless_empty(test: Test | None) -> Test:
    if test is None:
        return lambda _: True
    return lambda value: value is None or test(value)


def check(
    entity: str | type[Entity], values: Values, context: Context | None = None
) -> list[Problem]:
    """Return everything that is the matter with these stored values.

    Args:
        entity: the entity or its key; an entity this program does not know has no problems.
        values: stored values by field key; fields that are not declared are ignored.
        context: code lists to judge by; the built-in ones when omitted.
    """
    key = entity if isinstance(entity, str) else entity.key
    context = context or built_in()
    plan = _plan(key, context)
    if plan is None:
        return []
    given = tuple(values)
    tests, whole = plan.seen.get(given) or _see(plan, given)
    problems: list[Problem] = []
    if not all(map(operator.call, tests, values.values())):
        tested = zip(values.items(), tests, strict=True)
        problems = [_refusal(key, name, value) for (name, value), test in tested if not test(value)]
    odd = {problem.field for problem in problems}
    if odd:
        values = {name: value for name, value in values.items() if name not in odd}
    if not whole or odd or plan.required_from or None in values.values():
        problems.extend(_missing(plan, values, odd))
    if plan.rule:
        problems.extend(plan.rule(values, context))
    return problems


def missing(
    entity: str | type[Entity],
    values: Values,
    status: str | None = None,
    context: Context | None = None,
) -> list[Problem]:
    """Return what is still wanted in this record.

    Args:
        entity: the entity or its key.
        values: stored values by field key.
        status: what would be wanted in this status, instead of the values' own.
        context: as ``check``.
    """
    given = values if status is None else {**values, "status": status}
    return [problem for problem in check(entity, given, context) if problem.severity == "missing"]


def refusals(problems: list[Problem], written: frozenset[str] | None = None) -> list[Problem]:
    """Return the problems that refuse a save; of ``written`` fields only, where that is given.

    A save must not be refused for what somebody else once wrote into another field.
    """
    return [
        problem
        for problem in problems
        if problem.severity == "error"
        and (written is None or problem.field in written or written & _named(problem))
    ]


def _named(problem: Problem) -> frozenset[str]:
    """Return the other fields that take part in a problem."""
    return frozenset(problem.params.get("with", ()))


def _missing(plan: _Plan, values: Values, odd: Collection[str]) -> Iterator[Problem]:
    """Name what is required and empty; an odd value is not a missing one."""
    for name in plan.required:
        if values.get(name) is None and name not in odd:
            yield Problem(name, "required", severity="missing")
    if plan.required_from:
        status = values.get("status")
        for name, milestone, instead in plan.required_from:
            if values.get(name) is not None or name in odd or not reached(status, milestone):
                continue
            if not instead or any(values.get(other) is None for other in instead):
                yield Problem(name, "required_from", {"status": milestone}, severity="missing")


def _plan(key: str, context: Context) -> _Plan | None:
    """Return the entity's plan, prepared once per context."""
    plan: _Plan | None = context.prepared.get(key)
    if plan is None and key in catalogue.by_key():
        fields = catalogue.entity(key).fields.values()
        plan = context.prepared[key] = _Plan(
            {field.key: _test(field, context) for field in fields},
            tuple(field.key for field in fields if field.required),
            tuple(
                (field.key, field.required_from, _INSTEAD.get((key, field.key), ()))
                for field in fields
                if field.required_from
            ),
            RULES.get(key),
        )
    return plan


def _test(field: Field[Any], context: Context) -> Test:
    """Return a quick test whether a value can be this field's stored value."""
    return _TESTS[type(field)](field, context)


def _text_test(field: Text, _: Context) -> Test:
    longest = field.max_length
    return lambda value: value.__class__ is str and len(value) <= longest


def _whole_test(field: Whole, _: Context) -> Test:
    low, high = field.minimum, field.maximum
    return lambda value: value.__class__ is int and low <= value <= high


def _amount_test(field: Amount, _: Context) -> Test:
    low, high = field.minimum, field.maximum

    def test(value: Any) -> bool:  # noqa: ANN401
        if value.__class__ is not str or not _PLAIN_DECIMAL(value):
            return False
        number = Decimal(value)
        return (low is None or low <= number) and number <= high

    return test


def _day_test(field: Day, _: Context) -> Test:
    good: set[str] = set()

    def test(value: Any) -> bool:  # noqa: ANN401
        if value.__class__ is not str:
            return False
        if value in good:
            return True
        # Days 29 to 31 depend on the month; the field itself knows.
        fits = bool(_WHOLE_DAY(value) and value[8:] < "29") or _fits(field, value)
        if fits and len(good) < _DAYS:
            good.add(value)
        return fits

    return test


def _yes_no_test(_: YesNo, __: Context) -> Test:
    return lambda value: value is True or value is False


def _link_test(_: Link, __: Context) -> Test:
    return lambda value: value.__class__ is str and len(value) == _LINK_LENGTH


def _code_test(field: Code, context: Context) -> Test:
    lists = (field.list_code, *field.also)
    known = frozenset(code for key in lists for code in context.known_codes(key))
    return lambda value: value.__class__ is str and value in known


def _codes_test(field: Codes, context: Context) -> Test:
    known = context.known_codes(field.list_code)
    return lambda value: (
        value.__class__ is list and all(item.__class__ is str and item in known for item in value)
    )


_TESTS: dict[type[Field[Any]], Callable[[Any, Context], Test]] = {
    Text: _text_test,
    Note: _text_test,
    Whole: _whole_test,
    Amount: _amount_test,
    Day: _day_test,
    YesNo: _yes_no_test,
    Code: _code_test,
    Codes: _codes_test,
    Link: _link_test,
}
"""By kind; a kind without a test is named by the first record that has such a field."""


def _fits(field: Field[Any], value: object) -> bool:
    try:
        return bool(field.store(value) == value)
    except ValueRefusedError:
        return False


def _refusal(key: str, name: str, value: object) -> Problem:
    """Say why a value was not accepted; the value itself is never repeated."""
    field = catalogue.entity(key).fields[name]
    try:
        field.store(value)
    except ValueRefusedError as error:
        params = {k: v for k, v in error.params.items() if k != "value"}
        return Problem(name, error.code, params)
    if isinstance(field, Code | Codes):
        return Problem(name, "unknown_code", {"list": field.list_code})
    return Problem(name, "odd_value")
