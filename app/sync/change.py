"""The change: one save of one record, as it is hashed, sent and kept.

A line holds, under short keys: ``at`` time in milliseconds, ``by`` who, ``e`` entity, ``g`` gates
(of a birth its parents' uids, of any other kind the birth dot of its record), ``k`` kind, ``u``
uid, ``v`` schema, ``w`` the registers written, ``s`` per register the dots that were read, and
where needed ``a`` the act it belongs to, ``d`` "this is a decision", ``o`` owner (births), ``r``
reason, ``t`` tombstones superseded, ``n`` heads named, ``x`` what is voided or purged.

A *dot* names one change: ``<first 32 hex of its hash>.<number>.<replica>``; its scope is the one of
the change that names it. The birth of a built-in row is ``genesis.<uid>``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from app.sync import canonical
from app.sync.canonical import DamagedError, dumps

BIRTH: Final = "birth"
EDIT: Final = "edit"
DELETE: Final = "delete"
LIVE: Final = "live"
VOID: Final = "void"
PURGE: Final = "purge"
EXISTS = canonical.EXISTS
ALL = "*"
"""In ``s`` of a tombstone: the dots listed, for every register they wrote."""
GENESIS = "genesis"

_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_REPLICA = r"[A-Za-z0-9:%._\-]{1,200}"
_DOT = re.compile(rf"([0-9a-f]{{32}}\.[0-9]{{1,15}}\.{_REPLICA}|genesis\.[0-9a-f\-]{{36}})\Z")
_NAME = re.compile(rf"(?!genesis\Z){_REPLICA}\Z")
_SCOPE = re.compile(r"[A-Za-z0-9]{1,20}(/[a-z]{1,20})?\Z")
_REGISTER = re.compile(r"[^\x00-\x1f\x7f]{1,200}\Z")
DEPTH = 12
"""How deep lists and objects may lie in one another in a line."""
_LARGEST = 1 << 63


def _values(depth: int) -> Any:  # noqa: ANN401  (a type)
    """Return the type of values that can travel: no floats, whole numbers of 64 bits."""
    whole = Annotated[int, Meta(ge=-_LARGEST, le=_LARGEST - 1)]
    found: Any = None | bool | whole | str
    for _ in range(depth):
        found = None | bool | whole | str | list[found] | dict[str, found]
    return found


Value = Any
"""What travels in a register; ``_first`` makes it exact before a line is read."""

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


def is_feed(replica: str, scope: str) -> bool:
    """Tell whether these can be the names of a feed's replica and scope."""
    return _NAME.match(replica) is not None and _SCOPE.match(scope) is not None


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
    if change.s:
        line["s"] = change.s
    if change.decision:
        line["d"] = True
    for short, name in _OPTIONAL:
        if value := getattr(change, name):
            line[short] = value
    return dumps(line).encode()


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


def _first(line: bytes) -> Change:
    """Decode the first line there is, and let what this took decode all others.

    A decoder that checks every value on the way is faster than anyone after it, but making it
    takes nearly as long as showing an empty window: a start that reads no line does without.
    """
    global _decode  # noqa: PLW0603  (from here on a call goes to the decoder itself)
    globals()["Value"] = _values(DEPTH)
    _decode = msgspec.json.Decoder(Change).decode
    return _decode(line)


_decode: Callable[[bytes], Change] = _first


def decode(line: bytes) -> Change:
    """Return the change of a line; keys this version does not know are left in the line.

    Raises:
        DamagedError: the line is not a change, whoever made it.
    """
    (found,) = decode_all([line])
    if found is None:
        raise DamagedError("line")
    return found


def decode_all(lines: Iterable[bytes]) -> list[Change | None]:
    """Return the change of each line as ``decode`` does, None for what is not a change."""
    found: list[Change | None] = []
    for line in lines:
        try:
            change = _decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            found.append(None)
        else:
            found.append(change if _sound(change) else None)
    return found


def _sound(c: Change) -> bool:
    """Tell whether names and dots are such; types, lengths and ranges are right already."""
    w, gates, s = c.w, c.gates, c.s
    if _UID.match(c.uid) is None or not (w.keys() <= _registers or _are_registers(w)):
        return False
    if c.kind == BIRTH:
        if not (gates == _sound_gates or _are_parents(gates)):
            return False
    elif not gates or not _are_dots((gates,)):
        return False
    # Mostly all that was read is the birth, which is the gate.
    return (
        (not s or all(dots == gates for dots in s.values()) or _are_dots(s.values()))
        and (not (c.tombs or c.named) or _are_dots((c.tombs, c.named)))
        and (c.kind != VOID or _are_dots((c.targets,)))
    )


_sound_gates: list[str] = []
"""The parents looked at last; children of one record come one after the other."""


def _are_parents(uids: list[str]) -> bool:
    """Tell whether these are uids, and remember them."""
    sound = all(len(uid) == 36 and _UID.match(uid) is not None for uid in uids)
    if sound:
        _sound_gates[:] = uids
    return sound


_registers: set[str] = set()
"""Names of registers that were looked at before; a set is quicker than looking again."""


def _are_registers(names: Iterable[str]) -> bool:
    """Tell whether these can be names of registers, and remember them."""
    if len(_registers) > 50_000:
        _registers.clear()
    for name in names:
        if name in {EXISTS, ALL} or _REGISTER.match(name) is None:
            return False
        _registers.add(name)
    return True


def _are_dots(lists: Iterable[list[str]]) -> bool:
    """Tell whether these are lists of dots; mostly they all name the same one."""
    last = ""
    for dots in lists:
        for dot in dots:
            if dot != last and _DOT.match(dot) is None:
                return False
            last = dot
    return True
