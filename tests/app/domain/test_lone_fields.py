"""Which fields stand alone: what an edit of them can break is seen in their value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import catalogue
from app.domain.entity_rules import RULES
from app.domain.fields import Code, Link, Text, Whole
from app.domain.problem import built_in
from app.domain.rules import check, check_alike, lone_tests
from tests.factories import sample


class Watched(dict[str, Any]):
    """Values that remember which fields a rule looked at."""

    def __init__(self, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.seen: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ANN401
        self.seen.add(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401
        self.seen.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.seen.add(str(key))
        return super().__contains__(key)


@pytest.mark.parametrize("entity", [e for e in catalogue.ENTITIES if e.key in RULES])
@given(data=st.data())
def test_a_field_that_stands_alone_is_looked_at_by_no_rule_of_several(
    entity: type[Any], data: st.DataObject
) -> None:
    values = {name: sample(field) for name, field in entity.fields.items()}
    for name in data.draw(st.sets(st.sampled_from(sorted(values)))):
        del values[name]
    watched = Watched(values)

    list(RULES[entity.key](watched, built_in()))

    assert not watched.seen & set(lone_tests(entity))


def test_a_group_or_a_private_field_never_stands_alone() -> None:
    contact = lone_tests(catalogue.entity("contact"))
    activity = lone_tests(catalogue.entity("activity"))

    assert "function" in contact
    assert "name" not in contact
    assert {"title", "place", "due_on"} <= set(activity)
    assert not {"women", "held_on", "initiative"} & set(activity)
    assert activity["title"]("Well")
    assert not activity["title"](7)


def test_a_value_of_another_kind_in_a_list_is_odd() -> None:
    found = check("activity", {"kind": ["TRAINING"], "later": 1})

    assert ("kind", "error") in {(p.field, p.severity) for p in found}


def _wrong(field: Any) -> Iterator[Any]:  # noqa: ANN401  (of whatever kind)
    """Yield values of the usual type that a field refuses."""
    if isinstance(field, Text):
        yield "x" * (field.max_length + 1)
    elif isinstance(field, Whole):
        yield from (field.minimum - 1, field.maximum + 1)
    elif isinstance(field, Link):
        yield from ("x" * 35, "x" * 37)
    elif isinstance(field, Code):
        yield "NO_SUCH_CODE"


@pytest.mark.parametrize("entity", catalogue.ENTITIES, ids=lambda entity: entity.key)
def test_one_wrong_value_among_sound_ones_of_its_type_is_found(entity: type[Any]) -> None:
    for name, field in entity.fields.items():
        for wrong in _wrong(field):
            columns = {key: [sample(each)] * 3 for key, each in entity.fields.items()}
            columns[name] = [sample(field), wrong, sample(field)]
            found = dict(check_alike(entity, columns, 3))
            alone = {key: column[1] for key, column in columns.items()}
            assert found.get(1) == check(entity, alone), (name, wrong)
            assert any(p.field == name and p.severity == "error" for p in found[1]), (name, wrong)


@given(data=st.data())
def test_records_checked_together_have_the_problems_they_have_alone(data: st.DataObject) -> None:
    entity = catalogue.entity("activity")
    fields = data.draw(st.sets(st.sampled_from(sorted(entity.fields)), min_size=1))
    odd = st.sampled_from([None, "", 7, True, 1, -3, ["A"], {"a": 1}, "2021-02-30", "TRAINING"])
    usual = {name: sample(entity.fields[name]) for name in sorted(fields)}
    records = [
        {name: data.draw(odd | st.just(value)) for name, value in usual.items()}
        for _ in range(data.draw(st.integers(0, 4)))
    ]

    columns = {name: [values[name] for values in records] for name in usual}
    alone = {at: found for at, values in enumerate(records) if (found := check(entity, values))}

    errors = {at: [p for p in found if p.severity == "error"] for at, found in alone.items()}
    together = {
        at: [p for p in found if p.severity == "error"]
        for at, found in check_alike(entity, columns, len(records))
    }
    assert {at: e for at, e in together.items() if e} == {at: e for at, e in errors.items() if e}
