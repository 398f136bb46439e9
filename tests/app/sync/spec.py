"""What a set of changes means, said a second time and without any order: the judge of the merge."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from app.sync.change import ALL, BIRTH, DELETE, EDIT, EXISTS, GENESIS, LIVE, VOID, Change, dot_id
from app.sync.register import Head as CoreHead
from app.sync.register import Shown, is_element, show

Written = tuple[str, str, int, str, Change]
"""(replica, scope, number, identity, change)."""


@dataclass
class Record:
    """One record according to the definitions of the design."""

    heads: dict[str, dict[str, CoreHead]] = field(default_factory=dict)
    """Register to the writes that no write names, by identity."""
    tombs: dict[str, frozenset[str]] = field(default_factory=dict)
    standing: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    dead: bool = False

    @property
    def disputed(self) -> bool:
        """Whether somebody deleted it and somebody else wrote on."""
        return bool(self.standing) and not self.dead

    def shown(self, register: str) -> Shown:
        """Return what a register shows."""
        heads = [h for h in self.heads.get(register, {}).values() if h.id not in self.hidden]
        return show(heads, element=is_element(register))


def record(
    changes: Iterable[Written],
    genesis: dict[str, Any] | None = None,
    may_void: Callable[[str, str], bool] | None = None,
) -> Record:
    """Return what all changes of one record mean together.

    Args:
        changes: all of them, in any order.
        genesis: what the built-in row writes, when it is one.
        may_void: whose ``void`` counts.
    """
    found = Record()
    changes = list(changes)
    voids = [c for c in changes if c[4].kind == VOID and may_void and may_void(c[0], c[1])]
    void = {dot_id(dot) for c in voids for dot in c[4].targets}
    effective = [c for c in changes if c[3] not in void]
    writes: dict[str, dict[str, CoreHead]] = {}
    if genesis is not None:
        uid = changes[0][4].uid
        for register, value in (*genesis.items(), (EXISTS, None)):
            writes.setdefault(register, {})[uid] = CoreHead(uid, 0, GENESIS, 0, value)
    gone: dict[str, set[str]] = {}
    lives: list[Change] = []
    for replica, _, seq, identity, change in effective:
        w = dict(change.w) if change.kind in {BIRTH, EDIT, LIVE} else {}
        if change.kind in {BIRTH, LIVE}:
            w[EXISTS] = None
        for register, value in w.items():
            head = CoreHead(identity, change.at, replica, seq, value)
            writes.setdefault(register, {})[identity] = head
            if change.kind != BIRTH:
                read = {dot_id(dot) for dot in change.s.get(register, change.gates)}
                gone.setdefault(register, set()).update(read)
        if change.kind == LIVE:
            lives.append(change)
        if change.kind == DELETE:
            listed = change.s.get(ALL, change.gates)
            found.tombs[identity] = frozenset(dot_id(dot) for dot in listed)
    for register, written in writes.items():
        dropped = gone.get(register, set())
        found.heads[register] = {i: head for i, head in written.items() if i not in dropped}
    _bury(found, lives)
    return found


def _bury(found: Record, lives: list[Change]) -> None:
    lifted: dict[str, set[str]] = {}
    for live in lives:
        for dot in live.tombs:
            lifted.setdefault(dot_id(dot), set()).update(map(dot_id, live.named))
    found.standing = frozenset(found.tombs.keys() - lifted.keys())
    held = {identity for heads in found.heads.values() for identity in heads}
    listed = {i for tomb in found.standing for i in found.tombs[tomb]}
    found.dead = not held or (bool(found.standing) and held <= listed)
    found.hidden = frozenset(
        identity
        for tomb, named in lifted.items()
        for identity in found.tombs.get(tomb, frozenset())
        if identity not in named
    )
