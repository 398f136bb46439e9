"""What the log says about one record: heads, tombstones, and what is shown.

A record nobody touched since its birth needs no heads of its own: they are the birth, for each
register of its *shape*. Only registers written again are kept here, which is what makes large
imports cheap.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from app.sync.canonical import weigh, weigh_all
from app.sync.change import EXISTS, GENESIS, Dot
from app.sync.register import Head


class Birth(NamedTuple):
    """The change that made a record; a built-in row's replica is ``genesis``, its id the uid."""

    id: str
    at: int
    replica: str
    seq: int

    @property
    def dot(self) -> str:
        """Its wire dot."""
        return str(Dot(self.id, self.seq, self.replica))


class Tomb(NamedTuple):
    """A deletion and the changes it had seen as heads."""

    id: str
    at: int
    replica: str
    seq: int
    listed: frozenset[str]


class Live(NamedTuple):
    """A decision that a record stays: the tombstones it lifts and the heads it names."""

    id: str
    tombs: frozenset[str]
    named: frozenset[str]


@dataclass(slots=True)
class RecordState:
    """One record of one scope."""

    scope: str
    uid: str
    entity: str
    owner: str
    birth: Birth
    shape: tuple[str, ...]
    """Registers the birth wrote, sorted, without ``EXISTS``."""
    heads: dict[str, list[Head]] = field(default_factory=dict)
    """Only registers that were written again."""
    tombs: dict[str, Tomb] = field(default_factory=dict)
    lives: dict[str, Live] = field(default_factory=dict)
    voided: frozenset[str] = frozenset()
    """Changes of this record that lost their effect, whether they arrived or not."""

    def registers(self) -> list[str]:
        """Return all registers that have or had a head, ``EXISTS`` included."""
        return sorted({*self.shape, *self.heads, EXISTS})

    def ids(self, register: str) -> list[str]:
        """Return the identities of a register's heads."""
        if register in self.heads:
            return [head.id for head in self.heads[register]]
        return [self.birth.id] if register == EXISTS or register in self.shape else []

    def head_dots(self) -> list[str]:
        """Return the dots of every head of every register, each once."""
        dots = {str(Dot(h.id, h.seq, h.replica)): None for hs in self.heads.values() for h in hs}
        if any(r not in self.heads for r in (*self.shape, EXISTS)):
            dots[self.birth.dot] = None
        return sorted(dots)

    def dots(self, register: str) -> list[str]:
        """Return the dots of one register's heads."""
        if register in self.heads:
            return [str(Dot(h.id, h.seq, h.replica)) for h in self.heads[register]]
        return [self.birth.dot] if register == EXISTS or register in self.shape else []

    def standing(self) -> dict[str, Tomb]:
        """Return the tombstones that no ``live`` lifts."""
        lifted = {tomb for live in self.lives.values() for tomb in live.tombs}
        return {tomb_id: tomb for tomb_id, tomb in self.tombs.items() if tomb_id not in lifted}

    @property
    def dead(self) -> bool:
        """Whether each head is listed in some standing tombstone, or none is left."""
        if not self.tombs and not self.voided:
            return False
        standing = self.standing()
        if not standing:
            return bool(self.voided) and next(self._held(), None) is None
        listed = frozenset().union(*(tomb.listed for tomb in standing.values()))
        return all(identity in listed for identity, _ in self._held())

    @property
    def disputed(self) -> bool:
        """Whether it lives although a standing tombstone exists: deleted by X, edited by Y."""
        return bool(self.tombs) and bool(self.standing()) and not self.dead

    def visible(self, register: str) -> list[Head] | None:
        """Return the heads that may be shown; None means "the birth, untouched".

        After ``live``, heads that a lifted tombstone listed stay hidden unless it names them.
        """
        if not self.lives:
            return self.heads.get(register)
        hidden = self.hidden()
        if register not in self.heads:
            return [] if self.birth.id in hidden else None
        return [head for head in self.heads[register] if head.id not in hidden]

    def hidden(self) -> Collection[str]:
        """Return the identities that a lifted tombstone buried and no ``live`` lifting it named.

        Naming counts for the tombstones a ``live`` lifts, not for later ones: what was kept once
        and then deleted again stays away when the record is made again without it.
        """
        if not self.lives:
            return ()
        hidden: set[str] = set()
        for tomb in self.tombs.values():
            lifting = [live.named for live in self.lives.values() if tomb.id in live.tombs]
            if lifting:
                hidden |= tomb.listed.difference(*lifting)
        return hidden

    def _held(self) -> Iterator[tuple[str, str]]:
        """Yield (identity, register) of every head."""
        for register, heads in self.heads.items():
            for head in heads:
                yield head.id, register
        for register in (*self.shape, EXISTS):
            if register not in self.heads:
                yield self.birth.id, register

    def weight(self) -> int:
        """Return the record's part of the digest of its scope: heads and deletion marks."""
        heads, birth = self.heads, self.birth
        builtin = birth.replica == GENESIS
        if not heads and not self.tombs:
            return 0 if builtin else weigh_all(birth.id)
        held: dict[str, list[str]] = {}
        for register, present in heads.items():
            for head in present:
                if head.id in held:
                    held[head.id].append(register)
                else:
                    held[head.id] = [register]
        rest = untouched(self.shape, tuple(heads))
        if rest:
            held.setdefault(birth.id, []).extend(rest)
        if builtin:
            held.pop(birth.id, None)
        if len(held) == 1 and not self.tombs:
            # The only change with a head holds all it wrote. Which of several births came first
            # must play no part, so it is this that counts and not whether it is ours.
            return weigh_all(next(iter(held)))
        total = sum(weigh(identity, registers) for identity, registers in held.items())
        return total + sum(weigh(tomb, ("†",)) for tomb in self.tombs)

    def pack(self) -> list[Any] | None:
        """Return the JSON form of what is not the untouched birth, or None."""
        if not self.heads and not self.tombs and not self.voided:
            return None
        packed: list[Any] = [
            {register: [list(head) for head in heads] for register, heads in self.heads.items()},
            [[t.id, t.at, t.replica, t.seq, sorted(t.listed)] for t in self.tombs.values()],
            [[v.id, sorted(v.tombs), sorted(v.named)] for v in self.lives.values()],
        ]
        return [*packed, sorted(self.voided)] if self.voided else packed

    def unpack(self, packed: list[Any]) -> None:
        """Take the JSON form of ``pack`` in."""
        heads, tombs, lives, *voided = packed
        self.heads = {
            register: [Head(*head) for head in items] for register, items in heads.items()
        }
        self.tombs = {t[0]: Tomb(t[0], t[1], t[2], t[3], frozenset(t[4])) for t in tombs}
        self.lives = {v[0]: Live(v[0], frozenset(v[1]), frozenset(v[2])) for v in lives}
        self.voided = frozenset(*voided)


@lru_cache(maxsize=4000)
def untouched(shape: tuple[str, ...], written: tuple[str, ...]) -> tuple[str, ...]:
    """Return the registers of which the birth is the only head; edits come in few forms."""
    return tuple(register for register in (EXISTS, *shape) if register not in written)
