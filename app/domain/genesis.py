"""The genesis: rows that every installation has from birth, with the same uids everywhere.

Frozen with format 1: what a later version of the program adds travels as changes in the global
scope. Source: rulings 7 and 45.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import resources
from app.base.ids import named_uid
from app.domain.codelists import Code, all_keys, codelist

Row = tuple[str, str, dict[str, Any]]
"""Entity key, uid, stored values; empty fields are left out."""

SCOPE = "global"
OWNER = "HQ"

_LABELS = ("fr", "en", "es", "pt", "ar", "ru")
_ORGANISATION_TYPES = {"un": "UNAG", "un_network": "UNAG", "donor": "DONO", "city_network": "NETW"}
_SEATS = {"IOM": "CH", "ILO": "CH", "UNHCR": "CH", "SDC": "CH"}
_ROUND_OF_FLAG = (("jmdi", "JMDI-P2"), ("mmicd_pilot", "MMICD-PI"))
_SELECTED_BY_CRITERIA = "JMDI-P2"


def rows() -> Iterator[Row]:
    """Go through all rows, what others point to first; the same in every run and place."""
    yield from _code_items()
    yield from _programmes()
    yield from _indicators()
    yield from _organisations()
    yield from _participations()


@cache
def by_uid() -> dict[str, tuple[str, dict[str, Any]]]:
    """Return entity key and values of each row by its uid; not to be changed by the caller."""
    return {uid: (entity, values) for entity, uid, values in rows()}


def code_item_uid(list_code: str, code: str) -> str:
    """Return the uid of an entry of a code list, built in or not."""
    return named_uid("code_item", list_code, code)


def programme_uid(code: str) -> str:
    """Return the uid of a built-in programme or round."""
    return named_uid("genesis", "programme", code)


def indicator_uid(code: str) -> str:
    """Return the uid of a built-in standard indicator."""
    return named_uid("genesis", "indicator", code)


def organisation_uid(agency: str) -> str:
    """Return the uid of the organisation that is this agency."""
    return named_uid("genesis", "organisation", agency)


def participation_uid(country: str, round_code: str) -> str:
    """Return the uid of the participation of a country in a round."""
    return named_uid("genesis", "participation", country, round_code)


def _code_items() -> Iterator[Row]:
    for key in all_keys():
        for item in codelist(key):
            values = _filled(
                list_code=key,
                code=item.code,
                order=item.order,
                active=item.active,
                **_labels(item),
                extra=_extra(item),
            )
            yield "code_item", code_item_uid(key, item.code), values


def _programmes() -> Iterator[Row]:
    for item in codelist("programmes"):
        values = _filled(code=item.code, kind="programme", **_labels(item), **_terms(item))
        yield "programme", programme_uid(item.code), values
    for item in codelist("funding_rounds"):
        values = _filled(
            code=item.code,
            parent=programme_uid(item.extra["programme"]),
            kind=item.extra["kind"],
            **_labels(item),
            **_terms(item),
        )
        if item.code == _SELECTED_BY_CRITERIA:
            values["criteria"] = sorted(entry.code for entry in codelist("selection_criteria"))
        yield "programme", programme_uid(item.code), values


def _terms(item: Code) -> dict[str, Any]:
    """Return what programmes and rounds say alike: who, when, how many."""
    extra = item.extra
    return {
        "aliases": extra.get("aliases"),
        "lead_agencies": _codes(extra.get("lead_agencies")),
        "contributing_agencies": _codes(extra.get("contributing_agencies")),
        "donors": _codes(extra.get("donors")),
        "starts_on": extra.get("start"),
        "ends_on": extra.get("end"),
        "slots_per_country": _number(extra.get("slots_per_country")),
        "target_initiatives": _number(extra.get("initiatives_in_seed")),
    }


def _indicators() -> Iterator[Row]:
    for item in codelist("standard_indicators"):
        values = _filled(standard=item.code, unit=item.extra["unit"], roll_up=item.extra["roll_up"])
        yield "indicator", indicator_uid(item.code), values


def _organisations() -> Iterator[Row]:
    for item in codelist("agencies"):
        values = _filled(
            name=item.extra.get("full_name_en") or item.label("en"),
            acronym=item.label("en"),
            type=_ORGANISATION_TYPES[item.extra["kind"]],
            base_country=_SEATS.get(item.code),
            agency=item.code,
        )
        yield "organisation", organisation_uid(item.code), values


def _participations() -> Iterator[Row]:
    taken = [
        (row["country"], row["round_code"])
        for row in resources.read_csv("training/seed_funding.csv")
    ]
    taken += [
        (row["country"], "M4SD-P3") for row in resources.read_csv("training/m4sd_countries.csv")
    ]
    for flag, round_code in _ROUND_OF_FLAG:
        taken += [
            (country.code, round_code)
            for country in codelist("countries")
            if country.extra.get(flag) == "1"
        ]
    for country_code, round_code in taken:
        values = {"country": country_code, "round": round_code}
        yield "participation", participation_uid(country_code, round_code), values


def _labels(item: Code) -> dict[str, Any]:
    return {f"label_{lang}": item.labels.get(lang) for lang in _LABELS}


def _extra(item: Code) -> str | None:
    """Return the further columns as canonical JSON text, None where there are none."""
    given = {name: text for name, text in item.extra.items() if text}
    if not given:
        return None
    return json.dumps(given, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _codes(text: str | None) -> list[str] | None:
    return sorted(text.split(";")) if text else None


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _filled(**values: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the values that say something."""
    return {name: value for name, value in values.items() if value not in (None, "")}
