"""Clocks that headquarters marked as wrong: marks that travel as changes like any others.

Marks are the elements of a set in one record of the global scope, ``suspect/<replica>``, so that
everyone who holds the same changes holds the same marks, in any order, and two who mark at once
are no conflict. What a mark moves is only which head is shown, never which heads there are: the
digest does not change. Whether a mark counts does not depend on marks.

Source: sync.md, "The change"; rulings.md 9, 10.
"""

from __future__ import annotations

from app.base.ids import named_uid
from app.sync.change import Change
from app.sync.register import show
from app.sync.state import RecordState

ENTITY = "clock"
SCOPE = "global"
UID = named_uid("clocks")
PRESENT = True
_SET = "suspect/"


def register_of(replica: str) -> str:
    """Return the element that marks a laptop's clock."""
    return f"{_SET}{replica}"


def marked(state: RecordState, birth: Change) -> frozenset[str]:
    """Return the replicas whose clocks are marked.

    Args:
        state: the record of the marks.
        birth: its birth, for the elements nobody wrote again.
    """
    return frozenset(
        register.removeprefix(_SET)
        for register in state.registers()
        if register.startswith(_SET) and _is_set(state, birth, register)
    )


def _is_set(state: RecordState, birth: Change, register: str) -> bool:
    heads = state.visible(register)
    if heads is None:
        return bool(birth.w.get(register))
    return bool(show(heads, element=True).value)
