"""What is missing here: packages that did not come, and changes others say they have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from app.base import clock
from app.base.text import RIGHT_TO_LEFT, language, translate
from app.domain import codelists
from app.domain.days import show_day
from app.domain.numbers import show_number
from app.services.who import Who, may_receive, office_of
from app.sync.feeds import (
    Stretches,
    feed_name,
    gaps,
    is_summary,
    is_virtual,
    join,
    numbers_of,
    parse_feed,
    without,
)
from database import packages, receipts
from database.unit import Unit


@dataclass
class Gap:
    """What is missing of one laptop."""

    office: str
    laptop: str
    replica: str
    here: list[tuple[int, int]] = field(default_factory=list)
    """Numbers of its packages that came; numbers it gave to others do not interrupt a stretch."""
    missing: list[tuple[int, int]] = field(default_factory=list)
    """Number and date of its packages for us that did not come."""
    changes: Stretches = field(default_factory=dict)
    """Feed to numbers of changes that are missing; empty: all of it came by another road."""
    since: int = 0
    """When the first of it was written or first missed, in milliseconds."""

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form, with its sentence in the language in use."""
        return {
            "office": self.office,
            "laptop": self.laptop,
            "replica": self.replica,
            "here": [list(part) for part in self.here],
            "missing": [{"number": n, "made": clock.iso(at)} for n, at in self.missing],
            "changes": [
                {"feed": name, "scope": parse_feed(name)[1], "missing": [list(p) for p in parts]}
                for name, parts in self.changes.items()
            ],
            "since": clock.iso(self.since) if self.since else None,
            "message": sentence(self),
        }


def find(unit: Unit, who: Who) -> list[Gap]:
    """Return what is missing here, laptop by laptop, those with changes missing first."""
    people = packages.replicas(unit)
    found: dict[str, Gap] = {}

    def of(name: str, scope: str = "") -> Gap:
        told = people.get(name, {})
        office = told.get("office") or (office_of(scope) if scope else "")
        return found.setdefault(name, Gap(office, told.get("label", ""), name))

    for name, (parts, owner, since) in _lacking(unit, who).items():
        gap = of(owner, parse_feed(name)[1])
        gap.changes[name] = parts
        gap.since = min(filter(None, (gap.since, since)), default=0)
    for peer in packages.peers(unit):
        here, missing = _packages(unit, peer)
        if missing or peer.name in found:
            gap = of(peer.name)
            gap.here, gap.missing = here, missing
            gap.since = min((at for _, at in missing), default=gap.since)
    return sorted(found.values(), key=lambda gap: (not gap.changes, gap.office, gap.laptop))


def _lacking(unit: Unit, who: Who) -> dict[str, tuple[list[tuple[int, int]], str, int]]:
    """Return feed to (stretches missing, laptop it is of, since when that is known)."""
    mine = unit.log.vector()
    numbers = numbers_of(mine)
    found = {name: (parts, parse_feed(name)[0], 0) for name, parts in gaps(mine).items()}
    tips = {(*parse_feed(name)[:2], r.last, r.hash) for name, parts in mine.items() for r in parts}
    waiting = {(b.replica, b.scope): b for b in unit.log.waiting()}
    for peer in packages.peers(unit):
        for name, ranges in packages.peer_vector(peer).items():
            replica, scope, _ = parse_feed(name)
            if is_summary(name) or not may_receive(who.office, who.role, scope):
                continue
            feed = feed_name(replica, scope)
            for first, last, tip in ranges:
                if (replica, scope, last, tip) in tips:
                    continue
                if unit.log.locate(replica, scope, last, tip) is not None:
                    continue
                parts = without(first, last, numbers.get(feed, []))
                if not parts and (replica, scope) not in waiting:
                    parts = [(last, last)]  # another branch of a copied laptop
                if parts:
                    before, owner, since = found.get(feed, ([], replica, 0))
                    owner = peer.name if is_virtual(replica) else owner
                    when = min(filter(None, (since, peer.heard_at)))
                    found[feed] = (join([*before, *parts]), owner, when)
    return found


