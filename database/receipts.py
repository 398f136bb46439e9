"""Receipts: what became of each package, kept here and sent back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import sqlalchemy as sa

from app.sync.feeds import without
from database import packages
from database.bulk import Prepared
from database.models import package_in, package_out
from database.unit import Unit

LATEST = 50
"""So many receipts travel again in every package, whether they were sent before or not."""


_REFUSED = frozenset({"not_theirs", "not_for_us", "unreadable", "unsealed"})
"""What is said of a change that was not let in."""


class Outcome(Protocol):
    """What a receipt tells of an import."""

    @property
    def verdict(self) -> str:
        """What became of the file."""

    @property
    def taken(self) -> int:
        """Changes admitted."""

    @property
    def known(self) -> int:
        """Changes that were here already."""

    @property
    def held(self) -> int:
        """Changes stored that wait for something."""

    @property
    def problems(self) -> list[dict[str, Any]]:
        """What was refused or found, with its reason."""

    @property
    def by_entity(self) -> dict[str, dict[str, int]]:
        """New, changed and deleted records per entity."""

    @property
    def signature(self) -> str:
        """What the signature of the package was worth."""

    @property
    def file(self) -> Any:  # noqa: ANN401
        """The file."""


def note(
    unit: Unit, office: str, replica: str, header: Mapping[str, Any], outcome: Outcome, now: int
) -> dict[str, Any]:
    """Keep the receipt of a package just taken, and return it.

    Args:
        unit: the unit that took it.
        office: our office.
        replica: our replica.
        header: the package's header.
        outcome: what became of it.
        now: wall clock in milliseconds.
    """
    scopes = {str(name).partition("/")[2] for name in header.get("vector") or {}}
    refused = [p for p in outcome.problems if p["code"] in _REFUSED]
    receipt = {
        "package": header["id"],
        "number": header["number"],
        "office": office,
        "replica": replica,
        "at": now,
        "verdict": outcome.verdict,
        "signature": outcome.signature,
        "taken": outcome.taken,
        "known": outcome.known,
        "held": outcome.held,
        "refused": refused,
        "by_entity": outcome.by_entity,
        "digests": packages.digests(unit, lambda scope: scope in scopes),
    }
    packages.note_received(
        unit,
        {
            "id": header["id"],
            "number": header["number"],
            "replica_id": unit.log.replica_number(str(header["replica"])),
            "office": header["office"],
            "made_at": header["at"],
            "taken_at": now,
            "file": str(outcome.file),
            "verdict": outcome.verdict,
            "receipt": json.dumps(receipt),
            "answered": 0,
        },
    )
    return receipt


def owed(unit: Unit, office: str) -> int:
    """Return how many packages taken from an office wait for their receipt to be sent."""
    query = sa.select(sa.func.count()).where(
        package_in.c.office == office,
        package_in.c.answered == 0,
        package_in.c.verdict != packages.UNDONE,
    )
    return int(unit.connection.execute(query).scalar_one())


def for_office(unit: Unit, office: str) -> list[dict[str, Any]]:
    """Return the receipts to send to an office, newest first; what was undone was not received.

    Those never sent, those its laptops say they still await, and the latest in any case: nothing
    leaves an outbox before its receipt, so no receipt may be lost with the package it was in.
    """
    awaited = {entry[2] for row in packages.peers(unit, office) for entry in awaits_of(row)}
    query = (
        sa.select(package_in.c.id, package_in.c.answered, package_in.c.receipt)
        .where(package_in.c.office == office, package_in.c.verdict != packages.UNDONE)
        .order_by(package_in.c.taken_at.desc(), package_in.c.number.desc())
    )
    return [
        json.loads(row.receipt)
        for at, row in enumerate(unit.connection.execute(query))
        if row.receipt and (at < LATEST or not row.answered or row.id in awaited)
    ]


def mark_answered(unit: Unit, office: str, number: int) -> None:
    """Note that a package of ours carries the receipts owed to an office."""
    mine = (package_in.c.office == office, package_in.c.answered == 0)
    unit.connection.execute(sa.update(package_in).where(*mine).values(answered=number))


def news(unit: Unit, receipts: Iterable[Mapping[str, Any]], office: str) -> list[sa.Row[Any]]:
    """Return the packages written here for an office of which these are the first receipts."""
    found = []
    for receipt in receipts:
        row = _sent(unit, receipt, office)
        if row is not None and not row.confirmed_at:
            found.append(row)
    return found


def confirm(unit: Unit, receipts: Iterable[Mapping[str, Any]], office: str, at: int) -> None:
    """Keep receipts that an office sent for packages written here.

    A later receipt for the same package takes the place of the earlier one: the file was taken
    again, and what was refused then may be in now. What was only read out by phone is confirmed.
    """
    for receipt in receipts:
        row = _sent(unit, receipt, office)
        if row is None or (row.confirmed_at and not _is_later(receipt, row.receipt)):
            continue
        values = {"confirmed_at": row.confirmed_at or at, "receipt": json.dumps(dict(receipt))}
        unit.connection.execute(
            sa.update(package_out).where(package_out.c.id == row.id).values(values)
        )


def _sent(unit: Unit, receipt: Mapping[str, Any], office: str) -> sa.Row[Any] | None:
    own = str(receipt.get("package", ""))
    found: sa.Row[Any] | None = _SENT.first(unit.connection, own=own, office=office)
    return found


_SENT = Prepared(
    sa.select(package_out).where(
        package_out.c.id == sa.bindparam("own"), package_out.c.office == sa.bindparam("office")
    )
)


def _is_later(receipt: Mapping[str, Any], kept: str) -> bool:
    old = json.loads(kept or "{}")
    at, before = receipt.get("at"), old.get("at")
    return (
        receipt.get("replica") == old.get("replica")
        and type(at) is type(before) is int
        and at > before
    )


def sent(unit: Unit, package: str) -> sa.Row[Any] | None:
    """Return the entry of a package written here, or None."""
    query = sa.select(package_out).where(package_out.c.id == package)
    return unit.connection.execute(query).one_or_none()


def note_spoken(unit: Unit, package: str, at: int) -> None:
    """Note that somebody read the code of a package's receipt out by phone."""
    unit.connection.execute(
        sa.update(package_out).where(package_out.c.id == package).values(spoken_at=at)
    )


def awaited(unit: Unit, office: str, known: Iterable[Mapping[int, Any]]) -> list[list[Any]]:
    """Return number, date and id of the packages for an office whose receipt has not come.

    One whose changes the office is known to hold by another road is awaited no longer.

    Args:
        unit: a unit.
        office: the recipient.
        known: what each of its laptops is known to hold, branch to stretches.
    """
    everyone = list(known)
    query = (
        sa.select(package_out)
        .where(
            package_out.c.office == office,
            package_out.c.confirmed_at == 0,
            package_out.c.spoken_at == 0,
        )
        .order_by(package_out.c.number)
    )
    found: list[list[Any]] = []
    for row in unit.connection.execute(query):
        ranges = json.loads(row.ranges or "{}")
        there = bool(everyone) and not any(
            without(first, last, [tuple(p) for p in laptop.get(int(branch_id), [])])
            for laptop in everyone
            for branch_id, parts in ranges.items()
            for first, last in parts
        )
        if not there:
            found.append([row.number, row.made_at, row.id])
    return found


def awaits_of(peer: sa.Row[Any]) -> list[tuple[int, int, str]]:
    """Return number, date and id of the packages for us that a laptop awaits receipts of."""
    return [(number, at, package) for number, at, package in json.loads(peer.awaits or "[]")]
