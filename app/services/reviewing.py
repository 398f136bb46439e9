"""Review items: what a merge left for a person to look at. It refuses nothing and asks nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import repeat
from typing import Any

from app.base.ids import named_uid
from app.domain import rules
from app.domain.catalogue import by_key
from app.domain.problem import Context, Problem
from app.domain.statuses import may_move
from app.services import judging, splitting
from app.sync.alike import Births
from app.sync.change import Dot, parse_dot
from app.sync.merge import Key, parent_scopes
from app.sync.register import show
from app.sync.state import RecordState
from app.sync.touched import Touched
from database import materialise, records, reviews, twins
from database.ledger import Written
from database.reviews import Item
from database.unit import Unit

DELETED_AND_EDITED = "delete_against_edit"
PARENT_DELETED = "deleted_still_in_use"
DOUBLE_CODE = "double_code"
DOUBLE_FIGURE = "double_figure"
BROKEN_RULE = "rule"
STATUS_JUMP = "status_jump"
ROW_TWICE = "row_twice"

FIGURE_KEY: tuple[str, ...] = (
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
    """Make the review items of every record that was written, and of those that this concerns.

    What is to be looked at follows from what the records hold, not from the order in which it
    came: two databases with the same changes find the same items.

    Returns: how many are open for these records.
    """
    context = judging.context(unit)
    living: dict[str, list[int]] = defaultdict(list)
    reread: dict[str, list[int]] = defaultdict(list)
    numbers: dict[int, Key] = {}
    for entity, number, key, gone in _doubtful(unit, written, context):
        numbers[number] = key
        if entity in by_key() and not gone:
            living[entity].append(number)
            reread[entity].append(number)
    items: list[Item] = []
    for births in written.births:
        if births.entity in by_key():
            living[births.entity].extend(births.numbers)
            items.extend(_judge_births(births, context))
            if births.values is None:
                numbers.update(_keys(births))
                reread[births.entity].extend(births.numbers)
    for number, place in _concerned(unit, numbers, living, written).items():
        numbers[number] = (place.scope, place.uid)
        living[place.entity].append(number)
        reread[place.entity].append(number)
    for entity, rows in living.items():
        for item, place in _doubles(unit, entity, rows):
            items.append(item)
            if place.number not in numbers:
                numbers[place.number] = (place.scope, place.uid)
                reread[entity].append(place.number)
    items.extend(_read_again(unit, reread, numbers, context))
    states = list(_states(unit, numbers, written))
    items.extend(_disputes(unit, states))
    items.extend(_item(ROW_TWICE, number, uid) for number, uid in splitting.items(states))
    dead = _dead_parents(unit, states, written)
    items.extend(_in_use(unit, dead))
    return reviews.replace(unit, {**numbers, **dead}, items)


def _doubtful(
    unit: Unit, written: Written, context: Context
) -> Iterator[tuple[str, int, Key, bool]]:
    """Yield the records written to, but for those of which births and edits leave no question.

    That is what most edits are: single fields that no rule of several fields looks at, of a
    record about which nothing was noted. Births are judged by what they brought.

    Yields: entity, row number, key, and whether it is deleted.
    """
    old = [number for edits in written.edits for number in edits.numbers]
    old += [other.number for other in written.others.values() if not other.new]
    noted = reviews.noted(unit, old)
    for edits in written.edits:
        tests = _lone_tests(edits.entity, context)
        sound = all(r in tests for r in edits.registers) and all(
            rules.column_passes(tests[r], column)
            for r, column in zip(edits.registers, edits.columns, strict=False)
        )
        if sound and not noted:
            continue
        rows = zip(*edits.columns, strict=True) if edits.registers else repeat(())
        for number, uid, row in zip(edits.numbers, edits.uids, rows, strict=False):
            plain = sound or _is_plain(tests, zip(edits.registers, row, strict=True))
            if not plain or number in noted:
                yield edits.entity, number, (edits.scope, uid), False
    for key, other in written.others.items():
        entity = other.touched.state.entity
        tests = _lone_tests(entity, context)
        if other.new or other.number in noted or not _stays_plain(other.touched, tests):
            yield entity, other.number, key, other.dead


def _keys(births: Births) -> Iterator[tuple[int, Key]]:
    for number, uid in zip(births.numbers, births.uids, strict=True):
        yield number, (births.scope, uid)


def _lone_tests(entity: str, context: Context) -> Mapping[str, rules.Test]:
    """Return the tests of an entity's lone fields; none where its records may have doubles."""
    declared = by_key().get(entity)
    if declared is None or declared.numbered or entity in {"beneficiary_figure", "code_item"}:
        return {}
    return rules.lone_tests(declared, context)


def _is_plain(tests: Mapping[str, rules.Test], values: Iterable[tuple[str, Any]]) -> bool:
    """Tell whether these are sound values of lone fields."""
    try:
        return all(tests[register](value) for register, value in values)
    except (KeyError, TypeError):  # not a lone field, no text or number
        return False


def _stays_plain(touched: Touched, tests: Mapping[str, rules.Test]) -> bool:
    """Tell whether a living record was given sound values in lone fields, and nothing else."""
    heads = touched.state.heads
    if touched.state.tombs or touched.state.voided:
        return False
    if any(len(heads.get(register, ())) != 1 for register in touched.registers):
        return False  # a conflict, or nothing is left
    return _is_plain(tests, ((r, heads[r][0].value) for r in touched.registers))


