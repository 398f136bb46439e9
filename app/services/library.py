"""The library: headquarters publishes in it what offices share, and every office reads it.

Headquarters' program writes the copies, as changes of its own in ``global``; a merge never does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base.errors import CallError, RecordError
from app.domain.catalogue import entity
from app.domain.library import SHELVES
from app.domain.record import Changes
from app.domain.registers import of_record
from app.services import finishing, recording
from app.services.acts import Act
from app.services.offering import (
    CHANGED,
    CORRECTED,
    NEW,
    WITHDRAW,
    Offer,
    due,
    found,
    offers,
    sentence,
)
from app.services.who import GLOBAL, Who
from app.sync.change import ALL, DELETE, EDIT, EXISTS, Change
from app.sync.register import is_element, show
from app.sync.state import RecordState
from database.engine import Store
from database.unit import read, write

__all__ = [
    "CHANGED",
    "CORRECTED",
    "NEW",
    "WITHDRAW",
    "Offer",
    "Published",
    "due",
    "keep",
    "offers",
    "publish",
    "publish_due",
    "sentence",
]


@dataclass(frozen=True)
class Published:
    """What an act of publishing did."""

    new: int = 0
    changed: int = 0
    withdrawn: int = 0
    waiting: int = 0
    """Offers left for a person."""
    touched: Changes = field(default_factory=Changes)

    @property
    def count(self) -> int:
        """How many copies were written or withdrawn."""
        return self.new + self.changed + self.withdrawn


def publish(store: Store, uids: Collection[str] | None = None) -> Published:
    """Publish what is shared and withdraw what no longer is, as one act.

    Args:
        store: the database of headquarters.
        uids: these only, sources or copies, also where a person's correction is overwritten; when
            omitted, all that needs no person's look.

    Raises:
        RecordError: this is not headquarters.
        CallError: one of them has nothing to publish.
        RecordRefusedError: one of them cannot be published as it is.
    """
    if uids is None:
        return _publish(store, lambda listed: [o for o in listed if not o.waits])
    return _publish(store, lambda listed: _named(listed, uids))


def publish_due(store: Store) -> Published:
    """Publish what is new or changed, before a package leaves; nothing outside headquarters.

    What is no longer shared stays until a person withdraws it.
    """
    if not store.identity.is_hq:
        return Published()
    with read(store) as unit:  # mostly there is nothing, and nobody need wait for that
        listed = found(unit, store.identity)
    if not any(offer.due for offer in listed):
        return Published(0, 0, 0, len(listed))
    return _publish(store, lambda listed: [o for o in listed if o.due])


def keep(store: Store, uid: str) -> Changes:
    """Leave a copy as it is although its office wrote something else, or no longer shares it.

    Raises:
        RecordError: this is not headquarters.
        CallError: there is nothing to decide about it.
    """
    who = _headquarters(store)
    with write(store) as unit:
        [offer] = _named(found(unit, who), [uid])
        act = Act(unit, who, offer.mark)
        state = act.merge.state(GLOBAL, offer.copy)
        if state is None or offer.what not in {CORRECTED, WITHDRAW}:
            raise CallError("nothing_to_publish", uid=uid)
        if state.dead:  # it stays away: one more deletion, which bears the mark
            seen, gates = {ALL: state.head_dots()}, [state.birth.dot]
            change = Change(offer.entity, offer.copy, DELETE, 0, "", s=seen, gates=gates)
            act.add(GLOBAL, change)
        else:
            _write(act, offer, state, {"share": True}, decision=True)
        return finishing.finish(unit, act)


def _headquarters(store: Store) -> Who:
    who: Who = store.identity
    if not who.is_hq:
        raise RecordError("not_yours", scope=GLOBAL, office=who.office)
    return who


def _publish(store: Store, choose: Callable[[list[Offer]], list[Offer]]) -> Published:
    who = _headquarters(store)
    with write(store) as unit:
        listed = found(unit, who)
        chosen = choose(listed)
        act = Act(unit, who)
        act.load(o.copy for o in chosen)
        for offer in sorted(chosen, key=lambda o: SHELVES.index(o.entity)):
            _do(act, offer)
        touched = finishing.finish(unit, act)
    counted = [offer.what for offer in chosen]
    return Published(
        counted.count(NEW),
        counted.count(CHANGED) + counted.count(CORRECTED),
        counted.count(WITHDRAW),
        len(listed) - len(chosen),
        touched,
    )


def _named(listed: Iterable[Offer], uids: Iterable[str]) -> list[Offer]:
    by_uid = {uid: offer for offer in listed for uid in (offer.uid, offer.copy)}
    for uid in uids:
        if uid not in by_uid:
            raise CallError("nothing_to_publish", uid=uid)
    return list({by_uid[uid].uid: by_uid[uid] for uid in uids}.values())


def _do(act: Act, offer: Offer) -> None:
    """Write one copy as it should be, or bury it."""
    if offer.refused:
        raise recording.RecordRefusedError([p for p in offer.problems if p.severity == "error"])
    act.name = offer.mark
    state = act.merge.state(GLOBAL, offer.copy)
    if offer.what == WITHDRAW:
        recording.bury(act, recording.current(act, offer.copy, GLOBAL))
    elif state is None or state.dead:
        kind, values = entity(offer.entity), dict(offer.wanted)
        for link in kind.parents():  # a parent gates admission, so it has to be here already
            if link.key in values and not act.place_of(values[link.key]):
                del values[link.key]
        recording.make(act, kind, values, uid=offer.copy, scope=GLOBAL)
    else:
        _write(act, offer, state, of_record(entity(offer.entity), offer.wanted))


def _write(
    act: Act, offer: Offer, state: RecordState, wanted: Mapping[str, Any], *, decision: bool = False
) -> None:
    """Write the registers of a copy that are not as wanted, and those written beside each other."""
    kind = entity(offer.entity)
    fixed = {f.register for f in kind.fields.values() if f.fixed}
    names = wanted.keys() if decision else wanted.keys() | {*state.registers()} - {EXISTS}
    w = {
        name: wanted.get(name)
        for name in sorted(names)
        if name not in fixed
        and name.partition("/")[0] in kind.registers
        and (decision or _shown(act, state, name) != [wanted.get(name)])
    }
    s = {name: state.dots(name) for name in w if state.dots(name)}
    change = Change(offer.entity, offer.copy, EDIT, 0, "", w=w, s=s, gates=[state.birth.dot])
    change.decision = decision
    act.add(GLOBAL, change)


def _shown(act: Act, state: RecordState, register: str) -> list[Any]:
    """Return the values a register shows; several where it is in conflict."""
    heads = state.visible(register)
    if heads is None:
        return [act.merge.birth(state.scope, state.uid).w.get(register)]
    told = show(heads, element=is_element(register))
    return [head.value for head in told.alternatives] or [told.value]
