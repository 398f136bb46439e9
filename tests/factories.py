"""Builders of valid records, made from the catalogue: a new required field needs no new builder."""

from __future__ import annotations

import itertools
from typing import Any

from app.base.ids import named_uid
from app.domain import catalogue, training
from app.domain.codelists import codelist
from app.domain.fields import Amount, Code, Codes, Day, Field, Link, Text, Whole, YesNo
from app.domain.record import Record

_numbers = itertools.count(1)

_EXTRAS: dict[str, dict[str, Any]] = {
    "initiative": {"title": "Water for Upala", "status": "IDENTIFIED"},
    "initiative_tag": {"list_code": "sdg", "tag": "SDG08"},
    "location": {"name": "Upala", "precise": True},
    "organisation": {"name": "Municipality of Upala", "type": "MUNI", "base_country": "CR"},
    "contact": {"function": "Health focal point", "agency": "IOM"},
    "activity": {"initiative": named_uid("tests", "initiative"), "kind": "MEETING"},
    "beneficiary_figure": {"kind": "plan", "category": "WORK", "sex": "F", "age": "A25"},
    "indicator": {"initiative": named_uid("tests", "initiative"), "standard": "STD-BIZ"},
    "funding_line": {"amount": "1200.5", "currency": "USD"},
    "progress_note": {"initiative": named_uid("tests", "initiative"), "kind": "LESSON"},
    "assessment": {"stage": "NSC", "body": "National committee"},
    "screening_item": {"side": "OPPORT"},
    "resource": {"kind": "LINK", "link": "https://example.org/module"},
    "code_item": {"list_code": "sdg", "code": "SDG18"},
}
"""What the rules want beyond the required fields, or what reads better than a sample."""


def sample(field: Field[Any]) -> Any:  # noqa: ANN401  (a stored value of any kind)
    """Return a stored value that this field accepts."""
    if isinstance(field, Link):
        return named_uid("tests", field.to or "record")
    if isinstance(field, Code):
        return codelist(field.list_code).codes[0].code
    if isinstance(field, Codes):
        return sorted(item.code for item in codelist(field.list_code).codes[:2])
    if isinstance(field, Whole):
        return max(field.minimum, min(field.maximum, 2))
    if isinstance(field, Amount):
        return "1234.5"
    if isinstance(field, Day):
        return "2013-03-04"
    if isinstance(field, YesNo):
        return True
    assert isinstance(field, Text)
    return f"{field.key} of a test"[: field.max_length]


def some_values(entity: str, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return stored values without any problem: what is required, and what is given.

    Args:
        entity: key of the entity.
        given: stored values by field key; None leaves a field out.
    """
    declared = catalogue.entity(entity)
    values = {f.key: sample(f) for f in declared.fields.values() if f.required}
    values |= _EXTRAS.get(entity, {}) | given
    return {key: value for key, value in values.items() if value is not None}


def a_record(
    entity: str,
    *,
    uid: str | None = None,
    scope: str = "CR",
    owner: str | None = None,
    **given: Any,  # noqa: ANN401
) -> Record:
    """Return a valid record; the same values make the same uid only where the entity says so."""
    values = some_values(entity, **given)
    made = catalogue.entity(entity).identity_uid(values) or named_uid("tests", str(next(_numbers)))
    return Record(entity, uid or made, scope, owner or scope.partition("/")[0], values)


def an_initiative(code: str = "", **given: Any) -> Record:  # noqa: ANN401
    """Return an initiative; from APPROVED on it has all that is wanted then."""
    number = code or f"CR-{next(_numbers)}"
    values: dict[str, Any] = {"code": number}
    if given.get("status", "IDENTIFIED") not in {"IDENTIFIED", "SUBMITTED", "ASSESSED"}:
        values |= {
            "round": "JMDI-P2",
            "objective": "Safe water for all who live on the border.",
            "duration_months": 21,
            "grant_amount": "230000",
            "grant_currency": "USD",
            "scaling_mode": "WIDEN",
        }
    return a_record("initiative", **(values | given))


def a_figure(initiative: Record, count: int, **given: Any) -> Record:  # noqa: ANN401
    """Return a number of people of an initiative."""
    values: dict[str, Any] = {"initiative": initiative.uid, "count": count}
    return a_record("beneficiary_figure", scope=initiative.scope, **(values | given))


def an_organisation(name: str = "Municipality of Upala", **given: Any) -> Record:  # noqa: ANN401
    """Return an organisation."""
    return a_record("organisation", **({"name": name} | given))


def a_partnership(initiative: Record, organisation: Record, **given: Any) -> Record:  # noqa: ANN401
    """Return what an organisation does in an initiative; it leads unless said otherwise."""
    links = {"initiative": initiative.uid, "organisation": organisation.uid, "role": "LEAD"}
    return a_record("partnership", scope=initiative.scope, **(links | given))


def the_sixteen() -> list[Record]:
    """Return the training data as records, as they stand after loading."""
    return [
        Record(line["entity"], line["uid"], scope, scope, line["set"])
        for scope, line in training.scoped(None)
    ]
