"""The life of an initiative: which status may follow which. Source: rulings, "Status"."""

from __future__ import annotations

_MOVES: dict[str, frozenset[str]] = {
    "IDENTIFIED": frozenset({"SUBMITTED"}),
    "SUBMITTED": frozenset({"ASSESSED", "NOTSELECTED"}),
    "ASSESSED": frozenset({"SHORTLISTED", "NOTSELECTED"}),
    "SHORTLISTED": frozenset({"APPROVED", "NOTSELECTED"}),
    "APPROVED": frozenset({"ONGOING", "CANCELLED"}),
    "ONGOING": frozenset({"COMPLETED", "SUSPENDED", "CANCELLED"}),
    "SUSPENDED": frozenset({"ONGOING", "CANCELLED"}),
    "COMPLETED": frozenset(),
    "NOTSELECTED": frozenset(),
    "CANCELLED": frozenset(),
}

APPROVED_ON = frozenset({"APPROVED", "ONGOING", "SUSPENDED", "COMPLETED"})
"""Statuses in which everything wanted "from APPROVED on" is wanted; nobody completes a
cancelled initiative."""

RUNNING = frozenset({"APPROVED", "ONGOING", "SUSPENDED"})
"""Statuses in which work is still to be done."""


def moves(status: str) -> frozenset[str]:
    """Return the statuses a person may choose next; an unknown status has none."""
    return _MOVES.get(status, frozenset())


def may_move(old: str | None, new: str) -> bool:
    """Tell whether a person may change the status so; a new record may begin with any status."""
    return old is None or old == new or new in moves(old)


def wants_steering_yes(old: str | None, new: str) -> bool:
    """Tell whether this move wants a YES of the steering committee (stage PSC) first."""
    return old == "SHORTLISTED" and new == "APPROVED"


def reached(status: str | None, milestone: str) -> bool:
    """Tell whether what is wanted from ``milestone`` on is wanted in this status."""
    if milestone == "APPROVED":
        return status in APPROVED_ON
    return status == milestone
