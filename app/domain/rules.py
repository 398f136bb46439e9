"""The rules of a record: its values in, its problems out; the same for form, import and merge.

What comes out as ``error`` refuses a save on this laptop. After a merge the same problems become
review items, so nothing here may raise, however odd the values of another program are.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import repeat
from types import CodeType
from typing import Any

from app.domain import catalogue
from app.domain.entity import Entity
from app.domain.entity_rules import ALL_PASS, RULES, Rule
from app.domain.fields import (
    Amount,
    Attachment,
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
"""So many days are remembered as sound."""
_INSTEAD = {("initiative", "duration_months"): ("start_on", "end_on")}


@dataclass(frozen=True)
class _Plan:
    """What has to be looked at in one entity's records, worked out once."""

    tests: dict[str, Test]
    """By field, whether a value can be its stored value; nothing always can."""
    quick: dict[str, Test]
    """The same, but may say no to what is right: then ``tests`` decide."""
    lone: dict[str, Test]
    """Those of ``tests`` whose fields stand alone."""
    required: tuple[str, ...]
    required_from: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Field, status from which it is wanted, fields that together do instead."""
    rule: Rule | None
    named: frozenset[str] = frozenset()
    """What the rule names: every field it looks at."""
    seen: dict[tuple[str, ...], tuple[tuple[Test, ...], bool]] = field(default_factory=dict)
    """By the fields that are filled: their tests in order, and whether nothing required lacks.
    Records come in few such forms, by the thousand."""


_FORMS = 2000
"""So many forms are remembered at most."""


def _see(plan: _Plan, given: tuple[str, ...]) -> tuple[tuple[Test, ...], bool]:
    """Prepare what is asked of records that fill just these fields."""
    tests = tuple(plan.quick.get(name, _anything) for name in given)
    found = (tests, all(name in given for name in plan.required))
    if len(plan.seen) < _FORMS:
        plan.seen[given] = found
    return found


def _anything(_: Any) -> bool:  # noqa: ANN401
    return True


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
    if not _all_pass(tests, values):
        problems = [
            _refusal(key, name, value)
            for name, value in values.items()
            if not _passes(plan, name, value)
        ]
    odd = {problem.field for problem in problems}
    if odd:
        values = {name: value for name, value in values.items() if name not in odd}
    if not whole or odd or plan.required_from or None in values.values():
        problems.extend(_missing(plan, values, odd))
    if plan.rule:
        problems.extend(plan.rule(values, context))
    return problems


def _all_pass(tests: tuple[Test, ...], values: Values) -> bool:
    try:
        return all(map(operator.call, tests, values.values()))
    except TypeError:  # a list or an object where a code should be
        return False


def _passes(plan: _Plan, name: str, value: Any) -> bool:  # noqa: ANN401
    return name not in plan.tests or _fits_test(plan.tests[name], value)


def check_alike(
    entity: type[Entity],
    columns: Mapping[str, Sequence[Any]],
    count: int,
    context: Context | None = None,
) -> Iterator[tuple[int, list[Problem]]]:
    """Check records that fill the same fields; yield (index, problems) of those that have some.

    Values are tested field by field over all records, each different one once, so that thousands
    of sound records cost little more than the rules of their entity.

    Args:
        entity: the entity.
        columns: by field key the stored values of all records.
        count: how many records there are.
        context: as ``check``.
    """
    by = context or built_in()
    plan = _plan(entity.key, by)
    if plan is None:
        return
    sound = all(
        None not in column if test is None else column_passes(test, column)
        for test, column in ((plan.tests.get(name), column) for name, column in columns.items())
    )
    if not sound or plan.required_from or not set(plan.required) <= columns.keys():
        found = ((at, check(entity, v, by)) for at, v in enumerate(_records(columns, count)))
    elif plan.rule is None or (entity.key in ALL_PASS and ALL_PASS[entity.key](columns)):
        return
    else:
        rule = plan.rule
        looked_at = {name: column for name, column in columns.items() if name in plan.named}
        found = ((at, list(rule(v, by))) for at, v in enumerate(_records(looked_at, count)))
    yield from ((at, problems) for at, problems in found if problems)


def _records(columns: Mapping[str, Sequence[Any]], count: int) -> Iterator[dict[str, Any]]:
    """Yield the values of each record."""
    names = tuple(columns)
    rows = zip(*columns.values(), strict=True) if names else repeat((), count)
    for row in rows:
        yield dict(zip(names, row))  # noqa: B905  (as many of each; to look costs a third more)


def column_passes(test: Test, column: Sequence[Any]) -> bool:
    """Tell whether there is a value in each place, and all pass a test; each is tested once."""
    try:
        types = list(map(type, column))
        if isinstance(test, _WholeColumns) and types.count(test.kind) == len(types) > 0:
            return test.passes(column)
        kinds = set(types)
        different = set(column)
        # True and 1 are equal, but only one of them is a number.
        return None not in different and all(map(test, different if len(kinds) == 1 else column))
    except TypeError:  # lists: a set of codes; or no text or number
        return all(_fits_test(test, value) for value in column)


def _fits_test(test: Test, value: Any) -> bool:  # noqa: ANN401
    try:
        return test(value)
    except TypeError:
        return False


def lone_tests(entity: type[Entity], context: Context | None = None) -> Mapping[str, Test]:
    """Return tests of the fields that stand alone: in no group, and no rule looks at several.

    A value that passes its test can break nothing, whatever else the record holds. A test may
    raise ``TypeError`` for a value that is no text or number.
    """
    plan = _plan(entity.key, context or built_in())
    return plan.lone if plan else {}


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
        fields = catalogue.entity(key).fields
        rule = RULES.get(key)
        tests = {name: _test(field, context) for name, field in fields.items()}
        plan = context.prepared[key] = _Plan(
            tests,
            {name: getattr(test, "quick", test) for name, test in tests.items()},
            {name: test for name, test in tests.items() if _alone(fields[name], rule)},
            tuple(name for name, field in fields.items() if field.required),
            tuple(
                (name, field.required_from, _INSTEAD.get((key, name), ()))
                for name, field in fields.items()
                if field.required_from
            ),
            rule,
            frozenset(_literals(rule.__code__)) if rule else frozenset(),
        )
    return plan


def _alone(field: Field[Any], rule: Rule | None) -> bool:
    if field.group or field.private or isinstance(field, Codes):
        return False
    return rule is None or field.key not in _literals(rule.__code__)


def _literals(code: CodeType) -> Iterator[str]:
    """Yield every text that stands in a function: a rule names the fields it looks at."""
    waiting: list[object] = list(code.co_consts)
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, tuple | frozenset):
            waiting.extend(item)
        elif isinstance(item, CodeType):
            waiting.extend(item.co_consts)


def _test(field: Field[Any], context: Context) -> Test:
    """Return a quick test whether a value can be this field's stored value, or is none."""
    return _TESTS[type(field)](field, context)


