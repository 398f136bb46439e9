"""Whose signatures headquarters vouches for: marks that travel as changes like any others.

Marks are elements of sets in one record of the global scope,
``verified/<laptop>.<key>.<office>`` and ``revoked/<laptop>.<key>.<office>``, as those on clocks
are: whoever holds the same changes trusts the same laptops, in any order. The office stands in
them, so that a laptop of one office is never believed when it speaks as another. A revoked key
stays revoked, whoever verifies it afterwards. A third set, ``reader/<laptop>.<key>.<office>.
<recipient>``, says what closes packages for a laptop; it counts as long as its key does. A fourth,
``recovery/<recipient>.<signature>``, says for whom offices keep the keys of their databases, so
that a forgotten passphrase is not the end; it carries a signature of its own, since an office
believes it of a laptop alone that it rang itself. One element says of headquarters itself that two
persons decide on trust there; offices make nothing of it.

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
VERIFIED, REVOKED, READER, RECOVERY = "verified", "revoked", "reader", "recovery"
FORMER = "former"
TWO_PERSONS = "policy/two_persons"


class Signer(NamedTuple):
    """A laptop, the public key it signs with, in hex, and the office it speaks for."""

    replica: str
    key: str
    office: str


def reader_of(signer: Signer, recipient: str) -> str:
    """Return the element that says what closes packages for a laptop."""
    return f"{register_of(READER, signer)}.{recipient}"


def recovery_of(recipient: str, signature: str) -> str:
    """Return the element that says who may recover keys, with a signature of headquarters."""
    return f"{RECOVERY}/{recipient}.{signature}"


def former_of(replica: str, before: str) -> str:
    """Return the element that says what a laptop was called before."""
    return f"{FORMER}/{replica}.{before}"


def register_of(mark: str, signer: Signer) -> str:
    """Return the element that marks a laptop's key."""
    return f"{mark}/{signer.replica}.{signer.key}.{signer.office}"


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
        replica, _, rest = element.partition(".")
        key, _, office = rest.partition(".")
        signer = Signer(replica, key, office)
        if mark == REVOKED or (mark == VERIFIED and signer not in found):
            found[signer] = mark
    return found


def readers_in(registers: Iterable[str]) -> dict[Signer, str]:
    """Return what closes packages for whom, of elements that are set."""
    found: dict[Signer, str] = {}
    for register in sorted(registers):
        mark, _, element = register.partition("/")
        *signer, recipient = element.split(".")
        if mark == READER and len(signer) == len(Signer._fields):
            found[Signer(*signer)] = recipient
    return found


def recoveries_in(registers: Iterable[str]) -> list[tuple[str, str]]:
    """Return for whom keys may be kept, and the signature under it, of elements that are set."""
    found = []
    for register in sorted(registers):
        mark, _, element = register.partition("/")
        recipient, _, signature = element.partition(".")
        if mark == RECOVERY:
            found.append((recipient, signature))
    return found


def with_former(registers: Iterable[str], replica: str) -> set[str]:
    """Return a laptop and all it was called before, of elements that are set."""
    told = [register.partition("/") for register in registers]
    pairs = [element.split(".") for mark, _, element in told if mark == FORMER]
    found, new = set[str](), {replica}
    while new:
        found |= new
        new = {before for name, before in pairs if name in new} - found
    return found


def _is_set(state: RecordState, birth: Change, register: str) -> bool:
    heads = state.visible(register)
    if heads is None:
        return bool(birth.w.get(register))
    return bool(show(heads, element=True).value)
