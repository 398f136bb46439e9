"""The key of a protected database: a small file beside it, opened by a passphrase.

The database is encrypted with a random key. The key file holds that key in one or more *slots*,
each locked with something else; to change the passphrase is to write a slot anew. Whoever has the
database without its key file has noise, so a second copy lies with this person's other files, and
each backup has its own. Source: reliability.md B2.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from app.base import files
from app.base.errors import StoreError, StoreLockedError
from database import witness
from database.driver import sqlite3

_WORDS = "words"
_FORMAT = 1
_KEY = 32
_PLAIN = b"SQLite format 3\0"
MEMORY = 64 * 1024 * 1024
"""Bytes that trying one passphrase costs: a third of a second on a laptop of today."""
PASSES = 3
SHORTEST = 8
"""Letters of a passphrase."""


class KeyFile(NamedTuple):
    """What a key file says: its slots. Two keys are in it only while one replaces the other."""

    slots: tuple[dict[str, Any], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its keys; copies of a database share its name."""
        return tuple(dict.fromkeys(str(slot["key"]) for slot in self.slots))


_open: dict[str, bytes] = {}
"""Name of a key to the key itself, of every database this person has unlocked."""
_SERVER = "server:"
"""Begins the name of what is no key but a server's password."""


def beside(path: Path) -> Path:
    """Return where the key file of a database lies."""
    return path.with_name(path.name + ".key")


def is_protected(path: Path) -> bool:
    """Tell whether a database needs a passphrase, from its files alone.

    The file itself says it; the key file does so only where there is nothing else yet.
    """
    start = _start(path)
    if len(start) < len(_PLAIN):
        return beside(path).exists()
    return start != _PLAIN and _key_file(path) is not None


def was_protected(path: Path) -> bool:
    """Tell whether a database in the clear lies where this person had a protected one."""
    return not is_protected(path) and _second_copy(path).exists()


def is_locked(path: Path) -> bool:
    """Tell whether a database needs a passphrase that nobody has given yet."""
    return is_protected(path) and not any(name in _open for name in _read(path).names)


def protect(path: Path, passphrase: str) -> None:
    """Give a database that does not exist yet a key and this passphrase.

    Raises:
        StoreLockedError: the passphrase is too short.
        StoreError: the key file cannot be written.
    """
    name, key = new_key()
    _keep(path, KeyFile((_slot(name, key, passphrase),)))


