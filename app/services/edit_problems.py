"""What is said of edits made in Excel that are not taken: each cell, its place, its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from app.exchange.package import Opened
from app.services.proposals import ASKS, BLOCKED, OPEN, TAKEN, Proposal

ASKED = "edit_asks"


def wait(opened: Opened, proposals: Iterable[Proposal], *, decided: bool) -> bool:
    """Tell whether edits of a file wait for a decision.

    Args:
        opened: the package.
        proposals: what became of its edits.
        decided: somebody said which ones to take; then what cannot be taken waits no longer.
    """
    states = {proposal.state for proposal in proposals}
    if decided:
        return not states.isdisjoint({OPEN, ASKS})
    return bool(opened.edits or ASKS in states) and states != {TAKEN}


def told(opened: Opened, proposals: Iterable[Proposal]) -> Iterator[dict[str, Any]]:
    """Yield a problem for each cell of what was not taken; what is a finding is told there."""
    found = {(f.sheet, f.row, f.column, f.code) for f in opened.findings}
    for p in proposals:
        place = {"sheet": p.sheet, "row": p.row or None, "column": p.column}
        about = {"entity": p.entity, "uid": p.uid}
        if p.state == BLOCKED:
            if (p.sheet, p.row, p.column, p.problem) not in found:
                yield {**p.params, "code": p.problem, **place, **about, **_first(p)}
        elif p.state != TAKEN:
            code = ASKED if p.state == ASKS else f"edit_{p.kind}"
            for cell in _cells(p):
                yield {"code": code, **place, **about, **cell}


def _first(p: Proposal) -> dict[str, Any]:
    """Return the cell that a reason is about, or the first one."""
    cells = list(_cells(p))
    named = [cell for cell in cells if cell["field"] == p.params.get("field")]
    return (named or cells)[0]


def _cells(p: Proposal) -> Iterator[dict[str, Any]]:
    """Yield field, before and after of each cell; of a whole row it is one."""
    moved = {key: pair for key, pair in p.fields.items() if pair[0] != pair[1]}
    if p.kind != "changed" or not moved:
        after = {key: value for key, (_, value) in p.fields.items()} or None
        yield {"field": "", "before": None, "after": after}
        return
    for key, (before, after) in moved.items():
        yield {"field": key, "before": before, "after": after}
