"""What this laptop itself recorded since a moment, read back from the log."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import sqlalchemy as sa

from app.sync.change import Change, decode
from database.models import change
from database.unit import Unit


def marks(unit: Unit) -> dict[str, int]:
    """Return how far each feed goes now, by the number of its branch as text."""
    return {str(number): branch.last for number, branch in unit.log.branches.items()}


def since(unit: Unit, before: Mapping[str, int], names: Collection[str]) -> Iterator[Change]:
    """Yield the changes of these replicas that came after the marks."""
    for number, branch in unit.log.branches.items():
        if branch.replica not in names:
            continue
        query = (
            sa.select(change.c.segment_id, change.c.seq)
            .where(change.c.branch_id == number)
            .where(change.c.seq > max(before.get(str(number), 0), branch.base))
            .order_by(change.c.seq)
        )
        for segment, seq in unit.connection.execute(query).all():
            yield decode(unit.log.line(segment, seq))
