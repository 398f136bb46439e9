"""The heads of edited records as small binary rows; a record nobody edited has none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from app.sync.change import GENESIS
from app.sync.register import Head
from app.sync.state import Live, RecordState, Tomb

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


def pack(state: RecordState, numbers: Mapping[str, int]) -> bytes | None:
    """Return what is not the untouched birth, or None.

    Args:
        state: the record's state.
        numbers: row number of each replica, by name.
    """
    if not state.heads and not state.tombs and not state.voided:
        return None
    heads = {
        register: [(_id(h), h.at, numbers[h.replica], h.seq, h.value) for h in present]
        for register, present in state.heads.items()
    }
    if not state.tombs and not state.voided:
        return _encode((heads,))
    tombs = [
        (t.id, t.at, numbers[t.replica], t.seq, sorted(t.listed)) for t in state.tombs.values()
    ]
    lives = [(v.id, sorted(v.tombs), sorted(v.named)) for v in state.lives.values()]
    return _encode((heads, tombs, lives, sorted(state.voided)))


def _id(head: Head) -> bytes | str:
    return head.id if head.replica == GENESIS else bytes.fromhex(head.id)


def unpack(state: RecordState, packed: bytes, names: Mapping[int, str]) -> None:
    """Put what ``pack`` gave into a state.

    Args:
        state: the record's state, as born.
        packed: the bytes.
        names: name of each replica, by row number.
    """
    heads, *rest = _decode(packed)
    state.heads = {
        register: [Head(_hex(i), at, names[by], seq, value) for i, at, by, seq, value in present]
        for register, present in heads.items()
    }
    if rest:
        tombs, lives, voided = rest
        state.tombs = {
            i: Tomb(i, at, names[by], seq, frozenset(listed)) for i, at, by, seq, listed in tombs
        }
        state.lives = {
            i: Live(i, frozenset(lifted), frozenset(named)) for i, lifted, named in lives
        }
        state.voided = frozenset(voided)


def _hex(identity: Any) -> str:  # noqa: ANN401  (bytes, or a built-in row's uid)
    return identity if isinstance(identity, str) else identity.hex()
