"""Taking segments in: rights, admission, merge, review items; the caller commits or not."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.base.errors import PackageDamagedError
from app.base.progress import SILENT, Progress
from app.exchange.package import Segment
from app.services import reviewing
from app.services.who import Who, may_receive, may_write
from app.sync.admission import Offer, admit
from app.sync.block import Block
from app.sync.canonical import DamagedError, unpack
from app.sync.change import BIRTH
from app.sync.feeds import is_virtual
from app.sync.merge import Merge, Wait
from database import held
from database.ledger import Stored, Written
from database.reach import holds
from database.unit import Unit


@dataclass
class Taken:
    """What became of a package's changes."""

    taken: int = 0
    known: int = 0
    held: int = 0
    released: int = 0
    """Held before, admitted now."""
    refused: list[dict[str, Any]] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    written: Written = field(default_factory=Written)
    reviews: int = 0
    by_entity: dict[str, dict[str, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class Sender:
    """Who made a package, and who each replica in it is."""

    office: str
    role: str
    replicas: Mapping[str, Mapping[str, str]]
    unsealed: frozenset[tuple[str, str]] = frozenset()
    """Replica and scope of the feeds in it for which nothing vouches (``signing.unsealed``)."""


def take(
    unit: Unit,
    who: Who,
    sender: Sender,
    segments: Sequence[Segment],
    package: str,
    progress: Progress = SILENT,
) -> Taken:
    """Merge the segments of a package into a unit; nothing is committed.

    Raises:
        PackageDamagedError: a segment is not what its header says.
    """
    result = Taken()
    _meet(unit, sender)
    fresh = list(_arrivals(unit, who, sender, segments, package, result))
    waiting = _waiting(unit, fresh)
    stretches = [*fresh, *waiting]
    merge = Merge(unit.log)
    _prefetch(unit, stretches)
    admit(merge, [s.offer for s in stretches], progress)
    for stretch in fresh:
        result.taken += stretch.offer.count
        result.held += len(stretch.offer.lines) - stretch.offer.at
        result.refused.extend(_unreadable(stretch.offer))
    result.released = sum(s.offer.count for s in waiting)
    result.waits = [
        s.offer.wait for s in stretches if not s.offer.done and s.offer.wait is not None
    ]
    progress.report(0, 0, "write")
    result.written = unit.ledger.write(merge, stretches)  # with what the held ones wait for now
    result.reviews = reviewing.look(unit, result.written)
    result.by_entity = counts(result.written)
    return result


def allowed(unit: Unit, who: Who, sender: Sender, segments: Iterable[Segment]) -> Iterator[Segment]:
    """Yield the segments of a package that are not refused."""
    _meet(unit, sender)
    return (part for part in segments if not _refusal(unit, who, sender, part))


def _meet(unit: Unit, sender: Sender) -> None:
    """Remember who each replica in a package is, where nobody said so before."""
    for name, told in sender.replicas.items():
        if not unit.log.who_is(name)[0]:
            unit.log.replica_number(
                name, told.get("office", ""), told.get("role", ""), told.get("label", "")
            )


def _arrivals(
    unit: Unit, who: Who, sender: Sender, segments: Iterable[Segment], package: str, result: Taken
) -> Iterable[Stored]:
    """Yield what is new of each segment; count what is known, note what is refused."""
    for part in segments:
        count = part.last - part.first + 1
        reason = _refusal(unit, who, sender, part)
        offer = _offer(part, count)
        if reason:
            result.refused.extend(_refused(offer, reason))
            continue
        known = held.known_prefix(unit, offer)
        offer.skip(known)
        if offer.done or held.is_stored(unit, offer):
            result.known += count
            continue
        result.known += known
        yield Stored(offer, part.data, packed=True, package=package, signature=part.signature)


def _offer(part: Segment, count: int) -> Offer:
    where = {"replica": part.replica[:8], "first": part.first, "last": part.last}
    try:
        lines = unpack(part.data, count)
        offer = Offer(part.replica, part.scope, part.first, bytes.fromhex(part.prev), lines)
    except (DamagedError, ValueError) as error:
        raise PackageDamagedError("segment_damaged", **where) from error
    if offer.hashes[-1].hex() != part.hash:
        raise PackageDamagedError("chain_broken", **where)
    return offer


def _refusal(unit: Unit, who: Who, sender: Sender, part: Segment) -> str:
    """Return why a feed may not come in, or nothing."""
    if not may_receive(who.office, who.role, part.scope):
        return "not_for_us"
    if not may_receive(sender.office, sender.role, part.scope):
        return "not_theirs"
    if is_virtual(part.replica) and (part.first, part.last) != (1, 1):
        return "unreadable"
    if (part.replica, part.scope) in sender.unsealed:
        return "unsealed"
    office, role = unit.log.who_is(part.replica)
    return "" if office and may_write(office, role, part.scope) else "not_theirs"


def _refused(offer: Offer, reason: str) -> Iterable[dict[str, Any]]:
    for index, change in enumerate(offer.changes()):
        yield {
            "code": reason,
            "scope": offer.scope,
            "replica": offer.replica,
            "seq": offer.first + index,
            "entity": change.entity if change else "",
            "uid": change.uid if change else "",
        }


def _unreadable(offer: Offer) -> Iterable[dict[str, Any]]:
    for seq in offer.refused:
        yield {
            "code": "unreadable",
            "scope": offer.scope,
            "replica": offer.replica,
            "seq": seq,
            "entity": "",
            "uid": "",
        }


def _waiting(unit: Unit, fresh: Sequence[Stored]) -> list[Stored]:
    """Return the held stretches that this package may release."""
    feeds = {(s.offer.replica, s.offer.scope) for s in fresh}
    # Nothing of one office waits for what another one sends.
    candidates = {n: w for n, w in held.all_waits(unit).items() if holds(unit.reach, w["home"])}
    chosen: dict[int, dict[str, Any]] = {}
    grew = True
    while grew:
        grew = False
        for number, wait in candidates.items():
            if number in chosen or not fresh:
                continue
            if wait["what"] == "record" or (wait["replica"], wait["scope"]) in feeds:
                chosen[number] = wait
                feeds.add(held.feed_of(unit, number))
                grew = True
    return [held.load(unit, number) for number in chosen]


def _prefetch(unit: Unit, stretches: Iterable[Stored]) -> None:
    """Load the states of all records these stretches speak of in few queries."""
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    born: defaultdict[str, set[str]] = defaultdict(set)
    for stretch in stretches:
        offer = stretch.offer
        new, old = born[offer.scope], wanted[offer.scope]
        for piece, begin, end in offer.pieces(offer.at, len(offer.lines)):
            if isinstance(piece, Block) and piece.look.kind == BIRTH:
                new.update(piece.uids[begin:end])
                old.update(*[uids for _, uids in piece.parents_of(begin, end)])
            else:
                old.update(filter(None, piece.uids[begin:end]))
    for scope, uids in wanted.items():
        unit.log.expect_births(scope, born[scope])
        unit.log.prefetch(scope, sorted(uids))


def counts(written: Written) -> dict[str, dict[str, int]]:
    """Return per entity how many records are new, changed and deleted."""
    found: Counter[tuple[str, str]] = Counter()
    for births in written.births:
        found[births.entity, "new"] += len(births.numbers)
    for edits in written.edits:
        found[edits.entity, "changed"] += len(edits.numbers)
    for other in written.others.values():
        what = "deleted" if other.dead else "new" if other.new else "changed"
        found[other.touched.state.entity, what] += 1
    told: dict[str, dict[str, int]] = {}
    for (entity, what), count in found.items():
        told.setdefault(entity, {"new": 0, "changed": 0, "deleted": 0})[what] = count
    return told


def wait_json(unit: Unit, waits: Iterable[Wait]) -> list[dict[str, Any]]:
    """Return what is waited for in words a person can act on: whose laptop, which numbers."""
    found: dict[str, dict[str, Any]] = {}
    for wait in waits:
        item = {
            "what": wait.what,
            "scope": wait.scope,
            "replica": wait.replica,
            "number": wait.seq,
            "uid": wait.uid,
            "laptop": unit.log.who(wait.replica) if wait.replica else "",
        }
        found[json.dumps(item, sort_keys=True)] = item
    return list(found.values())
