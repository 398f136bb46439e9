"""Whose signatures headquarters vouches for: marks that travel as changes like any others.

Marks are elements of sets in one record of the global scope, ``verified/<laptop>.<key>`` and
``revoked/<laptop>.<key>``, as those on clocks are: whoever holds the same changes trusts the same
laptops, in any order. A revoked key stays revoked, whoever verifies it afterwards. A third set,
``reader/<laptop>.<key>.<office>.<recipient>``, says what closes packages for a laptop; it counts
as long as its key does.

Source: reliability.md B2; rulings.md 43.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.base.ids import named_uid
from app.sync.change import Change
from app.sync.register import show
from app.sync.state import RecordState

ENTITY = "signer"
SCOPE = "global"
UID = named_uid("signers")
PRESENT = True
VERIFIED, REVOKED, READER = "verified", "revoked", "reader"


class Signer(NamedTuple):
    """A laptop and the public key it signs with, in hex."""

    replica: str
    key: str


class Reader(NamedTuple):
    """Whom packages are closed for: an office, and what closes them for one laptop of it."""

    office: str
    recipient: str


def reader_of(signer: Signer, reader: Reader) -> str:
    """Return the element that says what closes packages for a laptop."""
    return f"{READER}/{signer.replica}.{signer.key}.{reader.office}.{reader.recipient}"


def register_of(mark: str, signer: Signer) -> str:
    """Return the element that marks a laptop's key."""
    return f"{mark}/{signer.replica}.{signer.key}"


def said(state: RecordState, birth: Change) -> frozenset[str]:
    """Return the elements that are set.

    Args:
        state: the record of the marks.
        birth: its birth, for the elements nobody wrote again.
    """
    return frozenset(name for name in state.registers() if _is_set(state, birth, name))


def marks_in(registers: Iterable[str]) -> dict[Signer, str]:
    """Return what elements that are set say of which key."""
    found: dict[Signer, str] = {}
    for register in registers:
        mark, _, element = register.partition("/")
        replica, _, key = element.partition(".")
        signer = Signer(replica, key)
        if mark == REVOKED or (mark == VERIFIED and signer not in found):
            found[signer] = mark
    return found


def readers_in(registers: Iterable[str]) -> dict[Signer, Reader]:
    """Return what elements that are set say of who reads."""
    found: dict[Signer, Reader] = {}
    for register in sorted(registers):
        mark, _, element = register.partition("/")
        parts = element.split(".")
        if mark == READER and len(parts) == len(Signer._fields) + len(Reader._fields):
            found[Signer(*parts[:2])] = Reader(*parts[2:])
    return found


def _is_set(state: RecordState, birth: Change, register: str) -> bool:
    heads = state.visible(register)
    if heads is None:
        return bool(birth.w.get(register))
    return bool(show(heads, element=True).value)
