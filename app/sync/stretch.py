"""A stretch of one feed: its lines, the chain of their hashes, and what is read of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.sync import learned
from app.sync.block import Block, Mixed, Piece, pieces
from app.sync.canonical import DamagedError, chain
from app.sync.change import AT_ONCE, Change, decode_again, decode_all
from app.sync.sound import is_feed

FEW = 50
"""So many lines are read at first: they may look like some that were read before."""


@dataclass(slots=True)
class Stretch:
    """Lines of a feed in order, hash-chained to what came before."""

    replica: str
    scope: str
    first: int
    previous: bytes
    lines: list[bytes]
    hashes: list[bytes] = field(default_factory=list)
    _named: list[str] = field(default_factory=list, init=False, repr=False)
    _pieces: list[Piece] = field(default_factory=list, init=False, repr=False)
    _begins: list[int] = field(default_factory=list, init=False, repr=False)
    _again: dict[int, Change] = field(default_factory=dict, init=False, repr=False)
    """Changes of blocks that somebody wanted by themselves."""

    def __post_init__(self) -> None:
        """Compute the hashes of the stretch.

        Raises:
            DamagedError: no feed can have this name or number.
        """
        if self.first < 1 or len(self.previous) != 32 or not is_feed(self.replica, self.scope):
            raise DamagedError("feed")
        if not self.hashes:
            self.hashes = list(
                chain(self.replica, self.scope, self.first, self.previous, self.lines)
            )

    @property
    def last(self) -> int:
        """Number of the last change."""
        return self.first + len(self.lines) - 1

    def identity(self, index: int) -> str:
        """Return the identity of the change at an index."""
        return self.hashes[index].hex()[:32]

    def identities(self) -> list[str]:
        """Return the identity of every change of the stretch."""
        if not self._named:
            text = b"".join(self.hashes).hex()
            self._named = [text[at : at + 32] for at in range(0, len(text), 64)]
        return self._named

    def know(self, changes: Sequence[Change]) -> None:
        """Spare reading the lines: these are their changes."""
        self._pieces, self._begins = [Mixed(0, [*changes])], [0]

    def pieces(self, begin: int, end: int) -> Iterator[tuple[Piece, int, int]]:
        """Yield what is read between two indexes: each piece with the places in it they cover."""
        for at in range(self._home(begin), len(self._pieces)):
            piece = self._pieces[at]
            if piece.first >= end:
                return
            yield piece, max(begin - piece.first, 0), min(end - piece.first, len(piece))

    def _home(self, index: int) -> int:
        """Return the place of the piece an index lies in."""
        if not self._pieces:
            self._pieces = list(read(self.lines))
            self._begins = [piece.first for piece in self._pieces]
        return bisect_right(self._begins, index) - 1

    def uids(self, begin: int, end: int) -> list[str]:
        """Return the records that changes between two indexes speak of; "" for what is none."""
        return [uid for piece, at, to in self.pieces(begin, end) for uid in piece.uids[at:to]]

    def change(self, index: int) -> Change | None:
        """Return one change; None where bytes are no change."""
        home = self._home(index)
        piece = self._pieces[home]
        if isinstance(piece, Mixed):
            return piece.changes[index - piece.first]
        found = self._again.get(index)
        if found is None:
            found = self._again[index] = decode_again(self.lines[index])
        return found

    def mixed(self, begin: int) -> Iterator[Change]:
        """Yield the changes from an index on that are of no block; all that is rare is there."""
        for piece, at, to in self.pieces(begin, len(self.lines)):
            if isinstance(piece, Mixed):
                yield from filter(None, piece.changes[at:to])

    def changes(self) -> list[Change | None]:
        """Return every change; few want them all, since many take much room."""
        return decode_all(self.lines)


def read(lines: Sequence[bytes]) -> Iterator[Piece]:
    """Yield what lines are, in order, with what looks the same together."""
    last: Piece | None = None
    like: learned.Read | None = None
    first, most = 0, FEW
    while first < len(lines):
        block = like(lines[first : first + AT_ONCE], first) if like is not None else None
        found = [block] if block else pieces(decode_all(lines[first : first + most]), first)
        most = FEW if block else AT_ONCE
        for piece in found:
            first += len(piece)
            if isinstance(last, Block) and isinstance(piece, Block) and last.look == piece.look:
                last.extend(piece)
            elif isinstance(last, Mixed) and isinstance(piece, Mixed):
                last.changes += piece.changes
            else:
                if last is not None:
                    yield last
                last = piece
        if block is None:
            like = learned.reader(last) if isinstance(last, Block) else None
    if last is not None:
        yield last
