"""The heads of edited records as small binary rows; a record nobody edited has none.

A row lists the changes that are heads, each once with what it wrote: (identity, time, replica's
number, number, {register: value}). Tombstones and the like follow where there are any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import repeat
from typing import Any

import msgspec

from app.sync.alike import Edits
from app.sync.change import GENESIS, Dot
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
    writes: dict[str, tuple[Any, ...]] = {}
    for register, present in state.heads.items():
        for i, at, replica, seq, value in present:
            write = writes.get(i)
            if write is None:
                identity = i if replica == GENESIS else bytes.fromhex(i)
                writes[i] = (identity, at, numbers[replica], seq, {register: value})
            else:
                write[4][register] = value
    heads = list(writes.values())
    if not state.tombs and not state.voided:
        return _encode((heads,))
    tombs = [
        (t.id, t.at, numbers[t.replica], t.seq, sorted(t.listed)) for t in state.tombs.values()
    ]
    lives = [(v.id, sorted(v.tombs), sorted(v.named)) for v in state.lives.values()]
    bare = [register for register, present in state.heads.items() if not present]
    return _encode((heads, tombs, lives, sorted(state.voided), bare))


def pack_alike(form: Edits, numbers: Mapping[str, int]) -> list[bytearray]:
    """Return the same for each record whose birth was followed by one edit.

    The driver takes a bytearray as it is; of bytes it first asks whether they are something else,
    which takes longer than to write them.
    """
    by, identities = repeat(numbers[form.replica]), map(bytes.fromhex, form.identities)
    written = map(_written(form.registers), *form.columns)
    heads = zip(identities, form.ats, by, form.seqs, written, strict=False)
    return list(map(bytearray, map(_encode, zip(zip(heads, strict=True), strict=True))))


@lru_cache(maxsize=1000)
def _written(registers: tuple[str, ...]) -> Callable[..., Any]:
    """Return what makes an object of values, one of each register, quicker than a dict is made."""
    names = [f"r{number}" for number in range(len(registers))]
    renamed = dict(zip(names, registers, strict=True))
    try:
        return msgspec.defstruct("Written", names, rename=renamed, gc=False)
    except ValueError:  # no Struct has a part of such a name
        return lambda *values: dict(zip(registers, values, strict=True))


def dots(packed: bytes, names: Mapping[int, str]) -> dict[str, list[str]] | None:
    """Return the dots of each register written again, without making a state.

    None where a deletion or the like has a say, which only a state can tell.
    """
    writes, *rest = _decode(packed)
    if rest:
        return None
    found: dict[str, list[str]] = {}
    for i, _, by, seq, values in writes:
        dot = str(Dot(i if type(i) is str else i.hex(), seq, names[by]))
        for register in values:
            found.setdefault(register, []).append(dot)
    return found


def unpack(state: RecordState, packed: bytes, names: Mapping[int, str]) -> None:
    """Put what ``pack`` gave into a state.

    Args:
        state: the record's state, as born.
        packed: the bytes.
        names: name of each replica, by row number.
    """
    writes, *rest = _decode(packed)
    heads: dict[str, list[Head]] = {}
    for i, at, by, seq, values in writes:
        identity, replica = i if type(i) is str else i.hex(), names[by]
        for register, value in values.items():
            heads.setdefault(register, []).append(Head(identity, at, replica, seq, value))
    if rest:
        tombs, lives, voided, bare = rest
        heads |= {register: [] for register in bare}
        state.tombs = {
            i: Tomb(i, at, names[by], seq, frozenset(listed)) for i, at, by, seq, listed in tombs
        }
        state.lives = {
            i: Live(i, frozenset(lifted), frozenset(named)) for i, lifted, named in lives
        }
        state.voided = frozenset(voided)
    state.heads = heads
