"""Whether names and dots are such: many at a time, since changes come by the thousand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.sync.canonical import EXISTS

ALL = "*"
"""In ``s`` of a tombstone: the dots listed, for every register they wrote."""

_REPLICA = r"[A-Za-z0-9:%._\-]{1,200}"
_DOT = rf"(?:[0-9a-f]{{32}}\.[0-9]{{1,15}}\.{_REPLICA}|genesis\.[0-9a-f\-]{{36}})"
_DOTS = re.compile(rf"(?>{_DOT}\n)*+\Z")
_NAME = re.compile(rf"(?!genesis\Z){_REPLICA}\Z")
_SCOPE = re.compile(r"[A-Za-z0-9]{1,20}(/[a-z]{1,20})?\Z")
_REGISTER = re.compile(r"[^\x00-\x1f\x7f]{1,200}\Z")


def is_feed(replica: str, scope: str) -> bool:
    """Tell whether these can be the names of a feed's replica and scope."""
    return _NAME.match(replica) is not None and _SCOPE.match(scope) is not None


def are_uids(joined: str, count: int) -> bool:
    """Tell whether texts of 36 signs, here one after the other, are all uids."""
    if not joined.isascii():
        return False
    text, hyphens = joined.encode(), b"-" * count
    return text.translate(None, _HEX) == hyphens * 4 and all(
        text[place::_UID_LENGTH] == hyphens for place in (8, 13, 18, 23)
    )


_HEX = b"0123456789abcdef"
_UID_LENGTH = 36


def are_parents(uids: Iterable[str]) -> bool:
    """Tell whether these are uids."""
    return all(len(uid) == _UID_LENGTH and are_uids(uid, 1) for uid in uids)


_registers: set[str] = set()
"""Names of registers that were looked at before; a set is quicker than looking again."""


def are_registers(names: Iterable[str]) -> bool:
    """Tell whether these can be names of registers, and remember them."""
    if len(_registers) > 50_000:
        _registers.clear()
    for name in names:
        if name in _registers:
            continue
        if name in {EXISTS, ALL} or _REGISTER.match(name) is None:
            return False
        _registers.add(name)
    return True


def are_dots(dots: Sequence[str]) -> bool:
    """Tell whether these are dots, with one look at all of them."""
    joined = "\n".join(dots)
    return not dots or (
        joined.count("\n") == len(dots) - 1 and _DOTS.match(joined + "\n") is not None
    )
