"""Admission: feeds enter in causal order; what misses something is held, by name, without limit.

A change is admitted when the change before it in its feed, the dots it names and its parent are
admitted. So of each feed a prefix is admitted, and at most one thing is waited for at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.base.progress import SILENT, Progress
from app.sync.canonical import START
from app.sync.change import Dot
from app.sync.merge import Merge, Wait
from app.sync.stretch import Stretch

Arrived = Callable[["Offer", int, int], None]
"""Hears which changes of a stretch were admitted: from one index up to another."""

STEP = 500
"""Changes between two looks at the cancel button."""


@dataclass(slots=True)
class Offer(Stretch):
    """A stretch of one feed that wants in."""

    at: int = 0
    """Index of the first change that is not admitted yet."""
    wait: Wait | None = None
    refused: list[int] = field(default_factory=list)
    """Numbers of changes whose bytes are no change; they stay as links without effect."""
    runs: list[range] = field(default_factory=list)
    """Indexes of all that this merge admitted from here, refused ones too, in unbroken runs."""

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

    def arrived(offer: Offer, start: int, stop: int) -> None:
        """Wake whoever waits for one of these, so that nobody is asked in vain."""
        nonlocal done
        before, done = done, done + stop - start
        if asleep:
            for name in (*offer.identities()[start:stop], *offer.uids(start, stop)):
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
    most, alone, failed = STEP, 0, 0
    while not offer.done:
        start = stop = offer.at
        if not alone:
            stop = merge.sweep(offer, start, most)
            # To prepare a sweep costs something, so it is not prepared in vain again and again.
            if stop < min(start + most, len(offer.lines)):
                failed = failed + 1 if stop == start else 0
                most, alone = 8, 1 << min(failed, 2)
            else:
                most, failed = min(most * 4, STEP), 0
        if stop == start:
            offer.wait = _admit_one(merge, offer)
            if offer.wait is not None:
                return
            stop, alone = start + 1, alone - 1
        offer.note_taken(start, stop)
        arrived(offer, start, stop)


def _admit_one(merge: Merge, offer: Offer) -> Wait | None:
    """Let the next change of a stretch in; return what it waits for instead, or None."""
    change, identity = offer.change(offer.at), offer.identities()[offer.at]
    seq = offer.first + offer.at
    if change is None:
        offer.refused.append(seq)
        merge.taken[offer.scope].add(identity)
        return None
    wait = merge.missing(offer.scope, change)
    if wait is None:
        merge.take(offer.replica, offer.scope, seq, identity, change)
    return wait
