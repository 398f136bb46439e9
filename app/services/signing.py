"""What this laptop signs with, and what it makes of the signatures of others.

Each laptop has a key of its own, made when it first signs; under a new name (a copied laptop, a
restored backup) it gets a new one. Headquarters vouches for keys by marks in the global scope; an
office vouches for headquarters by itself, by digits heard on the phone. Source: reliability.md B2.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple

from app.base.errors import CallError
from app.exchange import seals
from app.exchange.package import Opened, Segment
from app.services.own_secrets import SIGNING
from app.services.who import HQ, Who, may_write
from app.sync import signers
from app.sync.canonical import DamagedError, unpack
from app.sync.change import decode_all
from app.sync.feeds import is_virtual
from app.sync.merge import Merge
from app.sync.signers import REVOKED, VERIFIED, Signer
from database import keys
from database.engine import Store
from database.unit import Unit, read, write

STRICT = "trust.strict"
"""The setting of a database that takes nothing of a signer nobody has verified."""
_HEARD = "signing.heard"
_MARKS = signers.UID.encode()
_FORMER = 10
"""Names of before whose keys vouch for a new one: more are rarely had."""


class State(StrEnum):
    """What a package's signature is worth here."""

    OURS = "ours"
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    """Signed by a key nobody has compared yet."""
    UNSIGNED = "unsigned"
    OTHER = "other_key"
    """The laptop has another verified key, or belongs to another office."""
    REVOKED = "revoked"
    BROKEN = "broken"
    """The signature does not fit what it stands under."""


VOUCHED = frozenset({State.OURS, State.VERIFIED})
"""What is taken everywhere."""
WORTHLESS = frozenset({State.OTHER, State.REVOKED, State.BROKEN})
"""What is never taken, whoever says so."""


class _Tip(NamedTuple):
    """The end of a run of changes: all before it follows from its hash."""

    replica: str
    scope: str
    last: int
    hash: str


@dataclass(frozen=True)
class Trust:
    """Who may be believed, as of now."""

    marks: Mapping[Signer, str]
    ours: frozenset[Signer]
    """This laptop's own key, and those of its former names."""
    strict: bool
    """Whether nothing is taken of a signer nobody has verified."""
    readers: Mapping[Signer, str] = field(default_factory=dict)
    """What closes packages for whom."""

    def state(self, signer: Signer) -> State:
        """Return what a good signature of this laptop with this key is worth."""
        if signer in self.ours:
            return State.OURS
        mark = self.marks.get(signer)
        if mark is not None:
            return State.REVOKED if mark == REVOKED else State.VERIFIED
        return self.otherwise(signer.replica) or State.UNVERIFIED

    def otherwise(self, replica: str) -> State | None:
        """Return what all else is worth in the name of a laptop with a mark; None without one."""
        marks = {mark for signer, mark in self.marks.items() if signer.replica == replica}
        if not marks:
            return None
        return State.REVOKED if REVOKED in marks else State.OTHER

    def office(self, replica: str) -> str:
        """Return the office of a laptop as it is vouched for; empty: nobody does, or not as one."""
        known = [*self.ours, *(s for s, mark in self.marks.items() if mark == VERIFIED)]
        found = {signer.office for signer in known if signer.replica == replica}
        return found.pop() if len(found) == 1 else ""

    def laptop(self, replica: str) -> str:
        """Return what is known of a laptop: ``verified``, ``revoked``, ``unverified`` or nothing.

        Nothing, where unverified laptops are believed as well.
        """
        found = self.otherwise(replica)
        if found is None:
            return State.UNVERIFIED.value if self.strict else ""
        return REVOKED if found is State.REVOKED else VERIFIED


def former_keys(unit: Unit, who: Who) -> dict[str, str]:
    """Return the private keys of this laptop's newest earlier names, by name."""
    names = [name for name in own_names(unit, who) if name != who.replica][-_FORMER:]
    return {name: key for name in names if (key := SIGNING.known(unit, name))}


