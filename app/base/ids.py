"""The only place that makes identifiers."""

from __future__ import annotations

import secrets
import uuid

NAMESPACE = uuid.UUID("b0c5f2de-4a0f-5f0e-9d0a-7061737365f0")
"""Root of every name-based uid of Passerelle; frozen with format 1."""


def new_uid() -> str:
    """Return a fresh random uid (UUID version 4, 36 characters)."""
    return str(uuid.uuid4())


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
