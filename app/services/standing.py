"""Where the exchange stands: what is unsent, unconfirmed or missing, and every package."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.base import clock
from app.services import gaps, parcels, refusals
from app.services.requesting import RequestLine, open_requests
from app.services.who import GLOBAL, HQ, Who
from app.sync.feeds import Branch, Range, join, parse_feed, without
from app.sync.receipt import receipt_from
from database import outgoing
from database import packages as kept
from database.counting import Stretches, records_of, some_of
from database.engine import Store
from database.unit import Unit, read

LISTED = 20
"""Receipts that a status lists; a page of the window has them all."""


@dataclass(frozen=True)
class PackageLine:
    """One package, sent or received."""

    direction: str
    """``in`` or ``out``."""
    number: int
    package: str
    office: str
    at: int
    state: str
    """Sent: written, spoken (confirmed by phone), confirmed or lost; received: its verdict."""
    changes: int
    path: str
    receipt: Mapping[str, Any]


@dataclass(frozen=True)
class GapLine:
    """What is missing of one laptop, in words."""

    office: str
    message: str
    detail: tuple[str, ...]
    lacking: bool
    """Whether changes are missing; else all of them came by another road."""


@dataclass(frozen=True)
class Matters:
    """What the exchange asks of a person here."""

    gaps: tuple[GapLine, ...]
    requests: tuple[RequestLine, ...]
    refused: tuple[refusals.Refusal, ...]
    heard: int
    """Offices heard from."""


@dataclass(frozen=True)
class OwnWork:
    """What of this laptop's own changes has not arrived, as far as it knows."""

    unsent: dict[str, int]
    """Records in no package written, by entity."""
    unconfirmed: dict[str, int]
    """Records in packages without a receipt, by entity."""
    newest: tuple[tuple[str, str], ...]
    """Entity and uid of unsent records, newest first."""


def matters(store: Store) -> Matters:
    """Return what is missing, asked for and refused, in the language in use."""
    with read(store) as unit:
        who: Who = store.identity
        return Matters(
            tuple(
                GapLine(gap.office, gaps.sentence(gap), tuple(gaps.detail(gap)), bool(gap.changes))
                for gap in gaps.find(unit, who)
            ),
            tuple(open_requests(unit)),
            tuple(refusals.find(unit)),
            len({row.office for row in kept.peers(unit)} - {who.office, ""}),
        )


def packages(store: Store) -> list[PackageLine]:
    """Return the packages both ways, newest first."""
    with read(store) as unit:
        out = kept.history_out(unit)
        last_confirmed: dict[str, int] = defaultdict(int)
        for row in out:
            if row.confirmed_at:
                last_confirmed[row.office] = max(last_confirmed[row.office], row.number)
        lines = [
            PackageLine(
                "out",
                row.number,
                row.id,
                row.office,
                row.made_at,
                _state(row, last_confirmed),
                row.changes,
                row.file,
                json.loads(row.receipt or "{}"),
            )
            for row in out
        ]
        for row in kept.history_in(unit):
            receipt = json.loads(row.receipt or "{}")
            lines.append(
                PackageLine(
                    "in",
                    row.number,
                    row.id,
                    row.office,
                    row.taken_at,
                    row.verdict,
                    receipt.get("taken", 0),
                    row.file,
                    receipt,
                )
            )
    return sorted(lines, key=lambda line: line.at, reverse=True)


def _state(row: Any, last_confirmed: Mapping[str, int]) -> str:  # noqa: ANN401  (a row of package_out)
    if row.confirmed_at:
        return "confirmed"
    if row.spoken_at:
        return "spoken"
    return "lost" if last_confirmed.get(row.office, 0) > row.number else "written"


def status(store: Store) -> dict[str, Any]:
    """Return offices, feeds, gaps, what is not yet sent and what is not yet confirmed.

    ``unsent`` and ``unconfirmed`` count records of this laptop's own changes, and of the edits made
    in Excel that it accepted: in no package written, and written but without a receipt of every
    laptop over there.
    """
    who: Who = store.identity
    with read(store) as unit:
        work = own_work(unit, who)
        feeds = _feeds(unit)
        return {
            "office": who.office,
            "role": who.role,
            "label": who.label,
            "replica": who.replica,
            "training": who.training,
            "unsent": sum(work.unsent.values()),
            "unsent_by_entity": work.unsent,
            "unconfirmed": sum(work.unconfirmed.values()),
            "unconfirmed_by_entity": work.unconfirmed,
            "feeds": feeds,
            "gaps": [gap.to_json() for gap in gaps.find(unit, who)],
            "requests": [line.to_json() for line in open_requests(unit)],
            "refused": [found.to_json() for found in refusals.find(unit)],
            "receipts": _codes(unit),
            "offices": _offices(unit),
            "copied": [unit.log.who(name) for name in sorted(kept.doubled(unit))],
            "suspect": [unit.log.who(name) for name in sorted(unit.log.suspect)],
            "files": parcels.standing_of(unit).to_json(),
        }


