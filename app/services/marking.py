"""The marks by which headquarters says whom to believe; see ``app.sync.signers``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.record import Changes
from app.services import finishing, signing
from app.services.acts import Act
from app.services.who import HQ, Who
from app.sync import signers
from app.sync.change import BIRTH, EDIT, Change
from app.sync.signers import Signer
from database.reach import of_scopes
from database.unit import Unit

REACH = of_scopes([signers.SCOPE])
"""Of who writes marks: who takes or writes a package reads them, so each waits for the other."""


def mark(unit: Unit, who: Who, wanted: Sequence[str], *, clear: bool = False) -> Changes:
    """Write the marks that are not there yet, or take away those that are, as one act."""
    there = signing.marks(unit)
    missing = [name for name in wanted if (name in there) is clear]
    if not missing:
        return Changes()
    act = Act(unit, who)
    w: dict[str, Any] = dict.fromkeys(missing, None if clear else signers.PRESENT)
    state = act.merge.state(signers.SCOPE, signers.UID)
    if state is None:
        change = Change(signers.ENTITY, signers.UID, BIRTH, 0, "", w=w, owner=HQ)
    else:
        s = {name: dots for name in missing if (dots := state.dots(name))}
        change = Change(signers.ENTITY, signers.UID, EDIT, 0, "", w=w, s=s, gates=[state.birth.dot])
    act.add(signers.SCOPE, change)
    return finishing.finish(unit, act)


def introduce(unit: Unit, signer: Signer, label: str) -> None:
    """Remember who a laptop is, whatever others told of it before."""
    if unit.log.who_is(signer.replica)[0] != signer.office:
        role = signing.role_of(signer.office)
        unit.log.replica_number(signer.replica, signer.office, role, label)
