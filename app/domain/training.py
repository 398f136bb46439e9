"""The training data: the sixteen initiatives of phase 2 of the JMDI, as lines to be applied.

Two laptops that load them make the same records, since every uid follows from the source and its
key. Source: model.md section 7, rulings 28 and 49, domain.md 002-39 to 002-66.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import resources
from app.base.ids import named_uid
from app.domain import catalogue

Line = dict[str, Any]
"""One line of ``apply``: ``entity``, ``uid`` and ``set``, a mapping of field keys to values."""

SOURCE = "jmdi"

_ACRONYM_IN_TITLE = re.compile(r"\(projet (\w+)\)")
_ACRONYM_IN_NAME = re.compile(r"\(([A-Z]{3,})\)")
_PART_OF = re.compile(r"\binitiative ([A-Z]{3,})\b")
_LEGAL_FORM = re.compile(r"(\w+): ")
_NAMED_THEMES = (
    ("GENDER", "women_or_gender_named"),
    ("YOUTH", "youth_named"),
    ("DIASPORA", "diaspora_named"),
)
_SUGGESTED = (
    ("sectors", "primary_sector", True),
    ("sectors", "other_sectors", False),
    ("sdg", "sdg", False),
    ("gcm", "gcm", False),
    ("lrg_engagement_areas", "lrg_area", False),
    ("crosscutting", "crosscutting", False),
)


def jmdi(office: str | None) -> list[Line]:
    """Return the sixteen initiatives and what belongs to them, parents first.

    Args:
        office: ISO2 code of one office, whose records alone are returned; None for all.
    """
    return [line for _, line in scoped(office)]


def scoped(office: str | None) -> list[tuple[str, Line]]:
    """Return the lines of ``jmdi``, each with the scope (the office) its record is born in."""
    return [
        (scope, {"entity": line["entity"], "uid": line["uid"], "set": dict(line["set"])})
        for scope, line in _everything()
        if office is None or scope == office
    ]


def suggested_tags(office: str | None) -> list[Line]:
    """Return themes that are our reading of the sources, for training only."""
    lines = []
    named = {line["uid"] for line in jmdi(None)}
    for row in resources.read_csv("training/jmdi_tags_suggested.csv"):
        if office is not None and _office(row["id"]) != office:
            continue
        for list_code, column, main in _SUGGESTED:
            for tag in filter(None, row[column].split(";")):
                line = _tag(row["id"], list_code, tag, main=main)
                if line["uid"] not in named:
                    lines.append(line)
    return lines


def initiative_uid(code: str) -> str:
    """Return the uid of a training initiative by its code, such as ``CR-1``."""
    return named_uid(SOURCE, "initiative", code)


def organisation_uid(code: str) -> str:
    """Return the uid of a training organisation by its code, such as ``ORG01``."""
    return named_uid(SOURCE, "organisation", code)


@cache
def _everything() -> tuple[tuple[str, Line], ...]:
    projects = resources.read_csv("training/jmdi_projects.csv")
    partners = resources.read_csv("training/jmdi_partners.csv")
    places = resources.read_csv("training/jmdi_locations.csv")
    lines = [(row["country"], _initiative(row)) for row in projects]
    lines += [(_office(row["projects"].split(";")[0]), _organisation(row)) for row in partners]
    for row in projects:
        lines += [(row["country"], line) for line in _partnerships(row, partners)]
    lines += [(_office(row["initiative"]), _location(row)) for row in places]
    for row in projects:
        lines += [
            (row["country"], _tag(row["id"], "crosscutting", tag))
            for tag, column in _NAMED_THEMES
            if row[column] == "1"
        ]
    return tuple(lines)


def _office(initiative_code: str) -> str:
    return initiative_code.partition("-")[0]


def _initiative(row: dict[str, str]) -> Line:
    acronym = _ACRONYM_IN_TITLE.search(row["title_fr"])
    part_of = _PART_OF.search(row["objective_fr"])
    values = {
        "code": row["id"],
        "title": row["title_fr"],
        "acronym": acronym[1] if acronym else None,
        "title_en": row["title_en"],
        "status": "ONGOING",
        "round": row["round"],
        "part_of": part_of[1] if part_of else None,
        "objective": row["objective_fr"],
        "duration_months": int(row["duration_months"]),
        "grant_amount": row["amount_usd"],
        "grant_currency": row["currency_in_seed"],
        "scaling_mode": "NONE",
    }
    return _line("initiative", initiative_uid(row["id"]), values)


def _organisation(row: dict[str, str]) -> Line:
    legal_form = _LEGAL_FORM.match(row["name_in_seed"])
    acronym = _ACRONYM_IN_NAME.search(row["name_fr"])
    values = {
        "name": row["name_fr"],
        "acronym": acronym[1] if acronym else None,
        "legal_form": legal_form[1] if legal_form else None,
        "type": row["type"],
        "base_country": row["base_country"],
    }
    return _line("organisation", organisation_uid(row["code"]), values)


def _partnerships(project: dict[str, str], partners: list[dict[str, str]]) -> Iterator[Line]:
    """Yield the partners in the order they are named: the first leads, one abroad is the twin."""
    by_name = {row["name_fr"]: row for row in partners}
    for place, name in enumerate(project["partners"].split(";")):
        partner = by_name[name]
        abroad = partner["base_country"] != project["country"]
        values = {
            "initiative": initiative_uid(project["id"]),
            "organisation": organisation_uid(partner["code"]),
            "role": "LEAD" if place == 0 else "TWIN" if abroad else "IMPL",
        }
        yield _line("partnership", None, values)


def _location(row: dict[str, str]) -> Line:
    uid = named_uid(SOURCE, "location", f"{row['initiative']}/{row['role']}/{row['name']}")
    values = {
        "initiative": initiative_uid(row["initiative"]),
        "role": row["role"],
        "country": row["country"],
        "admin_level": row["admin_level"],
        "name": row["name"],
        "precise": row["precise"] == "1",
    }
    return _line("location", uid, values)


def _tag(initiative_code: str, list_code: str, tag: str, *, main: bool = False) -> Line:
    values: dict[str, Any] = {
        "initiative": initiative_uid(initiative_code),
        "list_code": list_code,
        "tag": tag,
    }
    if main:
        values["main"] = True
    return _line("initiative_tag", None, values)


def _line(entity_key: str, uid: str | None, values: dict[str, Any]) -> Line:
    """Return a line with stored values; without a uid the entity's identity makes it."""
    entity = catalogue.entity(entity_key)
    stored = {
        key: entity.fields[key].store(value) for key, value in values.items() if value is not None
    }
    return {"entity": entity_key, "uid": uid or entity.identity_uid(stored), "set": stored}