def unlock(path: Path, passphrase: str) -> None:
    """Open a database for this process.

    Raises:
        StoreLockedError: the passphrase is not the one.
        StoreError: the key file is not there, or damaged.
    """
    _open.update(_opened(_read(path), passphrase, path))


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Replace the passphrase; the database itself is not touched.

    An older backup still opens with the older passphrase.

    Raises:
        StoreLockedError: the old one is wrong, or the new one too short.
        StoreError: the key file cannot be written.
    """
    found = _read(path)
    others = tuple(slot for slot in found.slots if slot["kind"] != _WORDS)
    slots = (_slot(name, key, new) for name, key in _opened(found, old, path).items())
    _keep(path, KeyFile((*slots, *others)))


def slots(path: Path, kind: str) -> list[dict[str, Any]]:
    """Return the slots of one kind that others than a passphrase open; none of one in the clear.

    Raises:
        StoreError: the key file is not there, or damaged.
    """
    return [s for s in _read(path).slots if s["kind"] == kind] if is_protected(path) else []


def put_slots(path: Path, kind: str, made: Iterable[dict[str, Any]]) -> None:
    """Put these slots in the place of all of one kind, which is not that of passphrases.

    Raises:
        StoreError: the key file cannot be read, or written.
    """
    others = (slot for slot in _read(path).slots if slot["kind"] != kind)
    _keep(path, KeyFile((*others, *made)))


def known(path: Path) -> dict[str, bytes]:
    """Return the keys of a database that are open in this process, by name."""
    return {name: _open[name] for name in _read(path).names if name in _open}


def unlock_with(path: Path, found: Mapping[str, bytes]) -> bool:
    """Open a database by keys that somebody kept; return whether one of them is its own.

    Raises:
        StoreError: the key file is not there, or damaged.
    """
    fitting = {
        name: key
        for name, key in found.items()
        if name in _read(path).names and len(key) == _KEY and _fits(path, key)
    }
    _open.update(fitting)
    return bool(fitting)


def set_passphrase(path: Path, new: str) -> None:
    """Give a database that is open in this process another passphrase, without the one it had.

    Raises:
        StoreLockedError: it is not open, or the passphrase is too short.
        StoreError: the key file cannot be written.
    """
    there = known(path)
    if not there:
        raise StoreLockedError(path=str(path))
    others = [slot for slot in _read(path).slots if slot["kind"] != _WORDS]
    _keep(path, KeyFile((*(_slot(name, key, new) for name, key in there.items()), *others)))


@contextlib.contextmanager
def replacing(path: Path, passphrase: str) -> Iterator[bytes]:
    """Lend a new key for a database; its key file opens the old one and the new one meanwhile.

    So whichever of the two files is there after a power cut can be opened.

    Raises:
        StoreLockedError: the passphrase is wrong, or too short where there was none.
        StoreError: the key file cannot be written.
    """
    old = _read(path) if is_protected(path) else KeyFile(())
    if old.slots:
        _opened(old, passphrase, path)
    name, key = new_key()
    slot = _slot(name, key, passphrase)
    _keep(path, KeyFile((slot, *old.slots)))
    yield key
    _keep(path, KeyFile((slot,)))


def new_key() -> tuple[str, bytes]:
    """Return a new key and its name, open in this process."""
    name, key = secrets.token_hex(8), secrets.token_bytes(_KEY)
    _open[name] = key
    return name, key


def lock(path: Path) -> None:
    """Forget the key of a database; connections that are open stay open."""
    if is_protected(path):
        for name in _read(path).names:
            _open.pop(name, None)


def forget() -> None:
    """Forget every key."""
    _open.clear()


def lend(path: Path, password: str) -> None:
    """Keep the password of a server in memory, for what stands for a database there."""
    name = f"{_SERVER}{path.resolve()}"
    _open.pop(name, None)
    if password:
        _open[name] = password.encode()


def lent(path: Path) -> str:
    """Return the password that was given for a server; empty: nobody gave one."""
    return _open.get(f"{_SERVER}{path.resolve()}", b"").decode()


def of(path: Path) -> bytes | None:
    """Return the key a connection to this file needs; None for a database in the clear.

    Raises:
        StoreLockedError: nobody has given the passphrase yet.
        StoreError: the key file is not there, or damaged.
    """
    if not is_protected(path):
        return None
    known = [_open[name] for name in _read(path).names if name in _open]
    if not known:
        raise StoreLockedError(path=str(path))
    return known[0] if len(known) == 1 else next((k for k in known if _fits(path, k)), known[0])


def _fits(path: Path, key: bytes) -> bool:
    """Tell whether a key is that of a database."""
    with contextlib.closing(opened(path, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.DatabaseError:
            return False
    return True


def opened(path: Path | str, key: bytes | None, *, uri: bool = False) -> sqlite3.Connection:
    """Return a bare driver connection that has its key.

    Args:
        path: the file, or its address where ``uri``.
        key: of a protected database; None: it is in the clear.
        uri: whether the path is an address.
    """
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, uri=uri)
    if key is not None:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def copy(source: Path, target: Path) -> None:
    """Put the key file of a database beside a copy of it; nothing where there is none.

    Raises:
        StoreError: it cannot be written, or both copies of it are damaged.
    """
    if is_protected(source):
        _write(beside(target), _read(source))


def remove(path: Path) -> None:
    """Take the key files of a database away that is taken away itself."""
    for each in (beside(path), _second_copy(path)):
        with contextlib.suppress(OSError):
            each.unlink()


def told() -> str:
    """Return what a process of ours must be told to open the same databases; empty: nothing.

    It goes through a pipe, never through the words of the call or the environment, which others
    may read.
    """
    return json.dumps({name: key.hex() for name, key in _open.items()}) if _open else ""


def hear(told: str) -> None:
    """Take what ``told`` said, in another process."""
    with contextlib.suppress(ValueError, AttributeError):
        _open.update({name: bytes.fromhex(key) for name, key in json.loads(told).items()})


def _read(path: Path) -> KeyFile:
    """Read the key file of a database; its second copy where the first is gone or damaged."""
    there = [each for each in (beside(path), _second_copy(path)) if each.exists()]
    if not there:
        raise StoreError("key_file_missing", path=str(beside(path)))
    for each in there:
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            found = KeyFile(tuple(json.loads(each.read_text(encoding="utf-8"))["slots"]))
            if found.names and all(slot["kind"] for slot in found.slots):
                return found
    raise StoreError("key_file_damaged", path=str(there[0]))


def _key_file(path: Path) -> Path | None:
    """Return the key file of a database: its own, else the second copy."""
    return next((each for each in (beside(path), _second_copy(path)) if each.exists()), None)


def _second_copy(path: Path) -> Path:
    """Return where the second copy of the key file lies, named by the database's place."""
    place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:32]
    return witness.home() / "keys" / f"{place}.key"


