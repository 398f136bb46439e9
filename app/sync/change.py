"""The change: one save of one record, as it is hashed, sent and kept.

A line holds, under short keys: ``at`` time in milliseconds, ``by`` who, ``e`` entity, ``g`` gates
(of a birth its parents' uids, of any other kind the birth dot of its record), ``k`` kind, ``u``
uid, ``v`` schema, ``w`` the registers written, and where needed ``s`` per register the dots that
were read, ``a`` the act it belongs to, ``d`` "this is a decision", ``o`` owner (births), ``r``
reason, ``t`` tombstones superseded, ``n`` heads named, ``x`` what is voided or purged.

A register that ``s`` leaves out read the gates: most edits read the birth of their record, whose
dot would stand there for each register again. Who read nothing says so by an empty list.

A *dot* names one change: ``<first 32 hex of its hash>.<number>.<replica>``; its scope is the one of
the change that names it. The birth of a built-in row is ``genesis.<uid>``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from itertools import chain
from operator import or_
from types import NoneType
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from app.sync import canonical, sound
from app.sync.canonical import DamagedError, dumps

BIRTH: Final = "birth"
EDIT: Final = "edit"
DELETE: Final = "delete"
LIVE: Final = "live"
VOID: Final = "void"
PURGE: Final = "purge"
EXISTS = canonical.EXISTS
ALL = sound.ALL
GENESIS = "genesis"

DEPTH = 12
"""How deep lists and objects may lie in one another in a line."""
USUAL_DEPTH = 2
"""How deep they lie in what programs up to now have written."""
_LARGEST = 1 << 63
_WHOLE = Annotated[int, Meta(ge=-_LARGEST, le=_LARGEST - 1)]
_KINDS = frozenset({NoneType, bool, int, str, list, dict})


def values(depth: int, kinds: Collection[type] = _KINDS) -> Any:  # noqa: ANN401  (a type)
    """Return the type of values that can travel: no floats, whole numbers of 64 bits.

    Args:
        depth: how deep lists and objects may lie in one another.
        kinds: of which types the values themselves may be.
    """
    possible: dict[type, Any] = {NoneType: None, bool: bool, int: _WHOLE, str: str}
    if depth:
        inner: Any = values(depth - 1)
        possible |= {list: list[inner], dict: dict[str, inner]}
    return reduce(or_, [found for kind, found in possible.items() if kind in kinds])


Value = Any
"""What travels in a register; ``_decoder`` makes it exact before a line is read."""

Kind = Literal["birth", "edit", "delete", "live", "void", "purge"]


class Change(
    msgspec.Struct,
    gc=False,
    rename={
        "entity": "e",
        "uid": "u",
        "kind": "k",
        "schema": "v",
        "gates": "g",
        "act": "a",
        "decision": "d",
        "owner": "o",
        "reason": "r",
        "tombs": "t",
        "named": "n",
        "targets": "x",
    },
):
    """A change in memory; fields as in the module's description."""

    entity: Annotated[str, Meta(min_length=1, max_length=60)]
    uid: Annotated[str, Meta(min_length=36, max_length=36)]
    kind: Kind
    at: Annotated[int, Meta(ge=0, lt=1 << 53)]
    by: str
    schema: Annotated[int, Meta(ge=0, lt=1 << 31)] = 1
    w: dict[str, Value] = {}
    s: dict[str, list[str]] = {}
    gates: list[str] = []
    act: str = ""
    decision: bool = False
    owner: str = ""
    reason: str = ""
    tombs: list[str] = []
    named: list[str] = []
    targets: list[str] = []

    def read(self, register: str) -> list[str]:
        """Return the dots that were read before a register was written; of a birth none."""
        return self.s.get(register, [] if self.kind == BIRTH else self.gates)


@dataclass(frozen=True, slots=True)
class Dot:
    """The address and identity of one change."""

    id: str
    seq: int
    replica: str

    def __str__(self) -> str:
        """Return the form used on the wire."""
        return (
            f"{GENESIS}.{self.id}"
            if self.replica == GENESIS
            else f"{self.id}.{self.seq}.{self.replica}"
        )


def parse_dot(text: str) -> Dot:
    """Return the dot that a wire text names."""
    head, _, rest = text.partition(".")
    if head == GENESIS:
        return Dot(rest, 0, GENESIS)
    number, _, replica = rest.partition(".")
    return Dot(head, int(number), replica)


def dot_id(text: str) -> str:
    """Return only the identity part of a wire dot; of a genesis dot its uid."""
    return text[:32] if text[32] == "." else text[8:]


_OPTIONAL = (
    ("a", "act"),
    ("o", "owner"),
    ("r", "reason"),
    ("t", "tombs"),
    ("n", "named"),
    ("x", "targets"),
)