def unsent_count(unit: Unit, who: Who) -> int:
    """Return how many records of own changes are in no package."""
    return sum(own_work(unit, who).unsent.values())


def own_work(unit: Unit, who: Who, newest: int = 0) -> OwnWork:
    """Return what of this laptop's own changes is unsent or unconfirmed.

    Args:
        unit: a unit that reads.
        who: this laptop.
        newest: how many of the unsent records to name.
    """
    unsent, waiting = _own_stretches(unit, who)
    return OwnWork(
        records_of(unit, unsent),
        records_of(unit, waiting, except_in=unsent),
        tuple(some_of(unit, unsent, newest)) if newest else (),
    )


def _own_stretches(unit: Unit, who: Who) -> tuple[Stretches, Stretches]:
    unsent: dict[int, list[tuple[int, int]]] = {}
    waiting: dict[int, list[tuple[int, int]]] = {}
    mine = own_names(unit, who) | kept.vouched(unit, who.office, who.label)
    far_sides: dict[str, _FarSide] = {}
    for branch in unit.log.branches.values():
        if (
            branch.replica not in mine
            or branch.scope.endswith("/private")
            or branch.last == branch.base
        ):
            continue
        target = _target(who, branch.scope)
        far = far_sides.get(target) or far_sides.setdefault(target, _FarSide(unit, target))
        open_parts = without(branch.base + 1, branch.last, far.confirmed(branch))
        sent = far.sent.get(branch.id, [])
        unsent[branch.id] = [p for a, b in open_parts for p in without(a, b, sent)]
        waiting[branch.id] = [p for a, b in open_parts for p in without(a, b, unsent[branch.id])]
    return unsent, waiting


class _FarSide:
    """What was sent to an office, or (empty) to any, and what its laptops have confirmed."""

    def __init__(self, unit: Unit, target: str) -> None:
        self.sent = kept.sent_ranges(unit, target)
        # What one office read out by phone confirms nothing for all the others.
        self._spoken = kept.sent_ranges(unit, target, spoken=True) if target else {}
        heard = outgoing.heard(unit, target, clock.now_ms())
        self._known = [kept.known_by(unit, number) for number in heard]

    def confirmed(self, branch: Branch) -> list[tuple[int, int]]:
        """Return what every laptop over there holds, or somebody confirmed by phone."""
        spoken = self._spoken.get(branch.id, [])
        if not self._known:
            return spoken
        first, last = branch.base + 1, branch.last
        lacking = (without(first, last, known.get(branch.id, [])) for known in self._known)
        return without(first, last, join(part for parts in lacking for part in parts)) + spoken


def own_names(unit: Unit, who: Who) -> set[str]:
    """Return the names under which this laptop wrote: its own, and those it gave up."""
    return {*json.loads(unit.get("retired", "{}")), who.replica}


def safe_elsewhere(
    unit: Unit, who: Who, branches: Iterable[int]
) -> dict[int, list[tuple[int, int]]]:
    """Return, per branch, what is in a package written here or known to lie on another laptop."""
    sent = kept.sent_ranges(unit, "")
    others = [peer.replica_id for peer in kept.peers(unit) if peer.name != who.replica]
    known = [sent, *(kept.known_by(unit, number) for number in others)]
    return {n: join(part for each in known for part in each.get(n, ())) for n in branches}


def _target(who: Who, scope: str) -> str:
    """Return the office that should hear of a scope: headquarters, or from there the office."""
    if not who.is_hq:
        return HQ
    return "" if scope == GLOBAL else scope


def _feeds(unit: Unit) -> list[dict[str, Any]]:
    held: dict[str, list[Range]] = unit.log.vector()
    people = kept.replicas(unit)
    found = []
    for name, ranges in sorted(held.items()):
        replica, scope, branch = parse_feed(name)
        told = people.get(replica, {})
        found.append(
            {
                "feed": name,
                "replica": replica,
                "scope": scope,
                "copied_laptop": bool(branch),
                "suspect": replica in unit.log.suspect,
                "office": told.get("office", ""),
                "laptop": told.get("label", ""),
                "have": [[r.first, r.last] for r in ranges],
            }
        )
    return found


def _codes(unit: Unit) -> list[dict[str, Any]]:
    """Return the receipts of the packages received last, with the code to read out by phone."""
    found = []
    for row in kept.history_in(unit)[:LISTED]:
        receipt = receipt_from(json.loads(row.receipt))
        found.append(
            {
                "office": row.office,
                "number": row.number,
                "package": row.id,
                "at": clock.iso(row.taken_at),
                "verdict": row.verdict,
                "code": receipt.code,
                "sent": bool(row.answered),
            }
        )
    return found


def _offices(unit: Unit) -> list[dict[str, Any]]:
    return [
        {
            "office": p.office,
            "laptop": p.label,
            "replica": p.name,
            "last_heard": clock.iso(p.heard_at),
            "last_number": p.last_number,
        }
        for p in sorted(kept.peers(unit), key=lambda p: (p.office, p.label, p.name))
    ]
