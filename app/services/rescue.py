"""Headquarters' side of a forgotten passphrase: its recovery key, and answers to offices.

The recovery key is made once and lies in the database of headquarters; a copy in a safe, closed by
words of its own, outlives that laptop. A request says by itself whose database it is of, as that
database wrote it down; the phone call says who asks. Source: reliability.md B2.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path

from app.base import files
from app.base.errors import CallError, PackageError, RecordError, StoreLockedError
from app.domain.record import Changes
from app.exchange import locks, seals
from app.services import enrolling, forgotten, marking, recovery, servers, signing
from app.services.own_secrets import SIGNING
from app.services.signing import State
from app.services.who import Who
from app.sync import signers
from database import keys
from database.engine import Store
from database.unit import Unit, read, write

_IDENTITIES = "recovery.identities"
_ANSWERED = "recovery.answered"
_ABOUT = ("office", "replica", "laptop")
"""What each box says of whose key it holds."""
_LARGEST = 10_000
"""Bytes of a recovery key in a file."""


@dataclass(frozen=True)
class Request:
    """Whose database it is that nobody can open, and the digits to compare."""

    office: str
    laptop: str
    digits: str
    again: bool = False
    """Whether it was answered before."""
    revoked: bool = False
    """Whether that laptop was lost: then nobody gets an answer."""

    @property
    def shown(self) -> str:
        """The digits as people see them: the last two groups are to be heard, not copied."""
        return seals.masked(self.digits)


def has_key(store: Store) -> bool:
    """Tell whether this database of headquarters can answer requests."""
    with read(store) as unit:
        return bool(_identities(unit))


def make(store: Store) -> Changes:
    """Make headquarters' recovery key where there is none, and tell every office of it.

    Raises:
        RecordError: ``not_yours``: this is not headquarters.
        CallError: ``recovery_unprotected``: this database lies in the clear itself.
    """
    _check(store.identity)
    with write(store) as unit:
        found = _identities(unit) or [locks.new_identity()]
        changes = _publish(store, unit, found)
    recovery.keep(store)
    return changes


def save(store: Store, target: Path, words: str) -> None:
    """Write the recovery key into a file for a safe, closed by words of its own.

    Any program that speaks age opens it, too.

    Raises:
        CallError: ``no_recovery_key``: none was made here.
        StoreLockedError: ``passphrase_short``.
        PackageError: ``cannot_write``.
    """
    if len(words) < keys.SHORTEST:
        raise StoreLockedError("passphrase_short", least=keys.SHORTEST)
    with read(store) as unit:
        found = _identities(unit)
    if not found:
        raise CallError("no_recovery_key")
    data = locks.closed_by_words("\n".join(found).encode(), words)
    with files.replacing(target) as out:
        out.write(data)


def take(store: Store, path: Path, words: str) -> Changes:
    """Take the recovery key from the safe into this database of headquarters.

    Raises:
        RecordError: ``not_yours``: this is not headquarters.
        CallError: ``cannot_read``, ``recovery_key_closed``: other words, or no such file;
            ``recovery_unprotected``.
    """
    _check(store.identity)
    if files.never_ends(path):
        raise CallError("no_plain_file", path=str(path))
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    except OSError as error:
        raise CallError("cannot_read", reason=error.strerror or "") from error
    found = (locks.opened_by_words(data, words) or b"").decode(errors="replace").split()
    if not found or not all(map(locks.is_identity, found)):
        raise CallError("recovery_key_closed", file=path.name)
    with write(store) as unit:
        changes = _publish(store, unit, list(dict.fromkeys([*_identities(unit), *found])))
    recovery.keep(store)
    return changes


def look(store: Store, path: Path) -> Request:
    """Return whose database a request is of, and its digits.

    Raises:
        CallError: ``cannot_read``, ``no_request``, ``no_recovery_key``, ``request_for_others``.
    """
    return _looked(store, path)[0]


def answer(store: Store, path: Path, digits: str, target: Path) -> Request:
    """Answer a request, once its digits were heard on the phone.

    Args:
        store: the database of headquarters.
        path: the request.
        digits: at least the last ten of its thirty digits, as the office read them out.
        target: the answer; it opens that database, on that laptop, once.

    Raises:
        CallError: ``wrong_digits``, ``request_of_revoked``: the laptop was lost; as ``look``.
        PackageError: ``cannot_write``.
    """
    found, opened = _looked(store, path)
    enrolling.compare(found.digits, digits)
    if found.revoked:
        raise CallError("request_of_revoked", laptop=found.laptop or found.office)
    told = forgotten.read_file(path, forgotten.REQUEST)
    forgotten.answer_to(told, opened, target)
    with write(store) as unit:
        answered = json.loads(unit.get(_ANSWERED, "[]"))
        unit.put(_ANSWERED, json.dumps(sorted({*answered, forgotten.mark_of(told)})))
        unit.commit()
    return found


def _looked(store: Store, path: Path) -> tuple[Request, dict[str, str]]:
    """Return a request, and the keys in it by name."""
    told = forgotten.read_file(path, forgotten.REQUEST)
    with read(store) as unit:
        identities = _identities(unit)
        trusted = signing.trust(unit, store.identity)
        answered = json.loads(unit.get(_ANSWERED, "[]"))
    if not identities:
        raise CallError("no_recovery_key")
    found, laptops = {}, set()
    for each in told["keys"]:
        try:
            inside = json.loads(locks.opened(base64.b64decode(each["box"]), identities))
            found[str(inside["name"])] = str(inside["key"])
            laptops.add(tuple(str(inside.get(name, "")) for name in _ABOUT))
        except (PackageError, ValueError, KeyError, TypeError, AttributeError):
            continue
    if len(laptops) != 1:  # anybody can add a box, and say in it what they like of another's key
        raise CallError("request_for_others", file=path.name)
    ((office, replica, laptop),) = laptops
    request = Request(
        office,
        laptop,
        forgotten.digits_of(told),
        again=forgotten.mark_of(told) in answered,
        revoked=trusted.otherwise(replica) is State.REVOKED,
    )
    return request, found


def _identities(unit: Unit) -> list[str]:
    return list(json.loads(unit.get(_IDENTITIES, "[]")))


def _check(who: Who) -> None:
    if not who.is_hq:
        raise RecordError("not_yours", scope=signers.SCOPE, office=who.office)
    if not who.training and not keys.is_protected(Path(who.database)):
        there = servers.is_pointer(Path(who.database))
        raise CallError("recovery_on_a_server" if there else "recovery_unprotected")


def _publish(store: Store, unit: Unit, found: list[str]) -> Changes:
    """Keep recovery keys, and sign for them as this laptop."""
    who: Who = store.identity
    private = SIGNING.own(unit, who.replica)
    wanted = [
        signers.recovery_of(each, seals.of_recovery(private, each))
        for each in map(locks.recipient, found)
    ]
    unit.put(_IDENTITIES, json.dumps(found))
    changes = marking.mark(unit, who, wanted)
    if not changes.uids:
        unit.commit()
    return changes