def _judge_births(births: Births, context: Context) -> Iterator[Item]:
    """Yield what is the matter with new records by what their births brought."""
    if births.values is None:
        return
    declared, count = by_key()[births.entity], len(births.uids)
    for at, problems in rules.check_alike(declared, births.values, count, context):
        read = materialise.read_back(births.entity, births.values, at)
        if read is not None:  # what its row cannot hold is not there for who looks later
            problems = rules.check(declared, read, context)  # noqa: PLW2901
        yield from _broken(problems, births.numbers[at], births.uids[at])


def _read_again(
    unit: Unit, rows: Mapping[str, list[int]], keys: Mapping[int, Key], context: Context
) -> Iterator[Item]:
    """Yield what is the matter with records that have more than a birth, and must be read again."""
    for entity, numbers in rows.items():
        for number, uid, values in records.values_of(unit, entity, numbers):
            yield from _broken(rules.check(entity, values, context), number, uid)
            if entity == "initiative":
                yield from _jumps(unit, number, keys[number])


def _item(kind: str, number: int, uid: str, detail: str = "", **params: Any) -> Item:  # noqa: ANN401
    return Item(named_uid("review", kind, uid, detail), number, kind, params)


def _broken(problems: Iterable[Problem], number: int, uid: str) -> Iterator[Item]:
    for p in problems:
        if p.severity == "error":
            what = f"{p.field}:{p.rule}"
            yield _item(BROKEN_RULE, number, uid, what, field=p.field, rule=p.rule, **p.params)


def _jumps(unit: Unit, number: int, key: Key) -> Iterator[Item]:
    """Yield an item where the status shown could not follow the one its author had read."""
    state = unit.log.state(*key)
    shown = show(state.heads.get("status", ()), unit.log.suspect).head if state else None
    if shown is None:
        return
    change = unit.log.change(key[0], Dot(shown.id, shown.seq, shown.replica))
    for text in change.read("status"):
        before = unit.log.change(key[0], parse_dot(text)).w.get("status") or {}
        old, new = before.get("status"), (shown.value or {}).get("status")
        if new is not None and not may_move(old, new):
            yield _item(STATUS_JUMP, number, key[1], old=old, new=new)
            return


def _concerned(
    unit: Unit, numbers: Mapping[int, Key], living: Mapping[str, list[int]], written: Written
) -> dict[int, records.Row]:
    """Return other living records whose open items may be settled by what was written."""
    found = reviews.naming(unit, (DOUBLE_CODE, DOUBLE_FIGURE), "other", written.touched.uids)
    if "code_item" in living:
        found |= reviews.naming(unit, (BROKEN_RULE,), "rule", {"unknown_code"})
    return {row.number: row for row in records.rows(unit, found - numbers.keys()) if not row.dead}


def _doubles(unit: Unit, entity: str, numbers: list[int]) -> Iterator[tuple[Item, records.Row]]:
    """Yield an item for each of several equal records but the first, with the record."""
    kind, key, field = DOUBLE_FIGURE, FIGURE_KEY, "count"
    if by_key()[entity].numbered:
        kind, key, field = DOUBLE_CODE, ("code",), "code"
    elif entity != "beneficiary_figure":
        return
    seen: set[int] = set()
    for number in twins.having(unit, entity, key, numbers):
        if number in seen:
            continue
        first, *others = twins.of(unit, entity, key, number)
        seen.update(row.number for row in (first, *others))
        for row in others:
            yield _item(kind, row.number, row.uid, field=field, other=first.uid), row


def _states(
    unit: Unit, numbers: Mapping[int, Key], written: Written
) -> Iterator[tuple[int, Key, RecordState]]:
    """Yield the states of records that may have been deleted: not of those just born or edited."""
    alike = {number for form in written.forms for number in form.numbers} if numbers else set()
    for number, key in numbers.items():
        if number in alike:
            continue
        other = written.others.get(key)
        state = other.touched.state if other else unit.log.state(*key)
        if state is not None:
            yield number, key, state


def _disputes(unit: Unit, states: Iterable[tuple[int, Key, RecordState]]) -> Iterator[Item]:
    """Yield the records that somebody deleted and somebody else edited."""
    for number, key, state in states:
        if state.disputed:
            tombs = sorted(unit.log.who(tomb.replica) for tomb in state.standing().values())
            edits = {unit.log.who(h.replica) for heads in state.heads.values() for h in heads}
            by = {"deleted_by": ", ".join(tombs), "edited_by": ", ".join(sorted(edits))}
            yield _item(DELETED_AND_EDITED, number, key[1], **by)


def _dead_parents(
    unit: Unit, states: Iterable[tuple[int, Key, RecordState]], written: Written
) -> dict[int, Key]:
    """Return the deleted records among these, and those that any of these belong to."""
    dead: dict[int, Key] = {}
    parents: set[Key] = set()
    for births in written.births:
        parents.update((births.scope, uid) for uid in births.parents)
    moved: dict[str, list[int]] = defaultdict(list)
    for number, key, state in states:
        other = written.others.get(key)
        if other and other.dead:
            dead[number] = key
        if (state.tombs or (other and other.new)) and state.entity in by_key():
            moved[state.entity].append(number)
    for entity, rows in moved.items():
        parents |= records.parents(unit, entity, rows)
    for scope, uid in parents:
        found = (unit.log.state(place, uid) for place in parent_scopes(scope))
        parent = next((state for state in found if state is not None), None)
        if parent is not None and parent.tombs and parent.dead:
            dead[unit.log.records[parent.scope][uid]] = (parent.scope, uid)
    return dead


def _in_use(unit: Unit, dead: Mapping[int, Key]) -> Iterator[Item]:
    """Yield the deleted records to which living ones belong."""
    for number, (_, uid) in dead.items():
        if records.has_children(unit, uid):
            yield _item(PARENT_DELETED, number, uid)