def trust(unit: Unit, who: Who, *, wary: bool = False) -> Trust:
    """Return whom this database believes.

    Args:
        unit: a unit.
        who: we.
        wary: nobody whom somebody has not verified, whatever the database does otherwise.
    """
    own = {name: SIGNING.known(unit, name) for name in own_names(unit, who)}
    said, here = marks(unit), heard(unit)
    return Trust(
        {**dict.fromkeys(here, VERIFIED), **signers.marks_in(said)},
        frozenset(Signer(name, seals.public(key), who.office) for name, key in own.items() if key),
        wary or _is_strict(unit, who),
        {**here, **signers.readers_in(said)},
    )


def is_strict(store: Store) -> bool:
    """Tell whether nothing is taken of laptops nobody verified."""
    with read(store) as unit:
        return _is_strict(unit, store.identity)


def _is_strict(unit: Unit, who: Who) -> bool:
    """Tell it as somebody chose; where nobody did, a protected database is, but for training."""
    chosen = unit.get(STRICT)
    return chosen == "on" if chosen else not who.training and keys.is_protected(who.database)


def be_strict(store: Store, *, strict: bool) -> None:
    """Choose whether something is taken of laptops nobody verified; packages in stay in.

    Raises:
        CallError: ``two_persons_strict``: headquarters, where two decide on trust, stays strict.
    """
    with write(store) as unit:
        if not strict and store.identity.is_hq and signers.TWO_PERSONS in marks(unit):
            raise CallError("two_persons_strict")
        unit.put(STRICT, "on" if strict else "off")
        unit.commit()


def own_names(unit: Unit, who: Who) -> list[str]:
    """Return what this laptop is called, and was called before."""
    return [who.replica, *json.loads(unit.get("retired", "{}"))]


def marks(unit: Unit) -> frozenset[str]:
    """Return what headquarters said of keys, see ``signers``."""
    merge = Merge(unit.log)
    unit.log.prefetch(signers.SCOPE, [signers.UID])
    state = merge.state(signers.SCOPE, signers.UID)
    if state is None:
        return frozenset()
    return signers.said(state, merge.birth(signers.SCOPE, signers.UID))


def heard(unit: Unit) -> dict[Signer, str]:
    """Return the keys verified here, by phone, and known nowhere else."""
    told = json.loads(unit.get(_HEARD, "{}"))
    return {Signer(name, *rest): recipient for name, (*rest, recipient) in told.items()}


def hear(unit: Unit, signer: Signer, recipient: str) -> None:
    """Keep that a key was verified here, and what closes packages for its laptop."""
    told = json.loads(unit.get(_HEARD, "{}"))
    told[signer.replica] = [signer.key, signer.office, recipient]
    unit.put(_HEARD, json.dumps(told))


def of_package(trusted: Trust, opened: Opened) -> State:
    """Return what the signature of a package is worth."""
    replica, office = str(opened.header.get("replica", "")), str(opened.header.get("office", ""))
    if not opened.signatures:
        return State.UNSIGNED if trusted.otherwise(replica) is None else State.BROKEN
    states = []
    for line in opened.signatures:
        seal = seals.look_at_package(line, opened.header_bytes)
        signer = Signer(replica, seal.key, office)
        states.append(trusted.state(signer) if seal.good else State.BROKEN)
    return max(states, key=list(State).index)


def digits(opened: Opened) -> str:
    """Return the digits of a package's signer, to compare by phone; empty: nobody signed it.

    The last two groups are not shown: they are heard.
    """
    header = opened.header
    for line in opened.signatures:
        seal = seals.look_at_package(line, opened.header_bytes)
        if seal.good:
            told = str(header["office"]), str(header["replica"]), seal.key
            return seals.masked(seals.digits(*told, str(header.get("reader") or "")))
    return ""


def role_of(office: str) -> str:
    """Return the role of the laptops of an office."""
    return "hq" if office == HQ else "field"


