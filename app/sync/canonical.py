"""Canonical bytes and hashes: what a change is, for ever (format 1).

A change travels as one line of canonical JSON. Its address (replica, scope, number) and the
hash of the change before it are not repeated in the line; they enter its hash::

    hash = SHA-256("passerelle-1" LF replica LF scope LF number previous line)

with the number in 8 bytes, big endian, and the previous hash in 32.

So a feed is a hash chain, a line cannot be moved to another place, and a segment of a feed is
just its lines. Receivers hash the very bytes they got and never write them anew.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

START = bytes(32)
"""The "previous hash" of the first change of a feed."""

EXISTS = "!"
"""The register that a birth and a ``live`` write: the record is there."""

_SALT = re.compile(r"[0-9a-f]{32}\Z")
MODULUS = 1 << 128
MAX_LINE = 4_000_000


class DamagedError(ValueError):
    """Bytes that cannot be what they claim to be."""


def dumps(value: Any) -> str:  # noqa: ANN401  (any JSON value)
    """Return the canonical JSON text of a value: sorted keys, no blanks, JSON's own escapes."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def chain(
    replica: str, scope: str, first: int, previous: bytes, lines: Iterable[bytes]
) -> Iterator[bytes]:
    """Yield the 32-byte hash of each line of a feed.

    Args:
        replica: the feed's replica id.
        scope: the feed's scope.
        first: number of the first line, counted from 1.
        previous: hash of the change before it (``START`` before number 1).
        lines: canonical JSON lines, without line ends, in order.
    """
    prefix = b"passerelle-1\n" + replica.encode() + b"\n" + scope.encode() + b"\n"
    begun = hashlib.sha256(prefix).copy
    for number, line in enumerate(lines, first):
        one = begun()
        one.update(number.to_bytes(8, "big") + previous + line)
        previous = one.digest()
        yield previous


def pack(lines: list[bytes]) -> bytes:
    """Compress the lines of a segment."""
    return zlib.compress(b"\n".join(lines), 6)


def unpack(data: bytes, count: int, limit: int = 400_000_000) -> list[bytes]:
    """Return the lines of a packed segment.

    Raises:
        DamagedError: not what was announced, or larger than ``limit`` bytes.
    """
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(data, limit)
    except zlib.error as error:
        raise DamagedError("compression") from error
    if inflater.unconsumed_tail or not inflater.eof or inflater.unused_data:
        raise DamagedError("size")
    lines = text.split(b"\n")
    if len(lines) != count or max(map(len, lines)) > MAX_LINE:
        raise DamagedError("count")
    return lines


def weigh(change_id: str, registers: Iterable[str]) -> int:
    """Return what a change adds to the digest of its scope while it is a head of these registers.

    Args:
        change_id: 32 hexadecimal characters.
        registers: the registers it is still a head of; the order does not matter.
    """
    return int(change_id, 16) * share(tuple(registers)) % MODULUS


def weigh_all(change_id: str) -> int:
    """Return the weight of the only change that has a head in its record: its very hash."""
    return int(change_id, 16)


@lru_cache(maxsize=4000)
def share(registers: tuple[str, ...]) -> int:
    """Return the odd number that stands for these registers, in whatever order they are given.

    The hash of a change is a number nobody can choose, so a product with it is as good as a hash
    of both; and what many changes of one form weigh is the sum of their hashes, times one number.
    """
    text = "\x1f".join(sorted(registers)).encode()
    return int.from_bytes(hashlib.sha256(text).digest()[:16], "big") | 1


def commitment(salt: str, value: str) -> str:
    """Return the salted commitment that stands for a private value in canonical bytes (hex).

    Raises:
        DamagedError: the salt is not 32 lower-case hexadecimal characters; with salts of several
            lengths one commitment would stand for several values.
    """
    if _SALT.match(salt) is None:
        raise DamagedError("salt")
    return "#" + hashlib.sha256(bytes.fromhex(salt) + value.encode()).hexdigest()
