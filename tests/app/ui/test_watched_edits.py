"""Who looks at edits from a spreadsheet hears which of them may name a person; none is refused."""

from __future__ import annotations

from typing import Any

from app.ui.tables.proposal_model import can_be_taken, remark


def told(after: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return an edit of the summary of an initiative."""
    fields = {"summary": {"before": "Wells", "after": after}}
    begun = {"entity": "initiative", "kind": "changed", "fields": fields, "state": "open"}
    return {**begun, "register": "summary", "conflict": False, "problem": None, **more}


def test_an_edit_that_may_name_a_person_says_so_and_can_be_taken() -> None:
    named = told("Ask Mrs Canary, +506 2299 7711")

    assert "name a person" in remark(named)
    assert can_be_taken(named)
    assert remark(told("Deep wells")) == ""
    assert "since" in remark(told("Ask Mrs Canary", conflict=True))
