"""Decoding lines of a look that was seen before: quicker, since nothing else can be in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Literal, get_type_hints

import msgspec
from msgspec.structs import astuple

from app.sync import sound
from app.sync.block import Block, Look, where_they_differ
from app.sync.change import BIRTH, UNREADABLE, USUAL_DEPTH, Change, values
from app.sync.columns import Kinds, Parts, Values

Read = Callable[[Sequence[bytes], int], Block | None]
"""Returns the block that the first of some lines are; None where they are none.

It is given the lines and the index of the first of them in their stretch.
"""


Form = Kinds | tuple[tuple[str, Kinds], ...]
"""Of which types the values of a register are, or each part of its objects."""

WORTH = 200
"""So many lines must have looked the same before it is worth learning to read more of them."""
_READERS: dict[tuple[Look, tuple[Form, ...]], Read | None] = {}


def reader(like: Block) -> Read | None:
    """Return what reads lines that are as those of a block, and no others; or None.

    It takes no line that ``change.decode_all`` refuses, and finds the same in those it takes.
    """
    key = like.look, tuple(map(_form, like.columns))
    if key not in _READERS:
        if len(like) < WORTH or not like.columns:
            return None
        if len(_READERS) > 200:
            _READERS.clear()
        _READERS[key] = _reader(*key)
    return _READERS[key]


def _form(of: Values | Parts) -> Form:
    if isinstance(of, Values):
        return of.kinds
    return tuple((name, part.kinds) for name, part in zip(of.names, of.columns, strict=True))


def _reader(look: Look, forms: tuple[Form, ...]) -> Read | None:
    try:
        decode = msgspec.json.Decoder(_line(look, forms)).decode
    except ValueError:  # a register of a name that nobody gives
        return None

    def read(lines: Sequence[bytes], first: int) -> Block | None:
        found: list[Any] = []
        with suppress(*UNREADABLE):
            found.extend(map(decode, lines))  # what came before the first other line stays
        if not found:
            return None
        uids, ats, gates, w, owners, *_ = zip(*map(astuple, found), strict=True)
        if not sound.are_uids("".join(uids), len(uids)):
            return None
        columns = zip(*map(astuple, w), strict=True)
        block = Block(look, first, list(uids), list(ats), list(map(_column, columns, forms)))
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


def _column(found: Sequence[Any], form: Form) -> Values | Parts:
    if isinstance(form, frozenset):
        return Values(found, form)
    parts = zip(*map(astuple, found), strict=True)
    columns = [Values(part, kinds) for part, (_, kinds) in zip(parts, form, strict=True)]
    return Parts(tuple(name for name, _ in form), columns)


def _line(look: Look, forms: tuple[Form, ...]) -> type[msgspec.Struct]:
    """Return the type of lines of a look: they hold nothing else, and of some parts just this."""
    types = _types()
    registers = zip(look.registers, map(_value, forms), strict=True)
    return msgspec.defstruct(
        "Line",
        [
            ("u", types["uid"]),
            ("at", types["at"]),
            ("g", list[str] if look.kind == BIRTH else tuple[str]),
            ("w", _object(registers)),
            ("o", types["owner"], ""),
            ("by", types["by"]),
            ("e", Literal[look.entity]),
            ("k", Literal[look.kind]),
            ("v", types["schema"], 1),
            ("a", types["act"], ""),
        ],
        kw_only=True,
        forbid_unknown_fields=True,
        gc=False,
    )


def _value(form: Form) -> Any:  # noqa: ANN401  (a type)
    if isinstance(form, frozenset):
        return values(USUAL_DEPTH, form)
    return _object([(name, values(USUAL_DEPTH - 1, kinds)) for name, kinds in form])


def _object(parts: Iterable[tuple[str, Any]]) -> type[msgspec.Struct]:
    """Return the type of objects of just these parts, each of its type."""
    fields = {f"p{number}": part for number, part in enumerate(parts)}
    return msgspec.defstruct(
        "Object",
        [(field, kind) for field, (_, kind) in fields.items()],
        rename={field: name for field, (name, _) in fields.items()},
        forbid_unknown_fields=True,
        gc=False,
    )


@cache
def _types() -> dict[str, Any]:
    """Return the type of each part of a change."""
    return get_type_hints(Change, include_extras=True)
