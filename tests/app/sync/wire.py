"""What laptops in memory hand to one another: links, stretches, packages, sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.sync.canonical import chain, dumps
from app.sync.change import (
    Change,
    Kind,
    dot_id,
)
from app.sync.feeds import (
    Vector,
)
from app.sync.merge import Key
from app.sync.register import Shown
from app.sync.state import RecordState


@dataclass(frozen=True, slots=True)
class Node:
    """One link of a feed as it is stored: where it stands, its bytes and their hash."""

    replica: str
    scope: str
    seq: int
    previous: bytes
    hash: bytes
    line: bytes

    @property
    def id(self) -> str:
        """Return the identity of the change."""
        return self.hash.hex()[:32]

    @property
    def address(self) -> tuple[str, str, int]:
        """Return where the change stands."""
        return self.replica, self.scope, self.seq


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of one feed in a package; hashes are not sent, they follow from the bytes."""

    replica: str
    scope: str
    first: int
    previous: bytes
    lines: tuple[bytes, ...]

    def nodes(self) -> Iterator[Node]:
        """Yield the links."""
        previous = self.previous
        hashes = chain(self.replica, self.scope, self.first, previous, self.lines)
        for number, (line, tip) in enumerate(zip(self.lines, hashes, strict=True), self.first):
            yield Node(self.replica, self.scope, number, previous, tip, line)
            previous = tip


@dataclass(frozen=True)
class Package:
    """What one laptop hands to another."""

    id: str
    sender: str
    at: int
    vector: Vector
    digests: dict[str, int]
    waits: frozenset[str]
    """Scopes in which the sender holds something back."""
    stretches: tuple[Stretch, ...]
    rows: dict[Key, Reading]
    """The sheets people see: what each record showed at export."""

    def only(self, replica: str) -> Package:
        """Return the part that one laptop wrote."""
        return self.with_stretches(s for s in self.stretches if s.replica == replica)

    def with_stretches(self, stretches: Iterable[Stretch]) -> Package:
        """Return the package with other content."""
        return replace(self, stretches=tuple(stretches))


@dataclass(frozen=True)
class Sheet:
    """What a person did in the workbook of a package."""

    cells: tuple[tuple[Key, str, Any], ...]
    """(record, register, new value)."""
    removed: frozenset[Key] = frozenset()
    """Rows that are not there any more."""
    added: tuple[tuple[Key, dict[str, Any]], ...] = ()
    """Rows that were empty at export; their uids were made then."""


@dataclass(frozen=True)
class Result:
    """What an import did."""

    taken: int = 0
    known: int = 0
    held: int = 0
    alarm: frozenset[str] = frozenset()
    """Scopes whose vectors are equal and whose digests are not."""


@dataclass(frozen=True)
class Reading:
    """What a person had before them when the form opened."""

    state: RecordState
    values: dict[str, Shown]
    seen: frozenset[str] = frozenset()
    """Identities of all that was here when it opened."""

    def dots(self, register: str) -> list[str]:
        """Return the dots that were read in one register."""
        return self.state.dots(register)

    def showing(self, register: str) -> list[str]:
        """Return the dots of the heads whose value is the one shown (rulings.md 38)."""
        shown = self.values.get(register)
        if shown is None:
            return []
        other = {h.id for h in shown.alternatives if dumps(h.value) != dumps(shown.value)}
        return [dot for dot in self.dots(register) if dot_id(dot) not in other]

    def change(self, kind: Kind, *, at: int = 0, by: str = "us", **parts: Any) -> Change:  # noqa: ANN401
        """Return a change of this record."""
        state = self.state
        gates = [state.birth.dot]
        return Change(state.entity, state.uid, kind, at, by, gates=gates, **parts)

    @property
    def uid(self) -> str:
        """Return whose form it is."""
        return self.state.uid
