"""Encryption: age over a whole package, for the laptops that may read it and for nobody else.

What is encrypted is signed already, inside. Each laptop has an identity, which opens, and a
recipient made of it, which closes and which anybody may know. A file is known by its first bytes,
never by its name. Source: reliability.md B1 and B2.
"""

from __future__ import annotations

import contextlib
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.base import leftovers
from app.base.errors import NotAPackageError, NotForUsError, PackageDamagedError, PackageError
from app.base.files import replacing
from app.exchange import limits

SUFFIX = ".passerelle"
"""How the name of an encrypted package ends."""
_MAGIC = b"age-encryption.org/"
_HEADER_ENDS = b"\n--- "
_NOBODYS_KEY = "No matching keys"
"""How the library says that the file is for others; it has one error for everything."""


def new_identity() -> str:
    """Return a new identity; whoever has it opens what is closed for its recipient."""
    from pyrage import x25519  # type: ignore[import-untyped]

    return str(x25519.Identity.generate())


def recipient(identity: str) -> str:
    """Return what closes files for an identity: lower-case letters and digits."""
    from pyrage import x25519

    return str(x25519.Identity.from_str(identity).to_public())


def is_identity(text: str) -> bool:
    """Tell whether a text is an identity."""
    import pyrage

    try:
        return bool(pyrage.x25519.Identity.from_str(text))
    except pyrage.IdentityError:
        return False


def is_recipient(text: str) -> bool:
    """Tell whether a text is a recipient."""
    import pyrage

    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def is_locked(path: Path) -> bool:
    """Tell an encrypted file by its first bytes.

    Raises:
        PackageError: ``cannot_read``.
    """
    try:
        with path.open("rb") as stream:
            return is_closed(stream.read(len(_MAGIC)))
    except OSError as error:
        raise PackageError("cannot_read", reason=error.strerror or "") from error


def is_closed(data: bytes) -> bool:
    """Tell encrypted bytes by how they begin."""
    return data.startswith(_MAGIC)


def lock(source: Path, target: Path, recipients: Iterable[str]) -> int:
    """Write a file encrypted, whole or not at all; return its size.

    Args:
        source: in the clear.
        target: of the encrypted file.
        recipients: whose identities open it.

    Raises:
        PackageError: ``cannot_write``; an older file of that name is untouched.
    """
    with replacing(target) as stream:
        stream.write(closed(source.read_bytes(), recipients))
        return stream.tell()


def closed(data: bytes, recipients: Iterable[str]) -> bytes:
    """Return bytes encrypted for some recipients."""
    import pyrage

    keys = [pyrage.x25519.Recipient.from_str(each) for each in sorted(set(recipients))]
    return bytes(pyrage.encrypt(data, keys))


def opened(data: bytes, identities: Sequence[str]) -> bytes:
    """Return what was encrypted for one of these identities.

    Raises:
        NotForUsError: ``encrypted_for_others``: none of them opens it.
        PackageDamagedError: ``encrypted_damaged``: somebody or something changed it.
    """
    import pyrage

    keys = [pyrage.x25519.Identity.from_str(each) for each in identities]
    if not keys:
        raise NotForUsError("encrypted_for_others")
    try:
        return bytes(pyrage.decrypt(data, keys))
    except (pyrage.DecryptError, OSError) as error:  # OSError: the bytes in memory end too early
        if _NOBODYS_KEY in str(error):
            raise NotForUsError("encrypted_for_others") from error
        raise PackageDamagedError("encrypted_damaged") from error


def closed_by_words(data: bytes, words: str) -> bytes:
    """Return bytes encrypted by a passphrase, as every program that speaks age opens them."""
    import pyrage

    return bytes(pyrage.passphrase.encrypt(data, _typed(words)))


def opened_by_words(data: bytes, words: str) -> bytes | None:
    """Return what was encrypted by a passphrase; None: by another one, or not at all."""
    import pyrage

    try:
        return bytes(pyrage.passphrase.decrypt(data, _typed(words)))
    except (pyrage.DecryptError, OSError):
        return None


def _typed(words: str) -> str:
    """Return a passphrase as it is alike from every keyboard."""
    return unicodedata.normalize("NFKC", words)


@contextlib.contextmanager
def unlocked(path: Path, identities: Sequence[str]) -> Iterator[Path]:
    """Lend a file in the clear: itself, or a copy in a private folder while it is encrypted.

    Args:
        path: any file.
        identities: those of this laptop, in any order.

    Raises:
        NotForUsError: ``encrypted_for_others``: none of them opens it.
        PackageDamagedError: ``encrypted_damaged``: somebody or something changed it.
        NotAPackageError: ``too_large``.
        PackageError: ``cannot_read``.
    """
    if not is_locked(path):
        yield path
        return
    _measure(path)
    with tempfile.TemporaryDirectory(prefix=leftovers.PREFIX) as place:
        clear = Path(place) / "package.xlsx"
        clear.write_bytes(opened(path.read_bytes(), identities))
        yield clear


def _measure(path: Path) -> None:
    """Refuse a file that asks for more than a package may: in all, or in keys to be tried."""
    with path.open("rb") as stream:
        begin = stream.read(limits.LOCK_HEADER_BYTES)
    if path.stat().st_size > limits.FILE_BYTES:
        raise NotAPackageError("too_large", limit=limits.FILE_BYTES)
    if _HEADER_ENDS not in begin:
        raise PackageDamagedError("encrypted_damaged")
