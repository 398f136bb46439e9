"""An act: what one person does in one go, as changes in this laptop's own feeds.

An act builds its changes one after the other on a merge of its own, so that a birth can be
followed by its children and by edits of itself, and writes all of them or none.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import database.witness as witness_file
from app.base import clock, ids
from app.base.errors import RecordError, StoreError
from app.domain.record import Record
from app.services.who import Who
from app.sync.admission import Offer
from app.sync.canonical import chain, commitment
from app.sync.change import Change, encode
from app.sync.merge import Merge
from database import officers, records
from database.ledger import Stored, Written
from database.packages import keep_secrets
from database.unit import Unit

log = logging.getLogger(__name__)


@dataclass
class _Feed:
    first: int
    start: bytes
    lines: list[bytes] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def tip(self) -> bytes:
        return self.hashes[-1] if self.hashes else self.start


class Act:
    """Changes in the making."""

    def __init__(self, unit: Unit, who: Who, name: str = "") -> None:
        """Begin an act.

        Args:
            unit: a unit that writes.
            who: whose feeds it goes to.
            name: the act's id; a fresh one when empty.
        """
        self.unit = unit
        self.who = who
        self.name = name or ids.new_uid()
        self.merge = Merge(unit.log)
        self._feeds: dict[str, _Feed] = {}
        self._secrets: dict[str, tuple[str, str]] = {}
        self._places: dict[str, str] = {}
        self._records: dict[tuple[str, str], Record] = {}
        self._codes: dict[tuple[str, str], int] = {}
        self._clock = int(unit.get("clock", "0"))

    def add(self, scope: str, change: Change) -> None:
        """Add a change; its time and number are given here.

        Raises:
            RecordError: it names something that is not here.
        """
        self._clock = max(self._clock + 1, clock.now_ms())
        change.at = self._clock
        change.by = self.who.by
        change.act = self.name
        wait = self.merge.missing(scope, change)
        if wait is not None:
            raise RecordError("not_here_yet", uid=wait.uid or change.uid)
        feed = self._feeds.get(scope)
        if feed is None:
            last, tip = self.unit.log.tip(self.who.replica, scope)
            feed = self._feeds[scope] = _Feed(last + 1, tip)
        line = encode(change)
        seq = feed.first + len(feed.lines)
        new = next(chain(self.who.replica, scope, seq, feed.tip, [line]))
        self._places[change.uid] = scope
        feed.lines.append(line)
        feed.hashes.append(new)
        feed.changes.append(change)
        self.merge.take(self.who.replica, scope, seq, new.hex()[:32], change)

    def load(self, uids: Iterable[str]) -> None:
        """Read many records at once, so that an act of many lines asks the store few questions."""
        wanted = [uid for uid in uids if uid not in self._places]
        self._places.update(dict.fromkeys(wanted, ""))
        scopes: dict[str, list[str]] = {}
        for record in records.many(self.unit, wanted):
            held = self._places[record.uid]
            if not held or held == "global":
                self._places[record.uid] = record.scope
            self._records[record.scope, record.uid] = record
            scopes.setdefault(record.scope, []).append(record.uid)
        for scope, here in scopes.items():
            self.unit.log.prefetch(scope, here)

    def place_of(self, uid: str) -> str:
        """Return the scope a uid lives in, in this act or in the store; empty when nowhere."""
        if not self._places.get(uid):
            self._places.pop(uid, None)
            self.load([uid])
        return self._places[uid]

    def stored(self, scope: str, uid: str) -> Record | None:
        """Return a record as it stood before this act, or None."""
        if (scope, uid) not in self._records:
            found = records.get(self.unit, uid, scope)
            if found is None:
                return None
            self._records[scope, uid] = found
        return self._records[scope, uid]

    def expect_new(self, scope: str, uid: str) -> None:
        """Spare the question whether a uid made just now exists already."""
        self.unit.log.assume_new(scope, uid)

    def next_code(self, entity: str, office: str) -> str:
        """Return the next free code of an office, e.g. ``CR-3``, and give it out."""
        last = self._codes.get((entity, office))
        if last is None:
            last = records.last_number(self.unit, entity, office)
        self._codes[entity, office] = last + 1
        return f"{office}-{last + 1}"

    def hide(self, value: str) -> str:
        """Return a fresh commitment for a private value and remember what it stands for."""
        salt = ids.new_salt()
        sealed = commitment(salt, value)
        self._secrets[sealed] = (salt, value)
        return sealed

    def reveal(self, sealed: object) -> str | None:
        """Return what a commitment of this act stands for, or None."""
        found = self._secrets.get(str(sealed))
        return found[1] if found else None

    @property
    def size(self) -> int:
        """How many changes there are so far."""
        return sum(len(feed.lines) for feed in self._feeds.values())

    @property
    def changes(self) -> list[tuple[str, Change]]:
        """The changes so far with their scopes, in the order they were made."""
        made = [(scope, change) for scope, feed in self._feeds.items() for change in feed.changes]
        return sorted(made, key=lambda each: each[1].at)

    def write(self) -> Written:
        """Write the act down, without committing."""
        if self._secrets:
            keep_secrets(self.unit, self._secrets)
        stretches = [
            Stored(self._offer(scope, feed), b"\n".join(feed.lines), packed=False)
            for scope, feed in self._feeds.items()
        ]
        written = self.unit.ledger.write(self.merge, stretches)
        self.unit.put_higher("clock", self._clock)
        officers.sign(self.unit, [self.name], self.who.officer)
        return written

    def _offer(self, scope: str, feed: _Feed) -> Offer:
        offer = Offer(self.who.replica, scope, feed.first, feed.start, feed.lines, feed.hashes)
        offer.know(feed.changes)
        offer.note_taken(0, len(feed.lines))
        return offer


def remember(unit: Unit, who: Who) -> None:
    """Let the witness cover this laptop's feeds; called after each commit of own changes."""
    feeds = {
        branch.scope: (branch.last, branch.hash)
        for branch in unit.log.branches.values()
        if branch.replica == who.replica
    }
    path = str(Path(who.database).resolve())
    number = int(unit.get("package_number", "0"))
    now = clock.now_ms()
    witness_file.save(
        witness_file.Witness(who.replica, witness_file.machine(), path, feeds, number, now)
    )


def remember_later(unit: Unit, who: Who) -> None:
    """Let the witness follow what is saved already; one that lags behind is told at export."""
    try:
        remember(unit, who)
    except StoreError:
        log.info("witness lags behind")
