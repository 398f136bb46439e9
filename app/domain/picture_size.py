"""How many points a picture has, read from its first bytes: PNG and JPEG."""

from __future__ import annotations

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Marks of the segment that says how large a JPEG is."""


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height; None where it is no such picture."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR":
        return _number(data[16:20]), _number(data[20:24])
    if not data.startswith(_JPEG):
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            return _number(data[at + 7 : at + 9]), _number(data[at + 5 : at + 7])
        at += 2 + _number(data[at + 2 : at + 4])
    return None


def _number(four: bytes) -> int:
    return int.from_bytes(four, "big")
