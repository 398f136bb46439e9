"""Recording what a plan says: one act, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable

from app.base.errors import AppError, RecordError
from app.domain.catalogue import by_key
from app.domain.problem import Problem
from app.services import finishing, sentences, steps, wording
from app.services.acts import Act
from app.services.recording import RecordRefusedError, current, edit, make, reading_of
from app.services.tables import memory
from app.services.tables.shapes import Line, Plan, RowPlan, Taken
from app.services.who import Who
from database.unit import Unit


class RowsRefusedError(RecordError):
    """Rows that cannot be recorded after all; ``refused`` says which and why. None was."""

    default_code = "rows_refused"

    def __init__(self, refused: list[tuple[RowPlan, AppError]]) -> None:
        """Keep the refused rows; the first is named."""
        row, error = refused[0]
        super().__init__(
            None, lines=len(refused), row=f"{row.row.sheet} {row.row.number}", why=_why(row, error)
        )
        self.refused = refused


def _why(row: RowPlan, error: AppError) -> str:
    problems: list[Problem] = getattr(error, "problems", [])
    if problems:
        return sentences.of_problem(row.row.entity, problems[0])
    return wording.worded(error)


def write(unit: Unit, who: Who, plan: Plan) -> Taken:
    """Record a plan made in this same transaction, and commit; it is undone as one act.

    Raises:
        RowsRefusedError: the store refuses what the plan holds; nothing is recorded.
    """
    act = Act(unit, who)
    rows = plan.having("new", "changed")
    act.load(line.uid for row in rows for line in row.lines)
    refused: list[tuple[RowPlan, AppError]] = []
    for row in rows:
        try:
            _write(act, row.lines)
        except AppError as error:
            refused.append((row, error))
    if refused:
        raise RowsRefusedError(refused)
    memory.remember(unit, plan)
    size, step = act.size, steps.of(act)
    touched = finishing.finish(unit, act)
    if not size:
        unit.commit()
    steps.note(unit.store, step)
    return Taken(
        new=len(plan.having("new")),
        changed=len(plan.having("changed")),
        same=len(plan.having("same")),
        skipped=len(plan.having("skipped", "question", "problem")),
        changes=size,
        touched=touched,
        uids={row.key: row.uid for row in plan.having("new", "changed", "same")},
    )


def _write(act: Act, lines: Iterable[Line]) -> None:
    for line in lines:
        entity = by_key()[line.entity]
        if line.made:
            make(act, entity, dict(line.values), uid=line.uid, scope=line.scope)
            continue
        record = current(act, line.uid, line.scope)
        if record.deleted:
            raise RecordRefusedError([Problem("", "record_gone")])
        edit(act, entity, reading_of(act, record), line.values)
