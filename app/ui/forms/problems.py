"""The sentence for each problem of a record, said beside its field."""

from __future__ import annotations

from typing import Any

from app.base import text
from app.base.text import translate
from app.domain import catalogue, codelists
from app.domain.fields import ValueRefusedError
from app.domain.problem import Problem
from app.ui import i18n


def problem_text(entity: str, problem: Problem) -> str:
    """Return one sentence about one field, in the language in use."""
    return _sentence(problem.rule, _worded(entity, problem.params))


def refusal_text(error: ValueRefusedError) -> str:
    """Return one sentence about what was typed into an editor."""
    return _sentence(error.code, _worded("", error.params))


def field_label(entity: str, key: str) -> str:
    """Return the label of a field in the language in use."""
    field = catalogue.entity(entity).fields.get(key)
    return translate("fields", field.label) if field else key


def _worded(entity: str, params: dict[str, Any]) -> dict[str, Any]:
    """Turn codes and keys among the parameters into words."""
    found: dict[str, Any] = {name: value for name, value in params.items() if name != "with"}
    if entity:
        others = [field_label(entity, key) for key in params.get("with", ())]
        found["others"] = i18n.joined(others)
    if "status" in params:
        found["status"] = codelists.codelist("statuses").label(
            str(params["status"]), text.language()
        )
    if "readings" in params:
        found["readings"] = i18n.joined([_reading(str(part)) for part in params["readings"]])
    for name in ("minimum", "maximum", "limit", "length", "sum"):
        if params.get(name) is not None:
            found[name] = i18n.number(str(params[name]))
    return found


def _reading(part: str) -> str:
    is_day = len(part) in (7, 10) and part[4:5] == "-"
    return i18n.day(part) if is_day else i18n.number(part)


def _sentence(code: str, params: dict[str, Any]) -> str:
    if code == "out_of_range" and params.get("minimum") is None:
        return translate("forms", "At most {maximum}.").format(**params)
    known = _values().get(code) or _records().get(code)
    if known is None:
        return translate("forms", "This does not fit here.")
    try:
        return known.format(**params)
    except (KeyError, IndexError):
        return known


def _values() -> dict[str, str]:
    """Sentences about one value on its own."""
    return {
        "ambiguous_date": translate("forms", "Which day is meant: {readings}?"),
        "ambiguous_number": translate("forms", "Which number is meant: {readings}?"),
        "date_incomplete": translate("forms", "Day, month and year, please."),
        "not_a_code": translate("forms", "Please choose from the list."),
        "unknown_code": translate("forms", "Please choose from the list."),
        "unknown_link": translate("forms", "Please choose a record from the list."),
        "not_a_link": translate("forms", "Please choose a record from the list."),
        "not_a_date": translate("forms", "This is not a date."),
        "two_digit_year": translate("forms", "Please write the year with four digits."),
        "not_a_number": translate("forms", "This is not a number."),
        "not_a_whole_number": translate("forms", "A whole number, please."),
        "not_a_text": translate("forms", "This text cannot be stored."),
        "not_yes_no": translate("forms", "Yes or no, please."),
        "out_of_range": translate("forms", "Between {minimum} and {maximum}."),
        "too_long": translate("forms", "{length} characters are too many; {limit} fit."),
        "too_many_digits": translate("forms", "Too many digits."),
        "unknown_currency": translate("forms", "This currency is not in the list."),
    }


def _records() -> dict[str, str]:
    """Sentences about a value beside the others of its record."""
    return {
        "required": translate("forms", "Still missing."),
        "required_from": translate("forms", "Wanted once the initiative is: {status}."),
        "wanted_here": translate("forms", "Still missing."),
        "one_of": translate("forms", "Fill in this or: {others}."),
        "only_one_of": translate("forms", "Either this or {others}, not both."),
        "end_before_start": translate("forms", "This lies before: {others}."),
        "duration_differs": translate("forms", "The dates make {months} months."),
        "not_a_tag_list": translate("forms", "Tags cannot come from this list."),
        "not_an_address": translate("forms", "This does not look like an e-mail address."),
        "agreement_is_signed": translate("forms", "The agreement has a date; is it signed?"),
        "consent_wanted": translate("forms", "Only with the consent of the person."),
        "breakdown_is_enough": translate("forms", "Women and men are counted already."),
        "more_than_total": translate("forms", "The parts make {sum}, more than the whole."),
        "counted_in_organisations": translate(
            "forms", "This group is counted in organisations, without sex and age."
        ),
        "unit_differs": translate("forms", "The standard indicator has another unit."),
        "outside_scale": translate("forms", "Outside the scale of its unit."),
        "rate_of_the_dollar": translate("forms", "One dollar is one dollar."),
        "personal_data": translate(
            "forms", "This may name a person. Please leave persons out of texts."
        ),
        "no_bonus_here": translate("forms", "This criterion gives no bonus."),
        "only_for_risks": translate("forms", "Only for risks."),
        "photo_not_ok": translate("forms", "First settle that the photo may be shown."),
        "not_a_web_link": translate("forms", "This is not a web address."),
        "not_a_file_name": translate("forms", "This is not a file name."),
        "status_move": translate("forms", "This status cannot follow the present one."),
    }
