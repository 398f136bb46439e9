"""Review items: what a merge left for a person to look at. It refuses nothing and asks nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from app.base.ids import named_uid
from app.domain import rules
from app.domain.catalogue import by_key
from app.domain.fields import Link
from database import records, reviews
from database.ledger import Written
from database.reviews import Item
from database.unit import Unit

DELETED_AND_EDITED = "delete_against_edit"
PARENT_DELETED = "deleted_still_in_use"
DOUBLE_CODE = "double_code"
DOUBLE_FIGURE = "double_figure"
BROKEN_RULE = "rule"

FIGURE_KEY = (
    "initiative",
    "kind",
    "period_start",
    "period_end",
    "category",
    "sex",
    "age",
    "location",
)


def look(unit: Unit, written: Written) -> int:
    """Make the review items of every record that was written, and drop those that are settled.

    Returns: how many are open for these records.
    """
    numbers = {**written.new, **written.changed}
    by_entity: dict[str, list[int]] = defaultdict(list)
    for key, number in numbers.items():
        if key not in written.deleted:
            by_entity[written.entities[key]].append(number)
    items: list[Item] = []
    for entity, rows in by_entity.items():
        if entity in by_key():
            items.extend(_broken_rules(unit, entity, rows))
            items.extend(_doubles(unit, entity, rows))
    items.extend(_disputes(unit, written))
    return reviews.replace(unit, numbers.values(), items)


def _item(kind: str, number: int, uid: str, detail: str = "", **params: Any) -> Item:  # noqa: ANN401
    return Item(named_uid("review", kind, uid, detail), number, kind, params)


def _broken_rules(unit: Unit, entity: str, numbers: list[int]) -> Iterator[Item]:
    declared = by_key()[entity]
    for number, uid, values in records.values_of(unit, entity, numbers):
        for problem in rules.check(declared, values):
            if problem.severity == "error":
                detail = f"{problem.field}:{problem.rule}"
                yield _item(
                    BROKEN_RULE,
                    number,
                    uid,
                    detail,
                    field=problem.field,
                    rule=problem.rule,
                    **problem.params,
                )


def _doubles(unit: Unit, entity: str, numbers: list[int]) -> Iterator[Item]:
    declared = by_key()[entity]
    if declared.numbered:
        for number, uid, other in records.same_values(unit, entity, ("code",), numbers):
            yield _item(DOUBLE_CODE, number, uid, field="code", other=other)
    if entity == "beneficiary_figure":
        for number, uid, other in records.same_values(unit, entity, FIGURE_KEY, numbers):
            yield _item(DOUBLE_FIGURE, number, uid, field="count", other=other)


def _disputes(unit: Unit, written: Written) -> Iterator[Item]:
    """Yield what deletions left behind: records that somebody else edited, and children without parent."""
    for key, number in written.changed.items():
        state = unit.log.state(*key)
        if state is None:
            continue
        if state.disputed:
            tombs = [unit.log.who(tomb.replica) for tomb in state.standing().values()]
            edits = sorted(
                {unit.log.who(h.replica) for heads in state.heads.values() for h in heads}
            )
            yield _item(
                DELETED_AND_EDITED,
                number,
                key[1],
                deleted_by=", ".join(sorted(tombs)),
                edited_by=", ".join(edits),
            )
        elif key in written.deleted and records.children(unit, key[1]):
            yield _item(PARENT_DELETED, number, key[1])
    for (scope, uid), number in written.new.items():
        for parent in _dead_parents(unit, scope, uid, written.entities[scope, uid]):
            yield _item(PARENT_DELETED, parent, uid, child=number)


def _dead_parents(unit: Unit, scope: str, uid: str, entity: str) -> list[int]:
    """Return the row numbers of deleted parents of a new record."""
    declared = by_key().get(entity)
    if declared is None or not unit.log.any_dead:
        return []
    links = [f.key for f in declared.fields.values() if isinstance(f, Link) and f.parent]
    found = records.get(unit, uid, scope)
    parents = [found.values.get(link) for link in links] if found else []
    return [
        number
        for parent in parents
        if parent
        and (state := unit.log.state(scope, parent))
        and state.dead
        and (number := unit.log.records.get((scope, parent)))
    ]
