"""Where texts of a table may name a person, for whoever looks at what becomes of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.catalogue import by_key
from app.domain.watching import found_in
from app.services.persons_told import CODE
from app.services.tables.shapes import CellProblem, Plan, RowPlan

_FATES = frozenset({"new", "changed", "question"})


def over(plan: Plan) -> Plan:
    """Return the plan of a table with a remark at each cell that may name a person."""
    rows = tuple(
        replace(row, problems=(*row.problems, *_remarks(row))) if row.fate in _FATES else row
        for row in plan.rows
    )
    return replace(plan, rows=rows)


def rows_of(plan: Plan) -> int:
    """Return how many rows of a table have such a remark."""
    return sum(any(problem.code == CODE for problem in row.problems) for row in plan.rows)


def _remarks(row: RowPlan) -> Iterator[CellProblem]:
    read = row.row
    new = {d.field for d in row.differences} if row.fate == "changed" else set(read.values)
    values = {key: value for key, value in read.values.items() if key in new}
    for key, traces in found_in(by_key()[read.entity], values).items():
        yield CellProblem(
            CODE, read.sheet, read.number, read.cells.get(key, ""),
            params={"field": key, "kinds": [*traces]}, blocks=False,
        )  # fmt: skip
