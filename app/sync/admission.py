"""Admission: feeds enter in causal order; what misses something is held, by name, without limit.

A change is admitted when the change before it in its feed, the dots it names and its parent are
admitted. So of each feed a prefix is admitted, and at most one thing is waited for at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.base.progress import SILENT, Progress
from app.sync.canonical import START, DamagedError, chain
from app.sync.change import Change, Dot, decode_all, is_feed
from app.sync.merge import Merge, Wait

Arrived = Callable[[Sequence[str], Sequence[Change | None]], None]
"""Hears which changes were admitted, by their identities and themselves."""

STEP = 500
"""Changes between two looks at the cancel button."""


@dataclass(slots=True)
class Offer:
    """A stretch of one feed that wants in: lines in order, hash-chained to what came before."""

    replica: str
    scope: str
    first: int
    previous: bytes
    lines: list[bytes]
    hashes: list[bytes] = field(default_factory=list)
    at: int = 0
    """Index of the first change that is not admitted yet."""
    wait: Wait | None = None
    refused: list[int] = field(default_factory=list)
    """Numbers of changes whose bytes are no change; they stay as links without effect."""
    runs: list[range] = field(default_factory=list)
    """Indexes of all that this merge admitted from here, refused ones too, in unbroken runs."""

    decoded: list[Change | None] = field(default_factory=list)
    """What is read of the stretch so far, from its first line on."""
    named: list[str] = field(default_factory=list)
    """The identities told so far, from the first line on."""

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

    @property
    def taken(self) -> list[tuple[int, Change | None]]:
        """(index, change) of all that this merge admitted from here; None for a refused one."""
        changes = self.changes()
        return [(index, changes[index]) for run in self.runs for index in run]

    @property
    def count(self) -> int:
        """How many this merge admitted from here."""
        return sum(map(len, self.runs))

    def note_taken(self, start: int, stop: int) -> None:
        """Note that the changes at these indexes were admitted; go on behind them."""
        self.at = stop
        if self.runs and self.runs[-1].stop == start:
            start = self.runs.pop().start
        self.runs.append(range(start, stop))

    @property
    def done(self) -> bool:
        """Whether everything is admitted."""
        return self.at >= len(self.lines)

    def identity(self, index: int) -> str:
        """Return the identity of the change at an index."""
        return self.hashes[index].hex()[:32]

    def identities(self) -> list[str]:
        """Return the identity of every change of the stretch."""
        named = self.named
        if len(named) < len(self.hashes):
            named += [digest.hex()[:32] for digest in self.hashes[len(named) :]]
        return named

    def changes(self) -> list[Change | None]:
        """Return every change of the stretch, decoded once; None where bytes are no change."""
        decoded = self.decoded
        if len(decoded) < len(self.lines):
            decoded += decode_all(self.lines[len(decoded) :])
        return decoded

    def before(self) -> Dot | None:
        """Return the dot that must be admitted before the next change; at the start None."""
        seq = self.first + self.at - 1
        if seq == 0:
            return None
        previous = self.hashes[self.at - 1] if self.at else self.previous
        return Dot(previous.hex()[:32], seq, self.replica)

    def skip(self, known: int) -> None:
        """Pass over the first ``known`` changes: they are admitted already."""
        self.at = known


def admit(merge: Merge, offers: Iterable[Offer], progress: Progress = SILENT) -> None:
    """Admit all that can be admitted; afterwards ``offer.wait`` names what each rest waits for.

    Args:
        merge: the merge in progress; it takes the changes in.
        offers: stretches of feeds, any order; several may continue one another.
        progress: told every ``STEP`` changes, may cancel.
    """
    ready = deque(offer for offer in offers if not offer.done)
    asleep: dict[str, list[Offer]] = {}
    total = sum(len(offer.lines) for offer in ready)
    done = 0

    def arrived(identities: Sequence[str], changes: Sequence[Change | None]) -> None:
        """Wake whoever waits for one of these, so that nobody is asked in vain."""
        nonlocal done
        before, done = done, done + len(changes)
        if asleep:
            for name in (*identities, *[c.uid for c in changes if c is not None]):
                ready.extend(asleep.pop(name, ()))
        if done // STEP != before // STEP:
            progress.check()
            progress.report(done, total, "merge")

    while ready:
        offer = ready.popleft()
        _advance(merge, offer, arrived)
        if offer.wait is not None:
            asleep.setdefault(offer.wait.key, []).append(offer)


def _advance(merge: Merge, offer: Offer, arrived: Arrived) -> None:
    """Admit as much of one stretch as possible, and name what the rest waits for."""
    offer.wait = None
    scope = offer.scope
    taken = merge.taken[scope]
    while not offer.done and offer.identity(offer.at) in taken:
        offer.at += 1  # another stretch of the same package brought it
    if offer.done:
        return
    before = offer.before()
    if before is None and offer.previous != START:
        offer.wait = Wait("previous", scope, offer.replica, 0)
        return
    if before is not None and before.id not in taken and not merge.past.knows(scope, before):
        offer.wait = Wait("previous", scope, offer.replica, before.seq, id=before.id)
        return
    changes, identities = offer.changes(), offer.identities()
    most = STEP
    while not offer.done:
        start = offer.at
        stop = merge.sweep(offer.replica, scope, offer.first, identities, changes, start, most)
        # To prepare a sweep costs something for each change, so it is not prepared in vain.
        most = min(most * 4, STEP) if stop == start + most else 8
        if stop == start:
            offer.wait = _admit_one(merge, offer)
            if offer.wait is not None:
                return
            stop = start + 1
        offer.note_taken(start, stop)
        arrived(identities[start:stop], changes[start:stop])


def _admit_one(merge: Merge, offer: Offer) -> Wait | None:
    """Let the next change of a stretch in; return what it waits for instead, or None."""
    change, identity = offer.changes()[offer.at], offer.identities()[offer.at]
    seq = offer.first + offer.at
    if change is None:
        offer.refused.append(seq)
        merge.taken[offer.scope].add(identity)
        return None
    wait = merge.missing(offer.scope, change)
    if wait is None:
        merge.take(offer.replica, offer.scope, seq, identity, change)
    return wait
