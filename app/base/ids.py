"""The only place that makes identifiers."""

from __future__ import annotations

import secrets
import uuid

from app.base import clock

NAMESPACE = uuid.UUID("b0c5f2de-4a0f-5f0e-9d0a-7061737365f0")
"""Root of every name-based uid of Passerelle; frozen with format 1."""


def new_uid() -> str:
    """Return a fresh uid (UUID version 7, 36 characters): the time, then 62 random bits.

    Records made one after the other stand side by side in every index, at home and where they are
    sent to, so a package that brings thousands touches few pages. A wrong clock costs only that.
    Source: RFC 9562, 5.7, with the fraction of the millisecond in the twelve bits for it.
    """
    moment, fraction = divmod(clock.now_ns(), 1_000_000)
    high = (moment & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | (fraction << 12) // 1_000_000
    low = 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=high << 64 | low))


def named_uid(*parts: str) -> str:
    """Return the UUIDv5 of the parts: the same parts give the same uid everywhere.

    Parts are joined by U+001F, which cannot occur in codes or uids.
    """
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


def new_replica() -> str:
    """Return 128 random bits as 32 hexadecimal characters: the name of one installed database."""
    return secrets.token_hex(16)


def new_salt() -> str:
    """Return 128 random bits as 32 hexadecimal characters."""
    return secrets.token_hex(16)
