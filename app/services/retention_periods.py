"""After how long records of a class are looked at again: said by headquarters, heard by everyone.

The periods are elements of one record of the global scope that people do not see, as the marks on
clocks are: two who choose at once are no conflict. An office may look earlier, never later.
Source: reliability.md B4, "Retention".
"""

from __future__ import annotations

from app.base import ids
from app.base.errors import CallError
from app.domain.record import Changes
from app.services import finishing
from app.services.acts import Act
from app.services.who import GLOBAL, HQ, Who
from app.sync.change import BIRTH, EDIT, Change
from app.sync.merge import Merge
from app.sync.register import show
from database.engine import Store
from database.unit import Unit, read, write

USUAL = {"contact": 24, "progress_note": 84, "resource": 84}
"""Months since its last use after which a record of a class is looked at again; 0: never."""
ENTITY = "retention"
UID = ids.named_uid("retention")
_OWN = "my.retention.{entity}"


def months(unit: Unit, entity: str) -> int:
    """Return after how many months records of a class are looked at again here; 0: never."""
    said, own = told(unit, entity), unit.get(_OWN.format(entity=entity))
    chosen = int(own) if own.isdecimal() else None
    if said is None:
        return USUAL[entity] if chosen is None else chosen
    return chosen if chosen is not None and _is_allowed(chosen, said) else said


def told(unit: Unit, entity: str) -> int | None:
    """Return what headquarters says of a class; None: nothing."""
    merge = Merge(unit.log)
    unit.log.prefetch(GLOBAL, [UID])
    state = merge.state(GLOBAL, UID)
    if state is None:
        return None
    heads = state.visible(entity_register(entity))
    if heads is None:
        value = merge.birth(GLOBAL, UID).w.get(entity_register(entity))
    else:
        value = show(heads, unit.log.suspect, element=True).value
    return int(value) if isinstance(value, str) and value.isdecimal() else None


def latest(store: Store) -> dict[str, int]:
    """Return what headquarters says of the classes it spoke of; at headquarters nothing binds."""
    if store.identity.is_hq:
        return {}
    with read(store) as unit:
        found = {entity: told(unit, entity) for entity in USUAL}
    return {entity: said for entity, said in found.items() if said is not None}


def allows(bound: int | None, number: int) -> bool:
    """Tell whether an office may look at records again after so many months."""
    return bound is None or number == bound or _is_allowed(number, bound)


def choose(store: Store, entity: str, number: int) -> Changes:
    """Choose after how many months records of a class are looked at again.

    What headquarters chooses every office hears of with its next package; what an office chooses
    stays there.

    Raises:
        CallError: ``unknown_entity``: nothing is decided of this class; ``kept_too_long``:
            headquarters lets nobody keep it that long.
    """
    if entity not in USUAL or number < 0:
        raise CallError("unknown_entity", entity=entity)
    who: Who = store.identity
    with write(store) as unit:
        said = told(unit, entity)
        if who.is_hq:
            if said == number:
                return Changes()
            unit.put(_OWN.format(entity=entity), "")
            return _say(unit, who, entity, number)
        if not allows(said, number):
            raise CallError("kept_too_long", months=said)
        unit.put(_OWN.format(entity=entity), str(number))
        unit.commit()
    return Changes()


def entity_register(entity: str) -> str:
    """Return the element that holds the months of a class."""
    return f"months/{entity}"


def _is_allowed(number: int, bound: int) -> bool:
    return number > 0 and (bound == 0 or number < bound)


def _say(unit: Unit, who: Who, entity: str, number: int) -> Changes:
    act = Act(unit, who)
    register = entity_register(entity)
    w = {register: str(number)}  # "0" is a word of its own; nothing said is no number at all
    state = act.merge.state(GLOBAL, UID)
    if state is None:
        change = Change(ENTITY, UID, BIRTH, 0, "", w=w, owner=HQ)
    else:
        s = {register: dots} if (dots := state.dots(register)) else {}
        change = Change(ENTITY, UID, EDIT, 0, "", w=w, s=s, gates=[state.birth.dot])
    act.add(GLOBAL, change)
    return finishing.finish(unit, act)
