"""What the columns of earlier tables were, kept on this laptop."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.base.fold import fold
from app.domain import table_columns
from app.domain.catalogue import by_key
from app.services.tables.shapes import LEAVE_OUT, Plan
from database.unit import Unit

_KEY = "my.table_columns"
_MOST = 400
"""So many titles of an entity are remembered, the newest ones."""


def recall(unit: Unit) -> dict[str, dict[str, str]]:
    """Return, by entity, the folded titles of columns and what they were."""
    try:
        kept = json.loads(unit.get(_KEY, "{}"))
    except ValueError:
        return {}
    return {
        entity: {str(title): str(target) for title, target in titles.items() if _is(entity, target)}
        for entity, titles in kept.items()
        if entity in by_key() and isinstance(titles, dict)
    }


def remember(unit: Unit, plan: Plan) -> None:
    """Keep what the columns of a table that was taken are, where their titles do not say it."""
    kept: dict[str, dict[str, str]] = recall(unit)
    for table in plan.tables:
        layout = table.layout
        known = table_columns.headings(layout.entity)
        before: Mapping[str, str] = kept.get(layout.entity, {})
        told = {
            fold(column.title): column.target
            for column in layout.columns
            if column.title and (column.target != LEAVE_OUT or column.how == "chosen")
        }
        said = {
            title: target for title, target in told.items() if known.get(title, ("",))[0] != target
        }
        if said and not layout.keyed:
            merged = {**{t: k for t, k in before.items() if t not in said}, **said}
            kept[layout.entity] = dict(list(merged.items())[-_MOST:])
    unit.put(_KEY, json.dumps(kept, ensure_ascii=False))


def _is(entity: str, target: object) -> bool:
    return target in {LEAVE_OUT, table_columns.UID, *table_columns.targets(entity)}
