"""What a column of a table can hold: the fields of an entity, and what stands beside them in rows.

Source: domain.md 002-39 to 002-45.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import resources
from app.base.fold import fold
from app.base.text import LANGUAGES, QT_TRANSLATE_NOOP, in_language, translate
from app.domain.catalogue import by_key
from app.domain.fields import Amount, Code, Field, Note, Text

UID, SCOPE, PARTNERS = "uid", "#scope", "#partners"
"""Targets that are no fields: the record's mark, the office it belongs to, and its partners."""

_COUNTRY = Code(
    QT_TRANSLATE_NOOP("fields", "Country"),
    list_code="countries",
    help=QT_TRANSLATE_NOOP("fields", "The country whose office keeps the record."),
)
_PARTNERS = Note(
    QT_TRANSLATE_NOOP("fields", "Partner organisations"),
    help=QT_TRANSLATE_NOOP(
        "fields",
        "One or several, with a semicolon between them; the first one leads. The country behind a"
        " comma where it is another one: “Name, Italy”.",
    ),
)
_COUNTRY.key, _PARTNERS.key = SCOPE, PARTNERS

_BESIDE: Mapping[str, tuple[Field[Any], ...]] = {
    "initiative": (_COUNTRY, _PARTNERS),
    "organisation": (),
}
_FIRST: Mapping[str, tuple[str, ...]] = {
    "initiative": (
        *(SCOPE, "title", "objective", PARTNERS, "duration_months"),
        *("grant_amount", "grant_currency"),
    ),
}
"""The columns of a template that come first. Source: domain.md 002-39."""
BY_PROGRAM = frozenset({"source_office", "source_uid", "file_name", "file_sha256", "file_size"})
"""Fields that the program writes itself: nobody types them into a table or a sheet."""

LABEL, SYNONYM = "label", "synonym"
_SURE = {LABEL: 100, SYNONYM: 97}


def targets(entity: str) -> Mapping[str, Field[Any]]:
    """Return what a column of an entity's table can hold, in the order of a template."""
    return _targets(entity)


def headings(entity: str) -> Mapping[str, tuple[str, str, int]]:
    """Return folded headings of all languages: the target, whether label or synonym, certainty."""
    return _headings(entity)


def currency_of(entity: str, amount: str) -> str:
    """Return the field that holds the currency of an amount, "" where there is none."""
    fields = by_key()[entity].fields
    declared = fields.get(amount)
    if not isinstance(declared, Amount) or not declared.group:
        return ""
    return next(
        (
            key
            for key, field in fields.items()
            if field.group == declared.group
            and isinstance(field, Code)
            and field.list_code == "currencies"
        ),
        "",
    )


def main_text(entity: str) -> str:
    """Return the field without which a row says nothing: a title, a name; "" where none does."""
    declared = by_key()[entity]
    for key in declared.title_fields:
        field = declared.fields[key]
        if isinstance(field, Text) and field.required and key != "code":
            return key
    return ""


@cache
def _targets(entity: str) -> Mapping[str, Field[Any]]:
    fields = {**{f.key: f for f in _BESIDE.get(entity, ())}, **by_key()[entity].fields}
    order = [*_FIRST.get(entity, ()), *fields]
    return {key: fields[key] for key in dict.fromkeys(order) if key not in BY_PROGRAM}


@cache
def _headings(entity: str) -> Mapping[str, tuple[str, str, int]]:
    found: dict[str, tuple[str, str, int]] = {"uid": (UID, LABEL, 100)}
    for row in resources.read_csv("tables/headings.csv"):
        if row["entity"] == entity:
            for heading in filter(None, map(fold, row["headings"].split(";"))):
                found.setdefault(heading, (row["target"], SYNONYM, _SURE[SYNONYM]))
    labels: dict[str, tuple[str, str, int]] = {}
    for key, field in _targets(entity).items():
        for spelling in _spellings(field):
            labels.setdefault(fold(spelling), (key, LABEL, _SURE[LABEL]))
        labels.setdefault(fold(key), (key, LABEL, _SURE[LABEL]))
        labels.setdefault(fold(key.replace("_", " ")), (key, LABEL, _SURE[LABEL]))
    return found | labels


def _spellings(field: Field[Any]) -> list[str]:
    spelled = []
    for language in LANGUAGES:
        with in_language(language):
            label = translate("fields", field.label)
            spelled.append(label)
            if field.unit:
                spelled.append(f"{label} ({translate('units', field.unit)})")
    return spelled
