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

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from app.sync.canonical import DamagedError, dumps

BIRTH, EDIT, DELETE, LIVE, VOID, PURGE = "birth", "edit", "delete", "live", "void", "purge"
KINDS = frozenset({BIRTH, EDIT, DELETE, LIVE, VOID, PURGE})
EXISTS = "!"
"""The register that a birth and a ``live`` write: the record is there."""
ALL = "*"
"""In ``s`` of a tombstone: the dots listed, for every register they wrote."""
GENESIS = "genesis"

_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_REPLICA = r"[A-Za-z0-9:%._\-]{1,200}"
_DOT = re.compile(rf"([0-9a-f]{{32}}\.[0-9]{{1,15}}\.{_REPLICA}|genesis\.[0-9a-f\-]{{36}})\Z")
_FEED = re.compile(rf"(?!genesis/){_REPLICA}/[A-Za-z0-9]{{1,20}}(/[a-z]{{1,20}})?\Z")
DEPTH = 12
"""How deep lists and objects may lie in one another in a line."""


@dataclass(slots=True)
class Change:
    """A change in memory; fields as in the module's description."""

    entity: str
    uid: str
    kind: str
    at: int
    by: str
    schema: int = 1
    w: dict[str, Any] = field(default_factory=dict)
    s: dict[str, list[str]] = field(default_factory=dict)
    gates: list[str] = field(default_factory=list)
    act: str = ""
    decision: bool = False
    owner: str = ""
    reason: str = ""
    tombs: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)


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
    return _FEED.match(f"{replica}/{scope}") is not None


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


def _has_float(values: Iterable[Any]) -> bool:
    return any(
        isinstance(value, float)
        or (isinstance(value, list) and _has_float(value))
        or (isinstance(value, dict) and _has_float(value.values()))
        for value in values
    )


def _reject(_: str) -> Any:  # noqa: ANN401
    raise DamagedError("number")


_decoder = json.JSONDecoder(parse_float=_reject, parse_constant=_reject)


def decode(line: bytes) -> Change:
    """Return the change of a line; keys this version does not know are left in the line.

    Raises:
        DamagedError: the line is not a change, whoever made it.
    """
    try:
        raw = _decoder.decode(line.decode())
        get = raw.get
        change = Change(
            raw["e"],
            raw["u"],
            raw["k"],
            raw["at"],
            raw["by"],
            raw["v"],
            get("w", {}),
            get("s", {}),
            raw["g"],
            get("a", ""),
            get("d", False),
            get("o", ""),
            get("r", ""),
            get("t", []),
            get("n", []),
            get("x", []),
        )
        sound = _sound(change) and _writable(line, raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError("line") from error
    if not sound:
        raise DamagedError("shape")
    return change


def _writable(line: bytes, raw: object) -> bool:
    """Tell whether the line can be worked with: not nested without end, no half characters."""
    if b"\\ud" in line or b"\\uD" in line:
        dumps(raw).encode()  # half a surrogate pair cannot be encoded
    if line.count(b"[") + line.count(b"{") <= DEPTH:
        return True
    level: list[Any] = [raw]
    for _ in range(DEPTH):
        lists = [item for item in level if type(item) is list]
        objects = [item.values() for item in level if type(item) is dict]
        level = [inner for item in (*lists, *objects) for inner in item]
        if not level:
            return True
    return False


def _sound(c: Any) -> bool:  # noqa: ANN401  (what its fields should be is what is asked)
    """Tell whether every part has the type it must have."""
    at = c.at
    return (
        type(c.entity) is str
        and 0 < len(c.entity) <= 60
        and _is_uid(c.uid)
        and type(c.kind) is str
        and c.kind in KINDS
        and type(at) is int
        and 0 <= at < 1 << 53
        and type(c.by) is str
        and type(c.schema) is int
        and 0 <= c.schema < 1 << 31
        and type(c.decision) is bool
        and type(c.act) is type(c.owner) is type(c.reason) is str
        and type(c.w) is dict
        and EXISTS not in c.w
        and ALL not in c.w
        and type(c.s) is dict
        and _dots(c.s.values())
        and type(c.gates) is list
        and (all(map(_is_uid, c.gates)) if c.kind == BIRTH else bool(c.gates))
        and _dots((c.tombs, c.named, [] if c.kind == BIRTH else c.gates))
        and type(c.targets) is list
        and all(type(target) is str for target in c.targets)
        and (c.kind != VOID or _dots((c.targets,)))
    )


def _is_uid(uid: object) -> bool:
    return type(uid) is str and len(uid) == 36 and _UID.match(uid) is not None


def _dots(lists: Iterable[Any]) -> bool:
    """Tell whether these are lists of dots; mostly they all name the same one."""
    lists = list(lists)
    if any(type(items) is not list for items in lists):
        return False
    match = _DOT.match
    return all(type(d) is str and match(d) is not None for d in {d for ds in lists for d in ds})
