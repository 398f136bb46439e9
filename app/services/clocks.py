"""Clocks that headquarters marks as wrong: what they wrote is shown last, and nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass

from app.base.errors import CallError, RecordError
from app.domain.record import Changes
from app.services import finishing
from app.services.acts import Act
from app.services.who import HQ, Who
from app.sync import clocks
from app.sync.change import BIRTH, EDIT, GENESIS, Change
from app.sync.feeds import parse_feed
from database.engine import Store
from database.unit import Unit, write

UID = clocks.UID
"""The record of the marks, which people do not see."""
_SHORTEST = 6


@dataclass(frozen=True)
class Marked:
    """The clock of a laptop, after it was marked or cleared."""

    replica: str
    laptop: str
    suspect: bool
    changes: Changes
    """What is shown otherwise now."""


def mark(store: Store, feed: str, *, clear: bool = False) -> Marked:
    """Mark the clock of a laptop as wrong, or clear the mark; it travels to everyone.

    Where several people wrote a field, what that laptop wrote is from now on shown last. Nothing
    it wrote is lost, and what nobody else wrote is shown as before.

    Args:
        store: the database of headquarters.
        feed: a feed as ``status`` names it, its laptop, or the beginning of that name.
        clear: take the mark away.

    Raises:
        CallError: no such laptop was heard of, or several begin like this.
        RecordError: this is not headquarters.
    """
    who: Who = store.identity
    if not who.is_hq:
        raise RecordError("not_yours", scope=clocks.SCOPE, office=who.office)
    with write(store) as unit:
        name = _named(unit, feed)
        laptop = unit.log.who(name)
        if (name in unit.log.suspect) is not clear:
            return Marked(name, laptop, not clear, Changes())
        act = Act(unit, who)
        act.add(clocks.SCOPE, _change(act, name, clear=clear))
        return Marked(name, laptop, not clear, finishing.finish(unit, act))


def _named(unit: Unit, feed: str) -> str:
    wanted, _, _ = parse_feed(feed)
    names = [name for name in unit.log.numbers if name != GENESIS]
    found = [name for name in names if name == wanted]
    if not found and len(wanted) >= _SHORTEST:
        found = [name for name in names if name.startswith(wanted)]
    if len(found) != 1:
        raise CallError("unknown_feed", feed=feed, count=len(found))
    return found[0]


def _change(act: Act, name: str, *, clear: bool) -> Change:
    register = clocks.register_of(name)
    w = {register: None if clear else clocks.PRESENT}
    state = act.merge.state(clocks.SCOPE, clocks.UID)
    if state is None:
        return Change(clocks.ENTITY, clocks.UID, BIRTH, 0, "", w=w, owner=HQ)
    s = {register: dots} if (dots := state.dots(register)) else {}
    return Change(clocks.ENTITY, clocks.UID, EDIT, 0, "", w=w, s=s, gates=[state.birth.dot])
