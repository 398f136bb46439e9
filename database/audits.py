"""What was done with this database beside its changes: rows are added, chained, never changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.base import clock
from app.sync.canonical import START, dumps
from database.bulk import insert_many
from database.models import audit
from database.unit import Unit

TIP = "audit.tip"
"""The setting that holds number and hash of the last row: a row cut off at the end is missed."""


@dataclass(frozen=True)
class Noted:
    """One thing that was done; ``told`` says what, without values of records."""

    number: int
    at: int
    kind: str
    by: str
    told: dict[str, Any]


def note(unit: Unit, kind: str, by: str, **told: Any) -> None:  # noqa: ANN401  (what JSON holds)
    """Write down that something was done, at the end of the unit; it counts once that is committed.

    Each row covers the one before, so everybody who writes one waits for all others who do.
    """
    unit.at_last(lambda: _write(unit, kind, by, dumps(told)))


def _write(unit: Unit, kind: str, by: str, text: str) -> None:
    unit.turn("audit")
    last, previous = _tip(unit)
    at = clock.now_ms()
    new = _hash(previous, last + 1, at, kind, by, text)
    row = {"id": last + 1, "made_at": at, "kind": kind, "by": by, "told": text, "hash": new}
    insert_many(unit.connection, audit, tuple(row), [tuple(row.values())])
    unit.put(TIP, f"{last + 1} {new.hex()}")


def _tip(unit: Unit) -> tuple[int, bytes]:
    number, _, told = unit.get(TIP, f"0 {START.hex()}").partition(" ")
    return int(number), bytes.fromhex(told)


def _hash(previous: bytes, number: int, at: int, kind: str, by: str, told: str) -> bytes:
    return hashlib.sha256(previous + dumps([number, at, kind, by, told]).encode()).digest()


def noted(unit: Unit, since: int = 0) -> Iterator[Noted]:
    """Yield what was done since a moment, in its order."""
    query = sa.select(audit).where(audit.c.made_at >= since).order_by(audit.c.id)
    for row in unit.connection.execute(query):
        yield Noted(row.id, row.made_at, row.kind, row.by, json.loads(row.told))


def problems(unit: Unit) -> Iterator[dict[str, Any]]:
    """Yield the first row that is not as it was written, or that is missing."""
    previous, number = START, 0
    for row in unit.connection.execute(sa.select(audit).order_by(audit.c.id)):
        number += 1
        previous = _hash(previous, number, row.made_at, row.kind, row.by, row.told)
        if row.id != number or previous != row.hash:
            yield {"code": "audit_changed", "number": number}
            return
    if (number, previous) != _tip(unit):
        yield {"code": "audit_changed", "number": number + 1}
