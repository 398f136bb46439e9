"""Signatures: Ed25519 over what a package says of itself, and over the end of a feed.

A signature is a line ``ed25519:<public key>:<signature>``, both in hex. What is signed begins with
the name of its purpose, so that a signature of one thing never counts for another. It covers the
header, which holds the hash of everything else; so an edited workbook is still signed
for what it was, and what was edited is named by comparison. Source: reliability.md B2,
rulings.md 43.
"""

from __future__ import annotations

import base64
import hashlib
from typing import NamedTuple

_NAME = "ed25519"
_PACKAGE = b"passerelle package 1\0"
_FEED = b"passerelle feed 1\0"
_LAPTOP = b"passerelle laptop 1\0"
_RECOVERY = b"passerelle recovery 1\0"
_DIGITS = 30
_GROUP = 5
_HEARD = 2
"""Groups that are only heard."""
_HIDDEN = "•" * _GROUP


class Seal(NamedTuple):
    """A signature that was looked at."""

    key: str
    """The public key it claims, in hex."""
    good: bool
    """Whether that key signed these very bytes."""


def new_key() -> str:
    """Return a new private key, in hex."""
    from nacl import signing

    return signing.SigningKey.generate().encode().hex()


def public(private: str) -> str:
    """Return the public key of a private one, in hex."""
    from nacl import signing

    return signing.SigningKey(bytes.fromhex(private)).verify_key.encode().hex()


def of_package(private: str, header: bytes) -> str:
    """Sign the header of a package."""
    return _signed(private, _PACKAGE + header)


def of_feed(private: str, feed: str, last: int, tip: str) -> str:
    """Sign a feed up to a change; its hash chain covers all changes before that one."""
    return _signed(private, _of_feed(feed, last, tip))


def of_laptop(private: str, told: bytes) -> str:
    """Sign what a laptop says of itself."""
    return _signed(private, _LAPTOP + told)


def of_recovery(private: str, recipient: str) -> str:
    """Sign what closes the keys of databases for who may recover them: letters, for a mark."""
    from nacl import signing

    key = signing.SigningKey(bytes.fromhex(private))
    signature = key.sign(_RECOVERY + recipient.encode()).signature
    return base64.urlsafe_b64encode(signature).decode().rstrip("=")


def is_recovery_signed(key: str, recipient: str, signature: str) -> bool:
    """Tell whether the holder of a public key signed what closes the keys of databases."""
    try:
        plain = base64.b64decode(f"{signature}==", altchars=b"-_", validate=True)
    except ValueError:
        return False
    return _looked(f"{_NAME}:{key}:{plain.hex()}", _RECOVERY + recipient.encode()).good


def look_at_laptop(line: str, told: bytes) -> Seal:
    """Look at a signature of what a laptop says of itself."""
    return _looked(line, _LAPTOP + told)


def look_at_package(line: str, header: bytes) -> Seal:
    """Look at a signature of a package."""
    return _looked(line, _PACKAGE + header)


def look_at_feed(line: str, feed: str, last: int, tip: str) -> Seal:
    """Look at a signature of a feed."""
    return _looked(line, _of_feed(feed, last, tip))


def digits(office: str, replica: str, key: str, reader: str = "") -> str:
    """Return the thirty digits two people compare by phone, in groups of five.

    Args:
        office: of the laptop.
        replica: its name.
        key: what it signs with.
        reader: what closes packages for it; empty: nothing does.
    """
    return _digits(_LAPTOP + "\0".join((office, replica, key, *filter(None, [reader]))).encode())


def digits_of_request(told: bytes) -> str:
    """Return the thirty digits of a request for recovery, as ``digits`` does of a laptop."""
    return _digits(_RECOVERY + told)


def _digits(told: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(told).digest(), "big") % 10**_DIGITS
    text = f"{number:0{_DIGITS}d}"
    return " ".join(text[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def masked(digits: str) -> str:
    """Return the thirty digits without the last two groups: those are to be heard, not copied."""
    groups = digits.split()
    return " ".join([*groups[:-_HEARD], *[_HIDDEN for _ in groups[-_HEARD:]]])


def _of_feed(feed: str, last: int, tip: str) -> bytes:
    return _FEED + f"{feed}\0{last}\0{tip}".encode()


def _signed(private: str, data: bytes) -> str:
    from nacl import signing

    key = signing.SigningKey(bytes.fromhex(private))
    return f"{_NAME}:{key.verify_key.encode().hex()}:{key.sign(data).signature.hex()}"


def _looked(line: str, data: bytes) -> Seal:
    from nacl import exceptions, signing

    name, _, rest = line.partition(":")
    key, _, signature = rest.partition(":")
    if name != _NAME:
        return Seal("", good=False)
    try:
        signing.VerifyKey(bytes.fromhex(key)).verify(data, bytes.fromhex(signature))
    except (exceptions.CryptoError, exceptions.ValueError, ValueError, TypeError):
        return Seal(key, good=False)
    return Seal(key, good=True)
