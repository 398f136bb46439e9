"""The witness: whether this database may go on under its name, or is a copy or an old backup.

A number of a feed must never be given out twice. The witness is a small file outside the database
that remembers the name, the tips of its feeds, the machine and the place. Here is only the
decision; reading and writing the file is the store's business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Tip = tuple[int, str]
"""The last number of a feed, and the hash of that change in hex."""
Reason = Literal["witness_missing", "other_machine", "copied", "restored", "other_history"]


@dataclass(frozen=True)
class Witness:
    """What the file says."""

    replica: str
    machine: str
    path: str
    feeds: Mapping[str, Tip] = field(default_factory=dict)
    """Per scope the tip of the own feed."""

    def to_json(self) -> dict[str, object]:
        """Return what the file holds."""
        feeds = {scope: list(tip) for scope, tip in sorted(self.feeds.items())}
        return {
            "replica": self.replica,
            "machine": self.machine,
            "path": self.path,
            "feeds": feeds,
        }


@dataclass(frozen=True)
class Renewal:
    """The database goes on under a new name; the old one ends where it is known to have been."""

    reason: Reason
    retired: Mapping[str, int] = field(default_factory=dict)
    """Per scope the last number that the old name is known to have given out."""


def witness_from(raw: object) -> Witness | None:
    """Return the witness of a file's JSON; None when it is no witness (which counts as missing)."""
    match raw:
        case {
            "replica": str(replica),
            "machine": str(machine),
            "path": str(path),
            "feeds": dict(feeds),
        }:
            tips = {str(scope): _tip(tip) for scope, tip in feeds.items()}
            sound = {scope: tip for scope, tip in tips.items() if tip is not None}
            return Witness(replica, machine, path, sound) if len(sound) == len(feeds) else None
    return None


def _tip(raw: object) -> Tip | None:
    match raw:
        case [int(seq), str(tip)] if seq > 0:
            return seq, tip
    return None


def renewal(
    own: Mapping[str, Tip],
    seen: Witness | None,
    here: tuple[str, str],
    *,
    still_there: bool = False,
    hash_at: Callable[[str, int], str | None] | None = None,
) -> Renewal | None:
    """Decide whether the database must go on under a new name.

    Args:
        own: per scope the tip of the own feed in the database.
        seen: the witness kept for the database's name, if there is one.
        here: this machine and the database's path.
        still_there: whether a file lies at the path the witness names, when that is another one;
            a database that was moved is no copy.
        hash_at: (scope, number) to the hash the database has there, so that a database that is
            ahead of its witness, which is normal (rulings.md 12), is known to be its continuation.
    Returns: None when the database may go on as it is, or why it may not.
    Source: sync.md, "Identity of an installation"; rulings.md 12, 17.
    """
    if seen is None:
        return Renewal("witness_missing", {scope: seq for scope, (seq, _) in own.items()})
    reason = _reason(own, seen, here, still_there=still_there, hash_at=hash_at)
    if reason is None:
        return None
    scopes = sorted({*own, *seen.feeds})
    last = {s: max(own.get(s, (0, ""))[0], seen.feeds.get(s, (0, ""))[0]) for s in scopes}
    return Renewal(reason, last)


def _reason(
    own: Mapping[str, Tip],
    seen: Witness,
    here: tuple[str, str],
    *,
    still_there: bool,
    hash_at: Callable[[str, int], str | None] | None,
) -> Reason | None:
    machine, path = here
    if seen.machine != machine:
        return "other_machine"
    if seen.path != path and still_there:
        return "copied"
    for scope, (seq, tip) in seen.feeds.items():
        have, last = own.get(scope, (0, ""))
        if have < seq:
            return "restored"
        found = last if have == seq else hash_at(scope, seq) if hash_at is not None else tip
        if found != tip:
            return "other_history"
    return None
