"""Who wrote a change, in words: a laptop, or a person in a workbook and the laptop that took it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from app.base.text import language, translate
from app.domain import codelists
from app.sync.canonical import DamagedError
from app.sync.change import Change, Dot
from app.sync.feeds import is_virtual
from app.sync.register import Head
from app.sync.virtual import source_of
from database import officers
from database.unit import Unit


def of_change(unit: Unit, replica: str, change: Change) -> str:
    """Return who wrote a change; at headquarters on a server, also who there.

    Args:
        unit: a unit.
        replica: of its feed.
        change: what was written.
    """
    return of_changes(unit, [(replica, change)])[0]


def of_changes(unit: Unit, changes: Sequence[tuple[str, Change]]) -> list[str]:
    """Return of each change, given with the replica of its feed, who wrote it."""
    found = []
    for (replica, change), officer in zip(changes, officers.of_changes(unit, changes), strict=True):
        there = _laptop(unit, replica, change.by)
        found.append(f"{there} · {officer}" if officer else there)
    return found


def _laptop(unit: Unit, replica: str, by: str) -> str:
    source = source_of(by) if is_virtual(replica) else None
    if source is None:
        return by
    number, office = source
    named = codelists.codelist("offices").label(office, language())
    if not unit.log.who_is(replica)[0]:
        return translate(
            "history", "edited in package {number} of {office}", number=number, office=named
        )
    return translate(
        "history",
        "edited in package {number} of {office}, accepted by {who}",
        number=number,
        office=named,
        who=unit.log.who(replica),
    )


def of_head(unit: Unit, scope: str, head: Head) -> str:
    """Return who wrote a head: the name of the laptop, or as ``of_change`` says."""
    if is_virtual(head.replica) or officers.any_there(unit):
        with contextlib.suppress(KeyError, DamagedError):
            change = unit.log.change(scope, Dot(head.id, head.seq, head.replica))
            return of_change(unit, head.replica, change)
    return unit.log.who(head.replica)
