"""A contact lives where its consent says who may see it; another consent moves it.

A record never changes its scope: wider or narrower consent makes a new record there, with a uid
that follows from the old one, and deletes the old one, whose personal values are purged. So a
name that is for the office only leaves headquarters, too. What a colleague wrote meanwhile into the
old record is taken over by the laptop that moved it; consent that somebody took back is taken back
in the new record by whoever sees both. Source: rulings.md 4 and 48, model.md section 3.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from app.base.ids import named_uid
from app.domain.entities.contact import Contact
from app.services import recording, signing, withdrawals
from app.services.acts import Act
from app.services.who import GLOBAL, office_of
from app.sync.change import EDIT, LIVE, Change
from app.sync.register import CONSENT
from app.sync.state import RecordState
from database import buried
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
    for scope, uid in _concerned(act, written):
        here, there = act.merge.state(scope, uid), _now(act, scope, uid)
        if here is None or there is None or not here.standing():
            continue
        _carry(act, here, there)
        if here.dead:
            withdrawals.purge(act, scope, Contact.key, uid)


def _now(act: Act, scope: str, uid: str) -> RecordState | None:
    """Return what a contact became that left a scope, however often it moved since."""
    found: RecordState | None = None
    while True:
        scope, uid = _sister(scope), moved_uid(scope, uid)
        act.unit.log.look_again([(scope, uid)])
        there = act.merge.state(scope, uid)
        found = there or found
        if there is None or not there.standing():
            return found


def _concerned(act: Act, written: Written) -> Iterator[tuple[str, str]]:
    """Yield scope and uid of the old contacts an import wrote to, or whose new record it brought.

    A contact of which there is only its birth, or one edit more, has not moved.
    """
    if act.who.is_hq:
        return
    found: dict[tuple[str, str], None] = {}
    come: defaultdict[str, set[str]] = defaultdict(set)
    for (scope, uid), other in written.others.items():
        if other.touched.state.entity == Contact.key:
            found[scope, uid] = None
            come[scope].add(uid)
    for births in written.births:
        if births.entity == Contact.key:
            come[births.scope].update(births.uids)
    for scope, uids in come.items():
        found.update(dict.fromkeys(_before(act, scope, uids)))
    for scope, uid in found:
        if act.who.may_write(scope):
            act.unit.log.look_again([(scope, uid)])
            yield scope, uid


def _before(act: Act, scope: str, uids: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield what became these contacts, the last one first: written again in the other scope."""
    again = {
        place: buried.written_again(act.unit, Contact.key, place)
        for place in (scope, _sister(scope))
    }
    while uids:
        scope = _sister(scope)
        uids = [uid for uid in again[scope] if moved_uid(scope, uid) in uids]
        yield from ((scope, uid) for uid in uids)


def _carry(act: Act, here: RecordState, there: RecordState) -> None:
    """Write into the new record what the old one was given by who did not know that it moved."""
    tombs = here.standing().values()
    listed = frozenset().union(*(tomb.listed for tomb in tombs))
    late = {r for r, heads in here.heads.items() if any(h.id not in listed for h in heads)}
    if not late:
        return
    old = recording.pending(act, here)
    withdrawn = CONSENT in late and old.values.get(CONSENT) is False
    mine = signing.own_names(act.unit, act.who)
    ours = any(tomb.replica in mine for tomb in tombs)
    if not (withdrawn or ours):
        return  # whoever moved it takes it over, so that two laptops do not do so differently
    if not there.dead:
        new = recording.pending(act, there)
        raw = recording.reading_of(act, old).values
        told = {CONSENT: False} if withdrawn else _values(dict(old.values), raw, late)
        recording.edit(act, Contact, recording.reading_of(act, new), told)
    elif withdrawn:
        return  # it may have moved once more, to a record that is still to come
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
