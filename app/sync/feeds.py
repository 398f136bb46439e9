"""Feeds, branches and vectors: what is here, what another laptop said it has, the difference.

A feed is (replica, scope). It is a line of changes unless a laptop was copied: then it is a tree of
branches, and each branch after the fork is named by the hash of its own first change, whichever
came first. A vector states, per branch, the ranges stored and the hash of each range's last change.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.sync.canonical import MODULUS


class Range(NamedTuple):
    """Numbers ``first`` to ``last`` of a feed; ``hash`` is the last change's, in hex."""

    first: int
    last: int
    hash: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A stretch of a feed after its parent: numbers ``base + 1`` to ``last``."""

    id: int
    replica: str
    scope: str
    name: str
    """Empty, or the first eight hex characters of its first change's hash."""
    parent: int | None
    base: int
    last: int
    hash: str


Vector = dict[str, list[Range]]
"""Feed name to ranges, see ``feed_name``."""

Stretches = dict[str, list[tuple[int, int]]]
"""Feed name without branch to (first, last) stretches of numbers."""

VIRTUAL = "xl:"
"""How the replica of a virtual feed begins (rulings.md 14)."""


_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")
_LONGEST = 60


def virtual_replica(package: str, uid: str, register: str, value: bytes) -> str:
    """Return the name of the feed that one edit made in Excel is.

    Args:
        package: id of the package whose workbook was edited; letters, digits and hyphens.
        uid: the record.
        register: what was edited; ``!`` for a row that was added.
        value: canonical bytes of the register's whole new value (rulings.md 14, 42).
    """
    safe = _UNSAFE.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode()), register)
    if len(safe) > _LONGEST:
        safe = "%" + hashlib.sha256(register.encode()).hexdigest()[:32]
    return f"{VIRTUAL}{package}:{uid}:{safe}:{hashlib.sha256(value).hexdigest()[:32]}"


def is_virtual(name: str) -> bool:
    """Tell whether a replica or a feed stands for an edit made in Excel."""
    return name.startswith(VIRTUAL)


def is_summary(name: str) -> bool:
    """Tell whether a line of a vector sums up the virtual changes of a package."""
    return is_virtual(name) and name.count(":") == 1


def summary_name(replica: str, scope: str) -> str:
    """Return the name under which a vector sums up the virtual feed among those of its package."""
    return feed_name(VIRTUAL + replica.split(":", 2)[1], scope)


def summary(count: int, total: int) -> Range:
    """Return the range that says how many virtual changes there are, and the sum of their ids."""
    return Range(1, count, f"{total % MODULUS:032x}")


def summarise(links: Iterable[tuple[str, str, str]]) -> Vector:
    """Return the part of a vector that stands for virtual changes.

    Args:
        links: (replica, scope, identity) of every virtual change stored; an identity is the first
            32 hex characters of the change's hash.
    """
    sums: dict[str, tuple[int, int]] = {}
    for replica, scope, identity in links:
        name = summary_name(replica, scope)
        count, total = sums.get(name, (0, 0))
        sums[name] = (count + 1, total + int(identity[:32], 16))
    return {name: [summary(count, total)] for name, (count, total) in sums.items()}


def feed_name(replica: str, scope: str, branch: str = "") -> str:
    """Return the name a feed or one of its branches has in a vector."""
    return f"{replica}~{branch}/{scope}" if branch else f"{replica}/{scope}"


def parse_feed(name: str) -> tuple[str, str, str]:
    """Return (replica, scope, branch) of a feed name."""
    feed, _, scope = name.partition("/")
    replica, _, branch = feed.partition("~")
    return replica, scope, branch


def vector_json(vector: Vector) -> dict[str, list[list[Any]]]:
    """Return the JSON form of a vector."""
    return {name: [list(item) for item in ranges] for name, ranges in sorted(vector.items())}


def vector_from(raw: object) -> Vector:
    """Return a vector from its JSON form; anything malformed counts as nothing known."""
    if not isinstance(raw, dict):
        return {}
    vector: Vector = {}
    for name, ranges in raw.items():
        if isinstance(ranges, list):
            sound = [r for r in ranges if isinstance(r, list) and len(r) == 3 and _is_range(r)]
            vector[str(name)] = [Range(*r) for r in sound]
    return vector


def _is_range(raw: list[Any]) -> bool:
    first, last, tip = raw
    return type(first) is type(last) is int and 0 < first <= last and type(tip) is str


def join(parts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the same numbers as few sorted (first, last) stretches."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(parts):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def without(first: int, last: int, known: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches of ``first`` to ``last`` that ``known`` does not cover."""
    gaps: list[tuple[int, int]] = []
    for low, high in join(known):
        if low > last:
            break
        if high < first:
            continue
        if low > first:
            gaps.append((first, low - 1))
        first = high + 1
    if first <= last:
        gaps.append((first, last))
    return gaps


def common(first: int, last: int, others: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches of ``first`` to ``last`` that ``others`` cover."""
    return [
        (max(first, low), min(last, high))
        for low, high in join(others)
        if low <= last and high >= first
    ]


def recognised(
    branches: Mapping[int, Branch],
    vector: Vector,
    locate: Callable[[str, str, int, str], int | None],
) -> dict[int, list[tuple[int, int]]]:
    """Return what another laptop holds, in terms of our own branches.

    Args:
        branches: ours, by id.
        vector: what the other said.
        locate: (replica, scope, number, hash) to the id of our branch that holds this very change.
    Returns: branch id to (first, last) stretches; ranges whose last hash is not ours count as
        not known, so that the feed is sent again (rulings.md 32). Sums of virtual changes are
        not looked at: compare them with our own ``summarise``.
    """
    known: dict[int, list[tuple[int, int]]] = {}
    for name, ranges in vector.items():
        if is_summary(name):
            continue
        replica, scope, _ = parse_feed(name)
        for first, last, tip in ranges:
            current = locate(replica, scope, last, tip)
            high = last
            while current is not None and high >= first:
                branch = branches[current]
                low = max(first, branch.base + 1)
                if low <= high:
                    known.setdefault(current, []).append((low, high))
                high = min(high, branch.base)
                current = branch.parent
    return {branch: join(parts) for branch, parts in known.items()}


def numbers_of(vector: Vector) -> Stretches:
    """Return the numbers a vector names, per feed without branch."""
    held: Stretches = {}
    for name, ranges in vector.items():
        if not is_summary(name):
            replica, scope, _ = parse_feed(name)
            held.setdefault(feed_name(replica, scope), []).extend((r.first, r.last) for r in ranges)
    return {name: join(parts) for name, parts in held.items()}


def still_missing(wanted: Stretches, vector: Vector) -> Stretches:
    """Return what of the wanted numbers a vector does not name."""
    held = numbers_of(vector)
    found = {
        name: [p for first, last in parts for p in without(first, last, held.get(name, []))]
        for name, parts in wanted.items()
    }
    return {name: missing for name, missing in found.items() if missing}


def gaps(vector: Vector) -> Stretches:
    """Return, per feed name without branch, the numbers missing below the highest one held."""
    found = {
        name: without(1, parts[-1][1], parts) for name, parts in numbers_of(vector).items() if parts
    }
    return {name: missing for name, missing in found.items() if missing}
