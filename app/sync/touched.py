"""What a merge did to a record: made it, wrote to it once, or anything else.

Most records of a large package were only born in it, or got the first edit since their birth. Those
two say everything in the change itself; their state is made only for who asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.sync.canonical import MODULUS, share, weigh_all
from app.sync.change import EXISTS, GENESIS, Change, dot_id
from app.sync.register import Head
from app.sync.state import Birth, RecordState, untouched


@dataclass(slots=True)
class Touched:
    """A record that this merge wrote to, whatever came before and after."""

    state: RecordState
    before: int
    """Its weight in the digest before."""
    registers: set[str]
    """Registers written by this merge."""
    reowned: bool = False
    """Whether it may have another owner now: births of one record decide that together."""

    def weight(self) -> int:
        """Return its weight in the digest now."""
        return self.state.weight()


class Newborn(NamedTuple):
    """A record that this merge made and did nothing else to."""

    scope: str
    replica: str
    seq: int
    identity: str
    born: Change

    @property
    def before(self) -> int:
        """Its weight in the digest before."""
        return 0

    def weight(self) -> int:
        """Return its weight in the digest now."""
        return 0 if self.replica == GENESIS else weigh_all(self.identity)

    @property
    def state(self) -> RecordState:
        """The state its birth gives it; a new one each time."""
        change = self.born
        birth = Birth(self.identity, change.at, self.replica, self.seq)
        shape = sorted_shape(tuple(change.w))
        return RecordState(self.scope, change.uid, change.entity, change.owner, birth, shape)

    def again(self) -> Touched:
        """Return the same as a record about to be written to again."""
        state = self.state
        return Touched(state, self.before, set(state.shape))


class Origin(NamedTuple):
    """A record as its birth made it, and nobody wrote to it since."""

    entity: str
    owner: str
    birth: Birth
    shape: tuple[str, ...]
    """Registers the birth wrote, sorted."""

    def is_all_that_read(self, change: Change) -> bool:
        """Tell whether an edit read just this birth: then its writes stand alone."""
        return is_all_that_read(change, self.birth.id, self.shape)


def is_all_that_read(change: Change, birth: str, shape: tuple[str, ...]) -> bool:
    """Tell whether an edit read just one birth: then its writes stand alone.

    Args:
        change: the edit.
        birth: the identity of the birth.
        shape: registers the birth wrote.
    """
    gates, s = change.gates, change.s
    if len(gates) != 1 or change.tombs or change.named:
        return False
    if not gates[0].startswith(birth) and dot_id(gates[0]) != birth:
        return False
    return not s or all(
        dots == gates or not (dots or register in shape or register == EXISTS)
        for register, dots in s.items()
    )


class Edited(NamedTuple):
    """A record of which there was only the birth, with the one edit of this merge."""

    scope: str
    replica: str
    seq: int
    identity: str
    change: Change
    origin: Origin

    @property
    def before(self) -> int:
        """Its weight in the digest before."""
        birth = self.origin.birth
        return 0 if birth.replica == GENESIS else weigh_all(birth.id)

    def weight(self) -> int:
        """Return its weight in the digest now, as ``RecordState.weight`` does."""
        birth, written = self.origin.birth, tuple(self.change.w)
        if not written:
            return self.before
        if birth.replica == GENESIS:
            return weigh_all(self.identity)
        rest, new = shares(self.origin.shape, written)
        return int(birth.id, 16) * rest % MODULUS + int(self.identity, 16) * new % MODULUS

    @property
    def registers(self) -> set[str]:
        """Registers written by this merge."""
        return set(self.change.w)

    @property
    def state(self) -> RecordState:
        """The state it has now; a new one each time."""
        entity, owner, birth, shape = self.origin
        at = self.change.at
        heads = {
            register: [Head(self.identity, at, self.replica, self.seq, value)]
            for register, value in self.change.w.items()
        }
        return RecordState(self.scope, self.change.uid, entity, owner, birth, shape, heads)

    def again(self) -> Touched:
        """Return the same as a record about to be written to again."""
        return Touched(self.state, self.before, self.registers)


@lru_cache(maxsize=4000)
def shares(shape: tuple[str, ...], written: tuple[str, ...]) -> tuple[int, int]:
    """Return by what the hashes of a birth and of the one edit after it count in the digest."""
    return share(untouched(shape, written)), share(written)


@lru_cache(maxsize=4000)
def sorted_shape(registers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the registers sorted; births of one kind come by the thousand."""
    return tuple(sorted(registers))
