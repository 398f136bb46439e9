"""Review items: what a merge left for a person to look at. It refuses nothing and asks nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from app.base.ids import named_uid
from app.domain import rules
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from database import records, reviews
from database.ledger import Written
from database.materialise import has_private, values_of_birth
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
    items: list[Item] = []
    by_entity: dict[str, list[int]] = defaultdict(list)
    reread: dict[str, list[int]] = defaultdict(list)
    for key, number in numbers.items():
        entity = written.entities[key]
        if key in written.deleted or entity not in by_key():
            continue
        by_entity[entity].append(number)
        born = written.births.get(key)
        if born is None or has_private(entity):
            reread[entity].append(number)
        else:
            values = values_of_birth(born.w)
            items.extend(_broken_rules(by_key()[entity], number, key[1], values))
    for entity, rows in reread.items():
        for number, uid, values in records.values_of(unit, entity, rows):
            items.extend(_broken_rules(by_key()[entity], number, uid, values))
    for entity, rows in by_entity.items():
        items.extend(_doubles(unit, entity, rows))
    items.extend(_disputes(unit, written))
    return reviews.replace(unit, numbers.values(), items)


def _item(kind: str, number: int, uid: str, detail: str = "", **params: Any) -> Item:  # noqa: ANN401
    return Item(named_uid("review", kind, uid, detail), number, kind, params)


def _broken_rules(
    entity: type[Entity], number: int, uid: str, values: Mapping[str, Any]
) -> list[Item]:
    return [
        _item(
            BROKEN_RULE, number, uid, f"{p.field}:{p.rule}", field=p.field, rule=p.rule, **p.params
        )
        for p in rules.check(entity, values)
        if p.severity == "error"
    ]


def _doubles(unit: Unit, entity: str, numbers: list[int]) -> Iterator[Item]:
    declared = by_key()[entity]
    if declared.numbered:
        for number, uid, other in records.same_values(unit, entity, ("code",), numbers):
            yield _item(DOUBLE_CODE, number, uid, field="code", other=other)
    if entity == "beneficiary_figure":
        for number, uid, other in records.same_values(unit, entity, FIGURE_KEY, numbers):
            yield _item(DOUBLE_FIGURE, number, uid, field="count", other=other)


def _disputes(unit: Unit, written: Written) -> Iterator[Item]:
    """Yield what deletions left: records that somebody else edited, children without parent."""
    for key, number in written.changed.items():
        state = unit.log.state(*key)
        if state is None or not state.tombs:
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
        elif key in written.deleted and records.has_children(unit, key[1]):
            yield _item(PARENT_DELETED, number, key[1])
    for (scope, uid), born in written.births.items():
        for parent in born.gates:
            state = unit.log.state(scope, parent)
            if state is not None and state.tombs and state.dead:
                number = unit.log.records[scope, parent]
                yield _item(PARENT_DELETED, number, parent, uid)
