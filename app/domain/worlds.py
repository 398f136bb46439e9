"""Other numbers that would look the same: the proof that a hidden one cannot be known.

Each part of the numbers (a column) is at least nobody; what is hidden lies within limits a reader
knows. A move changes some columns and nothing that is shown. A move that stays within all limits
is another world; a hidden number that differs there is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.domain.elimination import Row

_STEPS = 12
"""How often a move that breaks a limit is mended by another before it is given up."""


class Limit(NamedTuple):
    """What a reader knows of a hidden number."""

    row: Row
    value: int
    least: int
    most: int | None


class Worlds:
    """The moves there are, and the limits they have to respect."""

    def __init__(self, truth: Sequence[int], moves: Sequence[Row], limits: Sequence[Limit]) -> None:
        """Take what is true, what may change together, and what must hold."""
        self._truth, self._moves, self._limits = truth, moves, limits
        self._limited: dict[int, list[int]] = {}
        for index, limit in enumerate(limits):
            for column in limit.row:
                self._limited.setdefault(column, []).append(index)
        self._moving: dict[int, list[int]] = {}
        for index, move in enumerate(moves):
            for column in move:
                self._moving.setdefault(column, []).append(index)

    def unproved(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Yield the sums for which no world is found in which they differ."""
        found: list[Row] = []
        for row in rows:
            if any(_times(row, move) for move in found):
                continue
            world = self._differing(row)
            if world is None:
                yield row
            else:
                found.append(world)

    def _differing(self, row: Row) -> Row | None:
        near = {index for column in row for index in self._moving.get(column, ())}
        starts = [
            {column: sign * change for column, change in self._moves[index].items()}
            for index in sorted(near, key=lambda i: (len(self._moves[i]), i))
            if _times(row, self._moves[index])
            for sign in (1, -1)
        ]
        for start in starts:
            if not self._broken(start):
                return start
        return next((mended for start in starts if (mended := self._mended(start, row))), None)

    def _mended(self, move: Row, row: Row) -> Row | None:
        """Add other moves, each time the one that mends most, until no limit is broken."""
        broken = self._broken(move)
        for _ in range(_STEPS):
            where = {column for column, by in broken.items() if by}
            near = {index for column in where for index in self._moving.get(column, ())}
            tries = (
                _added(move, self._moves[index], sign) for index in sorted(near) for sign in (1, -1)
            )
            weighed = [(self._broken(one), one) for one in tries if _times(row, one)]
            best = min(weighed, key=lambda pair: sum(pair[0].values()), default=None)
            if best is None or sum(best[0].values()) >= sum(broken.values()):
                return None
            broken, move = best
            if not broken:
                return move
        return None

    def _broken(self, move: Row) -> dict[int, int]:
        """Return, by column, by how much a move would break what is known of the numbers."""
        broken: dict[int, int] = {}
        touched: set[int] = set()
        for column, change in move.items():
            if self._truth[column] + change < 0:
                broken[column] = -(self._truth[column] + change)
            touched.update(self._limited.get(column, ()))
        for index in touched:
            limit = self._limits[index]
            value = limit.value + _times(limit.row, move)
            short = max(limit.least - value, 0 if limit.most is None else value - limit.most, 0)
            if short:
                for column in limit.row:
                    broken[column] = broken.get(column, 0) + short
        return broken


def _times(row: Row, move: Mapping[int, int]) -> int:
    return sum(change * row.get(column, 0) for column, change in move.items())


def _added(move: Row, other: Row, sign: int) -> Row:
    added = dict(move)
    for column, change in other.items():
        left = added.get(column, 0) + sign * change
        if left:
            added[column] = left
        else:
            added.pop(column, None)
    return added
