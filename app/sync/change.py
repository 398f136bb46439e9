"""The change: one save of one record, as it is hashed, sent and kept.

A line holds, under short keys: ``at`` time in milliseconds, ``by`` who, ``e`` entity, ``g`` gates
(of a birth its parents' uids, of any other kind the birth dot of its record), ``k`` kind, ``u`` uid,
``v`` schema, ``w`` the registers written, ``s`` per register the dots that were read, and where
needed ``a`` the act it belongs to, ``d`` "this is a decision", ``o`` owner (births), ``r`` reason,
``t`` tombstones superseded, ``n`` heads named, ``x`` what is voided or purged.

A *dot* names one change: ``<first 32 hex of its hash>.<number>.<replica>``; its scope is the one of
the change that names it. The birth of a built-in row is ``genesis.<uid>``.
"""

from __future__ import annotations

import json
import re
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
_DOT = re.compile(r"([0-9a-f]{32}\.[0-9]{1,15}\.[A-Za-z0-9:~\-]{1,200}|genesis\.[0-9a-f\-]{36})\Z")


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
        return f"{GENESIS}.{self.id}" if self.replica == GENESIS else f"{self.id}.{self.seq}.{self.replica}"


def parse_dot(text: str) -> Dot:
    """Return the dot that a wire text names."""
    head, _, rest = text.partition(".")
    if head == GENESIS:
        return Dot(rest, 0, GENESIS)
    number, _, replica = rest.partition(".")
    return Dot(head, int(number), replica)


def dot_id(text: str) -> str:
    """Return only the identity part of a wire dot; of a genesis dot its uid."""
    head, _, rest = text.partition(".")
    return rest if head == GENESIS else head


_OPTIONAL = (("a", "act"), ("o", "owner"), ("r", "reason"), ("t", "tombs"), ("n", "named"), ("x", "targets"))


def encode(change: Change) -> bytes:
    """Return the canonical line of a change."""
    line: dict[str, Any] = {
        "at": change.at, "by": change.by, "e": change.entity, "g": change.gates, "k": change.kind,
        "u": change.uid, "v": change.schema,
    }
    if change.w:
        line["w"] = change.w
    if change.s:
        line["s"] = change.s
    if change.decision:
        line["d"] = True
    for short, name in _OPTIONAL:
        if value := getattr(change, name):
            line[short] = value
    return dumps(line).encode()


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
        change = Change(
            raw["e"], raw["u"], raw["k"], raw["at"], raw["by"], raw["v"], raw.get("w") or {}, raw.get("s") or {},
            raw["g"], raw.get("a", ""), raw.get("d", False), raw.get("o", ""), raw.get("r", ""),
            raw.get("t") or [], raw.get("n") or [], raw.get("x") or [],
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError("line") from error
    if not _sound(change):
        raise DamagedError("shape")
    return change


def _sound(c: Change) -> bool:
    """Tell whether every part has the type it must have."""
    at = c.at
    return (
        type(c.entity) is str and 0 < len(c.entity) <= 60
        and type(c.uid) is str and len(c.uid) == 36 and _UID.match(c.uid) is not None
        and c.kind in KINDS
        and type(at) is int and 0 <= at < 1 << 53
        and type(c.by) is str and type(c.schema) is int
        and type(c.w) is dict and type(c.s) is dict and type(c.gates) is list
        and type(c.act) is str and type(c.owner) is str and type(c.reason) is str
        and (not c.s or all(_dots(v) for v in c.s.values()))
        and (bool(c.gates) or c.kind == BIRTH)
        and (not c.gates or _gates(c))
        and (not (c.tombs or c.named) or (_dots(c.tombs) and _dots(c.named)))
        and (not c.targets or (type(c.targets) is list and all(type(t) is str for t in c.targets)))
    )


def _dots(items: object) -> bool:
    return type(items) is list and all(type(d) is str and _DOT.match(d) is not None for d in items)


def _gates(c: Change) -> bool:
    if c.kind == BIRTH:
        return all(type(uid) is str and _UID.match(uid) is not None for uid in c.gates)
    return _dots(c.gates)
