"""Words below the parts of a bar: each on a line of its own choice, none crossed by a stem."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LEVELS = 12


@dataclass(frozen=True)
class Part:
    """From where to where a part of the bar goes, and how wide its words are."""

    start: float
    end: float
    wide: float


@dataclass(frozen=True)
class Words:
    """Where the words of a part stand, and the stem that leads down to them."""

    left: float
    level: int
    stem: float | None
    """None: the words stand right below their part, or beside no stem at all."""


def labelled(parts: Sequence[Part], width: float, gap: float) -> list[Words]:
    """Return the words of each part, on as few lines as can be.

    Words stand to the right of their stem, and from some part on to its left: so no stem ever
    crosses words. Where even that finds no room, each part has a line, without stems.
    """
    tries = [
        found
        for turn in range(len(parts), -1, -1)
        if (found := _placed(parts, turn, width, gap)) is not None
    ]
    if tries:
        return min(tries, key=lambda found: max((words.level for words in found), default=0))
    return [
        Words(max(0.0, min(part.start, width - part.wide)), level, None)
        for level, part in enumerate(parts)
    ]


def _placed(parts: Sequence[Part], turn: int, width: float, gap: float) -> list[Words] | None:
    """Place words left of their stems from the part ``turn`` on; None where it cannot be."""
    found: dict[int, Words] = {}
    taken: list[tuple[int, float, float]] = []
    order = [*range(turn, len(parts)), *reversed(range(turn))]
    for at in order:
        part = parts[at]
        leftwards = at >= turn
        stem = part.end if leftwards else part.start
        left = stem - part.wide if leftwards else stem
        if left < 0 or left + part.wide > width:
            return None
        level = _free(taken, left, left + part.wide, stem, gap)
        if level is None:
            return None
        taken += [(above, stem, stem) for above in range(level)]
        taken.append((level, left, left + part.wide))
        found[at] = Words(left, level, stem if level else None)
    return [found[at] for at in range(len(parts))]


def _free(
    taken: Sequence[tuple[int, float, float]], left: float, right: float, stem: float, gap: float
) -> int | None:
    """Return the first line on which the words, and the stem above them, meet nothing."""
    for level in range(_LEVELS):
        words = any(at == level and left < b + gap and a < right + gap for at, a, b in taken)
        crossed = any(at < level and a - 2 <= stem <= b + 2 for at, a, b in taken)
        if crossed:
            return None
        if not words:
            return level
    return None
