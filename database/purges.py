"""Private values that were taken back for good."""

from __future__ import annotations

from collections.abc import Sequence

from app.sync.canonical import commitment


def matches(sealed: str, secret: Sequence[str]) -> bool:
    """Tell whether a salt and value are what a commitment stands for."""
    try:
        salt, value = secret
        return commitment(salt, value) == sealed
    except (ValueError, TypeError, AttributeError):
        return False
