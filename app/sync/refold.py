"""One record folded from all its changes at once, without those that were voided.

The merge goes forward, change by change. When a change loses its effect, what it had superseded
comes back, so the record is computed anew from the definition: a head is a write that no write in
effect names. The order of the changes plays no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.sync.change import ALL, BIRTH, DELETE, EDIT, EXISTS, GENESIS, LIVE, Change, dot_id
from app.sync.register import Head
from app.sync.state import Live, RecordState, Tomb

Written = tuple[str, int, str, Change]
"""(replica, number, identity, change): an admitted change of a record."""


def refold(
    state: RecordState, written: Sequence[Written], builtin: Mapping[str, Any] | None = None
) -> None:
    """Compute what a record is anew.

    Args:
        state: the record; heads, tombstones, decisions and owner are replaced. A birth that was
            voided remains the record's birth, and is a head of nothing.
        written: all its admitted changes, each once, in any order.
        builtin: what the row holds, when it is a built-in one.
    """
    effective = [item for item in written if item[2] not in state.voided]
    writes = _writes(state, effective, builtin)
    dropped = _dropped(effective)
    heads = {
        register: [head for head in items if head.id not in dropped.get(register, ())]
        for register, items in writes.items()
    }
    births = {identity: change for _, _, identity, change in effective if change.kind == BIRTH}
    if state.birth.replica != GENESIS:
        state.owner = min(filter(None, (b.owner for b in births.values())), default="")
        for register in (*state.shape, EXISTS):
            heads.setdefault(register, [])
    inborn = {*state.shape, EXISTS}
    state.heads = {
        register: items
        for register, items in heads.items()
        if not (register in inborn and [head.id for head in items] == [state.birth.id])
    }
    _bury(state, effective)


def _writes(
    state: RecordState, effective: Iterable[Written], builtin: Mapping[str, Any] | None
) -> dict[str, list[Head]]:
    """Return every write in effect, by register."""
    writes: dict[str, list[Head]] = {}
    if builtin is not None:
        for register, value in (*builtin.items(), (EXISTS, None)):
            writes[register] = [Head(state.birth.id, 0, GENESIS, 0, value)]
    for replica, seq, identity, change in effective:
        if change.kind in {BIRTH, EDIT, LIVE}:
            for register, value in change.w.items():
                head = Head(identity, change.at, replica, seq, value)
                writes.setdefault(register, []).append(head)
        if change.kind in {BIRTH, LIVE}:
            writes.setdefault(EXISTS, []).append(Head(identity, change.at, replica, seq, None))
    return writes


def _dropped(effective: Iterable[Written]) -> dict[str, set[str]]:
    """Return, by register, what the writes in effect had read."""
    dropped: dict[str, set[str]] = {}
    for _, _, _, change in effective:
        if change.kind in {EDIT, LIVE}:
            written = (*change.w, EXISTS) if change.kind == LIVE else tuple(change.w)
            for register in written:
                dropped.setdefault(register, set()).update(map(dot_id, change.read(register)))
    return dropped


def _bury(state: RecordState, effective: Iterable[Written]) -> None:
    """Set the tombstones in effect, and the decisions that lift them."""
    state.tombs, state.lives = {}, {}
    for replica, seq, identity, change in effective:
        if change.kind == DELETE:
            listed = frozenset(map(dot_id, change.read(ALL)))
            state.tombs[identity] = Tomb(identity, change.at, replica, seq, listed)
        elif change.kind == LIVE:
            tombs, named = map(dot_id, change.tombs), map(dot_id, change.named)
            state.lives[identity] = Live(identity, frozenset(tombs), frozenset(named))