def unsealed(
    trusted: Trust, opened: Opened, sender: State, offices: Mapping[str, str]
) -> tuple[frozenset[tuple[str, str]], Trust]:
    """Return the feeds in a package that others wrote and whose authors nothing vouches for.

    A seal at a change covers all before it. What the sender wrote itself its package vouches for.
    What people changed in the sheets has no seal: the sender vouches for it as far as it may write
    there itself. Headquarters vouches for what a revoked laptop had sealed before: of such a laptop
    it takes nothing any more, so what it passes on is older.

    Args:
        trusted: whom to believe.
        opened: the package.
        sender: what its own signature is worth.
        offices: of the laptops that wrote them, as far as anybody knows.
    Returns: with them, whom to believe after what headquarters says in this very package.
    """
    found = _unsealed(trusted, opened, sender, offices)
    told = _told(opened.segments, found, offices)
    if told:  # so that it matters nothing whether it came before or with what it is about
        trusted = replace(trusted, marks=_with(trusted.marks, told))
        offices = {name: trusted.office(name) or known for name, known in offices.items()}
        found = _unsealed(trusted, opened, of_package(trusted, opened), offices)
    return found, trusted


def _with(marks: Mapping[Signer, str], told: Mapping[Signer, str]) -> dict[Signer, str]:
    """Return the marks with those just told; a revoked key stays revoked."""
    revoked = {signer: mark for signer, mark in told.items() if mark == REVOKED}
    return {**told, **marks, **revoked}


def _unsealed(
    trusted: Trust, opened: Opened, sender: State, offices: Mapping[str, str]
) -> frozenset[tuple[str, str]]:
    by_hq = sender in VOUCHED and opened.header.get("office") == HQ
    believed = VOUCHED | {State.REVOKED} if by_hq else VOUCHED
    sealed: set[_Tip] = set()
    before: dict[_Tip, list[_Tip]] = {}
    for part in opened.segments:
        tip = _Tip(part.replica, part.scope, part.last, part.hash)
        start = _Tip(part.replica, part.scope, part.first - 1, part.prev)
        before.setdefault(tip, []).append(start)
        if part.signature:
            seal = seals.look_at_feed(part.signature, feed(part), part.last, part.hash)
            signer = Signer(part.replica, seal.key, offices[part.replica])
            if seal.good and trusted.state(signer) in believed:
                sealed.add(tip)
    waiting = list(sealed)
    while waiting:  # back along the chain: a seal says nothing of another branch of its feed
        found = [start for start in before.get(waiting.pop(), ()) if start not in sealed]
        sealed.update(found)
        waiting += found
    return frozenset(
        (part.replica, part.scope)
        for part in opened.segments
        if _Tip(part.replica, part.scope, part.last, part.hash) not in sealed
        and not (sender in VOUCHED and _is_senders(opened.header, part))
    )


def _is_senders(header: Mapping[str, Any], part: Segment) -> bool:
    """Tell whether it is for the sender of a package to vouch for a feed without a seal."""
    if not is_virtual(part.replica):
        return part.replica == header.get("replica")
    return may_write(str(header.get("office")), str(header.get("role")), part.scope)


def _told(
    segments: Iterable[Segment],
    unsealed: Collection[tuple[str, str]],
    offices: Mapping[str, str],
) -> dict[Signer, str]:
    """Return the marks in the feeds of headquarters that something vouches for."""
    found: dict[Signer, str] = {}
    for part in segments:
        if part.scope != signers.SCOPE or offices[part.replica] != HQ:
            continue
        if is_virtual(part.replica) or (part.replica, part.scope) in unsealed:
            continue
        try:
            lines = unpack(part.data, part.last - part.first + 1)
            changes = decode_all([line for line in lines if _MARKS in line])
        except DamagedError:
            continue  # whoever merges it says so
        for change in changes:
            if change is not None and change.uid == signers.UID:
                found |= signers.marks_in(name for name, value in change.w.items() if value)
    return found


def sealed(private: str, who: Who, segments: Iterable[Segment]) -> list[Segment]:
    """Put this laptop's seal on the ends of its own feeds."""
    return [
        Segment(
            *(s.replica, s.scope, s.first, s.last, s.prev, s.hash, s.data),
            seals.of_feed(private, feed(s), s.last, s.hash),
        )
        if s.replica == who.replica
        else s
        for s in segments
    ]


def feed(part: Segment) -> str:
    """Return the name of a feed as its seal covers it."""
    return f"{part.replica}/{part.scope}"
