"""Where the exchange stands: what is unsent, unconfirmed or missing, and every package."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.base import clock
from app.services.who import GLOBAL, HQ, Who
from app.sync.feeds import Range, gaps, join, parse_feed, without
from database import packages as kept
from database.counting import records_of
from database.engine import Store
from database.unit import Unit, read


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
    """Sent: written, confirmed or lost; received: its verdict."""
    changes: int
    path: str
    receipt: Mapping[str, Any]


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
    return "lost" if last_confirmed.get(row.office, 0) > row.number else "written"


def status(store: Store) -> dict[str, Any]:
    """Return offices, feeds, gaps, what is not yet sent and what is not yet confirmed.

    ``unsent`` and ``unconfirmed`` count records of this laptop's own changes: in no package
    written, and written but without a receipt.
    """
    who: Who = store.identity
    with read(store) as unit:
        unsent, unconfirmed = _own(unit, who)
        feeds = _feeds(unit)
        return {
            "office": who.office,
            "role": who.role,
            "label": who.label,
            "replica": who.replica,
            "training": who.training,
            "unsent": sum(unsent.values()),
            "unsent_by_entity": unsent,
            "unconfirmed": sum(unconfirmed.values()),
            "unconfirmed_by_entity": unconfirmed,
            "feeds": feeds,
            "gaps": _gaps(unit),
            "requests": [],
            "offices": _offices(unit),
            "copied": [unit.log.who(name) for name in sorted(kept.doubled(unit))],
            "suspect": [unit.log.who(name) for name in sorted(unit.log.suspect)],
        }


def unsent_count(unit: Unit, who: Who) -> int:
    """Return how many records of own changes are in no package."""
    return sum(_own(unit, who)[0].values())


def _own(unit: Unit, who: Who) -> tuple[dict[str, int], dict[str, int]]:
    """Return (unsent, unconfirmed) records per entity."""
    unsent: dict[int, list[tuple[int, int]]] = {}
    waiting: dict[int, list[tuple[int, int]]] = {}
    mine = own_names(unit, who)
    for branch in unit.log.branches.values():
        if (
            branch.replica not in mine
            or branch.scope.endswith("/private")
            or branch.last == branch.base
        ):
            continue
        target = _target(who, branch.scope)
        sent = (
            kept.sent_ranges(unit, target).get(branch.id, [])
            if target
            else _sent_anywhere(unit, branch.id)
        )
        known = [
            kept.known_by(unit, p.replica_id).get(branch.id, []) for p in kept.peers(unit, target)
        ]
        confirmed = max(known, key=lambda parts: sum(b - a for a, b in parts), default=[])
        open_parts = without(branch.base + 1, branch.last, confirmed)
        unsent[branch.id] = [p for a, b in open_parts for p in without(a, b, sent)]
        waiting[branch.id] = [p for a, b in open_parts for p in without(a, b, unsent[branch.id])]
    return records_of(unit, unsent), records_of(unit, waiting, except_in=unsent)


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


def _sent_anywhere(unit: Unit, branch_id: int) -> list[tuple[int, int]]:
    return kept.sent_ranges(unit, "").get(branch_id, [])


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


def _gaps(unit: Unit) -> list[dict[str, Any]]:
    people = kept.replicas(unit)
    found = []
    for name, missing in gaps(unit.log.vector()).items():
        replica, scope, _ = parse_feed(name)
        told = people.get(replica, {})
        found.append(
            {
                "feed": name,
                "office": told.get("office", ""),
                "laptop": told.get("label", ""),
                "scope": scope,
                "missing": [list(part) for part in missing],
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
        for p in kept.peers(unit)
    ]
