"""The register: the heads of one field, group or element of a set, and what is shown of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from app.sync.canonical import dumps


class Head(NamedTuple):
    """A write that no known write supersedes."""

    id: str
    at: int
    replica: str
    seq: int
    value: Any


class Shown(NamedTuple):
    """What one register shows."""

    value: Any
    head: Head | None
    alternatives: tuple[Head, ...]
    """All distinct values, the shown one first; empty when there is no conflict."""


NOTHING = Shown(None, None, ())
CONSENT = "consent"
"""In a group, the part that says whether the person it is about agrees."""


def is_element(register: str) -> bool:
    """Tell whether a register is one element of a set."""
    return "/" in register


def show(heads: Sequence[Head], suspect: Collection[str] = (), *, element: bool = False) -> Shown:
    """Choose the value to show for one register.

    Args:
        heads: the writes that no known write supersedes, in any order.
        suspect: replicas whose clock headquarters marked as wrong; their heads rank last.
        element: the register is an element of a set, where an addition wins.
    Returns: the value shown, its head, and all distinct values as alternatives where they differ.
    Source: sync.md, "The register"; rulings.md 4 and 49.
    """
    if not heads:
        return NOTHING
    if len(heads) == 1:
        return Shown(heads[0].value, heads[0], ())
    ranked = sorted(
        heads,
        key=lambda h: (_withdraws(h.value), h.replica not in suspect, h.at, h.replica, h.id),
        reverse=True,
    )
    if element:
        winner = next((h for h in ranked if h.value), ranked[0])
        return Shown(winner.value, winner, ())
    distinct: dict[str, Head] = {}
    for head in ranked:
        distinct.setdefault(dumps(head.value), head)
    alternatives = tuple(distinct.values()) if len(distinct) > 1 else ()
    return Shown(ranked[0].value, ranked[0], alternatives)


def _withdraws(value: Any) -> bool:  # noqa: ANN401  (any value)
    """Tell whether this takes a person's consent back: it is shown, whoever wrote last."""
    return isinstance(value, dict) and value.get(CONSENT) is False
