"""Decoding lines of a look that was seen before: quicker, since nothing else can be in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, Literal, get_type_hints

import msgspec
from msgspec.structs import astuple

from app.sync import sound
from app.sync.block import Block, Look, where_they_differ
from app.sync.change import BIRTH, UNREADABLE, USUAL_DEPTH, Change, values

Read = Callable[[Sequence[bytes], int], Block | None]
"""Returns the block that lines are, from an index of their stretch on; None where they are not."""


@lru_cache(maxsize=100)
def reader(look: Look) -> Read | None:
    """Return what reads lines of a look and no others; None where there can be none.

    It takes no line that ``change.decode_all`` refuses, and finds the same in those it takes.
    """
    if look.unread or not look.registers:
        return None
    try:
        decode = msgspec.json.Decoder(_line(look)).decode
    except ValueError:  # a register of a name that nobody gives
        return None

    def read(lines: Sequence[bytes], first: int) -> Block | None:
        try:
            found = list(map(decode, lines))
        except UNREADABLE:
            return None
        uids, ats, gates, w, owners, *_ = zip(*map(astuple, found), strict=True)
        if not sound.are_uids("".join(uids), len(uids)):
            return None
        columns = list(map(list, zip(*map(astuple, w), strict=True)))
        block = Block(look, first, list(uids), list(ats), columns)
        if look.kind == BIRTH:
            same = owners.count(owners[0]) == len(owners)  # then one text is enough for all
            block.owners = [owners[0]] * len(owners) if same else list(owners)
            block.parents = where_they_differ(gates)
            good = all(sound.are_parents(each) for _, each in block.parents)
        else:
            block.gates = [dot for (dot,) in gates]
            good = sound.are_dots(block.gates)
        return block if good else None

    return read


def _line(look: Look) -> type[msgspec.Struct]:
    """Return the type of lines of a look: they hold nothing else, and of some parts just this."""
    types = _types()
    names = [f"r{number}" for number in range(len(look.registers))]
    value = values(USUAL_DEPTH)
    exact: dict[str, Any] = {"forbid_unknown_fields": True, "gc": False}
    written = msgspec.defstruct(
        "Written",
        [(name, value) for name in names],
        rename=dict(zip(names, look.registers, strict=True)),
        **exact,
    )
    return msgspec.defstruct(
        "Line",
        [
            ("u", types["uid"]),
            ("at", types["at"]),
            ("g", list[str] if look.kind == BIRTH else tuple[str]),
            ("w", written),
            ("o", types["owner"], ""),
            ("by", types["by"]),
            ("e", Literal[look.entity]),
            ("k", Literal[look.kind]),
            ("v", types["schema"], 1),
            ("a", types["act"], ""),
        ],
        kw_only=True,
        **exact,
    )


@cache
def _types() -> dict[str, Any]:
    """Return the type of each part of a change."""
    return get_type_hints(Change, include_extras=True)
