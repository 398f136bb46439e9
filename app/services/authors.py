"""Who wrote a change, in words: a laptop, or a person in a workbook and the laptop that took it."""

from __future__ import annotations

from app.base.text import language, translate
from app.domain import codelists
from app.sync.canonical import DamagedError
from app.sync.change import Dot
from app.sync.feeds import is_virtual
from app.sync.register import Head
from app.sync.virtual import source_of
from database.unit import Unit


def of_change(unit: Unit, replica: str, by: str) -> str:
    """Return who wrote a change.

    Args:
        unit: a unit.
        replica: of its feed.
        by: how it is signed.
    """
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
    if is_virtual(head.replica):
        try:
            change = unit.log.change(scope, Dot(head.id, head.seq, head.replica))
        except (KeyError, DamagedError):
            return unit.log.who(head.replica)
        return of_change(unit, head.replica, change.by)
    return unit.log.who(head.replica)
