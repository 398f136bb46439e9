"""One new row of a workbook filled in twice, differently: one record after all, or two.

Source: rulings.md 15.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from app.base.errors import RecordError, RecordGoneError
from app.base.ids import named_uid
from app.domain.catalogue import by_key
from app.domain.record import Record
from app.services.acts import Act
from app.sync.canonical import DamagedError
from app.sync.change import BIRTH, EXISTS, LIVE, Change, Dot
from app.sync.feeds import is_virtual
from app.sync.register import Head
from app.sync.state import RecordState
from database.unit import Unit


def births(state: RecordState) -> list[Head]:
    """Return the rows that a record was made from, if there are several; the same order for all.

    Entities known by their fields are not meant: two who write the same assessment write one.
    """
    declared = by_key().get(state.entity)
    heads = state.heads.get(EXISTS, [])
    if len(heads) < 2 or declared is None or declared.identity:
        return []
    found = sorted((head for head in heads if is_virtual(head.replica)), key=lambda h: h.id)
    return found if len(found) > 1 else []


def split(act: Act, record: Record) -> None:
    """Make a record of its own of every row but the first; the first keeps the uid.

    Two who do so at two places make the same records.

    Raises:
        RecordGoneError: it is not here, or was not made from several rows.
        RecordError: the scope is not ours to write.
    """
    state = act.merge.state(record.scope, record.uid)
    made = dict(_made_from(act.unit, state)) if state is not None else {}
    if state is None or len(made) < 2:
        raise RecordGoneError(uid=record.uid)
    if not act.who.may_write(record.scope):
        raise RecordError("not_yours", scope=record.scope, office=act.who.office)
    (first, own), *others = made.items()
    s = {EXISTS: state.dots(EXISTS)}
    w: dict[str, Any] = {}
    for register, heads in state.heads.items():
        theirs = [head for head in heads if any(head.id == other.id for other, _ in others)]
        if theirs and register != EXISTS:
            w[register] = own.w.get(register)
            s[register] = [_dot(head) for head in heads if head in theirs or head.id == first.id]
    act.add(
        record.scope,
        Change(
            record.entity, record.uid, LIVE, 0, "", w=w, s=s, gates=[state.birth.dot], decision=True
        ),
    )
    for head, change in others:
        _make(act, record.scope, named_uid("split", head.id), change)


def _made_from(unit: Unit, state: RecordState) -> Iterator[tuple[Head, Change]]:
    for head in births(state):
        try:
            change = unit.log.change(state.scope, Dot(head.id, head.seq, head.replica))
        except (KeyError, DamagedError):
            continue
        if change.kind == BIRTH:
            yield head, change


def _make(act: Act, scope: str, uid: str, like: Change) -> None:
    if act.merge.state(scope, uid) is None:
        own = Change(like.entity, uid, BIRTH, 0, "", w=like.w, gates=like.gates, owner=like.owner)
        act.add(scope, own)


def _dot(head: Head) -> str:
    return str(Dot(head.id, head.seq, head.replica))


def items(states: Iterable[tuple[int, tuple[str, str], RecordState]]) -> Iterator[tuple[int, str]]:
    """Yield row number and uid of the records that are to be looked at."""
    for number, (_, uid), state in states:
        if len(state.heads.get(EXISTS, ())) > 1 and births(state) and not state.dead:
            yield number, uid
