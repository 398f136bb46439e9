"""Getting to know another laptop's key: from a file or a package, and thirty digits by phone.

An enrolment is a small file in which a laptop says who it is, signed by its own key. That proves
nothing yet: whoever verifies it rings a number known before, has the digits read out, and types
the last two groups. Source: reliability.md B2.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.base import files
from app.base.errors import CallError, PackageError, RecordError
from app.domain.record import Changes
from app.exchange import envelope, locks, reader, seals
from app.services import marking, readers, recovery, signing, two_persons
from app.services.own_secrets import READING, SIGNING
from app.services.signing import State
from app.services.two_persons import Waiting
from app.services.who import Who
from app.sync import signers
from app.sync.signers import REVOKED, VERIFIED, Signer
from database.engine import Store
from database.reach import NOTHING
from database.unit import Unit, read, write

_HEARD = 10
"""Digits that must be typed: the last two groups."""
_COMPARED = frozenset({State.OURS, State.VERIFIED, State.REVOKED})
_LARGEST = 10_000
"""Bytes of an enrolment."""


@dataclass(frozen=True)
class Laptop:
    """A laptop and its key, as it says itself or as somebody here verified it."""

    label: str
    signer: Signer
    state: State
    recipient: str = ""
    """What closes packages for it; empty: it told nobody."""
    before: tuple[Signer, ...] = ()
    """What this laptop signed with under earlier names, where those keys vouch for this one."""
    former: tuple[str, ...] = ()
    """What it says that it was called before."""
    proposed_by: str = ""
    """Who proposed what was just asked for; another person has to confirm it."""

    @property
    def office(self) -> str:
        """The office it speaks for."""
        return self.signer.office

    @property
    def digits(self) -> str:
        """The thirty digits of its keys."""
        return seals.digits(self.office, self.signer.replica, self.signer.key, self.recipient)

    @property
    def shown(self) -> str:
        """The digits as people see them: the last two groups only once somebody heard them."""
        return self.digits if self.state in _COMPARED else seals.masked(self.digits)


def enrol(store: Store, target: Path) -> Laptop:
    """Write this laptop's enrolment.

    Raises:
        PackageError: ``cannot_write``.
    """
    who: Who = store.identity
    with write(store, NOTHING) as unit:
        private, recipient = SIGNING.own(unit, who.replica), readers.own_recipient(unit, who)
        former = signing.former_keys(unit, who)
        unit.commit()
    told = {
        "office": who.office,
        "role": who.role,
        "replica": who.replica,
        "label": who.label,
        "key": seals.public(private),
        "reader": recipient,
    }
    signed: dict[str, Any] = told | {"signature": seals.of_laptop(private, _bytes(told))}
    signed["before"] = {name: seals.of_laptop(key, _bytes(told)) for name, key in former.items()}
    with files.replacing(target) as out:
        out.write(json.dumps(signed, indent=1, ensure_ascii=False).encode())
    return Laptop(who.label, Signer(who.replica, told["key"], who.office), State.OURS, recipient)


def own(store: Store) -> Laptop:
    """Return this laptop with its key, which is made now where there is none yet."""
    who: Who = store.identity
    with read(store) as unit:
        there = all(secret.known(unit, who.replica) for secret in (SIGNING, READING))
        found = _own(unit, who) if there else None
    if found is None:
        with write(store, NOTHING) as unit:
            found = _own(unit, who)
            unit.commit()
    return found


def look(store: Store, path: Path) -> Laptop:
    """Return whose key a file holds: an enrolment, or a signed package.

    Raises:
        CallError: the file cannot be read, or holds no sound key.
    """
    with read(store) as unit:
        trusted = signing.trust(unit, store.identity)
        identities = readers.identities(unit, store.identity)
    found = _from_enrolment(path) or _from_package(path, identities)
    vouching = (each for each in found.before if trusted.state(each) is State.VERIFIED)
    return replace(found, state=trusted.state(found.signer), before=tuple(vouching))


def verify(store: Store, path: Path, digits: str, officer: str = "") -> tuple[Laptop, Changes]:
    """Believe a laptop's signatures from now on.

    At headquarters everybody hears of it with the next package; an office, which verifies
    headquarters, keeps it for itself. Where two persons decide, it is only proposed.

    Args:
        store: the database.
        path: the laptop's enrolment, or a package of it.
        digits: at least the last ten of its thirty digits, heard on the phone, in the figures of
            any script; spaces and hyphens do not count. None need be heard where the laptop only
            got a new name, and its verified key of before vouches for the new one.
        officer: the person's name, needed where two decide.

    Raises:
        CallError: ``wrong_digits``, ``key_revoked``, ``name_needed``; as ``look``.
    """
    found = look(store, path)
    if digits or not found.before:
        compare(found.digits, digits)
    if found.state is State.REVOKED:
        raise CallError("key_revoked", laptop=found.label or found.office)
    who: Who = store.identity
    if not who.is_hq:
        believe(store, found)
        return replace(found, state=State.VERIFIED), Changes()
    with write(store, marking.REACH) as unit:
        names = {s.replica for s in signing.trust(unit, who).marks if s.office == found.office}
        former = [
            signers.former_of(found.signer.replica, each)
            for each in found.former
            if each in names - {found.signer.replica}
        ]
        wanted = [*_vouch(found), *former, *_vouch(_own(unit, who))]
        if two_persons.decide(unit):
            claim = Waiting(VERIFIED, found.signer, found.label, wanted)
            by = two_persons.propose(unit, who, claim, officer)
            return replace(found, proposed_by=by), Changes()
        marking.introduce(unit, found.signer, found.label)
        changes = marking.mark(unit, who, wanted)
    recovery.keep(store)
    return replace(found, state=State.VERIFIED), changes


def believe(store: Store, laptop: Laptop) -> None:
    """Believe a laptop whose digits were compared, here alone: nobody else hears of it."""
    with write(store) as unit:
        marking.introduce(unit, laptop.signer, laptop.label)
        signing.hear(unit, laptop.signer, laptop.recipient)
        unit.commit()
    recovery.keep(store)


def revoke(store: Store, laptop: str, officer: str = "") -> tuple[list[Laptop], Changes]:
    """Take back the trust in a laptop's keys: it was lost, or stolen; everybody hears of it.

    The keys of its former names lie in the same database, and go with it. Where two persons
    decide, it is only proposed.

    Args:
        store: the database of headquarters.
        laptop: its replica, or how that begins.
        officer: the person's name, needed where two decide.
    Returns: the laptop first, then what it was called before; and what changed.

    Raises:
        RecordError: this is not headquarters.
        CallError: ``unknown_laptop``, ``name_needed``.
    """
    who: Who = store.identity
    if not who.is_hq:
        raise RecordError("not_yours", scope=signers.SCOPE, office=who.office)
    there = known(store)
    meant = {e.signer.replica for e in there if laptop and e.signer.replica.startswith(laptop)}
    if len(meant) != 1:
        raise CallError("unknown_laptop", laptop=laptop)
    (name,) = meant
    with write(store, marking.REACH) as unit:
        lost = signers.with_former(signing.marks(unit), name)
        chosen = [each for each in there if each.signer.replica in lost]
        chosen.sort(key=lambda each: each.signer.replica != name)
        wanted = [signers.register_of(REVOKED, each.signer) for each in chosen]
        if two_persons.decide(unit):
            claim = Waiting(REVOKED, chosen[0].signer, chosen[0].label, wanted)
            by = two_persons.propose(unit, who, claim, officer)
            return [replace(each, proposed_by=by) for each in chosen], Changes()
        changes = marking.mark(unit, who, wanted)
    return [replace(each, state=State.REVOKED) for each in chosen], changes


def known(store: Store) -> list[Laptop]:
    """Return the laptops whose keys somebody verified or revoked, by office."""
    with read(store) as unit:
        trusted = signing.trust(unit, store.identity)
        found = [
            Laptop(
                unit.log.who(signer.replica),
                signer,
                trusted.state(signer),
                trusted.readers.get(signer, ""),
            )
            for signer in trusted.marks
        ]
    return sorted(found, key=lambda each: (each.office, each.label, each.signer))


def _own(unit: Unit, who: Who) -> Laptop:
    signer = Signer(who.replica, seals.public(SIGNING.own(unit, who.replica)), who.office)
    return Laptop(who.label, signer, State.OURS, readers.own_recipient(unit, who))


def _vouch(laptop: Laptop) -> list[str]:
    """Return the marks that vouch for a laptop and say what closes packages for it."""
    found = [signers.register_of(VERIFIED, laptop.signer)]
    if laptop.recipient:
        found.append(signers.reader_of(laptop.signer, laptop.recipient))
    return found


def compare(digits: str, heard: str) -> None:
    """Compare digits with the end of them that was heard on the phone.

    Raises:
        CallError: ``wrong_digits``.
    """
    typed = plain(heard)
    if len(typed) < _HEARD or not digits.replace(" ", "").endswith(typed):
        raise CallError("wrong_digits", least=_HEARD)


def plain(digits: str) -> str:
    """Return digits as typed without what people put between them, in Latin figures."""
    between = {"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"}
    return "".join(
        str(unicodedata.decimal(sign, sign))
        for sign in digits
        if unicodedata.category(sign) not in between
    )


def _bytes(told: dict[str, str]) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def _from_enrolment(path: Path) -> Laptop | None:
    """Return who an enrolment says it is; None where the file is something else."""
    if files.never_ends(path):
        raise CallError("no_plain_file", path=str(path))
    try:
        if path.stat().st_size > _LARGEST:
            return None
        told = json.loads(path.read_bytes())
        signature, before = told.pop("signature"), dict(told.pop("before", {}))
        signer = Signer(str(told["replica"]), str(told["key"]), str(told["office"]))
        label, recipient = str(told.get("label") or ""), str(told.get("reader") or "")
    except OSError as error:
        raise CallError("cannot_read", reason=error.strerror or "") from error
    except (ValueError, KeyError, AttributeError, TypeError):
        return None
    seal = seals.look_at_laptop(str(signature), _bytes(told))
    if not seal.good or seal.key != signer.key or not _is_sound(recipient):
        raise CallError("no_sound_key", file=path.name)
    vouching = tuple(_vouching(told, before))
    former = tuple(each.replica for each in vouching)
    return Laptop(label, signer, State.UNVERIFIED, recipient, vouching, former)


def _vouching(told: dict[str, str], before: dict[str, Any]) -> Iterator[Signer]:
    """Yield the keys that signed an enrolment beside its own, each under its own name."""
    for name, line in before.items():
        seal = seals.look_at_laptop(str(line), _bytes(told))
        if seal.good:
            yield Signer(str(name), seal.key, str(told["office"]))


def _from_package(path: Path, identities: list[str]) -> Laptop:
    try:
        with envelope.opened(path, identities) as parcel:
            opened = reader.open_package(parcel.workbook)
    except (PackageError, OSError) as error:
        raise CallError("no_sound_key", file=path.name) from error
    header = opened.header
    recipient = str(header.get("reader") or "")
    for line in opened.signatures:
        seal = seals.look_at_package(line, opened.header_bytes)
        if seal.good and _is_sound(recipient):
            signer = Signer(str(header["replica"]), seal.key, str(header["office"]))
            label, former = str(header.get("label") or ""), header.get("retired") or ()
            return Laptop(label, signer, State.UNVERIFIED, recipient, former=tuple(former))
    raise CallError("no_sound_key", file=path.name)


def _is_sound(recipient: str) -> bool:
    return not recipient or locks.is_recipient(recipient)
