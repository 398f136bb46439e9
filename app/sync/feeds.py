"""Feeds, branches and vectors: what is held here, what another laptop said it holds, and the difference.

A feed is (replica, scope). It is a line of changes unless a laptop was copied: then it is a tree of
branches, and each branch after the fork is named by the hash of its own first change, whichever
came first. A vector states, per branch, the ranges stored and the hash of each range's last change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple


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

VIRTUAL = "xl:"
"""How the replica of a virtual feed begins (rulings.md 14)."""


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
    return isinstance(first, int) and isinstance(last, int) and 0 < first <= last and isinstance(tip, str)


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


def recognised(
    branches: Mapping[int, Branch], vector: Vector, locate: Callable[[str, str, int, str], int | None]
) -> dict[int, list[tuple[int, int]]]:
    """Return what another laptop holds, in terms of our own branches.

    Args:
        branches: ours, by id.
        vector: what the other said.
        locate: (replica, scope, number, hash) to the id of our branch that holds this very change.
    Returns: branch id to (first, last) stretches; ranges whose last hash is not ours count as
        not known, so that the feed is sent again (rulings.md 32).
    """
    known: dict[int, list[tuple[int, int]]] = {}
    for name, ranges in vector.items():
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


def gaps(vector: Vector) -> dict[str, list[tuple[int, int]]]:
    """Return, per feed name without branch, the numbers missing below the highest one held."""
    held: dict[str, list[tuple[int, int]]] = {}
    for name, ranges in vector.items():
        replica, scope, _ = parse_feed(name)
        held.setdefault(feed_name(replica, scope), []).extend((r.first, r.last) for r in ranges)
    found = {name: without(1, max(last for _, last in parts), parts) for name, parts in held.items() if parts}
    return {name: missing for name, missing in found.items() if missing}