def encode(change: Change) -> bytes:
    """Return the canonical line of a change.

    Raises:
        ValueError: a value that cannot travel: a float, half a surrogate pair.
    """
    line: dict[str, Any] = {
        "at": change.at,
        "by": change.by,
        "e": change.entity,
        "g": change.gates,
        "k": change.kind,
        "u": change.uid,
        "v": change.schema,
    }
    if change.w:
        if _has_float(change.w.values()):
            raise ValueError("a float; numbers travel as whole numbers or as text")
        line["w"] = change.w
    if change.s and (read := _read(change)):
        line["s"] = read
    if change.decision:
        line["d"] = True
    for short, name in _OPTIONAL:
        if value := getattr(change, name):
            line[short] = value
    return dumps(line).encode()


def _read(change: Change) -> dict[str, list[str]]:
    """Return what was read, but for what was the gates."""
    unsaid = [] if change.kind == BIRTH else change.gates
    return {register: dots for register, dots in change.s.items() if dots != unsaid}


def _has_float(values: Iterable[Any], depth: int = DEPTH) -> bool:
    """Tell whether a number is no whole number of 64 bits, or lists lie in lists without end."""
    for value in values:
        kind = type(value)
        if kind is str or value is None or kind is bool:
            continue
        if kind is int:
            if not -_LARGEST <= value < _LARGEST:
                return True
        elif kind is list or kind is dict:
            inner = value if kind is list else value.values()
            if depth == 0 or _has_float(inner, depth - 1):
                return True
        else:
            return True
    return False


Decode = Callable[[bytes], Change]
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises where bytes are not what is wanted."""


@cache
def _decoder() -> Decode:
    """Return what decodes a line as nearly all are, made when the first one is read.

    A decoder that checks every value on the way is faster than anyone after it, but making it
    takes the longer the deeper lists and objects may lie in one another: see ``_deep_decoder``.
    """
    globals()["Value"] = values(USUAL_DEPTH)
    return msgspec.json.Decoder(Change).decode


@cache
def _deep_decoder() -> Decode:
    """Return what decodes every line; making it takes nearly as long as showing an empty window."""
    written = dict.__class_getitem__((str, values(DEPTH)))
    whole = msgspec.defstruct("Whole", [("w", written, {})], bases=(Change,), gc=False)
    deep = msgspec.json.Decoder(whole).decode
    names = Change.__struct_fields__

    def decode(line: bytes) -> Change:
        found = deep(line)
        return Change(*[getattr(found, name) for name in names])

    return decode


def decode(line: bytes) -> Change:
    """Return the change of a line; keys this version does not know are left in the line.

    Raises:
        DamagedError: the line is not a change, whoever made it.
    """
    (found,) = decode_all([line])
    if found is None:
        raise DamagedError("line")
    return found


def decode_again(line: bytes) -> Change:
    """Return the change of a line that was found to be one before."""
    try:
        return _decoder()(line)
    except UNREADABLE:
        return _deep_decoder()(line)


def decode_all(lines: Iterable[bytes]) -> list[Change | None]:
    """Return the change of each line as ``decode`` does, None for what is not a change."""
    lines = list(lines)
    found: list[Change | None] = []
    for begin in range(0, len(lines), AT_ONCE):
        found += _decode_few(lines[begin : begin + AT_ONCE])
    return found


AT_ONCE = 250
"""So many changes are near at hand for the processor while they are looked at once more."""


def _decode_few(lines: Sequence[bytes]) -> list[Change | None]:
    try:
        changes = list(map(_decoder(), lines))
    except UNREADABLE:
        pass  # one of them is none: look at each
    else:
        if _all_sound(changes):
            return [*changes]
    return [_decode_one(line) for line in lines]


def _decode_one(line: bytes) -> Change | None:
    for decoder in (_decoder, _deep_decoder):
        try:
            change = decoder()(line)
        except UNREADABLE:
            continue
        return change if _all_sound([change]) else None
    return None


def _all_sound(changes: Sequence[Change]) -> bool:
    """Tell whether all names and dots are such; types, lengths and ranges are right already."""
    uids = "".join([change.uid for change in changes])
    if not sound.are_uids(uids, len(changes)):
        return False
    if not sound.are_registers(frozenset().union(*[change.w for change in changes])):
        return False
    dots: list[str] = []
    parents: list[str] = []
    for change in changes:
        gates, s = change.gates, change.s
        if change.kind == BIRTH:
            if gates != parents and not sound.are_parents(gates):
                return False
            parents = gates
        elif not gates:
            return False
        else:
            dots += gates
        if s:
            dots += chain.from_iterable(s.values())
        if change.tombs or change.named or change.kind == VOID:
            dots += [*change.tombs, *change.named]
            dots += change.targets if change.kind == VOID else ()
    return sound.are_dots(dots)
