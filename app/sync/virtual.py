"""Edits made in Excel as changes: each in a feed of its own, the same bytes wherever accepted.

Every byte comes from the header of the workbook and from the canonical value, so two laptops that
accept the same edit make the same change, and one that was accepted here and not there is no fork.
Who accepted it stands outside the bytes, beside the name of the feed, like the office of a laptop.

Source: sync.md, "Edits made in Excel"; rulings.md 14, 15, 37, 38, 42.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.sync.canonical import START, chain, commitment, dumps
from app.sync.change import ALL, BIRTH, DELETE, EDIT, EXISTS, Change, dot_id, encode
from app.sync.feeds import virtual_replica
from app.sync.register import is_element, show
from app.sync.state import RecordState

_BY = "edited in package {number} of {office}"
_READ_BY = re.compile(r"edited in package (\d{1,15}) of (.{1,200})\Z", re.DOTALL)


@dataclass(frozen=True)
class Source:
    """The package whose workbook was edited, as its header tells."""

    package: str
    number: int
    office: str
    at: int
    schema: int

    @classmethod
    def of(cls, header: Mapping[str, Any]) -> Source:
        """Return the source that a judged header names."""
        schema = header.get("schema")
        told = schema if type(schema) is int and 0 <= schema < 1 << 31 else 1
        number, office = int(header["number"]), str(header["office"])
        return cls(str(header["id"]), number, office, int(header["at"]), told)

    @property
    def by(self) -> str:
        """How its changes are signed; in no language, since these are bytes of the change."""
        return _BY.format(number=self.number, office=self.office)


@dataclass(frozen=True)
class Virtual:
    """One edit as the only change of its feed."""

    replica: str
    scope: str
    register: str
    change: Change
    line: bytes
    hash: bytes

    @property
    def place(self) -> tuple[str, str]:
        """What it is about: the name without the hash of its value, and the scope."""
        return self.replica.rpartition(":")[0], self.scope

    @property
    def identity(self) -> str:
        """Identity of the change."""
        return self.hash.hex()[:32]


def source_of(by: str) -> tuple[int, str] | None:
    """Return number and office of the package that a virtual change says it was edited in."""
    found = _READ_BY.match(by)
    return (int(found[1]), found[2]) if found else None


def edited(
    source: Source,
    scope: str,
    record: tuple[str, str, str],
    written: tuple[str, Any],
    read: Sequence[str],
) -> Virtual:
    """Return the change that gives a register another value.

    Args:
        source: the package.
        scope: of the record.
        record: its entity, its uid and the dot of its birth, as exported.
        written: the register and its whole canonical value.
        read: the dots whose value the cell showed.
    """
    entity, uid, birth = record
    register, value = written
    change = _change(source, entity, uid, EDIT)
    change.w, change.s, change.gates = {register: value}, {register: list(read)}, [birth]
    return _sealed_in(source, scope, register, value, change)


def born(
    source: Source,
    scope: str,
    record: tuple[str, str, str],
    w: Mapping[str, Any],
    parents: list[str],
) -> Virtual:
    """Return the change that a new row is.

    Args:
        source: the package.
        scope: where the record is born.
        record: its entity, uid and owner.
        w: what it writes, register to value.
        parents: uids of the records it belongs to.
    """
    entity, uid, owner = record
    change = _change(source, entity, uid, BIRTH)
    change.w, change.gates, change.owner = dict(w), parents, owner
    return _sealed_in(source, scope, EXISTS, dict(w), change)


def deleted(
    source: Source, scope: str, record: tuple[str, str, str], heads: Iterable[str]
) -> Virtual:
    """Return the tombstone of a row that was marked to be deleted.

    Args:
        source: the package.
        scope: of the record.
        record: its entity, its uid and the dot of its birth, as exported.
        heads: the dots of everything the row showed.
    """
    entity, uid, birth = record
    change = _change(source, entity, uid, DELETE)
    change.s, change.gates = {ALL: sorted({*heads, birth})}, [birth]
    return _sealed_in(source, scope, ALL, None, change)


def _change(source: Source, entity: str, uid: str, kind: Any) -> Change:  # noqa: ANN401
    return Change(
        entity, uid, kind, source.at + 1, source.by, schema=source.schema, act=source.package
    )


def _sealed_in(source: Source, scope: str, register: str, value: Any, change: Change) -> Virtual:  # noqa: ANN401
    name = virtual_replica(source.package, change.uid, register, dumps(value).encode())
    line = encode(change)
    return Virtual(name, scope, register, change, line, next(chain(name, scope, 1, START, [line])))


def seal(secret: str, field: str, value: str) -> tuple[str, tuple[str, str]]:
    """Return the commitment that stands for a private value typed into a row, and (salt, value).

    Args:
        secret: of the row, made at export; it never leaves the private machine part.
        field: key of the field.
        value: what was typed.
    """
    told = f"{field}\n{value}".encode()
    salt = hmac.new(secret.encode(), told, hashlib.sha256).hexdigest()[:32]
    return commitment(salt, value), (salt, value)


def dots_shown(state: RecordState, register: str, suspect: Collection[str] = ()) -> list[str]:
    """Return the dots of the heads whose value a register shows; of a hidden one, all it has.

    What an edited cell supersedes is what it showed; the others stay in conflict with it.
    """
    every = state.dots(register)
    heads = state.visible(register)
    if not heads or len(every) == 1:
        return every
    shown = dumps(show(heads, suspect, element=is_element(register)).value)
    mine = {head.id for head in heads if dumps(head.value) == shown}
    return [dot for dot in every if dot_id(dot) in mine]
