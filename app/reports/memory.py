"""What readers have seen before, so that two reports beside each other give nothing away.

A number that grew from 20 to 23 tells as much as a 3. So people who are counted together are cut
where their number has ever been: the first 20, and the 3 beyond. Source: reliability.md B4.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.domain.counted import Part
from app.domain.disclosure import Seen, Sum
from app.domain.report import Hidden, Profile, Remembered


class Earlier(NamedTuple):
    """A report that left before."""

    profile: Profile
    threshold: int
    remembered: Remembered


class Cut:
    """The people of this report and of earlier ones, cut so that what both count is the same."""

    def __init__(self, values: Mapping[Part, int], earlier: Sequence[Earlier]) -> None:
        """Find out where people have to be cut.

        Args:
            values: how many people each part is now.
            earlier: the reports that left before.
        """
        sizes: dict[Part, set[int]] = {part: {0, value} for part, value in values.items()}
        for one in earlier:
            for name, value in one.remembered.people.items():
                sizes.setdefault(name, {0}).add(value)
        self._sizes = {part: sorted(some) for part, some in sizes.items()}
        self.values: dict[Part, int] = {
            (part, upper): upper - lower
            for part, some in self._sizes.items()
            for lower, upper in pairwise(some)
        }

    def sum(self, one: Iterable[tuple[Part, int]], values: Mapping[Part, int]) -> Sum:
        """Return what a number adds up, when its parts are so many people."""
        return frozenset(
            ((part, upper), times)
            for part, times in one
            for upper in self._sizes[part][1 : bisect_right(self._sizes[part], values[part])]
        )

    def seen(self, one: Earlier) -> tuple[Seen, ...]:
        """Return the numbers of an earlier report."""
        people: dict[Part, int] = dict(one.remembered.people.items())
        return tuple(
            Seen(self.sum(number, people), hidden, one.threshold)
            for number, hidden in one.remembered.numbers
        )


def remembered(
    sums: Sequence[Sum], hidden: Sequence[Hidden | None], values: Mapping[Part, int]
) -> Remembered:
    """Return what has to be remembered of a report; numbers that name nobody are left out."""
    numbers = {
        frozenset((part, times) for part, times in one if isinstance(part, str)): why
        for one, why in zip(sums, hidden, strict=True)
        if all(isinstance(part, str) for part, _ in one)
    }
    people = {part for one in numbers for part, _ in one}
    return Remembered({part: values[part] for part in people}, tuple(numbers.items()))


def packed(one: Remembered) -> bytes:
    """Return it as bytes that are small and the same for the same."""
    names = sorted(one.people)
    places = {name: at for at, name in enumerate(names)}
    numbers = sorted(
        [sorted([places[part], times] for part, times in number), str(why.value if why else "")]
        for number, why in one.numbers
    )
    told = [[name, one.people[name]] for name in names]
    return zlib.compress(json.dumps([told, numbers], separators=(",", ":")).encode(), 9)


def unpacked(data: bytes) -> Remembered:
    """Return what was packed."""
    told, numbers = json.loads(zlib.decompress(data))
    names = [name for name, _ in told]
    return Remembered(
        dict(told),
        tuple(
            (
                frozenset((names[at], times) for at, times in number),
                Hidden(why) if why else None,
            )
            for number, why in numbers
        ),
    )
