"""What would rest on an import, so that it is undone no more: what was recorded and sent since.

Of a file that is all of it. On a server several officers work side by side, and what one of them
does for an office rests on no import of another.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from app.sync.change import Dot
from app.sync.feeds import Branch
from database.models import package_in, package_out
from database.reach import GLOBAL, HEADQUARTERS, WHOLE, Reach, holds
from database.unit import Unit


def marks(unit: Unit, office: str = "") -> tuple[int, int]:
    """Return what moves when something is recorded here, and when a package is written.

    Args:
        unit: a unit.
        office: only what concerns its records counts, and the first number is then below zero;
            empty: everything counts.
    """
    if not office:
        return int(unit.get("clock", "0")), int(unit.get("package_number", "0"))
    sent = sa.select(sa.func.max(package_out.c.number)).where(_to(office))
    made = sum(feed.last - feed.base for feed in _own(unit, office))
    return -1 - made, int(unit.connection.execute(sent).scalar() or 0)


def recorded_at(unit: Unit, office: str = "") -> int:
    """Return when that was recorded last, in milliseconds; 0: nothing under the present name."""
    if not office:
        return int(unit.get("clock", "0"))
    found = (
        unit.log.change(feed.scope, Dot(feed.hash[:32], feed.last, feed.replica)).at
        for feed in _own(unit, office)
        if feed.last > feed.base
    )
    return max(found, default=0)


def written_after(unit: Unit, number: int, office: str = "") -> sa.Row[Any] | None:
    """Return the first such package written here after one of this number, or None."""
    query = sa.select(package_out).where(package_out.c.number > number)
    if office:
        query = query.where(_to(office))
    return unit.connection.execute(query.order_by(package_out.c.number).limit(1)).one_or_none()


def offices(unit: Unit) -> dict[str, str]:
    """Return the office of each package that was taken, by its id."""
    rows = unit.connection.execute(sa.select(package_in.c.id, package_in.c.office))
    return {package: office for package, office in rows}  # noqa: C416  (a row is no pair for dict)


def _own(unit: Unit, office: str) -> Iterator[Branch]:
    """Yield our own feeds in what this office holds: what all share may rest on its records."""
    name, near = unit.get("replica"), frozenset({office, GLOBAL})
    for feed in unit.log.branches.values():
        if feed.replica == name and holds(near, feed.scope):
            yield feed


def _to(office: str) -> sa.ColumnElement[bool]:
    """Return the condition that a package may have held its records, or word of them."""
    return package_out.c.office.in_((office, HEADQUARTERS))


def reach_of(note: sa.Row[Any]) -> Reach:
    """Return whose records an import wrote, and its undo writes; of a file that is all there is."""
    found = json.loads(note.before).get("reach")
    return WHOLE if found is None else frozenset(found)


def name_of(note: sa.Row[Any]) -> str:
    """Return what we were called at an import that concerned one office; empty: it is forgotten."""
    return str(json.loads(note.before or "{}").get("name", ""))