@dataclass(frozen=True)
class _WholeColumns:
    """A test of values that knows how to test many of the usual type at once."""

    quick: Test
    kind: type
    passes: Callable[[Sequence[Any]], bool]
    """Of values that are all of the type."""

    def __call__(self, value: Any) -> bool:  # noqa: ANN401
        """Test one value."""
        return self.quick(value)


def _text_test(field: Text, _: Context) -> Test:
    longest = field.max_length
    return _WholeColumns(
        lambda value: (value.__class__ is str and len(value) <= longest) or value is None,
        str,
        lambda column: max(map(len, column)) <= longest,
    )


def _whole_test(field: Whole, _: Context) -> Test:
    low, high = field.minimum, field.maximum
    return _WholeColumns(
        lambda value: (value.__class__ is int and low <= value <= high) or value is None,
        int,
        lambda column: low <= min(different := set(column)) and max(different) <= high,
    )


def _amount_test(field: Amount, _: Context) -> Test:
    low, high = field.minimum, field.maximum

    def test(value: Any) -> bool:  # noqa: ANN401
        if value is None:
            return True
        if value.__class__ is not str or not _PLAIN_DECIMAL(value):
            return False
        number = Decimal(value)
        return (low is None or low <= number) and number <= high

    return test


class _DayTest:
    """Remembers which days are sound: figures name few of them, again and again."""

    def __init__(self, field: Day, _: Context) -> None:
        self._field = field
        self._good: set[str | None] = {None}
        self.quick = self._good.__contains__

    def __call__(self, value: Any) -> bool:  # noqa: ANN401
        if value in self._good:
            return True
        # Days 29 to 31 depend on the month; the field itself knows.
        fits = value.__class__ is str and (
            bool(_WHOLE_DAY(value) and value[8:] < "29") or _fits(self._field, value)
        )
        if fits and len(self._good) < _DAYS:
            self._good.add(value)
        return fits


def _yes_no_test(_: YesNo, __: Context) -> Test:
    return lambda value: value is True or value is False or value is None


def _link_test(_: Link, __: Context) -> Test:
    return _WholeColumns(
        lambda value: (value.__class__ is str and len(value) == _LINK_LENGTH) or value is None,
        str,
        lambda column: set(map(len, column)) == {_LINK_LENGTH},
    )


def _code_test(field: Code, context: Context) -> Test:
    lists = (field.list_code, *field.also)
    known = frozenset(code for key in lists for code in context.known_codes(key))
    return _WholeColumns((known | {None}).__contains__, str, known.issuperset)


def _codes_test(field: Codes, context: Context) -> Test:
    known = context.known_codes(field.list_code)
    return lambda value: (
        value is None
        or (
            value.__class__ is list
            and all(item.__class__ is str and item in known for item in value)
        )
    )


_TESTS: dict[type[Field[Any]], Callable[[Any, Context], Test]] = {
    Text: _text_test,
    Note: _text_test,
    Attachment: _text_test,
    Whole: _whole_test,
    Amount: _amount_test,
    Day: _DayTest,
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