def _packages(unit: Unit, peer: Any) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:  # noqa: ANN401  (a row of peer)
    """Return the numbers of a laptop's packages that came, and those that did not."""
    came = packages.numbers_in(unit, peer.replica_id)
    awaited = receipts.awaits_of(peer)
    there = packages.ids_in(unit, [package for _, _, package in awaited])
    came |= {number for number, _, package in awaited if package in there}
    missing = [(number, at) for number, at, package in awaited if package not in there]
    here: list[tuple[int, int]] = []
    for number in sorted(came):
        if here and not any(here[-1][1] < lost < number for lost, _ in missing):
            here[-1] = (here[-1][0], number)
        else:
            here.append((number, number))
    return here, missing


def wanted(found: Iterable[Gap]) -> dict[str, Any]:
    """Return what a request for these gaps names."""
    feeds: Stretches = {}
    listed: list[list[int]] = []
    for gap in found:
        feeds.update(gap.changes)
        listed += [list(part) for part in gap.missing]
    return {
        "feeds": {n: [list(p) for p in parts] for n, parts in feeds.items()},
        "packages": listed,
    }


def sentence(gap: Gap) -> str:
    """Return a gap in words: "Niger, Laptop 1: 1–6 and 8 here; 7 missing since 12 March 2026"."""
    whose = name_of(gap.office, gap.laptop, gap.replica)
    if not gap.missing:
        return (
            translate(
                "standing",
                "{laptop}: changes that others have are missing here since {day}",
                laptop=whose,
                day=day(gap.since),
            )
            if gap.since
            else translate("standing", "{laptop}: changes are missing", laptop=whose)
        )
    facts = {
        "laptop": whose,
        "missing": ranges(join((n, n) for n, _ in gap.missing)),
        "day": day(gap.since),
    }
    if not gap.here:
        return translate("standing", "{laptop}: {missing} missing since {day}", **facts)
    return translate(
        "standing",
        "{laptop}: {here} here; {missing} missing since {day}",
        here=ranges(gap.here),
        **facts,
    )


def detail(gap: Gap) -> list[str]:
    """Return the lines beneath: which laptop's changes, or that nothing of it is missing."""
    if not gap.changes:
        return [translate("standing", "All that was in it came with another package.")]
    person = {"office": gap.office, "label": gap.laptop}
    return change_lines(gap.changes, {gap.replica: person})


def change_lines(feeds: Stretches, people: dict[str, dict[str, str]]) -> list[str]:
    """Return a line a feed: whose changes, where, which numbers."""
    lines = []
    for name, parts in sorted(feeds.items()):
        replica, scope, _ = parse_feed(name)
        told = people.get(replica, {})
        lines.append(
            translate(
                "standing",
                "Changes {numbers} of {laptop}",
                numbers=ranges(parts),
                laptop=name_of(
                    told.get("office") or office_of(scope), told.get("label", ""), replica
                ),
            )
        )
    return lines


def name_of(office: str, laptop: str, replica: str = "") -> str:
    """Return what people call a laptop: its office and its name."""
    named = codelists.codelist("offices").label(office, language()) if office else replica[:8]
    if not laptop or laptop == office:
        return named
    return translate("standing", "{office}, {laptop}", office=named, laptop=laptop)


def ranges(parts: Iterable[tuple[int, int]]) -> str:
    """Return stretches of numbers in words: "1–6 and 8"."""
    shown = [_stretch(first, last) for first, last in parts]
    if len(shown) < 2:
        return "".join(shown)
    before = translate("forms", ", ").join(shown[:-1])
    return translate("standing", "{first} and {last}", first=before, last=shown[-1])


def _stretch(first: int, last: int) -> str:
    lang = language()
    ends = [show_number(str(number), lang) for number in sorted({first, last})]
    shown = "–".join(ends)
    # Read from right to left, the two ends would change places.
    return f"\u2066{shown}\u2069" if first < last and lang in RIGHT_TO_LEFT else shown


def day(at: int) -> str:
    """Return a moment as a day, in the language in use."""
    return show_day(clock.iso(at)[:10], language())


def count(feeds: Stretches) -> int:
    """Return how many changes these stretches are."""
    return sum(last - first + 1 for parts in feeds.values() for first, last in parts)
