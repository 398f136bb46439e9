"""What one initiative holds, section by section: how many records, and what it still lacks."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain import derived, rules
from app.domain.catalogue import entity
from app.domain.derived.portfolio import Portfolio
from app.domain.entities.initiative import Initiative
from app.domain.gap_words import gap_name
from app.domain.problem import Context
from app.domain.query import Query, Where
from app.domain.statuses import APPROVED_ON
from app.services.portfolio import records
from database import labels, queries
from database import records as rows
from database.engine import Store
from database.unit import read

_OWN = Initiative.key
_PLACES = {
    "partner": "partnership",
    "place": "location",
    "sdg": "initiative_tag",
    "gcm": "initiative_tag",
    "planned": "beneficiary_figure",
    "focal_point": "contact",
}
"""The section in which what is missing is recorded; all else in the initiative itself."""
_READ: dict[str, tuple[str, ...]] = {
    "partnership": ("initiative",),
    "initiative_tag": ("initiative", "list_code"),
    "location": ("initiative", "role", "precise", "admin_level"),
    "contact": ("initiative", "leads"),
    "beneficiary_figure": ("initiative", "kind"),
}


@dataclass(frozen=True)
class Content:
    """What a section holds."""

    count: int = 0
    lacks: tuple[tuple[str, str], ...] = ()
    """What is missing here: context and English of each name."""


def contents(store: Store, uid: str) -> dict[str, Content]:
    """Return what each section of an initiative holds, by its entity; its own fields by its key.

    All of Q15 is missed once an initiative is approved, before that only what it needs: a light
    record of an idea is no reproach. Source: questions.md Q15.

    Returns: nothing where the initiative is not here.
    """
    mine = (Where(_OWN, "=", uid),)
    with read(store) as unit:
        item = rows.get(unit, uid)
        if item is None:
            return {}
        counted = {key: queries.count(unit, Query(key, mine)) for key in entity(_OWN).children}
        lacks: dict[str, list[tuple[str, str]]] = {_OWN: [
            ("fields", Initiative.fields[problem.field].label)
            for problem in rules.missing(_OWN, item.values)
        ]}  # fmt: skip
        if item.get("status") in APPROVED_ON:
            below = records(unit, _READ, mine)
            portfolio = Portfolio([item, *below], Context(labels.codes(unit)))
            for gap in derived.gaps(portfolio, item):
                lacks.setdefault(_PLACES.get(gap, _OWN), []).append(gap_name(gap))
    return {
        key: Content(counted.get(key, 0), tuple(dict.fromkeys(lacks.get(key, ()))))
        for key in (_OWN, *counted)
    }
