"""Edits made in Excel beside the rules of forms: what a form would refuse is not taken either."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.base.errors import RecordError
from app.domain import rules, table_columns
from app.domain.entities.contact import Contact
from app.domain.entity import Entity
from app.domain.problem import Problem
from app.domain.record import Record
from app.exchange.package import TruthRow
from app.services import recording
from app.services.consent_moves import home
from app.services.proposals import BLOCKED
from app.services.recording import RecordRefusedError
from app.services.workbooks import Draft, Workbook

Values = dict[str, Any]
BY_PROGRAM = "edit_of_programs_field"


def judge(
    book: Workbook, declared: type[Entity], record: Record, row: TruthRow, cells: Sequence[Draft]
) -> None:
    """Block what a form would refuse, each cell seen together with the others of its row.

    Args:
        book: the workbook.
        declared: the entity.
        record: the record as it stands here.
        row: the record as exported.
        cells: the drafts of the row; those blocked already play no part.
    """
    for draft in _free(cells):
        for key in draft.proposal.fields:
            if key in declared.identity and _moves(draft, key):
                draft.block("fixed_field", {"field": key})
            elif key in table_columns.BY_PROGRAM and _moves(draft, key):
                draft.block(BY_PROGRAM, {"field": key})
    after = _after(record.values, _free(cells))
    touched = {key for draft in _free(cells) for key in draft.proposal.fields if _moves(draft, key)}
    if not touched:
        return
    found = list(_statuses(book, record, row, after, touched))
    outside = book.link_problem(
        declared, {k: after[k] for k in touched if k in after}, record.scope
    )
    if outside:
        found += [Problem(key, outside) for key in touched if declared.fields[key].kind == "link"]
    found += _moves_away(book, declared, record, after)
    before = {(p.field, p.rule) for p in _errors(declared, record.values, book)}
    for problem in _errors(declared, after, book):
        if (problem.field, problem.rule) not in before or problem.field in touched:
            found.append(problem)
    for problem in found:
        _blame(problem, cells, touched)


def keep_from_steering(
    book: Workbook, entity: str, values: Mapping[str, Any], drafts: Iterable[Draft]
) -> None:
    """Block at an office what would write for the steering committee, as its forms do."""
    try:
        recording.allow_steering(book.act, entity, values)
    except RecordError as error:
        for draft in drafts:
            draft.block(error.code)


def judge_birth(
    book: Workbook, declared: type[Entity], values: Mapping[str, Any], scope: str, draft: Draft
) -> None:
    """Block a new row that a form would refuse."""
    outside = book.link_problem(declared, values, scope)
    if outside:
        draft.block(outside)
    keep_from_steering(book, declared.key, values, [draft])
    for key in table_columns.BY_PROGRAM & values.keys():
        if values[key] is not None:
            draft.block(BY_PROGRAM, {"field": key})
    for problem in _errors(declared, values, book):
        draft.block(problem.rule, {**problem.params, "field": problem.field})


def _errors(declared: type[Entity], values: Mapping[str, Any], book: Workbook) -> list[Problem]:
    filled = {key: value for key, value in values.items() if value is not None}
    return [p for p in rules.check(declared, filled, book.context) if p.severity == "error"]


def _moves_away(
    book: Workbook, declared: type[Entity], record: Record, after: Values
) -> Iterable[Problem]:
    """Yield why a contact cannot move to where its consent would have it."""
    to = home(after, record.scope) if declared is Contact else record.scope
    if not book.who.may_write(to):
        yield Problem("consent_scope", "not_yours", {"scope": to, "office": book.who.office})


def _free(cells: Iterable[Draft]) -> list[Draft]:
    return [draft for draft in cells if draft.proposal.state != BLOCKED]


def _moves(draft: Draft, key: str) -> bool:
    before, after = draft.proposal.fields[key]
    return bool(before != after)


def _after(values: Mapping[str, Any], cells: Iterable[Draft]) -> Values:
    """Return the values a record would have with these edits."""
    found = dict(values)
    for draft in cells:
        for key, (before, after) in draft.proposal.fields.items():
            if isinstance(before, list) and "/" in draft.proposal.register:
                found[key] = sorted(set(found.get(key) or ()) - set(before) | set(after)) or None
            elif before != after:
                found[key] = after
    return found


def _statuses(
    book: Workbook, record: Record, row: TruthRow, after: Values, touched: Iterable[str]
) -> Iterable[Problem]:
    """Yield why a status cannot follow the one that the sheet showed."""
    if "status" not in touched:
        return
    try:
        recording.allow_status(book.act, replace(record, values=row.values), after)
    except RecordRefusedError as error:
        yield from error.problems


def _blame(problem: Problem, cells: Iterable[Draft], touched: set[str]) -> None:
    """Block the cells that a problem is about; where none is named, all of the row."""
    named = {problem.field, *map(str, problem.params.get("with") or ())} & touched
    for draft in cells:
        if not named or named & {k for k in draft.proposal.fields if _moves(draft, k)}:
            draft.block(problem.rule, {**problem.params, "field": problem.field})
