"""How files lie at rest beside a protected database: sealed with a key that lies in it.

The key is registered while the database is open, and forgotten with it. Whoever has the files
without the database has noise. What was sealed is proved when it is opened (XSalsa20-Poly1305).
Source: reliability.md B1 and B2.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SUFFIX = ".sealed"
"""What the name of a sealed file ends in."""
_MAGIC = b"passerelle sealed 1\n"
_EXTRA = len(_MAGIC) + 24 + 16
"""What a sealed file is longer by: nonce and proof."""


class Keys(NamedTuple):
    """What closes files beside one database."""

    files: bytes
    """The key of attached files."""
    readers: tuple[str, ...]
    """For whom packages of the archive are encrypted, see ``locks``; this laptop is among them."""


_keys: dict[Path, Keys] = {}


def new_key() -> str:
    """Return a new key, in hex."""
    from nacl import secret, utils

    return bytes(utils.random(secret.SecretBox.KEY_SIZE)).hex()


def use(database: Path, keys: Keys) -> None:
    """Let files beside a database be sealed, and read, from now on."""
    _keys[database.resolve()] = keys


def forget(database: Path) -> None:
    """Forget the keys of a database."""
    _keys.pop(database.resolve(), None)


def of(database: Path) -> Keys | None:
    """Return the keys of a database; None where its files lie in the clear, or it is locked."""
    return _keys.get(database.resolve())


def sealed(keys: Keys, data: bytes) -> bytes:
    """Return what is written of a file."""
    from nacl import secret

    return _MAGIC + bytes(secret.SecretBox(keys.files).encrypt(data))


def opened(keys: Keys, data: bytes) -> bytes | None:
    """Return what was sealed; None where somebody or something changed it."""
    from nacl import exceptions, secret

    if not data.startswith(_MAGIC):
        return None
    try:
        return bytes(secret.SecretBox(keys.files).decrypt(data[len(_MAGIC) :]))
    except (exceptions.CryptoError, ValueError):
        return None


def size(length: int) -> int:
    """Return how large a file is whose sealed form has this length."""
    return max(length - _EXTRA, 0)
