"""A contact lives where its consent says who may see it; another consent moves it.

A record never changes its scope: wider or narrower consent makes a new record there, with a uid
that follows from the old one, and deletes the old one, whose personal values are purged. So a
name that is for the office only leaves headquarters, too. What a colleague wrote meanwhile into the
old record is taken over by the laptop that moved it; consent that somebody took back is taken back
in the new record by whoever sees both. Source: rulings.md 4 and 48, model.md section 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.base.ids import named_uid
from app.domain.entities.contact import Contact
from app.services import recording, withdrawals
from app.services.acts import Act
from app.services.who import GLOBAL, office_of
from app.sync.change import EDIT, LIVE, Change
from app.sync.register import CONSENT
from app.sync.state import RecordState
from database.ledger import Written

_ENDING = "/private"


def home(values: dict[str, Any], scope: str) -> str:
    """Return the scope in which a contact with these values is to live, that lives in one now."""
    if scope == GLOBAL or not values.get(CONSENT):
        return scope
    office = office_of(scope)
    return office + _ENDING if values.get("consent_scope") in {"office", None} else office


def moved_uid(scope: str, uid: str) -> str:
    """Return the uid of a contact after it left a scope; the same on every laptop."""
    return named_uid("moved contact", scope, uid)


def _sister(scope: str) -> str:
    """Return where a contact of a scope can move to."""
    return office_of(scope) if scope.endswith(_ENDING) else scope + _ENDING


def follow(act: Act, changes: Iterable[tuple[str, Change]] | None = None) -> dict[str, str]:
    """Move the contacts whose consent says so now; nothing is written yet.

    Args:
        act: an act that is about to be written.
        changes: scope and change of what may have changed a consent; None: the act's own.

    Returns:
        The new uid of each contact that moved, by the old one.

    Raises:
        RecordError: ``not_yours``: headquarters cannot keep a contact for an office alone.
    """
    moved: dict[str, str] = {}
    for scope, change in list(act.changes if changes is None else changes):
        if change.entity != Contact.key or change.kind not in {EDIT, LIVE}:
            continue
        if CONSENT in change.w and change.uid not in moved:
            record = recording.current(act, change.uid, scope)
            to = home(dict(record.values), scope)
            if changes is not None and not act.who.may_write(to):
                continue  # not ours to move: whoever edited in the sheet heard why it is blocked
            if to != scope and not record.deleted:
                recording.allow(act, to)
                uid = moved_uid(scope, change.uid)
                moved[change.uid] = recording.make(
                    act, Contact, dict(record.values), uid=uid, scope=to
                )
                recording.bury(act, record)
                withdrawals.purge(act, scope, Contact.key, change.uid)
    return moved


def settle(act: Act, written: Written) -> None:
    """Bring to the new record what an import wrote into one that had moved; nothing is written yet.

    Args:
        act: an act of ours in the unit of the import.
        written: what the import wrote.
    """
    for scope, uid in _touched(act, written):
        there = act.merge.state(_sister(scope), moved_uid(scope, uid))
        here = act.merge.state(scope, uid)
        if here is None or there is None or not here.standing():
            continue
        _carry(act, here, there)
        if here.dead:
            withdrawals.purge(act, scope, Contact.key, uid)


def _touched(act: Act, written: Written) -> Iterator[tuple[str, str]]:
    """Yield scope and uid of the old contacts that an import may have written to."""
    if act.who.is_hq:
        return
    for (scope, uid), other in written.others.items():
        if other.touched.state.entity == Contact.key and act.who.may_write(scope):
            act.unit.log.look_again([(scope, uid), (_sister(scope), moved_uid(scope, uid))])
            yield scope, uid


def _carry(act: Act, here: RecordState, there: RecordState) -> None:
    """Write into the new record what the old one was given by who did not know that it moved."""
    tombs = here.standing().values()
    listed = frozenset().union(*(tomb.listed for tomb in tombs))
    late = {r for r, heads in here.heads.items() if any(h.id not in listed for h in heads)}
    if not late:
        return
    old = recording.pending(act, here)
    withdrawn = CONSENT in late and old.values.get(CONSENT) is False
    ours = any(tomb.replica == act.who.replica for tomb in tombs)
    if not (withdrawn or ours):
        return  # whoever moved it takes it over, so that two laptops do not do so differently
    if not there.dead:
        new = recording.pending(act, there)
        raw = recording.reading_of(act, old).values
        told = {CONSENT: False} if withdrawn else _values(dict(old.values), raw, late)
        recording.edit(act, Contact, recording.reading_of(act, new), told)
    recording.bury(act, old)


def _values(values: dict[str, Any], raw: Mapping[str, Any], late: Iterable[str]) -> dict[str, Any]:
    """Return the fields of some registers, but where the contact lives.

    What was not written meanwhile the purge has taken there; of it only the commitment is left.
    """
    found: dict[str, Any] = {}
    for register in late:
        held = raw.get(register)
        for member in Contact.registers.get(register, ()):
            gone = member.private and isinstance(held, dict) and held.get(member.key)
            if member.key != "consent_scope" and (values.get(member.key) is not None or not gone):
                found[member.key] = values.get(member.key)
    return found
