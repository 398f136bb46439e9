"""Births and first edits of one form: they come by the thousand, and are handled column by column.

A form is what such changes have in common: feed, entity, and the registers they write. What is
done for a form is done once; what is left for each change is a place in a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.sync.canonical import MODULUS
from app.sync.change import GENESIS, Change
from app.sync.touched import Edited, Newborn, Touched, shares

Key = tuple[str, str]
Column = Sequence[Any]


@dataclass(slots=True)
class Births:
    """New records of one form, of which there is only their birth."""

    scope: str
    replica: str
    entity: str
    registers: tuple[str, ...]
    born: list[Newborn]
    numbers: Sequence[int] = ()
    """Their row numbers."""
    values: Mapping[str, Column] | None = None
    """Their stored values by field, where none of them is private."""

    @property
    def changes(self) -> list[Change]:
        """The births themselves."""
        return [newborn.born for newborn in self.born]

    @property
    def uids(self) -> list[str]:
        """The uids of the records."""
        return [newborn.born.uid for newborn in self.born]

    def weight(self) -> int:
        """Return by how much they move the digest of their scope."""
        if self.replica == GENESIS:
            return 0
        return sum([int(newborn.identity, 16) for newborn in self.born])


@dataclass(slots=True)
class Edits:
    """Records whose birth was followed by one edit; births and edits of one form each."""

    scope: str
    replica: str
    entity: str
    shape: tuple[str, ...]
    """Registers that the births wrote, sorted."""
    registers: tuple[str, ...]
    """Registers that the edits write."""
    edits: list[Edited]
    numbers: Sequence[int] = field(default=())

    @property
    def uids(self) -> list[str]:
        """The uids of the records."""
        return [edit.change.uid for edit in self.edits]

    @property
    def columns(self) -> list[Column]:
        """What the edits write, register by register."""
        return list(zip(*[edit.change.w.values() for edit in self.edits], strict=True))

    def weight(self) -> int:
        """Return by how much they move the digest of their scope."""
        if not self.registers or any(edit.origin.birth.replica == GENESIS for edit in self.edits):
            return sum(edit.weight() - edit.before for edit in self.edits)
        rest, new = shares(self.shape, self.registers)
        born = sum([int(edit.origin.birth.id, 16) for edit in self.edits])
        return born * (rest - 1) + new * sum([int(edit.identity, 16) for edit in self.edits])


@dataclass(slots=True)
class Gathered:
    """What a merge touched: what is alike, by form, and everything else by record."""

    births: list[Births]
    edits: list[Edits]
    others: dict[Key, Touched]

    def digest_moves(self) -> dict[str, int]:
        """Return, per scope, by how much its digest moves."""
        moves: defaultdict[str, int] = defaultdict(int)
        forms: list[Births | Edits] = [*self.births, *self.edits]
        for form in forms:
            moves[form.scope] += form.weight()
        for (scope, _), touched in self.others.items():
            moves[scope] += touched.weight() - touched.before
        return {scope: move % MODULUS for scope, move in moves.items()}


_Registers = tuple[str, ...]
_BirthForm = tuple[str, str, str, _Registers]
_EditForm = tuple[str, str, str, _Registers, _Registers]


def gather(touched: Mapping[Key, Touched | Newborn | Edited]) -> Gathered:
    """Put what is alike together, in the order in which it came."""
    births: defaultdict[_BirthForm, list[Newborn]] = defaultdict(list)
    edits: defaultdict[_EditForm, list[Edited]] = defaultdict(list)
    others: dict[Key, Touched] = {}
    for key, one in touched.items():
        if type(one) is Newborn:
            scope, replica, _, _, born = one
            births[scope, replica, born.entity, tuple(born.w)].append(one)
        elif type(one) is Edited:
            scope, replica, _, _, change, (entity, _, _, shape) = one
            edits[scope, replica, entity, shape, tuple(change.w)].append(one)
        elif isinstance(one, Touched):
            others[key] = one
    return Gathered(
        [Births(*form, found) for form, found in births.items()],
        [Edits(*form, found) for form, found in edits.items()],
        others,
    )
