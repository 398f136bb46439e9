"""What becomes of each row: a new record, a change, nothing, or a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.base.errors import CallError
from app.domain import defaults, rules, telling
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Link
from app.domain.problem import Context
from app.domain.record import Record
from app.services import judging
from app.services.tables import consortium, directory, places
from app.services.tables.directory import Directory
from app.services.tables.matching import CHOSEN, UID, Match, Matcher
from app.services.tables.shapes import (
    NEW,
    SKIP,
    Candidate,
    CellProblem,
    Choices,
    Difference,
    Fate,
    Guess,
    Line,
    Plan,
    ReadRow,
    RowPlan,
    Table,
)
from app.services.who import Who
from database import records
from database.unit import Unit


def plan(unit: Unit, who: Who, guess: Guess, tables: tuple[Table, ...], choices: Choices) -> Plan:
    """Return what becomes of the rows of some tables, as the database is now.

    Raises:
        CallError: an answer names a row or a record that is not there.
    """
    planner = _Planner(unit, who, choices, several=len(tables) > 1)
    order = list(by_key())
    by_entity = sorted(tables, key=lambda table: order.index(table.layout.entity))
    rows = [row for table in by_entity for row in planner.table(table)]
    planner.check_answers()
    _check_cells(tables, choices)
    asked = _gone(unit, choices, rows)
    return Plan(guess, tables, tuple(_with_partners(asked, planner.partners.made)), choices)


@dataclass
class _Known:
    """What is known of the records, read once per entity."""

    unit: Unit
    directories: dict[str, Directory] = field(default_factory=dict)

    def of(self, entity: str) -> Directory:
        if entity not in self.directories:
            self.directories[entity] = directory.read(self.unit, entity)
        return self.directories[entity]


class _Planner:
    def __init__(self, unit: Unit, who: Who, choices: Choices, *, several: bool) -> None:
        self.who = who
        self.choices = choices
        self.several = several
        self.known = _Known(unit)
        self.context: Context = judging.context(unit)
        self.partners = consortium.Consortium(self.known.of, choices)
        self.asked: set[str] = set()

    def table(self, table: Table) -> Iterable[RowPlan]:
        """Yield what becomes of the rows of one table."""
        self.matcher = Matcher(self.known.of(table.layout.entity))
        for row in table.rows:
            key = f"{row.sheet}!{row.number}" if self.several else str(row.number)
            self.asked |= {key, *(f"{key}.{n}" for n in range(1, len(row.partners) + 1))}
            yield self._row(row, key)

    def check_answers(self) -> None:
        """Refuse answers for rows that are not there."""
        unknown = set(self.choices.rows) - self.asked
        if unknown:
            raise CallError("no_such_row", row=min(unknown))

    def _row(self, row: ReadRow, key: str) -> RowPlan:
        answer = self.choices.rows.get(key, "")
        title = _title(row)
        if answer == SKIP:
            return RowPlan(row, key, "skipped", title=title, problems=row.problems)
        entity = by_key()[row.entity]
        links, wrong = self._links(row, entity)
        row = replace(row, values={**row.values, **links})
        scope, nowhere = places.scope_of(self.who, row, self.known.of)
        problems = [*row.problems, *wrong, *nowhere]
        if any(problem.blocks for problem in problems):
            return RowPlan(row, key, "problem", scope=scope, title=title, problems=tuple(problems))
        match = self._match(row, scope, answer)
        if isinstance(match, CellProblem):
            problems.append(match)
            return RowPlan(row, key, "problem", scope=scope, title=title, problems=tuple(problems))
        if match.candidates:
            asked = {key: match.candidates}
            told = (*problems, _at(row, "which_record", _main_letters(row)))
            return RowPlan(
                row, key, "question", scope=scope, title=title, candidates=asked, problems=told
            )
        return self._matched(row, key, scope, match, problems)

    def _links(
        self, row: ReadRow, entity: type[Entity]
    ) -> tuple[dict[str, str], list[CellProblem]]:
        """Return the uids that the texts of links mean."""
        found: dict[str, str] = {}
        problems: list[CellProblem] = []
        hint = row.scope or ("" if self.who.is_hq else self.who.office)
        for key, text in row.links.items():
            link = entity.fields[key]
            assert isinstance(link, Link)  # noqa: S101  (nothing else is put there)
            known = self.known.of(link.to) if link.to else None
            named = known.named(text, hint) if known else []
            if len(named) == 1:
                found[key] = named[0].uid
                continue
            code = "ambiguous_link" if named else "unknown_link"
            near = known.suggestions(text, hint) if known and not named else []
            params = {"field": key, "suggestions": near, "entity": link.to}
            problems.append(_at(row, code, row.cells.get(key, ""), text, params))
        return found, problems

    def _match(self, row: ReadRow, scope: str, answer: str) -> Match | CellProblem:
        known = self.known.of(row.entity)
        if answer and answer != NEW:
            record = known.by_uid.get(answer.lower())
            if record is None:
                raise CallError("record_gone", uid=answer)
            return Match(record, because=CHOSEN, again=not self.matcher.claim(record))
        if row.uid and answer != NEW:
            return self._by_uid(row, known)
        return self.matcher.match(scope, row.values, new=answer == NEW)

    def _by_uid(self, row: ReadRow, known: Directory) -> Match | CellProblem:
        record = known.by_uid.get(row.uid)
        if record is not None:
            return Match(record, because=UID, again=not self.matcher.claim(record))
        if not places.is_uid(row.uid) or places.elsewhere(self.known.unit, row):
            return _at(row, "unknown_uid", "", row.uid)
        return Match(uid=row.uid)

    def _matched(
        self, row: ReadRow, key: str, scope: str, match: Match, problems: list[CellProblem]
    ) -> RowPlan:
        record = match.record
        if record is not None:
            scope = record.scope
            if not self.who.may_write(scope):
                letters = row.cells.get("#scope", "")
                told = _at(row, "other_office", letters, scope, {"office": scope})
                return _blocked(row, key, scope, (*problems, told))
        if match.again:
            return self._again(row, key, scope, match, problems)
        values = dict(row.values) if record else _begun(row)
        made = _line(row, scope, match, values)
        differences = _differences(record, values) if record else ()
        problems += self._wrong(row, record, values, differences)
        uid = record.uid if record else match.uid
        beside = self.partners.lines(row, key, scope, uid, record)
        problems += beside.problems
        asked = dict(beside.candidates)
        lines = (*((made,) if not record or differences else ()), *beside.lines)
        fate: Fate = "new" if record is None else "changed" if lines else "same"
        asking = {"which_partner"} if asked else set()
        fate = "question" if asked else fate
        fate = "problem" if any(p.blocks and p.code not in asking for p in problems) else fate
        if record is None and fate == "new":
            self.known.of(row.entity).add(Record(row.entity, uid, scope, scope, made.values))
        return RowPlan(
            row, key, fate, uid, scope, _title(row) or key,
            (*differences, *beside.differences), asked,
            lines if fate in {"new", "changed"} else (), tuple(problems), match.because,
        )  # fmt: skip

    def _again(
        self, row: ReadRow, key: str, scope: str, match: Match, problems: list[CellProblem]
    ) -> RowPlan:
        """A second row of the same record: nothing to do where it says the same."""
        record = match.record or self.known.of(row.entity).by_uid.get(match.uid)
        same = record is not None and not _differences(record, row.values)
        told = replace(_at(row, "row_twice", _main_letters(row), _title(row)), blocks=not same)
        return RowPlan(
            row, key, "same" if same else "problem", record.uid if record else match.uid, scope,
            _title(row), problems=(*problems, told), because=match.because,
        )  # fmt: skip

    def _wrong(
        self,
        row: ReadRow,
        record: Record | None,
        values: Mapping[str, Any],
        differences: tuple[Difference, ...],
    ) -> list[CellProblem]:
        """Return why these values cannot be recorded."""
        entity = by_key()[row.entity]
        problems = []
        touched = {difference.field for difference in differences}
        for key in sorted(touched if record else ()):
            declared = entity.fields[key]
            if declared.fixed or key in entity.identity:
                problems.append(_of_field(row, "fixed", key))
            elif record and declared.register in record.conflicts:
                problems.append(_of_field(row, "in_conflict", key))
        before = record.values if record else {}
        after = {**before, **values}
        after.update(defaults.implied(entity.key, after))
        old = (
            {(p.field, p.rule) for p in rules.check(entity, before, self.context)}
            if record
            else set()
        )
        for found in rules.check(entity, after, self.context):
            wanted = found.severity == "missing" and found.rule == "required" and record is None
            if found.severity == "error" and (found.field, found.rule) not in old:
                problems.append(_of_field(row, found.rule, found.field, found.params))
            elif wanted and found.field == self.known.of(row.entity).main:
                problems.append(_of_field(row, "row_without_name", found.field))
            elif wanted and entity.fields[found.field].fixed:
                problems.append(_of_field(row, "required", found.field))
        return problems


def _check_cells(tables: Iterable[Table], choices: Choices) -> None:
    """Refuse corrections of cells that are not read."""
    places = {
        spelled
        for table in tables
        for row in table.rows
        for column in table.layout.columns
        if column.target
        for place in (f"{column.letters}{row.number}",)
        for spelled in (place, f"{row.sheet}!{place}")
    }
    for place in choices.cells:
        if place not in places:
            raise CallError("no_such_cell", cell=place)


def _begun(row: ReadRow) -> dict[str, Any]:
    """Return the values of a new record; what every record begins with is not asked for."""
    status = defaults.defaults(row.entity, "", "").get("status")
    return {**({"status": status} if status else {}), **row.values}


def _line(row: ReadRow, scope: str, match: Match, values: Mapping[str, Any]) -> Line:
    record = match.record
    if record is None:
        return Line(row.entity, match.uid, scope, values, made=True)
    changed = {key: v for key, v in values.items() if record.get(key) != v}
    return Line(row.entity, record.uid, record.scope, changed, made=False)


def _differences(record: Record, values: Mapping[str, Any]) -> tuple[Difference, ...]:
    return tuple(
        Difference(key, record.get(key), value)
        for key, value in values.items()
        if record.get(key) != value
    )


def _gone(unit: Unit, choices: Choices, rows: list[RowPlan]) -> Iterable[RowPlan]:
    """Yield the rows; those whose record was deleted here ask before they make it again."""
    new = {row.uid for row in rows if row.fate == "new" and choices.rows.get(row.key) != NEW}
    dead = {record.uid: record for record in records.many(unit, new) if record.deleted}
    for row in rows:
        record = dead.get(row.uid)
        if record is None or row.fate != "new":
            yield row
            continue
        candidate = Candidate(record.uid, row.title, record.scope, 100)
        told = (*row.problems, _at(row.row, "deleted_here", _main_letters(row.row), row.title))
        yield replace(
            row, fate="question", lines=(), problems=told, candidates={row.key: (candidate,)}
        )


def _with_partners(rows: Iterable[RowPlan], made: Mapping[str, Line]) -> Iterable[RowPlan]:
    """Yield the rows; the first one that is taken makes the organisations it needs."""
    left = dict(made)
    for row in rows:
        lines: list[Line] = []
        for line in row.lines:
            organisation = left.pop(str(line.values.get("organisation")), None)
            lines += [organisation] if organisation else []
            lines.append(line)
        yield replace(row, lines=tuple(lines))


def _blocked(row: ReadRow, key: str, scope: str, problems: Iterable[CellProblem]) -> RowPlan:
    return RowPlan(row, key, "problem", scope=scope, title=_title(row), problems=tuple(problems))


def _title(row: ReadRow) -> str:
    parts = (row.values.get(key) for key in by_key()[row.entity].title_fields)
    words = " ".join(str(part) for part in parts if isinstance(part, str))
    return words or next(iter(row.links.values()), "")


def _main_letters(row: ReadRow) -> str:
    return next((row.cells[k] for k in telling.telling(row.entity) if k in row.cells), "")


def _of_field(
    row: ReadRow, code: str, key: str, params: Mapping[str, Any] | None = None
) -> CellProblem:
    value = row.values.get(key)
    shown = "" if value is None else str(value)
    return _at(row, code, row.cells.get(key, ""), shown, {"field": key, **(params or {})})


def _at(
    row: ReadRow,
    code: str,
    letters: str,
    value: str = "",
    params: Mapping[str, Any] | None = None,
) -> CellProblem:
    return CellProblem(code, row.sheet, row.number, letters, value[:200], params or {})
