"""Numbers of people that know whom they count, however they were added up.

A report has to hide small numbers, and whatever they could be computed back from: so it must be
known which of its numbers share people. Nobody declares that. The numbers of the records are
``Counted``; adding and subtracting them gives numbers that remember of what they are made, in every
table of a report and in every report. A share or mean of them is ``OfCounted``. Put into a sentence
they read "...".
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from decimal import Decimal
from typing import Self

Part = Hashable
"""People who are always counted together, whoever they are."""


class Counted(int):
    """A number of people; equal to the plain number, and made of parts."""

    parts: Mapping[Part, int]
    made_of: tuple[tuple[Counted, int], ...]

    @classmethod
    def of(cls, parts: Mapping[Part, int]) -> Self:
        """Return the number of people in these parts together, each by how many they are."""
        made = cls(sum(parts.values()))
        made.parts, made.made_of = parts, ()
        return made

    @classmethod
    def mixed(cls, *numbers: tuple[int, int]) -> Self:
        """Return a sum of numbers, each taken so many times; plain ones are people apart."""
        made = cls(sum(int(number) * times for number, times in numbers))
        known = [(n, times) for n, times in numbers if isinstance(n, Counted)]
        plain = sum(int(n) * times for n, times in numbers if not isinstance(n, Counted))
        if plain:
            known.append((cls.of({object(): abs(plain)}), 1 if plain > 0 else -1))
        made.parts, made.made_of = {}, tuple(known)
        return made

    def sum(self) -> dict[Part, int]:
        """Return how often each part is in it."""
        return {part: times for part, (times, _) in self._taken_apart().items() if times}

    def values(self) -> dict[Part, int]:
        """Return how many people each of its parts is."""
        return {part: value for part, (times, value) in self._taken_apart().items() if times}

    def _taken_apart(self) -> dict[Part, tuple[int, int]]:
        found: dict[Part, tuple[int, int]] = {}
        waiting: list[tuple[Counted, int]] = [(self, 1)]
        while waiting:
            number, times = waiting.pop()
            waiting += [(one, times * often) for one, often in number.made_of]
            for part, value in number.parts.items():
                found[part] = (found.get(part, (0, 0))[0] + times, value)
        return found

    def __format__(self, spec: str) -> str:
        """Return no number: what is put into a sentence cannot be hidden afterwards."""
        return "..."

    def __add__(self, other: object) -> Counted:
        return Counted.mixed((self, 1), (other, 1)) if isinstance(other, int) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other: object) -> Counted:
        return Counted.mixed((self, 1), (other, -1)) if isinstance(other, int) else NotImplemented

    def __rsub__(self, other: object) -> Counted:
        return Counted.mixed((other, 1), (self, -1)) if isinstance(other, int) else NotImplemented


class OfCounted(Decimal):
    """A share, a mean or a measurement of numbers of people: who sees it may know them."""

    rests_on: tuple[Counted, ...]

    @classmethod
    def resting(cls, number: Decimal, numbers: Iterable[object]) -> Decimal:
        """Return the number, and remember which numbers of people it was made from."""
        known: list[Counted] = []
        for one in numbers:
            known += [one] if isinstance(one, Counted) else getattr(one, "rests_on", ())
        if not known:
            return number
        made = cls(number)
        made.rests_on = tuple(known)
        return made


def counted(number: object) -> Counted | None:
    """Return the people a number counts, where it is just their number."""
    if isinstance(number, Counted):
        return number
    if isinstance(number, OfCounted) and len(number.rests_on) == 1:
        return number.rests_on[0] if number == number.rests_on[0] else None
    return None
