"""What the program fills in itself: in a new form, and as the consequence of what was entered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from app.domain.entity_rules import counts_organisations
from app.domain.problem import Context, built_in

Values = Mapping[str, Any]

REVIEW_AFTER_YEARS = 2
"""A contact with a name is asked again after this time. Source: model.md 5, data protection."""

_HEADQUARTERS = "HQ"


def defaults(entity: str, office: str, today: str) -> dict[str, Any]:
    """Return the stored values a new record's form begins with; the person may change them.

    Args:
        entity: key of the entity.
        office: ISO2 code of the office, or HQ, which has no country.
        today: ISO date.
    """
    country = None if office == _HEADQUARTERS else office
    begin: dict[str, dict[str, Any]] = {
        "initiative": {"status": "IDENTIFIED", "status_on": today, "grant_currency": "USD"},
        "location": {"role": "PROJECT", "country": country},
        "organisation": {"base_country": country},
        "activity": {"status": "PLANNED"},
        "indicator_value": {"measured_on": today},
        "funding_line": {"currency": "USD"},
        "progress_note": {"noted_on": today},
        "code_item": {"active": True},
    }
    return {key: value for key, value in begin.get(entity, {}).items() if value is not None}


def implied(entity: str, values: Values, context: Context | None = None) -> dict[str, Any]:
    """Return what follows from these values and must be saved with them; None clears a field.

    Only differences from the values are returned, so an empty answer means there is nothing to do.

    Args:
        entity: key of the entity.
        values: stored values as they would be saved.
        context: code lists to judge by; the built-in ones when omitted.
    """
    consequence = _CONSEQUENCES.get(entity)
    if consequence is None:
        return {}
    found = consequence(values, context or built_in())
    return {key: value for key, value in found.items() if values.get(key) != value}


def _figure(values: Values, context: Context) -> dict[str, Any]:
    """Organisations have neither sex nor age. Source: model.md, BeneficiaryFigure."""
    category = values.get("category")
    if category and counts_organisations(category, context):
        return {"sex": "U", "age": "AUN"}
    return {}


def _contact(values: Values, context: Context) -> dict[str, Any]:
    """Withdrawn consent blanks the person at once. Source: model.md 5, data protection."""
    del context
    if values.get("consent") is False:
        return dict.fromkeys(("consent_on", "consent_scope", "name", "work_email", "work_phone"))
    found: dict[str, Any] = {}
    if values.get("consent") is True:
        if values.get("consent_scope") is None:
            found["consent_scope"] = "office"
        given_on = values.get("consent_on")
        if given_on and values.get("name") and values.get("review_on") is None:
            found["review_on"] = years_later(given_on, REVIEW_AFTER_YEARS)
    return found


def years_later(day: str, years: int) -> str:
    """Return the same day some years later; 29 February becomes the 28th where there is none."""
    date = dt.date.fromisoformat(day)
    try:
        return date.replace(year=date.year + years).isoformat()
    except ValueError:
        return date.replace(year=date.year + years, day=28).isoformat()


def _indicator(values: Values, context: Context) -> dict[str, Any]:
    """A standard indicator brings its unit and how it adds up."""
    item = context.code("standard_indicators", values.get("standard") or "")
    if item is None:
        return {}
    return {
        key: item.extra[key]
        for key in ("unit", "roll_up")
        if values.get(key) is None and item.extra.get(key)
    }


def _note(values: Values, context: Context) -> dict[str, Any]:
    """Whether a note is shared follows from its kind until somebody says otherwise."""
    item = context.code("note_kinds", values.get("kind") or "")
    if item is None or values.get("share") is not None:
        return {}
    return {"share": item.extra.get("shareable_default") == "1"}


_CONSEQUENCES: dict[str, Callable[[Values, Context], dict[str, Any]]] = {
    "beneficiary_figure": _figure,
    "contact": _contact,
    "indicator": _indicator,
    "progress_note": _note,
}
