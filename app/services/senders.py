"""Who sends a package, and who each laptop in it is: what is vouched for, before what is told.

The office of a laptop decides what it may write, so it comes from whoever vouches for the laptop
where anybody does, and what was told before is put right. What people changed in the sheets has no
seal; the sender answers for it as far as it may write there itself, and then in its own name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.exchange.package import Opened
from app.services import merging, signing
from app.services.signing import State, Trust
from app.services.who import HQ, Who, may_write
from app.sync import signers
from app.sync.feeds import is_virtual
from database.unit import Unit

Person = Mapping[str, str]
MOVED = "laptop_moved"
"""Code of a finding: a laptop belongs to another office than was told here first."""


@dataclass(frozen=True)
class Told:
    """Who sends, and what had to be put right for it."""

    sender: merging.Sender
    corrected: tuple[dict[str, Any], ...] = ()


def sender(
    unit: Unit, who: Who, opened: Opened, trusted: Trust, state: State, *, believing: bool
) -> Told:
    """Return who sends a package, and which feeds in it nothing vouches for.

    Args:
        unit: the unit that will merge it.
        who: we.
        opened: the package.
        trusted: whom to believe.
        state: what its signature is worth.
        believing: somebody takes it though nobody vouches for it. Of this laptop itself nobody is
            believed all the same.
    """
    header, feeds = opened.header, {part.replica for part in opened.segments}
    claims: Mapping[str, Person] = header.get("replicas") or {}
    unsealed: frozenset[tuple[str, str]] = frozenset()
    if trusted.strict:
        offices = {name: _office(unit, trusted, claims, name) for name in feeds}
        unsealed, trusted = signing.unsealed(trusted, opened, state, offices)
    if believing:
        unsealed = frozenset(each for each in unsealed if each[0] == who.replica)
    corrected = settle(unit, trusted, {*claims, *feeds})
    wary = trusted.strict and not believing
    people = dict(_people(trusted, opened, claims, wary=wary))
    if header["office"] == HQ and state in signing.VOUCHED:
        _correct_edits(unit, people)
    made = merging.Sender(str(header["office"]), str(header["role"]), people, unsealed)
    return Told(made, tuple(corrected))


def settle(unit: Unit, trusted: Trust, names: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Let laptops belong to the offices that somebody vouches for; return what was wrong.

    Args:
        unit: a unit that writes.
        trusted: whom to believe.
        names: of which laptops; none: of all that anybody vouches for.
    """
    found = []
    for name in set(names) or {signer.replica for signer in trusted.marks}:
        office = trusted.office(name)
        told, _ = unit.log.who_is(name) if office else ("", "")
        if told and told != office:
            called = unit.log.who(name)
            label = called.removeprefix(told).strip()
            unit.log.replica_number(name, office, signing.role_of(office), label)
            found.append({"code": MOVED, "laptop": called, "was": told, "office": office})
    return found


def moved(
    unit: Unit, who: Who, corrected: Iterable[dict[str, Any]], taken: merging.Taken
) -> list[dict[str, Any]]:
    """Return what was put right, also where a merge brought word of keys just now."""
    if signers.ENTITY not in taken.written.touched.entities:
        return [*corrected]
    return [*corrected, *settle(unit, signing.trust(unit, who))]


def _office(unit: Unit, trusted: Trust, claims: Mapping[str, Person], name: str) -> str:
    vouched = trusted.office(name) or unit.log.who_is(name)[0]
    return vouched or claims.get(name, {}).get("office", "")


def _people(
    trusted: Trust, opened: Opened, claims: Mapping[str, Person], *, wary: bool
) -> Iterable[tuple[str, Person]]:
    """Yield who each laptop is that the package names, as far as that counts."""
    header = opened.header
    own = {"office": header["office"], "role": header["role"], "label": header.get("label", "")}
    scopes = {part.replica: part.scope for part in opened.segments if is_virtual(part.replica)}
    for name, told in claims.items():
        office, claimed = trusted.office(name), told.get("office", "")
        if office:
            yield name, {**told, "office": office, "role": signing.role_of(office)}
        elif own["office"] in {HQ, claimed}:
            yield name, told
        elif name in scopes and may_write(own["office"], own["role"], scopes[name]):
            yield name, own
        elif not wary or is_virtual(name):
            yield name, told


def _correct_edits(unit: Unit, people: Mapping[str, Person]) -> None:
    """Put right who accepted edits in sheets, where headquarters knows it better."""
    for name, told in people.items():
        if is_virtual(name) and unit.log.who_is(name)[0] not in {"", told.get("office", "")}:
            office = told.get("office", "")
            unit.log.replica_number(name, office, signing.role_of(office), told.get("label", ""))