def _keep(path: Path, made: KeyFile) -> None:
    """Write both key files of a database; the one that is read first comes last, and decides."""
    _write(_second_copy(path), made)
    _write(beside(path), made)


def _write(target: Path, made: KeyFile) -> None:
    told = {"format": _FORMAT, "slots": list(made.slots)}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        files.keep_text(target, json.dumps(told, indent=1))
    except OSError as error:
        raise StoreError("key_file_unwritable", path=str(target)) from error


def _slot(name: str, key: bytes, passphrase: str) -> dict[str, Any]:
    from nacl import pwhash, secret

    if len(passphrase) < SHORTEST:
        raise StoreLockedError("passphrase_short", least=SHORTEST)
    salt = secrets.token_bytes(pwhash.argon2id.SALTBYTES)
    box = secret.SecretBox(_stretched(passphrase, salt, PASSES, MEMORY)).encrypt(key)
    return {
        "kind": _WORDS,
        "key": name,
        "kdf": "argon2id",
        "passes": PASSES,
        "memory": MEMORY,
        "salt": base64.b64encode(salt).decode(),
        "box": base64.b64encode(box).decode(),
    }


def _opened(found: KeyFile, passphrase: str, path: Path) -> dict[str, bytes]:
    """Return the keys that a passphrase opens, by name."""
    from nacl import exceptions, secret

    keys: dict[str, bytes] = {}
    try:
        for slot in found.slots:
            if slot["kind"] != _WORDS:
                continue
            salt = base64.b64decode(slot["salt"])
            stretched = _stretched(passphrase, salt, int(slot["passes"]), int(slot["memory"]))
            with contextlib.suppress(exceptions.CryptoError):
                box = base64.b64decode(slot["box"])
                keys[slot["key"]] = bytes(secret.SecretBox(stretched).decrypt(box))
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError("key_file_damaged", path=str(beside(path))) from error
    if not keys:
        raise StoreLockedError("passphrase_wrong", path=str(path))
    return keys


def _stretched(passphrase: str, salt: bytes, passes: int, memory: int) -> bytes:
    """Return the key that a passphrase stands for; typed alike, it is alike on every keyboard."""
    import unicodedata

    from nacl import pwhash

    typed = unicodedata.normalize("NFKC", passphrase).encode()
    return pwhash.argon2id.kdf(_KEY, typed, salt, opslimit=passes, memlimit=memory)


def _start(path: Path) -> bytes:
    """Return how a file begins; empty where there is none."""
    try:
        if files.never_ends(path):
            return b""
        with path.open("rb") as file:
            return file.read(len(_PLAIN))
    except OSError:
        return b""
