"""Two persons decide on trust at headquarters: one proposes, and another confirms.

That two decide is a mark that every laptop of headquarters hears of. A proposal waits on the
laptop where it was made, and nothing follows from it until it is confirmed there under another
name. To let one person decide again takes two as well. Names are not proven: whoever may open the
database may type any; only on a server another login has to confirm. Source: reliability.md B1,
"Insider".
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from app.base import clock
from app.base.errors import CallError, RecordError
from app.domain.record import Changes
from app.services import audit, marking, recovery, signing
from app.services.who import Who
from app.sync import signers
from app.sync.signers import VERIFIED, Signer
from database.engine import Store
from database.unit import Unit, read, write

ALONE = "alone"
"""The proposal that one person decides again."""
_WAITING = "trust.waiting"
_LONGEST = 200


class Waiting(NamedTuple):
    """Something that one person proposed."""

    what: str
    """``verified``, ``revoked``, or ``alone``."""
    signer: Signer
    label: str
    registers: Sequence[str]
    """The marks that confirming writes, or takes away."""
    by: str = ""
    at: int = 0
    login: str = ""
    """As whom the server knows who proposed it; empty of a file."""

    @property
    def name(self) -> str:
        """How it is named when it is confirmed or refused: its laptop, or ``alone``."""
        return self.signer.replica or self.what


def decide(unit: Unit) -> bool:
    """Tell whether two persons decide on trust."""
    return signers.TWO_PERSONS in signing.marks(unit)


def is_on(store: Store) -> bool:
    """Tell whether two persons decide on trust."""
    with read(store) as unit:
        return decide(unit)


def turn_on(store: Store) -> Changes:
    """Let two persons decide from now on, at every laptop of headquarters.

    Raises:
        RecordError: this is not headquarters.
    """
    who = _headquarters(store)
    with write(store, marking.REACH) as unit:
        return marking.mark(unit, who, [signers.TWO_PERSONS])


def propose_alone(store: Store, officer: str) -> str:
    """Propose that one person decides again; return the name as it is kept.

    Raises:
        RecordError: this is not headquarters.
        CallError: ``name_needed``.
    """
    who = _headquarters(store)
    nobody = Signer("", "", "")
    with write(store, marking.REACH) as unit:
        return propose(unit, who, Waiting(ALONE, nobody, "", [signers.TWO_PERSONS]), officer)


def propose(unit: Unit, who: Who, claim: Waiting, officer: str) -> str:
    """Keep a proposal, instead of an earlier one about the same laptop; return who made it.

    Raises:
        CallError: ``name_needed``.
    """
    by = _named(officer, who)
    kept = [each for each in _kept(unit) if each.name != claim.name]
    claim = claim._replace(by=by, at=clock.now_ms(), login=unit.store.login)
    _keep(unit, [*kept, claim])
    _note(unit, who, "proposed", claim, by)
    unit.commit()
    return by


def waiting(store: Store) -> list[Waiting]:
    """Return what waits for a second person, the oldest first."""
    with read(store) as unit:
        return _kept(unit)


def confirm(store: Store, name: str, officer: str) -> tuple[Waiting, Changes]:
    """Do what somebody else proposed.

    Args:
        store: the database of headquarters.
        name: the laptop, how its name begins, or ``alone``.
        officer: the name of the person who confirms.

    Raises:
        RecordError: this is not headquarters.
        CallError: ``name_needed``, ``nothing_waits``, ``same_person``.
    """
    who = _headquarters(store)
    by = _named(officer, who)
    with write(store, marking.REACH) as unit:
        claim = _chosen(unit, name)
        if _is_same(claim, unit.store.login, by):
            raise CallError("same_person", name=claim.by)
        if claim.what == VERIFIED:
            marking.introduce(unit, claim.signer, claim.label)
        _keep(unit, [each for each in _kept(unit) if each != claim])
        _note(unit, who, "confirmed", claim, by)
        changes = marking.mark(unit, who, claim.registers, clear=claim.what == ALONE)
        if not changes.uids:
            unit.commit()
    recovery.keep(store)
    return claim, changes


def refuse(store: Store, name: str, officer: str) -> Waiting:
    """Drop a proposal; who made it may do so as well.

    Raises:
        CallError: ``name_needed``, ``nothing_waits``.
    """
    by = _named(officer, store.identity)
    with write(store, marking.REACH) as unit:
        claim = _chosen(unit, name)
        _keep(unit, [each for each in _kept(unit) if each != claim])
        _note(unit, store.identity, "refused", claim, by)
        unit.commit()
    return claim


def _headquarters(store: Store) -> Who:
    who: Who = store.identity
    if not who.is_hq:
        raise RecordError("not_yours", scope=signers.SCOPE, office=who.office)
    return who


def _chosen(unit: Unit, name: str) -> Waiting:
    found = [each for each in _kept(unit) if name and each.name.startswith(name)]
    if len(found) != 1:
        raise CallError("nothing_waits", laptop=name)
    return found[0]


def _kept(unit: Unit) -> list[Waiting]:
    told = json.loads(unit.get(_WAITING, "[]"))
    return [Waiting(what, Signer(*signer), *rest) for what, signer, *rest in told]


def _keep(unit: Unit, claims: list[Waiting]) -> None:
    unit.put(_WAITING, json.dumps(claims))


def _note(unit: Unit, who: Who, kind: str, claim: Waiting, by: str) -> None:
    audit.note(unit, who, f"trust_{kind}", what=claim.what, laptop=claim.label, person=by)


def _named(officer: str, who: Who) -> str:
    """Return who answers for it: as typed, but on a server whom the server knows."""
    name = who.officer or " ".join(unicodedata.normalize("NFKC", officer).split())[:_LONGEST]
    if not name:
        raise CallError("name_needed")
    return name


def _is_same(claim: Waiting, login: str, by: str) -> bool:
    """Tell whether who proposed it is here again: the same login, or else the same name."""
    return claim.login == login if claim.login else _alike(claim.by) == _alike(by)


def _alike(name: str) -> str:
    """Return what two ways to type one name have in common."""
    signs = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in signs if sign.isalnum())
