"""A forgotten passphrase: the office's request, and what it does with the answer.

The request holds the key of the database as headquarters alone can open it, and a recipient made
for this one time, whose identity stays here until the answer is used. So an answer opens one
database, on one laptop, once. Source: reliability.md B2.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from app.base import files
from app.base.errors import CallError, PackageError, StoreError, StoreLockedError
from app.exchange import locks, seals
from app.services import recovery
from database import keys, witness

REQUEST, ANSWER = "recovery request", "recovery answer"
"""What the files say they are."""
LARGEST = 100_000
"""Bytes of either."""
_FORMAT = 1


def ask(path: Path, target: Path) -> str:
    """Write a request for headquarters; the same one as long as no answer was used.

    Args:
        path: the protected database.
        target: the request.
    Returns: the thirty digits that are read out to headquarters when it rings.

    Raises:
        CallError: ``no_recovery``: headquarters cannot help with this database.
        StoreError: the key file is not there, or damaged, or the request cannot be remembered.
        PackageError: ``cannot_write``.
    """
    slots = keys.slots(path, recovery.KIND)
    if not slots:
        raise CallError("no_recovery")
    known = _remembered(path)
    identity = str(known.get("identity") or locks.new_identity())
    boxes = [{name: slot[name] for name in ("key", "recipient", "box")} for slot in slots]
    told = {"keys": boxes, "reply": locks.recipient(identity)}
    digits = digits_of(told)
    _remember(path, {**known, "identity": identity, "request": mark_of(told), "digits": digits})
    with files.replacing(target) as out:
        out.write(json.dumps({**_head(REQUEST), **told}, indent=1).encode())
    return digits


def waiting(path: Path) -> str:
    """Return the digits of the request whose answer was not used yet; empty: there is none."""
    return str(_remembered(path).get("digits", ""))


def use(path: Path, answer: Path, new: str) -> None:
    """Give a database a new passphrase by the answer of headquarters; it is open then.

    Raises:
        StoreLockedError: ``passphrase_short``.
        CallError: the file is no answer (``no_answer``), of another request
            (``answer_of_another``), used before (``answer_used``), or nobody asked here
            (``answer_unasked``). Nothing was changed.
        StoreError: the key file is not there, damaged, or cannot be written.
    """
    if len(new) < keys.SHORTEST:
        raise StoreLockedError("passphrase_short", least=keys.SHORTEST)
    told = read_file(answer, ANSWER)
    known = _remembered(path)
    if told["request"] in known.get("used", []):
        raise CallError("answer_used")
    if not known.get("identity"):
        raise CallError("answer_unasked")
    if told["request"] != known.get("request"):
        raise CallError("answer_of_another")
    if not keys.unlock_with(path, _opened(told, str(known["identity"]), answer)):
        raise CallError("answer_of_another")
    keys.set_passphrase(path, new)
    _remember(path, {"used": [*known.get("used", []), told["request"]]})


def read_file(path: Path, kind: str) -> dict[str, Any]:
    """Read a request or an answer.

    Raises:
        CallError: ``cannot_read``, or it is something else (``no_request``, ``no_answer``).
    """
    if files.never_ends(path):
        raise CallError("no_plain_file", path=str(path))
    try:
        if path.stat().st_size <= LARGEST:
            told = json.loads(path.read_bytes())
            if told.pop("passerelle") == kind and int(told.pop("format")) == _FORMAT:
                _check(told, kind)
                return dict(told)
    except OSError as error:
        raise CallError("cannot_read", reason=error.strerror or "") from error
    except (ValueError, KeyError, AttributeError, TypeError):
        pass
    raise CallError("no_request" if kind == REQUEST else "no_answer", file=path.name)


def answer_to(told: dict[str, Any], found: dict[str, str], target: Path) -> None:
    """Write the answer to a request: keys by name, for whoever made it alone.

    Raises:
        PackageError: ``cannot_write``.
    """
    mark = mark_of(told)
    inside = json.dumps({"request": mark, "keys": found}).encode()
    box = base64.b64encode(locks.closed(inside, [str(told["reply"])])).decode()
    with files.replacing(target) as out:
        out.write(json.dumps({**_head(ANSWER), "request": mark, "box": box}, indent=1).encode())


def mark_of(told: dict[str, Any]) -> str:
    """Return what names a request: the hash of all it holds."""
    return hashlib.sha256(_bytes(told)).hexdigest()


def digits_of(told: dict[str, Any]) -> str:
    """Return the thirty digits of a request, compared by phone."""
    return seals.digits_of_request(_bytes(told))


def _head(kind: str) -> dict[str, Any]:
    return {"passerelle": kind, "format": _FORMAT}


def _bytes(told: dict[str, Any]) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def _check(told: dict[str, Any], kind: str) -> None:
    """Refuse with a ``ValueError`` what has not the shape of its kind."""
    if kind == ANSWER:
        sound = isinstance(told["request"], str) and isinstance(told["box"], str)
    else:
        boxes = [each[name] for each in told["keys"] for name in ("key", "recipient", "box")]
        sound = locks.is_recipient(told["reply"]) and all(isinstance(b, str) for b in boxes)
    if not sound:
        raise ValueError


def _opened(told: dict[str, Any], identity: str, answer: Path) -> dict[str, bytes]:
    try:
        inside = json.loads(locks.opened(base64.b64decode(told["box"]), [identity]))
        if inside["request"] != told["request"]:
            raise CallError("answer_of_another")
        return {str(name): bytes.fromhex(key) for name, key in inside["keys"].items()}
    except (PackageError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise CallError("no_answer", file=answer.name) from error


def _place(path: Path) -> Path:
    place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:32]
    return witness.home() / "keys" / f"{place}.asked"


def _remembered(path: Path) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(_place(path).read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _remember(path: Path, told: dict[str, Any]) -> None:
    target = _place(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        files.keep_text(target, json.dumps(told))
    except OSError as error:
        raise StoreError("key_file_unwritable", path=str(target)) from error
